"""Numbers written in words: `twenty-one`, `einundzwanzig`, `ثلاثين`, `九十`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any, Generic, TypeVar

from policyver.languages.measures import Measures, measures_of
from policyver.languages.model import fold_word

WORD = r"[^\W\d_](?:[^\W\d_]|[\u064b-\u0655\u0670\u0640])*"
"""A word for the purpose of numbers: hyphens and apostrophes part it, Arabic vowel signs do not."""

_T = TypeVar("_T")

_WORDS = re.compile(WORD)
_GAPS = frozenset(["", " ", "\u00a0", "\u202f", "-", "‐", "‑", "'", "’", " - ", "  ", "."])


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a figure of a text."""

    start: int
    end: int
    text: str
    """Words: folded, figures as they are written."""
    bare: str
    """A word without what is attached before it: the Arabic article."""
    is_figure: bool


class Phrases(Generic[_T]):
    """Forms of one or more words with what they mean; the first meaning of a form counts."""

    def __init__(self, forms: Iterable[tuple[str, _T]]) -> None:
        self._by_first: dict[str, list[tuple[str, _T]]] = {}
        folded: dict[str, str] = {}
        for form, meaning in forms:
            first, _, rest = form.replace("_", " ").partition(" ")
            if (word := folded.get(first)) is None:
                word, *more = map(fold_word, _WORDS.findall(first))
                if more:  # twenty-one
                    rest = " ".join([*more, rest])
                else:
                    folded[first] = word
            self._by_first.setdefault(word, []).append((rest, meaning))
        self._rests: dict[str, _Rests[_T]] = {}
        """What may come behind a first word, for those that were looked up: few of thousands are."""

    def at(self, text: str, tokens: Sequence[Token], index: int) -> tuple[_T, int] | None:
        """Return what the words from a token on mean, and the index behind them; the longest form counts."""
        if index >= len(tokens) or tokens[index].is_figure:
            return None
        token = tokens[index]
        for first in (token.text,) if token.bare == token.text else (token.text, token.bare):
            rests = self._behind(first)
            for length in rests.lengths:
                end = index + 1 + length
                if end <= len(tokens):
                    words = tuple([other.text for other in tokens[index + 1 : end]])
                    if words in rests.meanings and all(
                        text[tokens[at - 1].end : tokens[at].start] in _GAPS for at in range(index + 1, end)
                    ):
                        return rests.meanings[words], end
        return None

    @property
    def first_words(self) -> frozenset[str]:
        """The words that forms begin with."""
        return frozenset(self._by_first)

    def meanings(self) -> Iterator[_T]:
        """Yield what the forms mean."""
        yield from (meaning for entries in self._by_first.values() for _, meaning in entries)

    def whole(self, word: str) -> _T | None:
        """Return what a single word means."""
        return self._behind(word).meanings.get(())

    def _behind(self, first: str) -> "_Rests[_T]":
        if first not in self._by_first:
            return _NO_RESTS
        if first not in self._rests:
            self._rests[first] = _Rests.of(self._by_first[first])
        return self._rests[first]


@dataclass(frozen=True, slots=True)
class _Rests(Generic[_T]):
    """What may come behind the first word of forms."""

    meanings: Mapping[tuple[str, ...], _T]
    lengths: tuple[int, ...]
    """How many words, the most first."""

    @classmethod
    def of(cls, entries: Iterable[tuple[str, _T]]) -> "_Rests[_T]":
        meanings: dict[tuple[str, ...], _T] = {}
        for rest, meaning in entries:
            meanings.setdefault(tuple(map(fold_word, _WORDS.findall(rest))), meaning)
        return cls(meanings, tuple(sorted({len(words) for words in meanings}, reverse=True)))


_NO_RESTS: "_Rests[Any]" = _Rests({}, ())


def forms(text: str) -> list[str]:
    """Return the forms of a text of a language's measures."""
    return text.split()


@cache
def number_phrases(locale: str) -> Phrases[Fraction] | None:
    """Return the number words of a language up to 199, and the hundreds; None where none are known."""
    known = measures_of(locale)
    return Phrases(_spelled(known)) if known and known.small else None


def _spelled(known: Measures) -> Iterator[tuple[str, Fraction]]:
    below = dict(_below_hundred(known))
    yield from ((form, Fraction(number)) for number, words in below.items() for form in words)
    for hundred, words in known.hundreds.items():
        yield from ((form, Fraction(hundred)) for form in forms(words))
        for number, rests in below.items() if hundred == _SPELLED_OUT else ():
            value = Fraction(hundred + number)
            for form in forms(words)[:2] if number else ():
                for rest in rests[:4]:
                    for template in known.with_hundred:
                        yield template.format(hundred=form, shortened=form[:-1], rest=rest), value


def _below_hundred(known: Measures) -> Mapping[int, list[str]]:
    numbers = {number: forms(words) for number, words in (*known.small.items(), *known.tens.items())}
    ones = known.ones or {number: known.small[number] for number in range(1, 10)}
    for ten, tens in known.tens.items():
        for one, words in ones.items():
            numbers[ten + one] = numbers.get(ten + one, []) + [
                template.format(ten=ten_form, one=one_form)
                for template in known.joined
                for ten_form in forms(tens)
                for one_form in forms(words)
            ]
    return numbers


_SPELLED_OUT = 100
"""The hundred whose numbers are all known in words. Others are known in figures, as they are written in statements: to
know them, too, would take 20 ms in every review."""

KANJI = "〇零一二三四五六七八九十百千万萬亿億两兩"
_DIGITS = {**{sign: at for at, sign in enumerate("〇一二三四五六七八九")}, "零": 0, "两": 2, "兩": 2}
_PLACES = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}


def kanji_value(signs: str) -> int:
    """Return the number that Chinese or Japanese signs mean, place by place or with their names: 二〇, 二十."""
    if not any(sign in _PLACES or sign in _MYRIADS for sign in signs):
        return int("".join(str(_DIGITS[sign]) for sign in signs))
    total = section = digit = 0
    for sign in signs:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif sign in _PLACES:
            section += (digit or 1) * _PLACES[sign]
            digit = 0
        else:
            total += (section + digit or 1) * _MYRIADS[sign]
            section = digit = 0
    return total + section + digit
