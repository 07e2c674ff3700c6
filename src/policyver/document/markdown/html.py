"""A block of HTML in a Markdown text, or the HTML of a page -> blocks."""

from collections.abc import Sequence
from dataclasses import replace

from policyver.document.html_rules import HEADINGS, LISTS, ItemNumbers
from policyver.document.losses import Loss
from policyver.document.markdown.boxes import Boxes
from policyver.document.markdown.elements import (
    BLOCKS,
    FOR_PROGRAMS,
    VOID,
    box_marks_of,
    is_name,
    needs_end,
    own_runs,
)
from policyver.document.markdown.source import EndTag, Piece, StartTag
from policyver.document.markdown.tags import Tags, with_comments_on_one_line
from policyver.document.marks import PLACE, Comment, Html, Mark, sorted_marks
from policyver.document.model import BREAK, CELL, DEEPEST, Block, BlockKind, Marker, Run, join_runs, text_runs


class _BlockHtml(Tags):
    """Reads a piece of HTML that contains blocks. An element that is never closed ends with its parent."""

    def __init__(self, ended: frozenset[str], around: tuple[Mark, ...]) -> None:
        super().__init__([], ended)
        self.blocks: list[Block] = []
        self._around = around
        self._boxes = Boxes()
        self._lists: list[ItemNumbers] = []
        self._kind: BlockKind = "paragraph"
        self._level = 0
        self._marker: Marker | None = None
        self._tables = 0
        self._around_table = 0
        """How many lists are open around the table."""
        self._row: list[list[Run]] = []
        self._header = True

    def marks(self) -> tuple[Mark, ...]:
        return sorted_marks((*self._around, *self._boxes.marks, *super().marks()))

    def start(self, start: StartTag) -> None:
        tag, attributes = start.name, start.attributes
        if tag not in BLOCKS or (start.has_slash and is_name(tag, start.source)):
            super().start(start)
            return
        if not attributes and not self.is_ended(tag) and (tag == "address" or is_name(tag, start.source)):
            self.blank(start.source, attributes)
            return
        if self._boxes.innermost == tag and not needs_end(tag):
            self._boxes.end(tag)
        self._start_block(tag, dict(attributes))
        if tag not in VOID:
            self._boxes.begin(tag, box_marks_of(tag, attributes))
        if tag == "option":
            self.add(own_runs(tag, attributes, start.source))

    def end(self, tag: str) -> None:
        if tag not in BLOCKS:
            super().end(tag)
            return
        if self._tables:
            self._end_in_table(tag)
        else:
            self._end_block()
            if tag in LISTS and self._lists:
                self._lists.pop()
        self._boxes.end(tag)

    def text(self, text: str) -> None:
        super().text(text.replace("\n", " "))

    def close(self) -> None:
        """Add what is still open."""
        if self._tables:
            self._tables = 1
            self._end_in_table("table")
        self._end_block()

    def _start_block(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "table":
            if not self._tables:
                self._end_block()
                self._around_table = len(self._lists)
            self._tables += 1
        elif self._tables:
            self._start_in_table(tag)
            self._start_list(tag, attributes)
            if tag == "li" and len(self._lists) > self._around_table:
                self.add([Run(self._lists[-1].next(attributes.get("value")).written)])
        else:
            self._end_block()
            if tag in HEADINGS:
                self._kind, self._level = "heading", HEADINGS[tag]
            elif tag == "li":
                self._start_item(attributes.get("value"))
            elif tag == "hr":
                self.blocks.append(Block("rule", ()))
            self._start_list(tag, attributes)

    def _start_item(self, value: str | None) -> None:
        if not self._lists:
            self._lists.append(ItemNumbers("ul", {}, 0))
        number = self._lists[-1].next(value)
        self._kind, self._marker = "item", number.marker
        self.add([Run(number.words)] if number.words else [])

    def _start_list(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag in LISTS:
            self._lists.append(ItemNumbers(tag, attributes, 0))

    def _start_in_table(self, tag: str) -> None:
        if tag in ("td", "th") and self._tables == 1:
            if not self._row:
                self._header = True
                if text_runs(self.runs):
                    self._end_block()  # words between two rows are in no cell; keep them
            self.runs = []
            self._row.append(self.runs)
            self._header &= tag == "th"
        elif tag == "tr" and self._tables == 1:
            self._end_row()
        else:
            self.add([Run(BREAK)])

    def _end_in_table(self, tag: str) -> None:
        if tag == "table":
            self._tables -= 1
        elif tag in LISTS and len(self._lists) > self._around_table:
            self._lists.pop()
        if self._tables > 1 or tag not in ("tr", "table"):
            self.add([Run(BREAK if tag not in ("td", "th") else " ")])
        else:
            self._end_row()

    def _end_row(self) -> None:
        cells = [with_comments_on_one_line(text_runs(cell)) for cell in self._row]
        self._row = []
        self.runs = []
        if not cells:
            return
        runs = list(cells[0])
        for cell in cells[1:]:
            runs += [Run(CELL), *cell]
        self.blocks.append(Block("row", join_runs(runs), header=self._header))

    def _end_block(self) -> None:
        runs = text_runs(self.runs)
        if runs or self._kind == "item":
            if self._kind == "paragraph" and all(run.text == PLACE for run in runs):
                is_alone = all(_is_for_authors(mark) for run in runs for mark in run.marks)
                self.blocks.append(Block("html", runs if is_alone else with_comments_on_one_line(runs)))
            else:
                words, depth = with_comments_on_one_line(runs), min(len(self._lists), DEEPEST)
                self.blocks.append(Block(self._kind, words, level=self._level, depth=depth, marker=self._marker))
        self._kind, self._level, self._marker, self.runs = "paragraph", 0, None, []


def _is_for_authors(mark: Mark) -> bool:
    """Whether a mark is a comment or a script, whose lines stay; an element around it is written on their line."""
    return isinstance(mark, Comment) or (isinstance(mark, Html) and mark.tag in FOR_PROGRAMS)


def _with_starts(parts: Sequence[Piece]) -> Sequence[Piece]:
    """Return the pieces of a source; in them a list that counts down begins with the number of its items (4.4.5)."""
    if not any(isinstance(piece, StartTag) and _counts_down_from_its_items(piece) for piece in parts):
        return parts
    items: dict[int, int] = {}
    opened: list[int] = []
    for index, piece in enumerate(parts):
        match piece:
            case StartTag(name) if name in LISTS:
                opened.append(index)
                items[index] = 0
            case StartTag("li") if opened:
                items[opened[-1]] += 1
            case EndTag(name) if name in LISTS and opened:
                opened.pop()
            case _:
                pass
    return [
        replace(piece, attributes=(*piece.attributes, ("start", f"{items[index]}")))
        if isinstance(piece, StartTag) and index in items and _counts_down_from_its_items(piece)
        else piece
        for index, piece in enumerate(parts)
    ]


def _counts_down_from_its_items(start: StartTag) -> bool:
    names = {name for name, _ in start.attributes} if start.name == "ol" else ()
    return "reversed" in names and "start" not in names


def html_blocks(
    source: str, parts: Sequence[Piece], ended: frozenset[str], around: tuple[Mark, ...]
) -> tuple[list[Block], tuple[Loss, ...]]:
    """Return the blocks of a block of raw HTML, and what is wrong with its tags. `parts` are the pieces of its source.

    Where it has no words, it stays as it is, one block. `ended` are the elements that end somewhere in the text, and
    `around` the marks of what it is in.
    """
    reader = _BlockHtml(ended, around)
    reader.follow(_with_starts(parts))
    reader.close()
    if reader.blocks:
        return reader.blocks, reader.finish()
    return [Block("html", join_runs([Run(source.strip())]))], ()
