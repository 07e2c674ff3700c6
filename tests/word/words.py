"""The words of a text, block by block; and where a Word file has marks that LibreOffice cannot join."""

from io import BytesIO

import docx

from policyver.document.model import CELL, Document
from policyver.redline.tokens import is_word, tokenize
from tests.word.rules import W

Words = list[list[str]]


def words(document: Document) -> Words:
    """Give the words of each block that Word can hold, of a row's cells each."""
    found: Words = []
    for block in document.blocks:
        if block.kind not in ("html", "front-matter"):
            found += [spoken(part) for part in block.text.split(CELL if block.kind == "row" else "\x00")]
    return [each for each in found if each]


def spoken(text: str) -> list[str]:
    """Give the words of a text, whatever is only typographic."""
    return [key for key in tokenize(text).keys if is_word(key)]


def stuck(data: bytes) -> int:
    """Count the paragraphs that come or go before a table, or at the end: LibreOffice has nothing to join them to."""
    body = docx.Document(BytesIO(data)).element.body
    changed = (each for each in body.iterchildren(W + "p") if each.find(f"{W}pPr/{W}rPr/*") is not None)
    return sum(each.getnext().tag != W + "p" for each in changed)
