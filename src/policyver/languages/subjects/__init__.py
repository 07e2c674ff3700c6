"""What a privacy statement speaks about, by a language's own phrases: a module for each language, `de.py`.

The concepts are the same in every language, so a statement can be held against its translation. To add a language,
write its module with phrases for each concept; the tests say which are missing.
"""

import re
from functools import cache
from importlib import import_module
from pathlib import Path

from policyver.languages.subjects.lexicon import Lexicon
from policyver.languages.subjects.model import CONCEPTS, Mention, SubjectKind, Subjects
from policyver.names import language

TAGS = tuple(sorted(file.stem for file in Path(__file__).parent.glob("*.py") if re.fullmatch("[a-z]{2,3}", file.stem)))
"""The languages in which mentions are known, by their BCP 47 tags."""


def mentions(text: str, locale: str) -> tuple[Mention, ...]:
    """Return what a text speaks about, from its beginning to its end. Nothing in a language that is not known."""
    tag = language(locale)
    return _lexicon(tag).mentions(text) if tag in TAGS else ()


def subjects_of(tag: str) -> Subjects:
    """Return how a language of `TAGS` speaks of the concepts."""
    subjects: Subjects = import_module(f"policyver.languages.subjects.{tag}").SUBJECTS
    return subjects


@cache
def _lexicon(tag: str) -> Lexicon:
    """Import a language's module: a text waits for no other language."""
    return Lexicon(subjects_of(tag))


__all__ = ["CONCEPTS", "TAGS", "Mention", "SubjectKind", "Subjects", "mentions", "subjects_of"]
