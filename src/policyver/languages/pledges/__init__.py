"""How each language says what an owner commits to, beside the concepts of subjects/: a module for each.

In a language without a module only what needs none of these words is known: rights, addresses.
"""

import re
from functools import cache
from importlib import import_module
from pathlib import Path

from policyver.languages.pledges.model import Pledges
from policyver.names import language

TAGS = tuple(sorted(file.stem for file in Path(__file__).parent.glob("*.py") if re.fullmatch("[a-z]{2,3}", file.stem)))
"""The languages in which pledges are known, by their BCP 47 tags."""

_UNKNOWN = Pledges()


def pledges_of(locale: str) -> Pledges:
    """Return how the language of a locale says what an owner commits to."""
    tag = language(locale)
    return _read(tag) if tag in TAGS else _UNKNOWN


@cache
def _read(tag: str) -> Pledges:
    known: Pledges = import_module(f"policyver.languages.pledges.{tag}").PLEDGES
    return known


__all__ = ["TAGS", "Pledges", "pledges_of"]
