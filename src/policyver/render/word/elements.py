"""The elements of a Word file (ECMA-376 Part 1, transitional), with their children in the order the schema wants."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from lxml import etree

from policyver.document.marks import Html, Mark, Style
from policyver.document.model import Block
from policyver.document.word.names import Element, W

XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_LATER = timedelta(minutes=2)
STYLES = {"paragraph": "", "quote": "Quote", "code": "PreformattedText", "rule": "HorizontalLine"}
GAP = Block("paragraph", (), info="gap")
"""The empty line that Word needs between two tables, which it would make one, and behind a table that ends a text."""
CONTINUED = ("ListContinue", "ListContinue2", "ListContinue3")


def element(name: str, /, *children: Element, **attributes: object) -> Element:
    """Make an element of Word's vocabulary. An attribute that is None is left out."""
    made = etree.Element(W + name)
    for key, value in attributes.items():
        if value is not None:
            made.set(W + key, str(value))
    made.extend(children)
    return made


@dataclass(slots=True)
class Revisions:
    """Who changed what and when, and a number for each change: no two are the same in a file."""

    author: str
    moment: datetime
    is_later: bool = False
    """Changes bear another moment: LibreOffice makes one of two that only a paragraph's end parts, else."""
    _count: int = 0

    def mark(self, name: str, *children: Element) -> Element:
        """Make `w:ins`, `w:del` and their like."""
        self._count += 1
        date = (self.moment + _LATER if self.is_later else self.moment).strftime("%Y-%m-%dT%H:%M:%SZ")
        return element(name, *children, id=self._count, author=self.author, date=date)


@dataclass(frozen=True, slots=True)
class Setting:
    """The language of a text, and its direction."""

    language: str
    is_rtl: bool


def run_properties(marks: Sequence[Mark], setting: Setting, *, link: bool = False) -> list[Element]:
    """Return what makes a run look as its marks say."""
    properties: list[Element] = []
    if link:
        properties.append(element("rStyle", val="Hyperlink"))
    elif Style.CODE in marks:
        properties.append(element("rStyle", val="SourceText"))
    for style, names in ((Style.BOLD, ("b", "bCs")), (Style.ITALIC, ("i", "iCs"))):
        if style in marks:
            properties += [element(name) for name in names]
    if Style.STRIKE in marks:
        properties.append(element("strike"))
    for tag, where in (("sup", "superscript"), ("sub", "subscript")):
        if Html(tag) in marks:
            properties.append(element("vertAlign", val=where))
    if setting.is_rtl:
        properties.append(element("rtl"))
    return properties


def paragraph_properties(block: Block, setting: Setting, numbering: tuple[int, int] | None = None) -> list[Element]:
    """Give what makes a paragraph what its block is: its style, its number, its direction."""
    found: list[Element] = []
    style = f"Heading{block.level}" if block.kind == "heading" else STYLES.get(block.kind, "")
    if block.kind == "paragraph" and block.depth:
        style = CONTINUED[min(block.depth, len(CONTINUED)) - 1]
    if block.kind == "item":
        style = "ListParagraph"
    if block == GAP:
        style = "TableGap"
    if style:
        found.append(element("pStyle", val=style))
    if numbering is not None:
        num_id, level = numbering
        found.append(element("numPr", element("ilvl", val=level), element("numId", val=num_id)))
    if setting.is_rtl:
        found.append(element("bidi"))
    return found


def text_elements(text: str, *, deleted: bool) -> list[Element]:
    """Write characters: line breaks, tabs and special hyphens have elements of their own."""
    found: list[Element] = []
    buffer = ""

    def flush() -> None:
        nonlocal buffer
        if buffer:
            made = element("delText" if deleted else "t")
            made.text = buffer
            made.set(XML_SPACE, "preserve")
            found.append(made)
            buffer = ""

    for letter in text:
        special = {"\n": "br", "\t": "tab", "\u2011": "noBreakHyphen", "\u00ad": "softHyphen"}.get(letter)
        if special:
            flush()
            found.append(element(special))
        elif letter >= " " and letter not in "\ufffe\uffff":
            buffer += letter
    flush()
    return found


def differ(old: Sequence[Element], new: Sequence[Element]) -> bool:
    """Tell whether two lists of properties say different things."""
    return [etree.tostring(each) for each in old] != [etree.tostring(each) for each in new]
