"""Where the numbers of items begin to count: with the first of a list, or with one that says its own number."""

from collections.abc import Sequence
from dataclasses import replace

from policyver.document.model import Block


def with_starts(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks, each numbered item with the number that its list begins to count with.

    An item behind a paragraph counts on from the list before it, if its number is the next.
    """
    if not any(block.number is not None for block in blocks):
        return blocks
    following = _following(blocks)
    marked: list[Block] = []
    counts: dict[int, tuple[int, int]] = {}
    """The first number and the last one by the depth of their list."""
    for block, after in zip(blocks, following, strict=True):
        if block.marker is None or block.number is None:
            marked.append(block)
            continue
        number = block.number
        first, last = counts.get(block.depth, (number, number))
        goes_on = last == number - 1
        counts[block.depth] = (first if goes_on else number, number)
        is_alone = not goes_on and after != number + 1
        marked.append(replace(block, marker=replace(block.marker, first=counts[block.depth][0], is_alone=is_alone)))
    return marked


def _following(blocks: Sequence[Block]) -> list[int | None]:
    """Return for each block the number of the next item that is in as many lists as it."""
    numbers: list[int | None] = []
    seen: dict[int, int] = {}
    for block in reversed(blocks):
        numbers.append(seen.get(block.depth))
        if block.number is not None:
            seen[block.depth] = block.number
    return numbers[::-1]
