"""Every kind of PDF is PDF/A-3a and PDF/UA-1 at once: veraPDF says so."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.errors import RenderingFailed
from policyver.redline import compare
from policyver.render.page.redline import redline_page
from policyver.render.page.statement import statement_page
from policyver.render.paper.pdf import Attachment, pdf
from policyver.render.side import Side
from tests.redline.test_cases import CASES, PART
from tests.render.reading import config, example_pages
from tests.render.test_signals import written
from tests.render.verapdf import VeraPdf

pytestmark = pytest.mark.large

DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
KINDS = "format heading join link list move split table".split()

ODD = """\
# Odd things

### A level is left out

| Only | a head |
| --- | --- |

| | |
| --- | --- |
| empty | |

-

1. a list, and in it

   > a quotation, and in it

   - [a link\\
     of **two** lines](https://example.com/a)

         code

![a picture](https://example.com/p.png) <b>HTML</b> [](https://example.com/empty)

* * *

Soft\u00adhyphen, zero\u200bwidth, \u2067isolated\u2069, x\u0301 ½ ﬁ
"""


@pytest.fixture(scope="module")
def verapdf() -> Iterator[VeraPdf]:
    verapdf = VeraPdf()
    yield verapdf
    verapdf.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "made.pdf"


def redline(old: str, new: str, locale: str) -> str:
    made = compare(read_markdown(old), read_markdown(new))
    sides = Side("old.md", "0" * 64), Side("new.md", "1" * 64)
    return redline_page(made, title="Privacy", old=sides[0], new=sides[1], locale=locale, full=True, typography=True)


def case(path: Path) -> tuple[str, str]:
    _, _, before, _, after, *_ = PART.split(path.read_text(encoding="utf-8"))
    return before, after


def made_where_fonts_are(html: str, package: str) -> bytes:
    """Make a PDF, or skip the test on a machine that has no font for it."""
    try:
        return pdf(html, timestamp=0)
    except RenderingFailed as error:
        if package in error.hint:
            pytest.skip(f"{error.what} {error.hint}")
        raise


@pytest.mark.parametrize(
    ("kind", "locale"),
    [("redline", "en"), *itertools.product(("statement", "full redline", "notice"), ("en", "de", "ar"))],
)
def test_the_example(kind: str, locale: str, verapdf: VeraPdf, file: Path) -> None:
    html = example_pages(locale)[kind]
    file.write_bytes(made_where_fonts_are(html, "fonts-hosny-amiri"))
    assert verapdf.broken_rules(file) == []


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_a_redline_with_signals(locale: str, verapdf: VeraPdf, file: Path) -> None:
    file.write_bytes(made_where_fonts_are(written("html", locale), "fonts-hosny-amiri"))
    assert verapdf.broken_rules(file) == []


def test_a_redline_with_every_kind_of_change(verapdf: VeraPdf, file: Path) -> None:
    """Many cases, one after the other in one text: a script with a font of its own has others."""
    cases = [(path.stem, *case(path)) for path in CASES if path.stem.partition("-")[0] in KINDS]
    old = "\n".join(f"# {name}\n\n{before}" for name, before, _ in cases)
    new = "\n".join(f"# {name}\n\n{after}" for name, _, after in cases)
    html = redline(old, new, "en")
    assert all(f' class="{change}' in html for change in ("moved", "split", "joined", "reformatted"))
    file.write_bytes(pdf(html, timestamp=0))
    assert verapdf.broken_rules(file) == []


def test_odd_things(verapdf: VeraPdf, file: Path) -> None:
    html = statement_page(read_markdown(ODD), statement=config().statement(), label="draft", locale="en", amended=None)
    file.write_bytes(pdf(html, timestamp=0))
    assert verapdf.broken_rules(file) == []


@pytest.mark.parametrize(
    ("script", "locale", "package"),
    [("japanese", "ja", "fonts-noto-cjk"), ("emoji", "en", "fonts-noto-color-emoji")],
)
def test_a_script_of_its_own_font(script: str, locale: str, package: str, verapdf: VeraPdf, file: Path) -> None:
    cases = [case(path) for path in CASES if path.stem.startswith(f"script-{script}")]
    old, new = ("\n".join(texts) for texts in zip(*cases, strict=True))
    file.write_bytes(made_where_fonts_are(redline(old, new, locale), package))
    assert verapdf.broken_rules(file) == []


def test_with_its_source_and_data_attached(verapdf: VeraPdf, file: Path) -> None:
    attachments = [
        Attachment("statement.md", b"# T\n", "text/markdown", "Source", "The text"),
        Attachment("record.json", b"{}", "application/json", "Data", "The record"),
    ]
    file.write_bytes(pdf(example_pages("en")["statement"], timestamp=0, attachments=attachments))
    assert verapdf.broken_rules(file) == []


# And the judge does find fault.
@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        (f'<p><img alt="A dot" style="image-rendering: auto" src="data:image/png;base64,{DOT}">', "3a 6.2.8"),
        ('<p style="opacity: .5">pale', "ua1 7.1"),
        ("<h1>One</h1><h3>Three</h3>", "ua1 7.4.2"),
    ],
)
def test_a_page_that_cannot_be_either_is_found(broken: str, rule: str, verapdf: VeraPdf, file: Path) -> None:
    file.write_bytes(pdf(f"<!doctype html><html lang=en><title>T</title>{broken}", timestamp=0))
    assert [found for found in verapdf.broken_rules(file) if found.startswith(rule)]
