"""The words of each change, as programs get them: all that it takes out and puts in, or is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.document.markdown.reading import read_markdown
from policyver.redline import Redline, compare
from policyver.redline.change_words import ChangeWords, words_of_changes
from tests.redline.statements import revisions

A, B = "We keep the first of them here for you.", "We delete the other one there for them."


def redline(old: str, new: str) -> Redline:
    return compare(read_markdown(old), read_markdown(new))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("Kept for 30 days.", "Kept for 60 days.", [("30", "60")]),
        ("We keep it.", "We keep all of it.", [("", "all of")]),
        ("See [this](https://a.example).", "See [this](https://b.example).", [("this", "this")]),
        ("It is **bold** here.", "It is bold here.", [("bold", "bold")]),
        ("One.", "One.\n\nTwo.\n\nThree.", [("", "Two.\nThree.")]),
        ("# T\n\nOne.\n\n## Gone\n\nTwo.", "# T\n\nOne.", [("Gone\nTwo.", "")]),
        ("1. One here.\n2. Two here.", "1. New.\n2. One here.\n3. Two here.", [("", "New."), ("1.", "2.")]),
        (f"{A}\n\n{B}", f"{B}\n\n{A}", [(B, B)]),
        ('He said "no" here.', "He said “no” here.", [('"', "“"), ('"', "”")]),
        ("| A | B |\n|---|---|\n| logs | 30 days |", "| A | B |\n|---|---|\n| logs | 60 days |", [("30", "60")]),
    ],
)
def test_the_words_of_changes(old: str, new: str, words: list[tuple[str, str]]) -> None:
    assert [*words_of_changes(redline(old, new)).values()] == [ChangeWords(*pair) for pair in words]


@given(revisions())
def test_every_change_has_its_words_and_they_are_in_the_texts(pair: tuple[str, str]) -> None:
    made = redline(*pair)
    words = words_of_changes(made)
    assert words.keys() == {change.number for change in made.changes}
    old, new = ("\n".join(block.text for block in document.blocks) for document in (made.old, made.new))
    for change in made.changes:
        if change.kind == "words" and change.first == change.last:
            assert words[change.number].old in old
            assert words[change.number].new in new


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_have_words_for_their_changes(old: str, new: str) -> None:
    made = redline(old, new)
    assert words_of_changes(made).keys() == {change.number for change in made.changes}
