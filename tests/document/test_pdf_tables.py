"""Tables in plain text, as the layout of a PDF leaves them: wide gaps part the cells."""

import textwrap
from itertools import zip_longest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.document.losses import loss_lines
from policyver.document.markdown.writing import write_markdown
from policyver.document.model import CELL
from policyver.document.plain_text.reading import read_plain_text

BODY = "We send nothing to anybody else, and we never look at what the sensors\nof your garden say unless you ask.\n"
WHOLE = " ".join(BODY.split())


def as_markdown(text: str) -> str:
    return write_markdown(read_plain_text(text))


def rows(text: str) -> list[list[str]]:
    return [block.text.split(CELL) for block in read_plain_text(text).blocks if block.kind == "row"]


WRAPPED = """\
Who gets it          What for                     How long

Orchard House        To send somebody when the    90 days
Ltd                  soil is dry

The weather office   To tell you when it rains    One year

Your neighbour       So that she can look after   Until you come
                     the garden                   back
"""
CELLS = [
    ["Who gets it", "What for", "How long"],
    ["Orchard House Ltd", "To send somebody when the soil is dry", "90 days"],
    ["The weather office", "To tell you when it rains", "One year"],
    ["Your neighbour", "So that she can look after the garden", "Until you come back"],
]


def test_the_cells_of_a_row_are_read_one_after_the_other() -> None:
    assert rows(f"{BODY}\n{WRAPPED}\n{BODY}") == CELLS
    text = as_markdown(f"{BODY}\n{WRAPPED}\n{BODY}")
    assert text.startswith(
        f"{WHOLE}\n\n| Who gets it | What for | How long |\n| --- | --- | --- |\n| Orchard House Ltd |"
    )
    assert text.endswith(f" Until you come back |\n\n{WHOLE}\n")


def test_a_heading_or_a_title_right_above_a_table_is_none_of_its_cells() -> None:
    text = as_markdown(f"{BODY}\nReaders\n{WRAPPED}\n{BODY}")
    assert "# Readers\n\n| Who gets it |" in text


def test_a_table_without_blank_lines_has_a_row_a_line() -> None:
    dense = (
        "Cookie     What for                Days\n"
        "gb_id      To know the machine     30\n"
        "gb_lang    To speak as you do and  365\n"
        "           as your house does\n"
        "gb_day     To know the day         1\n"
    )
    assert rows(f"{BODY}\n{dense}\n{BODY}") == [
        ["Cookie", "What for", "Days"],
        ["gb_id", "To know the machine", "30"],
        ["gb_lang", "To speak as you do and as your house does", "365"],
        ["gb_day", "To know the day", "1"],
    ]


def test_a_cell_that_fills_its_column_is_parted_where_the_next_begins() -> None:
    full = WRAPPED.replace("The weather office   To tell", "The weather offices  To tell")
    assert rows(full.replace("offices  To", "officers To").replace("The weather officers", "The weather officers"))[
        2
    ] == [
        "The weather officers",
        "To tell you when it rains",
        "One year",
    ]


def test_a_table_over_two_pages_is_one_with_one_head() -> None:
    first, *others = WRAPPED.split("\n\n")
    pages = [f"{BODY}\n{first}\n\n{others[0]}\n", f"{first}\n\n{others[1]}\n\n{others[2]}\n{BODY}"]
    moved = [pages[0], pages[1].replace("  To ", "    To ").replace("  So", "    So").replace("   the g", "     the g")]
    for text in ("\f".join(pages), "\f".join(f"{page}\n          Page {n} of 2\n" for n, page in enumerate(moved, 1))):
        assert rows(text) == CELLS


def test_a_row_over_two_pages_is_one() -> None:
    above, below = WRAPPED.split("                     the garden")
    pages = [f"{BODY}\n{above}", f"                     the garden{below}\n{BODY}"]
    text = "\f".join(f"{page}\n          Page {number} of 2\n" for number, page in enumerate(pages, 1))
    assert rows(text) == CELLS


@pytest.mark.parametrize(
    "text",
    [
        "1.    What we keep\n\n2.    What we send\n\n3.    What we erase\n",
        "•    the readings\n\n•    the days on which\n     it rained\n\n•    the name\n",
        "Gardenbot Ltd                      Orchard Lane 3\n",
        "Signed:          Date:\n",
        "Who gets it      ______________\n\nFrom when        ______________\n\nFor how long     ______________\n",
        "We keep it.  We send it.  We erase it.\n\nWe ask.  You say.\n",
    ],
)
def test_what_has_wide_gaps_and_is_no_table(text: str) -> None:
    assert rows(f"{BODY}\n{text}\n{BODY}") == []


def test_a_row_with_the_words_of_the_head_stays_one_where_no_page_ends() -> None:
    assert rows(f"{WRAPPED}\n{WRAPPED}") == [*CELLS, *CELLS]


def test_the_heads_of_pages_are_named_where_a_table_repeats_them() -> None:
    head, *others = WRAPPED.split("\n\n")
    pages = [f"{head}\n\n{row}\n" for row in others]
    document = read_plain_text("".join(f"{page}\n          Page {n} of 3\n\f" for n, page in enumerate(pages, 1)))
    said = " ".join((*loss_lines(document.lost), *(block.text for block in document.blocks)))
    assert "Who gets it" in said
    assert [block.text.split(CELL) for block in document.blocks if block.kind == "row"][-3:] == CELLS[1:]


_WORDS = st.lists(
    st.sampled_from(["garden", "we", "keep", "soil", "30", "days", "of", "rain"]), min_size=1, max_size=14
)


@given(st.lists(st.tuples(_WORDS, _WORDS, _WORDS), min_size=3, max_size=8))
def test_no_word_of_a_table_is_lost_whatever_its_cells_are(cells: list[tuple[list[str], ...]]) -> None:
    text = ""
    cells = [([f"No{number}", *first], *others) for number, (first, *others) in enumerate(cells)]
    for row in cells:
        wrapped = [textwrap.wrap(" ".join(cell), 20) for cell in row]
        lines = zip_longest(*wrapped, fillvalue="")
        text += "\n".join("".join(f"{part:<24}" for part in line).rstrip() for line in lines) + "\n\n"
    shown = " ".join(block.text for block in read_plain_text(text).blocks)
    assert sorted(shown.split()) == sorted(word for row in cells for cell in row for word in cell)
