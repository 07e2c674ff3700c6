"""A redline -> one sequence of paragraphs and rows: rejected it is the old text, accepted the new one.

A redline is in the new text's order. Word knows one order for both: what moved is deleted in one place and inserted in
another, and every deleted block stands where the old text has it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from policyver.document.marks import link_of
from policyver.document.model import Block, Document
from policyver.document.tables import table_numbers
from policyver.redline import ComparedBlock, Redline, Span
from policyver.redline.pairs import longest_rising
from policyver.render.word.elements import GAP
from policyver.render.word.order import merged, with_ends
from policyver.render.word.step import NEW, OLD, OldNew, Step, one_side

_UNSHOWN = ("html", "front-matter")
"""Blocks that Word has no form for."""


class _WordText:
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
    text = _WordText(document)
    made: list[Step] = []
    for at in range(len(text.blocks)):
        if text.sort(at):
            made += _both(text, text, at, at, [Span("equal", run.text, run.marks) for run in text.blocks[at].runs])
    return made


def steps(redline: Redline, *, typography: bool = False) -> list[Step]:
    """Give the steps of a redline. What is only typographic stands in its new form unless it is asked for."""
    old, new = _WordText(redline.old), _WordText(redline.new)
    in_place = _in_place(redline, old, new)
    gone: list[Step] = []
    come: list[Step] = []  # and what stands
    for block in redline.blocks:
        spans = block.spans if typography else tuple(_settled(block))
        if block.index in in_place and block.old is not None and block.new is not None:
            both = _both(old, new, block.old, block.new, list(_relinked(spans)))
            come += [step for step in both if step.new is not None]
            gone += [step for step in both if step.new is None]
            continue
        move = block.index if "moved" in block.kinds else None
        if block.old is not None and old.sort(block.old):
            gone += _one(old, block.old, OLD, one_side(spans, "delete"), move)
        if block.new is not None and new.sort(block.new):
            come += _one(new, block.new, NEW, one_side(spans, "insert"), move)
    return with_ends(list(merged(come, sorted(gone, key=lambda step: step.place[0] or 0))))


def _both(old: _WordText, new: _WordText, i: int, j: int, spans: Sequence[Span]) -> list[Step]:
    """Give the step of two blocks that stand in place, and the gap behind them."""
    made = [Step(tuple(spans), old.blocks[i], new.blocks[j], place=(2 * i, 2 * j), table=(old.table(i), new.table(j)))]
    if i in old.gaps and j in new.gaps:
        return [*made, Step((), GAP, GAP, place=(2 * i + 1, 2 * j + 1))]
    return [*made, *_gap(old, i, OLD), *_gap(new, j, NEW)]


def _one(text: _WordText, at: int, side: int, spans: tuple[Span, ...], move: int | None) -> list[Step]:
    """Give the step of a block that only this text has here, and the gap behind it."""
    made = _lone(side, text.blocks[at], 2 * at, spans)
    table = (text.table(at), None) if side == OLD else (None, text.table(at))
    return [replace(made, table=table, move=move), *_gap(text, at, side)]


def _gap(text: _WordText, at: int, side: int) -> list[Step]:
    """Give the gap behind a block of one text, if there is any. Blocks have even places, so that it is between two."""
    return [_lone(side, GAP, 2 * at + 1)] if at in text.gaps else []


def _lone(side: int, block: Block, place: int, spans: tuple[Span, ...] = ()) -> Step:
    if side == OLD:
        return Step(spans, block, None, place=(place, None))
    return Step(spans, None, block, place=(None, place))


def _in_place(redline: Redline, old: _WordText, new: _WordText) -> set[int]:
    """Return the indexes of the blocks that are in both texts, in the order of both, and as the same sort of thing.

    Of a table that was parted, or of two that were joined, one part stands: to Word the rows of the other have gone
    and come.
    """
    candidates = [
        (block.index, block.old, block.new)
        for block in redline.blocks
        if block.old is not None
        and block.new is not None
        and "moved" not in block.kinds
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
    """Give the parts of paragraphs that were split or joined which a table stands before: a table ends a paragraph.

    `entries` are their indexes, with those of their blocks.
    """
    found: set[int] = set()
    for whole, part, text in ((1, 2, new), (2, 1, old)):
        last: dict[int, int] = {}  # for each whole the last part of it that was met
        for entry in sorted(entries, key=lambda each: each[part]):
            before = last.get(entry[whole])
            if before is not None and any(text.sort(at) == "row" for at in range(before + 1, entry[part])):
                found.add(entry[0])
            else:
                last[entry[whole]] = entry[part]
    return found


def _same_tables(rows: Iterable[OldNew]) -> set[OldNew]:
    """Give the pairs of tables that are one and the same, each in one pair at most: those with most rows in common."""
    found: set[OldNew] = {(None, None)}
    seen: list[set[int | None]] = [set(), set()]
    for (i, j), _ in Counter(rows).most_common():
        if i not in seen[0] and j not in seen[1] and i is not None:
            found.add((i, j))
            seen[0].add(i)
            seen[1].add(j)
    return found


def _settled(block: ComparedBlock) -> Iterator[Span]:
    """Yield what is only typographic in its new form; but the space where a paragraph was split is no more there."""
    for index, span in enumerate(block.spans):
        is_edge = index in (0, len(block.spans) - 1)
        is_seam = block.outcome == "split" and is_edge and span.op == "delete" and not span.text.strip()
        yield span if is_seam else span.settled()


def _relinked(spans: Iterable[Span]) -> Iterator[Span]:
    """Strike and insert again what leads elsewhere now: to Word that is no change. The insertion says what was."""
    for span in spans:
        if span.op == "equal" and span.was is not None and link_of(span.was) != link_of(span.marks):
            yield Span("delete", span.text, span.was)
            yield Span("insert", span.text, span.marks, was=span.was)
        else:
            yield span
