"""How each language writes numbers in words, units of time, ages, amounts and percentages: a module for each.

Where a language has no module here, only figures are understood.
"""

from functools import cache
from importlib import import_module
from pathlib import Path

from policyver.languages.measures.model import Measures
from policyver.names import language

_TAGS = frozenset(file.stem for file in Path(__file__).parent.glob("??.py"))


def measures_of(locale: str) -> Measures | None:
    """Return how the language of a locale writes its numbers and units; None where that is not known."""
    tag = language(locale)
    return _read(tag) if tag in _TAGS else None


@cache
def _read(tag: str) -> Measures:
    known: Measures = import_module(f"policyver.languages.measures.{tag}").MEASURES
    return known


__all__ = ["Measures", "measures_of"]
