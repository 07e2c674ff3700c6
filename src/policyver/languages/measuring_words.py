"""The words around numbers of a language, ready to be looked up."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache

from policyver.languages.figures import FIGURE
from policyver.languages.measures import Measures, measures_of
from policyver.languages.model import fold_word
from policyver.languages.number_words import WORD, Phrases, Token, number_phrases

_TOKEN = re.compile(rf"(?P<figure>{FIGURE})|{WORD}")

_Unit = tuple[Fraction, str]
"""How many of which unit."""


@dataclass(frozen=True, slots=True)
class MeasuringWords:
    """A language's measures."""

    numbers: Phrases[Fraction]
    ones: Phrases[Fraction]
    fractions: Phrases[Fraction]
    halves: Phrases[bool]
    scales: Phrases[int]
    units: Phrases[_Unit]
    whole: Phrases[_Unit]
    between: Phrases[bool]
    ambiguous: Phrases[bool]
    percent: Phrases[bool]
    currencies: Phrases[str]
    age_before: Phrases[bool]
    age_behind: Phrases[bool]
    limits: Phrases[bool]
    weak_limits: Phrases[bool]
    persons: tuple[str, ...]
    connectors: frozenset[str]
    alone: frozenset[str]
    singular: frozenset[str]
    number_stems: Mapping[str, Fraction]
    unit_stems: tuple[tuple[str, str], ...]
    is_unit_first: bool
    beginnings: frozenset[str]
    """The words with which a number or a period can begin."""
    counting: frozenset[str]
    """Those, and the words with which a unit or the like can begin."""

    def compound(self, word: str) -> _Unit | None:
        """Return the period that a word has in it: thirty days, in “dreißigtägige”."""
        if len(word) < 6:
            return None
        for stem, unit in self.unit_stems:
            at = word.find(stem, 2)
            if at > 0 and (value := self.number_stems.get(word[:at]) or self.numbers.whole(word[:at])):
                return value, unit
        return None

    def unit_of_stem(self, word: str) -> str | None:
        """Return the unit that a word behind a figure begins with: “tägig” in “30-tägig”."""
        return next((unit for stem, unit in self.unit_stems if word.startswith(stem)), None)

    def unit_before(self, text: str, tokens: Sequence[Token], at: int) -> str | None:
        """Return the unit before “one” in languages that put it there."""
        if not self.is_unit_first or at == 0 or text[tokens[at - 1].end : tokens[at].start] != " ":
            return None
        unit = self.units.at(text, tokens, at - 1)
        return unit[0][1] if unit and unit[1] == at else None


@cache
def measuring_words(locale: str) -> MeasuringWords:
    """Return the words around numbers of a language; of one that is not known, none."""
    known = measures_of(locale) or Measures()
    numbers: Phrases[Fraction] = number_phrases(locale) or Phrases(())
    ones, whole = _values(known.one, Fraction(1)), _units(known.whole)
    fractions = Phrases((form, Fraction(value)) for value, forms in known.fractions.items() for form in forms.split())
    units = _units(known.units)
    percent = _forms(known.percent)
    currencies = Phrases((form, code) for code, forms in known.currencies.items() for form in forms.split())
    beginnings = numbers.first_words.union(*(phrases.first_words for phrases in (ones, whole, fractions)))
    counting = (units, percent, currencies, _forms(known.age_before), _forms(known.age_behind), _forms(known.limits))
    return MeasuringWords(
        numbers=numbers,
        ones=ones,
        fractions=fractions,
        halves=_forms(known.and_a_half),
        scales=Phrases(known.scales.items()),
        units=units,
        whole=whole,
        between=_forms(known.between),
        ambiguous=_forms(known.only_before_a_unit),
        percent=percent,
        currencies=currencies,
        age_before=_forms(known.age_before),
        age_behind=_forms(known.age_behind),
        limits=_forms(known.limits),
        weak_limits=_forms(known.weak_limits),
        persons=tuple(map(fold_word, known.persons.split())),
        connectors=frozenset(word.replace("_", " ") for word in known.connectors.split()),
        alone=frozenset(map(fold_word, known.alone_behind.split())),
        singular=frozenset(_singulars(known)),
        number_stems={
            fold_word(stem): Fraction(value) for value, stems in known.number_stems.items() for stem in stems.split()
        },
        unit_stems=tuple((fold_word(stem), unit) for unit, stems in known.unit_stems.items() for stem in stems.split()),
        is_unit_first=known.unit_first,
        beginnings=beginnings,
        counting=(beginnings - ones.first_words).union(*(phrases.first_words for phrases in counting)),
    )


@lru_cache(maxsize=1 << 9)
def tokens_of(plain: str, locale: str) -> tuple[Token, ...]:
    """Return the words and figures of a text with plain digits."""
    known = measures_of(locale)
    attached = tuple(known.attached.split()) if known else ()
    tokens = []
    for match in _TOKEN.finditer(plain):
        is_figure = match.lastgroup == "figure"
        text = match[0] if is_figure else fold_word(match[0])
        bare = text if is_figure or not attached else _bare(text, attached)
        tokens.append(Token(match.start(), match.end(), text, bare, is_figure))
    return tuple(tokens)


def _bare(word: str, attached: tuple[str, ...]) -> str:
    """Return a word without what is written before it as one with it."""
    before = next((part for part in attached if word.startswith(part) and len(word) - len(part) >= 2), "")
    return word.removeprefix(before)


def _values(forms: str, value: Fraction) -> Phrases[Fraction]:
    return Phrases((form, value) for form in forms.split())


def _forms(forms: str) -> Phrases[bool]:
    return Phrases((form, True) for form in forms.split())


def _units(units: Mapping[str, str]) -> Phrases[_Unit]:
    return Phrases((form, _unit(name)) for name, forms in units.items() for form in forms.split())


def _unit(name: str) -> _Unit:
    factor, _, unit = name.rpartition(" ")
    return Fraction(factor or 1), unit


def _singulars(known: Measures) -> Iterator[str]:
    """Yield the units in the forms that mean one of it: the first one, and those that no plural has."""
    if known.alone_behind:
        for forms in known.units.values():
            yield from (fold_word(form) for form in forms.split()[:2])
