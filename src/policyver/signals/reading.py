"""What a passage says on one of its sides, as far as signals are made from it."""

import re
from collections import Counter
from functools import cached_property, lru_cache

from policyver.languages.measuring_words import tokens_of
from policyver.languages.quantities import Quantity, quantities
from policyver.languages.stance_words import StanceWord, stance_words
from policyver.languages.subjects import Mention, mentions

_UNITS = re.compile(r"[\u2e80-\uffff]|[^\u2e80-\uffff]+")
"""A sign of a script without spaces, or a word: “AI” and each sign behind it."""


class Reading:
    """A text of one language, read for what it counts, binds and mentions: each only when it is asked for."""

    def __init__(self, text: str, locale: str) -> None:
        self.text = text
        self.locale = locale

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its numbers with their meaning."""
        return quantities(self.text, self.locale)

    @cached_property
    def stances(self) -> tuple[StanceWord, ...]:
        """The words that turn its sentences."""
        return stance_words(self.text, self.locale)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """What it speaks about."""
        return mentions(self.text, self.locale)

    @cached_property
    def words(self) -> Counter[str]:
        """Its words, folded; of a script without spaces its characters."""
        return Counter(self._units())

    def _units(self) -> list[str]:
        units: list[str] = []
        for token in tokens_of(self.text, self.locale):
            units += [token.text] if token.text[-1] < "\u2e80" else _UNITS.findall(token.text)
        return units

    def with_stance(self, stance: str) -> list[StanceWord]:
        """Return the words that take a stance."""
        return [word for word in self.stances if stance in word.stances]


@lru_cache(maxsize=1 << 10)
def read(text: str, locale: str) -> Reading:
    """Return the reading of a text."""
    return Reading(text, locale)


def likeness(old: Reading, new: Reading) -> float:
    """Return the share of words that two texts have in common: of the shorter one, less if the other is far longer."""
    shared = (old.words & new.words).total()
    shorter, longer = sorted((old.words.total(), new.words.total()))
    return min(shared / shorter, 2 * shared / longer) if shorter else 0.0
