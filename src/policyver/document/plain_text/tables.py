"""The lines of a plain text -> its tables, as a PDF's layout leaves them: wide gaps part the cells of a row."""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

_SEGMENT = re.compile(r"\S+(?: \S+)*")
_MARKER = re.compile(r"[-–—•‣◦▪●○■□*+·o]|\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3})*|[A-Za-z]|[ivxIVX]{2,7})[.):]?|§+")
_RULER = re.compile(r"[-–—_=.·…|+ ]+")
_SHIFT = 8
"""Columns by which a cell may begin further left or right than that of the row above: each page is laid out by itself.
Raised, neighbouring columns of narrow cells are taken for one."""
_DENSE = 8
"""Lines with words in each column that a group has on average, from which on each line is a row of its own. With fewer,
the lines of wrapped cells are taken for rows."""
_MOST_GAPS = 8
"""Blank lines between two rows of one table: at the end of a page there are several."""
_NEAR = 4
"""Columns between where a cell begins and where that of a row with all cells does."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the lines of each of its cells, and its place among the lines of the text."""

    cells: tuple[tuple[str, ...], ...]
    first: int
    end: int
    """The index of the line behind it."""
    is_head: bool = False
    """It is the first of its table."""


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of a text."""

    rows: Mapping[int, Row]
    """Their rows, by the index of the first line of each."""
    repeated: tuple[str, ...] = ()
    """The heads that they repeat on other pages, which are no rows."""


@dataclass(frozen=True, slots=True)
class _Segment:
    """Words of a line that no wide gap parts."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Group:
    """Lines without a blank line between them, and the columns that no line of them has words between."""

    first: int
    lines: tuple[tuple[_Segment, ...], ...]
    columns: tuple[tuple[int, int], ...]

    @property
    def end(self) -> int:
        """The index of the line behind it."""
        return self.first + len(self.lines)

    @property
    def filled(self) -> int:
        """How many of its lines have words in each of its columns."""
        return sum(len(line) >= len(self.columns) for line in self.lines)


def table_rows(lines: Sequence[str], page_begins: frozenset[int] = frozenset()) -> Tables:
    """Return the tables among the lines of a text. `page_begins` are the indexes of those that begin a page."""
    rows: dict[int, Row] = {}
    repeated: list[str] = []
    for first, *others in _tables([_group(first, run) for first, run in _runs(lines)], page_begins):
        whole: list[Row] = []
        for row in _rows([_without_caption(first), *others]):
            if not whole or row.first not in page_begins:
                whole.append(row)
            elif _words(row) == _words(whole[0]):
                repeated.append(" ".join(word for cell in _words(row) for word in cell))
            elif not row.cells[0]:
                cells = tuple((*before, *after) for before, after in zip(whole[-1].cells, row.cells, strict=True))
                whole[-1] = replace(whole[-1], cells=cells)
            else:
                whole.append(row)
            whole[-1] = replace(whole[-1], end=row.end)
        rows |= {row.first: row for row in [replace(whole[0], is_head=True), *whole[1:]]}
    return Tables(rows, tuple(repeated))


