"""The lines of a plain text -> its blocks: headings, paragraphs, and which items belong to which list."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from policyver.document.model import BULLET, CELL, Block, Marker, Run
from policyver.document.plain_text.headings import heading_levels
from policyver.document.plain_text.line import Line, is_inside

_MOST_LISTS = 9
"""Lists within each other that are followed at most, as many as Word has. What is in a deeper one is in the last of
them. Raised, each line of a list is compared with more lines above it."""
_SECOND = "◦o▪○□◇–"
"""Bullets that begin a list inside an item, whatever their indent."""
_NUMBER = re.compile(r"(?P<number>0|[1-9][0-9]*)(?P<sign>[.)])")


def outline(lines: Sequence[Line], *, below_a_title: bool = False) -> list[Block]:
    """Return the blocks of a text, in order. One heading at most has level 1: its title.

    A text whose first heading is numbered as others are has no title, nor has one below a title that is not in it.
    """
    return _with_countable_lists(list(_blocks(lines, heading_levels(lines, below_a_title=below_a_title))))


def _blocks(lines: Sequence[Line], levels: Mapping[int, int]) -> Iterator[Block]:
    lists: list[Line] = []  # of each open list the last item
    for place, line in enumerate(lines):
        if line.cells:
            lists.clear()
            yield Block("row", _runs(CELL.join(line.cells)), header=line.is_head)
        elif place in levels:
            lists.clear()
            yield Block("heading", _runs(line.text), level=levels[place])
        elif line.is_quoted:
            lists.clear()
            yield Block("quote", _runs(line.text), depth=1)
        elif not line.text:
            lists.clear()
            yield Block("rule", ())
        elif line.is_choice:
            _close_lists(lists, line)
            yield Block("paragraph", _runs(line.text), depth=len(lists))
        elif line.rest and line.style != "1":
            _close_lists(lists, line)
            lists.append(line)
            yield _item(line, len(lists))
        else:
            while lists and not is_inside(line, lists[-1]):
                lists.pop()
            yield Block("paragraph", _runs(line.text), depth=len(lists))


def _item(line: Line, depth: int) -> Block:
    """Return an item with its number, where Markdown can count so; else the number is the first of its words."""
    if number := _NUMBER.fullmatch(line.marker):
        marker = Marker(int(number["number"]), number["sign"])
        return Block("item", _runs(line.rest), depth=depth, marker=marker)
    return Block("item", _runs(line.text if line.ordinals else line.rest), depth=depth, marker=BULLET)


def _runs(text: str) -> tuple[Run, ...]:
    return (Run(text),) if text else ()


def _close_lists(lists: list[Line], line: Line) -> None:
    """Close the lists that do not go on with this item: the others are those it is inside."""
    while lists and line.indent < lists[-1].indent - 1:
        lists.pop()
    del lists[_MOST_LISTS:]
    level = [n for n, item in enumerate(lists) if abs(line.indent - item.indent) <= 1]
    same = [n for n in level if line.follows(lists[n])] or [n for n in level if _is_like(line, lists[n])]
    if same:
        del lists[same[-1] :]
    elif level and line.gap and line.marker not in _SECOND:
        del lists[level[-1] :]


def _is_like(line: Line, item: Line) -> bool:
    begins_anew = 1 in line.ordinals and not line.marker.strip("().").isdigit()  # (i) after (a)
    return line.style == item.style and not begins_anew


def _with_countable_lists(blocks: list[Block]) -> list[Block]:
    """Return the blocks, with bullets, and the number as a word, in lists that Markdown would count in another way."""
    countable = list(blocks)
    for places in _numbered_lists(blocks):
        numbers = [blocks[place].number or 0 for place in places]
        if any(after != before + 1 for before, after in pairwise(numbers)):
            for place in places:
                item = blocks[place]
                countable[place] = replace(item, runs=_runs(f"{item.marker} {item.text}"), marker=BULLET)
    return countable


def _numbered_lists(blocks: Sequence[Block]) -> list[list[int]]:
    """Return the places of the items of each numbered list."""
    lists: list[list[int]] = []
    by_depth: dict[int, list[int]] = {}  # those that are open
    for place, block in enumerate(blocks):
        by_depth = {depth: items for depth, items in by_depth.items() if depth <= block.depth}
        if block.kind != "item":
            continue
        items = by_depth.get(block.depth, [])
        if block.number is None:
            by_depth.pop(block.depth, None)
        elif items and _sign(blocks[items[-1]]) == _sign(block):
            items.append(place)
        else:
            by_depth[block.depth] = [place]
            lists.append(by_depth[block.depth])
    return lists


def _sign(item: Block) -> str:
    return item.marker.sign if item.marker is not None else ""
