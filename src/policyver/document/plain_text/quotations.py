"""Quoted mail: lines that begin with `>`, as programs for mail mark what they answer."""

import re
from collections.abc import Mapping, Sequence

_QUOTED = re.compile(r"\s*((?:>[ \t]?)+)(?P<text>.*)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST = 0.9
"""The share of lines from which on the whole text is a quotation, and is read without the signs."""


def quoted_lines(lines: Sequence[str]) -> Mapping[int, str]:
    """Return the lines that are quoted without their signs, by their indexes.

    A single line, or lines without words, are none: `> 30 days` is an amount.
    """
    quoted: dict[int, str] = {}
    run: dict[int, str] = {}
    for at, line in enumerate([*lines, ""]):
        match = _QUOTED.fullmatch(line) if ">" in line else None
        if match is not None:
            run[at] = match["text"]
            continue
        if sum(_WORD.search(text) is not None for text in run.values()) > 1:
            quoted |= run
        run = {}
    return quoted


def unquoted(text: str) -> str:
    """Return a text that is quoted as a whole without the signs; any other text as it is."""
    lines = text.split("\n")
    quoted = quoted_lines(lines)
    if not quoted or len(quoted) < _MOST * sum(bool(line.strip()) for line in lines):
        return text
    return "\n".join(quoted.get(at, line) for at, line in enumerate(lines))
