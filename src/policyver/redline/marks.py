"""What changed of the marks on words that both texts have, and of the links under words that changed."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import assert_never, get_args

from policyver.document.marks import (
    AttributeList,
    Comment,
    Embed,
    Hidden,
    Html,
    Image,
    Link,
    Mark,
    Style,
    Title,
    sorted_marks,
    unprinted_part,
)  # fmt: skip
from policyver.redline.model import MarkChange, MarkKind, Op, Span

Marks = tuple[Mark, ...]


def mark_changes(spans: Sequence[Span]) -> tuple[MarkChange, ...]:
    """List what changed of the marks, each change once however many spans it covers."""
    if not any(span.marks or span.was for span in spans):
        return ()
    return tuple(
        sorted(
            (change for kind in get_args(MarkKind) for change in _changes(kind, spans)),
            key=lambda change: (change.last, change.kind),
        )
    )


def _changes(kind: MarkKind, spans: Sequence[Span]) -> Iterator[MarkChange]:
    """Join neighbours that changed alike. Words that changed in the middle of a link do not end it."""
    changed = {mark for span in spans if span.op != "equal" for mark in span.marks if isinstance(mark, Embed)}
    printed = (_printed(spans, "insert"), _printed(spans, "delete")) if kind == "link" else ({}, {})
    running: MarkChange | None = None
    for first, last, was, now in _differences(kind, spans):
        if kind == "link":
            was, now = _unprinted(was, now, printed)
        if running is not None and (was, now) != (running.was, running.now):
            yield running
            running = None
        if was != now and changed.isdisjoint((*was, *now)):  # what stands for a part shows that it changed
            running = MarkChange(kind, first if running is None else running.first, last, was, now)
    if running is not None:
        yield running


def _differences(kind: MarkKind, spans: Sequence[Span]) -> Iterator[tuple[int, int, Marks, Marks]]:
    index = -1
    for equal, group in groupby(spans, key=lambda span: span.op == "equal"):
        changed = tuple(group)
        index += len(changed)
        if equal:
            for at, span in enumerate(changed, index - len(changed) + 1):
                now = _only(kind, span.marks)
                was = now if span.was is None else _only(kind, span.was)
                if kind == "formatting":  # words in a box that changed are one stretch, bold or not
                    yield at, at, _without(now, was), _without(was, now)
                else:
                    yield at, at, was, now
        elif kind == "link":
            was, now = _links(changed, "delete"), _links(changed, "insert")
            if was and now and was != now:
                linked = next(at for at, span in enumerate(changed) if _only("link", span.marks))
                yield index - len(changed) + 1 + linked, index, was, now


def _links(changed: Sequence[Span], op: Op) -> Marks:
    return sorted_marks(mark for span in changed if span.op == op for mark in _only("link", span.marks))


def _printed(spans: Sequence[Span], left_out: Op) -> Mapping[Mark, str | None]:
    """Return for each link of one text what its words do not show of its address; None where they do not print it."""
    parts: dict[Mark, str | None] = {}
    in_text = (span for span in spans if span.op != left_out)
    for links, group in groupby(in_text, key=lambda span: _links_of(span, left_out)):
        text = "".join(span.text for span in group)
        parts |= {link: unprinted_part(text, link.address) for link in links if isinstance(link, Link)}
    return parts


def _links_of(span: Span, left_out: Op) -> Marks:
    return _only("link", span.was if span.was is not None and left_out == "insert" else span.marks)


def _unprinted(
    was: Marks, now: Marks, printed: tuple[Mapping[Mark, str | None], Mapping[Mark, str | None]]
) -> tuple[Marks, Marks]:
    """Return the links but for those whose words print the address: these changed with the words, and only so.

    What readers do not see of such an address, `https://` or the subject of a letter, must be the same in both texts.
    """
    sides = was, now
    shown = [
        [mark for mark in side if of_text.get(mark) is not None] for side, of_text in zip(sides, printed, strict=True)
    ]
    unseen = [sorted(str(of_text[mark]) for mark in side) for side, of_text in zip(shown, printed, strict=True)]
    if unseen[0] != unseen[1]:
        return was, now
    return _without(tuple(shown[0]), was), _without(tuple(shown[1]), now)


def _without(others: Marks, marks: Marks) -> Marks:
    return tuple(mark for mark in marks if mark not in others)


def _only(kind: MarkKind, marks: Sequence[Mark]) -> Marks:
    return tuple(mark for mark in marks if _kind(mark) == kind)


def _kind(mark: Mark) -> MarkKind:
    match mark:
        case Style.STRIKE:  # without it a text says something else: not, ~~not~~
            return "words"
        case Link():
            return "link"
        case Image() | Embed() | Title() | Hidden() | Comment() | Html(is_shown=True):
            return "display"
        case Style() | Html() | AttributeList():
            return "formatting"
        case _:
            assert_never(mark)
