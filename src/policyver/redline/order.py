"""In which order the blocks of both texts are read: the new text's, and what was deleted where it was, by sections."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import itemgetter

from policyver.document.model import Block
from policyver.redline.finishing import PairedBlock
from policyver.redline.nesting import TEXT, deepest_behind, nesting_of
from policyver.redline.spans import whole_spans

_Place = tuple[int | None, int | None] | None
"""The pair that deleted blocks follow, by its indexes in both texts; None before the first."""


def reading_order(old: Sequence[Block], new: Sequence[Block], paired: Sequence[PairedBlock]) -> list[PairedBlock]:
    """Return the pairs, and whatever is in none of them, in the order in which they are read.

    What is between two pairs that stayed in place is sorted by sections: an addition to a section, a list or a table
    comes before what was struck behind that section, list or table, and so never reads as a part of it.
    """
    by_new: defaultdict[int | None, list[PairedBlock]] = defaultdict(list)
    for pair in sorted(paired, key=lambda pair: (pair.new, pair.old)):
        by_new[pair.new].append(pair)
    deleted = _deleted_after(old, [pair for pairs in by_new.values() for pair in pairs])
    ordered: list[PairedBlock] = []
    struck = deleted[None]
    arrived: list[PairedBlock] = []
    before: Block | None = None
    for j, block in enumerate(new):
        pairs = by_new.get(j) or [PairedBlock("inserted", None, j, whole_spans("insert", block))]
        in_place = [pair for pair in pairs if pair.old is not None and not pair.has_moved]
        if in_place:
            ordered += _by_section(old, new, before, struck, arrived, block)
            struck, arrived, before = [], [], block
        for pair in pairs:
            behind = deleted.get((pair.old, pair.new), [])
            if in_place and pair is pairs[-1]:
                ordered.append(pair)
                struck = behind
            else:
                (ordered if in_place else arrived).extend((pair, *behind))
    return [*ordered, *_by_section(old, new, before, struck, arrived, None)]


def _deleted_after(old: Sequence[Block], paired: Sequence[PairedBlock]) -> defaultdict[_Place, list[PairedBlock]]:
    """Return the deleted blocks by the pair they follow.

    That is the last one before them in their own section, wherever that is now, else the last one that has not moved.
    """
    # A split block counts where its last part is.
    last_part = {pair.old: pair for pair in paired}
    deleted: defaultdict[_Place, list[PairedBlock]] = defaultdict(list)
    in_place: _Place = None
    anchor = in_place
    for i, block in enumerate(old):
        if block.kind == "heading":
            anchor = in_place
        if i in last_part:
            anchor = i, last_part[i].new
            in_place = in_place if last_part[i].has_moved else anchor
        else:
            deleted[anchor].append(PairedBlock("deleted", i, None, whole_spans("delete", block)))
    return deleted


def _by_section(
    old: Sequence[Block],
    new: Sequence[Block],
    before: Block | None,
    struck: Sequence[PairedBlock],
    arrived: Sequence[PairedBlock],
    after: Block | None,
) -> list[PairedBlock]:
    """Return what was struck and what arrived between two blocks that stayed in place, the most deeply nested first."""
    if not struck or not arrived:
        return [*struck, *arrived]
    deepest = deepest_behind(before)
    gone, added = (list(_units(old, new, pairs, deepest)) for pairs in (struck, arrived))
    if after is not None and after.kind != "heading" and added[-1][0] < TEXT:
        added[-1] = 0, added[-1][1]  # what follows is in this section
    # Sorting is stable: of equally deep ones, what was struck comes first.
    in_order = sorted([*gone, *added], key=itemgetter(0), reverse=True)
    return [pair for _, unit in in_order for pair in unit]


def _units(
    old: Sequence[Block], new: Sequence[Block], pairs: Sequence[PairedBlock], deepest: int
) -> Iterator[tuple[int, list[PairedBlock]]]:
    """Cut blocks where one is nested no deeper than the first of those before. Yield how deep each first one is."""
    depth = deepest + 1
    unit: list[PairedBlock] = []
    for pair in pairs:
        block = new[pair.new] if pair.new is not None else old[pair.old or 0]
        nesting = min(nesting_of(block), deepest)
        if unit and nesting > depth:
            unit.append(pair)
            continue
        if unit:
            yield depth, unit
        depth, unit = nesting, [pair]
    if unit:
        yield depth, unit
