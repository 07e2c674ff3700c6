"""Phrases as the languages' lists write them, parted by commas.

(precise|exact) location( data)?    groups, alternatives and what may be missing, as in regular expressions
e-mail                              a hyphen may be written, or a space, or nothing
advertis*                           any ending; at the beginning of a word any beginning: *daten
[share] ~ (with|to) advertisers     ~ is up to six words of the same sentence; what is in brackets is the mention
delete your _ data                  _ is up to three words without a comma
# days before                       # is a number in figures
US                                  capitals stand for capitals; other words may have any letters
"""

import re
from collections.abc import Iterator

_PART = re.compile(r"[()|,]|[^()|,]+")


def phrases(listed: str) -> Iterator[str]:
    """Yield each phrase of a list written out: without groups, alternatives and what may be missing."""
    parts = _PART.findall(listed.replace("-", "( |)"))
    place = 0
    while place < len(parts):
        choices, place = _choices(parts, place)
        yield from filter(None, (" ".join(phrase.split()) for phrase in choices))
        place += 1  # the comma


def _choices(parts: list[str], place: int) -> tuple[list[str], int]:
    """Return what the parts from a place on may be, up to the end of their group, and the place of that end."""
    choices: list[str] = []
    run = [""]
    while place < len(parts) and parts[place] not in {")", ","}:
        part = parts[place]
        if part == "|":
            choices, run = choices + run, [""]
        elif part == "(":
            group, place = _choices(parts, place + 1)
            if place + 1 < len(parts) and parts[place + 1].startswith("?"):
                parts[place + 1] = parts[place + 1][1:]
                group = [*group, ""]
            run = [before + after for before in run for after in group]
        else:
            run = [before + after for before in run for after in _with_optional_letters(part)]
        place += 1
    return choices + run, place


def _with_optional_letters(part: str) -> list[str]:
    """Return a text with each letter that may be missing, `cookies?`, and without it."""
    head, *rest = part.split("?")
    variants = [head]
    for following in rest:
        variants = [before + following for variant in variants for before in (variant, variant[:-1])]
    return variants
