"""The words of a text, block by block: what it says, and what a Word file without changes says."""

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


def words_in_file(data: bytes) -> tuple[Words, int]:
    """Give the words of each paragraph of a Word file without changes, and how many paragraphs are empty.

    Beside a table, and behind the last one, Word itself needs a paragraph.
    """
    body = docx.Document(BytesIO(data)).element.body
    assert list(body.iter(W + "ins", W + "del")) == []
    found, empty = [], 0
    signs = {"br": " ", "tab": " ", "noBreakHyphen": "\u2011"}
    for paragraph in body.iter(W + "p"):
        parts = paragraph.iter(W + "t", *(W + name for name in signs))
        text = "".join(signs.get(each.tag.removeprefix(W), each.text or "") for each in parts)
        found.append(spoken(text))
        beside = {each.tag for each in (paragraph.getprevious(), paragraph.getnext()) if each is not None}
        in_body = paragraph.getparent() is body and W + "tbl" not in beside
        empty += in_body and not text.strip()
    return [each for each in found if each], empty


def stuck(data: bytes) -> int:
    """Count the paragraphs that come or go before a table, or behind the last: there their mark has nothing to join."""
    body = docx.Document(BytesIO(data)).element.body
    changed = (each for each in body.iterchildren(W + "p") if each.find(f"{W}pPr/{W}rPr/*") is not None)
    return sum(each.getnext().tag != W + "p" for each in changed)


def blank(document: Document) -> int:
    """Count the blocks without words that are a paragraph in Word: rules, empty items."""
    return sum(block.kind not in ("row", "html", "front-matter") and not block.text for block in document.blocks)
