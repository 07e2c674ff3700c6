"""Register -> a terminal's screen."""

from datetime import date
from io import StringIO

from rich.padding import Padding
from rich.text import Text

from policyver.register.model import Entry, Register
from policyver.render.terminal import terminal, trimmed

_STYLES = {"in force": "bold green", "scheduled": "yellow", "superseded": "dim"}
_COLUMNS = (
    ("version", 9),
    ("status", 12),
    ("effective", 12),
    ("until", 12),
    ("published", 12),
    ("change", 0),
)


def register_text(title: str, register: Register, day: date, *, width: int, colour: bool) -> str:
    """Render a register as lines of at most `width` columns, the version cut last first."""
    out = StringIO()
    console = terminal(out, width, colour=colour)
    console.print(Text(f"{title}, status on {day}", style="bold"))
    if not register.entries:
        console.print(Text("No version has been cut yet. Cut the draft with: policyver cut --effective DATE"))
    else:
        console.print()
        console.print(Text("".join(name.ljust(size) for name, size in _COLUMNS), style="dim"))
    for entry in reversed(register.entries):
        console.print(_line(register, entry, day))
        version = entry.version
        if version.approved_by:
            console.print(Padding(Text(f"approved by {', '.join(version.approved_by)}", style="dim"), (0, 0, 0, 9)))
        for what, reason in (
            ("retroactive", version.retroactive_reason),
            ("short notice", version.short_notice_reason),
        ):
            if reason:
                console.print(Padding(Text(f"{what}: {reason}", style="dim"), (0, 0, 0, 9)))
        console.print(Padding(Text(" ".join(version.summary.split())), (0, 0, 1, 9)))
    return trimmed(out.getvalue())


def _line(register: Register, entry: Entry, day: date) -> Text:
    version = entry.version
    status = register.status(entry, day)
    until = register.until(entry)
    if until is not None and until < version.effective:
        ends = "never"
    else:
        ends = until.isoformat() if until else "–"
    cells = (
        version.name,
        status,
        version.effective.isoformat(),
        ends,
        version.published.isoformat(),
        version.materiality,
    )
    line = Text()
    for cell, (name, size) in zip(cells, _COLUMNS, strict=True):
        line.append(cell.ljust(size), style={"version": "bold", "status": _STYLES[status]}.get(name, ""))
    return line
