"""Compared blocks -> a finished redline: changes with kind, number and place, blocks with their remarks."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from policyver.document.model import Document
from policyver.redline.changes import count_changes
from policyver.redline.kinds import block_kinds, classified, whole_kind
from policyver.redline.marks import mark_changes
from policyver.redline.model import BlockOutcome, Change, ChangeKind, ComparedBlock, Redline, Section, Span
from policyver.redline.moves import moves
from policyver.redline.remarks import remarks
from policyver.redline.summary import summarize


@dataclass(frozen=True, slots=True)
class Comparison:
    """A block as the comparison leaves it: which of each text it is, and its spans, of no kind yet."""

    outcome: BlockOutcome
    old: int | None
    new: int | None
    spans: tuple[Span, ...]
    has_moved: bool = False


def finished(old: Document, new: Document, comparisons: Sequence[Comparison]) -> Redline:
    """Derive all that a reader of a redline needs, once. The comparisons are in the order in which it is read."""
    blocks = [_block(old, new, index, compared) for index, compared in enumerate(comparisons)]
    changes = count_changes(blocks)
    begins: defaultdict[int, list[Change]] = defaultdict(list)
    for change in changes:
        begins[change.first].append(change)
    last_parts = {block.old: block.new for block in blocks if block.outcome == "split"}
    moved = moves(old, new, blocks)
    blocks = [
        replace(
            block,
            move=moved.get(block.index),
            remarks=tuple(
                remarks(block, old, moved.get(block.index), is_last_part=last_parts.get(block.old) == block.new)
            ),
            changes=tuple(begins[block.index]),
        )
        if block.kinds
        else block
        for block in blocks
    ]
    return Redline(old, new, tuple(_sections(blocks)), summarize(old, new, blocks, changes))


def _block(old: Document, new: Document, index: int, compared: Comparison) -> ComparedBlock:
    before = old.blocks[compared.old] if compared.old is not None else None
    after = new.blocks[compared.new] if compared.new is not None else None
    block = after or before
    assert block is not None  # noqa: S101  a comparison is of at least one block
    place = (compared.old, compared.new, block, before)
    if compared.outcome == "equal":
        return ComparedBlock(index, "equal", *place, compared.spans, frozenset())
    spans = classified(before, after, compared.outcome, compared.spans)
    marks = mark_changes(spans) if before is not None and after is not None else ()
    kinds: set[ChangeKind] = {span.kind for span in spans if span.kind is not None} | {change.kind for change in marks}
    if compared.outcome in ("split", "joined"):
        kinds.add("structure")
    elif before is not None and after is not None:
        kinds |= block_kinds(before, after)
    elif not spans:
        kinds.add(whole_kind(block))
    if compared.has_moved:
        kinds.add("moved")
    outcome = compared.outcome if kinds else "equal"
    return ComparedBlock(index, outcome, *place, spans, frozenset(kinds), marks)


def _sections(blocks: Sequence[ComparedBlock]) -> Iterator[Section]:
    """Cut the blocks at the headings of either text."""
    starts = [0, *(block.index for block in blocks if block.index and block.block.kind == "heading")]
    above: list[ComparedBlock] = []
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        section = tuple(blocks[start:end])
        if section and section[0].block.kind == "heading":
            heading = section[0]
            above = [*(other for other in above if other.block.level < heading.block.level), heading]
        yield Section(tuple(heading.block.text for heading in above), section)
