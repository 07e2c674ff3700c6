"""The heading that a block is under, and the heading that a section follows."""

from collections.abc import Sequence

from policyver.document.model import Block


def nearest_headings(blocks: Sequence[Block]) -> list[int | None]:
    """Return for each block the index of the nearest heading above it, of any level; for a heading, its own index."""
    nearest: int | None = None
    headings: list[int | None] = []
    for index, block in enumerate(blocks):
        nearest = index if block.kind == "heading" else nearest
        headings.append(nearest)
    return headings


def parent_headings(blocks: Sequence[Block]) -> list[int | None]:
    """Return for each block the index of the heading of its section; for a heading, of the section around its own."""
    parents: list[int | None] = []
    above: list[int] = []
    for index, block in enumerate(blocks):
        while above and block.kind == "heading" and blocks[above[-1]].level >= block.level:
            above.pop()
        parents.append(above[-1] if above else None)
        if block.kind == "heading":
            above.append(index)
    return parents


def heading_before(blocks: Sequence[Block], index: int) -> Block | None:
    """Return the heading that the section of a heading follows, or is the first in: the nearest above, no deeper."""
    level = blocks[index].level
    before = (blocks[at] for at in range(index - 1, -1, -1))
    return next((block for block in before if block.kind == "heading" and block.level <= level), None)
