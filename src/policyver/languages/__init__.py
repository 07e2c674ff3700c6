"""What policyver knows of each language: a module for each, `de.py`, and beside it a catalogue of messages, `de.po`.

To add a language, write its module; the tests then ask for a sentence in it in tests/cutting/test_erratum.py, and say
what else is missing. Its catalogue, made of `messages.pot`, may come later: until then its pages are in English.
"""

from pathlib import Path

from policyver.languages.model import Language
from policyver.languages.modules import read, tags_of
from policyver.names import language, wider_locales

TAGS = tags_of("")
"""The languages that policyver knows, by their BCP 47 tags: each module here that is named by one."""

WORDED = frozenset({"en", *(file.stem for file in Path(__file__).parent.glob("*.po"))})
"""The locales in which pages and notices have their own words: each catalogue here, and English."""


def is_worded(locale: str) -> bool:
    """Whether what pages and notices say of themselves is written in a language. Otherwise they say it in English."""
    return any(wider in WORDED for wider in wider_locales(locale))


def language_of(locale: str) -> Language | None:
    """Return the language of a locale, in whatever country and script: Portuguese for `pt-BR`. None if unknown."""
    tag = language(locale)
    return _read(tag) if tag in TAGS else None


def all_languages() -> tuple[Language, ...]:
    """Return every language that policyver knows."""
    return tuple(map(_read, TAGS))


def _read(tag: str) -> Language:
    known: Language = read("", tag, "LANGUAGE")
    return known


__all__ = ["TAGS", "WORDED", "Language", "all_languages", "is_worded", "language_of"]
