"""Where the pages of a PDF end, and what is at their feet."""

from collections.abc import Sequence
from functools import cache

import pytest
import weasyprint

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.page.redline import redline_page
from policyver.render.paper.for_screens import leave_screen_behind
from policyver.render.paper.pdf import pdf
from policyver.render.side import Side
from tests.render.printing import LEFT, RIGHT, Line, copied, lines, statement_pdf

FOOT = 780
"""Where the foot of a page begins, in points from its upper edge."""


def pages(data: bytes) -> list[list[Line]]:
    """Return the lines of each page but for those of its foot."""
    printed = [line for line in lines(data) if line.top < FOOT and line.text]
    return [[line for line in printed if line.page == page] for page in range(max(line.page for line in printed) + 1)]


@cache
def redline_pdf(old: str, new: str, title: str = "T", label: str = "new.md", *, full: bool = True) -> bytes:
    sides = Side("old.md", "0" * 64), Side(label, "1" * 64)
    made = compare(read_markdown(old), read_markdown(new))
    return pdf(redline_page(made, title=title, old=sides[0], new=sides[1], locale="en", full=full), timestamp=0)


def filled(paragraphs: int, rest: str) -> str:
    return "# T\n\n" + "".join(f"Paragraph {n} of what comes before.\n\n" for n in range(paragraphs)) + rest


@cache
def paragraphs_of_a_page() -> int:
    """Return how many of these paragraphs fill the first page. What follows about as many is where a page ends."""
    return sum(line.text.startswith("Paragraph ") for line in pages(statement_pdf(filled(40, "")))[0])


MANY = "".join(f"- the item {n} of a list\n" for n in range(30))

INTRODUCED: dict[str, Sequence[str]] = {
    "a heading": (
        "## Behold a heading\n\nA text that it is the heading of. " + "More of it. " * 40,
        "Behold a heading",
    ),
    "a heading above another": ("## Behold\n\n### a heading\n\n" + "More of it. " * 90, "a heading"),
    "a line that ends in a colon": ("Behold the following:\n\n" + "More of it. " * 90, "Behold the following:"),
    "a line above a list": ("Behold what we collect\n\n" + MANY, "Behold what we collect"),
    "a line of a list above another": (
        "- Behold what we collect\n" + "".join(f"  - item {n}\n" for n in range(30)),
        "Behold what we collect",
    ),
    "a line above a table": (
        "Behold what we collect\n\n| A | B |\n| - | - |\n" + "| some | data |\n" * 30,
        "Behold what we collect",
    ),
    "the head of a table": ("| Behold | B |\n| - | - |\n" + "| some of it | data |\n" * 30, "Behold"),
}


@pytest.mark.parametrize(("rest", "words"), INTRODUCED.values(), ids=INTRODUCED)
def test_no_page_ends_with_what_introduces_something(rest: str, words: str) -> None:
    for paragraphs in range(paragraphs_of_a_page() - 4, paragraphs_of_a_page()):
        for page in pages(statement_pdf(filled(paragraphs, rest))):
            last = max(line.bottom for line in page)
            assert not any(line.text == words and line.bottom > last - 8 for line in page), paragraphs


@pytest.mark.parametrize(
    "rest",
    [
        "",
        "The end.\n",
        "Signed\\\nby the board\\\nof the company\n",
        "- one\n- two\n- three\n- four\n",
        "| A | B |\n| - | - |\n| one | two |\n| three | four |\n",
        "A last paragraph of several lines that has more words than fit into one of them. " * 6,
        "> quoted\n\n1. one\n\n   more of one\n2. two\n",
    ],
    ids=["paragraphs", "a line", "line breaks", "a list", "a table", "a long paragraph", "a quotation"],
)
def test_the_last_page_has_more_than_a_few_lines(rest: str) -> None:
    seen = set()
    for paragraphs in range(paragraphs_of_a_page() - 3, paragraphs_of_a_page() + 2):
        printed = pages(statement_pdf(filled(paragraphs, rest)))
        seen.add(len(printed))
        assert len(printed) == 1 or len({round(line.bottom) for line in printed[-1]}) > 3, paragraphs
    assert seen == {1, 2}


def test_the_foot_is_one_line_whatever_the_title() -> None:
    title = "Statement on the processing of personal data of customers, suppliers and visitors " * 2
    data = redline_pdf("# T\n\nFor 30 days.\n", "# T\n\nFor 60 days.\n", title.strip(), "a-new-file-of-" * 6 + "it.md")
    foot = [line for line in lines(data) if line.top >= FOOT]
    for page in {line.page for line in foot}:
        on_page = [line for line in foot if line.page == page]
        assert max(line.bottom for line in on_page) - min(line.top for line in on_page) < 12
        assert all(line.left >= LEFT - 1 and line.right <= RIGHT + 1 for line in on_page)
        assert any(line.text.startswith("Page ") for line in on_page)


