"""A redline -> one sequence of paragraphs and rows: rejected it is the old text, accepted the new one.

A redline is in the new text's order. Word knows one order for both: what moved is deleted in one place and inserted in
another, and every deleted block stands where the old text has it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from policyver.document.model import Block
from policyver.redline import Entry, Redline, Span
from policyver.redline.model import Op
from policyver.redline.pairs import longest_rising

_UNSHOWN = ("html", "front-matter")
"""Blocks that Word has no form for."""


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of text in the sequence, at most to the end of a block of either text."""

    spans: tuple[Span, ...]
    old: Block | None
    """The block of the old text that it belongs to."""
    new: Block | None
    ends_old: bool = True
    """The old text has the end of a block behind it."""
    ends_new: bool = True
    place: tuple[int | None, int | None] = (None, None)
    """The indexes of the two blocks."""
    move: int | None = None
    """The index, in the redline, of the entry that moved: the same on the deletion and on the insertion."""

    @property
    def block(self) -> Block:
        """Give the block as it is now, or was."""
        block = self.new or self.old
        assert block is not None  # noqa: S101  a step is in one of the texts
        return block


def plain_steps(blocks: Iterable[Block]) -> list[Step]:
    """Give the steps of a text in which nothing changed."""
    return [
        Step(tuple(Span("equal", run.text, run.marks) for run in block.runs), block, block, place=(at, at))
        for at, block in enumerate(block for block in blocks if block.kind not in _UNSHOWN)
    ]


def steps(redline: Redline, *, typography: bool = False) -> list[Step]:
    """Give the steps of a redline. What is only typographic stands in its new form unless it is asked for."""
    stands = _standing(redline)
    sequence: list[Step] = []
    gone: list[Step] = []
    for index, entry in enumerate(redline.entries):
        if redline.block(entry).kind in _UNSHOWN and not _other_is_shown(redline, entry):
            continue
        spans = entry.spans if typography else tuple(_settled(entry.spans, at_split=entry.change == "split"))
        old = redline.old.blocks[entry.old] if entry.old is not None else None
        new = redline.new.blocks[entry.new] if entry.new is not None else None
        if index in stands:
            sequence.append(Step(spans, old, new, place=(entry.old, entry.new)))
            continue
        move = index if "moved" in entry.kinds else None
        if old is not None and old.kind not in _UNSHOWN:
            gone.append(Step(_side(spans, "delete"), old, None, place=(entry.old, None), move=move))
        if new is not None and new.kind not in _UNSHOWN:
            sequence.append(Step(_side(spans, "insert"), None, new, place=(None, entry.new), move=move))
    return _with_ends(_merged(sequence, sorted(gone, key=lambda step: step.place[0] or 0)))


def _standing(redline: Redline) -> set[int]:
    """Give the entries that stand in place: in both texts, in the order of both, and as the same sort of thing."""
    candidates = [
        (index, (entry.old, index))
        for index, entry in enumerate(redline.entries)
        if entry.old is not None
        and entry.new is not None
        and "moved" not in entry.kinds
        and _sort(redline.old.blocks[entry.old]) == _sort(redline.new.blocks[entry.new])
    ]
    order = {key: rank for rank, key in enumerate(sorted(key for _, key in candidates))}
    return {index for index, _ in longest_rising([(index, order[key]) for index, key in candidates])}


def _sort(block: Block) -> str:
    return "row" if block.kind == "row" else "none" if block.kind in _UNSHOWN else "paragraph"


def _other_is_shown(redline: Redline, entry: Entry) -> bool:
    return entry.old is not None and redline.old.blocks[entry.old].kind not in _UNSHOWN


def _settled(spans: Sequence[Span], *, at_split: bool) -> Iterator[Span]:
    """Give what is only typographic in its new form; but the space where a paragraph was split is no more there."""
    for index, span in enumerate(spans):
        is_edge = index in (0, len(spans) - 1)
        if not span.typographic or (at_split and is_edge and span.op == "delete" and not span.text.strip()):
            yield span
        elif span.op == "insert":
            yield Span("equal", span.text, span.marks)


def _side(spans: Sequence[Span], op: Op) -> tuple[Span, ...]:
    """Give one text's side of spans, all of it as deleted or inserted."""
    other = "insert" if op == "delete" else "delete"
    return tuple(
        replace(span, op=op, marks=span.was if op == "delete" and span.was is not None else span.marks, was=None)
        for span in spans
        if span.op != other
    )


def _merged(sequence: Sequence[Step], gone: Sequence[Step]) -> list[Step]:
    """Put each deleted step behind the last one that stands before it in the old text."""
    merged: list[Step] = []
    waiting = list(gone)
    pending: list[Step] = []

    def take(before: int | None) -> None:
        while waiting and (before is None or (waiting[0].place[0] or 0) < before):
            merged.append(waiting.pop(0))

    for step in sequence:
        if step.place[0] is None:
            pending.append(step)
            continue
        take(step.place[0])  # what the old text has before this, and then what the new one has
        merged += pending
        pending = []
        merged.append(step)
    take(None)
    return merged + pending


def _with_ends(sequence: Sequence[Step]) -> list[Step]:
    """Tell of each step whether a block ends behind it, in each text: the parts of a split one are one block there."""
    made = list(sequence)
    for side, ends in ((0, "ends_old"), (1, "ends_new")):
        there = [at for at, step in enumerate(sequence) if step.place[side] is not None]
        last = {*there[-1:], *(a for a, b in pairwise(there) if sequence[a].place[side] != sequence[b].place[side])}
        for at, step in enumerate(made):
            made[at] = _ending(step, ends, is_end=at in last)
    return made


def settled_end(sequence: Sequence[Step]) -> list[Step]:
    """Let the last step end a block of both texts, where both have any here: the last mark of a text never goes.

    The end of a block can stand as well behind what comes after it and is not in its text.
    """
    made = list(sequence)
    for ends in ("ends_old", "ends_new"):
        there = [at for at, step in enumerate(made) if getattr(step, ends)]
        if there and there[-1] < len(made) - 1:
            made[there[-1]] = _ending(made[there[-1]], ends, is_end=False)
            made[-1] = _ending(made[-1], ends, is_end=True)
    return made


def _ending(step: Step, ends: str, *, is_end: bool) -> Step:
    return replace(step, ends_old=is_end) if ends == "ends_old" else replace(step, ends_new=is_end)
