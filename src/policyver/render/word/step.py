"""A step of the sequence that becomes a Word file: a stretch of text that is in both texts, or in one of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from policyver.document.model import Block
from policyver.redline import Op, Span

OLD, NEW = 0, 1
"""The indexes of the two texts in a pair."""

OldNew = tuple[int | None, int | None]
"""A number in the old text and one in the new text; None where that text has no such number."""


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of text in the sequence. It ends at the latest where a block of either text ends."""

    spans: tuple[Span, ...]
    old: Block | None
    """The block of the old text that it belongs to; None where it is inserted."""
    new: Block | None
    """The block of the new text; None where it is deleted."""
    ends_old: bool = True
    """Whether a block of the old text ends behind it."""
    ends_new: bool = True
    place: OldNew = (None, None)
    """The places of the two blocks in their texts. A gap has a place between blocks."""
    part: int = 0
    """The index in the redline of the block's part: of the parts of one block, the first one has the lowest."""
    table: OldNew = (None, None)
    """Rows: the numbers of their tables."""
    move: int | None = None
    """The index in the redline of the block that moved: the same for its deletion and its insertion."""

    @property
    def block(self) -> Block:
        """The new block, or else the old one."""
        block = self.new or self.old
        assert block is not None  # noqa: S101  a step is in one of the texts
        return block


def one_side(spans: Sequence[Span], op: Op) -> tuple[Span, ...]:
    """Return the spans of one text, all of them as deleted (of the old text) or inserted (of the new one)."""
    of_other_text = "insert" if op == "delete" else "delete"
    return tuple(
        replace(span, op=op, marks=span.was if op == "delete" and span.was is not None else span.marks, was=None)
        for span in spans
        if span.op != of_other_text
    )
