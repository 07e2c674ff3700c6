"""Texts of a size that took hours, or the memory of the machine, as long as the cost grew with its square."""

from itertools import pairwise

import pytest

from policyver.document.labels import labelled
from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.marks import Hidden, Style
from policyver.document.model import Block, Run
from policyver.document.plain_text.reading import read_plain_text
from policyver.document.web.reading import read_page


@pytest.mark.parametrize("letter", ["a", "数", "ก", "²"])
def test_a_word_without_an_end_is_read(letter: str) -> None:
    word = letter * 300_000
    assert read_plain_text(f"We keep {word} and more.\n").blocks[0].text == f"We keep {word} and more."


def test_a_paragraph_of_many_lines_is_joined() -> None:
    text = "".join(
        f"this is line {number} of a long paragraph that goes on in the next line,\n" for number in range(2_000)
    )
    assert read_plain_text(text).blocks[0].text.count("goes on") == 2_000


def test_addresses_without_an_end_are_read() -> None:
    line = f"{'www.' * 40_000}x/\nwe keep it"
    assert "we keep it" in read_plain_text(line).blocks[-1].text


def test_lines_that_are_repeated_behind_empty_lines_are_read() -> None:
    text = "\n" * 30_000 + "\n\n".join(f"Line of {number // 2}" for number in range(10_000))
    assert len(read_plain_text(text).blocks) == 10_000


def test_the_numbers_of_a_long_row_are_labels() -> None:
    blocks = [Block("paragraph", (Run(f"({number}) We keep it."),)) for number in range(1, 20_001)]
    assert all(block.label for block in labelled(blocks))


@pytest.mark.parametrize(
    "form", ["# {0} users", "# § {0} users", "{0}. users", "({0}) users", "# 1.{0}. users", "1.{0}) users"]
)
def test_a_number_of_thousands_of_digits_is_words_and_no_label(form: str) -> None:
    text = form.format("7" * 5_000)
    [block] = read_markdown(text).blocks
    assert block.text == text.removeprefix("# ")
    assert block.label == ""
    assert read_plain_text(text).blocks[0].text == text
    assert read_page(f"<html><body><p>{text}</p></body></html>", "page.html").blocks[0].text == text


def test_boxes_that_nothing_closes_hide_all_that_follows() -> None:
    source = "<div hidden>" * 10_000 + "We keep it." + "</p>" * 10_000 + "<p>We share it."
    blocks = read_markdown(source).blocks
    assert [block.text for block in blocks] == ["We keep it.", "We share it."]
    assert all(run.marks == (Hidden(),) for block in blocks for run in block.runs)


@pytest.mark.parametrize(
    "tag",
    ["<a '", "<x ", "<a b='", "<!--", "<!-- -->", "<![CDATA[", "<![CDATA[>", "<?", "</1", "</a", "<script>", "<b>",
     "</b>", "<b c='>", "<!--\n\n-->", "<div>\n\n"],
)  # fmt: skip
def test_thousands_of_tags_in_a_block_are_read(tag: str) -> None:
    assert read_markdown(f"<div>\n{tag * 10_000}\n\nWe keep it.\n").blocks


@pytest.mark.parametrize("sign", ["_", "*"])
def test_words_between_thousands_of_signs_are_read(sign: str) -> None:
    [block] = read_markdown(f"{sign * 60_000}We keep it{sign * 60_000}\n").blocks
    assert block.runs == (Run("We keep it", (Style.BOLD,)),)


@pytest.mark.parametrize("tag", ["<div title='{}'>", "\n\n<div title='{}'>\n\n", "<span title='{}'>"])
def test_titles_in_each_other_are_not_all_put_on_each_word(tag: str) -> None:
    document = read_markdown("".join(f"{tag.format(number)}word **{number}** " for number in range(2_000)))
    counts = [len(run.marks) for block in document.blocks for run in block.runs if run.text.startswith("word")]
    assert counts[:3] == [1, 2, 3]
    assert max(counts) <= 20
    assert all(before <= after for before, after in pairwise(counts))
    assert write_markdown(document).count("word") == 2_000


def test_cells_that_reach_down_over_a_whole_table_are_filled_in_as_far_as_a_table_is_wide() -> None:
    row = "<tr><td colspan=1000 rowspan=1000>We keep it</td></tr>"
    document = read_page(f"<html><body><table>{row * 300}</table></body></html>", "page.html")
    assert sum(block.text.count("We keep it") for block in document.blocks) == 300


@pytest.mark.parametrize("lists", [60, 3_000])
def test_lists_of_a_page_that_are_deeper_than_markdown_can_say_are_read_again(lists: int) -> None:
    source = f"{'<ul><li>We keep it' * lists}{'</ul>' * lists}"
    for document in (read_markdown(source), read_page(f"<html><body><main>{source}</main></body></html>", "page.html")):
        again = read_markdown(write_markdown(document))
        assert [block.text for block in again.blocks] == [block.text for block in document.blocks]
        assert max(block.depth for block in again.blocks) < 50