def test_a_long_name_in_the_summary_is_broken_into_lines() -> None:
    for label in ("a_new_file_of_the_statement_" * 8 + "it.md", "Änderungen" * 20, "two words " * 30):
        data = redline_pdf("# T\n\n## A\n\nFor 30 days.\n", f"# T\n\n## {label}\n\nFor 60 days.\n", "T", label)
        assert all(line.right <= RIGHT + 1 for line in lines(data))


@pytest.mark.parametrize("around", ["{}", "- {}", "| a | b |\n| - | - |\n| {} | c |"], ids=["text", "item", "cell"])
def test_what_replaces_words_begins_on_the_line_on_which_they_end(around: str) -> None:
    texts = [f"Some words at first {'x' * (n % 13)} {'y' * n} {{}} and those behind them." for n in range(0, 90, 3)]
    old, new = ("\n\n".join(around.format(text.format(word)) for text in texts) for word in ("oldest", "newest"))
    printed = lines(redline_pdf(f"# T\n\n{old}\n", f"# T\n\n{new}\n"))
    changed = [line for line in printed if line.text in ("oldest", "newest")]
    assert [line.text for line in changed] == ["oldest", "newest"] * len(texts)
    for first, second in zip(changed[::2], changed[1::2], strict=True):
        assert (first.page, round(first.bottom)) == (second.page, round(second.bottom)), first


def test_the_cells_of_a_row_that_changed_are_copied_in_their_order() -> None:
    rows = "| a | b |\n| - | - |\n| first of one | for {0} days |\n| first of two | for {0} days |\n"
    rows = f"Before it.\n\n{rows}\nAfter it.\n"
    text = " ".join(copied(redline_pdf(rows.format(30), rows.format(60))).split())
    places = [text.find(words) for words in ("Before it.", "first of one", "first of two", "After it.")]
    assert places == sorted(places) and -1 not in places
    assert text.count("days", places[1], places[2]) == text.count("days", places[2], places[3]) == 1


def test_no_item_of_a_list_is_alone_on_a_page() -> None:
    for paragraphs in range(paragraphs_of_a_page() - 6, paragraphs_of_a_page() - 1):
        for page in pages(statement_pdf(filled(paragraphs, "\n" + "- an item\n" * 6 + "\nThe end of it.\n" * 9))):
            assert sum(line.text.endswith("an item") for line in page) != 1, paragraphs


def test_a_change_without_words_is_in_the_list_by_its_kind() -> None:
    text = " ".join(copied(redline_pdf("# T\n\nOne.\n\nTwo.\n", "# T\n\nOne.\n\n---\n\nTwo.\n")).split())
    assert "The changes one by one T 1 formatting" in text


@pytest.mark.parametrize(("locale", "arrow"), [("en", "→"), ("ar", "←")])
def test_arrows_of_the_list_point_from_the_old_words_to_the_new(locale: str, arrow: str) -> None:
    old, new = (read_markdown(f"# T\n\nFor {days} days.\n") for days in (30, 60))
    side = Side("text", "0" * 64)
    page = redline_page(compare(old, new), title="T", old=side, new=side, locale=locale)
    assert f"</span> {arrow} <span" in page.partition('id="change-list"')[2].partition("</nav>")[0]


def test_no_page_begins_with_the_last_line_of_a_paragraph() -> None:
    text = "A paragraph of six lines. " * 18 + "The very end of it.\n\n"
    office = "Write to us at our office, which answers every letter. " * 4 + "\n\n"
    first = pages(statement_pdf(filled(17, f"{text}## Where to write\n\n{office}{office}")))[-1][0]
    assert not first.text.endswith("end of it.")


def test_a_summary_of_many_sections_begins_below_the_title() -> None:
    old = "# T\n\nOne.\n"
    new = old + "".join(f"\n## Section {n}\n\nText.\n" for n in range(70))
    first = pages(redline_pdf(old, new))[0]
    assert max(line.bottom for line in first) > 650


@pytest.mark.parametrize(("locale", "words"), [("en", "“30” → “60”"), ("de", "„30“ → „60“"), ("ar", "«30» ← «60»")])
def test_the_list_quotes_words_as_its_language_does(locale: str, words: str) -> None:
    old, new = (read_markdown(f"# T\n\nFor {days} days.\n") for days in (30, 60))
    side = Side("text", "0" * 64)
    page = redline_page(compare(old, new), title="T", old=side, new=side, locale=locale)
    tree = weasyprint.HTML(string=page).etree_element
    leave_screen_behind(tree)
    assert words in " ".join("".join(tree.itertext()).split())


def test_raised_and_lowered_digits_are_copied_as_such() -> None:
    text = "30<sup class='n'><b>2</b></sup> days, H<sub>3</sub>O, 5<sup>4, 6</sup> years.\n"
    assert "30² days, H₃O, 5⁴, ⁶ years." in copied(statement_pdf(text))
    listed = copied(redline_pdf("# T\n\nKept 30<sup>1</sup> days.\n", "# T\n\nKept 30<sup>2</sup> days.\n"))
    assert "“30¹” → “30²”" in listed
