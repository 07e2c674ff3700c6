"""Raised and lowered letters in plain text: 10⁶, H₂O, 5^(th). No digits run together."""

from collections.abc import Sequence

from policyver.document.marks import Html, Mark

_RAISED = str.maketrans("0123456789+-=()ni−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ⁻")
_LOWERED = str.maketrans("0123456789+-=()−", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋")
LETTERS = {"sup": _RAISED, "sub": _LOWERED}
"""Unicode's own raised and lowered letters, for each letter that has one, by the numbers of both."""
_SIGNS = {"sup": "^", "sub": "_"}
_BRACKETS = ("(", "[")


def script_of(marks: Sequence[Mark]) -> str:
    """Return `sup` where letters are raised, `sub` where they are lowered, or the empty string."""
    return next((mark.tag for mark in marks if isinstance(mark, Html) and mark.tag in LETTERS), "")


def in_script(text: str, script: str) -> str:
    """Return how raised or lowered letters are written where all letters are as high: ⁶, ₂, ^(th).

    Signs like ® and what is in brackets stay as they are: they do not run together with what is before them.
    """
    if not script or not any(map(str.isalnum, text)) or text.lstrip().startswith(_BRACKETS):
        return text
    return own_letters(text, script) or f"{_SIGNS[script]}({text})"


def own_letters(text: str, script: str) -> str:
    """Return the text in Unicode's own raised or lowered letters, or nothing where it has none for one of them."""
    other = text.translate(LETTERS[script])
    return "" if any(a == b for a, b in zip(text, other, strict=True) if not a.isspace()) else other
