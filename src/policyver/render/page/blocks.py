"""A flat sequence of blocks -> HTML with real lists, tables, headings and quotations."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from policyver.document.model import BULLET, CELL, Block
from policyver.redline import BlockOutcome, ChangeKind, Span
from policyver.render.page.inline import NONE, Changes, Inline
from policyver.render.page.signs import with_boxes
from policyver.render.tables import table_starts
from policyver.render.wording.direction import direction_of

_DEEPEST_HEADING = 6
_MAY_SCROLL = 3  # columns, which a small screen may be too narrow for
_WIDE = 5


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a whole block, and the kind of change that it is about."""

    kind: ChangeKind
    text: Markup
    classes: str = ""
    """Classes beside the kind, each behind a space."""


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """A block as a page shows it."""

    block: Block
    spans: tuple[Span, ...]
    outcome: BlockOutcome = "equal"
    kinds: frozenset[ChangeKind] = frozenset()
    """Everything that differs in it."""
    level: int = 2
    """Headings: the level on the page, 1 to 6."""
    numbers: str = ""
    """The numbers of the changes that begin here, in HTML."""
    changes: Changes = NONE
    notes: tuple[Note, ...] = ()
    folded: bool = False
    """Rows: whether a screen shows it only on demand."""


def unchanged(block: Block, level: int = 2) -> ShownBlock:
    """Return a block to show without any change."""
    return ShownBlock(block, tuple(Span("equal", run.text, run.marks) for run in block.runs), level=level)


def page_levels(levels: Sequence[int], base: int) -> list[int]:
    """Return the levels of headings on a page whose highest level is `base`, so that no level is skipped."""
    above: list[int] = []
    on_page = []
    for level in levels:
        while above and above[-1] >= level:
            above.pop()
        on_page.append(min(base + len(above), _DEEPEST_HEADING))
        above.append(level)
    return on_page


def blocks_html(blocks: Iterable[ShownBlock], inline: Inline) -> Markup:
    """Return blocks as HTML. Blocks without words (comments, front matter) are shown only where they changed."""
    writer = _Writer(inline)
    visible = [shown for shown in blocks if shown.outcome != "equal" or shown.block.is_for_readers]
    for (is_row, is_inside), group in groupby(visible, key=_place):
        if not is_row:
            inside = list(group)
            around = direction_of(" ".join(shown.block.text for shown in inside)) if is_inside else ""
            for shown in inside:
                writer.write(shown, around)
        else:
            rows = list(group)
            starts = list(table_starts([(row.block, row.outcome) for row in rows]))
            for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
                writer.write_table(rows[start:end])
    return writer.finish()


