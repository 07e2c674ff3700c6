"""The days of the week beside a date: `Monday, 3 May 2027`, `2027年5月3日（月）`."""

import re
from dataclasses import dataclass
from functools import cache

from policyver.languages import language_of
from policyver.languages.model import Language, fold_word
from policyver.languages.written_dates import WrittenDate

_NEAR = 40
"""Letters around a date that are looked at; no name of a day with what is around it is longer."""
_BETWEEN = r"[,،]?\s*[(（]?(?:(?:the|den|dem|der|le|el|il|de|o|em|dne|dnia|am|op)\s+)?"
_GENERAL_DAYS = r"(?!\s*(?:[–-]|to\b|through\b|bis\b|au?\b|and\b|und\b))"
"""Not behind it: “Monday to Friday” speaks of opening hours."""


def weekday_beside(text: str, written: WrittenDate, locale: str) -> tuple[str, int] | None:
    """Return the day of the week that is written beside a date, and its number, 0 for Monday; None where none is."""
    language = language_of(locale)
    if language is None:
        return None
    end = written.start + len(written.text)
    before, behind = text[max(written.start - _NEAR, 0) : written.start], text[end : end + _NEAR]
    numbers, patterns = _numbers(language), _patterns(language)
    match = patterns.before.search(before) or patterns.behind.match(behind) or patterns.in_brackets.match(behind)
    return (match["day"], numbers[fold_word(match["day"])]) if match else None


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Where the name of a day is beside a date."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    in_brackets: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    names = "|".join(sorted(map(re.escape, _numbers(language)), key=len, reverse=True))
    whole = "|".join(map(re.escape, language.days))
    if not language.has_spaces:
        return _Patterns(
            re.compile(rf"(?P<day>{whole})[、,，]?\s?$"),
            re.compile(rf"[、,，]?\s?(?P<day>{whole})"),
            re.compile(rf"\s?[(（]\s?(?P<day>{names})\s?[)）]"),
        )
    day = rf"(?<!\w)(?P<day>{names})(?!\w)"
    return _Patterns(
        re.compile(
            rf"{day}(?:(?<=[^\W\d_]{{5}})|(?<![^\W\d_]{{5}})\.|(?=[,،])|(?<=\b[A-Z][a-z]{{2}})){_BETWEEN}$",
            re.IGNORECASE,
        ),
        re.compile(rf",?\s(?:a|an|ein|einem|un|una|um|uma)\s{day}{_GENERAL_DAYS}", re.IGNORECASE),
        re.compile(rf"\s?[(（]\s?{day}\.?\s?[)）]", re.IGNORECASE),
    )


@cache
def _numbers(language: Language) -> dict[str, int]:
    """Return the number of each name of a day and of its short forms, 0 for Monday, folded."""
    numbers = {fold_word(name): number for number, name in enumerate(language.days)}
    short = [fold_word(name) for name in (*language.short_days, *language.common_words)]
    for name in short:
        days = [number for number, day in enumerate(language.days) if fold_word(day).startswith(name)]
        if len(days) == 1:
            numbers[name] = days[0]
    if len(language.short_days) == len(language.days):
        numbers |= {fold_word(name): number for number, name in enumerate(language.short_days)}
    return numbers
