"""The lines of a block, which `<br>` parts -> paragraphs, items and headings, where they were made with it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from policyver.document.bullets import BULLETS, CHOICES, DASHES, FILLED, PLUS, Begun, signs_of_text
from policyver.document.columns import columns
from policyver.document.marks import Style
from policyver.document.model import BREAK, BULLET, Marker, Run, text_runs
from policyver.languages.calendar import time_at_start

_BULLET = re.compile(rf"[\s\u200b]*(?P<sign>[{BULLETS}])[\s\u200b]*")
_CHOICE = re.compile(rf"[\s\u200b]*(?P<sign>[{CHOICES}])")
_SIGN = re.compile(r"[\s\u200b]*(?P<sign>[-–—*·])[\s\u200b]+")
"""A bullet, where more lines have one: a single one may be a dash or a footnote's star."""
_PLUS = re.compile(r"[\s\u200b]*(?P<sign>\+)[\s\u200b]+")
_NUMBER = re.compile(r"[\s\u200b]*([0-9]{1,3})([.)])[\s\u200b]+")
_WIDE = re.compile(r"\s*(?:(?P<sign>[-–—*·o§])|(?P<number>[0-9]{1,3})(?P<stop>[.)]))(?:[ \t]*\xa0){2,}\s*(?!\s)")
"""A bullet or a number with the wide gap that Word puts behind it in a page: even a single one is that."""
_BLANK = " \t\r\f\v\xa0\u200b\u2060\ufeff\u3000"
_MOST_MISSING = 3
"""How much larger the number of the next item may be. Raised, lines that begin with amounts become items
(`Lines that begin with amounts are no list`)."""
_LONGEST_HEADING = 80
"""In columns. Raised, bold paragraphs of one line become headings (`test_a_long_bold_line_is_a_paragraph`)."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a block that is a block of its own."""

    kind: Literal["paragraph", "item", "heading"]
    runs: tuple[Run, ...]
    marker: Marker = BULLET
    """Of an item."""
    sign: str = ""
    """The bullet that it began with, which is not in its runs."""


def parts_of(runs: Sequence[Run], *, with_headings: bool) -> list[Part]:
    """Return the parts of a block's runs: one paragraph, unless empty lines or bullets part them.

    Where empty lines part paragraphs, a bold line is a heading, if there may be one.
    """
    lines = _lines(runs)
    blank = [not _words(line) for line in lines]
    shown = [place for place, is_blank in enumerate(blank) if not is_blank]
    if not shown:
        return []
    lines, blank = lines[shown[0] : shown[-1] + 1], blank[shown[0] : shown[-1] + 1]
    kinds = _kinds(lines, parted=any(blank) and with_headings)
    parts: list[Part] = []
    for kind, group in groupby(zip(kinds, lines, strict=True), key=lambda pair: pair[0]):
        of_kind = [line for _, line in group]
        if kind == "paragraph":
            parts.append(Part("paragraph", text_runs(_joined(of_kind))))
        elif kind == "choice":
            parts += [Part("paragraph", text_runs(line)) for line in of_kind]
        elif kind:
            parts += [Part(kind, _stripped(kind, line), _marker(_words(line)), _filled(line)) for line in of_kind]
    return [part if part.runs else Part("paragraph", (Run(part.sign),)) for part in parts if part.runs or part.sign]


_Kind = Literal["", "paragraph", "choice", "item", "heading"]


def _kinds(lines: Sequence[Sequence[Run]], *, parted: bool) -> list[_Kind]:
    signs = Counter(match[1] for line in lines if (match := _SIGN.match(_words(line))))
    counted = _counted([_words(line) for line in lines])
    choices = _signs_of_text([_words(line) for line in lines], signs)
    kinds: list[_Kind] = []
    for place, line in enumerate(lines):
        words = _words(line)
        if not words:
            kinds.append("")
        elif place in choices:
            kinds.append("paragraph" if words[0] in DASHES + PLUS else "choice")
        elif parted and place in counted and _is_heading(line):
            kinds.append("heading")
        elif (
            _BULLET.match(words)
            or ((sign := _SIGN.match(words)) and signs[sign[1]] > 1)
            or place in counted
            or _WIDE.match(words)
        ):
            kinds.append("item")
        else:
            kinds.append("heading" if parted and _is_heading(line) else "paragraph")
    if {"paragraph", "choice", "item"}.isdisjoint(kinds):
        return ["paragraph" if kind else "" for kind in kinds]
    return kinds


