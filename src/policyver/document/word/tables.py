"""A table of a Word file -> its rows and cells, as they are in one view of its tracked changes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from policyver.document.word.content import Cell, Paragraph, Table
from policyver.document.word.names import WRAPPERS, Element, child, local, value, whole
from policyver.document.word.view import View, is_gone
from policyver.errors import BadText

Inside = Callable[[Element], Sequence[Paragraph | Table]]
"""Reads what is in a cell."""

_MOST_COLUMNS, _MOST_CELLS = 200, 200_000


@dataclass(slots=True)
class Allowance:
    """How many cells the tables of a file may still have, all together: one cell can claim hundreds."""

    name: str
    """What the file is called."""
    left: int = _MOST_CELLS

    def take(self, count: int) -> None:
        """Count cells. Raises BadText where there are more than any statement needs."""
        self.left -= count
        if self.left < 0:
            raise BadText(
                f"{self.name} has more cells in its tables than any statement needs.", "Split it, and import the parts."
            )


def is_there(element: Element, view: View) -> bool:
    """Whether a table has any rows in a view."""
    rows = list(_rows(element))
    return not rows or any(not is_gone(child(row, "trPr"), view) for row in rows)


def read_table(element: Element, view: View, inside: Inside, allowance: Allowance) -> Table:
    """Read a table. Raises BadText where the file has more cells than it is allowed."""
    rows = []
    for row in _rows(element):
        if is_gone(child(row, "trPr"), view):
            continue
        cells = []
        for cell in _cells(row, view, inside):
            allowance.take(cell.span)
            cells.append(cell)
        rows.append(tuple(cells))
    return Table(tuple(row for row in rows if row))


def _rows(element: Element) -> Iterator[Element]:
    for inner in element.iterchildren():
        if local(inner) == "tr":
            yield inner
        elif local(inner) in WRAPPERS:
            yield from _rows(inner)


def _cells(row: Element, view: View, inside: Inside) -> Iterator[Cell]:
    if (before := whole(value(child(row, "trPr", "gridBefore")))) and local(row) == "tr":
        yield Cell((), min(before, _MOST_COLUMNS))
    for inner in row.iterchildren():
        if local(inner) in WRAPPERS:
            yield from _cells(inner, view, inside)
        if local(inner) != "tc":
            continue
        properties = child(inner, "tcPr")
        if is_gone(properties, view):
            continue
        span = min(whole(value(child(properties, "gridSpan"))) or 1, _MOST_COLUMNS)
        merge = child(properties, "vMerge")
        continues = merge is not None and value(merge) != "restart"
        yield Cell(tuple(inside(inner)), span, continues)
