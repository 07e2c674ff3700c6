"""Dates as people write them in a text: `1 January 2027`, `1. Januar 2027`, `2027年1月1日`, `01/02/2027`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from policyver.languages import language_of
from policyver.languages.calendar import with_plain_digits
from policyver.languages.model import fold_word
from policyver.languages.month_numbers import MONTH_NUMBERS
from policyver.names import language

_DIGIT = re.compile(r"\d")

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

_BEFORE_DAY = r"(?:(?<=\b[ad]b )|(?<=\b[ad]m )|(?<=\bzum )|(?<=\bvom )|(?<=\bbis )|(?<=\bde[mn] )|(?<=\bseit ))"
"""What makes German figures a day: “am 31.06.”, and not “Abschnitt 31.06.”."""
_WITHOUT_YEAR = [
    re.compile(pattern)
    for pattern in (
        rf"(?<![.,:/-]){_DAY}{_NUMBER_ENDING}{_OF}\s+(?:d['’])?{_NAME}",
        rf"{_BEFORE_DAY}(?P<day>\d{{1,2}})\.\s?(?P<month>0?[1-9]|1[0-2])\.(?!\s?\d)",
        r"(?<![\d个個か月ヶカケ개])(?P<month>1[0-2]|0?[1-9])\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]",
    )
]
_MONTH_FIRST = re.compile(
    rf"{_NAME}\s+{_DAY}(?:st|nd|rd|th)?(?![\w]|[.,:]\d)"
    r"(?=$|\s?[^\s\w]|\s(?:and|or|of|to|until|through|at|in|if|for|is|on|will|by|are|we|you|each|every|the)\b)"
)
"""A month and a day as English has them. “In June 31 users” is none."""
_LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


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
    if not _DIGIT.search(text):  # as most paragraphs have none
        return
    plain = with_plain_digits(text)
    for pattern in _WRITTEN:
        for match in pattern.finditer(plain):
            if days := frozenset(_days(match, locale)):
                yield WrittenDate(text[match.start() : match.end()], match.start(), days)


def impossible_dates(text: str, locale: str) -> tuple[WrittenDate, ...]:
    """Return what is written as a date and is no day of the calendar: `31 June 2027`, `February 30`, `2027-02-30`."""
    if not _DIGIT.search(text):
        return ()
    plain = with_plain_digits(text)
    matches = [
        match
        for pattern in _WRITTEN
        for match in pattern.finditer(plain)
        if _is_meant_as_date(match, plain, locale) and not any(_days(match, locale))
    ]
    dated = {at for pattern in _WRITTEN for match in pattern.finditer(plain) for at in range(*match.span())}
    without_year = [*_WITHOUT_YEAR, _MONTH_FIRST] if language(locale) == "en" else _WITHOUT_YEAR
    matches += [
        match
        for pattern in without_year
        for match in pattern.finditer(plain)
        if _is_beyond_its_month(match, locale) and dated.isdisjoint(range(*match.span()))
    ]
    dates = {match.start(): text[match.start() : match.end()].rstrip(".") for match in matches}
    return tuple(WrittenDate(written, start, frozenset()) for start, written in sorted(dates.items()))


def _is_meant_as_date(match: re.Match[str], text: str, locale: str) -> bool:
    """Whether a match with a year is a date, and no number of a file or a version."""
    if "name" in match.groupdict():
        return bool(months_by_name(locale).get(fold_word(match["name"])))
    day, month = sorted((int(match["day"]), int(match["month"])))
    before, behind = text[max(match.start() - 2, 0) : match.start()], text[match.end() : match.end() + 2]
    is_part = re.match(r"[./-]\d", behind) or re.search(r"\d[./-]$", before)
    return day > 0 and (month <= 31 or (day <= 12 and month <= 39)) and not is_part


def _is_beyond_its_month(match: re.Match[str], locale: str) -> bool:
    """Whether a day without a year is not in the longest year that there is."""
    parts = match.groupdict()
    months = months_by_name(locale).get(fold_word(parts["name"]), ()) if "name" in parts else (int(parts["month"]),)
    return bool(months) and all(_LONGEST_MONTHS[month - 1] < int(parts["day"]) <= 31 for month in months)


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
    if kept := MONTH_NUMBERS.get(language(locale)):
        return dict(_kept(kept))
    return months_of_cldr(locale)


def _kept(lines: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    for line in lines.strip().splitlines():
        numbers, _, names = line.partition(":")
        for name in names.split(","):
            yield name.strip(), tuple(map(int, numbers.split(",")))


def months_of_cldr(locale: str) -> dict[str, tuple[int, ...]]:
    """Return what `months_by_name` does, from CLDR itself."""
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
