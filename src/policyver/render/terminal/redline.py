"""Redline -> a terminal's screen, with colour or with [-…-] and {+…+}."""

from collections.abc import Iterator, Sequence
from io import StringIO

from rich.console import Console
from rich.text import Text

from policyver.document.model import CELL, Block
from policyver.redline import Entry, Redline, Section, Span, sections
from policyver.redline.marks import MarkChange, mark_changes
from policyver.redline.remarks import block_remarks
from policyver.render.side import Side
from policyver.render.terminal.blocks import indented, lead
from policyver.render.terminal.console import terminal, trimmed
from policyver.render.wording.redline import (
    kinds_line,
    marks_remark,
    new_links,
    remark_words,
    section_lines,
    words_line,
)

_STYLES = {"insert": "green underline", "delete": "red strike", "equal": ""}
_BRACKETS = {"insert": ("{+", "+}"), "delete": ("[-", "-]"), "equal": ("", "")}
_MOVED = "cyan"
_REMARK = "dim italic"
_CONTEXT = 88


def redline_text(
    redline: Redline,
    old: Side,
    new: Side,
    *,
    width: int = 80,
    colour: bool = False,
    full: bool = False,
    typography: bool = False,
) -> str:
    """Render a redline as lines of at most `width` columns: the summary, then the sections that changed.

    `full` shows the sections that did not change, too; `typography` the quotes, spaces and bullets that differ.
    Colour comes as ANSI sequences; without it, changes stand in brackets.
    """
    out = StringIO()
    console = terminal(out, width, colour=colour)
    painter = _Painter(redline, colour=colour, typography=typography)
    for heading in _summary(redline, old, new):
        console.print(heading)
    if redline.summary.counts["typographic"] and not typography:
        console.print("Typographic differences are counted and not marked; --typography marks them.")
    for section in sections(redline):
        if full or any(painter.shows(entry) for entry in section.entries):
            _print_section(console, painter, section, full=full)
    return trimmed(out.getvalue())


def _summary(redline: Redline, old: Side, new: Side) -> Iterator[Text]:
    for sign, side in (("from", old), ("to", new)):
        dates = f", effective {side.effective}" if side.effective else ""
        yield Text(f"{sign:5}{side.label}{dates}", style="bold")
        yield Text(f"     SHA-256 {side.sha256}", style="dim")
    yield Text("")
    yield Text(words_line(redline).capitalize() + ".")
    yield Text(kinds_line(redline).capitalize() + ".")
    for what, title in section_lines(redline):
        yield Text(f"  section {what}: {title}")


def _print_section(console: Console, painter: "_Painter", section: Section, *, full: bool) -> None:
    """Print a section's heading, what changed in it, and one line of each block beside that."""
    console.print()
    console.print(Text(" › ".join(section.headings) or "(before the first heading)", style="bold"))
    shown = [painter.shows(entry) for entry in section.entries]
    before: Block | None = None
    skipped = False
    for index, entry in enumerate(section.entries):
        if painter.is_plain_heading(entry):
            continue
        if not full and not any(shown[max(index - 1, 0) : index + 2]):
            skipped = True
            continue
        block = painter.block(entry)
        if before is None or not _close_together(before, block):
            console.print()
        if skipped:
            console.print("  ⋯", style="dim")
        skipped = False
        line = painter.line(section, index, whole=full or shown[index])
        console.print(indented(line, block, console.width, 2))
        before = block


def _close_together(before: Block, block: Block) -> bool:
    """Tell the items of one list, the rows of one table."""
    return before.kind == block.kind and block.kind in ("item", "row") and not block.header


class _Painter:
    """Makes lines of blocks. Knows where a change is numbered and what a reader asked to see."""

    def __init__(self, redline: Redline, *, colour: bool, typography: bool) -> None:
        self._redline = redline
        self._colour = colour
        self._typography = typography
        self._remarks = block_remarks(redline)
        self._numbers: dict[int, list[int]] = {}
        for number, change in enumerate(redline.changes, 1):
            if typography or change.kind != "typographic":
                self._numbers.setdefault(change.first, []).append(number)

    def shows(self, entry: Entry) -> bool:
        return bool(entry.kinds - (set() if self._typography else {"typographic"}))

    def block(self, entry: Entry) -> Block:
        return self._redline.block(entry)

    def is_plain_heading(self, entry: Entry) -> bool:
        """Tell a heading that the line above the section has said already."""
        return self._redline.block(entry).kind == "heading" and not self.shows(entry)

    def line(self, section: Section, index: int, *, whole: bool) -> Text:
        """Paint the block at that index of a section, whole or only its beginning."""
        entry = section.entries[index]
        index += section.first
        block = self._redline.block(entry)
        line = Text()
        if index in self._numbers:
            line.append(f"({_range(self._numbers[index])}) ", style="bold yellow")
        for remark in self._remarks[index]:
            if words := remark_words(remark, typography=self._typography):
                line.append(f"[{words}] ", style=_MOVED if remark.kind == "moved" else _REMARK)
        line.append(lead(block), style="dim")
        body = self._body(entry)
        if not whole:
            if len(body) > _CONTEXT:
                # At the end of a word: half a word would read like an edit. A script without spaces has no such place.
                end = body.plain.rfind(" ", 0, _CONTEXT)
                body = body[: end if end > 0 else _CONTEXT]
                body.append(" …")
            body.stylize("dim")
        return line.append_text(body)

    def _body(self, entry: Entry) -> Text:
        body = Text()
        links = new_links(entry)
        marks: dict[int, list[MarkChange]] = {}
        for change in mark_changes(entry.spans):
            marks.setdefault(change.last, []).append(change)
        for index, span in enumerate(entry.spans):
            if (shown := self._visible(span)) is not None:
                text = shown.text.replace(CELL, " │ ")
                before, after = ("", "") if self._colour else _BRACKETS[shown.op]
                style = _MOVED if shown.op == "equal" and "moved" in entry.kinds else _STYLES[shown.op]
                bare = text.rstrip(" ") if after else text  # a bracket closes at the word, not behind the space
                body.append(f"{before}{bare}{after}", style=style).append(text[len(bare) :])
            if index in links:
                body.append(f" [link to {links[index]}]", style=_REMARK)
            for change in marks.get(index, ()):
                body.append(f" [{marks_remark(change)}]", style=_REMARK)
        return body

    def _visible(self, span: Span) -> Span | None:
        """Give what is shown of a span: all of it, or where it is only typographic its new form as if it stood."""
        quiet = (span.typographic and not self._typography) or not span.text.strip(" \n")
        if span.op == "equal" or not quiet:
            return span
        return Span("equal", span.text, span.marks) if span.op == "insert" else None


def _range(numbers: Sequence[int]) -> str:
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
