"""Tags, comments and text in a piece of HTML, as browsers tell them apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from justhtml import JustHTML

from policyver.document.markdown.source import EndTag, Piece, Remark, StartTag, Text, pieces, still_open


def written(piece: Piece) -> str:
    match piece:
        case StartTag(name, attributes):
            return f"<{' '.join([name, *(key if value is None else f'{key}={value}' for key, value in attributes)])}>"
        case EndTag(name):
            return f"</{name}>"
        case Text(source):
            return source
        case Remark(words, is_open):
            return f"({words})" + "…" * is_open


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("We <B>keep</B> it.", ["We ", "<b>", "keep", "</b>", " it."]),
        ("<a href='x>y' Title=a&amp;b hidden>", ["<a href=x>y title=a&b hidden>"]),
        ("<a href = x/>", ["<a href=x/>"]),
        ("<br/ >a", ["<br>", "a"]),
        ('<p title="Our "data"">a', ['<p title=Our  data"">', "a"]),
        ("3 < 4 and a<b", ["3 < 4 and a<b"]),
        ("if a<b and c>d", ["if a", "<b and c>", "d"]),
        ("a<!-- b -- c -->d", ["a", "( b -- c )", "d"]),
        ("a<!-->b<!--->c<!-- d --!>e", ["a", "()", "b", "()", "c", "( d )", "e"]),
        ("a<!-- b", ["a", "( b)…"]),
        ("<!DOCTYPE html>a<?xml b?>c</ d>e</>f", ["(DOCTYPE html)", "a", "(xml b?)", "c", "( d)", "e", "()", "f"]),
        ("<script>a<b></c></SCRIPT>d", ["<script>", "a<b></c>", "</script>", "d"]),
        ("<style/>p {}</style>", ["<style>", "p {}", "</style>"]),
        ("<p>We keep it <b", ["<p>", "We keep it <b"]),
        ("<p title='a>We keep it.<b>c</b>", ["<p title ='a>", "We keep it.", "<b>", "c", "</b>"]),
    ],
)  # fmt: skip
def test_a_source_is_parted(source: str, parts: list[str]) -> None:
    assert [written(piece) for piece in pieces(source)] == parts


@pytest.mark.parametrize(
    ("source", "inside", "is_open"),
    [
        ("<div>a", "", ""),
        ("<div><!-- a", "", "comment"),
        ("a --> b", "comment", ""),
        ("a --> b <!-- c", "comment", "comment"),
        ("a", "comment", "comment"),
        ("<STYLE>p {}", "", "style"),
        ("p {} <!--", "style", "style"),
        ("}</style><p>", "style", ""),
        ("<p title='<!--'>", "", ""),
    ],
)
def test_what_is_open_at_the_end(source: str, inside: str, is_open: str) -> None:
    assert still_open(source, inside) == is_open


PART = st.sampled_from(
    ["<p>", "</p>", "<b title='a>b'>", "<i x=1 />", "<!-- c -->", "<!-->", "<br/>", "word ", "&amp; ", "<", "> ",
     "'", '"', "<a =b>", "<a b = c>", "</b x>", "<?d>", "a < b ", "<em\n>", "="]
)  # fmt: skip


@given(st.lists(PART, max_size=12))
def test_text_is_what_a_browser_takes_for_text(parts: list[str]) -> None:
    source = "<p>" + "".join(parts) + "<b>end</b>"
    ours = "".join(piece.source for piece in pieces(source) if isinstance(piece, Text))
    body = JustHTML(f"<body><div>{source}</div>", sanitize=False).to_text(separator="", strip=False)
    if "end" in body:  # a browser drops what is in a tag that nothing ends
        assert "".join(ours.replace("&amp;", "&").split()) == "".join(body.split())
