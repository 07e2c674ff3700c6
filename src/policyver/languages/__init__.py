"""What policyver knows of each language: a module for each, `de.py`, and beside it a catalogue of messages, `de.po`.

To add a language, write these two files and put its tag into TAGS. A catalogue may come later: until then its pages are
in English.
"""

from functools import cache
from importlib import import_module

from policyver.languages.model import Language

TAGS = ("ar", "cs", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh")
"""The languages that policyver knows, by their BCP 47 tags."""


def language_of(locale: str) -> Language | None:
    """Return the language of a locale, in whatever country and script: Portuguese for `pt-BR`. None if unknown."""
    tag = locale.partition("-")[0]
    return _read(tag) if tag in TAGS else None


def all_languages() -> tuple[Language, ...]:
    """Return every language that policyver knows."""
    return tuple(map(_read, TAGS))


@cache
def _read(tag: str) -> Language:
    """Import a language's module: a comparison that needs none of them shall not wait for twelve."""
    language: Language = import_module(f"policyver.languages.{tag}").LANGUAGE
    return language


__all__ = ["TAGS", "Language", "all_languages", "language_of"]
