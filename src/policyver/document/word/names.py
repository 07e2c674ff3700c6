"""The names of elements and attributes (ECMA-376 Part 1, WordprocessingML)."""

from collections.abc import Iterator

from lxml.etree import _Element as Element  # lxml has no public name for the type of an element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

WRAPPERS = {"ins", "del", "moveTo", "moveFrom", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo", "rt"}
"""What may be around runs, paragraphs, rows and cells, but is not one of them."""

__all__ = ["MC", "WRAPPERS", "Element", "R", "W", "child", "children", "is_on", "local", "text_of", "value", "whole"]


def child(element: Element | None, *names: str) -> Element | None:
    """Return the element that a path of names leads to, `pPr`, `rPr`; None where it is not there."""
    for name in names:
        if element is None:
            return None
        element = element.find(W + name)
    return element


def children(element: Element | None, name: str) -> Iterator[Element]:
    """Return the elements of that name directly inside."""
    return iter(()) if element is None else element.iterchildren(W + name)


def value(element: Element | None, name: str = "val") -> str | None:
    """Return an attribute; None where the element is not there or has none."""
    return None if element is None else element.get(W + name)


def whole(text: str | None) -> int | None:
    """Return a whole number that is not absurd; None for anything else."""
    return int(text) if text is not None and text.isascii() and text.isdecimal() and len(text) < 7 else None


def is_on(element: Element | None) -> bool | None:
    """Whether a property is on, `<w:b/>`, or off, `<w:b w:val="0"/>`; None where it is not there."""
    return None if element is None else value(element) not in ("0", "false", "off", "none")


def local(element: Element | None) -> str:
    """Return an element's name in Word's own vocabulary; nothing where it is of another."""
    tag = None if element is None else element.tag
    return tag.removeprefix(W) if isinstance(tag, str) and tag.startswith(W) else ""


def text_of(element: Element) -> str:
    """Return the text of all runs inside, with a space where a paragraph, a line or a tab parts two words.

    Of alternate contents only the first choice is read: the others say the same again, for older programs.
    """
    words: list[str] = []
    names = [W + name for name in ("t", "p", "tab", "ptab", "br", "cr", "noBreakHyphen", "rubyBase")]
    for inner in element.iter(*names):
        if next(inner.iterancestors(MC + "Fallback"), None) is None or element.tag == MC + "Fallback":
            name = local(inner)
            words.append(inner.text or "" if name == "t" else "\u2011" if name == "noBreakHyphen" else " ")
    return "".join(words)
