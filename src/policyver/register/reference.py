"""What a user types to name a version.

`v4`, `v4.a1` (v4 as amended by that), `cookie-notice/v4`, `draft`, `in-force`, `latest`, `@2026-05-01`.
"""

import re
from calendar import monthrange
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Literal

from policyver.errors import BadArgument
from policyver.names import STATEMENT_NAME
from policyver.register.names import AMENDMENT, VERSION

_REFERENCE = re.compile(
    rf"(?:(?P<statement>{STATEMENT_NAME})/)?"
    rf"(?:(?P<version>{AMENDMENT}|{VERSION})|(?P<word>draft|in-force|latest)|@(?P<day>[0-9-]*))"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A version named by name or by its place in time. The empty statement is the default one."""

    statement: str
    kind: Literal["version", "draft", "in-force", "latest", "day"]
    name: str = ""
    day: date | None = None


def parse_reference(argument: str) -> Reference | None:
    """Read a version argument. Returns None for anything else, which is the path of a file."""
    parts = _REFERENCE.fullmatch(argument)
    if not parts:
        return None
    statement = parts["statement"] or ""
    if parts["version"]:
        return Reference(statement, "version", parts["version"])
    if parts["day"] is not None:
        return Reference(statement, "day", day=parse_day(parts["day"]))
    match parts["word"]:
        case "draft":
            return Reference(statement, "draft")
        case "latest":
            return Reference(statement, "latest")
    return Reference(statement, "in-force")


def near_reference(argument: str) -> str:
    """Return the version argument that is likely meant by `V4`, `4` or `drfat`; empty if none is near."""
    if number := re.fullmatch(r"[vV]?\.? ?0*([1-9][0-9]{0,3})", argument):
        return f"v{number[1]}"
    from difflib import get_close_matches  # 3 ms, which only a mistake needs

    near = get_close_matches(argument.lower(), ("draft", "in-force", "latest"), 1, cutoff=0.7)
    return near[0] if near else ""


def parse_day(text: str) -> date:
    """Read a date, `2026-05-01` (ISO 8601). Raises BadArgument for one that no statement can bear, too: a slip."""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        try:
            day = date.fromisoformat(text)
        except ValueError:
            raise BadArgument(
                f"There is no day {text}.", _last_of_month(text) or "Write one like 2026-05-01."
            ) from None
        if not 1900 <= day.year < 3000:
            raise BadArgument(f"The year of {text} cannot be meant.", "Write a day from 1900-01-01 to 2999-12-31.")
        return day
    raise BadArgument(f"{text!r} is not a date.", _meant(text) or "Write it as year-month-day: 2026-05-01.")


def _last_of_month(text: str) -> str:
    """Return the question whether the last day of the month is meant, of a day that the month does not have."""
    year, month, _ = map(int, text.split("-"))
    if not (1900 <= year < 3000 and 1 <= month <= 12):
        return ""
    return f"Did you mean {date(year, month, monthrange(year, month)[1])}?"


def _meant(text: str) -> str:
    """Return the question whether a date that is written as people write them is meant, or the empty string."""
    if (figures := re.fullmatch(r"([0-9]{4})([0-9]{2})([0-9]{2})", text)) is not None:
        with suppress(ValueError):
            return f"Did you mean {date(*map(int, figures.groups()))}?"
    from policyver.languages import TAGS
    from policyver.languages.written_dates import written_dates

    days = sorted({day for tag in TAGS for written in written_dates(text, tag) for day in written.days})
    if not days:  # a month and its year
        days = sorted({day for tag in TAGS for written in written_dates(f"1 {text}", tag) for day in written.days})
    return f"Did you mean {' or '.join(map(str, days))}?" if days else ""
