"""A list of a page -> how each of its items is numbered."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policyver.document.bullets import CHOICES
from policyver.document.model import BULLET, Marker
from policyver.document.number_forms import written_number
from policyver.document.web.tree import HEADINGS, Element

LISTS = ("ul", "ol", "menu", "dir")
_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
"""The form that a list's `type` says its numbers have."""
_STYLES = {
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "lower-roman": "lowerRoman",
    "upper-alpha": "upperLetter", "upper-latin": "upperLetter", "upper-roman": "upperRoman",
}  # fmt: skip
"""The form that a list's `style` says its numbers have."""

_CHOICE = re.compile(rf"[\"']\s*([{CHOICES}])\ufe0f?\s*[\"']")
"""A sign that a list's `style` puts before its items, and that is text."""


@dataclass(frozen=True, slots=True)
class Number:
    """How an item is numbered: by its marker, or where Markdown cannot count so, by words at its start."""

    marker: Marker
    words: str = ""

    @property
    def written(self) -> str:
        """What a reader sees before the item; nothing for a bullet."""
        return self.words or ("" if self.marker.number is None else f"{self.marker} ")


def numbers_of(items: Element) -> Iterator[Number]:
    """Yield the number of each child of a list that is an item."""
    style = " ".join(items.style.get(name, "") for name in ("list-style-type", "list-style"))
    form = _TYPES.get(items.attributes.get("type", "").strip(), "") or next(
        (form for name, form in _STYLES.items() if name in style), ""
    )
    sign = _CHOICE.search(style)
    children = [child for child in items.child_elements() if child.tag == "li"]
    step = 1 if "reversed" not in items.attributes else -1
    number = number_of(items.get("start"))
    number = len(children) if number is None and step < 0 else 1 if number is None else number
    for item in children:
        own = number_of(item.get("value"))
        number = number if own is None else own
        if sign:
            yield Number(BULLET, f"{sign[1]} ")
        elif items.tag != "ol" or "none" in style:
            yield Number(BULLET)
        elif form or step < 0:
            yield Number(BULLET, f"{written_number(number, form or 'decimal')}. ")
        else:
            yield Number(Marker(number, "."))
        number = max(number + step, 0)


def number_of(text: str) -> int | None:
    """Return the number that an attribute names, where Markdown can count from it."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None


def lays_out(items: Element) -> bool:
    """Whether a list is no list of items, but holds sections: there are headings in it."""
    return any(element.tag in HEADINGS for element in items.elements())
