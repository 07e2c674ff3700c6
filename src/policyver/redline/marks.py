"""What changed of the marks on words that both texts have, and of the links under words that changed."""

from collections.abc import Iterator, Sequence
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
    spells_out_link,
)  # fmt: skip
from policyver.redline.model import MarkChange, MarkKind, Span

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
    running: MarkChange | None = None
    for last, was, now in _differences(kind, spans):
        if running is not None and (was, now) != (running.was, running.now):
            yield running
            running = None
        if was != now and changed.isdisjoint((*was, *now)):  # what stands for a part shows that it changed
            first = last if running is None else running.first
            running = MarkChange(kind, first, last, was, now)
    if running is not None:
        yield running


def _differences(kind: MarkKind, spans: Sequence[Span]) -> Iterator[tuple[int, Marks, Marks]]:
    index = -1
    for equal, group in groupby(spans, key=lambda span: span.op == "equal"):
        changed = tuple(group)
        index += len(changed)
        if equal:
            for at, span in enumerate(changed, index - len(changed) + 1):
                now = _only(kind, span.marks)
                was = now if span.was is None else _only(kind, span.was)
                if kind == "formatting":  # words in a box that changed are one stretch, bold or not
                    yield at, _without(now, was), _without(was, now)
                else:
                    yield at, was, now
        elif kind == "link":
            was, now = _links(changed, "delete"), _links(changed, "insert")
            if was and now and was != now and not all(spells_out_link(span.text, span.marks) for span in changed):
                yield index, was, now


def _links(changed: Sequence[Span], op: str) -> Marks:
    return sorted_marks(mark for span in changed if span.op == op for mark in _only("link", span.marks))


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
