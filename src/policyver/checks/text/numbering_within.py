"""Gaps and repeats in what counts within a paragraph: “we keep (a) names, (b) orders and (d) telephones”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from policyver.checks.passages import Passage
from policyver.document.number_forms import roman_value
from policyver.languages.calendar import with_plain_digits

_COUNTING = re.compile(
    r"(?P<before>^|[;:,。；：，、]\s?|\s(?:and|or|und|oder|et|ou|en|of|y|o|e|i|a)\s|\s)"
    r"(?P<mark>(?P<open>[(（]?)(?P<sign>\d{1,2}|[a-z]|[ivx]{2,4})[)）])(?=\s?[^\W\d_])"
)
_BETWEEN = 6
"""Letters that are at least between two signs that count. With fewer, “(a), (b) and (d)” refers to parts of a law."""
_LEAST = 3
"""Signs of a row. With fewer, the second one may count in another row."""


@dataclass(frozen=True, slots=True)
class Within:
    """A sign that leaps over one, or is there twice."""

    is_gap: bool
    before: str
    sign: str
    start: int


def irregular_within(passage: Passage) -> Iterator[Within]:
    """Yield the first sign of a paragraph that does not count on from the one before."""
    text = with_plain_digits(passage.text)
    signs = list(_COUNTING.finditer(text)) if ")" in text or "）" in text else []
    row = [sign for at, sign in enumerate(signs) if at == 0 or not sign["before"].isspace()]  # not “see (c)”
    if len(row) < _LEAST or 1 not in _values(row[0]["sign"]):
        return
    for last, (before, after) in enumerate(pairwise(row), start=1):
        values = _values(after["sign"])
        letters = sum(map(_weight, text[before.end() : after.start("mark")]))
        if before["open"] != after["open"] or letters < _BETWEEN:
            return
        is_gap = last + 2 in values and not _is_anywhere(last + 1, before["sign"], text)
        if last + 1 not in values:
            if last in values or is_gap:
                yield Within(last not in values, before["mark"], after["mark"], after.start("mark"))
            return


def _weight(sign: str) -> int:
    """Return how many letters a sign is worth: one of a script without spaces, about two."""
    return sign.isalpha() + (sign > "\u3040" and sign.isalpha())


def _values(sign: str) -> set[int]:
    """Return what a sign may count: an `i` is the first or the ninth."""
    if sign.isdigit():
        return {int(sign)}
    letter = {ord(sign) - ord("a") + 1} if len(sign) == 1 else set()
    return {*letter, roman_value(sign)} - {0}


def _is_anywhere(number: int, like: str, text: str) -> bool:
    """Whether a sign that is missing is at another place of the paragraph, where it is not known to count."""
    signs = re.findall(r"[(（\s](\d{1,2}|[a-z]|[ivx]{2,4})[)）]", text)
    return any(number in _values(sign) for sign in signs if sign.isdigit() == like.isdigit())
