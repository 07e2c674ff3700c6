"""Two texts and the words that both have -> spans, to the character."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest

from policyver.document.marks import Mark
from policyver.document.model import CELL, Block
from policyver.document.raised import in_script, script_of
from policyver.redline.model import Op, Span
from policyver.redline.phrases import Match
from policyver.redline.tokens import PARAGRAPH, Tokens, fold, tokenize
from policyver.redline.words import common_words

_CELLS = re.compile(f"({CELL})")


@dataclass(frozen=True, slots=True)
class MarkedText:
    """The text of one block, or of several with PARAGRAPH between them."""

    tokens: Tokens
    runs: tuple[tuple[int, tuple[Mark, ...]], ...]
    """Where each stretch of equal marks ends in the text, and its marks."""

    @property
    def text(self) -> str:
        """The whole text."""
        return self.tokens.text

    def marked(self, start: int, end: int) -> Iterator[tuple[int, int, tuple[Mark, ...]]]:
        """Cut the stretch from start to end where marks change."""
        index = bisect_right(self.runs, start, key=lambda run: run[0])
        while start < end:
            run_end, marks = self.runs[index]
            yield start, min(end, run_end), marks
            start, index = run_end, index + 1


def marked_text(*blocks: Block) -> MarkedText:
    """Read blocks as one text."""
    runs: list[tuple[int, tuple[Mark, ...]]] = []
    at = 0
    for index, block in enumerate(blocks):
        if index:
            at += len(PARAGRAPH)
            runs.append((at, ()))
        for run in block.runs:
            at += len(run.text)
            runs.append((at, run.marks))
    text = MarkedText(tokenize(PARAGRAPH.join(block.text for block in blocks)), tuple(runs))
    return _with_raised_letters(text) if any(script_of(marks) for _, marks in runs) else text


def _with_raised_letters(text: MarkedText) -> MarkedText:
    """Return the same text with keys that say which letters are raised or lowered: 10² is not 102."""
    tokens = text.tokens
    keys = list(tokens.keys)
    for index, (start, end) in enumerate(zip(tokens.starts, tokens.ends, strict=True)):
        parts = [(tokens.text[a:b], script_of(marks)) for a, b, marks in text.marked(start, end)]
        if any(script for _, script in parts):
            keys[index] = fold("".join(in_script(part, script) for part, script in parts))
    return replace(text, tokens=replace(tokens, keys=tuple(keys)))


def spans_between(
    old: MarkedText, new: MarkedText, columns: Sequence[tuple[int, int]] | None = None
) -> tuple[Span, ...]:
    """Compare two texts; two rows, whose `columns` are paired, cell by cell."""
    if old.text == new.text and old.tokens.keys == new.tokens.keys:
        whole = [(0, 0, len(old.tokens.keys))] if old.tokens.keys else []
        return _spans(old, new, whole)
    if columns is not None:
        spans = _spans(old, new, _standing_in_cells(old.tokens.keys, new.tokens.keys, columns))
        return tuple(_columns_apart(spans, {a for a, _ in columns}, {b for _, b in columns}))
    return _spans(old, new, common_words(old.tokens.keys, new.tokens.keys))


def whole_spans(op: Op, block: Block) -> tuple[Span, ...]:
    """Return the spans of a block that is only in one text, or the same in both."""
    return tuple(Span(op, run.text, run.marks) for run in block.runs)


def _standing_in_cells(old: Sequence[str], new: Sequence[str], columns: Sequence[tuple[int, int]]) -> list[Match]:
    old_cells, new_cells = _cells(old), _cells(new)
    matches: list[Match] = []
    for a, b in columns:
        (i, i_end), (j, j_end) = old_cells[a], new_cells[b]
        if a and b:
            matches.append((i - 1, j - 1, 1))  # the end of the cell before
        matches += [(i + x, j + y, n) for x, y, n in common_words(old[i:i_end], new[j:j_end])]
    return matches


def _columns_apart(spans: Sequence[Span], old_paired: set[int], new_paired: set[int]) -> Iterator[Span]:
    """Part the cells of columns that are new or gone from changes in the cells beside them, and put them behind."""
    old = new = 0
    for equal, group in groupby(spans, key=lambda span: span.op == "equal"):
        apart: list[Span] = []
        for span in group:
            for part in _CELLS.split(span.text):
                if not part:
                    continue
                paired = span.op == "insert" or old in old_paired, span.op == "delete" or new in new_paired
                apart.append(replace(span, text=part, column=not equal and (part == CELL or not all(paired))))
                if part == CELL:
                    old += span.op != "insert"
                    new += span.op != "delete"
        yield from _run_together(apart if equal else _interleaved(apart))


def _interleaved(apart: Sequence[Span]) -> list[Span]:
    """Put what was struck and what is new in the same cell side by side: each keeps its own order."""
    stretches = [
        [list(stretch) for _, stretch in groupby((s for s in apart if s.op == op), key=lambda span: span.column)]
        for op in ("delete", "insert")
    ]
    struck, new = ([[], *side] if side and side[0][0].column else side for side in stretches)
    nothing: list[Span] = []
    pairs: Iterable[tuple[list[Span], list[Span]]] = zip_longest(struck, new, fillvalue=nothing)
    return [span for pair in pairs for stretch in pair for span in stretch]


def _run_together(spans: Iterable[Span]) -> Iterator[Span]:
    """Make one of neighbours that differ in their text alone."""
    running: Span | None = None
    for span in spans:
        if running is not None and replace(running, text=span.text) == span:
            running = replace(running, text=running.text + span.text)
        else:
            if running is not None:
                yield running
            running = span
    if running is not None:
        yield running


def _cells(keys: Sequence[str]) -> list[tuple[int, int]]:
    ends = [index for index, key in enumerate(keys) if key == CELL] + [len(keys)]
    return list(zip([0, *(end + 1 for end in ends[:-1])], ends, strict=True))


def _spans(old: MarkedText, new: MarkedText, matches: Sequence[Match]) -> tuple[Span, ...]:
    writer = _Writer(old, new)
    for i, j, n in matches:
        writer.change(old.tokens.starts[i], new.tokens.starts[j])
        writer.match(i, j, n)
    writer.change(len(old.text), len(new.text))
    return writer.finish()


class _Writer:
    """Walks both texts at once. Between two equal spans what was deleted comes first, then what was inserted."""

    def __init__(self, old: MarkedText, new: MarkedText) -> None:
        self._old, self._new = old, new
        self._at_old = self._at_new = 0
        self._spans: list[Span] = []
        self._deleted: list[Span] = []
        self._inserted: list[Span] = []

    def change(self, to_old: int, to_new: int) -> None:
        """Take what lies before the next match as deleted and inserted, but for space that both have at an end."""
        deleted, inserted = self._old.text[self._at_old : to_old], self._new.text[self._at_new : to_new]
        if not deleted.strip() and not inserted.strip():
            self._same(to_old, to_new)
            return
        head = min(_common_prefix(deleted, inserted), len(deleted) - len(deleted.lstrip(" ")))
        self._equal(head)
        deleted, inserted = deleted[head:], inserted[head:]
        tail = min(len(text) - len(text.rstrip(" ")) for text in (deleted, inserted))
        self._differ(to_old - tail, to_new - tail, typographic=False)
        self._equal(tail)

    def match(self, i: int, j: int, n: int) -> None:
        """Take n tokens that both texts have. The space after the last of them is the next change's."""
        old, new = self._old.tokens, self._new.tokens
        if old.text[old.starts[i] : old.ends[i + n - 1]] == new.text[new.starts[j] : new.ends[j + n - 1]]:
            self._equal(old.ends[i + n - 1] - old.starts[i])
            return
        for k in range(n):
            if k:
                self._same(old.starts[i + k], new.starts[j + k])
            self._same(old.ends[i + k], new.ends[j + k])

    def finish(self) -> tuple[Span, ...]:
        self._flush()
        return tuple(self._spans)

    def _same(self, to_old: int, to_new: int) -> None:
        """Take stretches that differ at most in typography: mark the characters that do, and no more."""
        old, new = self._old.text[self._at_old : to_old], self._new.text[self._at_new : to_new]
        head = _common_prefix(old, new)
        tail = _common_prefix(old[head:][::-1], new[head:][::-1])
        self._equal(head)
        self._differ(to_old - tail, to_new - tail, typographic=True)
        self._equal(tail)

    def _differ(self, to_old: int, to_new: int, *, typographic: bool) -> None:
        for start, end, marks in self._old.marked(self._at_old, to_old):
            self._deleted.append(Span("delete", self._old.text[start:end], marks, typographic=typographic))
        for start, end, marks in self._new.marked(self._at_new, to_new):
            self._inserted.append(Span("insert", self._new.text[start:end], marks, typographic=typographic))
        self._at_old, self._at_new = to_old, to_new

    def _equal(self, length: int) -> None:
        if not length:
            return
        self._flush()
        shift = self._at_new - self._at_old
        for start, end, marks in self._new.marked(self._at_new, self._at_new + length):
            for was_start, was_end, was in self._old.marked(start - shift, end - shift):
                text = self._old.text[was_start:was_end]
                self._append(Span("equal", text, marks, None if was == marks else was))
        self._at_old += length
        self._at_new += length

    def _flush(self) -> None:
        group = _in_order(self._deleted, self._inserted)
        # A group in which any word changes is a change of words; space and line breaks alone are no change.
        typographic = all(span.typographic or not span.text.strip(" \n") for span in group)
        for span in group:
            self._append(Span(span.op, span.text, span.marks, typographic=typographic))
        self._deleted, self._inserted = [], []

    def _append(self, span: Span) -> None:
        last = self._spans[-1] if self._spans else None
        if (
            last
            and (last.op, last.marks, last.was, last.typographic) == (span.op, span.marks, span.was, span.typographic)
        ):  # fmt: skip
            self._spans[-1] = Span(span.op, last.text + span.text, span.marks, span.was, span.typographic)
        else:
            self._spans.append(span)


def _in_order(deleted: list[Span], inserted: list[Span]) -> list[Span]:
    """Put what was inserted behind what was deleted, but before the end of a paragraph that two were joined at."""
    for index, span in enumerate(deleted):
        before, end, after = span.text.partition(PARAGRAPH)
        if end and inserted:
            left = [replace(span, text=before)] if before else []
            return [*deleted[:index], *left, *inserted, replace(span, text=end + after), *deleted[index + 1 :]]
    return deleted + inserted


def _common_prefix(a: str, b: str) -> int:
    length = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        length += 1
    return length
