"""Dates as people write them in a text: `1 January 2027`, `1. Januar 2027`, `2027年1月1日`, `01/02/2027`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from policyver.languages import language_of
from policyver.languages.calendar import with_plain_digits
from policyver.languages.model import fold_word

_YEAR = r"(?P<year>(?:19|20|21)\d\d)(?!\d)"
_DAY = r"(?<!\d)(?P<day>\d{1,2})"
_NUMBER_ENDING = r"(?:st|nd|rd|th|er|re|º|ª|°|\.)?"
_OF = r"(?:\s+(?:of|de|del|do|di))?"
_NAME = r"(?<![^\W\d_])(?P<name>[^\W\d_]{3,})\.?"

_WRITTEN = [
    re.compile(pattern)
    for pattern in (
        rf"(?<!\d){_YEAR}(?P<sign>[-/.])(?P<month>\d{{1,2}})(?P=sign)(?P<day>\d{{1,2}})(?!\d)",
        rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]\s?(?P<day>\d{{1,2}})\s?[日일]",
        rf"{_DAY}{_NUMBER_ENDING}{_OF}\s+(?:d['’])?{_NAME}{_OF}[,،]?\s+{_YEAR}",
        rf"{_NAME}\s+{_DAY}{_NUMBER_ENDING},?\s+{_YEAR}",
        rf"{_YEAR}\.\s+{_NAME}\s+{_DAY}\.",  # 2027. január 1.
        rf"{_DAY}(?P<sign>[-/.])\s?(?P<month>\d{{1,2}})(?P=sign)\s?{_YEAR}",
    )
]


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text."""

    text: str
    """As it is written."""
    start: int
    days: frozenset[date]
    """The day that it means; two where its figures do not tell day from month: `01/02/2027`."""


def written_dates(text: str, locale: str) -> tuple[WrittenDate, ...]:
    """Return the dates with day, month and year in a text in that language, in their order."""
    return tuple(sorted(_dates(text, locale), key=lambda written: written.start))


def _dates(text: str, locale: str) -> Iterator[WrittenDate]:
    plain = with_plain_digits(text)
    for pattern in _WRITTEN:
        for match in pattern.finditer(plain):
            if days := frozenset(_days(match, locale)):
                yield WrittenDate(text[match.start() : match.end()], match.start(), days)


def _days(match: re.Match[str], locale: str) -> Iterator[date]:
    parts = match.groupdict()
    year, day = int(parts["year"]), int(parts["day"])
    months = months_by_name(locale).get(fold_word(parts["name"]), ()) if "name" in parts else (int(parts["month"]),)
    for month in months:
        yield from _day(year, month, day)
        if parts.get("sign") in ("/", "-") and match.start("day") < match.start("year"):
            yield from _day(year, day, month)


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


@cache
def months_by_name(locale: str) -> dict[str, tuple[int, ...]]:
    """Return the numbers of the months by their names and short names in a language, from Unicode's data (CLDR)."""
    from babel import Locale, UnknownLocaleError  # 30 ms, which only a text with dates in it needs

    known = language_of(locale)
    months: dict[str, set[int]] = {}
    for tag in known.calendars if known else (locale,):
        try:
            calendar = Locale.parse(tag, sep="-").months
        except (UnknownLocaleError, ValueError):
            continue
        for forms in calendar.values():
            for names in forms.values():
                for number, name in names.items():
                    months.setdefault(fold_word(name.rstrip(".")), set()).add(number)
    return {name: tuple(sorted(numbers)) for name, numbers in months.items()}