def _runs(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    for has_words, places in groupby(range(len(lines)), lambda at: bool(lines[at].strip())):
        if has_words:
            run = list(places)
            yield run[0], [lines[at].expandtabs() for at in run]


def _group(first: int, lines: Sequence[str]) -> _Group:
    segments = tuple(
        tuple(_Segment(match[0], match.start(), match.end()) for match in _SEGMENT.finditer(line)) for line in lines
    )
    return _group_of(first, segments)


def _group_of(first: int, lines: tuple[tuple[_Segment, ...], ...]) -> _Group:
    columns: list[tuple[int, int]] = []
    for start, end in sorted((segment.start, segment.end) for line in lines for segment in line):
        if columns and start <= columns[-1][1]:
            columns[-1] = (columns[-1][0], max(end, columns[-1][1]))
        else:
            columns.append((start, end))
    return _Group(first, lines, tuple(columns))


# --- Which groups are a table


def _tables(groups: Sequence[_Group], page_begins: frozenset[int]) -> Iterator[list[_Group]]:
    """Yield the groups of each table: neighbours with the same columns, and those between them with fewer."""
    table: list[_Group] = []
    widest = 0
    for group in groups:
        if table and _goes_on(table[-1], table[widest], group, page_begins):
            table.append(group)
            if len(group.columns) > len(table[widest].columns):
                widest = len(table) - 1
            continue
        if _is_table(table):
            yield table
        table, widest = ([group] if _is_tabular(group) else []), 0
    if _is_table(table):
        yield table


def _without_caption(group: _Group) -> _Group:
    """Return the first group of a table without a line above its first row."""
    if len(group.lines) < 2 or len(group.lines[0]) > 1 or len(group.lines[1]) < 2:
        return group
    return _group_of(group.first + 1, group.lines[1:])


def _is_tabular(group: _Group) -> bool:
    """Whether a group has columns, and the first is not that of the signs or numbers of a list."""
    signs = [line[0].text for line in group.lines if line[0].start == group.columns[0][0]]
    is_ruler = any(_RULER.fullmatch(segment.text) for line in group.lines for segment in line)
    return len(group.columns) > 1 and not is_ruler and not all(_MARKER.fullmatch(sign) for sign in signs)


def _goes_on(last: _Group, widest: _Group, group: _Group, page_begins: frozenset[int]) -> bool:
    """Whether a group has the columns of the table above it, by the last and the widest row of that.

    At the start of a page the first column may be empty: then it goes on with a row.
    """
    if group.first - last.end > _MOST_GAPS:
        return False
    is_below = abs(group.columns[0][0] - last.columns[0][0]) <= 2 or group.first in page_begins
    if not is_below or not _is_tabular(group):
        return False
    few, many = sorted([group.columns, widest.columns], key=len)
    if len(few) == len(many) > 2:
        return all(abs(column[0] - other[0]) <= _SHIFT * len(few) for column, other in zip(few, many, strict=True))
    starts = [start for start, _ in many]
    return all(min(abs(start - other) for other in starts) <= _SHIFT for start, _ in few)


def _is_table(table: Sequence[_Group]) -> bool:
    """Whether groups have enough in common to be a table: two lines with a gap can be anything."""
    if not table:
        return False
    widest = max(len(group.columns) for group in table)
    whole = [group for group in table if len(group.columns) == widest]
    if len(table) == 1:
        return table[0].filled > 2 and table[0].filled * 3 >= len(table[0].lines) * 2
    is_wrapped = any(len(group.lines) > 1 for group in whole)
    return len(whole) > 1 and (widest > 2 or is_wrapped or len(whole) > 2)


# --- Their rows


def _rows(table: Sequence[_Group]) -> Iterator[Row]:
    """Yield the rows of a table. A group is one, unless each line of it has all cells."""
    count = max(len(group.columns) for group in table)
    whole = [place for place, group in enumerate(table) if len(group.columns) == count]
    is_dense = len(table) == 1 or sum(table[place].filled for place in whole) >= _DENSE * len(whole)
    for place, group in enumerate(table):
        at = bisect(whole, place)
        near = table[min(whole[max(at - 1, 0) : at + 1], key=lambda other: abs(other - place))]
        starts = [_start(group, start) for start, _ in near.columns]
        placed = [_placed(line, starts) for line in group.lines]
        begins = [at for at, line in enumerate(placed) if not at or (is_dense and line[0])]
        for begin, end in pairwise([*begins, len(placed)]):
            cells = tuple(tuple(line[at] for line in placed[begin:end] if line[at]) for at in range(count))
            yield Row(cells, group.first + begin, group.first + end)


def _start(group: _Group, usual: int) -> int:
    """Return where a column of a group begins, by where it does in a row with all cells."""
    own = Counter(segment.start for line in group.lines for segment in line if abs(segment.start - usual) <= _SHIFT)
    return max(own, key=lambda start: (own[start], -abs(start - usual), -start), default=usual)


def _placed(line: Sequence[_Segment], starts: Sequence[int]) -> list[str]:
    """Return the words of a line, by the columns that begin at some places."""
    words = [""] * len(starts)
    for segment in line:
        for text, start in _parted(segment, starts):
            before = [at for at, other in enumerate(starts) if other <= start + 2]
            at = before[-1] if before else 0
            words[at] = f"{words[at]} {text}".strip()
    return words


def _parted(segment: _Segment, starts: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Yield the parts of some words with their places: another column may begin behind a single space."""
    begin = segment.start
    for start in starts:
        if begin < start < segment.end and segment.text[start - segment.start - 1] == " ":
            yield segment.text[begin - segment.start : start - segment.start].strip(), begin
            begin = start
    yield segment.text[begin - segment.start :], begin


def _words(row: Row) -> list[list[str]]:
    return [" ".join(cell).split() for cell in row.cells]
