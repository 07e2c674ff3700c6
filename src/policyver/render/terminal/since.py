"""The history of a passage -> a terminal's screen: a version a paragraph, the oldest first."""

from collections.abc import Iterator
from io import StringIO
from typing import assert_never

from rich.padding import Padding
from rich.text import Text

from policyver.lineage import Lineage, Wording
from policyver.register.entries import is_version
from policyver.render.terminal.console import terminal, trimmed
from policyver.render.terminal.filling import filled
from policyver.render.terminal.redline import spans_line
from policyver.render.wording.in_force import times

_PARAGRAPH = "\n\n"


def since_text(lineage: Lineage, *, width: int = 80, colour: bool = False) -> str:
    """Return the history of a passage as lines of at most `width` columns."""
    out = StringIO()
    console = terminal(out, width, colour=colour)
    newest = next(wording.text for wording in reversed(lineage.wordings) if wording.text)
    console.print(filled(Text(f"“{newest}” ({lineage.locale})", style="bold"), width))
    for wording in lineage.wordings:
        console.print()
        console.print(filled(_head(wording), width))
        for line in _lines(wording, colour=colour):
            console.print(Padding(filled(line, width - 4), (0, 0, 0, 4)))
    return trimmed(out.getvalue())


def _head(wording: Wording) -> Text:
    line = Text(f"{wording.entry.name}  ", style="bold")
    line.append(_what(wording))
    return line.append(f", published {wording.entry.published}", style="dim")


def _what(wording: Wording) -> str:
    from_there = f" from {wording.from_section}" if wording.from_section else ""
    match wording.event:
        case "came":
            return f"came, in {wording.section}" if wording.section else "came"
        case "came-back":
            return f"came back, in {wording.section}" if wording.section else "came back"
        case "edited":
            return f"edited, and moved{from_there} to {wording.section}" if from_there else "edited"
        case "moved":
            return f"moved{from_there} to {wording.section or 'the beginning'}" if from_there else "moved"
        case "section-renamed":
            return f"the same; its section was {wording.from_section or 'none'}, and is {wording.section or 'none'}"
        case "taken-out":
            return "taken out"
        case _:
            assert_never(wording.event)


def _lines(wording: Wording, *, colour: bool) -> Iterator[Text]:
    has_old_words = any(span.op != "insert" for span in wording.changed)
    if has_old_words:
        yield spans_line(wording.changed, colour=colour)
    elif wording.event in ("came", "came-back"):
        yield Text(f"“{wording.text}”")
    entry = wording.entry
    if is_version(entry):
        if entry.content.summary:
            yield Text(f"summary: {' '.join(entry.content.summary.partition(_PARAGRAPH)[0].split())}", style="dim")
        if entry.content.approved_by:
            yield Text(f"approved by {', '.join(entry.content.approved_by)}", style="dim")
    else:
        yield Text(f"a correction: {entry.content.reason}", style="dim")
    if wording.event == "taken-out":
        return
    names = wording.entries
    of_which = f"; so in {names[0]} to {names[-1]}" if len(names) > 1 else ""
    yield Text(f"in force {times(wording.in_force)}{of_which}" if wording.in_force else f"not in force yet{of_which}")
