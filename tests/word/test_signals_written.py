"""What a reviewer should look at, in the comments of a Word file: it changes neither of the two texts."""

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.document.word.reading import read_word
from policyver.redline import compare
from policyver.render.word import redline_word
from policyver.signals.model import Reason, Review, Signal
from tests.word.rules import faults
from tests.word.words import words

MOVED = (
    "# T\n\n## One\n\nWe keep the first of them here for you.\n\n## Two\n\nWe delete the other one there for them.\n"
)
TURNED = "# T\n\n## Two\n\nWe delete the other one there for me.\n\n## One\n\nWe keep the first of them here for you.\n"
TABLE = "# T\n\n| A | B |\n|---|---|\n| logs | 30 days |\n| bills | 10 years |\n"


def written(old: str, new: str, *, track_moves: bool = False) -> bytes:
    """Return a redline in which each change is one to look at."""
    redline = compare(read_markdown(old), read_markdown(new))
    signal = Signal("period", "30 days", "60 days", "longer")
    signals = {change.number: (signal,) for change in redline.changes}
    review = Review(signals, "material", (Reason("period", "The period goes from 30 days to 60 days.", (1,)),))
    return redline_word(redline, title="T", label="v1 – v2", locale="en", track_moves=track_moves, review=review)


@pytest.mark.parametrize("track_moves", [False, True])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We keep it for 30 days.", "We keep it for 60 days."),
        ("One.", "One.\n\nTwo.\n\nThree."),
        ("One.\n\nTwo.\n\nThree.", "One."),
        ("One. Two.", "One.\n\nTwo."),
        (TABLE, TABLE.replace("30", "60")),
        (TABLE, TABLE.replace("| bills | 10 years |\n", "")),
        (TABLE.replace("| bills | 10 years |\n", ""), TABLE),
        (MOVED, TURNED),
        ("- One\n- Two\n- Three", "1. One\n2. Three\n3. Four"),
        ("# A\n\n---\n\nOne.", "# A\n\nOne."),
    ],
)
def test_both_texts_come_back(old: str, new: str, track_moves: bool) -> None:
    data = written(old, new, track_moves=track_moves)
    assert faults(data) == []
    file = read_word(data, "x.docx")
    assert words(file.accepted) == words(read_markdown(new))
    assert words(file.rejected) == words(read_markdown(old))


def test_a_comment_says_what_to_look_at_and_the_first_one_what_it_comes_to() -> None:
    file = read_word(written("# T\n\nWe keep it for 30 days.", "# T\n\nWe keep it for 60 days."), "x.docx")
    first, second = (comment.text for comment in file.comments)
    assert first.splitlines() == [
        "Signals: 1 period.",
        "Proposal: material. It is made from the words that changed, and is no advice.",
        "(1) The period goes from 30 days to 60 days.",
    ]
    assert second == "! (1) period: 30 days → 60 days (longer)"
