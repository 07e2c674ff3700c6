"""What is to be remarked on a block as a whole: where it was before, what it was, how it was marked."""

from collections.abc import Iterator, Mapping

from policyver.document.model import CELL, Block
from policyver.redline.block_remarks import BlockMove, BlockRemark, RemarkKey
from policyver.redline.kinds import marker_kind
from policyver.redline.model import ComparedBlock
from policyver.redline.tables import moved_cells


def remarks(block: ComparedBlock, move: BlockMove | None, *, is_last_part: bool) -> Iterator[BlockRemark]:
    """Yield the remarks on a block. `is_last_part`: of a split one, that no other part follows."""
    if move is not None and move.is_alone:
        yield _moved(move)
    before = block.was
    if before is None or block.new is None:
        if not block.spans:
            [kind] = block.kinds
            yield BlockRemark("deleted" if block.new is None else "inserted", kind)
    elif block.outcome == "split":
        yield BlockRemark("divided-off" if is_last_part else "divided", "structure")
    elif block.outcome == "joined":
        yield BlockRemark("joined", "structure")
    elif before.kind != block.block.kind:
        yield BlockRemark("kind-changed", "structure", before.kind, block.block.kind)
    else:
        if before.kind == "heading" and "words" in block.kinds:
            yield BlockRemark("renamed-from", "words", before.words)
        if block.block.header:
            cells = moved_cells(tuple(block.text_changes()))
            heads = dict.fromkeys("".join(span.text for span in cell.spans).strip(CELL) for cell in cells)
            yield from (BlockRemark("column-moved", "structure", head) for head in heads)
        yield from _differences(before, block.block)


_WAS: Mapping[str, RemarkKey] = {
    "under": "moved-from",
    "beginning": "moved-here",
    "after": "section-stood-after",
    "first-in": "section-stood-first",
}


def _moved(move: BlockMove) -> BlockRemark:
    """Return the remark on where a block was."""
    if move.is_within:
        return BlockRemark("moved-up" if move.goes_up else "moved-down", "moved")
    where, heading = move.was
    return BlockRemark(_WAS[where], "moved", heading)


def _differences(old: Block, new: Block) -> Iterator[BlockRemark]:
    """Yield the remarks on what differs between two blocks of one kind beside their text."""
    if old.level != new.level:
        yield BlockRemark("level-changed", "formatting", str(old.level), str(new.level))
    if old.depth != new.depth:
        yield BlockRemark("indented-more" if new.depth > old.depth else "indented-less", "formatting")
    if (old.header, old.info) != (new.header, new.info):
        yield BlockRemark("formatting-changed", "formatting")
    if old.marker != new.marker:
        kind = marker_kind(old, new)
        key: RemarkKey = "marker-changed" if kind in ("renumbered", "words", "display") else "marker-restyled"
        yield BlockRemark(key, kind, str(old.marker), str(new.marker))
