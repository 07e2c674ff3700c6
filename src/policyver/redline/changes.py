"""A redline's changes, counted as a reader counts them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby

from policyver.redline.change_kinds import CHANGE_KINDS, ChangeKind
from policyver.redline.kinds import block_kinds
from policyver.redline.model import BlockOutcome, Change, ComparedBlock


def numbered_changes(blocks: Sequence[ComparedBlock]) -> tuple[Change, ...]:
    """Return the changes in reading order with their numbers, typographic ones behind all others.

    Neighbouring blocks that are new or gone are one change, as are neighbouring blocks that moved together, the
    parts of a block that was split, and a list or a row of headings that was only renumbered.
    """
    lone = [block.outcome in ("inserted", "deleted") for block in blocks]
    stretches = _stretches(blocks)
    changes = [
        *chain.from_iterable(
            _runs(kind, [at if kind in block.kinds else None for at, block in zip(stretches, blocks, strict=True)])
            for kind in CHANGE_KINDS
        ),
        *_moves(blocks),
        *_structures(blocks),
        *_renumberings(blocks, "renumbered"),
        *_renumberings(blocks, "display"),
    ]
    for is_lone, block in zip(lone, blocks, strict=True):
        if block.kinds and not is_lone:
            changes += (Change(0, kind, block.index, block.index, span) for kind, span in _inside(block))
    return tuple(replace(change, number=at) for at, change in enumerate(sorted(changes, key=_reading_order), 1))


def _reading_order(change: Change) -> tuple[bool, int, int, int, int]:
    """Sort changes of whole blocks before what changed inside the first of them.

    Typographic differences come last: the numbers of all others are the same whether these are shown or not.
    """
    inside = -1 if change.span is None else change.span
    return change.kind == "typographic", change.first, inside, CHANGE_KINDS.index(change.kind), change.last


def _stretches(blocks: Sequence[ComparedBlock]) -> list[int | None]:
    """Number the stretches of blocks that are new or gone. None for a block that both texts have.

    What is gone behind something new was not replaced by it: it was in another section, list or table.
    """
    numbers: list[int | None] = []
    number = 0
    outcome: BlockOutcome | None = None
    for block in blocks:
        number += outcome == "inserted" and block.outcome == "deleted"
        numbers.append(number if block.outcome in ("inserted", "deleted") else None)
        outcome = block.outcome
    return numbers


def _runs(kind: ChangeKind, stretches: Sequence[int | None]) -> Iterator[Change]:
    """Yield a change for each run of neighbours that are in one stretch."""
    first = 0
    for number, run in groupby(stretches):
        last = first + sum(1 for _ in run) - 1
        if number is not None:
            yield Change(0, kind, first, last)
        first = last + 1


def _moves(blocks: Sequence[ComparedBlock]) -> Iterator[Change]:
    """Join blocks that moved together: neighbours before and after, whatever was put between them since."""
    running: Change | None = None
    old: int | None = None
    for block in blocks:
        moved = "moved" in block.kinds and block.old is not None
        if running and moved and old is not None and block.old in (old, old + 1):
            running = replace(running, last=block.index)
        elif running and block.outcome != "inserted":
            yield running
            running = None
        if moved:
            running = running or Change(0, "moved", block.index, block.index)
            old = block.old
    if running:
        yield running


def _structures(blocks: Sequence[ComparedBlock]) -> Iterator[Change]:
    """Join the parts of one split or joined block, and neighbours that all became another kind of block."""
    wholes: defaultdict[tuple[BlockOutcome, int | None], list[int]] = defaultdict(list)
    for block in blocks:
        if block.outcome == "split":
            wholes["split", block.old].append(block.index)
        elif block.outcome == "joined":
            wholes["joined", block.new].append(block.index)
    for parts in wholes.values():
        yield Change(0, "structure", parts[0], parts[-1])
    became_another = ("structure" in b.kinds and b.outcome not in ("split", "joined") for b in blocks)
    yield from _runs("structure", [0 if became else None for became in became_another])


def _renumberings(blocks: Sequence[ComparedBlock], kind: ChangeKind) -> Iterator[Change]:
    """Join renumbered items of one list, and renumbered headings, into one remark; or a list that begins elsewhere."""
    for kinds in ({"heading"}, {"item", "paragraph", "quote", "row"}):
        running: Change | None = None
        for block in blocks:
            if block.block.kind in kinds and _is_numbered_otherwise(block, kind):
                first = running.first if running else block.index
                running = Change(0, kind, first, block.index)
            elif running and block.block.kind == "heading" and "heading" not in kinds:
                yield running
                running = None
        if running:
            yield running


def _is_numbered_otherwise(block: ComparedBlock, kind: ChangeKind) -> bool:
    if kind == "renumbered":
        return kind in block.kinds
    if block.was is None or block.outcome in ("split", "joined"):
        return False
    return kind in block_kinds(block.was, block.block)


def _inside(block: ComparedBlock) -> Iterator[tuple[ChangeKind, int | None]]:
    """Yield the kind of each change inside a block that both texts have, and the span where it begins."""
    for change in block.text_changes():
        if change.kind not in ("renumbered", "structure"):
            yield change.kind, change.first
    for mark_change in block.marks:
        yield mark_change.kind, mark_change.first
    if block.was is not None and block.outcome not in ("split", "joined"):
        for kind in block_kinds(block.was, block.block) & {"words", "typographic", "formatting"}:
            yield kind, None
