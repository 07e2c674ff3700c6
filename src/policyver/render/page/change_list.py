"""The list of the changes in a redline by section, a line each, with links to them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from markupsafe import Markup

from policyver.document.marks import Comment
from policyver.document.model import CELL, Block
from policyver.redline import BlockOutcome, Change, ChangeKind, ComparedBlock, MarkChange, Op, Section, Span
from policyver.render.page.signals import PageSignals
from policyver.render.shown import plain_text
from policyver.render.wording.messages import Wording

_NOTHING = Markup()
_OPS: tuple[Op, ...] = ("delete", "insert", "equal")
_LONGEST = 12  # words of a change that its line quotes
_ENOUGH = 2000  # letters, of which these are some


@dataclass(frozen=True, slots=True)
class ListedChange:
    """A change as the list shows it: the words that it took out, put in, or is about."""

    number: int
    kind: ChangeKind
    deleted: str = ""
    inserted: str = ""
    equal: str = ""
    """The words of a change that is not of words: text that moved, that looks otherwise."""
    context: str = ""
    """What is behind a change that is only a sign or a number."""
    signals: Markup = _NOTHING
    """What a reviewer should look at in it."""
    classes: str = ""
    """The classes of its line beside its kind, each behind a space."""


@dataclass(frozen=True, slots=True)
class ListedSection:
    """A section that has changes."""

    title: str
    """Empty before the first heading."""
    changes: tuple[ListedChange, ...]
    classes: str = ""
    """The classes of its heading."""


def change_list(
    sections: Sequence[Section], wording: Wording, signals: PageSignals | None = None
) -> Iterator[ListedSection]:
    """Yield the sections that changed, each with its changes by their numbers."""
    blocks = [block for section in sections for block in section.blocks]
    for section in sections:
        changes = [(block, change) for block in section.blocks for change in block.changes]
        if not changes:
            continue
        changes.sort(key=lambda of_block: of_block[1].number)
        listed = [_listed(blocks, block, change, wording) for block, change in changes]
        classes = ""
        if signals:
            listed = [_with_signals(of, change, signals) for of, (_, change) in zip(listed, changes, strict=True)]
            classes = signals.classes(*(change for _, change in changes))
        yield ListedSection(section.title, tuple(listed), classes)


def _with_signals(listed: ListedChange, change: Change, signals: PageSignals) -> ListedChange:
    return replace(listed, signals=signals.line(change.number), classes=f" {signals.classes(change)}")


def _listed(blocks: Sequence[ComparedBlock], block: ComparedBlock, change: Change, wording: Wording) -> ListedChange:
    """Return a change with the words by which a reader knows it."""
    deleted = inserted = equal = context = ""
    mark = next((mark for mark in block.marks if (mark.kind, mark.first) == (change.kind, change.span)), None)
    if change.kind == "renumbered":
        deleted, inserted = _number(block.was), _number(block.block)
        title = block.block.words.removeprefix(block.block.label)
        context = _more(_short([Span("equal", title.lstrip(" .:)"))], wording), change)
    elif mark is not None:
        equal = _short(_marked(block, mark), wording)
    elif change.span is not None:
        spans = _spans(block, change.span)
        deleted, inserted, equal = (_short([span for span in spans if span.op == op], wording) for op in _OPS)
        if not _tells(deleted + inserted + equal):
            context = _short(block.spans[change.span + len(spans) :], wording).lstrip("])")
    elif block.outcome in ("inserted", "deleted"):
        deleted, inserted = (_whole(blocks, change, outcome, wording) for outcome in ("deleted", "inserted"))
    else:
        equal = _more(_short([span for span in block.spans if span.op != "delete"] or block.spans, wording), change)
    return ListedChange(change.number, change.kind, deleted, inserted, equal, context)


def _number(block: Block | None) -> str:
    return "" if block is None else block.label or block.marker_or("")


def _marked(block: ComparedBlock, change: MarkChange) -> Sequence[Span]:
    """Return the words that are linked, or look, in another way now."""
    spans = [span for span in block.spans[change.first : change.last + 1] if span.op != "delete"]
    return [span for span in spans if any(mark in span.marks for mark in change.now)] or spans


def _spans(block: ComparedBlock, first: int) -> Sequence[Span]:
    """Return the words of a change in a block, or a word on which only the marks changed."""
    following = (block.spans[at] for at in range(first, len(block.spans)))  # no copy of thousands for each change
    return list(takewhile(lambda span: span.op != "equal", following)) or [block.spans[first]]


def _whole(blocks: Sequence[ComparedBlock], change: Change, outcome: BlockOutcome, wording: Wording) -> str:
    """Return the first words of the first of the blocks of a change that are new, or gone."""
    of_one_kind = (at for at in range(change.first, change.last + 1) if blocks[at].outcome == outcome)
    first, following = next(of_one_kind, None), next(of_one_kind, None)
    if first is None:
        return ""
    words = _short(blocks[first].spans, wording)
    return words if following is None or words.endswith("…") else f"{words} …"


def _more(words: str, change: Change) -> str:
    """Return the words of the first of several blocks with a sign that there are more."""
    return words if change.last == change.first or words.endswith("…") else f"{words} …"


def _tells(words: str) -> bool:
    """Whether words say by themselves what changed, and are not a comma, a tick or a letter."""
    return len([letter for letter in words if letter.isalnum()]) > 1 or words.strip().isdigit()


def _short(spans: Iterable[Span], wording: Wording) -> str:
    """Return the first words of the spans. A word may go on in the next span."""
    text = ""
    for span in spans:
        text += _words(span, wording)
        if len(text) > _ENOUGH:
            break
    words = text.replace(CELL, " | ").split()
    return " ".join(words[:_LONGEST]) + (" …" if len(words) > _LONGEST else "")


def _words(span: Span, wording: Wording) -> str:
    if any(isinstance(mark, Comment) for mark in span.marks):
        return wording.text("comment")
    return plain_text(span.text, span.marks, changed=span.op != "equal")
