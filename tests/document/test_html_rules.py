"""HTML in a Markdown text is read as the same HTML of a web page is."""

import pytest

from policyver.document.html_rules import is_struck, is_unseen, styles
from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.model import Document
from policyver.document.web.reading import read_page


def read(document: Document) -> list[tuple[str, str, int, list[tuple[str, list[str]]]]]:
    return [
        (
            block.kind,
            str(block.marker),
            block.level,
            [(run.text, [str(mark) for mark in run.marks]) for run in block.runs],
        )
        for block in document.blocks
        if block.is_for_readers
    ]


@pytest.mark.parametrize(
    "source",
    [
        "<p>He says: <q>We keep it</q>, and <q>not <q>long</q></q>.</p>",
        "<p>For <var>n</var> days, <b>in</b> <cite>Law</cite> <code>x</code> <del>gone</del></p>",
        "<p>10<sup>6</sup> users, H<sub>2</sub>O</p>",
        "<h2>Rights</h2><p>We <span style='text-decoration : underline line-through'>sell</span> it.</p>",
        "<ol><li>a<li>b</ol><ol start=3><li>c<li value=9>d<li>e</ol>",
        "<ol type=a><li>a<ol type=I start=4><li>b</ol><li>c</ol>",
        "<ol style='list-style-type: lower-roman'><li>a<li>b</ol>",
        "<ol style='list-style:none'><li>a<li>b</ol>",
        "<ul style='list-style: \"☐ \"'><li>a<li>b</ul>",
        "<ol reversed><li>a<li>b</ol><menu><li>c</menu><dir><li>d</dir>",
        "<div>We keep it.<section>We share it.</section>We erase it.</div>",
        "<dl><dt>Data<dd>What we know.</dl><hr><address>Main Street</address>",
    ],
)  # fmt: skip
def test_markdown_and_pages_agree(source: str) -> None:
    document = read_markdown(source + "\n")
    assert read(document) == read(read_page(f"<html><body><main>{source}</main></body></html>", "page.html"))
    assert read(read_markdown(write_markdown(document))) == read(document)


def test_a_style_is_read_as_a_browser_reads_it() -> None:
    assert styles("Display :\n NONE ! important; color:; : red; x /* ; y:z */ : a  b;") == {
        "display": "none",
        "x": "a b",
    }
    assert is_unseen(styles("display:none!important"))
    assert is_unseen(styles("visibility:\tcollapse"))
    assert not is_unseen(styles("display:block"))
    assert is_struck(styles("text-decoration-line: overline line-through"))
    assert styles(None) == {}


def test_a_field_that_no_page_shows_is_no_text() -> None:
    assert read_markdown("Ask <input type=hidden name=token value=abc>us.\n").blocks[0].words == "Ask us."
