"""The words that turn the sense of a text: those of its own language, of English, and most of all the others.

Statements quote each other's languages: a Californian one has a part in Spanish. A short word of a third language in
the same script does not count unless it is a negation: it means something else in too many others, as Polish “do”
(until), Italian “sei” (six) and Spanish “once” (eleven) do.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from policyver.languages import Language, all_languages
from policyver.languages.en import LANGUAGE as ENGLISH
from policyver.languages.model import fold_word

Sense = Literal["number", "date", "negation", "duty"]

_SHORT = 4
"""Letters. Words of a third language with fewer do not count. In a million words of English statements, the common ones
with fewer are by, an, do, den, set and due; with this many only “media” (half, in Spanish) and “tags” (by day, in
German)."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words to look for in a text of one language, folded, with what they turn."""

    words: Mapping[str, Sense]
    signs: tuple[tuple[Sense, tuple[str, ...]], ...]
    """What to look for inside a stretch of a script without spaces."""
    spans_of_time: frozenset[str]
    """Words in which a slip is only a slip."""
    opposites: tuple[str, ...]
    """Beginnings that turn a word into its opposite."""
    attached: tuple[str, ...]
    """What may be written before a word as one with it, the longest first."""
    numbers: re.Pattern[str]
    """Numbers that are put together, as a whole word."""

    def turns(self, word: str) -> tuple[Sense, ...]:
        """Return what a word turns: one thing, or where it is a stretch of signs perhaps several."""
        folded = fold_word(word)
        if self.numbers.fullmatch(folded):
            return ("number",)
        for part in self._parts(folded):
            if part in self.words:
                return (self.words[part],)
        return tuple(dict.fromkeys(sense for sense, signs in self.signs if any(sign in folded for sign in signs)))

    def is_span_of_time(self, word: str) -> bool:
        """Whether a word is a unit of time, an ordinal or a day of the week."""
        return fold_word(word) in self.spans_of_time

    def _parts(self, word: str) -> Iterator[str]:
        yield word
        for before in self.attached:
            if word.startswith(before):
                yield before
                yield word.removeprefix(before)


@cache
def vocabulary(language: Language) -> Vocabulary:
    """Return the words that turn the sense of a text in a language.

    A word of two languages has its meaning in the text's own, or else in English.
    """
    nearest = list(dict.fromkeys([language, ENGLISH]))
    others = [other for other in all_languages() if other not in nearest]
    foreign = [other for other in others if _script(other) != _script(language)]
    meanings: dict[str, Sense] = {}
    for other in filter(lambda other: other.has_spaces, others):
        meanings |= {
            word: sense
            for word, sense in _meanings(other).items()
            if len(word) >= _SHORT or sense == "negation" or other in foreign
        }
    for near in reversed(nearest):  # the text's own last
        meanings |= _meanings(near) if near.has_spaces else {}
    return Vocabulary(
        meanings,
        signs=tuple(_signs(language, [other for other in others if not other.has_spaces])),
        # Italian “none” (ninth) is no span of time in an English text: what the word means there counts.
        spans_of_time=frozenset(
            word for near in nearest for word in _spans_of_time(near) if meanings.get(word) in ("number", "date")
        ),
        opposites=_opposites(nearest, others),
        attached=_attached([language, *foreign]),
        numbers=re.compile("|".join(f"(?:{other.number_pattern})" for other in (*nearest, *others))),
    )


def _meanings(language: Language) -> dict[str, Sense]:
    """Return the words of a language. Of a word in two lists the later counts: “may” is more often a duty than a month.

    Only the names of months and days share words with other lists.
    """
    meanings: dict[str, Sense] = {}
    for sense, entries in _lists(language):
        meanings |= {word: sense for entry in entries for word in entry.split()}
    return {word: sense for word, sense in meanings.items() if word not in language.articles}


def _lists(language: Language) -> tuple[tuple[Sense, tuple[str, ...]], ...]:
    numbers = language.cardinals + language.ordinals + language.numbers + language.units + language.limits
    return (
        ("date", language.short_months + language.short_days + language.months + language.days),
        ("number", numbers),
        ("duty", language.duties + language.permissions),
        ("negation", language.negations),
    )


def _signs(language: Language, others: list[Language]) -> Iterator[tuple[Sense, tuple[str, ...]]]:
    """Yield the signs of the languages without spaces: of a text in one of them its own, and the others' negations."""
    if not language.has_spaces:
        yield from _lists(language)
    for other in others:
        yield from (entry for entry in _lists(other) if language.has_spaces or entry[0] == "negation")


def _script(language: Language) -> str:
    """Return the script that a language is written in, as Unicode's names call it: `LATIN`, `ARABIC`, `CJK`."""
    return unicodedata.name(language.negations[0][0]).partition(" ")[0]


def _spans_of_time(language: Language) -> Iterator[str]:
    yield from language.units
    yield from language.ordinals
    yield from language.days


def _attached(languages: list[Language]) -> tuple[str, ...]:
    parts = {part for language in languages for part in language.attached}
    return tuple(sorted(parts, key=lambda part: (-len(part), part)))


def _opposites(nearest: list[Language], others: list[Language]) -> tuple[str, ...]:
    """Return the text's own beginnings, and those of third languages that are more than a letter."""
    own = [beginning for language in nearest for beginning in language.opposites]
    foreign = [beginning for language in others for beginning in language.opposites if len(beginning) > 1]
    return tuple(dict.fromkeys(own + foreign))
