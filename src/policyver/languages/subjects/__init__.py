"""What a privacy statement speaks about, by a language's own phrases: a module for each language, `de.py`.

The concepts are the same in every language, so a statement can be held against its translation. To add a language,
write its module with phrases for each concept; the tests say which are missing.
"""

from functools import cache

from policyver.languages.modules import read, tags_of
from policyver.languages.subjects.lexicon import Lexicon
from policyver.languages.subjects.model import CONCEPTS, Mention, SubjectKind, Subjects
from policyver.names import language

TAGS = tags_of("subjects")
"""The languages in which mentions are known, by their BCP 47 tags."""


def mentions(text: str, locale: str) -> tuple[Mention, ...]:
    """Return what a text speaks about, from its beginning to its end. Nothing in a language that is not known."""
    tag = language(locale)
    return _lexicon(tag).mentions(text) if tag in TAGS else ()


def subjects_of(tag: str) -> Subjects:
    """Return how a language of `TAGS` speaks of the concepts."""
    subjects: Subjects = read("subjects", tag, "SUBJECTS")
    return subjects


@cache
def _lexicon(tag: str) -> Lexicon:
    """Import a language's module: a text waits for no other language."""
    return Lexicon(subjects_of(tag))


__all__ = ["CONCEPTS", "TAGS", "Mention", "SubjectKind", "Subjects", "mentions", "subjects_of"]
