"""Register -> a terminal's screen."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from io import StringIO
from itertools import chain

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from policyver.register.amended import AmendedVersion
from policyver.register.entries import Rescheduled
from policyver.register.register import Register
from policyver.render.terminal.console import terminal, trimmed
from policyver.render.terminal.filling import filled
from policyver.render.wording.amendments import amendment_in_a_remark
from policyver.render.wording.in_force import times
from policyver.render.wording.order import order_of

_STYLES = {"in force": "bold green", "scheduled": "yellow", "superseded": "dim", "withdrawn": "red"}
_COLUMNS = (
    ("version", 9),
    ("status", 12),
    ("effective", 12),
    ("until", 12),
    ("published", 12),
    ("change", 0),
)
_MARGIN = 9


def register_text(
    title: str, register: Register, day: date, known_on: date | None, *, width: int, colour: bool, is_long: bool = False
) -> str:
    """Render a register as lines of at most `width` columns, the version cut last first.

    Of each version a line, and where `is_long` the remarks on it and its summary, too.
    """
    out = StringIO()
    console = terminal(out, width, colour=colour)
    columns = _columns(register, width)
    known = f", as it was known on {known_on}" if known_on else ""
    console.print(Text(f"{title}, status on {day}{known}", style="bold"))
    if not register.entries:
        how = f"Cut the draft with: policyver cut --effective DATE{register.option}"
        console.print(Text(f"No version has been cut yet. {how}"), soft_wrap=True)
    else:
        console.print()
        console.print(Text("".join(name.ljust(size) for name, size in columns.items()), style="dim"))
    # Printed together: for each print, rich asks how wide the terminal is.
    versions = reversed(register.versions)
    lines = ((amended, _line(register, amended, day, columns)) for amended in versions)
    shown = (
        _shown(amended, line, width, tuple(_facts(register, amended, columns)) if is_long else None)
        for amended, line in lines
    )
    console.print(Group(*chain.from_iterable(shown)))
    if register.entries and not is_long:
        console.print(filled(Text("With summaries, approvers and amendments:", style="dim"), width), end=" ")
        command = Text(f"policyver list --long{register.option}", style="dim")
        console.print(command, soft_wrap=True)  # a command is typed as one line
    return trimmed(out.getvalue())


def _columns(register: Register, width: int) -> dict[str, int]:
    """Return the columns and their widths: a terminal that is too narrow for all has none for the publication."""
    columns = dict(_COLUMNS)
    if sum(columns.values()) + max((len(_change(amended)) for amended in register.versions), default=0) > width:
        del columns["published"]
    return columns


def _change(amended: AmendedVersion) -> str:
    """Return whether a version is material, with the last entry about it."""
    return amended.version.materiality + (f", {amended.last_entry}" if amended.amendments else "")


def _shown(amended: AmendedVersion, line: Text, width: int, facts: Sequence[str] | None) -> Iterator[RenderableType]:
    """Yield a version as lines: that with its dates, and in a long list the facts about it and its summary."""
    yield line
    if facts is None:
        return
    for remark in facts:
        yield Padding(filled(Text(remark, style="dim"), width - _MARGIN), (0, 0, 0, _MARGIN))
    summary = Text(" ".join(amended.version.summary.split()))
    yield Padding(filled(summary, width - _MARGIN), (0, 0, 1, _MARGIN))


def _line(register: Register, amended: AmendedVersion, day: date, columns: Mapping[str, int]) -> Text:
    version = amended.version
    status = register.status(version.name, day)
    until = register.until(version.name, day)
    if until is not None and until < amended.effective:
        ends = "never"
    else:
        ends = until.isoformat() if until else "–"
    cells = {
        "version": version.name,
        "status": status,
        "effective": amended.effective.isoformat(),
        "until": ends,
        "published": version.published.isoformat(),
        "change": _change(amended),
    }
    line = Text()
    for name, size in columns.items():
        line.append(cells[name].ljust(size), style={"version": "bold", "status": _STYLES[status]}.get(name, ""))
    return line


def _facts(register: Register, amended: AmendedVersion, columns: Mapping[str, int]) -> Iterator[str]:
    """Yield the lines of a long list about a version."""
    if "published" not in columns:
        yield f"published {amended.version.published}"
    if len(periods := register.periods(amended.version.name)) > 1:
        yield f"in force {times(periods)}"
    yield from _remarks(amended)


def _remarks(amended: AmendedVersion) -> Iterator[str]:
    version = amended.version
    if version.approved_by:
        yield f"approved by {', '.join(version.approved_by)}"
    if version.retroactive_reason:
        yield f"{order_of(version)}: {version.retroactive_reason}"
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
