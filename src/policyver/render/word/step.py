"""A step of the sequence that a Word file is: a stretch of text that is in both texts, or in one of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from policyver.document.model import Block
from policyver.redline import Op, Span

OLD, NEW = 0, 1
"""The two texts, where something is told of each."""

OldNew = tuple[int | None, int | None]
"""Two numbers, of something in the old text and in the new one; None where it is not there."""


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of text in the sequence, at most to the end of a block of either text."""

    spans: tuple[Span, ...]
    old: Block | None
    """The block of the old text that it belongs to."""
    new: Block | None
    ends_old: bool = True
    """The old text has the end of a block behind it."""
    ends_new: bool = True
    place: OldNew = (None, None)
    """Where the two blocks stand in their texts. A gap has its place between them."""
    table: OldNew = (None, None)
    """Rows: the tables they are in. What is one table in Word is the same for all its rows."""
    move: int | None = None
    """The index, in the redline, of the block that moved: the same on the deletion and on the insertion."""

    @property
    def block(self) -> Block:
        """Give the block as it is now, or was."""
        block = self.new or self.old
        assert block is not None  # noqa: S101  a step is in one of the texts
        return block


def one_side(spans: Sequence[Span], op: Op) -> tuple[Span, ...]:
    """Give one text's side of spans, all of it as deleted or inserted."""
    other = "insert" if op == "delete" else "delete"
    return tuple(
        replace(span, op=op, marks=span.was if op == "delete" and span.was is not None else span.marks, was=None)
        for span in spans
        if span.op != other
    )
