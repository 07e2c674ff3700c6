"""How each language says what an owner commits to, beside the concepts of subjects/: a module for each.

In a language without a module only what needs none of these words is known: rights, addresses.
"""

from policyver.languages.modules import read, tags_of
from policyver.languages.pledges.model import Pledges
from policyver.names import language

TAGS = tags_of("pledges")
"""The languages in which pledges are known, by their BCP 47 tags."""

_UNKNOWN = Pledges()


def pledges_of(locale: str) -> Pledges:
    """Return how the language of a locale says what an owner commits to."""
    tag = language(locale)
    known: Pledges = read("pledges", tag, "PLEDGES") if tag in TAGS else _UNKNOWN
    return known


__all__ = ["TAGS", "Pledges", "pledges_of"]
