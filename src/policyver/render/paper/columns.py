"""How wide the columns of a table are, so that the table is as wide as the text, whatever is in it."""

from collections.abc import Iterable, Sequence
from itertools import permutations

from policyver.render.paper.cells import Cell, Need

_WORTH_IT = 1.1
"""How many times as many lines, and one more, a table may have so that its names stay whole. Raised, a long address
squeezes the text beside it; lowered, addresses are parted to save a line.
Pinned by `test_names_stay_whole_if_that_costs_few_lines`."""

_STEPS = (4.0, 2.0, 1.0, 0.5)
"""The widths, in em, by which columns are made narrower and wider to see whether the table gets fewer lines. Finer ones
cost time; coarser ones leave room beside short words. Pinned by `test_a_column_has_no_room_that_others_lack`."""

_READABLE = 8.0
"""The width, in em, below which no column of text is made narrower to spare the table a line. Raised, short texts
keep room that long ones lack; lowered, a text is set in a column of two words.
Pinned by `test_no_column_of_text_is_made_too_narrow_to_be_read`."""

_MOST_CELLS = 2000
"""How many cells are looked at to share the width. It bounds the time; lowered, columns fit long tables less well."""


def words_fit(rows: Sequence[Sequence[Cell]], space: float) -> bool:
    """Whether the columns can share this space so that no word is parted, and names at most somewhere."""
    return sum(column.least for column in _needs(rows)) <= space


def pieces_fit(rows: Sequence[Sequence[Cell]], space: float) -> bool:
    """Whether the columns can share this space so that no word is parted, and names only at their signs."""
    return sum(column.piece for column in _needs(rows)) <= space


def column_widths(rows: Sequence[Sequence[Cell]], space: float) -> list[float]:
    """Return the widths of columns that fill the space, so that the table has few lines and parts few words."""
    words, pieces, least = zip(*((n.word, n.piece, n.least) for n in _needs(rows)), strict=True)
    if sum(least) > space:
        return _filling(_cut(least, space), space)
    shared = _Shared(rows, space)
    choices = [shared.widths(needed) for needed in (words, pieces) if sum(needed) <= space]
    if not choices:
        return shared.widths(least)
    whole, parting = choices[0], choices[-1]
    return whole if shared.height(whole) <= _WORTH_IT * shared.height(parting) + 1 else parting


def _needs(rows: Sequence[Sequence[Cell]]) -> list[Need]:
    """Return what each column needs."""
    return [_widest(cell.need for cell in column) for column in zip(*rows, strict=True)]


def _widest(needs: Iterable[Need]) -> Need:
    line, word, piece, least = (
        max(widths) for widths in zip(*((n.line, n.word, n.piece, n.least) for n in needs), strict=True)
    )
    return Need(line, word, piece, least)


class _Shared:
    """Shares a space among the columns of a table. It remembers how tall the cells of a column are at a width."""

    def __init__(self, rows: Sequence[Sequence[Cell]], space: float) -> None:
        self._space = space
        step = -(-len(rows) * len(rows[0]) // _MOST_CELLS) or 1
        self._columns = list(zip(*rows[::step], strict=True))
        self._lines = [need.line for need in _needs(rows)]
        self._heights: dict[tuple[int, float], list[int]] = {}

    def height(self, widths: Sequence[float]) -> int:
        """Return how many lines the table has."""
        return self._cost(widths)[0]

    def widths(self, least: Sequence[float]) -> list[float]:
        """Return widths that are no smaller than the least ones, and share the rest so that the table has few lines.

        The rest is shared by how wide the columns would like to be, or by how much text they have. A column of short
        lines gets all that it wants first: a number, a name or a date is not broken to spare its room. Then width goes
        over from column to column as long as the table gets shorter, or any of its cells.
        """
        text = [max(sum(cell.length for cell in column), low) for column, low in zip(self._columns, least, strict=True)]
        limit = self._space / len(least) / 2
        short = [line if line <= limit else low for low, line in zip(least, self._lines, strict=True)]
        enough = short if sum(short) <= self._space else least
        choices = [_between(enough, wanted, self._space) for wanted in (self._lines, text)]
        return self._improved(min(choices, key=self.height), enough)

    def _improved(self, widths: list[float], enough: Sequence[float]) -> list[float]:
        least = [max(low, min(line, _READABLE)) for low, line in zip(enough, self._lines, strict=True)]
        cost = self._cost(widths)
        for step in _STEPS:
            while True:
                moved = [
                    [w - step * (at == narrower) + step * (at == wider) for at, w in enumerate(widths)]
                    for narrower, wider in permutations(range(len(widths)), 2)
                    if widths[narrower] - step >= least[narrower]
                ]
                best = min(moved, key=self._cost, default=widths)
                if self._cost(best) >= cost:
                    break
                widths, cost = best, self._cost(best)
        return widths

    def _cost(self, widths: Sequence[float]) -> tuple[int, int]:
        """Return how many lines the table has, and all of its cells."""
        columns = [self._column(at, width) for at, width in enumerate(widths)]
        return sum(map(max, zip(*columns, strict=True))), sum(map(sum, columns))

    def _column(self, at: int, width: float) -> list[int]:
        key = at, round(width, 3)
        if key not in self._heights:
            self._heights[key] = [cell.height(key[1] or 1.0) for cell in self._columns[at]]
        return self._heights[key]


def _between(enough: Sequence[float], wanted: Sequence[float], space: float) -> list[float]:
    """Return widths between those that are enough and those that are wanted: each gets one part of what it lacks."""
    lacking = [max(want - low, 0) for low, want in zip(enough, wanted, strict=True)]
    part = min((space - sum(enough)) / sum(lacking), 1) if sum(lacking) else 1
    return _filling([low + more * part for low, more in zip(enough, lacking, strict=True)], space)


def _cut(widths: Sequence[float], space: float) -> list[float]:
    """Return widths that fit into the space: the widest ones cut to one width."""
    left, longest = space, space
    for index, width in enumerate(sorted(widths)):
        longest = left / (len(widths) - index)
        if width > longest:
            break
        left -= width
    return [min(width, longest) for width in widths]


def _filling(widths: Sequence[float], space: float) -> list[float]:
    total = sum(widths)
    return [width * space / total for width in widths] if total else [space / len(widths)] * len(widths)
