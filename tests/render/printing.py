"""A text printed as a PDF, and the words on its pages with their places."""

from dataclasses import dataclass
from functools import cache

import pypdfium2

from policyver.document.markdown.reading import read_markdown
from policyver.render.page.statement import statement_page
from policyver.render.paper.pdf import pdf
from tests.render.reading import config

LEFT, RIGHT = 70, 524
"""The edges of the text on a page, in points."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words on a page, or in the cell of a table, in points from the upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


@cache
def statement_pdf(text: str, locale: str = "en") -> bytes:
    page = statement_page(
        read_markdown(text), statement=config().statement(), label="draft", locale=locale, amended=None
    )
    return pdf(page, timestamp=0)


def lines(data: bytes) -> list[Line]:
    """Return the lines of a PDF in the order in which they are in the file."""
    printed = []
    for number, page in enumerate(pypdfium2.PdfDocument(data)):
        text, height = page.get_textpage(), page.get_height()
        for at in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(at)
            words = text.get_text_bounded(left, bottom, right, top).strip()
            words = words.replace("\x02", "-")  # how pdfium reads a hyphen at the end of a line
            printed.append(Line(number, left, height - top, right, height - bottom, words))
    return printed


def seen(data: bytes) -> list[str]:
    """Return the lines of the first page as the eye reads them: letter by letter from the left, without spaces."""
    text = pypdfium2.PdfDocument(data)[0].get_textpage()
    letters: dict[int, list[tuple[float, str]]] = {}
    for at in range(text.count_chars()):
        left, bottom, _, _ = text.get_charbox(at, loose=True)
        letters.setdefault(round(bottom), []).append((left, text.get_text_range(at, 1).strip()))
    return ["".join(letter for _, letter in sorted(line)) for _, line in sorted(letters.items(), reverse=True)]


def copied(data: bytes) -> str:
    """Return what somebody copies out of a PDF."""
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))


def words_of_lines(data: bytes) -> list[str]:
    """Return the text of a PDF, line by line as it is printed, one list of all pages."""
    return [line.text for line in lines(data)]
