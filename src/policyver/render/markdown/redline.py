"""Redline -> Markdown with CriticMarkup: {++inserted++}, {--deleted--}, {>>remark<<}."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from textwrap import indent

from policyver.document.markdown.tables import table
from policyver.document.markdown.writing import PARTING, begins_anew
from policyver.document.model import BULLET, CELL, Marker
from policyver.redline import ComparedBlock, Redline
from policyver.render.markdown.escaping import code, marked, plain, remark
from policyver.render.side import Side
from policyver.render.tables import table_starts
from policyver.render.wording.redline import (
    guessed_lines,
    kinds_line,
    marks_remark,
    not_compared_lines,
    remark_words,
    section_lines,
    words_line,
)
from policyver.render.wording.signals import block_signals, proposal_line, reason_lines, signals_line
from policyver.signals.model import Review

_MOST_SPACES = 3
"""Spaces before what is in an item that stays, beyond those of the item. With one more it would be code where the item
is deleted."""


def redline_markdown(
    redline: Redline, old: Side, new: Side, *,
    full: bool = False, typography: bool = False, review: Review | None = None,
) -> str:  # fmt: skip
    """Return a redline as Markdown that any editor shows, with the changes in CriticMarkup.

    `full` shows the sections that did not change, too; `typography` marks the quotes, spaces and bullets that differ;
    `review` says what a reviewer should look at.
    """
    left_out, guessed = (
        "\n".join([f"{heading}:", "", *(f"- {plain(line)}" for line in lines)]) if lines else ""
        for heading, lines in (("Not compared", not_compared_lines(redline)), ("Guessed", guessed_lines(redline)))
    )
    chunks = [
        f"# Redline: {plain(old.name)} to {plain(new.name)}",
        f"{words_line(redline).capitalize()}.",
        f"{kinds_line(redline).capitalize()}.",
        "\n".join(f"- section {what}: {plain(title)}" for what, title in section_lines(redline)),
        left_out,
        guessed,
        *(_proposal(review) if review else ()),
        f"Old text: {plain(old.name)}, SHA-256 `{old.sha256}`  \nNew text: {plain(new.name)}, SHA-256 `{new.sha256}`",
    ]
    writer = _Writer(review)
    for section in redline.shown(typography=typography):
        if full or section.kinds:
            chunks += writer.blocks(section.blocks)
    return "\n\n".join(chunk for chunk in chunks if chunk) + "\n"


def _proposal(review: Review) -> Iterator[str]:
    yield f"Signals: {signals_line(review)}."
    yield plain(proposal_line(review))
    yield "\n".join(f"- {plain(line)}" for line in reason_lines(review.reasons, most=len(review.reasons)))


class _Writer:
    """Writes blocks in order, and remembers how far the text of each open list item is indented."""

    def __init__(self, review: Review | None) -> None:
        self._review = review
        self._open: list[
            tuple[int, int]
        ] = []  # for each item its indent, and that of the last item that neither text loses

        self._markers: list[Marker] = []
        """For each open list the marker of its last item that the new text has."""

    def blocks(self, blocks: Sequence[ComparedBlock]) -> Iterator[str]:
        for is_row, group in groupby(blocks, key=lambda block: block.block.kind == "row"):
            neighbours = list(group)
            if is_row:
                starts = list(table_starts([(row.block, row.outcome) for row in neighbours]))
                for start, end in zip(starts, [*starts[1:], len(neighbours)], strict=True):
                    yield self._table(neighbours[start:end])
            else:
                for block in neighbours:
                    yield from self._block(block)

    def _block(self, compared: ComparedBlock) -> Iterator[str]:
        block, remarks = compared.block, self._remarks(compared)
        if block.kind != "item":
            del self._markers[max(block.depth - (block.kind == "quote"), 0) :]
        match block.kind:
            case "heading":
                yield self._within(0, f"{'#' * block.level} {_text(compared)}{remarks}")
            case "item":
                if self._begins_anew(compared):
                    yield self._within(block.depth - 1, PARTING)
                yield self._item(compared) + remarks
            case "quote":
                yield self._within(block.depth - 1, f"> {_text(compared)}{remarks}")
            case "rule":
                yield self._within(block.depth, "---")
                yield remarks
            case "code" | "html" | "front-matter":
                if (
                    block.kind == "code" or compared.outcome != "equal"
                ):  # a block without words is shown only where it changed
                    yield self._within(block.depth, code(compared.spans, block.info))
                yield remarks
            case _:
                yield self._within(block.depth, _text(compared) + remarks)

    def _begins_anew(self, compared: ComparedBlock) -> bool:
        """Whether a program would show an item with another number: as if it were of the list above."""
        if compared.outcome == "deleted":
            return False
        level, marker = max(compared.block.depth, 1) - 1, compared.block.marker or BULLET
        before = self._markers[level] if level < len(self._markers) else BULLET
        self._markers[level:] = [*[BULLET] * (level - len(self._markers)), marker]
        return begins_anew(before, marker)

    def _item(self, compared: ComparedBlock) -> str:
        block = compared.block
        marker = block.marker_or("-")
        item = self._within(block.depth - 1, f"{marker} {_text(compared)}")
        inner = self._indent() + len(marker) + 1
        stays = all(any(span.text for span in compared.spans if span.op != gone) for gone in ("insert", "delete"))
        self._open.append((inner, inner if stays else self._open[-1][1] if self._open else 0))
        return item

    def _within(self, depth: int, written: str) -> str:
        """Return a block indented for that many lists, as far as they are open."""
        del self._open[max(depth, 0) :]
        return indent(written, " " * self._indent())

    def _indent(self) -> int:
        """Return the indent of the innermost open item's text, limited to what is allowed when that item is deleted."""
        if not self._open:
            return 0
        inner, stays = self._open[-1]
        return min(inner, stays + _MOST_SPACES)

    def _table(self, rows: Sequence[ComparedBlock]) -> str:
        cells = [(_text(row) + self._remarks(row)).split(CELL) for row in rows]
        return self._within(rows[0].block.depth, table(cells, has_head=rows[0].block.header))

    def _remarks(self, block: ComparedBlock) -> str:
        """Return what is said of a block as a whole, of what was beside it and moved, and of its changes."""
        away = (f"{departure.title}: {remark_words(departure.remark)}" for departure in block.departures)
        signals = block_signals(block, self._review) if self._review else ()
        every = chain(map(remark_words, block.remarks), away, signals)
        return "".join(remark(words) for words in every if words)


def _text(block: ComparedBlock) -> str:
    """Return a block's text, with a remark behind each stretch whose marks alone changed."""
    remarks: defaultdict[int, list[str]] = defaultdict(list)
    for change in block.marks:
        remarks[change.last].append(marks_remark(change))
    return marked(block.spans, remarks)
