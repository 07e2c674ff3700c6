"""In which direction a text is written, by its letters."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]+")
_LETTERS = re.compile(r"[^\W\d_]+")


def direction_of(text: str) -> str:
    """Return `rtl` or `ltr`, whichever most letters of a text are, or an empty text where it has no letters.

    A browser's `dir="auto"` goes by the first letter: an Arabic sentence that begins with the name of a company would
    be laid out from left to right. WeasyPrint has no `auto`.
    """
    if text.isascii():
        return "ltr" if _LETTERS.search(text) else ""
    letters = "".join(_LETTERS.findall(text))
    from_right = sum(map(len, _RIGHT_TO_LEFT.findall(letters)))
    return "" if not letters else "rtl" if 2 * from_right > len(letters) else "ltr"


_MARKS = {"\u200e": "ltr", "\u200f": "rtl", "\u061c": "rtl"}
"""Signs without a width that say in which direction digits and signs beside them are read."""


@dataclass(frozen=True, slots=True)
class Sides:
    """A text in pieces of which some are written from right to left, and some perhaps not."""

    pieces: Sequence[str]
    whole: str
    """Its direction; empty where no letter in it is written from right to left."""

    @classmethod
    def of(cls, pieces: Sequence[str], whole: str) -> "Sides":
        """Return the pieces of a text. `whole` is what they say when nothing is struck."""
        is_turned = any(not piece.isascii() and _RIGHT_TO_LEFT.search(piece) for piece in pieces)
        return cls(pieces, direction_of(whole) if is_turned else "")

    def beside(self, first: int, end: int) -> str:
        """Return the direction that marks beside the pieces from `first` to before `end` say they have."""
        if not self.whole:
            return ""
        before = next((self.pieces[at][-1] for at in range(first - 1, -1, -1) if self.pieces[at]), "")
        after = next((self.pieces[at][0] for at in range(end, len(self.pieces)) if self.pieces[at]), "")
        return _MARKS.get(before) or _MARKS.get(after, "")
