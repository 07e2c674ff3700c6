"""Register -> a terminal's screen."""

from collections.abc import Iterator
from datetime import date
from io import StringIO

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from policyver.register.amended import AmendedVersion
from policyver.register.entries import Rescheduled
from policyver.register.register import Register
from policyver.render.terminal.console import terminal, trimmed
from policyver.render.wording.amendments import amendment_in_a_remark

_STYLES = {"in force": "bold green", "scheduled": "yellow", "superseded": "dim", "withdrawn": "red"}
_COLUMNS = (
    ("version", 9),
    ("status", 12),
    ("effective", 12),
    ("until", 12),
    ("published", 12),
    ("change", 0),
)


def register_text(
    title: str, register: Register, day: date, known_on: date | None, *, width: int, colour: bool, is_long: bool = False
) -> str:
    """Render a register as lines of at most `width` columns, the version cut last first.

    Of each version a line, and where `is_long` the remarks on it and its summary, too.
    """
    out = StringIO()
    console = terminal(out, width, colour=colour)
    known = f", as it was known on {known_on}" if known_on else ""
    console.print(Text(f"{title}, status on {day}{known}", style="bold"))
    if not register.entries:
        console.print(Text("No version has been cut yet. Cut the draft with: policyver cut --effective DATE"))
    else:
        console.print()
        console.print(Text("".join(name.ljust(size) for name, size in _COLUMNS), style="dim"))
    # Printed together: for each print, rich asks how wide the terminal is.
    shown = (
        part for amended in reversed(register.versions) for part in _shown(register, amended, day, is_long=is_long)
    )
    console.print(Group(*shown))
    if register.entries and not is_long:
        console.print(Text("With summaries, approvers and amendments: policyver list --long", style="dim"))
    return trimmed(out.getvalue())


def _shown(register: Register, amended: AmendedVersion, day: date, *, is_long: bool) -> Iterator[RenderableType]:
    """Yield a version as lines: its dates, and where `is_long` the remarks on it and its summary."""
    yield _line(register, amended, day)
    if not is_long:
        return
    for remark in _remarks(amended):
        yield Padding(Text(remark, style="dim"), (0, 0, 0, 9))
    yield Padding(Text(" ".join(amended.version.summary.split())), (0, 0, 1, 9))


def _line(register: Register, amended: AmendedVersion, day: date) -> Text:
    version = amended.version
    status = register.status(version.name, day)
    until = register.until(version.name, day)
    if until is not None and until < amended.effective:
        ends = "never"
    else:
        ends = until.isoformat() if until else "–"
    cells = (
        version.name,
        status,
        amended.effective.isoformat(),
        ends,
        version.published.isoformat(),
        version.materiality + (f", {amended.last_entry}" if amended.amendments else ""),
    )
    line = Text()
    for cell, (name, size) in zip(cells, _COLUMNS, strict=True):
        line.append(cell.ljust(size), style={"version": "bold", "status": _STYLES[status]}.get(name, ""))
    return line


def _remarks(amended: AmendedVersion) -> Iterator[str]:
    version = amended.version
    if version.approved_by:
        yield f"approved by {', '.join(version.approved_by)}"
    if version.retroactive_reason:
        yield f"retroactive: {version.retroactive_reason}"
    if version.short_notice_reason:
        yield f"short notice: {version.short_notice_reason}"
    for allowed in version.allowed:
        yield f"cut despite {allowed.code}: {allowed.reason}"
    for entry in amended.amendments:
        amendment = entry.content
        what = amendment_in_a_remark(amendment)
        yield f"{amendment.name}, published {amendment.published}: {what}. {amendment.reason}"
        if isinstance(amendment.effect, Rescheduled) and amendment.effect.short_notice_reason:
            yield f"short notice: {amendment.effect.short_notice_reason}"
