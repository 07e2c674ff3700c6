"""What policyver knows of each language: a module for each, `de.py`, and beside it a catalogue of messages, `de.po`.

To add a language, write its module, put its tag into TAGS, and write a sentence in it in tests/cutting/test_erratum.py.
The tests say what is missing. Its catalogue, made of `messages.pot`, may come later: until then pages are in English.
"""

from functools import cache
from importlib import import_module

from policyver.languages.model import Language
from policyver.names import language

TAGS = ("ar", "cs", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh")
"""The languages that policyver knows, by their BCP 47 tags."""


def language_of(locale: str) -> Language | None:
    """Return the language of a locale, in whatever country and script: Portuguese for `pt-BR`. None if unknown."""
    tag = language(locale)
    return _read(tag) if tag in TAGS else None


def all_languages() -> tuple[Language, ...]:
    """Return every language that policyver knows."""
    return tuple(map(_read, TAGS))


@cache
def _read(tag: str) -> Language:
    """Import a language's module: a comparison that needs none of them shall not wait for twelve."""
    known: Language = import_module(f"policyver.languages.{tag}").LANGUAGE
    return known


__all__ = ["TAGS", "Language", "all_languages", "language_of"]
