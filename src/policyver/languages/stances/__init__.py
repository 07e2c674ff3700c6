"""How each language binds, allows, denies, narrows and widens, and asks for consent: a module for each.

Where a language has no module here, nothing is known of these.
"""

from functools import cache
from importlib import import_module
from pathlib import Path

from policyver.languages.stances.model import Stances
from policyver.names import language

_TAGS = frozenset(file.stem for file in Path(__file__).parent.glob("??.py"))


def stances_of(locale: str) -> Stances | None:
    """Return the stances of the language of a locale; None where that is not known."""
    tag = language(locale)
    return _read(tag) if tag in _TAGS else None


@cache
def _read(tag: str) -> Stances:
    known: Stances = import_module(f"policyver.languages.stances.{tag}").STANCES
    return known


__all__ = ["Stances", "stances_of"]
