"""The steps of two texts -> one order for both, and where a block of each text ends in it."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, pairwise

from policyver.render.word.step import NEW, OLD, OldNew, Step


def merged(come: Iterable[Step], gone: Sequence[Step]) -> Iterator[Step]:
    """Yield all steps in one order, with the deleted ones between the others.

    `come` are the unchanged and the inserted steps, in the order of the new text; `gone` are the deleted ones, in the
    order of the old text.
    """
    waiting = deque(gone)
    inserted: deque[Step] = deque()
    before: Step | None = None
    for step in come:
        if step.place[OLD] is None:
            inserted.append(step)
            continue
        deleted = deque(_taken(waiting, partial(_stood_before, other=step)))
        yield from _between(before, deleted, inserted, step)
        yield step
        before = step
    yield from _between(before, waiting, inserted, None)


def _between(before: Step | None, gone: deque[Step], come: deque[Step], after: Step | None) -> Iterator[Step]:
    """Yield the deleted and the inserted steps between two unchanged ones, emptying both queues. Each keeps its order.

    Steps that continue the block before stay with it. Rows stay with an unchanged table: first those of the table
    before, last those of the table after. In between, paragraphs and tables alternate, deleted before inserted ones,
    so that two tables become one in Word. Where a table or the end of the text follows, the last paragraphs of both
    queues come last: see `_sharing_a_mark`.
    """
    queues = (gone, come)
    table_before = before.table if before is not None else (None, None)
    table_after = after.table if after is not None else (None, None)
    for side, queue in enumerate(queues):
        if before is not None:
            yield from _taken(queue, partial(_goes_on, before=before, side=side))
        yield from _taken(queue, partial(_is_in, table=table_before, side=side))
    rows = [_taken_last(queue, partial(_is_in, table=table_after, side=side)) for side, queue in enumerate(queues)]
    is_followed = after is not None and after.block.kind != "row" and not any(rows)
    closing = [[] if is_followed else _taken_last(queue, _is_paragraph) for queue in queues]
    while gone or come:
        paragraphs = [list(_taken(queue, _is_paragraph)) for queue in queues]
        yield from _sharing_a_mark(*paragraphs) if gone or come else chain(*paragraphs)
        for queue in queues:
            yield from _taken(queue, _is_row)
    yield from _sharing_a_mark(*closing)
    yield from chain(*rows)


def _sharing_a_mark(gone: Sequence[Step], come: Sequence[Step]) -> Iterator[Step]:
    """Yield paragraphs that no paragraph follows. The last paragraph mark cannot be deleted: the last two share it."""
    yield from chain(gone[:-1], come[:-1], gone[-1:], come[-1:])


def _stood_before(step: Step, other: Step) -> bool:
    """Whether a step was before another one in the old text: in a block before, or in a part before of one block."""
    return (step.place[OLD] or 0, step.part) < (other.place[OLD] or 0, other.part)


def _goes_on(step: Step, before: Step, side: int) -> bool:
    return step.place[side] == before.place[side]


def _is_row(step: Step) -> bool:
    return step.block.kind == "row"


def _is_paragraph(step: Step) -> bool:
    return step.block.kind != "row"


def _is_in(step: Step, table: OldNew, side: int) -> bool:
    return step.table[side] is not None and step.table[side] == table[side]


def _taken(queue: deque[Step], wanted: Callable[[Step], bool]) -> Iterator[Step]:
    """Take steps off the front of a queue as long as they are wanted, and yield them."""
    while queue and wanted(queue[0]):
        yield queue.popleft()


def _taken_last(queue: deque[Step], wanted: Callable[[Step], bool]) -> list[Step]:
    """Take steps off the end of a queue as long as they are wanted, and return them in order."""
    taken: deque[Step] = deque()
    while queue and wanted(queue[-1]):
        taken.appendleft(queue.pop())
    return list(taken)


def with_ends(sequence: Sequence[Step]) -> list[Step]:
    """Return the steps with whether a block of either text ends behind each: the parts of a split block end once."""
    steps = list(sequence)
    for side, ends in ((OLD, "ends_old"), (NEW, "ends_new")):
        there = [at for at, step in enumerate(sequence) if step.place[side] is not None]
        last = {*there[-1:], *(a for a, b in pairwise(there) if sequence[a].place[side] != sequence[b].place[side])}
        for at, step in enumerate(steps):
            steps[at] = _ending(step, ends, is_end=at in last)
    return steps


def settled_end(sequence: Sequence[Step]) -> list[Step]:
    """Return the steps so that the last one ends a block of both texts, as the last paragraph mark cannot be deleted.

    The end of a block may also be behind later steps that are not in its text.
    """
    steps = list(sequence)
    for ends in ("ends_old", "ends_new"):
        there = [at for at, step in enumerate(steps) if getattr(step, ends)]
        if there and there[-1] < len(steps) - 1:
            steps[there[-1]] = _ending(steps[there[-1]], ends, is_end=False)
            steps[-1] = _ending(steps[-1], ends, is_end=True)
    return steps


def _ending(step: Step, ends: str, *, is_end: bool) -> Step:
    return replace(step, ends_old=is_end) if ends == "ends_old" else replace(step, ends_new=is_end)
