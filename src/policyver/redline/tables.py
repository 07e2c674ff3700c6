"""Two rows of a table -> which of their cells are compared. A table's columns are paired once, for all its rows."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from policyver.document.model import CELL, Block
from policyver.document.tables import table_numbers
from policyver.redline.model import TextChange
from policyver.redline.pairs import IndexPair, best_pairs
from policyver.redline.tokens import tokenize

_MANY_CELLS = 10_000
"""Pairs of columns that are weighed. The columns of a wider table are paired by their places."""


def column_pairs(
    old: Sequence[Block], new: Sequence[Block], rows: Sequence[IndexPair]
) -> Mapping[IndexPair, Sequence[IndexPair]]:
    """Return the pairs of columns for each pair of rows, in order: those whose cells share most in all of the table.

    So an empty cell, or one that says the same as its neighbour, goes with its column. Where there are as many columns
    as before they are paired by their places, unless one of them clearly went elsewhere.
    """
    tables: defaultdict[tuple[int, ...], list[IndexPair]] = defaultdict(list)
    old_tables, new_tables = table_numbers(old), table_numbers(new)
    for i, j in rows:
        tables[old_tables[i], new_tables[j], _width(old[i]), _width(new[j])].append((i, j))
    columns: dict[IndexPair, Sequence[IndexPair]] = {}
    for members in tables.values():
        i, j = members[0]
        columns |= dict.fromkeys(members, _columns(old, new, members, _width(old[i]), _width(new[j])))
    return columns


def moved_cells(changes: Sequence[TextChange]) -> list[TextChange]:
    """Return the changes of a row that are cells which went to another column: each twice, as struck and as new."""
    sides: list[Counter[str]] = []
    for op in ("delete", "insert"):
        whole = (
            change for change in changes if change.kind == "structure" and {span.op for span in change.spans} == {op}
        )
        sides.append(Counter(cell for change in whole if (cell := _cell(change))))
    both = sides[0] & sides[1]
    return [change for change in changes if change.kind == "structure" and _cell(change) in both]


def _cell(change: TextChange) -> str:
    return "".join(span.text for span in change.spans).strip(CELL)


def _columns(
    old: Sequence[Block], new: Sequence[Block], rows: Sequence[IndexPair], n: int, m: int
) -> Sequence[IndexPair]:
    in_place = [(column, column) for column in range(min(n, m))]
    if n * m > _MANY_CELLS:
        return in_place
    old_cells = [[set(tokenize(cell).keys) for cell in old[i].text.split(CELL)] for i, _ in rows]
    new_cells = [[set(tokenize(cell).keys) for cell in new[j].text.split(CELL)] for _, j in rows]

    def worth(a: int, b: int) -> float:
        return sum(_likeness(before[a], after[b]) for before, after in zip(old_cells, new_cells, strict=True))

    pairs = best_pairs(n, m, worth)
    if n == m and sum(worth(a, b) for a, b in pairs) < sum(worth(a, a) for a in range(n)) + len(rows) / 2:
        return in_place
    return pairs


def _likeness(a: set[str], b: set[str]) -> float:
    return 1.0 if a == b else len(a & b) / len(a | b)


def _width(row: Block) -> int:
    return row.text.count(CELL) + 1