class _Writer:
    """Writes blocks in order, and remembers which lists and quotations are open."""

    def __init__(self, inline: Inline) -> None:
        self._inline = inline
        self._parts: list[Markup] = []
        self._open: list[str] = []  # "ul", "ol.", "ol)", "blockquote"
        self._next: list[int] = []  # for each of them the number that the next item gets by itself
        self._directions = [inline.wording.direction]  # that of the page, and of each of them

    def write(self, shown: ShownBlock, around: str) -> None:
        """Write a block that is no row. `around` is the direction of the lists and quotations that open with it."""
        block = shown.block
        if block.kind == "item":
            self._begin_item(block, around)
        elif block.kind == "quote":
            self._descend(max(block.depth, 1), around, "blockquote")
        else:
            self._descend(block.depth, around)
        is_outside = not self._open
        attributes = _state(shown) + (self._direction(direction_of(block.text)) if is_outside else Markup())
        if block.kind == "rule":
            self._add("<hr{}>", _state(shown))
            self._add_notes(shown)
        elif block.kind == "code" or (not block.is_for_readers and block.words.strip()):  # a comment needs no box
            source = self._inline.source(shown.spans, shown.changes)
            self._add("<pre{}>{}<code>{}</code></pre>", attributes, shown.numbers, source)
            self._add_notes(shown)
        elif block.kind == "heading":
            text = self._inline.html(shown.spans, shown.changes)
            self._add("<h{0}{1}>{2}{3}</h{0}>", shown.level, attributes, shown.numbers, text)
            self._add_notes(shown)
        elif shown.spans or shown.notes:
            text = self._inline.html(with_boxes(block.kind, shown.spans), shown.changes)
            text = text if is_outside else self._isolated(text, block.text)
            self._add("<p{}>{}{}{}</p>", attributes, shown.numbers, text, self._notes(shown))

    def write_table(self, rows: Sequence[ShownBlock]) -> None:
        direction = direction_of(" ".join(row.block.text for row in rows))
        self._descend(rows[0].block.depth, direction)
        cells = [self._inline.cells(row.spans, row.changes) for row in rows]
        width = max(len(row) for row in cells)
        focus = Markup(' tabindex="0"') if width >= _MAY_SCROLL else ""  # or a keyboard could not move it
        wide = Markup(' class="wide"') if width >= _WIDE else ""
        self._add('<div class="scroll"{}><table{}{}>', focus, wide, self._direction(direction))
        self._directions.append(direction or self._directions[-1])
        is_all_head = all(row.block.header for row in rows)  # PDF/UA-1 has no table without a body (7.2)
        parts = groupby(zip(rows, cells, strict=True), key=lambda pair: (pair[0].block.header, pair[0].folded))
        for (header, folded), grouped in parts:
            group = list(grouped)
            part = "thead" if header and not is_all_head else "tbody"
            self._add("<{}{}>", part, Markup(' class="folded" id="folded-rows"') if folded else "")
            for row, texts in group:
                written = "".join(span.text for span in row.spans).split(CELL)
                texts = [*map(self._isolated, texts, written), *[Markup()] * (width - len(texts))]
                self._write_row(row, texts, headed=rows[0].block.header)
            self._add(f"</{part}>")
            if folded:
                self._write_unfolding(len(group), width)
        self._add("</table></div>")
        self._directions.pop()

    def finish(self) -> Markup:
        self._descend(0, "")
        return Markup("\n").join(self._parts)

    def _write_unfolding(self, count: int, width: int) -> None:
        """Write a row with a link that shows the rows before it: no element folds up a part of a table."""
        text = self._inline.wording.html("unchanged-rows", count=str(count))
        link = Markup('<a href="#folded-rows">{}</a>').format(text)
        self._add('<tbody class="unfold"><tr><td colspan="{}">{}</td></tr></tbody>', width, link)

    def _write_row(self, row: ShownBlock, cells: Sequence[Markup], *, headed: bool) -> None:
        self._add("<tr{}>", _state(row))
        for index, cell in enumerate(cells):
            first = index == 0
            text = Markup("{}{}{}").format(row.numbers, cell, self._notes(row)) if first else cell
            if row.block.header:
                self._add('<th scope="col">{}</th>', text)
            elif first and not headed:
                self._add('<th scope="row">{}</th>', text)  # a screen reader needs a header for each cell
            else:
                self._add("<td>{}</td>", text)
        self._add("</tr>")

    def _begin_item(self, block: Block, direction: str) -> None:
        marker = block.marker or BULLET
        kind = "ul" if marker.number is None else f"ol{marker.sign}"
        number = 1 if marker.number is None else marker.number
        if self._descend(max(block.depth, 1), direction, kind, number):
            self._add("<li>")
        elif kind == "ul" or number == self._next[-1]:
            self._add("</li><li>")
        else:
            self._add('</li><li value="{}">', number)
        self._next[-1] = number + 1

    def _descend(self, depth: int, direction: str, inside: str = "", start: int = 1) -> bool:
        """Close and open lists and quotations until `depth` of them are open, the innermost one of the kind `inside`.

        Those that open are written in `direction`, if it is not empty. Return whether it opened any.
        """
        while len(self._open) > depth or (inside and len(self._open) == depth and self._open[-1] != inside):
            closing = self._open.pop()
            self._next.pop()
            self._directions.pop()
            self._add("</blockquote>" if closing == "blockquote" else f"</li></{closing[:2]}>")
        if len(self._open) == depth:
            return False
        while len(self._open) < depth:
            # An item or a quotation says what it is in. Anything else around it can only be a quotation.
            opening = inside if inside and len(self._open) == depth - 1 else "blockquote"
            self._open.append(opening)
            self._next.append(start)
            attribute = self._direction(direction)
            self._directions.append(direction or self._directions[-1])
            if opening.startswith("ol"):
                style = Markup(' class="bracket"') if opening == "ol)" else ""
                self._add("<ol{}{}{}>", style, Markup(' start="{}"').format(start) if start != 1 else "", attribute)
            else:
                self._add(f"<{opening}{{}}>", attribute)
        return True

    def _add_notes(self, shown: ShownBlock) -> None:
        if shown.notes:
            kinds = frozenset(note.kind for note in shown.notes)
            self._add('<p class="remark{}">{}</p>', _only(kinds), self._notes(shown))

    def _notes(self, shown: ShownBlock) -> Markup:
        return Markup().join(self._inline.note(remark.kind, remark.text, remark.classes) for remark in shown.notes)

    def _direction(self, direction: str) -> Markup:
        """Return the attribute for an element that is written in another direction than what is around it."""
        return Markup(' dir="{}"').format(direction) if direction not in ("", self._directions[-1]) else Markup()

    def _isolated(self, html: Markup, text: str) -> Markup:
        """Return the text of a cell or an item, which begins where the others do, in its own direction."""
        direction = self._direction(direction_of(text))
        return Markup("<bdi{}>{}</bdi>").format(direction, html) if direction else html

    def _add(self, template: str, *values: object) -> None:
        html = Markup(template)  # noqa: S704  this module's own
        self._parts.append(html.format(*values) if values else html)


def _place(shown: ShownBlock) -> tuple[bool, bool]:
    """Return whether a block is a row, and whether it is in a list or a quotation."""
    block = shown.block
    return block.kind == "row", block.depth > 0 or block.kind in ("item", "quote")


def _state(shown: ShownBlock) -> Markup:
    if shown.outcome == "equal":
        return Markup()
    bar = {"row": " marked-row", "rule": ""}.get(shown.block.kind, " marked")
    wordless = "" if shown.block.is_for_readers else " wordless"
    return Markup(' class="{}{}{}{}"').format(shown.outcome, bar, _only(shown.kinds), wordless)


def _only(kinds: frozenset[ChangeKind]) -> str:
    """Return the class of a block whose changes are all of one kind: the style sheet can show that kind unmarked."""
    return f" only-{next(iter(kinds))}" if len(kinds) == 1 else ""
