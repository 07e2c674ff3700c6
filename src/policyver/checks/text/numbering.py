"""Gaps and repeats in numbers that are typed by hand: of headings, of clauses, of the items of a list."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from policyver.checks.numbering import Numbered, numbered_parts, shown
from policyver.checks.passages import passages, quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.text.numbering_within import irregular_within
from policyver.document.model import Block, Document
from policyver.document.sections import parent_headings

_MOST = 3
"""The most by which a number may leap to be a gap. With more, another row begins there, of something else."""


@dataclass(frozen=True, slots=True)
class _Irregular:
    kind: Literal["gap", "repeat"]
    place: int
    what: str


@rule("numbering-gap", severity="warning", todo="See whether something was lost there, or number anew.")
def gaps_in_numbers(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each number of a row that leaps over one."""
    yield from _faults(checked, "gap")


@rule("numbering-repeat", severity="warning", todo="Number anew what follows, and see what refers to it.")
def repeats_in_numbers(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each number that a row has twice."""
    yield from _faults(checked, "repeat")


def _faults(checked: CheckedVersion, kind: Literal["gap", "repeat"]) -> Iterator[Fault]:
    for locale, text in checked.texts.items():
        for irregular in (*_of_headings(text), *_of_clauses(text), *_of_items(text), *_within(text)):
            if irregular.kind == kind:
                yield Fault(locale, f"In the {locale} text {irregular.what}.", irregular.place)


def _compared(before: Numbered, after: Numbered, last: int, value: int, text: Document) -> Iterator[_Irregular]:
    """Yield what is irregular between two neighbours of a row."""
    if value == last:
        yield _Irregular("repeat", after.place, f"the number of {after.shown} is that of {before.shown}, too")
    elif 1 < value - last <= _MOST and not _is_elsewhere(before, after, text):
        yield _Irregular("gap", after.place, f"{after.shown} follows {before.shown}")


def _is_elsewhere(before: Numbered, after: Numbered, text: Document) -> bool:
    """Whether a number that is missing between two parts is at another place between them: within a paragraph."""
    end = after.written.strip()[-1:]
    number = after.written.strip(" .():、）（§")
    last = number.rpartition(".")[2]
    if last.isdecimal():
        near = number.removesuffix(last) + str(int(last) - 1)
    elif len(last) == 1:
        near = chr(ord(last) - 1)
    else:
        return False
    sign = f"{near}{end}" if end in ".):" else f"{near} "
    return any(
        f" {sign}" in f" {block.words}" or f"({near})" in block.words or str(block.number) == near
        for block in text.blocks[before.place : after.place]
    )


def _within(text: Document) -> Iterator[_Irregular]:
    """Yield what is irregular within a paragraph."""
    for passage in passages(text):
        if passage.block.kind in ("paragraph", "item", "quote"):
            for one in irregular_within(passage):
                where = quoted(passage.text, one.start, one.start + len(one.sign))
                if one.is_gap:
                    yield _Irregular("gap", passage.place, f"“{one.sign}” follows “{one.before}”: {where}")
                else:
                    yield _Irregular("repeat", passage.place, f"“{one.sign}” is there twice: {where}")


_Row = tuple[str, int, int, str]
"""The style of a part, its level, how many numbers are above its own, and `roman` or `letter` where it has letters."""


def _placed(part: Numbered, rows: Mapping[_Row, tuple[Numbered, int]]) -> tuple[_Row, int]:
    """Return the row of a part and its number in it. Of an `i` both depend on the rows that are there."""
    style, level, depth = part.style, part.block.level, len(part.above)
    if not part.letter and not part.roman:
        return (style, level, depth, ""), min(part.values, default=0)
    letter, roman = (style, level, depth, "letter"), (style, level, depth, "roman")
    readings = [(roman, value) for value in part.values if value == part.roman]
    readings += [(letter, value) for value in part.values if value == part.letter]
    for row, value in readings:
        if row in rows and rows[row][1] + 1 == value:
            return row, value
    is_first = part.roman == 1 or not part.letter or (roman in rows and letter not in rows)
    return readings[0] if is_first else readings[-1]


def _of_headings(text: Document) -> Iterator[_Irregular]:
    parents = parent_headings(text.blocks)
    rows: dict[_Row, tuple[Numbered, int]] = {}
    paths: dict[tuple[str, tuple[int, ...]], Numbered] = {}
    for part in numbered_parts(text):
        if part.block.kind != "heading":
            continue
        row, value = _placed(part, rows)
        before, last = rows.get(row, (None, 0))
        rows[row] = (part, value)
        if not part.above and value == 1:
            paths.clear()  # another row begins, whose 1.1 may be a second one
        twin = paths.setdefault((part.style, (*part.above, value)), part) if part.above else part
        if twin is not part:
            yield _Irregular("repeat", part.place, f"the number of {part.shown} is that of {twin.shown}, too")
        elif before is None or before.above != part.above:
            continue
        elif not (value == last == 1 and parents[part.place] != parents[before.place]):
            yield from _compared(before, part, last, value, text)


def _of_clauses(text: Document) -> Iterator[_Irregular]:
    clauses = {part.place: part for part in numbered_parts(text) if part.block.kind != "heading"}
    open_rows: dict[_Row, tuple[Numbered, int]] = {}
    """The rows that may be counted on, the inner ones last."""
    for place, block in enumerate(text.blocks):
        if block.kind == "heading" or (block.number is not None and block.depth == 1):
            open_rows.clear()
        if (part := clauses.get(place)) is None:
            continue
        row, value = _placed(part, open_rows)
        if row in open_rows:
            while next(reversed(open_rows)) != row:
                open_rows.popitem()
            before, last = open_rows[row]
            if before.above == part.above:
                yield from _compared(before, part, last, value, text)
        open_rows[row] = (part, value)


@dataclass(slots=True)
class _List:
    """The items of a list so far, as far as the next one is compared with them."""

    place: int
    item: Block
    """The last item, and its place."""
    first_typed: int
    is_of_one_number: bool = True
    """Whether all are typed with one number: a program counts them."""
    was_irregular: bool = False
    """Whether the number of one is not the one that is typed."""

    def add(self, place: int, item: Block) -> None:
        """Go on to the next item."""
        self.place, self.item = place, item
        self.is_of_one_number &= _typed(item) == self.first_typed
        self.was_irregular |= _typed(item) != item.number


def _of_items(text: Document) -> Iterator[_Irregular]:
    """Yield where the number of an item is not the one that is written, or a list does not count on from one before."""
    last: dict[int, _List] = {}
    """By depth the list that was last."""
    for place, block in enumerate(text.blocks):
        if block.kind == "heading":
            last.clear()
        if block.kind != "item":
            continue
        for depth in [depth for depth in last if depth > block.depth]:
            del last[depth]
        if block.number is None:
            last.pop(block.depth, None)
            continue
        before = last.get(block.depth)
        if before is not None:
            yield from _between_items(before, place, block)
        if before is not None and block.number == (before.item.number or 0) + 1:
            before.add(place, block)
        else:
            last[block.depth] = _List(place, block, _typed(block), was_irregular=_typed(block) != block.number)


def _between_items(items: _List, place: int, block: Block) -> Iterator[_Irregular]:
    before = items.item
    last, number = before.number or 0, block.number or 0
    if number == last + 1 and _typed(block) != number:
        is_counted_by_program = items.is_of_one_number and _typed(block) == items.first_typed
        if not is_counted_by_program and not items.was_irregular:
            kind: Literal["gap", "repeat"] = "repeat" if _typed(block) == _typed(before) else "gap"
            what = f"readers see {shown(block)}, whose number is typed {_typed(block)}"
            yield _Irregular(kind, place, what)
    elif number == last and number > 1:
        yield _Irregular("repeat", place, f"the number of {shown(block)} is that of {shown(before)}, too")
    elif 1 < number - last <= _MOST:
        yield _Irregular("gap", place, f"{shown(block)} follows {shown(before)}")


def _typed(item: Block) -> int:
    """Return the number of an item as it is typed."""
    if item.marker is None or item.marker.written is None:
        return item.number or 0
    return item.marker.written
