"""Rows that follow each other -> where one table ends and the next begins."""

from collections.abc import Iterator, Sequence

from policyver.document.model import Block
from policyver.redline.model import Place


def table_starts(rows: Sequence[tuple[Block, Place]]) -> Iterator[int]:
    """Give the index of each table's first row: a head begins a table, but for one that takes another head's place."""
    heads_only, places = True, set[Place]()
    for index, (block, place) in enumerate(rows):
        replaced = heads_only and bool({place, *places} & {"inserted", "deleted"})
        if not index or block.depth != rows[index - 1][0].depth or (block.header and not replaced):
            yield index
            heads_only, places = True, set()
        heads_only = heads_only and block.header
        places.add(place)
