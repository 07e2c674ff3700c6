"""Links to places in a Word file: to a heading they lead in Markdown, too, and any other is named."""

import pytest

from policyver.document.losses import Loss, loss_lines
from policyver.document.markdown.writing import write_markdown
from policyver.document.word.reading import Word, read_word
from tests.word.making import deleted, inserted, p, r, style, word_file

HEADINGS = style("H1", "heading 1") + style("H2", "heading 2")


def mark(name: str, number: int = 1) -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/><w:bookmarkEnd w:id="{number}"/>'


def link(name: str, words: str) -> str:
    return f'<w:hyperlink w:anchor="{name}">{r(words)}</w:hyperlink>'


def read(*body: str) -> Word:
    return read_word(word_file("".join(body), styles=HEADINGS), "x.docx")


def markdown(*body: str) -> str:
    return write_markdown(read(*body).accepted)


DEAD = "a link to a place in the file that has no name in Markdown"


@pytest.mark.parametrize("name", ["_Toc123456", "_Ref9", "X775c6c0fdbf9d6fb", "Cookies"])
def test_a_link_to_a_bookmark_at_a_heading_leads_to_the_heading(name: str) -> None:
    heading = p(mark(name), "Cookies we set", style="H1")
    word = read(p("See ", link(name, "there"), "."), heading, p("We set one."))
    assert write_markdown(word.accepted).startswith("See [there](#cookies-we-set).\n")
    assert word.accepted.lost == ()


@pytest.mark.parametrize(
    "place",
    [
        mark("b") + p("Your rights", style="H1"),
        p(r("Your "), mark("b"), r("rights"), style="H1"),
        p(mark("a", 2) + mark("b") + r("Your rights"), style="H2"),
        mark("a", 2) + mark("b") + p("Your rights", style="H1"),
    ],
)
def test_wherever_the_bookmark_of_a_heading_is(place: str) -> None:
    assert "[here](#your-rights)" in markdown(p(link("b", "here")), place, p("You may ask."))


def test_a_link_to_anything_else_is_named() -> None:
    word = read(
        p(link("gone", "where it was"), " ", link("_Ref1", "this sentence")),
        p("Title", style="H1"), p(mark("_Ref1"), "A sentence."),
    )  # fmt: skip
    assert word.accepted.lost == (Loss(DEAD, "where it was", is_shown=True), Loss(DEAD, "this sentence", is_shown=True))
    assert loss_lines(word.accepted.lost)[0] == f"{DEAD}: “where it was”"


def test_of_two_headings_with_the_same_words_only_the_first_has_a_name() -> None:
    word = read(
        p(link("one", "first"), ", ", link("two", "second")),
        p(mark("one"), "Contact", style="H1"), p("A."), p(mark("two"), "Contact", style="H1"), p("B."),
    )  # fmt: skip
    assert "[first](#contact)" in write_markdown(word.accepted)
    assert word.accepted.lost == (Loss(DEAD, "second", is_shown=True),)


def test_a_link_that_is_the_name_of_a_heading_already_stays() -> None:
    word = read(p(link("data-we-keep", "below")), p("Data we keep", style="H1"), p("None."))
    assert "[below](#data-we-keep)" in write_markdown(word.accepted)
    assert word.accepted.lost == ()


def test_a_link_follows_its_heading_through_tracked_changes() -> None:
    heading = p(mark("_Toc1"), "Data we ", deleted("keep"), inserted(r("store")), style="H1")
    word = read(p(link("_Toc1", "below")), heading, p("None."))
    assert "(#data-we-store)" in write_markdown(word.accepted)
    assert "(#data-we-keep)" in write_markdown(word.rejected)


def test_a_heading_that_is_numbered_or_known_by_its_look_has_a_name_too() -> None:
    big = p(mark("_Toc7"), r("Your rights", "b"), props="")
    text = p("You may ask us for all that we have of you, at any time and for nothing, and we answer within a month.")
    assert "[here](#your-rights)" in markdown(
        p(link("_Toc7", "here"), " is a long sentence about you, which is no heading."), big, text, text
    )


def test_a_link_elsewhere_is_none_to_a_place_in_the_file() -> None:
    data = word_file(
        p('<w:hyperlink r:id="l" w:anchor="top">' + r("their page") + "</w:hyperlink>"), {"l": "https://example.com/"}
    )
    word = read_word(data, "x.docx")
    assert "(https://example.com/#top)" in write_markdown(word.accepted)
    assert word.accepted.lost == ()
