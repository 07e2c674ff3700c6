"""Where blocks that moved were, and are: the heading above each, and whether a block moved by itself."""

from collections.abc import Iterator, Mapping, Sequence

from policyver.document.model import Document
from policyver.document.sections import heading_before, nearest_headings, parent_headings
from policyver.redline.block_remarks import BlockMove, Place
from policyver.redline.model import ComparedBlock


def _places(old: Document, new: Document, i: int, j: int, headings: tuple[str, str]) -> tuple[Place, Place]:
    """Return where a block was and is. `headings` are those above it.

    A section that moved within a larger one, behind smaller ones, is after the last of these.
    """
    places = _place(old, i, headings[0]), _place(new, j, headings[1])
    if places[0] == places[1] and old.blocks[i].kind == new.blocks[j].kind == "heading" and headings[0] != headings[1]:
        return ("after", headings[0]), ("after", headings[1])
    return places


def _place(document: Document, index: int, heading: str) -> Place:
    """Return where a block is that moved. `heading` is the one above it."""
    block = document.blocks[index]
    if block.kind != "heading":
        return ("under", heading) if heading else ("beginning", "")
    before = heading_before(document.blocks, index)
    if before is None:
        return "beginning", ""
    return "after" if before.level == block.level else "first-in", before.name


def moves(old: Document, new: Document, blocks: Sequence[ComparedBlock]) -> Mapping[int, BlockMove]:
    """Return the move of each block that moved, by its index."""
    moved = [block for block in blocks if "moved" in block.kinds]
    if not moved:
        return {}
    pairs = {(block.old, block.new) for block in moved}
    old_parents, new_parents = parent_headings(old.blocks), parent_headings(new.blocks)
    old_above, new_above = _texts_above(old), _texts_above(new)
    behind = list(_last_in_place(blocks, len(old.blocks)))
    old_near, new_near = nearest_headings(old.blocks), nearest_headings(new.blocks)
    same = {(None, None), *((block.old, block.new) for block in blocks if block.block.kind == "heading")}
    return {
        block.index: BlockMove(
            old_above[block.old],
            new_above[block.new],
            *_places(old, new, block.old, block.new, (old_above[block.old], new_above[block.new])),
            is_alone=(old_parents[block.old], new_parents[block.new]) not in pairs,
            was_behind=behind[block.old],
            goes_up=behind[block.old] > block.index,
            is_within=block.block.kind != "heading" and (old_near[block.old], new_near[block.new]) in same,
        )
        for block in moved
        if block.old is not None and block.new is not None
    }


def _texts_above(document: Document) -> list[str]:
    """Return for each block the name of the nearest heading above it; of a heading, those of the one before."""
    blocks = document.blocks
    before = [None, *nearest_headings(blocks)]
    return ["" if heading is None else blocks[heading].name for heading in before[: len(blocks)]]


def _last_in_place(blocks: Sequence[ComparedBlock], count: int) -> Iterator[int]:
    """Yield for each old block the index in the redline of the last block before it that is in its place; or -1."""
    in_place: dict[int, int] = {}
    follows_move = False
    for block in blocks:
        if block.new is not None and block.old is not None:
            follows_move = "moved" in block.kinds
        if block.old is not None and not follows_move:
            in_place[block.old] = block.index
    place = -1
    for index in range(count):
        yield place
        place = in_place.get(index, place)