def _signs_of_text(lines: Sequence[str], signs: Mapping[str, int]) -> set[int]:
    """Return the places of lines that begin with a sign that is text. `signs` says how many begin with a dash."""
    worded = [(place, line) for place, line in enumerate(lines) if line]
    of_text = signs_of_text([_begun(line, signs) for _, line in worded])
    return {place for number, (place, _) in enumerate(worded) if number in of_text}


def _begun(line: str, signs: Mapping[str, int]) -> Begun | None:
    match = _BULLET.match(line) or _CHOICE.match(line) or _SIGN.match(line) or _PLUS.match(line) or _WIDE.match(line)
    if match is None or match["sign"] is None:
        return None
    sign = match["sign"]
    is_one_dash = sign in DASHES and signs.get(sign, 0) < 2 and not _WIDE.match(line)
    return None if is_one_dash else Begun(sign, line[match.end() :])


def _filled(line: Sequence[Run]) -> str:
    """Return the bullet that a line begins with, if it may turn out to be a choice."""
    match = _BULLET.match(_words(line))
    return match["sign"] if match is not None and match["sign"] in FILLED else ""


def _counted(lines: Sequence[str]) -> set[int]:
    """Return the places of lines that count on from the one above or below them, and are no dates.

    A number may be missing between them, as where an item was taken out.
    """
    numbered = [(place, _NUMBER.match(line)) for place, line in enumerate(lines) if line]
    counted: set[int] = set()
    for (place, match), (next_place, following) in pairwise(numbered):
        if match and following and match[2] == following[2] and 0 < int(following[1]) - int(match[1]) <= _MOST_MISSING:
            counted |= {place, next_place}
    return {place for place in counted if time_at_start(lines[place]) != "sure"}


def _marker(words: str) -> Marker:
    """Return the marker of an item: its number, or a bullet."""
    match = _NUMBER.match(words)
    return Marker(int(match[1]), match[2]) if match else BULLET


def _is_heading(line: Sequence[Run]) -> bool:
    words = _words(line)
    bold = all(Style.BOLD in run.marks for run in line if run.text.strip(_BLANK))
    return bold and columns(words) <= _LONGEST_HEADING and not words.endswith((".", ",", ";"))


def _stripped(kind: _Kind, line: Sequence[Run]) -> tuple[Run, ...]:
    """Return a line without what made it an item or a heading: its bullet, its bold letters."""
    if kind == "heading":
        return text_runs(Run(run.text, tuple(mark for mark in run.marks if mark is not Style.BOLD)) for run in line)
    words = "".join(run.text for run in line)
    match = _BULLET.match(words) or _WIDE.match(words) or _SIGN.match(words) or _NUMBER.match(words)
    skip = match.end() if match else 0
    stripped: list[Run] = []
    for run in line:
        stripped.append(Run(run.text[min(skip, len(run.text)) :], run.marks))
        skip -= min(skip, len(run.text))
    return text_runs(stripped)


def _lines(runs: Sequence[Run]) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *rest = run.text.split(BREAK)
        lines[-1].append(Run(first, run.marks))
        lines += [[Run(text, run.marks)] for text in rest]
    return lines


def _joined(lines: Sequence[Sequence[Run]]) -> Iterator[Run]:
    for number, line in enumerate(lines):
        if number:
            yield Run(BREAK)
        yield from line


def _words(line: Sequence[Run]) -> str:
    return "".join(run.text for run in line).strip(_BLANK)
