"""How each language writes numbers in words, units of time, ages, amounts and percentages: a module for each.

Where a language has no module here, only figures are understood.
"""

from policyver.languages.measures.model import Measures
from policyver.languages.modules import read, tags_of
from policyver.names import language

_TAGS = frozenset(tags_of("measures"))


def measures_of(locale: str) -> Measures | None:
    """Return how the language of a locale writes its numbers and units; None where that is not known."""
    tag = language(locale)
    known: Measures | None = read("measures", tag, "MEASURES") if tag in _TAGS else None
    return known


__all__ = ["Measures", "measures_of"]
