"""The phrases of each language: they can be read, and each clue that is asked for is one that a language has."""

import re

import pytest

from policyver.checks.completeness.clues import clues_of, parted
from policyver.checks.completeness.details import DETAILS
from policyver.checks.completeness.phrase import read_phrase
from policyver.checks.completeness.phrases import LANGUAGES, phrases
from policyver.checks.completeness.rules import REQUIREMENTS
from policyver.document.markdown.reading import read_markdown

WANTED = {
    clue
    for requirements in REQUIREMENTS.values()
    for requirement in requirements
    for clue in (*requirement.clues, *requirement.unless, *filter(None, [requirement.where, requirement.given]))
} | {"check-back", "change-notice"}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_clue_of_a_language_is_left_over(tag: str) -> None:
    written = phrases(tag)
    named = {
        name for lines in written.values() for line in lines for name in re.findall(r"\{([a-z][a-z0-9-]+)\}", line)
    }
    assert named - set(written) - set(DETAILS) == {"link", "beginning", "short", "statement"} & named
    assert set(written) - named <= WANTED


@pytest.mark.parametrize("tag", LANGUAGES)
def test_each_phrase_can_be_read(tag: str) -> None:
    for line in (line for lines in phrases(tag).values() for line in lines):
        first, *others = line.split(" & ")
        for part in (first, *(re.sub("^(not|own|near|under|away) ", "", part) for part in others)):
            for phrase in parted(part):
                if not phrase.startswith("{"):
                    list(read_phrase(phrase, has_spaces=True).places(phrase))


def test_english_has_every_clue() -> None:
    assert set(phrases("en")) >= WANTED


@pytest.mark.parametrize(
    ("written", "text", "places"),
    [
        ("right to delet*", "a right to deletion, a right to delete", [2, 23]),
        ("right to delet*", "copyright to delete", []),
        ("right (of|to) access", "the right to access", [4]),
        ("e-mail", "e-mail, email, e mail", [0, 8, 15]),
        ("right to ~ copy", "the right to obtain a copy", [4]),
        ("limit ~ processing", "a limited number of people who do the processing", []),
        ("*vertrag", "der kaufvertrag", [8]),
        ("/interests?: [a-z]/", "our interest: safety", [4]),
    ],
)
def test_a_phrase_is_met_where_it_is_written(written: str, text: str, places: list[int]) -> None:
    assert list(read_phrase(written, has_spaces=True).places(text)) == places


def test_a_sentence_is_read_with_its_heading_and_the_line_that_leads_in_its_list() -> None:
    text = """
# Privacy

## Your rights

You have the right to:

- object
- complain

## Cookies

You may object.
"""
    clues = clues_of(read_markdown(text), "en")
    assert clues is not None
    of = {
        sentence.text: [clues.sentences[index].text for index in sentence.together_with] for sentence in clues.sentences
    }
    assert of["object"] == ["Your rights", "You have the right to:"]
    assert of["complain"] == ["Your rights", "You have the right to:"]
    assert of["You may object."] == ["Cookies"]
