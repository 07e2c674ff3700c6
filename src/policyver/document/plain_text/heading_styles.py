"""The styles of headings, as their numbers and letters say them -> their levels."""

import re
from dataclasses import dataclass

from policyver.document.plain_text.line import Line, is_in_capitals
from policyver.languages.headings import SECTION_WORDS

_ENUMERATION = re.compile(
    rf"""(?P<word> (?:{SECTION_WORDS})\s+ | §+\s* )?
        (?P<number> [0-9]{{1,2}} (?:\.[0-9]{{1,2}})* ) (?: [.):]\s* | \s+ ) (?=\D)""",
    re.VERBOSE | re.IGNORECASE,
)
_PART = re.compile(rf"(?:{SECTION_WORDS})\s+(?:[0-9]{{1,3}}|[IVX]{{1,6}})[.):]?", re.IGNORECASE)
"""A heading that only says which part it is of: `Article 1`."""
_CLAUSE = re.compile(r"第\s?[0-9０-９一二三四五六七八九十百]{1,5}\s?(?P<kind>[編编章節节条條項项款])")
"""The number of a part of a Chinese or Japanese text."""
QUESTION = ("?", "？", "؟")


def enumeration_of(line: Line) -> re.Match[str] | None:
    """Match `Section 3.`, `2.4` or, among others of its kind, `3.` at the start of a line."""
    match = _ENUMERATION.match(line.text)
    return match if match and (match["word"] or "." in match["number"] or line.ordinals) else None


_Style = tuple[int, int]
_UNDERLINED, _CAPITALS, NUMBERED, LETTERED, PLAIN, _QUESTIONS = range(6)


def style_of(line: Line) -> _Style:
    """Return what headings of one level share: the kind, the most important first, and a depth within it."""
    if line.ruler:
        return _UNDERLINED, "=-".index(line.ruler)
    if _PART.fullmatch(line.text):
        return NUMBERED, 0
    if clause := _CLAUSE.match(line.text):
        return NUMBERED, "編编章節节条條項项款".index(clause["kind"])
    if enumeration := enumeration_of(line):
        return NUMBERED, enumeration["number"].count(".")
    if line.ordinals:
        return LETTERED, (not line.is_roman if line.label.isupper() else 2 + line.is_roman)
    if is_in_capitals(line.text) and sum(char.isalpha() for char in line.text) > 3:
        return _CAPITALS, 0
    return (_QUESTIONS if line.text.endswith(QUESTION) else PLAIN), 0


@dataclass(frozen=True, slots=True)
class Step:
    """One of the headings above a text."""

    style: _Style
    level: int
    line: Line


def go_to(path: list[Step], line: Line, *, direct: bool) -> None:
    """Put a heading at the end of the path to it. `direct`: there is no text between it and the last one."""
    style = style_of(line)
    same = [n for n, step in enumerate(path) if step.style == style or line.follows(step.line)]
    above = [n for n, step in enumerate(path) if step.style[0] == style[0] and step.style[1] < style[1]]
    if same:
        style, level = path[same[0]].style, path[same[0]].level
        del path[same[0] :]
    elif above:
        level = path[above[-1]].level + 1
        del path[above[-1] + 1 :]
    elif path and _is_below(path[-1].style, style, line, direct=direct):
        level = path[-1].level + 1
    else:
        level = path[-1].level if path else 2
        while path and path[-1].style > style:
            level = path.pop().level
    path.append(Step(style, min(level, 6), line))


def _is_below(other: _Style, style: _Style, line: Line, *, direct: bool) -> bool:
    enumeration = enumeration_of(line)
    first = enumeration["number"] == "1" if enumeration else 1 in line.ordinals
    if direct:
        return first or style[0] > other[0]
    return first and other[0] in (NUMBERED, LETTERED)
