"""Dates as quantities: whole ones, a day without its year, a month or a year by itself."""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from policyver.languages.model import fold_word
from policyver.languages.number_words import kanji_value
from policyver.languages.quantity import Quantity
from policyver.languages.written_dates import WrittenDate, months_by_name, written_dates

_YEAR = r"(?<![\d.,/])(?:19|20|21)\d\d(?![\d/]|[.,]\d)"
_OF = r"(?:\s+(?:of|de|del|do|di))?\s+"
_NAME = r"(?<![^\W\d_])(?P<name>[^\W\d_]{3,})\.?"
_MONTH = re.compile(rf"{_NAME}{_OF}(?P<year>{_YEAR})|(?P<y>{_YEAR})\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월](?!\s?\d)")
_DAY = re.compile(
    rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?{_OF}{_NAME}(?!\w)"
    rf"|{_NAME.replace('name', 'name2')}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d\w]|[.,]\d)"
    r"|(?<!\d)(?P<m>\d{1,2})\s?[月월]\s?(?P<day3>\d{1,2})\s?[日일号號]"
)
_WORDS_BEFORE_A_YEAR = (
    "in since until from by year during before after for jahr jahre jahres seit ab bis vor nach im en depuis dès année"
    " avant après desde hasta año antes después de dal nel fino anno dopo prima ano até em depois sinds vanaf tot jaar"
    " voor na w od roku do po rok z v roce letech سنة عام منذ حتى في قبل بعد"
)
_A_YEAR = re.compile(
    rf"(?<!\w)(?:{'|'.join(_WORDS_BEFORE_A_YEAR.split())})\s+(?P<year>{_YEAR})(?!\s*[^\W\d_]{{2,}}s?\s+(?:Act|Law))"
    rf"|(?P<y>{_YEAR})\s?[年년](?!\s?[间間以])"
)
_SIGNS = re.compile(r"([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_ERA = re.compile(
    rf"(?P<era>{'|'.join(_ERAS)})\s?(?P<year>\d{{1,3}}|元)\s?年\s?(?P<month>\d{{1,2}})\s?月\s?(?P<day>\d{{1,2}})\s?日"
)
_TELLS = re.compile(
    r"(?:19|20|21)\d\d|\d{1,2}\s?[月월]|\d\.?(?:st|nd|rd|th|er|º)?\s+(?:of |de |di )?[^\W\d_]{3}"
    r"|[^\W\d_]{3}\.?\s\d{1,2}\b"
)
"""What every date has. Most texts have none, and need not be searched for each form of it."""


def dates_in(text: str, plain: str, locale: str) -> list[Quantity]:
    """Return the dates of a text, which is `plain` with plain digits."""
    if not _TELLS.search(plain) and not _SIGNS.search(plain):
        return []
    dates = [
        Quantity("date", written.text, written.start, Fraction(_day_of(written, locale).toordinal()), "day")
        for written in written_dates(text, locale)
    ]
    dates += [*_in_signs(plain), *_of_eras(text, plain)]
    dates = _without_overlaps(dates)
    for more in (_months(text, plain, locale), _days(text, plain, locale), _years(text, plain)):
        taken = [(known.start, known.start + len(known.text)) for known in dates]
        dates += [one for one in more if all(one.start >= end or one.start + len(one.text) <= at for at, end in taken)]
    return dates


def _of_eras(text: str, plain: str) -> Iterator[Quantity]:
    """Yield dates whose years count from the beginning of an era: 令和7年5月1日, 民國114年7月1日."""
    for match in _ERA.finditer(plain):
        year = _ERAS[match["era"]] + (1 if match["year"] == "元" else int(match["year"]))
        month, day = int(match["month"]), int(match["day"])
        if 1 <= month <= 12 and 1 <= day <= 31 and year < 2200:
            yield _quantity(text, match, date(year, month, 1).toordinal() + day - 1, "day")


def _in_signs(plain: str) -> Iterator[Quantity]:
    """Yield dates whose numbers are Chinese signs: 二〇二七年五月一日."""
    for match in _SIGNS.finditer(plain):
        year, month, day = (kanji_value(match[at]) for at in (1, 2, 3))
        if 1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year < 2200:
            ordinal = date(year, month, 1).toordinal() + day - 1
            yield Quantity("date", match[0], match.start(), Fraction(ordinal), "day")


def _day_of(written: WrittenDate, locale: str) -> date:
    """Return the day that a date means: of two, the one with the day first, but in American English."""
    days = sorted(written.days, key=lambda day: written.text.lstrip("0").startswith(str(day.day)))
    return days[0 if locale in ("en", "en-US") else -1]


def _without_overlaps(dates: list[Quantity]) -> list[Quantity]:
    kept: list[Quantity] = []
    for one in sorted(dates, key=lambda date: date.start):
        if not kept or one.start >= kept[-1].start + len(kept[-1].text):
            kept.append(one)
    return kept


def _months(text: str, plain: str, locale: str) -> Iterator[Quantity]:
    for match in _MONTH.finditer(plain):
        months = months_by_name(locale).get(fold_word(match["name"]), ()) if match["name"] else (int(match["m"]),)
        year = int(match["year"] or match["y"])
        if months and 1 <= months[0] <= 12:
            yield _quantity(text, match, date(year, months[0], 1).toordinal(), "month")


def _days(text: str, plain: str, locale: str) -> Iterator[Quantity]:
    """Yield days without a year. They are put in order as if all were in one year."""
    for match in _DAY.finditer(plain):
        name = match["name"] or match["name2"]
        day = int(match["day"] or match["d"] or match["day3"])
        months = months_by_name(locale).get(fold_word(name), ()) if name else (int(match["m"]),)
        if months and 1 <= months[0] <= 12 and 1 <= day <= 31:
            yield _quantity(text, match, months[0] * 31 + day, "day-of-year")


def _years(text: str, plain: str) -> Iterator[Quantity]:
    for match in _A_YEAR.finditer(plain):
        group = "year" if match["year"] else "y"
        start, end = match.start(group), match.end()
        yield Quantity("date", text[start:end], start, Fraction(date(int(match[group]), 1, 1).toordinal()), "year")


def _quantity(text: str, match: re.Match[str], value: int, unit: str) -> Quantity:
    return Quantity("date", text[match.start() : match.end()], match.start(), Fraction(value), unit)
