"""Quoted mail: lines that begin with `>`, or with `|`, as programs for mail mark what they answer."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_QUOTED = re.compile(r"\s*(?P<signs>(?:>[ \t]?)+)(?P<text>.*)|\s*(?P<bars>(?:\|[ \t]?)+)(?P<barred>[^|]*)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST = 0.9
"""The share of lines from which on the whole text is a quotation, and is read without the signs."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A line that is quoted, without its signs."""

    text: str
    level: int
    """How many signs it has: a quotation in a quotation has two."""


def quoted_lines(lines: Sequence[str]) -> Mapping[int, Quoted]:
    """Return the lines that are quoted, by their indexes.

    A single line, or lines without words, are none: `> 30 days` is an amount.
    """
    quoted: dict[int, Quoted] = {}
    run: dict[int, Quoted] = {}
    for at, line in enumerate([*lines, ""]):
        match = _QUOTED.fullmatch(line) if ">" in line or "|" in line else None
        if match is not None:
            signs = match["signs"] or match["bars"]
            text = match["text"] if match["signs"] else match["barred"]
            run[at] = Quoted(text, len("".join(signs.split())))
            continue
        if sum(_WORD.search(other.text) is not None for other in run.values()) > 1:
            quoted |= run
        run = {}
    return quoted


def unquoted(text: str) -> str:
    """Return a text that is quoted as a whole without the signs; any other text as it is."""
    lines = text.split("\n")
    quoted = quoted_lines(lines)
    if not quoted or len(quoted) < _MOST * sum(bool(line.strip()) for line in lines):
        return text
    return "\n".join(quoted[at].text if at in quoted else line for at, line in enumerate(lines))
