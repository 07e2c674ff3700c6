"""Items whose number is the beginning of a date, a year or a span of time -> paragraphs that begin with it.

Markdown, Word and web pages take `1. července 2026` for the first item of a list.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from policyver.document.model import Block, Run, text_runs
from policyver.languages.calendar import Certainty, time_at_start


@dataclass(frozen=True, slots=True)
class _Item:
    """A numbered item, or several that are one in another and have no text but the innermost: `17. 05. 2026`."""

    first: int
    """The index of the block that it begins with."""
    last: int
    signs: str
    """The numbers as they are written: `17. 05.`."""
    number: int
    certainty: Certainty | None


def with_dates_as_text(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks, with the numbers of dates as a part of the text.

    What only may be a date is one where the items that count on from it, or that it counts on from, are dates, too.
    """
    lists = list(_lists(blocks))
    dates = {
        item.first: item
        for items in lists
        for run in _runs_of_numbers(items)
        for item in run
        if item.certainty == "sure" or (item.certainty and all(other.certainty for other in run))
    }
    return list(_written_out(_with_own_numbers(blocks, lists, dates), dates)) if dates else blocks


def _with_own_numbers(
    blocks: Sequence[Block], lists: Sequence[Sequence[_Item]], dates: Mapping[int, _Item]
) -> list[Block]:
    """Return the blocks, with the items behind a date numbered as they are written: they no longer count on from it."""
    numbered = list(blocks)
    for items in lists:
        first = next((at for at, item in enumerate(items) if item.first in dates), len(items))
        for item in items[first:]:
            marker = blocks[item.first].marker
            if item.first not in dates and marker is not None:
                numbered[item.first] = replace(blocks[item.first], marker=replace(marker, number=item.number))
    return numbered


def _lists(blocks: Sequence[Block]) -> Iterator[list[_Item]]:
    """Yield the items of each numbered list."""
    opened: dict[int, list[_Item]] = {}
    past = -1
    for index, block in enumerate(blocks):
        for depth in [depth for depth in opened if block.depth < depth]:
            yield opened.pop(depth)
        if block.kind != "item" or index <= past:
            continue
        if block.marker is None or block.number is None or block.marker.sign != ".":
            if block.depth in opened:
                yield opened.pop(block.depth)
            continue
        item = _item(blocks, index)
        past = item.last if item.certainty else index
        opened.setdefault(block.depth, []).append(item)
    yield from opened.values()


def _item(blocks: Sequence[Block], first: int) -> _Item:
    last, signs = first, _sign(blocks[first])
    while not blocks[last].runs and last + 1 < len(blocks) and _is_inside(blocks[last + 1], blocks[last]):
        last += 1
        signs += f" {_sign(blocks[last])}"
    certainty = time_at_start(f"{signs} {blocks[last].text}".rstrip())
    if certainty is None and last > first:  # an empty item with a list in it
        last, signs = first, _sign(blocks[first])
        certainty = time_at_start(signs)
    marker = blocks[first].marker
    number = marker.written if marker is not None and marker.written is not None else blocks[first].number
    return _Item(first, last, signs, number or 0, certainty)


def _is_inside(block: Block, outer: Block) -> bool:
    """Whether a block can be the rest of a date that an empty item begins."""
    return (
        block.kind == "item"
        and block.depth == outer.depth + 1
        and block.marker is not None
        and block.marker.sign in (".", "-")
    )


def _sign(block: Block) -> str:
    """Return the marker of an item as it is written."""
    marker = block.marker
    assert marker is not None  # noqa: S101  it is an item
    return str(marker if marker.written is None else replace(marker, number=marker.written))


def _runs_of_numbers(items: Sequence[_Item]) -> Iterator[list[_Item]]:
    """Yield the stretches of a list in which each number counts on from the one before, or repeats it, `1.` `1.`."""
    run = [items[0]]
    for before, item in pairwise(items):
        if item.number not in (before.number, before.number + 1):
            yield run
            run = []
        run.append(item)
    yield run


def _written_out(blocks: Sequence[Block], dates: Mapping[int, _Item]) -> list[Block]:
    """Return the blocks with dates as paragraphs. What was inside such an item is as deep as its date."""
    written: list[Block] = []
    items: list[int] = []
    """The depths of the items that a block is inside."""
    lifted: list[int] = []
    """Of these the depths of those that are none."""
    past = -1
    for index, block in enumerate(blocks):
        if index <= past:
            continue
        while lifted and _is_behind(block, lifted[-1]):
            lifted.pop()
        items = [depth for depth in items if depth < block.depth + (block.kind not in ("item", "quote"))]
        date = dates.get(index)
        depth = block.depth - len(lifted)
        if date is None:
            written.append(replace(block, depth=depth) if lifted else block)
        else:
            last, past = blocks[date.last], date.last
            runs = text_runs([Run(f"{date.signs} "), *last.runs])
            is_quote = block.depth > 1 and block.depth - 1 not in items
            _add(written, Block("quote" if is_quote else "paragraph", runs, depth=depth - 1))
            lifted += range(block.depth, last.depth + 1)
        if block.kind == "item":
            items.append(block.depth)
    return written


def _is_behind(block: Block, depth: int) -> bool:
    """Whether a block is no more inside an item of this depth."""
    return block.depth < depth or (block.depth == depth and block.kind in ("item", "quote"))


def _add(written: list[Block], date: Block) -> None:
    """Add a date; where it is all that an item before it has, as the text of that item."""
    before = written[-1] if written else None
    if before is not None and before.kind == "item" and not before.runs and before.depth == date.depth:
        written[-1] = replace(before, runs=date.runs)
    else:
        written.append(date)
