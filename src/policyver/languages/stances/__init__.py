"""How each language binds, allows, denies, narrows and widens, and asks for consent: a module for each.

Where a language has no module here, nothing is known of these.
"""

from policyver.languages.modules import read, tags_of
from policyver.languages.stances.model import Stances
from policyver.names import language

_TAGS = frozenset(tags_of("stances"))


def stances_of(locale: str) -> Stances | None:
    """Return the stances of the language of a locale; None where that is not known."""
    tag = language(locale)
    known: Stances | None = read("stances", tag, "STANCES") if tag in _TAGS else None
    return known


__all__ = ["Stances", "stances_of"]
