"""The list of formats: each has what a caller without a command line needs, and renders what it says it does."""

import mimetypes
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest

from policyver.config import Statement
from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render import formats
from policyver.render.formats import NOTICE_FORMATS, OUTPUT_FORMATS, REDLINE_FORMATS, TEXT_FORMATS, ending, endings
from policyver.render.side import Side
from policyver.render.views import RedlineOptions, RedlineView, TextView
from tests.render.reading import example_notice

OLD, NEW = "# Privacy\n\nFor 30 days.\n", "# Privacy\n\nFor 60 days.\n"


def view() -> RedlineView:
    redline = compare(read_markdown(OLD), read_markdown(NEW))
    sides = Side("v1", "1" * 64), Side("v2", "2" * 64, published=date(2026, 5, 1))
    return RedlineView(redline, *sides, "v1 – v2", "Privacy", "en", RedlineOptions(colour=True))


def check_written(name: str, written: str | bytes, *words: str) -> None:
    if name == "docx":
        assert isinstance(written, bytes)
        assert "word/document.xml" in ZipFile(BytesIO(written)).namelist()
    elif name == "pdf":
        assert isinstance(written, bytes)
        assert written.startswith(b"%PDF")
    else:
        assert isinstance(written, str)
        assert all(word in written for word in words)
        assert ("\x1b[" in written) == (name == "terminal")


@pytest.mark.parametrize("name", REDLINE_FORMATS)
def test_a_redline_is_written_in_every_format(name: str) -> None:
    check_written(name, REDLINE_FORMATS[name](view()), "30", "60")


@pytest.mark.parametrize("name", TEXT_FORMATS)
def test_a_text_is_written_in_every_format(name: str) -> None:
    side = Side("v2", "2" * 64, published=date(2026, 5, 1))
    statement = Statement("privacy", "Privacy", "en")
    text = TextView(read_markdown(NEW), NEW, side, "v2", statement, is_file=True, locale="en", amended=None)
    check_written(name, TEXT_FORMATS[name](text), "Privacy", "60")


@pytest.mark.parametrize("name", NOTICE_FORMATS)
def test_a_notice_is_written_in_every_format(name: str) -> None:
    check_written(name, NOTICE_FORMATS[name](example_notice("v1", "v2")), "v1", "v2")


def test_every_function_for_a_format_is_in_the_list() -> None:
    functions = {name for name in vars(formats) if name.startswith(("_redline_", "_text_", "_notice_"))}
    listed = {getattr(formats, name) for name in functions}
    assert listed <= {*REDLINE_FORMATS.values(), *TEXT_FORMATS.values(), *NOTICE_FORMATS.values()}


def test_an_ending_leads_to_its_format_and_back() -> None:
    assert endings(TEXT_FORMATS)[".htm"] == "html"
    assert ".docx" not in endings(NOTICE_FORMATS)
    for name in NOTICE_FORMATS:
        assert endings(NOTICE_FORMATS)[ending(name)] == name


def test_a_formats_media_type_is_that_of_its_endings() -> None:
    known = {
        (format_.media_type, mimetypes.guess_type(f"x{end}")[0])
        for format_ in OUTPUT_FORMATS
        for end in format_.endings
    }
    assert all(ours == theirs for ours, theirs in known if theirs)
