"""What is shown where parts of the old text were that moved."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from policyver.document.model import CELL, Block, Document
from policyver.document.shortened import cut_at_word
from policyver.redline.block_remarks import BlockMove, BlockRemark, Departure, RemarkKey
from policyver.redline.model import Change, ComparedBlock
from policyver.redline.nesting import deepest_behind, nesting_of

_FIRST_WORDS = 60
"""Characters of a text that moved by which a reader knows it."""


def departures(
    old: Document, blocks: Sequence[ComparedBlock], moved: Mapping[int, BlockMove],
    changes: Sequence[Change],
) -> Mapping[int, Sequence[Departure]]:  # fmt: skip
    """Return what moved away, by the index of the block behind which it was. What went along is not named again."""
    away: defaultdict[int, list[Departure]] = defaultdict(list)
    moves = [change for change in changes if change.kind == "moved"]
    for change in moves:
        block, move = blocks[change.first], moved.get(change.first)
        if move is not None and move.is_alone and block.old is not None:
            place = _behind_additions(blocks, move.was_behind, old.blocks[block.old])
            away[max(place, 0)].append(
                Departure(
                    change.number,
                    change.first,
                    _title(old.blocks[block.old]),
                    _remark(move),
                    is_first=place < 0,
                    depth=old.blocks[block.old].depth,
                )
            )
    return away


def _behind_additions(blocks: Sequence[ComparedBlock], place: int, gone: Block) -> int:
    """Return the last block of what was added behind a place to the section, list or table that ends there.

    It is no part of what was there next, and is read before that.
    """
    if place < 0:
        return place
    deepest = deepest_behind(blocks[place].block)
    depth = min(nesting_of(gone), deepest)
    end = place + 1
    while end < len(blocks) and _is_added_inside(blocks[end], depth, deepest):
        end += 1
    if end < len(blocks) and blocks[end].block.kind != "heading":  # it is in the last section that was added
        headings = [at for at in range(place + 1, end) if blocks[at].block.kind == "heading"]
        end = headings[-1] if headings else end
    return end - 1


def _is_added_inside(block: ComparedBlock, depth: int, deepest: int) -> bool:
    return block.outcome == "inserted" and min(nesting_of(block.block), deepest) > depth


def _title(block: Block) -> str:
    if block.kind == "heading":
        return block.name
    return cut_at_word(" ".join(block.words.partition(CELL)[0].split()), _FIRST_WORDS)


_REMARKS: Mapping[str, RemarkKey] = {
    "under": "moved-to",
    "beginning": "moved-there",
    "after": "section-goes-after",
    "first-in": "section-goes-first",
}


def _remark(move: BlockMove) -> BlockRemark:
    """Return the remark on where a block is now."""
    if move.is_within:
        return BlockRemark("moved-up" if move.goes_up else "moved-down", "moved")
    where, heading = move.now
    return BlockRemark(_REMARKS[where], "moved", new=heading)
