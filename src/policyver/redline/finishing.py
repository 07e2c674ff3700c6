"""Compared blocks -> a finished redline: changes with kind, number and place, blocks with their remarks."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from policyver.document.model import Document
from policyver.document.sections import parent_headings
from policyver.redline.change_kinds import ChangeKind
from policyver.redline.changes import numbered_changes
from policyver.redline.departures import departures
from policyver.redline.kinds import block_kinds, classified, whole_kind
from policyver.redline.marks import mark_changes
from policyver.redline.model import BlockOutcome, Change, ComparedBlock, Redline, Section, Span
from policyver.redline.moves import moves
from policyver.redline.remarks import remarks
from policyver.redline.summary import summarize


@dataclass(frozen=True, slots=True)
class PairedBlock:
    """A block of the old text, one of the new text, or a pair of them, and its spans, of no kind yet."""

    outcome: BlockOutcome
    old: int | None
    new: int | None
    spans: tuple[Span, ...]
    has_moved: bool = False


def finished(old: Document, new: Document, paired: Sequence[PairedBlock]) -> Redline:
    """Return the redline of blocks that are in the order in which it is read."""
    blocks = [_block(old, new, index, pair) for index, pair in enumerate(paired)]
    changes = numbered_changes(blocks)
    begins: defaultdict[int, list[Change]] = defaultdict(list)
    for change in changes:
        begins[change.first].append(change)
    last_parts = {block.old: block.new for block in blocks if block.outcome == "split"}
    moved = moves(old, new, blocks)
    away = departures(old, blocks, moved, changes)
    blocks = [
        replace(
            block,
            move=moved.get(block.index),
            remarks=tuple(remarks(block, moved.get(block.index), is_last_part=last_parts.get(block.old) == block.new)),
            changes=tuple(begins[block.index]),
            departures=tuple(away.get(block.index, ())),
        )
        if block.kinds or block.index in away
        else block
        for block in blocks
    ]
    return Redline(old, new, tuple(_sections(old, new, blocks)), summarize(blocks, changes))


def _block(old: Document, new: Document, index: int, pair: PairedBlock) -> ComparedBlock:
    before = old.blocks[pair.old] if pair.old is not None else None
    after = new.blocks[pair.new] if pair.new is not None else None
    block = after or before
    assert block is not None  # noqa: S101  a pair has at least one block
    place = (pair.old, pair.new, block, before)
    if pair.outcome == "equal":
        return ComparedBlock(index, "equal", *place, pair.spans, frozenset())
    spans = classified(before, after, pair.outcome, pair.spans)
    marks = mark_changes(spans) if before is not None and after is not None else ()
    kinds: set[ChangeKind] = {span.kind for span in spans if span.kind is not None} | {change.kind for change in marks}
    if pair.outcome in ("split", "joined"):
        kinds.add("structure")
    elif before is not None and after is not None:
        kinds |= block_kinds(before, after)
    elif not spans:
        kinds.add(whole_kind(block))
    if pair.has_moved:
        kinds.add("moved")
    outcome = pair.outcome if kinds else "equal"
    return ComparedBlock(index, outcome, *place, spans, frozenset(kinds), marks)


def _sections(old: Document, new: Document, blocks: Sequence[ComparedBlock]) -> Iterator[Section]:
    """Cut the blocks at the headings of either text. A heading that is gone is under those that it was under."""
    starts = [0, *(block.index for block in blocks if block.index and block.block.kind == "heading")]
    of_old = {block.old: block.block for block in blocks if block.old is not None}
    parents = parent_headings(old.blocks), parent_headings(new.blocks)
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        section = tuple(blocks[start:end])
        headings: list[str] = []
        if section and section[0].block.kind == "heading":
            first = section[0]
            headings = [first.block.name]
            if first.new is not None:
                headings += [new.blocks[at].name for at in _above(parents[1], first.new)]
            else:
                headings += [of_old[at].name for at in _above(parents[0], first.old)]
        yield Section(tuple(reversed(headings)), section)


def _above(parents: Sequence[int | None], index: int | None) -> Iterator[int]:
    """Yield the headings that a heading is under, the nearest first."""
    while index is not None and (index := parents[index]) is not None:
        yield index
