"""A redline -> one sequence of paragraphs and rows: rejected it is the old text, accepted the new one.

A redline is in the order of the new text. A Word file has one order for both: moved text is deleted in one place and
inserted in another, and every deleted block is where the old text has it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from policyver.document.marks import link_of
from policyver.document.model import Block, Document
from policyver.document.tables import table_numbers
from policyver.redline import ComparedBlock, Redline, Span
from policyver.redline.pairs import longest_rising
from policyver.render.word.elements import GAP
from policyver.render.word.order import merged, with_ends
from policyver.render.word.step import NEW, OLD, OldNew, Step, one_side


class _WordText:
    """One of the two texts as Word shows it: with gaps, and with numbered tables."""

    def __init__(self, document: Document) -> None:
        self.blocks = document.blocks
        self._tables = table_numbers(self.blocks)
        shown = [at for at, block in enumerate(self.blocks) if block.is_for_readers]
        tables = [*(self.table(at) for at in shown), 0]  # 0: the end of the text
        behind = zip(shown, pairwise(tables), strict=True)
        self.gaps = {at for at, (table, following) in behind if None not in (table, following) and table != following}
        """The rows that a gap follows."""

    def table(self, at: int) -> int | None:
        """Return the number of the table that a block is a row of; None for other blocks."""
        return self._tables[at] if self.blocks[at].kind == "row" else None

    def sort(self, at: int) -> str:
        """Return what a block is in Word: `row` or `paragraph`; empty where Word does not show it."""
        block = self.blocks[at]
        return "row" if block.kind == "row" else "paragraph" if block.is_for_readers else ""


def plain_steps(document: Document) -> list[Step]:
    """Return the steps of a text in which nothing changed."""
    text = _WordText(document)
    plain: list[Step] = []
    for at in range(len(text.blocks)):
        if text.sort(at):
            plain += _both(text, text, at, at, [Span("equal", run.text, run.marks) for run in text.blocks[at].runs], at)
    return plain


def steps(redline: Redline, *, typography: bool = False) -> list[Step]:
    """Return the steps of a redline. Typographic differences are marked only with `typography`."""
    old, new = _WordText(redline.old), _WordText(redline.new)
    in_place = _in_place(redline, old, new)
    gone: list[Step] = []
    come: list[Step] = []  # and the unchanged steps
    shown = {block.index: block.spans if typography else tuple(_settled(block)) for block in redline.blocks}
    old_rows, new_rows = (_whole_rows(redline, text, side, shown) for text, side in ((old, OLD), (new, NEW)))
    for block in redline.blocks:
        spans = shown[block.index]
        if block.index in in_place and block.old is not None and block.new is not None:
            both = _both(old, new, block.old, block.new, list(_relinked(spans)), block.index)
            come += [step for step in both if step.new is not None]
            gone += [step for step in both if step.new is None]
            continue
        move = block.index if "moved" in block.kinds else None
        struck = old_rows.get(block.index, one_side(spans, "delete"))
        if block.old is not None and old.sort(block.old) and struck is not None:
            gone += _one(old, block.old, OLD, struck, block.index, move)
        inserted = new_rows.get(block.index, one_side(spans, "insert"))
        if block.new is not None and new.sort(block.new) and inserted is not None:
            come += _one(new, block.new, NEW, inserted, block.index, move)
    return with_ends(list(merged(come, sorted(gone, key=lambda step: (step.place[OLD] or 0, step.part)))))


def _whole_rows(
    redline: Redline, text: _WordText, side: int, shown: Mapping[int, Sequence[Span]]
) -> Mapping[int, tuple[Span, ...] | None]:
    """Return for each part of a row that was cut into blocks, or made of some, what is written there.

    Word can strike a row, and not a part of one: with the first part goes the whole row, with the others nothing.
    """
    parts: defaultdict[int, list[int]] = defaultdict(list)
    for index, row in _parts_of_rows(redline, text, side).items():
        parts[row].append(index)
    written: dict[int, tuple[Span, ...] | None] = {}
    for indexes in parts.values():
        spans = [span for index in indexes for span in shown[index]]
        written |= dict.fromkeys(indexes) | {indexes[0]: one_side(spans, "delete" if side == OLD else "insert")}
    return written


def _parts_of_rows(redline: Redline, text: _WordText, side: int) -> Mapping[int, int]:
    """Return the rows of one text of which there are several parts in the redline, by the indexes of the parts."""
    rows = {block.index: at for block in redline.blocks if (at := block.old if side == OLD else block.new) is not None}
    parts = {index: at for index, at in rows.items() if text.sort(at) == "row"}
    counts = Counter(parts.values())
    return {index: at for index, at in parts.items() if counts[at] > 1}


def _both(old: _WordText, new: _WordText, i: int, j: int, spans: Sequence[Span], part: int) -> list[Step]:
    """Return the step of a block that is in place in both texts, and the gap behind it."""
    tables = old.table(i), new.table(j)
    step = Step(tuple(spans), old.blocks[i], new.blocks[j], place=(2 * i, 2 * j), part=part, table=tables)
    if i in old.gaps and j in new.gaps:
        return [step, Step((), GAP, GAP, place=(2 * i + 1, 2 * j + 1))]
    return [step, *_gap(old, i, OLD), *_gap(new, j, NEW)]


def _one(text: _WordText, at: int, side: int, spans: tuple[Span, ...], part: int, move: int | None) -> list[Step]:
    """Return the step of a block that only this text has here, and the gap behind it."""
    step = _lone(side, text.blocks[at], 2 * at, spans)
    table = (text.table(at), None) if side == OLD else (None, text.table(at))
    return [replace(step, part=part, table=table, move=move), *_gap(text, at, side)]


def _gap(text: _WordText, at: int, side: int) -> list[Step]:
    """Return the gap behind a block of one text, if there is one. Blocks have even places, so that gaps fit between."""
    return [_lone(side, GAP, 2 * at + 1)] if at in text.gaps else []


def _lone(side: int, block: Block, place: int, spans: tuple[Span, ...] = ()) -> Step:
    if side == OLD:
        return Step(spans, block, None, place=(place, None))
    return Step(spans, None, block, place=(None, place))


def _in_place(redline: Redline, old: _WordText, new: _WordText) -> set[int]:
    """Return the indexes of the blocks that are in both texts, in the same order and of the same sort.

    Of a table that was split, or of two that were joined, one part is in place: in Word the rows of the other part
    are deleted and inserted.
    """
    cut = {part for text, side in ((old, OLD), (new, NEW)) for part in _parts_of_rows(redline, text, side)}
    candidates = [
        (block.index, block.old, block.new)
        for block in redline.blocks
        if block.old is not None
        and block.new is not None
        and "moved" not in block.kinds
        and block.index not in cut
        and old.sort(block.old) == new.sort(block.new) != ""
    ]
    same = _same_tables((old.table(i), new.table(j)) for _, i, j in candidates)
    apart = _apart_by_tables(candidates, old, new)
    placed = [
        (index, (i, index)) for index, i, j in candidates if (old.table(i), new.table(j)) in same and index not in apart
    ]
    order = {key: rank for rank, key in enumerate(sorted(key for _, key in placed))}
    return {index for index, _ in longest_rising([(index, order[key]) for index, key in placed])}


def _apart_by_tables(entries: Sequence[tuple[int, int, int]], old: _WordText, new: _WordText) -> set[int]:
    """Return the parts of split or joined paragraphs that follow a table, because a table ends a paragraph.

    `entries` are the indexes of the parts, each with the indexes of its old and its new block.
    """
    apart: set[int] = set()
    for whole, part, text in ((1, 2, new), (2, 1, old)):
        last: dict[int, int] = {}  # for each whole, its last part so far
        for entry in sorted(entries, key=lambda places: places[part]):
            before = last.get(entry[whole])
            if before is not None and any(text.sort(at) == "row" for at in range(before + 1, entry[part])):
                apart.add(entry[0])
            else:
                last[entry[whole]] = entry[part]
    return apart


def _same_tables(rows: Iterable[OldNew]) -> set[OldNew]:
    """Return the pairs of an old and a new table that are the same: each is in one pair, with most rows in common."""
    same: set[OldNew] = {(None, None)}
    seen: list[set[int | None]] = [set(), set()]
    for (i, j), _ in Counter(rows).most_common():
        if i not in seen[0] and j not in seen[1] and i is not None:
            same.add((i, j))
            seen[0].add(i)
            seen[1].add(j)
    return same


def _settled(block: ComparedBlock) -> Iterator[Span]:
    """Yield spans with typographic differences in their new form. Space at which a paragraph was split is deleted."""
    for index, span in enumerate(block.spans):
        is_edge = index in (0, len(block.spans) - 1)
        is_seam = block.outcome == "split" and is_edge and span.op == "delete" and not span.text.strip()
        yield span if is_seam else span.settled()


def _relinked(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans, with each changed link deleted and inserted again: Word does not see a change of an address."""
    for span in spans:
        if span.op == "equal" and span.was is not None and link_of(span.was) != link_of(span.marks):
            yield Span("delete", span.text, span.was)
            yield Span("insert", span.text, span.marks, was=span.was)
        else:
            yield span
