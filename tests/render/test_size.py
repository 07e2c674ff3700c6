"""Texts of a size that took hours to print, as long as the cost grew with its square."""

import zipfile
from io import BytesIO

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.formats import REDLINE_FORMATS, TEXT_FORMATS
from policyver.render.side import Side
from policyver.render.views import RedlineOptions, RedlineView, TextView
from tests.render.reading import config

SIDES = Side("old.md", "0" * 64, is_file=True), Side("new.md", "1" * 64, is_file=True)


def redline(old: str, new: str, format_: str) -> str | bytes:
    redlined = compare(read_markdown(old), read_markdown(new))
    options = RedlineOptions(full=True)
    return REDLINE_FORMATS[format_](RedlineView(redlined, *SIDES, "", "Statement", "en", options))


def shown(text: str, format_: str) -> str | bytes:
    document = read_markdown(text)
    view = TextView(document, text, SIDES[1], "new.md", config().statement(), is_file=True, locale="en", amended=None)
    return TEXT_FORMATS[format_](view)


def body(file: str | bytes, part: str = "document") -> str:
    assert isinstance(file, bytes)
    with zipfile.ZipFile(BytesIO(file)) as package:
        return package.read(f"word/{part}.xml").decode()


def test_a_paragraph_with_thousands_of_changes_is_a_page() -> None:
    old = " ".join(f"We keep item {number} here." for number in range(2_000))
    page = redline(old, old.replace("here", "there"), "html")
    assert isinstance(page, str)
    assert page.count("</ins>") > 2_000  # each, and one in the legend


def test_thousands_of_quotation_marks_of_another_form_are_listed_on_a_page() -> None:
    old = " ".join(f'"item {number}"' for number in range(2_500))
    page = redline(old, old.replace('"', "”"), "html")
    assert isinstance(page, str)
    assert page.count('href="#change-') >= 5_000


def test_a_paragraph_of_millions_of_letters_is_a_word_file() -> None:
    assert "data" * 500_000 in body(shown("data" * 500_000, "docx"))


def test_thousands_of_links_are_in_a_word_file() -> None:
    text = " ".join(f"[item {number}](https://example.com/{number})" for number in range(2_500))
    links = body(shown(text, "docx"))
    assert links.count("<w:hyperlink ") == 2_500


def test_thousands_of_comments_are_in_a_word_file() -> None:
    old = " ".join(f"[item {number}](https://example.com/old/{number})" for number in range(3_000))
    file = redline(old, old.replace("/old/", "/new/"), "docx")
    assert body(file, "comments").count("<w:comment ") == 3_000
