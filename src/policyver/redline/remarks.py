"""What there is to remark on a block beside its words: that it moved, was split, is another kind of block now."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from policyver.document.model import CELL, Block
from policyver.redline.kinds import entry_changes, marker_kind
from policyver.redline.model import Entry, Kind, Redline
from policyver.redline.sections import heading_above, moved_alone
from policyver.redline.tables import moved_cells

What = Literal[
    "moved-from",  # `old`, the heading above it
    "moved-here",  # from the beginning of the text
    "section-stood-after",  # `old`, the section before it
    "section-stood-first",  # in the section `old`
    "inserted",  # a block without words: a line, an empty item
    "deleted",
    "divided",  # a part of a split paragraph that another one follows
    "divided-off",  # the last part
    "joined",
    "column-moved",  # of the table that this row is the head of; `old`, the column's own head
    "kind-changed",
    "renamed-from",
    "level-changed",
    "indented-more",
    "indented-less",
    "formatting-changed",
    "marker-changed",
    "marker-restyled",
]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to be said of a whole block. Renderers put it into words, or leave out what they show as it is."""

    what: What
    kind: Kind
    """The kind of the change that it is about."""
    old: str = ""
    new: str = ""


def block_remarks(redline: Redline) -> tuple[tuple[Remark, ...], ...]:
    """Give for each entry of a redline what is to be remarked on it."""
    moved = moved_alone(redline)
    last_parts = {entry.old: entry.new for entry in redline.entries if entry.change == "split"}
    return tuple(
        (
            *([_move(redline, entry.old)] if index in moved and entry.old is not None else ()),
            *_remarks(redline, entry, is_last=last_parts.get(entry.old) == entry.new),
        )
        for index, entry in enumerate(redline.entries)
    )


def _move(redline: Redline, index: int) -> Remark:
    """Say where a block stood, or a section: after which other one."""
    *before, block = redline.old.blocks[: index + 1]
    if block.kind != "heading":
        above = heading_above(redline.old, index)
        return Remark("moved-from", "moved", above) if above else Remark("moved-here", "moved")
    for other in reversed(before):
        if other.kind == "heading" and other.level <= block.level:
            what: What = "section-stood-after" if other.level == block.level else "section-stood-first"
            return Remark(what, "moved", other.text)
    return Remark("moved-here", "moved")


def _remarks(redline: Redline, entry: Entry, *, is_last: bool) -> Iterator[Remark]:
    if entry.old is None or entry.new is None:
        if not entry.spans:
            [kind] = entry.kinds
            yield Remark("deleted" if entry.new is None else "inserted", kind)
        return
    old, new = redline.old.blocks[entry.old], redline.new.blocks[entry.new]
    if entry.change == "split":
        yield Remark("divided-off" if is_last else "divided", "structure")
    elif entry.change == "joined":
        yield Remark("joined", "structure")
    elif old.kind != new.kind:
        yield Remark("kind-changed", "structure", old.kind, new.kind)
    else:
        if old.kind == "heading" and "words" in entry.kinds:
            yield Remark("renamed-from", "words", old.text)
        if new.header:
            cells = moved_cells(entry_changes(redline.old, redline.new, entry))
            heads = dict.fromkeys("".join(span.text for span in cell.spans).strip(CELL) for cell in cells)
            yield from (Remark("column-moved", "structure", head) for head in heads)
        yield from _differences(old, new)


def _differences(old: Block, new: Block) -> Iterator[Remark]:
    """Remark what differs between two blocks of one kind beside their text."""
    if old.level != new.level:
        yield Remark("level-changed", "formatting", str(old.level), str(new.level))
    if old.depth != new.depth:
        yield Remark("indented-more" if new.depth > old.depth else "indented-less", "formatting")
    if (old.header, old.info) != (new.header, new.info):
        yield Remark("formatting-changed", "formatting")
    if old.marker != new.marker:
        kind = marker_kind(old, new)
        what: What = "marker-changed" if kind == "renumbered" else "marker-restyled"
        yield Remark(what, kind, str(old.marker), str(new.marker))
