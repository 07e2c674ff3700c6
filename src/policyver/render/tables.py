"""Rows that follow each other -> where one table ends and the next begins."""

from collections.abc import Iterator, Sequence

from policyver.document.model import Block
from policyver.redline import BlockOutcome


def table_starts(rows: Sequence[tuple[Block, BlockOutcome]]) -> Iterator[int]:
    """Yield the index of the first row of each table. A head begins a table, unless it replaces another head."""
    heads_only, outcomes = True, set[BlockOutcome]()
    for index, (block, outcome) in enumerate(rows):
        replaced = heads_only and bool({outcome, *outcomes} & {"inserted", "deleted"})
        if not index or block.depth != rows[index - 1][0].depth or (block.header and not replaced):
            yield index
            heads_only, outcomes = True, set()
        heads_only = heads_only and block.header
        outcomes.add(outcome)
