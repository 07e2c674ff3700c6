"""A redline -> one sequence of paragraphs and rows: rejected it is the old text, accepted the new one.

A redline is in the new text's order. Word knows one order for both: what moved is deleted in one place and inserted in
another, and every deleted block stands where the old text has it.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, pairwise

from policyver.document.model import Block, Document, Mark
from policyver.document.tables import table_numbers
from policyver.redline import Redline, Span
from policyver.redline.model import Op
from policyver.redline.pairs import longest_rising
from policyver.render.word.elements import GAP

_UNSHOWN = ("html", "front-matter")
"""Blocks that Word has no form for."""

_OLD, _NEW = 0, 1
Pair = tuple[int | None, int | None]
"""Two numbers, of something in the old text and in the new one; None where it is not there."""


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
    place: Pair = (None, None)
    """Where the two blocks stand in their texts. A gap has its place between them."""
    table: Pair = (None, None)
    """Rows: the tables they are in. What is one table in Word is the same for all its rows."""
    move: int | None = None
    """The index, in the redline, of the entry that moved: the same on the deletion and on the insertion."""

    @property
    def block(self) -> Block:
        """Give the block as it is now, or was."""
        block = self.new or self.old
        assert block is not None  # noqa: S101  a step is in one of the texts
        return block


class _Text:
    """One of the two texts as Word has it: with gaps, and with its tables numbered."""

    def __init__(self, document: Document) -> None:
        self.blocks = document.blocks
        self._tables = table_numbers(self.blocks)
        shown = [at for at, block in enumerate(self.blocks) if block.kind not in _UNSHOWN]
        tables = [self.table(at) for at in shown]
        behind = zip(shown, tables, [*tables[1:], 0], strict=True)  # 0: the end of the text
        self.gaps = {at for at, table, other in behind if None not in (table, other) and table != other}
        """The rows that a gap stands behind."""

    def table(self, at: int) -> int | None:
        """Give the number of the table that a block is a row of."""
        return self._tables[at] if self.blocks[at].kind == "row" else None

    def sort(self, at: int) -> str:
        """Tell what a block is to Word, if anything."""
        kind = self.blocks[at].kind
        return "row" if kind == "row" else "" if kind in _UNSHOWN else "paragraph"


def plain_steps(document: Document) -> list[Step]:
    """Give the steps of a text in which nothing changed."""
    text = _Text(document)
    made: list[Step] = []
    for at in range(len(text.blocks)):
        if text.sort(at):
            made += _both(text, text, at, at, [Span("equal", run.text, run.marks) for run in text.blocks[at].runs])
    return made


def steps(redline: Redline, *, typography: bool = False) -> list[Step]:
    """Give the steps of a redline. What is only typographic stands in its new form unless it is asked for."""
    old, new = _Text(redline.old), _Text(redline.new)
    stands = _standing(redline, old, new)
    gone: list[Step] = []
    come: list[Step] = []  # and what stands
    for index, entry in enumerate(redline.entries):
        spans = entry.spans if typography else tuple(_settled(entry.spans, at_split=entry.change == "split"))
        if index in stands and entry.old is not None and entry.new is not None:
            made = _both(old, new, entry.old, entry.new, list(_relinked(spans)))
            come += [step for step in made if step.new is not None]
            gone += [step for step in made if step.new is None]
            continue
        move = index if "moved" in entry.kinds else None
        if entry.old is not None and old.sort(entry.old):
            gone += _one(old, entry.old, _OLD, _side(spans, "delete"), move)
        if entry.new is not None and new.sort(entry.new):
            come += _one(new, entry.new, _NEW, _side(spans, "insert"), move)
    return _with_ends(list(_merged(come, sorted(gone, key=lambda step: step.place[0] or 0))))


def _both(old: _Text, new: _Text, i: int, j: int, spans: Sequence[Span]) -> list[Step]:
    """Give the step of two blocks that stand in place, and the gap behind them."""
    made = [Step(tuple(spans), old.blocks[i], new.blocks[j], place=(2 * i, 2 * j), table=(old.table(i), new.table(j)))]
    if i in old.gaps and j in new.gaps:
        return [*made, Step((), GAP, GAP, place=(2 * i + 1, 2 * j + 1))]
    return [*made, *_gap(old, i, _OLD), *_gap(new, j, _NEW)]


def _one(text: _Text, at: int, side: int, spans: tuple[Span, ...], move: int | None) -> list[Step]:
    """Give the step of a block that only this text has here, and the gap behind it."""
    made = _lone(side, text.blocks[at], 2 * at, spans)
    table = (text.table(at), None) if side == _OLD else (None, text.table(at))
    return [replace(made, table=table, move=move), *_gap(text, at, side)]


def _gap(text: _Text, at: int, side: int) -> list[Step]:
    """Give the gap behind a block of one text, if there is any. Blocks have even places, so that it is between two."""
    return [_lone(side, GAP, 2 * at + 1)] if at in text.gaps else []


def _lone(side: int, block: Block, place: int, spans: tuple[Span, ...] = ()) -> Step:
    if side == _OLD:
        return Step(spans, block, None, place=(place, None))
    return Step(spans, None, block, place=(None, place))


def _standing(redline: Redline, old: _Text, new: _Text) -> set[int]:
    """Give the entries that stand in place: in both texts, in the order of both, and as the same sort of thing.

    Of a table that was parted, or of two that were joined, one part stands: to Word the rows of the other have gone
    and come.
    """
    candidates = [
        (index, entry.old, entry.new)
        for index, entry in enumerate(redline.entries)
        if entry.old is not None
        and entry.new is not None
        and "moved" not in entry.kinds
        and old.sort(entry.old) == new.sort(entry.new) != ""
    ]
    same = _same_tables((old.table(i), new.table(j)) for _, i, j in candidates)
    placed = [(index, (i, index)) for index, i, j in candidates if (old.table(i), new.table(j)) in same]
    order = {key: rank for rank, key in enumerate(sorted(key for _, key in placed))}
    return {index for index, _ in longest_rising([(index, order[key]) for index, key in placed])}


def _same_tables(rows: Iterable[Pair]) -> set[Pair]:
    """Give the pairs of tables that are one and the same, each in one pair at most: those with most rows in common."""
    found: set[Pair] = {(None, None)}
    seen: list[set[int | None]] = [set(), set()]
    for (i, j), _ in Counter(rows).most_common():
        if i not in seen[0] and j not in seen[1] and i is not None:
            found.add((i, j))
            seen[0].add(i)
            seen[1].add(j)
    return found


def _settled(spans: Sequence[Span], *, at_split: bool) -> Iterator[Span]:
    """Give what is only typographic in its new form; but the space where a paragraph was split is no more there."""
    for index, span in enumerate(spans):
        is_edge = index in (0, len(spans) - 1)
        if not span.typographic or (at_split and is_edge and span.op == "delete" and not span.text.strip()):
            yield span
        elif span.op == "insert":
            yield Span("equal", span.text, span.marks)


def _relinked(spans: Iterable[Span]) -> Iterator[Span]:
    """Strike and insert again what leads elsewhere now: to Word that is no change. The insertion says what was."""
    for span in spans:
        if span.op == "equal" and span.was is not None and link_of(span.was) != link_of(span.marks):
            yield Span("delete", span.text, span.was)
            yield Span("insert", span.text, span.marks, was=span.was)
        else:
            yield span


def link_of(marks: Sequence[Mark]) -> str | None:
    """Give where words with these marks lead."""
    return next((mark.removeprefix("link:") for mark in marks if mark.startswith("link:")), None)


def _side(spans: Sequence[Span], op: Op) -> tuple[Span, ...]:
    """Give one text's side of spans, all of it as deleted or inserted."""
    other = "insert" if op == "delete" else "delete"
    return tuple(
        replace(span, op=op, marks=span.was if op == "delete" and span.was is not None else span.marks, was=None)
        for span in spans
        if span.op != other
    )


