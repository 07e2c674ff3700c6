"""Raised and lowered letters on paper: a PDF forgets that they are, and 30<sup>1</sup> days would be copied as 301."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from policyver.document.raised import LETTERS

_NOT_IN_THE_FONTS = "+-−="
_IN_THE_FONTS = {
    tag: {letter: own for letter, own in letters.items() if chr(letter) not in _NOT_IN_THE_FONTS}
    for tag, letters in LETTERS.items()
}
"""Unicode's own raised and lowered letters of which the packaged fonts have glyphs."""

_MAY_STAY = frozenset(", ")


def raise_letters(body: Element) -> None:
    """Write raised and lowered letters as characters of their own, which are copied as such, where the fonts can."""
    for element in body.iter():
        if letters := _IN_THE_FONTS.get(element.tag):
            parts = list(_parts(element))
            if all(ord(letter) in letters or letter in _MAY_STAY for text, *_ in parts for letter in text):
                for text, holder, where in parts:
                    setattr(holder, where, text.translate(letters))
                element.tag = "span"


def _parts(raised: Element) -> Iterator[tuple[str, Element, str]]:
    """Yield the texts in an element, each with the element and the attribute that hold it."""
    for element in raised.iter():
        if element.text:
            yield element.text, element, "text"
        if element is not raised and element.tail:
            yield element.tail, element, "tail"
