"""Redline -> a terminal's screen, with colour or with [-…-] and {+…+}."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from policyver.document.model import CELL, Block
from policyver.redline import ComparedBlock, Departure, Redline, Section, Span
from policyver.render.shown import heading_path, plain_text
from policyver.render.side import Side
from policyver.render.terminal.blocks import indented, lead
from policyver.render.terminal.console import terminal, trimmed
from policyver.render.terminal.filling import filled, hung
from policyver.render.wording.redline import (
    guessed_lines,
    kinds_line,
    marks_remark,
    new_links,
    not_compared_lines,
    remark_words,
    section_lines,
    words_line,
)

if TYPE_CHECKING:
    from policyver.signals.model import Review  # with its words 4 ms, which a redline without signals does not need

_STYLES = {"insert": "green underline", "delete": "red strike", "equal": ""}
_BRACKETS = {"insert": ("{+", "+}"), "delete": ("[-", "-]"), "equal": ("", "")}
_MOVED = "cyan"
_REMARK = "dim italic"
_SIGNAL = "magenta"
_CONTEXT = 88
"""Characters of a block that did not change, beside one that did. Raised, long paragraphs hide the changes between them
(`test_a_paragraph_beside_a_change_is_cut_at_a_word`)."""


def redline_text(
    redline: Redline,
    old: Side,
    new: Side,
    *,
    width: int = 80,
    colour: bool = False,
    full: bool = False,
    typography: bool = False,
    review: "Review | None" = None,
) -> str:
    """Return a redline as lines of at most `width` columns: the summary, then the sections that changed.

    `full` shows the sections that did not change, too; `typography` the quotes, spaces and bullets that differ;
    `review` what a reviewer should look at. Colour is written as ANSI sequences; without colour, changes are in
    brackets.
    """
    out = StringIO()
    console = terminal(out, width, colour=colour)
    for heading in (*_summary(redline, old, new), *(_proposal(review) if review else ())):
        console.print(hung(heading, width))
    if redline.summary.counts["typographic"] and not typography:
        console.print("Typographic differences are counted and not marked; --typography marks them.")
    for section in redline.shown(typography=typography):
        if full or section.kinds:
            _print_section(console, _Painter(colour, review), section, full=full)
    return trimmed(out.getvalue())


def no_difference_text(redline: Redline, old: Side, new: Side) -> str:
    """Return the text for a redline without changes: that both texts say the same, and their digests.

    Texts that were not compared whole are not the same: what was left out is named instead.
    """
    if redline.verdict != "same":
        lines = [f"{kinds_line(redline).capitalize()}, from {old.label} to {new.label}.", *_read_otherwise(redline)]
        lines += (f"  {side.label}  SHA-256 {side.sha256}" for side in (old, new))
        return "\n".join(lines) + "\n"
    guessed = "".join(f"{line}\n" for line in _read_otherwise(redline))
    same = f"No difference: {old.label} and {new.label} say the same.\n{guessed}"
    if old.sha256 == new.sha256:
        return f"{same}Both have SHA-256 {old.sha256}\n"
    return (
        f"{same}Their files differ in white space, wrapping or markup only:\n"
        f"  {old.label}  SHA-256 {old.sha256}\n  {new.label}  SHA-256 {new.sha256}\n"
    )


def spans_line(spans: Sequence[Span], *, colour: bool) -> Text:
    """Return the words of a passage as a line, with what came and what went marked."""
    line = Text()
    visible = (shown for index in range(len(spans)) if (shown := _visible(spans, index)) is not None)
    for _, alike in groupby(visible, key=lambda span: span.op):
        _Painter(colour).write(line, list(alike), is_moved=False)
    return line


def _read_otherwise(redline: Redline) -> Iterator[str]:
    """Yield what was not compared, and what was guessed where a text was read."""
    for heading, lines in (("Not compared:", not_compared_lines(redline)), ("Guessed:", guessed_lines(redline))):
        if lines:
            yield heading
            yield from (f"  {line}" for line in lines)


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
    yield from (Text(line) for line in _read_otherwise(redline))


def _proposal(review: "Review") -> Iterator[Text]:
    """Yield how many signals there are, and what kind of version they come to."""
    from policyver.render.wording.signals import proposal_line, reason_lines, signals_line

    yield Text("")
    yield Text(f"Signals: {signals_line(review)}.")
    yield Text(proposal_line(review))
    yield from (Text(f"  {line}") for line in reason_lines(review.reasons))


def _print_section(console: Console, painter: "_Painter", section: Section, *, full: bool) -> None:
    """Print the heading of a section, the blocks that changed, and one line of each block next to them."""
    console.print()
    console.print(
        filled(Text(heading_path(section.headings) or "(before the first heading)", style="bold"), console.width)
    )
    changed = [bool(block.kinds or block.departures) for block in section.blocks]
    before: Block | None = None
    skipped = False
    for index, block in enumerate(section.blocks):
        if block.block.kind == "heading" and not block.kinds:
            _print_departures(console, painter, block.departures)
            continue  # it is in the line above the section
        if not full and not any(changed[max(index - 1, 0) : index + 2]):
            skipped = True
            continue
        if before is None or not _close_together(before, block.block):
            console.print()
        if skipped:
            console.print("  ⋯", style="dim")
        skipped = False
        line = painter.line(block, whole=full or bool(block.kinds))
        _print_departures(console, painter, [departure for departure in block.departures if departure.is_first])
        console.print(indented(line, block.block, console.width, 2))
        for signals in painter.signals(block):
            console.print(indented(signals, block.block, console.width, 4))
        _print_departures(console, painter, [departure for departure in block.departures if not departure.is_first])
        before = block.block


def _print_departures(console: Console, painter: "_Painter", departures: Sequence[Departure]) -> None:
    """Print a line for each part of the old text that was here and moved."""
    for departure in departures:
        console.print()
        console.print(Padding(filled(painter.departure(departure), console.width - 2), (0, 0, 0, 2)))


def _close_together(before: Block, block: Block) -> bool:
    """Whether these are items of one list, or rows of one table."""
    return before.kind == block.kind and block.kind in ("item", "row") and not block.header


@dataclass(frozen=True, slots=True)
class _Painter:
    """Turns blocks into lines."""

    colour: bool
    review: "Review | None" = None

    def signals(self, block: ComparedBlock) -> Iterator[Text]:
        """Yield a line for each change that begins in a block and has something that a reviewer should look at."""
        for change in block.changes:
            if self.review and (signals := self.review.of(change.number)):
                from policyver.render.wording.signals import signals_of_change

                line = Text("! ", style=_SIGNAL).append(f"({change.number}) ", style="bold yellow")
                yield line.append(signals_of_change(signals), style=_SIGNAL)

    def line(self, block: ComparedBlock, *, whole: bool) -> Text:
        """Return a block as a line, the whole block or only its beginning."""
        line = Text()
        if block.changes:
            line.append(f"({_range([change.number for change in block.changes])}) ", style="bold yellow")
        for remark in block.remarks:
            if words := remark_words(remark):
                line.append(f"[{words}] ", style=_MOVED if remark.kind == "moved" else _REMARK)
        line.append(lead(block.block), style="dim")
        body = self._body(block)
        if not whole:
            if len(body) > _CONTEXT:
                # Cut at the end of a word: half a word would look like a change. Some scripts have no spaces to cut at.
                end = body.plain.rfind(" ", 0, _CONTEXT)
                body = body[: end if end > 0 else _CONTEXT]
                body.append(" …")
            body.stylize("dim")
        return line.append_text(body)

    def departure(self, departure: Departure) -> Text:
        """Return where a part of the old text went, as a line."""
        line = Text()
        line.append(f"({departure.number}) ", style="bold yellow")
        line.append(f"[{remark_words(departure.remark)}] ", style=_MOVED)
        return line.append(departure.title, style="dim")

    def _body(self, block: ComparedBlock) -> Text:
        body = Text()
        remarks = self._remarks(block)
        waiting: list[Span] = []
        for index in range(len(block.spans)):
            if (shown := _visible(block.spans, index)) is not None:
                if waiting and waiting[-1].op != shown.op:
                    self.write(body, waiting, is_moved="moved" in block.kinds)
                    waiting = []
                waiting.append(shown)
            if index in remarks:
                self.write(body, waiting, is_moved="moved" in block.kinds)
                waiting = []
                for remark in remarks[index]:
                    body.append(f" [{remark}]", style=_REMARK)
        self.write(body, waiting, is_moved="moved" in block.kinds)
        return body

    def _remarks(self, block: ComparedBlock) -> Mapping[int, Sequence[str]]:
        """Return the remarks on links and marks by the index of the span that they follow."""
        remarks: defaultdict[int, list[str]] = defaultdict(list)
        for index, address in new_links(block).items():
            remarks[index].append(f"link to {address}")
        for change in block.marks:
            remarks[change.last].append(marks_remark(change))
        return remarks

    def write(self, body: Text, spans: Sequence[Span], *, is_moved: bool) -> None:
        """Append neighbours that have one fate: one pair of brackets is around them."""
        changed = bool(spans) and spans[0].op != "equal"
        text = "".join(plain_text(span.text, span.marks, changed=changed) for span in spans).replace(CELL, " │ ")
        if text:
            op = spans[0].op
            before, after = ("", "") if self.colour else _BRACKETS[op]
            bare = text.rstrip(" ") if after else text  # close the bracket at the word, not behind the space
            style = _MOVED if op == "equal" and is_moved else _STYLES[op]
            body.append(f"{before}{bare}{after}", style=style).append(text[len(bare) :])


def _visible(spans: Sequence[Span], index: int) -> Span | None:
    """Return the span to show. Of space alone, an insertion is shown unmarked, and a deletion not at all.

    Between two others of its kind, space parts their words.
    """
    span = spans[index]
    is_between = 0 < index < len(spans) - 1 and spans[index - 1].op == span.op == spans[index + 1].op
    if span.op == "equal" or is_between or span.text.strip(" \n"):
        return span
    return Span("equal", span.text, span.marks) if span.op == "insert" else None


def _range(numbers: Sequence[int]) -> str:
    return str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
