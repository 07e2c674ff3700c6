"""The versions that a history is adopted as <-> a table that people edit: text with tabs, as spreadsheets read it."""

import csv
import io
from collections.abc import Sequence

from policyver.cutting.adoption import REASON, AdoptionRow
from policyver.errors import BadArgument
from policyver.reasons import says_nothing
from policyver.register.entries import Materiality
from policyver.register.reference import parse_day

_COLUMNS = ("commit", "file", "published", "effective", "kind", "approved by", "reason", "summary")
_BETWEEN = "; "


def format_table(rows: Sequence[AdoptionRow]) -> str:
    """Write rows as a table."""
    file = io.StringIO()
    writer = csv.writer(file, dialect="excel-tab", lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        writer.writerow([
            row.commit, row.path, row.published, row.effective, row.materiality, _BETWEEN.join(row.approved_by),
            row.reason, row.summary,
        ])  # fmt: skip
    return file.getvalue()


def parse_table(text: str) -> tuple[AdoptionRow, ...]:
    """Read a table. Rows may be left out; columns may be in any order. Raises BadArgument, with the line."""
    lines = list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), dialect="excel-tab"))
    head = [name.strip().lower() for name in lines[0]] if lines else []
    missing = [name for name in _COLUMNS if name not in head]
    if missing:
        raise BadArgument(
            f"The table has no column {missing[0]!r} in its first line.",
            "Keep the first line as policyver adopt --table wrote it, and save it as text with tabs.",
        )
    return tuple(
        _row(dict(zip(head, line, strict=False)), number)
        for number, line in enumerate(lines[1:], 2)
        if any(cell.strip() for cell in line)
    )


def _row(cells: dict[str, str], number: int) -> AdoptionRow:
    cell = {name: " ".join(cells.get(name, "").split()) for name in _COLUMNS}
    try:
        published, effective = parse_day(cell["published"]), parse_day(cell["effective"])
        kind = _kind(cell["kind"])
    except BadArgument as error:
        raise BadArgument(f"Line {number} of the table: {error.what}", error.hint) from None
    if says_nothing(cell["summary"]):
        raise BadArgument(f"Line {number} of the table has no summary.", "Say in a sentence what changed.")
    approvers = tuple(name for part in cell["approved by"].split(";") if (name := part.strip()))
    return AdoptionRow(
        cell["commit"], cells["file"].strip(), published, effective, kind, cell["summary"], approvers,
        cell["reason"] or REASON,
    )  # fmt: skip


def _kind(word: str) -> Materiality:
    match word.lower():
        case "material":
            return "material"
        case "editorial":
            return "editorial"
    raise BadArgument(f"{word!r} is no kind of version.", "Write material or editorial.")
