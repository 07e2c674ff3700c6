import hashlib
import io
import os
import subprocess
import sys
from functools import cache
from typing import Any, cast

import pytest
from pypdf import PdfReader

from policyver.document.markdown import read_markdown
from policyver.errors import RenderingFailed
from policyver.render.html import statement_page
from policyver.render.notice import notice_page
from policyver.render.pdf import pdf
from policyver.render.timestamp import timestamp
from tests.render.reading import config, example_entry, example_notice

NOON = timestamp(example_entry("v4").version.published)

MADE_ELSEWHERE = """
import hashlib
from policyver.render.pdf import pdf
from policyver.render.notice import notice_page
from tests.render.reading import example_notice
print(hashlib.sha256(pdf(notice_page(example_notice("v3", "v4", "ar")), timestamp={noon})).hexdigest())
"""


@cache
def notice_pdf(locale: str) -> bytes:
    return pdf(notice_page(example_notice("v3", "v4", locale)), timestamp=NOON)


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
        [sys.executable, "-c", MADE_ELSEWHERE.format(noon=NOON)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert other.stdout.strip() == hashlib.sha256(notice_pdf("ar")).hexdigest()


def test_bears_its_moment_title_and_language() -> None:
    reader = read(notice_pdf("en"))
    assert reader.metadata is not None
    assert reader.metadata.title == "Changes to the Privacy Statement"
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.isoformat() == "2026-11-16T12:00:00+00:00"
    assert catalog(reader)["/Lang"] == "en"


def test_is_tagged_for_screen_readers() -> None:
    root = catalog(read(notice_pdf("en")))
    assert root["/MarkInfo"]["/Marked"]
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()


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
    page = statement_page(text, statement=config().statement(), label="draft", locale="en", version=None)
    assert "Before a picture after." in words(read(pdf(page, timestamp=0)))
    hostile = page.replace(
        "</main>",
        '<img alt="" src="http://evil.example/p.png"><img alt="" src="file:///etc/passwd">'
        '<link rel="stylesheet" href="file:///etc/hostname"></main>',
    )
    assert "Before a picture after." in words(read(pdf(hostile, timestamp=0)))


def test_numbers_of_lists_are_those_of_the_text() -> None:
    text = read_markdown("# T\n\n3. three\n4. four\n\n> 7) seven\n")
    page = statement_page(text, statement=config().statement(), label="draft", locale="en", version=None)
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
