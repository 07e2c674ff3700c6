"""The names of elements and attributes (ECMA-376 Part 1, WordprocessingML)."""

from collections.abc import Iterator
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

WRAPPERS = {"ins", "del", "moveTo", "moveFrom", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo", "rt"}
"""What may stand around runs, paragraphs, rows and cells, and is none of them."""

Element = Any  # lxml's


def child(element: Element | None, *names: str) -> Element | None:
    """Give the element that a path of names leads to, `pPr`, `rPr`, where it is there."""
    for name in names:
        if element is None:
            return None
        element = element.find(W + name)
    return element


def value(element: Element | None, name: str = "val") -> str | None:
    """Give an attribute; None where the element is not there or has none."""
    return None if element is None else element.get(W + name)


def whole(said: str | None) -> int | None:
    """Read a whole number that is not absurd; None for anything else."""
    return int(said) if said is not None and said.isascii() and said.isdecimal() and len(said) < 7 else None


def is_on(element: Element | None) -> bool | None:
    """Tell a property that is on, `<w:b/>`, from one that is off, `<w:b w:val="0"/>`; None where nothing is said."""
    return None if element is None else value(element) not in ("0", "false", "off", "none")


def local(element: Element) -> str:
    """Give an element's name in Word's own vocabulary, or nothing where it is of another."""
    tag = element.tag
    return tag.removeprefix(W) if isinstance(tag, str) and tag.startswith(W) else ""


def children(element: Element | None, name: str) -> Iterator[Element]:
    """Give the elements of that name directly inside."""
    return iter(()) if element is None else element.iterchildren(W + name)
