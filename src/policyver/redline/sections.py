"""A redline cut at its headings: what every renderer shows section by section."""

from dataclasses import dataclass

from policyver.document.model import Block, Document
from policyver.redline.model import Change, Entry, Redline


@dataclass(frozen=True, slots=True)
class Section:
    """What stands from one heading to the next. The first one has no heading where the text begins without one."""

    headings: tuple[str, ...]
    """The section's heading and those above it, the highest first: new wording where there is one."""
    first: int
    """Index of its first entry: its heading, but in a section without one."""
    entries: tuple[Entry, ...]
    changes: tuple[tuple[int, Change], ...]
    """The changes that begin in it, each with its number in the whole redline, from 1."""

    @property
    def title(self) -> str:
        """Give its own heading, or nothing."""
        return self.headings[-1] if self.headings else ""


def sections(redline: Redline) -> tuple[Section, ...]:
    """Cut a redline at the headings of either text."""
    starts = [0] + [
        index for index, entry in enumerate(redline.entries) if index and redline.block(entry).kind == "heading"
    ]
    found = []
    above: list[Block] = []
    for start, end in zip(starts, [*starts[1:], len(redline.entries)], strict=True):
        entries = redline.entries[start:end]
        if entries and redline.block(entries[0]).kind == "heading":
            heading = redline.block(entries[0])
            above = [*(block for block in above if block.level < heading.level), heading]
        changes = tuple(
            (number, change) for number, change in enumerate(redline.changes, 1) if start <= change.first < end
        )
        found.append(Section(tuple(block.text for block in above), start, entries, changes))
    return tuple(found)


def heading_above(document: Document, index: int) -> str:
    """Give the text of the heading that a block stands under; its own where it is one; nothing where there is none."""
    for block in reversed(document.blocks[: index + 1]):
        if block.kind == "heading":
            return block.text
    return ""


def moved_alone(redline: Redline) -> frozenset[int]:
    """Give the indexes of the entries that moved by themselves, and not with the heading that they stand under."""
    old_parents, new_parents = _parents(redline.old), _parents(redline.new)
    moved = {(entry.old, entry.new) for entry in redline.entries if "moved" in entry.kinds}
    return frozenset(
        index
        for index, entry in enumerate(redline.entries)
        if "moved" in entry.kinds
        and entry.old is not None
        and entry.new is not None
        and (old_parents[entry.old], new_parents[entry.new]) not in moved
    )


def _parents(document: Document) -> list[int | None]:
    """Give for each block the index of the heading that it stands under."""
    parents: list[int | None] = []
    above: list[int] = []
    for index, block in enumerate(document.blocks):
        while above and block.kind == "heading" and document.blocks[above[-1]].level >= block.level:
            above.pop()
        parents.append(above[-1] if above else None)
        if block.kind == "heading":
            above.append(index)
    return parents
