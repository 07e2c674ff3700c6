import base64
import hashlib
import io
import os
import re
import subprocess
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

import pytest
from font_source_serif_pro import font_files_ttf
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from policyver.document.markdown.reading import read_markdown
from policyver.errors import RenderingFailed
from policyver.redline import compare
from policyver.render.page.notice import notice_page
from policyver.render.page.redline import redline_page
from policyver.render.page.statement import statement_page
from policyver.render.paper.missing_glyphs import unshown
from policyver.render.paper.pdf import Attachment, Sheets, pdf
from policyver.render.side import Side
from policyver.render.timestamp import timestamp
from tests.render.reading import config, example_notice, example_version

NOON = timestamp(example_version("v4").version.published)

ATTACHMENTS = (
    Attachment("b.md", "# Überschrift\n".encode(), "text/markdown", "Source", "The text"),
    Attachment("a.json", b"{}", "application/json", "Data", "The record"),
)
MADE_ELSEWHERE = """
import hashlib
from tests.render.test_pdf import notice_pdf
print(hashlib.sha256(notice_pdf("de", "v1", "v2")).hexdigest())
"""


@cache
def notice_pdf(locale: str, old: str = "v3", new: str = "v4") -> bytes:
    return pdf(notice_page(example_notice(old, new, locale)), timestamp=NOON, attachments=ATTACHMENTS)


