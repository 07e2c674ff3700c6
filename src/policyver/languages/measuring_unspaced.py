"""Quantities in Chinese and Japanese."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from policyver.languages.currencies import currency_before, currency_behind
from policyver.languages.figures import FIGURE, LONGEST, figure_value
from policyver.languages.measures import Measures, measures_of
from policyver.languages.number_words import KANJI, kanji_value
from policyver.languages.quantity import Quantity, QuantityKind

_AGE_MARKS = re.compile(r"(?:年龄|年齡|年齢|未满|未滿|年满|年滿|满|滿)\s*\Z")


@dataclass(frozen=True, slots=True)
class _Patterns:
    number: re.Pattern[str]
    whole: re.Pattern[str]
    wholes: dict[str, tuple[Fraction, str]]
    units: dict[str, tuple[Fraction, str]]
    currencies: dict[str, str]
    scales: Mapping[str, int]
    own: str
    """The currency that ¥ stands for."""


def measured_unspaced(text: str, plain: str, locale: str) -> Iterator[Quantity]:
    """Yield the quantities of a text but its dates. `plain` has plain digits, and blanks for what counts nothing."""
    patterns = _patterns(locale)
    last = 0
    for match in patterns.number.finditer(plain):
        if match.start() < last or _is_inside_a_word(plain, match):
            continue
        if quantity := _quantity(text, plain, match, patterns):
            last = quantity.start + len(quantity.text)
            yield quantity
    for match in patterns.whole.finditer(plain):
        value, unit = patterns.wholes[match[0]]
        yield Quantity("period", match[0], match.start(), value, unit)


def _is_inside_a_word(plain: str, match: re.Match[str]) -> bool:
    before = plain[max(0, match.start() - 1) : match.start()]
    return before == "第" or (before.isascii() and before.isalpha()) or (bool(before) and before in KANJI + "-")


def _quantity(text: str, plain: str, match: re.Match[str], patterns: _Patterns) -> Quantity | None:
    value = _value(match)
    if value is None:
        return None
    value *= patterns.scales.get(match["scale"] or "", 1)
    start, end = match.start(), match.end()
    if match["percent_before"] or match["percent"]:
        return Quantity("percent", text[start:end], start, value, "")
    if match["age"]:
        return Quantity("age", text[start:end], start, value, "year")
    if match["unit"]:
        factor, unit = patterns.units[match["unit"]]
        half = factor / 2 if match["half"] else 0
        kind: QuantityKind = (
            "age" if unit == "year" and _AGE_MARKS.search(plain, max(0, start - 6), start) else "period"
        )
        return Quantity(kind, text[start:end], start, value * factor + half, unit)
    if match["currency"]:
        return Quantity("amount", text[start:end], start, value, patterns.currencies[match["currency"]])
    if before := currency_before(plain, start):
        code, at = before
        return Quantity("amount", text[at:end], at, value, patterns.own if code == "JPY" else code)
    if behind := currency_behind(plain, end):
        return Quantity("amount", text[start : behind[1]], start, value, behind[0])
    is_word = match["figure"] is None
    if match["counter"] and not (is_word and value < 2):
        return Quantity("number", text[start:end], start, value, "")
    return None


def _value(match: re.Match[str]) -> Fraction | None:
    if figure := match["figure"]:
        return figure_value(figure)
    if kanji := match["kanji"]:
        return Fraction(kanji_value(kanji)) if len(kanji) <= LONGEST else None
    return Fraction(1, 2)


@cache
def _patterns(locale: str) -> _Patterns:
    known = measures_of(locale) or Measures()
    units = dict(_units(known.units))
    whole = dict(_units(known.whole))
    currencies = {form: code for code, forms in known.currencies.items() for form in forms.split()}
    number = re.compile(
        rf"""(?: (?P<percent_before>{_any(known.percent_before.split())}) \s? )?
        (?: (?P<figure>{FIGURE}) | (?P<kanji>[{KANJI}]+) | 半(?=[个個]?月|[年天日]) )
        (?: \s?[(（] \s?(?:[\d,]+|[{KANJI}]+)\s? [)）] )?
        (?: \s?(?P<scale>{_any(known.scales)}) )?
        (?: \s?(?: (?P<percent>[%％]|{_any(known.percent.split())}) | (?P<age>{_any(known.age_units.split())})
          | (?P<unit>{_any(units)})(?P<half>半)? | (?P<currency>{_any(currencies)})
          | (?P<counter>{_any(known.counters.split())}) ) )?
        """,
        re.VERBOSE,
    )
    own = next(iter(known.currencies), "JPY")
    return _Patterns(number, re.compile(_any(whole)), whole, units, currencies, known.scales, own)


def _units(units: Mapping[str, str]) -> Iterator[tuple[str, tuple[Fraction, str]]]:
    for name, forms in units.items():
        factor, _, unit = name.rpartition(" ")
        yield from ((form, (Fraction(factor or 1), unit)) for form in forms.split())


def _any(forms: Iterable[str]) -> str:
    options = sorted(map(re.escape, forms), key=len, reverse=True)
    return "|".join(options) or "(?!)"