def _merged(come: Iterable[Step], gone: Sequence[Step]) -> Iterator[Step]:
    """Put what has gone between what stands: where it stood in the old text."""
    waiting = deque(gone)
    inserted: deque[Step] = deque()
    before: Step | None = None
    for step in come:
        if step.place[0] is None:
            inserted.append(step)
            continue
        deleted = deque(_taken(waiting, partial(_stood_before, place=step.place[0])))
        yield from _between(before, deleted, inserted, step)
        yield step
        before = step
    yield from _between(before, waiting, inserted, None)


def _between(before: Step | None, gone: deque[Step], come: deque[Step], after: Step | None) -> Iterator[Step]:
    """Lay out what has gone and what has come between two steps that stand, emptying both.

    Each keeps its order. Rows of a table that stands stay with it; else paragraphs go before tables as long as they
    may, so that of two paragraphs the latter's end can be the former's, and of two tables Word makes one.
    """
    queues = (gone, come)
    begun = before.table if before is not None else (None, None)
    going_on = after.table if after is not None else (None, None)
    for side, queue in enumerate(queues):
        yield from _taken(queue, partial(_is_in, table=begun, side=side))
    last: list[Step] = []
    for side, queue in enumerate(queues):
        rows: list[Step] = []
        while queue and _is_in(queue[-1], going_on, side):
            rows.append(queue.pop())
        last += reversed(rows)
    while gone or come:
        paragraphs = [list(_taken(queue, partial(_is_row, wanted=False))) for queue in queues]
        is_followed = not gone and not come and not last and after is not None and after.block.kind != "row"
        yield from chain(*paragraphs) if is_followed else _closing(*paragraphs)
        for queue in queues:
            yield from _taken(queue, partial(_is_row, wanted=True))
    yield from last


def _closing(gone: Sequence[Step], come: Sequence[Step]) -> Iterator[Step]:
    """Lay out paragraphs that no other follows: the last mark stays, and so the two last ones share it."""
    yield from chain(gone[:-1], come[:-1], gone[-1:], come[-1:])


def _stood_before(step: Step, place: int) -> bool:
    return step.place[0] is not None and step.place[0] < place


def _is_row(step: Step, *, wanted: bool) -> bool:
    return (step.block.kind == "row") == wanted


def _is_in(step: Step, table: Pair, side: int) -> bool:
    return step.table[side] is not None and step.table[side] == table[side]


def _taken(queue: deque[Step], wanted: Callable[[Step], bool]) -> Iterator[Step]:
    """Take steps off a queue as long as they are wanted."""
    while queue and wanted(queue[0]):
        yield queue.popleft()


def _with_ends(sequence: Sequence[Step]) -> list[Step]:
    """Tell of each step whether a block ends behind it, in each text: the parts of a split one are one block there."""
    made = list(sequence)
    for side, ends in ((_OLD, "ends_old"), (_NEW, "ends_new")):
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
