"""The one date that an erratum may change: the day on which a version was to take effect, where that is another now."""

from collections.abc import Iterator
from datetime import date

from policyver.languages.written_dates import WrittenDate, written_dates
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Rescheduled

_SAME = "\ue0d0"  # a private letter, which no text has where it is typed
"""What stands for both dates where the one follows the other."""


def earlier_days(amended: AmendedVersion) -> frozenset[date]:
    """Return the days on which a version was to take effect before it was rescheduled."""
    effects = (entry.content.effect for entry in amended.amendments)
    days = {amended.version.effective, *(what.effective for what in effects if isinstance(what, Rescheduled))}
    return frozenset(days - {amended.effective})


def without_new_date(old: str, new: str, amended: AmendedVersion, locale: str) -> tuple[str, str]:
    """Return two texts as they read where an earlier day and the one on which the version takes effect are the same.

    Only a date that is replaced at its own place, the third by the third, is. Any other date stays as it is written.
    """
    days = earlier_days(amended)
    before, now = (written_dates(text, locale) for text in (old, new)) if days else ((), ())
    if len(before) != len(now) or _SAME in old + new:
        return old, new
    pairs = [
        pair for pair in zip(before, now, strict=True) if pair[0].days & days and amended.effective in pair[1].days
    ]
    return _replaced(old, (was for was, _ in pairs)), _replaced(new, (is_now for _, is_now in pairs))


def _replaced(text: str, dates: Iterator[WrittenDate]) -> str:
    parts, end = [], 0
    for written in dates:
        parts += [text[end : written.start], _SAME]
        end = written.start + len(written.text)
    return "".join([*parts, text[end:]])
