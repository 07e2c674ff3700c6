"""A word that carries sense, in place of another of which nobody knows that it means the same, is no correction."""

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.signals.review import review


@pytest.mark.parametrize(
    ("locale", "old", "new"),
    [
        ("en", "We use standard tools to encrypt your files.", "We use standard tools to publish your files."),
        ("de", "Wir verschlüsseln Ihre Dateien täglich.", "Wir veröffentlichen Ihre Dateien täglich."),
        ("fr", "Nous chiffrons vos fichiers chaque jour.", "Nous diffusons vos fichiers chaque jour."),
    ],
)
def test_another_word_is_at_least_a_clarification(locale: str, old: str, new: str) -> None:
    assert review(compare(read_markdown(old), read_markdown(new)), locale).materiality != "editorial"


@pytest.mark.parametrize(
    ("locale", "old", "new"),
    [
        ("en", "We use standard tools to delete your files.", "We use standard tools to erase your files."),
        ("en", "We use standard tols for your files.", "We use standard tools for your files."),
        ("de", "Wir verwenden Ihre Dateien täglich.", "Wir nutzen Ihre Dateien täglich."),
    ],
)
def test_a_word_of_the_same_sense_and_a_slip_are_editorial(locale: str, old: str, new: str) -> None:
    assert review(compare(read_markdown(old), read_markdown(new)), locale).materiality == "editorial"
