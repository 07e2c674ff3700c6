"""A number that is written twice, in words and in figures, and means two things: “five (6) days”."""

import re
from collections.abc import Iterator
from functools import lru_cache

from policyver.checks.passages import passages, quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.languages.quantities import Quantity, quantities

_BRACKETS = re.compile(r"[\s\u00a0]?[(（\[](?P<inside>[^()（）\[\]]{1,40})[)）\]]")
_BEFORE = 60
"""Letters before a bracket that are looked at; no number with its unit is longer."""
_UNIT = re.compile(r"[\s\u00a0]?[^\W\d_]+")
_CONVERTED = ({"second", "minute", "hour", "day", "week"}, {"month", "year"})
"""Units that have a fixed length in each other. How many days a month has depends on the month."""
_SLACK = 1.25
"""How many times longer a period may be than another one that is said to be the same: 90 days and three months are."""


@rule("number-disagrees", severity="error", todo="Write the number that is meant in both places.")
def numbers_that_disagree(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each number that the brackets behind it say otherwise."""
    for locale, text in checked.texts.items():
        for passage in passages(text):
            brackets = list(_BRACKETS.finditer(passage.text))
            counted = {match["inside"] for match in brackets}
            for match in brackets:
                is_enumeration = match["inside"].isdecimal() and str(int(match["inside"]) + 1) in counted
                if not is_enumeration and _disagrees(passage.text, match, locale):  # two (1) cookies and (2) pixels
                    start = max(match.start() - 1, 0)
                    where = quoted(passage.text, start, match.end())
                    what = f"In the {locale} text a number and the one in brackets behind it differ: {where}."
                    yield Fault(locale, what, passage.place)


def _disagrees(text: str, match: re.Match[str], locale: str) -> bool:
    before, inside = text[max(match.start() - _BEFORE, 0) : match.start()], match["inside"].strip()
    if not before or not (_may_be_number(inside) and (before[-1].isalnum() or before[-1] in "%€$£¥")):
        return False
    unit = _UNIT.match(text, match.end())
    second = _last(inside, unit[0] if unit else "", locale)  # which most brackets lack
    if second is None or second.start > 0:
        return False
    first = _last(before, unit[0] if unit else "", locale)
    return first is not None and _differ(first, second)


def _may_be_number(inside: str) -> bool:
    return len(re.split(r"[\s-]+", inside)) <= 6


@lru_cache(maxsize=1 << 10)
def _last(text: str, unit: str, locale: str) -> Quantity | None:
    """Return the quantity that a text ends with; that of a number alone may need the unit behind the brackets."""
    for written in (text, text + unit):
        of_text = quantities(written, locale)
        if of_text and of_text[-1].start + len(of_text[-1].text) >= len(text):
            return of_text[-1]
    return None


def _differ(first: Quantity, second: Quantity) -> bool:
    if "number" in (first.kind, second.kind):
        is_in_words = first.text.isdecimal() != second.text.isdecimal() or first.kind != second.kind
        return is_in_words and first.kind != "date" and second.kind != "date" and first.value != second.value
    if first.kind != second.kind or first.kind == "date" or first.same_as(second):
        return False
    if first.unit == second.unit or any({first.unit, second.unit} <= units for units in _CONVERTED):
        return True
    if first.kind not in ("period", "age") or not first.size or not second.size:
        return False
    return not 1 / _SLACK <= first.size / second.size <= _SLACK
