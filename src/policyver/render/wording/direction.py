"""In which direction a text is written, by its letters."""

import re

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
