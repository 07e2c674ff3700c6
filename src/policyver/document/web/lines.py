"""The lines of a block, which `<br>` parts -> paragraphs, items and headings, where they were made with it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from policyver.document.columns import columns
from policyver.document.marks import Style
from policyver.document.model import BREAK, BULLET, Marker, Run, text_runs
from policyver.languages.calendar import time_at_start

_BULLET = re.compile(r"[\s\u200b]*([•‣⁃∙●○■□▪▫◆◇◦➢➤✓✔\uf0a7\uf0b7\uf0d8])[\s\u200b]*")
_SIGN = re.compile(r"[\s\u200b]*([-–—*·])[\s\u200b]+")
"""A bullet, where more lines have one: a single one may be a dash or a footnote's star."""
_NUMBER = re.compile(r"[\s\u200b]*([0-9]{1,3})([.)])[\s\u200b]+")
_WIDE = re.compile(r"\s*(?:[-–—*·o§]|(?P<number>[0-9]{1,3})(?P<sign>[.)]))(?:[ \t]*\xa0){2,}\s*(?!\s)")
"""A bullet or a number with the wide gap that Word puts behind it in a page: even a single one is that."""
_BLANK = " \t\r\f\v\xa0\u200b\u2060\ufeff\u3000"
_LONGEST_HEADING = 80
"""In columns. Raised, bold paragraphs of one line become headings (`test_a_long_bold_line_is_a_paragraph`)."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a block that is a block of its own."""

    kind: Literal["paragraph", "item", "heading"]
    runs: tuple[Run, ...]
    marker: Marker = BULLET
    """Of an item."""


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
        elif kind:
            parts += [Part(kind, _stripped(kind, line), _marker(_words(line))) for line in of_kind]
    return [part for part in parts if part.runs]


_Kind = Literal["", "paragraph", "item", "heading"]


def _kinds(lines: Sequence[Sequence[Run]], *, parted: bool) -> list[_Kind]:
    signs = Counter(match[1] for line in lines if (match := _SIGN.match(_words(line))))
    counted = _counted([_words(line) for line in lines])
    kinds: list[_Kind] = []
    for place, line in enumerate(lines):
        words = _words(line)
        if not words:
            kinds.append("")
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
    return kinds if "paragraph" in kinds or "item" in kinds else ["paragraph" if kind else "" for kind in kinds]


def _counted(lines: Sequence[str]) -> set[int]:
    """Return the places of lines that count on from the one above or below them, and are no dates."""
    numbered = [(place, _NUMBER.match(line)) for place, line in enumerate(lines) if line]
    counted: set[int] = set()
    for (place, match), (next_place, following) in pairwise(numbered):
        if match and following and (int(match[1]) + 1, match[2]) == (int(following[1]), following[2]):
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
