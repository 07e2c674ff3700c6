"""What LibreOffice says a text is (OpenDocument 1.3, flat), and what a statement says of itself, for comparison."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree
from lxml.etree import _Element as Element

from policyver.document.addresses import may_be_linked
from policyver.document.marks import PLACE, link_of
from policyver.document.model import CELL, Block, Document, Run
from tests.word.words import spoken

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_FILL = "\u200d"  # what LibreOffice puts into a row without words, to track it
_CONTAINERS = {_TEXT + name for name in ("list-item", "list-header", "section")}

Words = tuple[tuple[str, str], ...]
"""Characters, and where they lead; neighbours lead to different places."""


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph of a text, or a cell of a table."""

    kind: str
    """`heading`, `paragraph`, `item`, `cell`."""
    level: int
    """Headings: 1 to 6. Items: how many lists they stand in. Cells: the row, from 1 on in each table."""
    words: Words

    @property
    def spoken(self) -> list[str]:
        """Its words, whatever is only typographic."""
        return spoken("".join(text for text, _ in self.words))


GAP = Said("paragraph", 0, ())
"""What Word needs between two tables, and behind the last."""


@dataclass(slots=True)
class _Reader:
    found: list[Said] = field(default_factory=list)

    def read(self, element: Element, depth: int = 0) -> None:
        for each in element:
            if each.tag == _TEXT + "list":
                self.read(each, depth + 1)
            elif each.tag in _CONTAINERS:
                self.read(each, depth)
            elif each.tag == _TABLE + "table":
                for number, row in enumerate(each.iter(_TABLE + "table-row"), 1):
                    self._row(row, number)
            elif each.tag == _TEXT + "h":
                self.found.append(Said("heading", int(each.get(_TEXT + "outline-level") or 0), _words(each)))
            elif each.tag == _TEXT + "p":
                self.found.append(Said("item" if depth else "paragraph", depth, _words(each)))

    def _row(self, row: Element, number: int) -> None:
        for cell in row.iterchildren(_TABLE + "table-cell"):
            runs = [run for paragraph in cell.iterchildren(_TEXT + "p") for run in _words(paragraph)]
            self.found.append(Said("cell", number, _joined(runs)))


def office_says(data: bytes) -> list[Said]:
    """Read a flat OpenDocument text. No change may be left in it."""
    root = etree.fromstring(data, etree.XMLParser(huge_tree=True))
    assert list(root.iter(_TEXT + "changed-region")) == []
    reader = _Reader()
    for text in root.iterfind(f"{_OFFICE}body/{_OFFICE}text"):
        reader.read(text)
    return reader.found


def statement_says(document: Document) -> list[Said]:
    """Give what a statement's blocks are in Word, those that it can hold."""
    found: list[Said] = []
    row = 0  # of the table that the last block is in
    for block in document.blocks:
        if block.kind == "row":
            if row and block.header:
                found.append(GAP)
                row = 0
            row += 1
            found += [Said("cell", row, _joined(cell)) for cell in _cells(block)]
        elif block.kind not in ("html", "front-matter"):
            row = 0
            kind = block.kind if block.kind in ("heading", "item") else "paragraph"
            level = block.level if kind == "heading" else block.depth if kind == "item" else 0
            found.append(Said(kind, level, _joined((run.text.replace(PLACE, ""), _link(run)) for run in block.runs)))
    return [*found, GAP] if row else found


def _cells(block: Block) -> Iterator[list[tuple[str, str]]]:
    cells: list[list[tuple[str, str]]] = [[]]
    for run in block.runs:
        for index, part in enumerate(run.text.replace(PLACE, "").split(CELL)):
            if index:
                cells.append([])
            cells[-1].append((part, _link(run)))
    yield from cells


def _link(run: Run) -> str:
    address = link_of(run.marks)
    return _address(address) if may_be_linked(address) else ""


def _address(link: str) -> str:
    """Leave out what LibreOffice makes anew: from which folder an address leads, and a stop behind it."""
    return unquote(re.sub(r"^(?:\.{0,2}/)+", "", link)).removesuffix(".")


def _words(paragraph: Element) -> Words:
    return _joined(_pieces(paragraph, ""))


def _pieces(element: Element, link: str) -> Iterator[tuple[str, str]]:
    yield element.text or "", link
    for each in element:
        name = etree.QName(each).localname if isinstance(each.tag, str) else ""
        if name == "a":
            yield from _pieces(each, _address(each.get(_HREF, "")))
        elif name == "span":
            yield from _pieces(each, link)
        elif name == "s":
            yield " " * int(each.get(_TEXT + "c", "1")), link
        elif name in ("tab", "line-break"):
            yield " ", link
        yield each.tail or "", link  # what a comment says is left out


def _joined(pieces: Iterable[tuple[str, str]]) -> Words:
    """Make one of neighbours that lead to the same place. White space is a space, and none stands at the ends."""
    letters = [
        (" " if letter.isspace() else letter, link) for text, link in pieces for letter in text if letter != _FILL
    ]
    kept: list[tuple[str, str]] = []
    for letter, link in letters:
        if letter == " " and (not kept or kept[-1][0][-1] == " "):
            continue
        if kept and kept[-1][1] == link:
            kept[-1] = kept[-1][0] + letter, link
        else:
            kept.append((letter, link))
    while kept and not kept[-1][0].strip():
        kept.pop()
    if kept:
        kept[-1] = kept[-1][0].rstrip(), kept[-1][1]
    return tuple(kept)
