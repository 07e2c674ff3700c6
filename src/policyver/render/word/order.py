"""The steps of two texts -> one order for both, and where a block of each of them ends in it."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, pairwise

from policyver.render.word.step import NEW, OLD, OldNew, Step


def merged(come: Iterable[Step], gone: Sequence[Step]) -> Iterator[Step]:
    """Put what has gone, in the old text's order, between what stands and what has come, in the new one's."""
    waiting = deque(gone)
    inserted: deque[Step] = deque()
    before: Step | None = None
    for step in come:
        place = step.place[OLD]
        if place is None:
            inserted.append(step)
            continue
        deleted = deque(_taken(waiting, partial(_stood_before, place=place)))
        yield from _between(before, deleted, inserted, step)
        yield step
        before = step
    yield from _between(before, waiting, inserted, None)


def _between(before: Step | None, gone: deque[Step], come: deque[Step], after: Step | None) -> Iterator[Step]:
    """Lay out what has gone and what has come between two steps that stand, emptying both. Each keeps its order.

    What goes on with the block before stays with it, and so do rows with a table that stands: first those of the table
    before, at last those of the table after. In between paragraphs and tables take turns, what has gone before what has
    come, so that two tables become one to Word. Where a table or the end follows, the last paragraphs of both wait till
    then: see `_sharing_a_mark`.
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
    """Lay out paragraphs that no paragraph follows: the last one's mark cannot go, and so the last of both share it."""
    yield from chain(gone[:-1], come[:-1], gone[-1:], come[-1:])


def _stood_before(step: Step, place: int) -> bool:
    return (step.place[OLD] or 0) < place  # what has gone has a place in the old text


def _goes_on(step: Step, before: Step, side: int) -> bool:
    return step.place[side] == before.place[side]


def _is_row(step: Step) -> bool:
    return step.block.kind == "row"


def _is_paragraph(step: Step) -> bool:
    return step.block.kind != "row"


def _is_in(step: Step, table: OldNew, side: int) -> bool:
    return step.table[side] is not None and step.table[side] == table[side]


def _taken(queue: deque[Step], wanted: Callable[[Step], bool]) -> Iterator[Step]:
    """Take steps off a queue as long as they are wanted."""
    while queue and wanted(queue[0]):
        yield queue.popleft()


def _taken_last(queue: deque[Step], wanted: Callable[[Step], bool]) -> list[Step]:
    """Take steps off the end of a queue as long as they are wanted."""
    found: deque[Step] = deque()
    while queue and wanted(queue[-1]):
        found.appendleft(queue.pop())
    return list(found)


def with_ends(sequence: Sequence[Step]) -> list[Step]:
    """Tell of each step whether a block ends behind it, in each text: the parts of a split one are one block there."""
    made = list(sequence)
    for side, ends in ((OLD, "ends_old"), (NEW, "ends_new")):
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
