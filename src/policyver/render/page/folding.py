"""What is folded up before the first change of a redline, so that a reader does not have to look for it."""

from collections.abc import Sequence
from dataclasses import replace

from policyver.redline import ChangeKind
from policyver.render.page.blocks import ShownBlock

_LEAST_FOLDED = 350
"""How many letters before the first change are worth folding up. Raised, the first change may be below a phone's first
screen; lowered, a line of a few words is folded up. Pinned by `test_the_first_change_is_on_the_first_screen`."""

_CONTEXT = 300
"""How many letters of what is before the first change stay, if there is a whole block of so few. Raised, long
paragraphs stay; lowered, none does. Pinned by `test_what_is_long_before_the_first_change_is_folded_up`."""

_LEAST_ROWS = 4
"""How many rows of a table before the first one that changed are worth folding up. Raised, the first change may be
below the first screen; lowered, a line is there for a row or two.
Pinned by `test_rows_before_the_first_change_are_folded_up`."""


def before_first_change(blocks: Sequence[ShownBlock], unmarked: frozenset[ChangeKind]) -> int:
    """Return how many blocks to fold up behind the first one of a section: those up to one that changed, or none.

    Changes of the kinds in `unmarked` do not count.
    """
    first = _first_change(blocks, unmarked)
    ends = [end for end in range(2, first + 1) if _may_begin(blocks[end], blocks[end - 1])]
    near = [end for end in ends if end < first and _letters(blocks[end:first]) <= _CONTEXT]
    end = near[0] if near else ends[-1] if ends else 0
    return end - 1 if end and _letters(blocks[1:end]) >= _LEAST_FOLDED else 0


def with_folded_rows(blocks: Sequence[ShownBlock]) -> list[ShownBlock]:
    """Return the blocks of a section; where the first change is in a table, with the rows before it folded up.

    The head of the table stays, and so does the row before the change.
    """
    first = start = _first_change(blocks, frozenset())  # no script opens rows: they hold no change at all
    while start and blocks[start - 1].block.kind == "row" and not blocks[start].block.header:
        start -= 1
    folded = range(start + 1, first - 1)
    if len(folded) < _LEAST_ROWS or not blocks[start].block.header:
        return list(blocks)
    return [replace(block, folded=index in folded) for index, block in enumerate(blocks)]


def _first_change(blocks: Sequence[ShownBlock], unmarked: frozenset[ChangeKind]) -> int:
    return next((index for index, block in enumerate(blocks) if block.kinds - unmarked), 0)


def _may_begin(block: ShownBlock, before: ShownBlock) -> bool:
    """Whether a block makes sense without what is before it: it is in no table that has begun, and in no item."""
    if block.block.kind == "row":
        return before.block.kind != "row"
    return block.block.depth == 0 or (block.block.kind == "item" and block.block.depth == 1)


def _letters(blocks: Sequence[ShownBlock]) -> int:
    return sum(len(block.block.text) for block in blocks)
