"""Formulas on one line, with raised and lowered letters: 10⁶, 1/2, √(a + b). No two run together.

Each function returns a line. What is in brackets here has none in the formula: they show how far something reaches.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from policyver.document.raised import in_script

Script = Literal["", "sup", "sub"]
Line = tuple[tuple[str, Script], ...]
"""Pieces of text with how they are set."""

_ONE = re.compile(r"[\w.,%]*|[(\[{][^()\[\]{}]*[)\]}]")
_UNSEEN = str.maketrans({"\u2061": " ", "\u2062": None, "\u2063": None, "\u2064": None})
"""Signs that only say how a formula is meant: that a function is applied, that two letters are multiplied."""


def plain(text: str) -> Line:
    """Return a line of letters or signs."""
    text = text.translate(_UNSEEN)
    return ((text, ""),) if text else ()


def joined(lines: Iterable[Line]) -> Line:
    """Return lines one behind the other."""
    return tuple(piece for line in lines for piece in line)


def flat(line: Line) -> str:
    """Return a line as plain text: ⁶, ₂, ^(th) for what is raised or lowered."""
    return " ".join("".join(in_script(text, script) for text, script in line).split())


def grouped(line: Line) -> Line:
    """Return a line in brackets, if it is more than a number or a name."""
    return line if _ONE.fullmatch(flat(line)) else (("(", ""), *line, (")", ""))


def scripted(base: Line, sub: Line, sup: Line) -> Line:
    """Return a base with what is lowered and raised behind it, also where that is below and above."""
    has_scripts = any(script for _, script in base)
    around = (("(", ""), *base, (")", "")) if has_scripts else base
    return (*around, *_script(sub, "sub"), *_script(sup, "sup"))


def _script(line: Line, script: Script) -> Line:
    text = flat(line)
    return ((text, script),) if text else ()


def fraction(above: Line, below: Line) -> Line:
    """Return a fraction, with a space on both sides: 1 1/2 is not 11/2."""
    return ((" ", ""), *grouped(above), ("/", ""), *grouped(below), (" ", ""))


def root(inside: Line, degree: Line) -> Line:
    """Return the root of a line."""
    return (*_script(degree, "sup"), ("√", ""), *grouped(inside))


def large(sign: str, below: Line, above: Line, inside: Line) -> Line:
    """Return a sum, an integral or the like."""
    return (*scripted(plain(sign), below, above), (" ", ""), *inside)


def fenced(opening: str, parts: Sequence[Line], parting: Sequence[str], closing: str) -> Line:
    """Return parts in brackets. The last sign that parts them is repeated."""
    line: Line = plain(opening)
    for number, part in enumerate(parts):
        sign = (parting[min(number, len(parting)) - 1] if parting else "") if number else ""
        line = (*line, *plain(sign), *part)
    return (*line, *plain(closing))


def matrix(rows: Sequence[Sequence[Line]]) -> Line:
    """Return rows that are below each other: [a, b; c, d]."""
    return (("[", ""), *_parted([_parted(row, ", ") for row in rows], "; "), ("]", ""))


def _parted(lines: Sequence[Line], sign: str) -> Line:
    return joined(((sign, ""), *line) if number else line for number, line in enumerate(lines))


def pieces_of(line: Line, before: str, after: str) -> Line:
    """Return a line to be put between two letters, or nothing. Numbers beside each other do not run together."""
    text = "".join(text for text, _ in line)
    first, last = text.strip()[:1], text.strip()[-1:]
    pieces = list(line)
    while pieces and not (start := pieces[0][0].lstrip()):
        pieces.pop(0)
    if not pieces:
        return ()
    pieces[0] = (start, pieces[0][1])
    while not (end := pieces[-1][0].rstrip()):
        pieces.pop()
    pieces[-1] = (end, pieces[-1][1])
    spaced_before = (before.isdigit() and first.isdigit()) or (before.isalnum() and text[:1] == " ")
    spaced_after = (after.isdigit() and last.isdigit()) or (after.isalnum() and text[-1:] == " ")
    around: tuple[Line, Line] = (((" ", ""),) if spaced_before else (), ((" ", ""),) if spaced_after else ())
    return (*around[0], *pieces, *around[1])
