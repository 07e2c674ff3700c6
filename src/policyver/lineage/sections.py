"""What changed in a section as a whole, from its heading to the next one of its level or higher."""

from collections.abc import Iterator

from policyver.document.model import BREAK, Document
from policyver.redline import Redline, Span, compare
from policyver.redline.change_kinds import OF_NO_SUBSTANCE


def section_changes(old: Document, old_heading: int, new: Document, new_heading: int) -> tuple[Span, ...]:
    """Return the blocks of a section that changed, with what came and went, a line each; empty where none did."""
    before, after = _section(old, old_heading), _section(new, new_heading)
    if before == after:
        return ()
    redline = compare(before, after)
    return tuple(_changed(redline)) if redline.substantive else ()


def _changed(redline: Redline) -> Iterator[Span]:
    """Yield the spans of each block that differs in more than its look, each block on a line of its own."""
    blocks = (block for section in redline.shown(typography=False) for block in section.blocks)
    changed = (block for block in blocks if block.spans and not block.kinds <= OF_NO_SUBSTANCE)
    for place, block in enumerate(changed):
        if place:
            yield Span("equal", BREAK)
        yield from block.spans


def _section(document: Document, heading: int) -> Document:
    level, blocks = document.blocks[heading].level, document.blocks
    end = next(
        (at for at in range(heading + 1, len(blocks)) if blocks[at].kind == "heading" and blocks[at].level <= level),
        len(blocks),
    )
    return Document(blocks[heading:end])
