"""What elements, styles and lists of HTML are to words: the rules that pages share with HTML in Markdown."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from policyver.document.bullets import CHOICES
from policyver.document.marks import Html, Mark, Style
from policyver.document.model import BULLET, Marker
from policyver.document.number_forms import written_number

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
LISTS = ("ul", "ol", "menu", "dir")
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p plaintext pre"
    " search section summary table tbody td textarea tfoot th thead tr ul xmp".split()
)
"""Elements that begin on a line of their own."""

MARKS: Mapping[str, Mark] = {
    "b": Style.BOLD, "strong": Style.BOLD,
    "i": Style.ITALIC, "em": Style.ITALIC, "cite": Style.ITALIC, "dfn": Style.ITALIC, "var": Style.ITALIC,
    "s": Style.STRIKE, "del": Style.STRIKE, "strike": Style.STRIKE,
    "code": Style.CODE, "kbd": Style.CODE, "samp": Style.CODE, "tt": Style.CODE,
    "sup": Html("sup"), "sub": Html("sub"),
}  # fmt: skip
"""The marks that elements put on the words inside them by their names alone."""

BOXES = {"checkbox": "☐☑", "radio": "○◉"}
"""How a box looks that is not ticked, and one that is, by the `type` of its field."""

QUOTATION_MARKS = ("“", "”")
"""What a browser puts around a `<q>`."""

_IMPORTANT = re.compile(r" ?! ?important$")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_CHOICE = re.compile(rf"[\"']\s*([{CHOICES}])\ufe0f?\s*[\"']")
"""A sign that a list's `style` puts before its items, and that is text."""
_FORMS_BY_TYPE = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
"""The form that a list's `type` says its numbers have (HTML, 4.4.5)."""
_FORMS_BY_STYLE = {
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "lower-roman": "lowerRoman",
    "upper-alpha": "upperLetter", "upper-latin": "upperLetter", "upper-roman": "upperRoman",
}  # fmt: skip
"""The form that a list's `style` says its numbers have."""


def styles(source: str | None) -> dict[str, str]:
    """Return what a `style` says, by the names of properties, all in small letters."""
    if not source:
        return {}
    properties: dict[str, str] = {}
    for part in _COMMENT.sub(" ", source).lower().split(";"):
        name, _, value = part.partition(":")
        value = _IMPORTANT.sub("", " ".join(value.split()))
        if name.strip() and value:
            properties[name.strip()] = value
    return properties


def is_unseen(style: Mapping[str, str]) -> bool:
    """Whether a style takes an element from a page, or leaves only its place."""
    return style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse")


def is_struck(style: Mapping[str, str]) -> bool:
    """Whether a style strikes words out."""
    return "line-through" in style.get("text-decoration", "") + style.get("text-decoration-line", "")


def is_turned(tag: str, style: Mapping[str, str]) -> bool:
    """Whether an element turns the order of letters: `<bdo dir="rtl">30</bdo>` shows 03 (HTML, 15.3.5)."""
    return tag == "bdo" or "override" in style.get("unicode-bidi", "")


@dataclass(frozen=True, slots=True)
class ItemNumber:
    """How an item is numbered: by its marker, or where Markdown cannot count so, by words at its start."""

    marker: Marker
    words: str = ""

    @property
    def written(self) -> str:
        """What a reader sees before the item; nothing for a bullet."""
        return self.words or ("" if self.marker.number is None else f"{self.marker} ")


class ItemNumbers:
    """Counts the items of a list as a browser does (HTML, 4.4.5 to 4.4.8). Markdown counts in figures, and up."""

    def __init__(self, tag: str, attributes: Mapping[str, str | None], items: int) -> None:
        style = styles(attributes.get("style"))
        marked = " ".join(style.get(name, "") for name in ("list-style-type", "list-style"))
        sign = _CHOICE.search(marked)
        self._sign = sign[1] if sign is not None else ""
        self._has_bullets = tag != "ol" or "none" in marked
        self._form = _FORMS_BY_TYPE.get((attributes.get("type") or "").strip(), "") or next(
            (form for name, form in _FORMS_BY_STYLE.items() if name in marked), ""
        )
        self._step = -1 if "reversed" in attributes else 1
        start = _number(attributes.get("start"))
        self._next = start if start is not None else items if self._step < 0 else 1

    def next(self, value: str | None) -> ItemNumber:
        """Return the number of the next item, which may name its own, and count on."""
        own = _number(value)
        number = self._next if own is None else own
        self._next = max(number + self._step, 0)
        if self._sign:
            return ItemNumber(BULLET, f"{self._sign} ")
        if self._has_bullets:
            return ItemNumber(BULLET)
        if self._form or self._step < 0:
            return ItemNumber(BULLET, f"{written_number(number, self._form or 'decimal')}. ")
        return ItemNumber(Marker(number, "."))


def _number(value: str | None) -> int | None:
    """Return the number that an attribute names, where Markdown can count from it."""
    value = (value or "").strip()
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else None
