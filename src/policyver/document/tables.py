"""Rows that follow each other -> the tables that they are in."""

from collections.abc import Sequence

from policyver.document.model import Block


def table_numbers(blocks: Sequence[Block]) -> list[int]:
    """Return for each row the number of its table. A row is in the table of the row above, but a head begins a table.

    Other blocks have numbers, too, which no row has.
    """
    number = 0
    numbers: list[int] = []
    before: Block | None = None
    for block in blocks:
        goes_on = before is not None and before.kind == block.kind == "row" and before.depth == block.depth
        if not goes_on or block.header:
            number += 1
        numbers.append(number)
        before = block
    return numbers
