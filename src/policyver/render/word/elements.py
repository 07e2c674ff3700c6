"""The elements of a Word file (ECMA-376 Part 1, transitional), with children in the order that the schema requires."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from lxml import etree

from policyver.document.marks import PLACE, Html, Mark, Style
from policyver.document.model import Block
from policyver.document.word.names import Element, W

XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_LATER = timedelta(minutes=2)
STYLES = {"paragraph": "", "quote": "Quote", "code": "PreformattedText", "rule": "HorizontalLine"}
GAP = Block("paragraph", (), info="gap")
"""The empty paragraph that Word needs between two tables, which it would join, and behind a table that ends a text."""
_RAISED = {"sup": "superscript", "sub": "subscript"}
_ELEMENTS = {"\n": "br", "\t": "tab", "\u2011": "noBreakHyphen", "\u00ad": "softHyphen"}
_SPECIAL = re.compile(f"([{''.join(_ELEMENTS)}])")
_NOT_IN_XML = re.compile(f"[\x00-\x08\x0b-\x1f\ufffe\uffff{PLACE}]")
CONTINUED = ("ListContinue", "ListContinue2", "ListContinue3")


def element(name: str, /, *children: Element, **attributes: object) -> Element:
    """Return an element of Word's vocabulary. An attribute that is None is left out."""
    node = etree.Element(W + name)
    for key, value in attributes.items():
        if value is not None:
            node.set(W + key, str(value))
    node.extend(children)
    return node


@dataclass(slots=True)
class Revisions:
    """The author and the time of tracked changes, and a number for each that is unique in a file."""

    author: str
    moment: datetime
    is_later: bool = False
    """Whether changes get a later time: LibreOffice joins changes of one time with only a paragraph end between."""
    _count: int = 0

    @property
    def dates(self) -> tuple[str, str]:
        """The time, and the later one."""
        first, later = (moment.strftime("%Y-%m-%dT%H:%M:%SZ") for moment in (self.moment, self.moment + _LATER))
        return first, later

    def mark(self, name: str, *children: Element) -> Element:
        """Return `w:ins`, `w:del` or another element that marks a change."""
        self._count += 1
        return element(name, *children, id=self._count, author=self.author, date=self.dates[self.is_later])


@dataclass(frozen=True, slots=True)
class Setting:
    """The language of a text, and its direction."""

    language: str
    is_rtl: bool


def run_properties(marks: Sequence[Mark], setting: Setting, *, link: bool = False) -> list[Element]:
    """Return the properties that make a run look as its marks say."""
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
    tags = [mark.tag for mark in marks if isinstance(mark, Html)]
    if raised := next((_RAISED[tag] for tag in tags if tag in _RAISED), ""):
        properties.append(element("vertAlign", val=raised))
    if setting.is_rtl:
        properties.append(element("rtl"))
    return properties


def paragraph_properties(block: Block, setting: Setting, numbering: tuple[int, int] | None = None) -> list[Element]:
    """Return the properties of a paragraph for its block: style, number, direction."""
    properties: list[Element] = []
    style = f"Heading{block.level}" if block.kind == "heading" else STYLES.get(block.kind, "")
    if block.kind == "paragraph" and block.depth:
        style = CONTINUED[min(block.depth, len(CONTINUED)) - 1]
    if block.kind == "item":
        style = "ListParagraph"
    if block == GAP:
        style = "TableGap"
    if style:
        properties.append(element("pStyle", val=style))
    if numbering is not None:
        num_id, level = numbering
        properties.append(element("numPr", element("ilvl", val=level), element("numId", val=num_id)))
    if setting.is_rtl:
        properties.append(element("bidi"))
    return properties


def text_elements(text: str, *, deleted: bool) -> list[Element]:
    """Return the elements of a text: line breaks, tabs and special hyphens have elements of their own."""
    elements: list[Element] = []
    for part in _SPECIAL.split(_NOT_IN_XML.sub("", text)):
        if part in _ELEMENTS:
            elements.append(element(_ELEMENTS[part]))
        elif part:
            characters = element("delText" if deleted else "t")
            characters.text = part
            characters.set(XML_SPACE, "preserve")
            elements.append(characters)
    return elements


def differ(old: Sequence[Element], new: Sequence[Element]) -> bool:
    """Whether two lists of properties are different."""
    return [etree.tostring(item) for item in old] != [etree.tostring(item) for item in new]
