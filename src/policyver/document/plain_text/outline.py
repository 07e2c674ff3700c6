"""The lines of a plain text -> its parts: headings, paragraphs, and which items stand in which list."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from policyver.document.plain_text.headings import heading_levels
from policyver.document.plain_text.lines import Line, is_inside

_DEEPEST = 9
_SECOND = "◦o▪○□◇–"


@dataclass(frozen=True, slots=True)
class Part:
    """One unit of a text, without the sign that marked it."""

    kind: Literal["heading", "paragraph", "item", "rule"]
    text: str
    level: int = 0
    """Headings: 1 to 6. Items and paragraphs: how many lists they stand in."""
    number: str = ""
    """Items of a numbered list: `3.` or `3)`."""


def outline(lines: Sequence[Line]) -> list[Part]:
    """Give the parts of a text, in order. If it has headings, exactly one has level 1: its title."""
    return _numbered(list(_parts(lines, heading_levels(lines))))


def _parts(lines: Sequence[Line], levels: Mapping[int, int]) -> Iterator[Part]:
    lists: list[Line] = []  # of each open list the last item
    for place, line in enumerate(lines):
        if place in levels:
            lists.clear()
            yield Part("heading", line.text, levels[place])
        elif not line.text:
            lists.clear()
            yield Part("rule", "")
        elif line.rest and line.style != "1":
            _find_list(lists, line)
            lists.append(line)
            number = line.marker if re.fullmatch(r"(?:0|[1-9][0-9]*)[.)]", line.marker) else ""
            yield Part("item", line.rest if number or not line.ordinals else line.text, len(lists), number)
        else:
            while lists and not is_inside(line, lists[-1]):
                lists.pop()
            yield Part("paragraph", line.text, len(lists))


def _find_list(lists: list[Line], line: Line) -> None:
    """Close the lists that do not go on with this item: what is left are those it stands in."""
    while lists and line.indent < lists[-1].indent - 1:
        lists.pop()
    del lists[_DEEPEST:]
    level = [n for n, item in enumerate(lists) if abs(line.indent - item.indent) <= 1]
    same = [n for n in level if line.follows(lists[n])] or [n for n in level if _is_like(line, lists[n])]
    if same:
        del lists[same[-1] :]
    elif level and line.gap and line.marker not in _SECOND:
        del lists[level[-1] :]


def _is_like(line: Line, item: Line) -> bool:
    begins_anew = 1 in line.ordinals and not line.marker.strip("().").isdigit()  # (i) after (a)
    return line.style == item.style and not begins_anew


def _numbered(parts: list[Part]) -> list[Part]:
    """Make bullets, with the number as a word, of lists that Markdown would count in another way."""
    runs: list[list[int]] = []
    open_runs: dict[int, list[int]] = {}
    for place, part in enumerate(parts):
        depth = part.level if part.kind in ("item", "paragraph") else 0
        open_runs = {level: run for level, run in open_runs.items() if level <= depth}
        if part.kind != "item":
            continue
        run = open_runs.get(depth)
        if not part.number:
            open_runs.pop(depth, None)
        elif run and parts[run[-1]].number[-1] == part.number[-1]:
            run.append(place)
        else:
            open_runs[depth] = [place]
            runs.append(open_runs[depth])
    for run in runs:
        start = int(parts[run[0]].number[:-1])
        if any(int(parts[place].number[:-1]) != start + n for n, place in enumerate(run)):
            for place in run:
                part = parts[place]
                parts[place] = replace(part, text=f"{part.number} {part.text}", number="")
    return parts
