"""A table of a Word file -> its rows and cells, as they are in one view of its tracked changes."""

from collections.abc import Callable, Iterator, Sequence

from policyver.document.word.content import Cell, Paragraph, Table
from policyver.document.word.names import WRAPPERS, Element, child, local, value, whole
from policyver.document.word.view import View, is_gone
from policyver.errors import BadText

Inside = Callable[[Element], Sequence[Paragraph | Table]]
"""Reads what stands in a cell."""

_MOST_COLUMNS, _MOST_CELLS = 200, 200_000


def is_there(element: Element, view: View) -> bool:
    """Tell whether a table has any rows in a view."""
    rows = list(_rows(element))
    return not rows or any(not is_gone(child(row, "trPr"), view) for row in rows)


def read_table(element: Element, view: View, inside: Inside) -> Table:
    """Read a table. Raises BadText where it has more cells than any statement needs."""
    rows = []
    count = 0
    for row in _rows(element):
        if is_gone(child(row, "trPr"), view):
            continue
        rows.append(tuple(_cells(row, view, inside)))
        count += sum(cell.span for cell in rows[-1])
        if count > _MOST_CELLS:
            raise BadText(
                "The file has a table of more cells than any statement needs.", "Split it, and import the parts."
            )
    return Table(tuple(row for row in rows if row))


def _rows(element: Element) -> Iterator[Element]:
    for each in element.iterchildren():
        if local(each) == "tr":
            yield each
        elif local(each) in WRAPPERS:
            yield from _rows(each)


def _cells(row: Element, view: View, inside: Inside) -> Iterator[Cell]:
    if (before := whole(value(child(row, "trPr", "gridBefore")))) and local(row) == "tr":
        yield Cell((), min(before, _MOST_COLUMNS))
    for each in row.iterchildren():
        if local(each) in WRAPPERS:
            yield from _cells(each, view, inside)
        if local(each) != "tc":
            continue
        properties = child(each, "tcPr")
        if child(properties, "cellDel" if view == "accept" else "cellIns") is not None:
            continue
        span = min(whole(value(child(properties, "gridSpan"))) or 1, _MOST_COLUMNS)
        merge = child(properties, "vMerge")
        continues = merge is not None and value(merge) != "restart"
        yield Cell(tuple(inside(each)), span, continues)
