"""Whether a text begins with a date, a year, a span of time or the like, whose number then counts no list."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Literal

from policyver.languages import all_languages
from policyver.languages.model import fold_word
from policyver.languages.months_elsewhere import COUNTED_ELSEWHERE, MONTHS_ELSEWHERE, PERIODS_ELSEWHERE

Certainty = Literal["sure", "likely"]
"""`likely`: a list could count so, too, if its other items are no dates."""

_FIRST_WORD = re.compile(r"([^\W\d_]+)(\.|\s+[12]\d{3}\b)?")

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|2[01])\d\d(?!\d)"
_MONTH = r"(?:0[1-9]|1[0-2]|[1-9]|[IVX]{1,4})(?!\w)"
_START = re.compile(r"(?P<number>[0-9]{1,4})(?P<stop>[.:)]?)(?=\s|$)\s*")
_DATE = re.compile(rf"{_DAY}\.(?P<space>\s?)(?P<month>{_MONTH})\.(?P<year>\s?{_YEAR}|\s\d\d(?![.,]?\d))?")
"""A day and a month in figures, `17. 05.`, perhaps with a year."""
_YEAR_FIRST = re.compile(rf"{_YEAR}(?:\.\s?{_MONTH}(?:\.\s?{_DAY})?\b|[.:]?(?=\s|$))")
_AND_A_DAY = re.compile(rf"(?:[^\W\d_]{{1,3}}|[-–—])\s+{_DAY}\.\s+")
"""The rest of `1. až` in `1. až 15. července`."""
_OF_A_MONTH = re.compile(r"(?:of|de|del|di|do|da|den|päivä(?:nä|stä|än|ksi)|päeval|päevast)\s+|d['’]", re.IGNORECASE)
"""What may be between a day and its month: `1. of January 2027`, `5. päivänä toukokuuta 2027`."""
_ROMAN_COUNT = re.compile(r"[IVX]{1,4}\.\s+")
_MONTHS_AND_WORDS = frozenset({"may", "march"})
"""Months of a language without a full stop behind the day, which begin an item more often than a date: “May we …?”."""
_LONGEST = 80
"""Letters that are looked at; no date is longer."""


def time_at_start(text: str) -> Certainty | None:
    """Return how sure it is that a text begins with a date, a year or a span of time; None if it does not.

    So begin `1. července`, `17. 05. 2026`, `2026. január 1.`, `3. Quartal`, `IV. Quartal`, `30 days`. In languages that
    write “fifth” as `5.`, a part of a law and the like may begin so, too: `5. § alapján`, `1. Senat`.
    """
    start = with_plain_digits(text[:_LONGEST])
    if date := _DATE.match(start):
        return "sure" if date["year"] else _without_year(date, start[date.end() :])
    if roman := _ROMAN_COUNT.match(start):
        return "likely" if _first_word(start[roman.end() :]) in _known().periods else None
    if _YEAR_FIRST.match(start):
        return "likely"
    number = _START.match(start)
    return _counted(int(number["number"]), number["stop"], start[number.end() :]) if number else None


def _counted(number: int, stop: str, rest: str) -> Certainty | None:
    """Return what `time_at_start` does, of a number that is no year and what is behind it."""
    if stop == ".":
        rest = _AND_A_DAY.sub("", rest, count=1)
    elif stop:
        return None
    if 1 <= number <= 31 and (month := _month(_OF_A_MONTH.sub("", rest, count=1) if _OF_A_MONTH.match(rest) else rest)):
        return "sure" if month == "with a year" else None if stop and month == "also a word" else "likely"
    if stop and (rest.startswith("§") or _first_word(rest) in COUNTED_ELSEWHERE):
        return "likely"
    return "likely" if _first_word(rest) in (_known().periods if stop else _known().units) else None


def _without_year(date: re.Match[str], rest: str) -> Certainty | None:
    """Return whether a day and a month in figures are likely to be that: no clause 1.7., no 1. in a 1., no V. Smith."""
    is_first_or_letter = date["month"] == "1" or date["month"].isalpha()
    is_clause = not date["space"] or (is_first_or_letter and rest.lstrip()[:1].isupper())
    return None if is_clause else "likely"


def _month(text: str) -> Literal["with a year", "with none", "also a word"] | None:
    """Return with what a text begins with the name of a month in any language, if it does.

    A short name counts before a full stop or a year. “Set your browser” does not speak of September, Italian “set.”.
    """
    if (start := _FIRST_WORD.match(text)) is None:
        return None
    month, known = fold_word(start[1]), _known()
    if month not in known.months and not (start[2] and month in known.short_months):
        return None
    behind = text[start.end(1) :]
    if re.match(rf"\.?\s+(?:del?\s+|do\s+)?{_YEAR}", behind):
        return "with a year"
    return "also a word" if month in _MONTHS_AND_WORDS or re.match(r"[-‐‑]\w", behind) else "with none"


def _first_word(text: str) -> str:
    word = re.match(r"[^\W\d_]+(?![\w-])", text)
    return fold_word(word[0]) if word else ""


def with_plain_digits(text: str) -> str:
    """Return a text with the digits of all scripts as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in text)


@dataclass(frozen=True, slots=True)
class _Known:
    """Words in every language."""

    months: frozenset[str]
    """The first words of the names of months."""
    short_months: frozenset[str]
    periods: frozenset[str]
    """Units of time that are counted with a full stop."""
    units: frozenset[str]


@cache
def _known() -> _Known:
    languages = all_languages()
    months = [name for language in languages for name in language.months]
    return _Known(
        frozenset(
            name.split()[0] for name in [*months, *(name for names in MONTHS_ELSEWHERE.values() for name in names)]
        ),
        frozenset(name.split()[0] for language in languages for name in language.short_months + language.common_words),
        frozenset({*PERIODS_ELSEWHERE, *(word for language in languages for word in language.periods)}),
        frozenset({*PERIODS_ELSEWHERE, *(word for language in languages for word in language.units)}),
    )
