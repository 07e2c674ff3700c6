"""How deep a block is nested: in sections, in lists and quotations, in a table below its head."""

from policyver.document.model import Block

TEXT = 7
"""How deep a paragraph is nested. Headings of the levels 1 to 6 are around it, lists and tables inside."""


def nesting_of(block: Block) -> int:
    """Return how deep a block is nested."""
    if block.kind == "heading":
        return block.level
    return TEXT + 2 * block.depth - (block.kind == "item") + (block.kind == "row" and not block.header)


def deepest_behind(before: Block | None) -> int:
    """Return how deep a block behind that one can be nested in what is open there: its section, list or table.

    What is nested deeper begins a list or a table of its own.
    """
    return TEXT if before is None else max(nesting_of(before), TEXT) + (before.kind == "item")
