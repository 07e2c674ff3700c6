"""A line of a plain text, as it is before and after what was wrapped is joined again."""

import re
from dataclasses import dataclass

from policyver.document.number_forms import roman_value, written_number

LONGEST_WIDTH = 130
"""Columns of the longest lines that a text is wrapped at: a page on its side in small letters."""
_MOST_ROMAN = 39
"""A marker that would be a greater number, `l.` or `d.`, is a letter."""


def _roman_place(letters: str) -> int | None:
    place = roman_value(letters)
    return place if 0 < place <= _MOST_ROMAN and written_number(place, "lowerRoman") == letters else None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, an item, a heading or a ruler, which has no text."""

    text: str
    indent: int
    gap: bool
    """There is a blank line before it, or nothing."""
    marker: str = ""
    """`•`, `1.`, `(a)`: what makes it an item. Then `rest` is what follows it in the text."""
    rest: str = ""
    ruler: str = ""
    """The sign that a ruler is drawn with, or the line under a heading."""
    is_quoted: bool = False
    """It is quoted, as mails do it: `> We keep it.`"""
    is_wrapped: bool = False
    """It was on several lines."""
    goes_on: bool = False
    """It goes on with the line above, on the page before."""
    cells: tuple[str, ...] = ()
    """It is a row of a table; its text is that of all cells."""
    is_head: bool = False
    """It is the first row of its table."""
    is_choice: bool = False
    """Its marker is text: it says what is chosen, ticked, added or taken off."""
    has_columns: bool = False
    """Wide gaps part its words, as in a row of a table."""

    @property
    def style(self) -> str:
        """What the items of one list share: `•`, `1.`, `(a)`, `A.`."""
        if self.marker == "o":
            return "o"
        label = re.sub(r"[a-z]+", "a", re.sub(r"[A-Z]+", "A", self.marker))
        return re.sub(r"[①-⑳]", "①", re.sub(r"\d+", "1", label))

    @property
    def label(self) -> str:
        """A marker's number or letters."""
        return self.marker.strip("().（）")

    @property
    def is_roman(self) -> bool:
        """Whether an item may be numbered in Roman numerals."""
        return _roman_place(self.label.lower()) is not None

    @property
    def ordinals(self) -> frozenset[int]:
        """The places that an item may say it has in its list: an `i.` is the first or the ninth."""
        label = self.label.lower()
        if label.isdecimal():
            return frozenset([int(label)])
        roman = _roman_place(label)
        places = set() if roman is None else {roman}
        if len(label) == 1 and label.isascii() and label.isalpha() and self.marker != "o":
            places.add(ord(label) - ord("a") + 1)
        elif "①" <= label <= "⑳":
            places.add(ord(label) - ord("①") + 1)
        return frozenset(places)

    def follows(self, other: "Line") -> bool:
        """Whether this is the next of its kind: `b)` after `a)`."""
        return self.style == other.style and any(place - 1 in other.ordinals for place in self.ordinals)


def is_inside(line: Line, item: Line) -> bool:
    """Whether a line without a marker is more of an item's text."""
    if line.marker or line.indent <= item.indent:
        return False
    return not line.gap or line.indent <= item.indent + len(item.marker) + 4


def is_in_capitals(text: str) -> bool:
    """Whether a text is in capitals, and in letters that have small ones: an `ID` among Chinese signs says nothing."""
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and all(letter.isupper() for letter in letters)
