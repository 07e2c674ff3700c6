"""Rows -> a table of a Word file, with inserted and deleted rows and cells."""

from collections.abc import Sequence
from dataclasses import replace

from policyver.document.model import CELL, Block
from policyver.document.word.names import Element, W
from policyver.redline import Span
from policyver.render.word.elements import Setting, differ, element
from policyver.render.word.runs import RunWriter
from policyver.render.word.step import Step, one_side

_WIDTH = 8424  # twentieths of a point
_MARGIN = 108


def table(steps: Sequence[Step], runs: RunWriter) -> Element:
    """Return a table with the rows of both texts."""
    rows = [row for step in steps for row in _rows(step, runs)]
    columns = max(len(row.findall(W + "tc")) for row in rows)
    width = _WIDTH // columns
    for row in rows:
        for cell_properties in row.iter(W + "tcPr"):
            cell_properties.insert(0, element("tcW", w=width, type="dxa"))
    properties = element(
        "tblPr",
        element("tblStyle", val="TableGrid"),
        *([element("bidiVisual")] if runs.setting.is_rtl else []),
        element("tblW", w=width * columns, type="dxa"),
        element("tblInd", w=_MARGIN, type="dxa"),
        element("tblLook", val="04A0", firstRow=1, noHBand=0, noVBand=1),
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for _ in range(columns)))
    return element("tbl", properties, grid, *rows)


def _rows(step: Step, runs: RunWriter) -> list[Element]:
    """Return a row; where its cells cannot be matched, the old row as deleted and the new one as inserted."""
    if (cells := _row_cells(step)) is not None:
        return [_row(step, cells, runs)]
    deleted = replace(step, spans=one_side(step.spans, "delete"), new=None)
    inserted = replace(step, spans=one_side(step.spans, "insert"), old=None)
    return [_row(side, _row_cells(side) or [], runs) for side in (deleted, inserted)]


def _row(step: Step, contents: Sequence[tuple[list[Span], str]], runs: RunWriter) -> Element:
    properties = _row_properties(step.block)
    if step.old is None or step.new is None:
        properties.append(runs.revisions.mark("ins" if step.old is None else "del"))
    elif step.old.header != step.new.header:
        properties.append(runs.revisions.mark("trPrChange", element("trPr", *_row_properties(step.old))))
    first = next((at for at, (spans, _) in enumerate(contents) if spans), 0)
    cells = [_cell(spans, change, step, runs, first=at == first) for at, (spans, change) in enumerate(contents)]
    return element("tr", element("trPr", *properties), *cells)


def _row_properties(block: Block) -> list[Element]:
    return [element("cantSplit"), *([element("tblHeader")] if block.header else [])]


def _cell(spans: Sequence[Span], change: str, step: Step, runs: RunWriter, *, first: bool) -> Element:
    properties = _paragraph_properties(step.block, runs.setting)
    if step.old is not None and differ(before := _paragraph_properties(step.old, runs.setting), properties):
        properties.append(runs.revisions.mark("pPrChange", element("pPr", *before)))
    marks = [runs.revisions.mark(change)] if change else []
    paragraph = element("p", element("pPr", *properties), *runs.cell(step, spans, first=first))
    return element("tc", element("tcPr", *marks), paragraph)


def _paragraph_properties(block: Block, setting: Setting) -> list[Element]:
    style = element("pStyle", val="TableHead" if block.header else "TableText")
    return [style, *([element("bidi")] if setting.is_rtl else [])]


def _row_cells(step: Step) -> list[tuple[list[Span], str]] | None:
    """Return the spans of each cell of a row, with `cellIns` or `cellDel` where only one of the texts has the cell.

    None where that is not clear, because a cell has words of two cells: then the whole row is deleted and inserted.
    """
    cells: list[list[Span]] = [[]]
    ends: list[str] = []
    for span in step.spans:
        for index, part in enumerate(span.text.split(CELL)):
            if index:
                cells.append([])
                ends.append(span.op)
            if part:
                cells[-1].append(Span(span.op, part, span.marks, span.was))
    changes = [""] * len(cells)
    if step.old is None or step.new is None:
        return list(zip(cells, changes, strict=True))
    for op, change in (("delete", "cellDel"), ("insert", "cellIns")):
        for group in _joined(ends, op):  # one cell in the other text: only one of these may have words in it
            full = [at for at in group if any(span.op != op for span in cells[at])]
            stays = full[0] if full else next((at for at in group if changes[at]), group[0])
            others = [at for at in group if at != stays]
            if len(full) > 1 or any(changes[at] for at in others):
                return None
            for at in others:
                changes[at] = change
    return list(zip(cells, changes, strict=True))


def _joined(ends: Sequence[str], op: str) -> list[list[int]]:
    """Group cells that have only ends of that kind between them: they are one cell in the other text."""
    groups = [[0]]
    for at, end in enumerate(ends, 1):
        if end == op:
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups
