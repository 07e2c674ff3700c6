"""How the parts of a notice look as plain text and as Markdown: headings, paragraphs, lists, quoted passages."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Protocol

from policyver.document.columns import columns
from policyver.document.markdown.tables import table
from policyver.document.marks import is_own_address, link_of, shown_address
from policyver.document.model import BREAK, CELL, Block, Run
from policyver.notice import QuotedBlock
from policyver.redline import Op, Span
from policyver.render.markdown import escaping
from policyver.render.shown import plain_text
from policyver.render.wording.wrapping import wrap

_INDENT = "    "
_BRACKETS: dict[Op, tuple[str, str]] = {"equal": ("", ""), "delete": ("[-", "-]"), "insert": ("{+", "+}")}


class Layout(Protocol):
    """The lines of each part of a notice: how its headings, lists and passages look in a medium."""

    def heading(self, level: int, text: str) -> list[str]:
        """Return the lines of a heading."""

    def paragraph(self, text: str) -> list[str]:
        """Return the lines of a paragraph."""

    def items(self, texts: Sequence[str]) -> list[str]:
        """Return the lines of a list."""

    def quoted_blocks(self, quoted_blocks: Sequence[QuotedBlock], *, quoted: bool) -> list[str]:
        """Return the lines of passages; `quoted`: set off from what the notice says itself."""

    def plain(self, text: str) -> str:
        """Return text in which every markup character is escaped."""

    def marked(self, spans: Iterable[Span]) -> str:
        """Return text with its changes marked."""

    def summed_up(self, run: Run) -> Span:
        """Return a run of a summary as a span."""


class PlainTextLayout:
    """Plain text in lines of at most 76 columns, with changes in [-…-] and {+…+}."""

    def heading(self, level: int, text: str) -> list[str]:
        """Return the lines of a heading."""
        lines = wrap(text)
        under = "=-~"[level - 1] * max(map(columns, lines))
        return [*([""] if level == 2 else []), *lines, under, ""]

    def paragraph(self, text: str) -> list[str]:
        """Return the lines of a paragraph."""
        return [*wrap(text), ""]

    def items(self, texts: Sequence[str]) -> list[str]:
        """Return the lines of a list."""
        return [*(line for text in texts for line in wrap(text, "- ", "  ")), ""]

    def quoted_blocks(self, quoted_blocks: Sequence[QuotedBlock], *, quoted: bool) -> list[str]:
        """Return the lines of passages."""
        lines: list[str] = []
        for kind, group in groupby(quoted_blocks, key=lambda quotation: quotation.block.kind):
            for quotation in group:
                lines += self._quotation(quotation.block, self.marked(quotation.spans), _INDENT if quoted else "")
                lines += [""] if kind not in ("item", "row") else []
            lines += [""] if kind in ("item", "row") else []
        return lines

    def plain(self, text: str) -> str:
        """Return the text as it is: there is no markup."""
        return text

    def marked(self, spans: Iterable[Span]) -> str:
        """Return text with its changes marked."""
        written = ""
        for op, group in groupby(spans, key=lambda span: span.op):
            before, after = _BRACKETS[op]
            text = "".join(plain_text(span.text, span.marks, changed=op != "equal") for span in group)
            written += before + text.replace(CELL, " | ") + after
        return written

    def summed_up(self, run: Run) -> Span:
        """Return a run of a summary as a span, with the address of a link."""
        address = link_of(run.marks)
        is_shown = not address or is_own_address(run.text, address)
        return Span("equal", run.text if is_shown else f"{run.text} ({shown_address(address)})", run.marks)

    def _quotation(self, block: Block, text: str, margin: str) -> list[str]:
        margin += "  " * (block.depth - (block.kind in ("item", "quote")))
        match block.kind:
            case "item":
                marker = block.marker_or("-")
                return wrap(text, f"{margin}{marker} ", margin + " " * (len(marker) + 1))
            case "row":
                return wrap(text.replace(BREAK, " "), margin, f"{margin}  ")
            case "quote":
                return wrap(text, f"{margin}> ")
            case "code" | "html" | "front-matter":
                lines = [(line, margin + line[: -len(line.lstrip())]) for line in text.split("\n")]
                return [part for line, indent in lines for part in wrap(line.lstrip(), indent)]
        return wrap(text, margin)


class MarkdownLayout:
    """Markdown, with changes in CriticMarkup: {--…--} and {++…++}."""

    def heading(self, level: int, text: str) -> list[str]:
        """Return the lines of a heading."""
        return [f"{'#' * level} {text}", ""]

    def paragraph(self, text: str) -> list[str]:
        """Return the lines of a paragraph."""
        return [re.sub(r"^(\d*)([-+.)])", r"\1\\\2", text), ""]  # so that the beginning does not make it a list

    def items(self, texts: Sequence[str]) -> list[str]:
        """Return the lines of a list."""
        return [*(f"- {text}" for text in texts), ""]

    def quoted_blocks(self, quoted_blocks: Sequence[QuotedBlock], *, quoted: bool) -> list[str]:
        """Return the lines of passages."""
        lines: list[str] = []
        for kind, group in groupby(quoted_blocks, key=lambda quotation: quotation.block.kind):
            if kind == "row":
                lines += self._table(list(group))
            else:
                lines += [line for quotation in group for line in self._quotation(quotation)]
        return [f"> {line}".rstrip() for line in lines[:-1]] + [""] if quoted else lines

    def plain(self, text: str) -> str:
        """Return text in which every markup character is escaped."""
        return escaping.plain(text)

    def marked(self, spans: Iterable[Span]) -> str:
        """Return text with its changes marked."""
        return escaping.marked(list(spans))

    def summed_up(self, run: Run) -> Span:
        """Return a run of a summary as a span."""
        return Span("equal", run.text, run.marks)

    def _quotation(self, quotation: QuotedBlock) -> list[str]:
        block = quotation.block
        if block.kind == "code" or not block.is_for_readers:
            return [*escaping.code(quotation.spans).split("\n"), ""]
        text = self.marked(quotation.spans)
        if block.kind == "item":
            text = f"{block.marker_or('-')} {text}"
        elif block.kind == "quote":
            text = f"> {text}"
        return ["  " * (block.depth - (block.kind in ("item", "quote"))) + text, ""]

    def _table(self, rows: Sequence[QuotedBlock]) -> list[str]:
        cells = [self.marked(row.spans).split(CELL) for row in rows]
        return [*table(cells, has_head=rows[0].block.header).split("\n"), ""]
