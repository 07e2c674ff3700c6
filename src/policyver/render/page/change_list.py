"""The list of the changes in a redline by section, a line each, with links to them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from policyver.document.marks import Comment
from policyver.document.model import CELL
from policyver.redline import Change, ChangeKind, ComparedBlock, Op, Section, Span
from policyver.render.shown import plain_text
from policyver.render.wording.messages import Wording

_OPS: tuple[Op, ...] = ("delete", "insert", "equal")
_LONGEST = 12  # words of a change that its line quotes


@dataclass(frozen=True, slots=True)
class ListedChange:
    """A change as the list shows it: the words that it took out, put in, or is about."""

    number: int
    kind: ChangeKind
    deleted: str = ""
    inserted: str = ""
    equal: str = ""
    """The words of a change that is not of words: text that moved, that looks otherwise."""


@dataclass(frozen=True, slots=True)
class ListedSection:
    """A section that has changes."""

    title: str
    """Empty before the first heading."""
    changes: tuple[ListedChange, ...]


def change_list(sections: Sequence[Section], wording: Wording) -> Iterator[ListedSection]:
    """Yield the sections that changed, each with its changes by their numbers."""
    for section in sections:
        changes = [_listed(block, change, wording) for block in section.blocks for change in block.changes]
        if changes:
            yield ListedSection(section.title, tuple(sorted(changes, key=lambda change: change.number)))


def _listed(block: ComparedBlock, change: Change, wording: Wording) -> ListedChange:
    spans = _spans(block, change)
    deleted, inserted, equal = (_short(spans, op, wording) for op in _OPS)
    if change.last > change.first and not (inserted or deleted or equal).endswith("…"):
        more = " …"
        inserted, deleted, equal = (f"{text}{more}" if text else "" for text in (inserted, deleted, equal))
    return ListedChange(change.number, change.kind, deleted, inserted, equal)


def _spans(block: ComparedBlock, change: Change) -> Sequence[Span]:
    """Return the words that identify a change: its own words, or the beginning of its first block."""
    if change.span is None:
        first = block.spans[0].op if block.spans else "equal"
        return list(takewhile(lambda span: span.op == first, block.spans))
    following = (block.spans[at] for at in range(change.span, len(block.spans)))  # no copy of thousands for each change
    return list(takewhile(lambda span: span.op != "equal", following)) or [block.spans[change.span]]


def _short(spans: Sequence[Span], op: Op, wording: Wording) -> str:
    """Return the first words of the spans that are in both texts, or in one. A word may go on in the next span."""
    text = "".join(_words(span, wording) for span in spans if span.op == op)
    words = text.replace(CELL, " | ").split()
    return " ".join(words[:_LONGEST]) + (" …" if len(words) > _LONGEST else "")


def _words(span: Span, wording: Wording) -> str:
    if any(isinstance(mark, Comment) for mark in span.marks):
        return wording.text("comment")
    return plain_text(span.text, span.marks, changed=span.op != "equal")
