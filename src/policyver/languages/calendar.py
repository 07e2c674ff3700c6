"""Whether a text goes on with a month, where the day before it is gone."""

import re
from dataclasses import dataclass
from functools import cache

from policyver.languages import all_languages
from policyver.languages.model import fold_word

_FIRST_WORD = re.compile(r"([^\W\d_]+)(\.|\s+[12]\d{3}\b)?")


def begins_with_month(text: str) -> bool:
    """Whether a text begins with the name of a month in any language: the rest of a date whose day is before it.

    A short name counts before a full stop or a year. “Set your browser” does not speak of September, Italian “set.”.
    """
    if (start := _FIRST_WORD.match(text)) is None:
        return False
    month = fold_word(start[1])
    return month in _first_words().months or (start[2] is not None and month in _first_words().short_months)


@dataclass(frozen=True, slots=True)
class _FirstWords:
    """The first words of the names of months in every language."""

    months: frozenset[str]
    short_months: frozenset[str]


@cache
def _first_words() -> _FirstWords:
    return _FirstWords(
        frozenset(name.split()[0] for language in all_languages() for name in language.months),
        frozenset(
            name.split()[0] for language in all_languages() for name in language.short_months + language.common_words
        ),
    )
