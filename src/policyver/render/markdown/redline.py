"""Redline -> Markdown with CriticMarkup: {++inserted++}, {--deleted--}, {>>remark<<}."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import indent

from policyver.document.model import CELL, Block
from policyver.redline import Entry, Redline, Span, sections
from policyver.redline.marks import mark_changes
from policyver.redline.remarks import block_remarks
from policyver.render.markdown.escaping import code, marked, plain, remark
from policyver.render.side import Side
from policyver.render.tables import table_starts
from policyver.render.wording.redline import kinds_line, marks_remark, remark_words, section_lines, words_line

_DEEPEST = 3  # spaces: one more, and a line behind an item that goes away would be code


def redline_markdown(redline: Redline, old: Side, new: Side, *, full: bool = False, typography: bool = False) -> str:
    """Render a redline as Markdown that any editor shows, with the changes in CriticMarkup.

    `full` shows the sections that did not change, too; `typography` marks the quotes, spaces and bullets that differ.
    """
    chunks = [
        f"# Redline: {plain(old.label)} to {plain(new.label)}",
        f"{words_line(redline).capitalize()}.",
        f"{kinds_line(redline).capitalize()}.",
        "\n".join(f"- section {what}: {plain(title)}" for what, title in section_lines(redline)),
        f"Old text: {plain(old.label)}, SHA-256 `{old.sha256}`  \nNew text: {plain(new.label)}, SHA-256 `{new.sha256}`",
    ]
    writer = _Writer(redline, typography=typography)
    for section in sections(redline):
        if full or any(writer.shows(entry) for entry in section.entries):
            chunks += writer.blocks(list(enumerate(section.entries, section.first)))
    return "\n\n".join(chunk for chunk in chunks if chunk) + "\n"


class _Writer:
    """Writes blocks in order and keeps how far the text of the open list items is indented."""

    def __init__(self, redline: Redline, *, typography: bool) -> None:
        self._redline = redline
        self._typography = typography
        self._remarks = block_remarks(redline)
        self._open: list[tuple[int, int]] = []  # for each item its indent, and that of the last one that stays

    def shows(self, entry: Entry) -> bool:
        return bool(entry.kinds - (set() if self._typography else {"typographic"}))

    def blocks(self, entries: Sequence[tuple[int, Entry]]) -> Iterator[str]:
        for is_row, group in groupby(entries, key=lambda found: self._redline.block(found[1]).kind == "row"):
            found = list(group)
            if is_row:
                starts = list(table_starts([(self._redline.block(entry), entry.change) for _, entry in found]))
                for start, end in zip(starts, [*starts[1:], len(found)], strict=True):
                    yield self._table(found[start:end])
            else:
                for index, entry in found:
                    yield from self._block(index, entry)

    def _block(self, index: int, entry: Entry) -> Iterator[str]:
        block, remarks = self._redline.block(entry), self._said(index)
        match block.kind:
            case "heading":
                yield self._within(0, f"{'#' * block.level} {self._text(entry)}{remarks}")
            case "item":
                yield self._item(block, entry) + remarks
            case "quote":
                yield self._within(block.depth - 1, f"> {self._text(entry)}{remarks}")
            case "rule":
                yield self._within(block.depth, "---")
                yield remarks
            case "code" | "html" | "front-matter":
                if block.kind == "code" or entry.change != "equal":  # what has no words is shown where it changed
                    yield self._within(block.depth, code(self._visible(entry), block.info))
                    yield remarks
            case _:
                yield self._within(block.depth, self._text(entry) + remarks)

    def _item(self, block: Block, entry: Entry) -> str:
        marker = block.marker_or("-")
        item = self._within(block.depth - 1, f"{marker} {self._text(entry)}")
        inner = self._indent() + len(marker) + 1
        stays = all(any(span.text for span in entry.spans if span.op != gone) for gone in ("insert", "delete"))
        self._open.append((inner, inner if stays else self._open[-1][1] if self._open else 0))
        return item

    def _within(self, depth: int, written: str) -> str:
        """Indent what stands in that many lists, as far as they are open."""
        del self._open[max(depth, 0) :]
        return indent(written, " " * self._indent())

    def _indent(self) -> int:
        """Give how far the text of the innermost open item is indented, but no further than it may without the item."""
        if not self._open:
            return 0
        inner, stays = self._open[-1]
        return min(inner, stays + _DEEPEST)

    def _table(self, rows: Sequence[tuple[int, Entry]]) -> str:
        cells = [(self._text(entry) + self._said(index)).split(CELL) for index, entry in rows]
        first = self._redline.block(rows[0][1])
        if not first.header:
            cells.insert(0, [])  # Markdown knows no table without a head
        width = max(len(row) for row in cells)
        lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in cells]
        return self._within(first.depth, "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]]))

    def _said(self, index: int) -> str:
        said = (remark_words(found, typography=self._typography) for found in self._remarks[index])
        return "".join(remark(words) for words in said if words)

    def _text(self, entry: Entry) -> str:
        """Write a block's text, with a remark behind each stretch whose marks alone changed."""
        remarks: defaultdict[int, list[str]] = defaultdict(list)
        for change in mark_changes(entry.spans):
            remarks[change.last].append(marks_remark(change))
        return marked(self._visible(entry), remarks)

    def _visible(self, entry: Entry) -> list[Span]:
        """Give the spans, what is only typographic unless it is asked for in its new form, as if it stood."""
        return [
            span
            if self._typography or not span.typographic
            else Span("equal", span.text if span.op == "insert" else "", span.marks)
            for span in entry.spans
        ]
