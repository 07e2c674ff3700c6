"""What the PDF of a redline costs beside that of a text, and what of it WeasyPrint is spared."""

import io
import re
import time
from xml.etree.ElementTree import Element, SubElement

import pytest
from pypdf import PdfReader

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.page.redline import redline_page
from policyver.render.page.statement import statement_page
from policyver.render.paper.announced import join_announcements
from policyver.render.paper.for_screens import leave_screen_behind
from policyver.render.paper.pdf import pdf
from policyver.render.paper.style import with_colours
from policyver.render.side import Side
from tests.render.reading import config

LINK = "Our [page of rights](https://example.com/rights) says more. "
SENTENCE = "We keep what you tell us for {} days after your contract ended, unless a law wants us to keep it longer. "
SIDE = Side("text", "0" * 64)


def text(days: int, sections: int) -> str:
    paragraph = SENTENCE.format(days) + SENTENCE.format("some") * 3 + LINK
    body = "\n\n".join([paragraph] * 5)
    return "# Privacy\n\n" + "".join(f"## Part {number}\n\n{body}\n\n" for number in range(sections))


def redline(sections: int) -> str:
    old, new = (read_markdown(text(days, sections)) for days in (30, 60))
    return redline_page(compare(old, new), title="Privacy", old=SIDE, new=SIDE, locale="en")


@pytest.mark.large
def test_a_page_of_a_redline_costs_about_twice_a_page_of_a_text() -> None:
    # Five changes on a page, as in the longest redlines of real statements, and the list of them all. The start of the
    # program, which costs both the same, does not count here.
    statement = statement_page(
        read_markdown(text(60, 25)), statement=config().statement(), label="draft", locale="en", amended=None
    )
    assert min(_cost(redline(25)) / _cost(statement) for _ in range(4)) < 2.5


def test_the_list_leads_to_each_change() -> None:
    page = redline(1)
    changes = set(re.findall(r'id="(change-\d+)"', page))
    reader = PdfReader(io.BytesIO(pdf(page, timestamp=0)))
    links = [link for page in reader.pages for link in page.get("/Annots", ()) if "/Dest" in link]
    assert {str(link["/Dest"]) for link in links} == changes != set()
    assert changes <= {*reader.named_destinations}


@pytest.mark.parametrize("box", ["words", "link"])
def test_a_paragraph_of_thousands_of_changes_is_made_for_paper(box: str) -> None:
    # It took seconds, and minutes for more, as long as each change was looked for among all of them.
    # `box`: the kind that is not marked.
    page = Element("html")
    SubElement(page, "input", type="checkbox", value=box)
    paragraph = SubElement(SubElement(page, "main"), "p")
    for number in range(5_000):
        at = SubElement(paragraph, "span", {"class": "number words"})
        SubElement(at, "span", {"class": "spoken"}).text = "Change"
        SubElement(at, "span", {"class": "at"}).text = f"{number}"
        for tag in ("del", "ins"):
            change = SubElement(paragraph, tag, {"class": "words"})
            SubElement(change, "span", {"class": "spoken"}).tail = f"{tag} {number}"
            SubElement(change, "span", {"class": "spoken"}).text = "]"
    leave_screen_behind(page)
    join_announcements(page, "ltr")
    text = "".join(page.itertext())
    assert text.count("ins ") == 5_000
    assert text.count("del ") == (5_000 if box == "link" else 0)


def test_the_style_sheet_of_paper_has_colours_and_not_their_names() -> None:
    style = ":root { --ink: #111; --line: #ccc }\np { color: var(--ink); --bar: 1rem; margin: var(--bar) }"
    assert with_colours(style).endswith("p { color: #111; --bar: 1rem; margin: var(--bar) }")
    dark = "@media screen { :root { --ink: #eee } }"
    assert with_colours(style + dark).endswith(dark)


def _cost(page: str) -> float:
    begun = time.process_time()
    data = pdf(page, timestamp=0)
    return (time.process_time() - begun) / len(PdfReader(io.BytesIO(data)).pages)
