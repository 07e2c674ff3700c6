"""A document written as Markdown and read again is the same document."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.histories.catalogue import OWN, REAL, needs_real
from tests.redline.statements import statement

from policyver.document.markdown.elements import BLOCKS
from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.marks import Html, Image, Link, Mark, shown_address, sorted_marks
from policyver.document.model import CELL, Block, Document, Run, join_runs


def even(document: Document) -> Document:
    """Give a document whose tables have rows of one width, and whose pictures' addresses can be written."""
    blocks: list[Block] = []
    for block in document.blocks:
        runs = join_runs(Run(run.text, sorted_marks(map(even_mark, run.marks))) for run in block.runs)
        while block.kind == "row" and runs and runs[-1].text.endswith(CELL):
            runs = join_runs([*runs[:-1], Run(runs[-1].text[:-1], runs[-1].marks)])
        blocks.append(Block(block.kind, runs, block.level, block.depth, block.marker, block.header, block.info))
    return Document(tuple(blocks))


def even_mark(mark: Mark) -> Mark:
    """Return a mark without what its address has behind a space, and without its attributes."""
    match mark:
        case Link(address):
            return Link(address.split(" ")[0])
        case Image(address):
            return Image(address.split(" ")[0])
        case Html(tag):
            return Html("span" if tag in BLOCKS else tag)  # a block would end the paragraph that is written
    return mark


@pytest.mark.parametrize(
    ("root", "step"),
    [
        pytest.param(OWN, 1, id="own"),
        pytest.param(REAL, 10, marks=needs_real, id="every tenth of the real ones"),
        pytest.param(REAL, 1, marks=[needs_real, pytest.mark.large], id="real"),
    ],
)
def test_every_statement_of_the_histories_is_the_same_again(root: Path, step: int) -> None:
    other = []
    for path in sorted(root.rglob("*-*.md"))[::step]:
        text = path.read_text(encoding="utf-8-sig")
        if "{% asset_path" in text:  # an address with spaces in it, which is written encoded
            continue
        document = read_markdown(text)
        again = read_markdown(write_markdown(document))
        if even(document) != even(again):
            other.append(path.name)
    assert other == []


@given(statement)
def test_any_statement_is_the_same_again(blocks: list[str]) -> None:
    document = read_markdown("\n\n".join(blocks))
    assert read_markdown(write_markdown(document)) == document


@pytest.mark.parametrize(
    "text",
    [
        "1\\. Not a list",
        "- a---b\n\nz",
        "\\# Not a heading\n\nC\\#\n",
        "a\\\n\\- b\\\n\\=\\=\\=",
        "a \\| b\\\n\\--- \\| ---",
        "**bold *and* italic**, ***both***, ~~struck~~, `a``b`, ``c`d``",
        "**bold**word and wo*r*d and “**quoted**”",
        "**To [the policy](x.md).** *Then*",
        "Hello\\![a link](x) ![a picture](y.png) <https://example.com/a_b*c> <a@example.com>",
        "[a (b)](<http://example.com/a b(c>)",
        "x<sup>2</sup> and <em>a*</em>",
        'An <abbr title="Data">ID</abbr> in <span lang="de" class="a">German</span>',
        "- a\n  - b\n    3. c\n\n    d\n\n  e\n- \n- f",
        "1. a\n2. b\n\n   c\n\n- d\n\n> q\n> r",
        "| a \\| b | **c** |\n| --- | --- |\n| d<br>e | `f` |\n",
        "```js\n`` `a` ``\n```\n\n***\n\n---\n",
        "Price \\* 2 \\_under\\_ snake_case &amp; &amp;copy; 3 < 4 \\<b>",
    ],
)
def test_what_is_markup_and_what_only_looks_like_it_stays_so(text: str) -> None:
    document = read_markdown(text)
    assert read_markdown(write_markdown(document)) == document


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/%C3%A4",
        "https://xn--mnchen-3ya.example/",
        "https://example.com/@policyver",
        "mailto:privacy@xn--mnchen-3ya.example",
        "mailto:privacy@-.example",
    ],
)
def test_a_link_whose_text_is_its_address_keeps_its_letters(address: str) -> None:
    document = Document((Block("paragraph", (Run(shown_address(address), (Link(address),)),)),))
    assert read_markdown(write_markdown(document)) == document


@given(st.text("[]!\\`*<a ", min_size=1).filter(lambda text: text.strip() == text and "  " not in text))
def test_the_words_of_a_link_or_a_picture_may_have_any_bracket(words: str) -> None:
    for mark in (Link("/x"), Image("/x")):
        document = Document((Block("paragraph", (Run("See "), Run(words, (mark,)), Run("."))),))
        assert read_markdown(write_markdown(document)) == document


@pytest.mark.parametrize("text", ["Hello!<https://example.com/@us> and <a@example.com>\n", "Hello\\![a link](x)\n"])
def test_only_an_exclamation_mark_that_would_make_a_picture_is_escaped(text: str) -> None:
    assert write_markdown(read_markdown(text)) == text