def read(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def words(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def catalog(reader: PdfReader) -> dict[str, Any]:
    return cast(dict[str, Any], reader.trailer["/Root"])


def font_names(reader: PdfReader) -> set[str]:
    resources = [cast(dict[str, Any], page["/Resources"]) for page in reader.pages]
    return {str(font["/BaseFont"]).partition("+")[2] for found in resources for font in found["/Font"].values()}


def test_the_same_page_gives_the_same_bytes_in_another_process() -> None:
    other = subprocess.run(
        [sys.executable, "-c", MADE_ELSEWHERE],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert other.stdout.strip() == hashlib.sha256(notice_pdf("de", "v1", "v2")).hexdigest()


def test_bears_its_moment_title_and_language() -> None:
    reader = read(notice_pdf("en"))
    assert reader.metadata is not None
    assert reader.metadata.title == "Changes to the Privacy Statement"
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.isoformat() == "2026-11-16T12:00:00+00:00"
    assert catalog(reader)["/Lang"] == "en"


def test_is_tagged_for_screen_readers() -> None:
    assert catalog(read(notice_pdf("en")))["/MarkInfo"]["/Marked"]


def test_says_what_it_is_to_whoever_looks_into_the_file() -> None:
    for claim in (b'pdfaid:part="3"', b'pdfaid:conformance="A"', b'pdfuaid:part="1"'):
        assert claim in notice_pdf("en")


def test_carries_files_that_bear_its_moment() -> None:
    names = catalog(read(notice_pdf("en")))["/Names"]["/EmbeddedFiles"]["/Names"]
    carried = [found.get_object() for found in names[1::2]]
    assert [found["/UF"] for found in carried] == ["a.json", "b.md"]
    assert [found["/AFRelationship"] for found in carried] == ["/Data", "/Source"]
    assert [found["/Desc"] for found in carried] == ["The record", "The text"]
    streams = [found["/EF"]["/F"].get_object() for found in carried]
    assert [stream["/Subtype"] for stream in streams] == ["/application/json", "/text/markdown"]
    assert [stream.get_data().decode() for stream in streams] == ["{}", "# Überschrift\n"]
    for stream in streams:
        assert stream["/Params"]["/CreationDate"] == stream["/Params"]["/ModDate"] == "D:20261116120000Z"


def test_tells_what_set_it_and_can_carry_a_file_that_does() -> None:
    sheets = Sheets(notice_page(example_notice("v3", "v4")), timestamp=NOON)
    found = sheets.typesetting()
    assert (found.policyver, found.weasyprint) == (version("policyver"), version("weasyprint"))
    assert re.fullmatch(r"1\.\d+\.\d+", found.pango)
    regular = hashlib.sha256(Path(font_files_ttf["SourceSerifPro"]).read_bytes()).hexdigest()
    assert [font.sha256 for font in found.fonts if font.name == "SourceSerifPro-Regular"] == [regular]
    for font in found.fonts:
        assert font.family.startswith("Source Serif Pro")
        assert re.match(r"Version \d", font.version)
    assert sheets.pdf(ATTACHMENTS) == notice_pdf("en")


class TestACharacterThatNoFontHas:
    """It is an error that names it, and what to install or to take out."""

    @pytest.fixture(autouse=True)
    def no_fonts_but_the_packaged(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        import weasyprint  # noqa: F401  which warns of a machine without fonts, but only now

        (tmp_path / "fonts.conf").write_text("<fontconfig/>")
        monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))

    def fails(self, text: str, style: str = "") -> RenderingFailed:
        with pytest.raises(RenderingFailed) as caught:
            pdf(f"<!doctype html><html lang=en><title>T</title><style>{style}</style><p>{text}", timestamp=0)
        return caught.value

    def test_is_named(self) -> None:
        error = self.fails("Before あ after")
        assert error.what == "On this machine a PDF cannot show あ (U+3042 HIRAGANA LETTER A)."
        assert error.hint == "Install fonts that have them: apt-get install fonts-noto-cjk."

    def test_is_found_at_the_foot_of_the_page(self) -> None:
        assert "U+3042" in self.fails("x", '@page { @bottom-left { content: "あ" } }').what

    def test_may_be_one_that_no_font_could_have(self) -> None:
        error = self.fails("Before \x01\u0378 after")
        assert error.what == "On this machine a PDF cannot show U+0001 (control character), U+0378 (no character)."
        assert error.hint == "Take out of the text what no font has: U+0001, U+0378."

    def test_may_be_one_that_each_font_shows_as_it_likes(self) -> None:
        font, made = TTFont(font_files_ttf["SourceSerifPro"]), io.BytesIO()
        for table in filter(lambda table: table.isUnicode(), font["cmap"].tables):
            table.cmap[0xF0B7] = "bullet"
        font.save(made)
        data = base64.b64encode(made.getvalue()).decode()
        style = f"@font-face {{ font-family: Wings; src: url(data:font/ttf;base64,{data}) }} p {{ font-family: Wings }}"
        assert self.fails("\uf0b7 x", style).what == "On this machine a PDF cannot show U+F0B7 (private use)."

    def test_may_be_one_of_many(self) -> None:
        error = unshown("ひらがなカタ")
        assert error.what.count("U+") == 5
        assert error.what.endswith(" and 1 more.")

    @pytest.mark.parametrize(
        ("text", "packages"),
        [
            ("日本語", "fonts-noto-cjk"),
            ("、Ａｱ", "fonts-noto-cjk"),
            ("한국어", "fonts-noto-cjk"),
            ("العربية", "fonts-hosny-amiri"),
            ("👍🏽✅", "fonts-noto-color-emoji"),
            ("हिन्दीไทย", "fonts-noto-core"),
            ("日ا", "fonts-hosny-amiri fonts-noto-cjk"),
        ],
    )
    def test_is_in_a_package_for_its_script(self, text: str, packages: str) -> None:
        assert unshown(text).hint == f"Install fonts that have them: apt-get install {packages}."


def test_every_page_has_its_number_and_the_title() -> None:
    reader = read(notice_pdf("en"))
    count = len(reader.pages)
    assert count > 1
    for number, page in enumerate(reader.pages, 1):
        text = page.extract_text()
        assert f"Page {number} of {count}" in text
        assert "Changes to the Privacy Statement, v4" in text


def test_says_what_changed_in_the_order_it_is_read() -> None:
    assert "open and for [deleted: 30] days after it is closed" in words(read(notice_pdf("en")))
    assert "open and for [inserted: 60] days after it is closed" in words(read(notice_pdf("en")))


@pytest.mark.parametrize("typography", [False, True])
def test_new_quotes_are_marked_only_where_asked(typography: bool) -> None:
    redline = compare(
        read_markdown('# T\n\nHe said "no" for 30 days.\n'), read_markdown("# T\n\nHe said “no” for 60 days.\n")
    )
    side = Side("text", "0" * 64)
    page = redline_page(redline, title="T", old=side, new=side, locale="en", typography=typography)
    assert ('[deleted: "]' in words(read(pdf(page, timestamp=0)))) == typography


def test_embeds_one_family() -> None:
    names = font_names(read(notice_pdf("en")))
    assert names
    assert all(name.startswith("Source-Serif-Pro") for name in names)


def test_has_an_outline() -> None:
    [title] = [item for item in read(notice_pdf("en")).outline if not isinstance(item, list)]
    assert title.title == "Changes to the Privacy Statement"


def test_fetches_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither what a statement asks for, which is gone before, nor what a page would."""

    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    text = read_markdown("# T\n\nBefore ![a picture](http://evil.example/p.png) after.\n")
    page = statement_page(text, statement=config().statement(), label="draft", locale="en", amended=None)
    assert "Before a picture after." in words(read(pdf(page, timestamp=0)))
    hostile = page.replace(
        "</main>",
        '<img alt="" src="http://evil.example/p.png"><img alt="" src="file:///etc/passwd">'
        '<link rel="stylesheet" href="file:///etc/hostname"></main>',
    )
    assert "Before a picture after." in words(read(pdf(hostile, timestamp=0)))


def test_numbers_of_lists_are_those_of_the_text() -> None:
    text = read_markdown("# T\n\n3. three\n4. four\n\n> 7) seven\n")
    page = statement_page(text, statement=config().statement(), label="draft", locale="en", amended=None)
    found = words(read(pdf(page, timestamp=0)))
    assert all(number in found for number in ("3.", "4.", "7)"))


def test_leaves_the_environment_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "<!doctype html><html lang=en><title>T</title><p>x"
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    pdf(page, timestamp=1)
    assert "SOURCE_DATE_EPOCH" not in os.environ
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "5")
    pdf(page, timestamp=1)
    assert os.environ["SOURCE_DATE_EPOCH"] == "5"


def test_a_machine_without_pango_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoPango:
        @staticmethod
        def find_spec(name: str, *_: object) -> None:
            if name == "weasyprint":
                raise OSError("cannot load library 'libpango-1.0-0'\nmore")

    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoPango(), *sys.meta_path])
    with pytest.raises(RenderingFailed) as caught:
        pdf("<p>x", timestamp=0)
    assert "libpango" in caught.value.what
    assert "apt-get install libpango-1.0-0" in caught.value.hint
