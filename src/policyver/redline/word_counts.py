"""How many words each text has, and how many were inserted, deleted and moved: one rule for all five figures.

What is read as words counts, and nothing else: no tag, no address that stands for a picture, no word that is struck
out. So what the new text has more than the old one is always what was inserted less what was deleted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from policyver.document.marks import AttributeList, Embed, Mark, Style
from policyver.redline.kinds import block_kinds, is_read
from policyver.redline.model import ComparedBlock, Op, Span
from policyver.redline.tables import moved_cells
from policyver.redline.tokens import count_words

_ATTRIBUTES = AttributeList()


@dataclass(frozen=True, slots=True)
class WordCounts:
    """Words, without punctuation; Chinese and Japanese by character."""

    old: int = 0
    new: int = 0
    inserted: int = 0
    deleted: int = 0
    moved: int = 0
    """Unchanged in another place."""


def count_words_of(blocks: Sequence[ComparedBlock]) -> WordCounts:
    """Return the words of a redline in figures."""
    parts = [part for block in blocks if is_read(block.block) for part in _counted(block)]
    return WordCounts(
        sum(part.old for part in parts),
        sum(part.new for part in parts),
        sum(part.inserted for part in parts),
        sum(part.deleted for part in parts),
        sum(part.moved for part in parts),
    )


def _counted(block: ComparedBlock) -> Iterator[WordCounts]:
    if not block.kinds and not any(span.marks for span in block.spans):
        count = count_words(block.block.text)  # which was counted before, for most blocks
        yield WordCounts(count, count)
        return
    has_moved = "moved" in block.kinds
    cells = moved_cells(tuple(block.text_changes())) if "structure" in block.kinds else []
    first = 0
    for (is_equal, _), group in groupby(block.spans, key=lambda span: (span.op == "equal", span.column)):
        spans = tuple(group)
        if is_equal:
            yield from _both(spans, has_moved=has_moved)
        else:
            gone, new = _count(spans, "delete"), _count(spans, "insert")
            if any(change.first == first for change in cells):
                yield WordCounts(gone, new, moved=new)
            elif spans[0].kind in ("words", "structure"):
                yield WordCounts(gone, new, new, gone)
            else:
                yield WordCounts(gone, new)
        first += len(spans)
    if (
        block.was is not None
        and block.block.marker != block.was.marker
        and "words" in block_kinds(block.was, block.block)
    ):
        yield WordCounts(inserted=1, deleted=1)  # a number that says when, or how long, and not which item it is


def _both(spans: Sequence[Span], *, has_moved: bool) -> Iterator[WordCounts]:
    """Count words that are in both texts. What is struck out in one of them is not there for its readers."""
    for (old, new), group in groupby(spans, key=lambda span: (_is_word(_were(span)), _is_word(span.marks))):
        count = count_words("".join([span.text for span in group]))
        yield WordCounts(
            count * old, count * new, count * (new and not old), count * (old and not new), count * (new and has_moved)
        )


def _count(spans: Sequence[Span], op: Op) -> int:
    return count_words("".join([span.text for span in spans if span.op == op and _is_word(span.marks)]))


def _were(span: Span) -> tuple[Mark, ...]:
    return span.marks if span.was is None else span.was


def _is_word(marks: Sequence[Mark]) -> bool:
    """Whether what has these marks is read as words of the text."""
    return not marks or not (
        _ATTRIBUTES in marks or Style.STRIKE in marks or any(isinstance(mark, Embed) for mark in marks)
    )
