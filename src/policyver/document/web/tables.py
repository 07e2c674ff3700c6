"""A table of a page -> rows of cells, or the finding that it only lays the page out."""

import re
from collections.abc import Iterator, Sequence

from policyver.document.bullets import BULLETS, Begun, signs_of_text
from policyver.document.html_rules import HEADINGS, ItemNumber
from policyver.document.model import BULLET, CELL, Block, Marker, Run, join_runs, text_runs
from policyver.document.web.inline import runs_of
from policyver.document.web.tree import Element, Node

_MARKER = re.compile(
    r"(?P<number>[0-9]{1,3})(?P<sign>[.)])|(?P<label>\((?:[0-9]{1,3}|[a-z]{1,2}|[ivxl]{1,6})\)|(?:[a-z]|[ivxl]{1,6})[.)])"
    rf"|[-–—·*o{BULLETS}]",
    re.IGNORECASE,
)
_AROUND_ROWS = ("table", "thead", "tbody", "tfoot")
_MOST_COLUMNS = 200
"""Columns that a cell spans at most."""
_MOST_ROWS = 1000
"""Rows that a cell spans at most, of the 65,534 that HTML allows."""
_TEXT = 60
"""Words in a cell, in several blocks, from which on a table of one or two rows lays a page out. Raised, more pages
become tables (`test_a_table_of_two_rows_with_much_text_lays_out_a_page`)."""


def lays_out(table: Element) -> bool:
    """Whether a table is no table of facts, but puts parts of a page beside and below each other."""
    if table.get("role") in ("presentation", "none"):
        return True
    rows = rows_of(table)
    cells = [cell for row in rows for cell in cells_of(row)]
    has_head = any(element.tag in ("th", "thead", "caption") and element.words for element in own_elements(table))
    if has_head or not cells:
        return False
    if all(len(cells_of(row)) < 2 for row in rows):
        return True
    inside = {element.tag for cell in cells for element in cell.elements()}
    if not inside.isdisjoint(("table", *HEADINGS)):
        return True
    most = 0 if len(rows) == 1 else _TEXT
    return len(rows) <= 2 and any(cell.words >= most and _has_several_blocks(cell) for cell in cells)


def items_of(table: Element) -> list[tuple[ItemNumber, Element]]:
    """Return the items of a list that was made as a table, with a bullet or number in the first cell of each row."""
    items: list[tuple[ItemNumber, Element]] = []
    signs: list[Begun] = []
    for row in rows_of(table):
        if not row.words:
            continue
        cells = [cell for cell in cells_of(row) if cell.words]
        marker = _MARKER.fullmatch(cells[0].text()) if len(cells) == 2 else None
        if marker is None or any(cell.tag == "th" for cell in cells):
            return []
        items.append((_number(marker), cells[1]))
        signs.append(Begun(marker[0], cells[1].text()))
    return [] if signs_of_text(signs) else items


def _number(marker: "re.Match[str]") -> ItemNumber:
    if marker["number"]:
        return ItemNumber(Marker(int(marker["number"]), marker["sign"]))
    return ItemNumber(BULLET, f"{marker[0]} " if marker["label"] else "")


def table_rows(table: Element, depth: int) -> list[Block]:
    """Return the rows of a table of facts. Each has all cells, empty ones where one is merged with another."""
    rows = [_filled(cells) for cells in _merged_rows(table)]
    width = max(map(len, rows), default=0)
    blocks: list[Block] = []
    for row, cells in zip(rows_of(table), rows, strict=True):
        in_head = row.parent is not None and row.parent.tag == "thead"
        header = in_head or all(cell.tag == "th" for cell in cells_of(row))
        texts = [text_runs(_cell_runs(cell)) if cell is not None else () for cell in cells]
        if any(texts):
            blocks.append(Block("row", _row(texts, width), header=header and bool(cells), depth=depth))
    return blocks


def rows_of(table: Element) -> list[Element]:
    """Return the rows of a table, without those of a table in it."""
    return [element for element in own_elements(table) if element.tag == "tr"]


def cells_of(row: Element) -> list[Element]:
    """Return the cells of a row."""
    return [child for child in row.child_elements() if child.tag in ("td", "th") or child.words]


def beside_rows(table: Element) -> list[Node]:
    """Return what is in a table and in none of its rows, as its caption is."""
    return [
        child
        for around in (table, *own_elements(table))
        if around.tag in _AROUND_ROWS
        for child in around.children
        if isinstance(child, str) or child.tag not in (*_AROUND_ROWS, "tr")
    ]


def own_elements(table: Element) -> Iterator[Element]:
    """Yield what a table is made of, down to its cells and without what is in them."""
    waiting = table.child_elements()[::-1]
    while waiting:
        element = waiting.pop()
        yield element
        if element.tag in _AROUND_ROWS or element.tag == "tr":
            waiting += element.child_elements()[::-1]


def _has_several_blocks(cell: Element) -> bool:
    blocks = [child for child in cell.child_elements() if child.is_block]
    breaks = [child for child in cell.child_elements() if child.tag == "br"]
    return len(blocks) > 1 or len(breaks) > 1 or any(child.tag in ("ul", "ol") for child in blocks)


def _merged_rows(table: Element) -> Iterator[list[tuple[int, Element | None]]]:
    """Yield for each row its cells with their columns, None where one from a row above reaches down."""
    rows_left: dict[int, int] = {}  # for each column, through how many more rows its cell reaches
    for row in rows_of(table):
        cells: list[tuple[int, Element | None]] = []
        column = 0
        for cell in [*cells_of(row), None]:
            while rows_left.get(column, 0):
                rows_left[column] -= 1
                cells.append((column, None))
                column += 1
            if cell is not None:
                wide = min(count_of(cell.get("colspan")), _MOST_COLUMNS)
                deep = min(count_of(cell.get("rowspan")), _MOST_ROWS)
                cells.append((column, cell))
                rows_left |= {at: deep - 1 for at in range(column, column + wide) if deep > 1}
                column += wide
        yield [*cells, (column, None)]


def _filled(cells: Sequence[tuple[int, Element | None]]) -> list[Element | None]:
    """Return the cells of a row with an empty one in each column that a wide cell reaches into."""
    filled: list[Element | None] = []
    for column, cell in cells[:-1]:
        filled += [None] * (column - len(filled))
        filled.append(cell)
    return filled + [None] * (cells[-1][0] - len(filled))


def count_of(text: str) -> int:
    """Return a number of an attribute, at least 1."""
    return max(int(text), 1) if text.isascii() and text.isdecimal() and len(text) < 10 else 1


def _row(texts: Sequence[Sequence[Run]], width: int) -> tuple[Run, ...]:
    runs: list[Run] = []
    for index, text in enumerate([*texts, *[()] * (width - len(texts))]):
        runs += [Run(CELL), *text] if index else text
    return join_runs(runs)


def _cell_runs(cell: Element) -> list[Run]:
    return [Run(run.text.replace(CELL, " "), run.marks) for run in runs_of(cell.children)]
