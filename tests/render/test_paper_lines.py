"""How the lines of a PDF are filled: words stay whole, and no line ends before it is full."""

from functools import cache

import pytest
import weasyprint

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.page.redline import redline_page
from policyver.render.paper.for_screens import leave_screen_behind
from policyver.render.paper.names import HYPHEN_HERE, parted_word
from policyver.render.paper.pdf import pdf
from policyver.render.paper.syllables import syllables_of
from policyver.render.side import Side
from tests.render.printing import RIGHT, Line, copied, lines

_LONGEST_WORD = 110
"""Points: the longest name of the text below, with the words that hang on it."""


@cache
def shifted() -> bytes:
    """Return a redline of the same changes many times, each a little further to the right than the one before."""
    old, changed, added = [], [], []
    for shift in range(40):
        start = f"Number {shift} {'i' * shift} keeps for us"
        old.append(f"{start} what somebody said, and ends.")
        changed.append(f"{start} whatever else people wrote about it in all of the months that came behind, and ends.")
        added.append(
            f"For as long as {'i' * shift} is asked, we keep what was said of it to anybody in the"
            " [Neighbourhood](https://hood.example/rooms) or written to helpdesk@hood.example or read at"
            " https://hood.example/ in the months behind it, and ends."
        )
    texts = ["# T", *old], ["# T", *changed, "## New", *added]
    made = compare(*(read_markdown("\n\n".join(text)) for text in texts))
    side = Side("text", "0" * 64)
    return pdf(redline_page(made, title="T", old=side, new=side, locale="en", full=True), timestamp=0)


def test_words_of_a_long_insertion_stay_whole() -> None:
    text = " ".join(copied(shifted()).partition("The changes one by one")[0].split())
    for word in ("Neighbourhood", "helpdesk@hood.example", "(https://hood.example/rooms)", "https://hood.example/"):
        assert f" {text} ".count(f" {word} ") == 40, word


def test_no_line_ends_before_it_is_full() -> None:
    printed = lines(shifted())
    first = next(at for at, line in enumerate(printed) if line.text.startswith("Number 0"))
    new = next(at for at, line in enumerate(printed) if line.text == "New")
    end = max(at for at, line in enumerate(printed[:new]) if line.text.endswith("ends.")) + 1
    rows: list[list[Line]] = []
    for line in printed[first:end]:
        if not rows or line.left < rows[-1][-1].left:
            rows.append([])
        rows[-1].append(line)
    short = [row for row in rows if row[-1].right < RIGHT - _LONGEST_WORD and not row[-1].text.endswith("ends.")]
    assert len(rows) > 60
    assert not short


@pytest.mark.parametrize(
    ("word", "parts"),
    [("Kundendienst-Dienstleister", 0), ("Rindfleischetikettierungsüberwachung-Stelle", 1), ("Zu-Ab", 0)],
)
def test_only_the_part_of_a_word_that_does_not_fit_is_parted(word: str, parts: int) -> None:
    parted = parted_word(word, syllables_of("de"), lambda part: len(part) <= 15)
    assert parted.replace(HYPHEN_HERE, "") == word
    assert sum(HYPHEN_HERE in part for part in parted.split("-")) == parts


def test_signs_that_are_not_marked_stand_like_any_text() -> None:
    old, new = (f'# T\n\nThat{a}s "*only*" so for {days} days.\n' for a, days in (("'", 30), ("’", 60)))
    new = new.replace('"*only*"', "“*only*”")
    side = Side("text", "0" * 64)
    page = redline_page(compare(read_markdown(old), read_markdown(new)), title="T", old=side, new=side, locale="en")
    tree = weasyprint.HTML(string=page).etree_element
    leave_screen_behind(tree)
    [words] = ["".join(p.itertext()) for p in tree.iter("p") if "That" in "".join(p.itertext())]
    assert "That’s “only” so for" in " ".join(words.split())
    assert words.count("[deleted:") == words.count("[inserted:") == 1
