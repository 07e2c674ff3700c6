"""Steps -> the paragraphs and tables of a Word file, with every change as a tracked one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from policyver.document.model import CELL, Block
from policyver.redline import Span
from policyver.render.word.elements import (
    Element,
    R,
    Revisions,
    Setting,
    W,
    element,
    etree_text,
    paragraph_properties,
    run_properties,
    text_elements,
)
from policyver.render.word.lists import Lists
from policyver.render.word.sequence import Step, settled_end

_CHANGE = {"insert": "ins", "delete": "del"}
_MOVE = {"insert": "moveTo", "delete": "moveFrom"}
_TABLE_WIDTH = 8424  # twentieths of a point


@dataclass(slots=True)
class Writer:
    """Writes the body, and asks the package for what stands outside it."""

    setting: Setting
    revisions: Revisions
    link: Callable[[str], str]
    """Gives the id of a relationship to an address."""
    old_lists: Lists
    new_lists: Lists
    comment: Callable[[str], int]
    """Makes a comment, and gives its id."""
    track_moves: bool = False
    moved: dict[int, tuple[str, str]] = field(default_factory=dict)
    """For each entry that moved where it came from or went: what the comments say."""

    def body(self, steps: Sequence[Step]) -> Iterator[Element]:
        """Write steps. Behind each other, tables have an empty line between them: Word would make them one."""
        was_table = False
        for is_row, group in groupby(steps, key=lambda step: step.block.kind == "row"):
            found = list(group)
            if not is_row:
                yield from self._paragraphs(found)
                was_table = False
                continue
            for lists in (self.old_lists, self.new_lists):
                lists.pass_by(found[0].block)
            for table in _tables(found):
                if was_table:
                    yield element("p", element("pPr", element("pStyle", val="TableGap")))
                yield self._table(table)
                was_table = True
        if was_table:  # a text does not end with a table
            yield element("p", element("pPr", element("pStyle", val="TableGap")))

    # --- Paragraphs

    def _paragraphs(self, steps: Sequence[Step]) -> Iterator[Element]:
        runs: list[Element] = []
        old = new = None
        before = "equal"  # what happened to the last words of the paragraph before
        for step in settled_end(steps):
            old, new = step.old or old, step.new or new
            ops = [span.op for span in step.spans if span.text] or ["equal"]
            if not runs and before == ops[0] != "equal":
                self.revisions.is_later = not self.revisions.is_later
            before = ops[-1]
            runs += self._runs(step)
            if step.ends_old or step.ends_new:
                ended = old if step.ends_old else None, new if step.ends_new else None
                yield element("p", self._properties(*ended, moves=self._is_tracked_move(step)), *runs)
                before = before if all(ended) else "equal"
                runs = []

    def _properties(self, old: Block | None, new: Block | None, *, moves: bool) -> Element:
        """Give the properties of a paragraph that ends these blocks of the two texts, or of one of them."""
        place = self.new_lists.place(new) if new is not None else None
        was = None
        if old is not None:
            if place is not None and new is not None and old.kind == "item" and old.marker == new.marker:
                self.old_lists.adopt(old, (place[0], max(old.depth, 1) - 1))
                was = place[0], max(old.depth, 1) - 1
            else:
                was = self.old_lists.place(old)
        if new is not None:
            made = paragraph_properties(new, self.setting, place)
        else:
            assert old is not None  # noqa: S101  a paragraph ends a block of one text at least
            made = paragraph_properties(old, self.setting, was)
        if old is None or new is None:
            change = ("moveTo" if moves else "ins") if old is None else ("moveFrom" if moves else "del")
            made.append(element("rPr", self.revisions.mark(change)))
            return element("pPr", *made)
        before = paragraph_properties(old, self.setting, was)
        if etree_text(before) != etree_text(made):
            made.append(self.revisions.mark("pPrChange", element("pPr", *before)))
        return element("pPr", *made)

    def _is_tracked_move(self, step: Step) -> bool:
        return self.track_moves and step.move is not None

    def _runs(self, step: Step) -> list[Element]:
        spans = [span for span in step.spans if span.text]
        if step.block.kind == "rule":
            return []
        made: list[Element] = []
        for span in spans:
            made += self._span(span, moved=self._is_tracked_move(step))
        if step.move is None or not made:
            return made
        if self.track_moves:
            return self._in_move_range(step, made)
        there, here = self.moved[step.move]
        return self._commented(made, here if step.old is not None else there)

    def _in_move_range(self, step: Step, runs: list[Element]) -> list[Element]:
        kind = "moveFrom" if step.old is not None else "moveTo"
        begin = self.revisions.mark(f"{kind}RangeStart")
        begin.set(W + "name", f"move{(step.move or 0) + 1}")
        return [begin, *runs, element(f"{kind}RangeEnd", id=begin.get(W + "id"))]

    def _commented(self, runs: list[Element], text: str) -> list[Element]:
        number = self.comment(text)
        reference = element("r", element("rPr", element("rStyle", val="CommentReference")))
        reference.append(element("commentReference", id=number))
        return [
            element("commentRangeStart", id=number), *runs, element("commentRangeEnd", id=number), reference
        ]  # fmt: skip

    def _span(self, span: Span, *, moved: bool = False) -> list[Element]:
        link = _link(span.marks)
        properties = run_properties(span.marks, self.setting, link=link is not None)
        was_link = _link(span.was) if span.was is not None else link
        if span.was is not None:
            old = run_properties(span.was, self.setting, link=was_link is not None)
            if etree_text(old) != etree_text(properties):
                properties.append(self.revisions.mark("rPrChange", element("rPr", *old)))
        run = element("r", *([element("rPr", *properties)] if properties else []))
        run.extend(text_elements(span.text, deleted=span.op == "delete"))
        inner = run
        if span.op != "equal":
            inner = self.revisions.mark((_MOVE if moved else _CHANGE)[span.op], run)
        if link:
            linked = element("hyperlink", inner)
            linked.set(R + "id", self.link(link))
            inner = linked
        if was_link != link:
            return self._commented([inner], _link_changed(was_link, link))
        return [inner]

    # --- Tables

    def _table(self, steps: Sequence[Step]) -> Element:
        rows = [self._row(step) for step in steps]
        columns = max(len([each for each in row if each.tag == W + "tc"]) for row in rows)
        width = _TABLE_WIDTH // columns
        for row in rows:
            for cell in row.iter(W + "tc"):
                cell.find(W + "tcPr").insert(0, element("tcW", w=width, type="dxa"))
        properties = element(
            "tblPr",
            element("tblStyle", val="TableGrid"),
            *([element("bidiVisual")] if self.setting.is_rtl else []),
            element("tblW", w=width * columns, type="dxa"),
            element("tblInd", w=108, type="dxa"),
            element("tblLook", val="04A0", firstRow=1, noHBand=0, noVBand=1),
        )
        grid = element("tblGrid", *(element("gridCol", w=width) for _ in range(columns)))
        return element("tbl", properties, grid, *rows)

    def _row(self, step: Step) -> Element:
        header = step.block.header
        properties = [element("cantSplit"), *([element("tblHeader")] if header else [])]
        if step.old is None or step.new is None:
            properties.append(self.revisions.mark("ins" if step.old is None else "del"))
        cells = [self._cell(spans, change, step, header=header) for spans, change in row_cells(step)]
        return element("tr", element("trPr", *properties), *cells)

    def _cell(self, spans: Sequence[Span], change: str, step: Step, *, header: bool) -> Element:
        runs = [made for span in spans if span.text for made in self._span(span)]
        if step.move is not None and runs:
            there, here = self.moved[step.move]
            runs = self._commented(runs, here if step.old is not None else there)
        style = element("pStyle", val="TableHead" if header else "TableText")
        direction = [element("bidi")] if self.setting.is_rtl else []
        marks = [self.revisions.mark(change)] if change else []
        return element("tc", element("tcPr", *marks), element("p", element("pPr", style, *direction), *runs))


def row_cells(step: Step) -> list[tuple[list[Span], str]]:
    """Cut a row's spans into cells; with each `cellIns` or `cellDel` where only one of the texts has the cell."""
    cells: list[list[Span]] = [[]]
    ends: list[str] = []
    for span in step.spans:
        for index, part in enumerate(span.text.split(CELL)):
            if index:
                cells.append([])
                ends.append(span.op)
            if part:
                cells[-1].append(Span(span.op, part, span.marks, span.was))
    if step.old is None or step.new is None:
        return [(cell, "") for cell in cells]
    changes = [""] * len(cells)
    for at, op in enumerate(ends):
        if op == "equal":
            continue
        # The cell that is new or gone is one of the two beside its end: the one in which nothing stands.
        own = [at for at in (at + 1, at) if not changes[at] and all(span.op == op for span in cells[at])]
        changes[own[0] if own else at + 1] = "cellIns" if op == "insert" else "cellDel"
    return list(zip(cells, changes, strict=True))


def _tables(steps: Sequence[Step]) -> Iterator[list[Step]]:
    """Part rows into tables: a head begins one where its text has rows of another one before it."""
    table: list[Step] = []
    for step in steps:
        heads = [
            block is not None and block.header and any(getattr(row, side) is not None for row in table)
            for side, block in (("old", step.old), ("new", step.new))
        ]
        if table and any(heads):
            yield table
            table = []
        table.append(step)
    yield table


def _link(marks: Sequence[str] | None) -> str | None:
    return next((mark.removeprefix("link:") for mark in marks or () if mark.startswith("link:")), None)


def _link_changed(was: str | None, now: str | None) -> str:
    if was and now:
        return f"This link led to {was}."
    return f"This was a link to {was}." if was else "This was no link."
