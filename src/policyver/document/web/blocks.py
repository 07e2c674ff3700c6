"""The elements of a statement -> its blocks."""

import re
from collections.abc import Sequence
from dataclasses import replace

from policyver.document.html_rules import HEADINGS, LISTS, ItemNumber
from policyver.document.losses import Loss
from policyver.document.marks import Mark, is_own_address
from policyver.document.model import BREAK, Block, Run, join_runs, text_runs
from policyver.document.plain_text.reading import read_plain_text
from policyver.document.web import lists, tables
from policyver.document.web.choices import Bullet, with_choices
from policyver.document.web.fields import text_of_lines
from policyver.document.web.inline import marks_of, runs_of
from policyver.document.web.lines import parts_of
from policyver.document.web.look import with_headings_by_look
from policyver.document.web.tree import Element, Node, weigh

_LOWEST = 6
_LONGEST_HEADING = 30
"""The most words of a heading with blocks in it. A longer one was never closed
(`test_a_heading_that_is_never_closed`)."""
_TYPED = ("pre", "xmp", "listing", "plaintext")
_CODE = re.compile(r"(?:^|[\s_-])(?:language-|lang-|highlight|code|hljs)", re.IGNORECASE)
_WITH_LINES = ("pre", "pre-wrap", "pre-line", "break-spaces")
"""Values of `white-space` with which the line ends of the source are those that a reader sees."""


def read_blocks(statement: Element) -> tuple[list[Block], list[Loss]]:
    """Return the blocks of a statement, and what could not be carried over into them."""
    weigh(statement)
    reader = _Reader()
    reader.read(statement.children)
    reader.end_block()
    return with_headings_by_look(with_choices(reader.blocks, reader.bullets)), reader.losses


class _Reader:
    """Walks through elements, and remembers which lists are open and what the last heading's level was."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.losses: list[Loss] = []
        self.bullets: dict[int, Bullet] = {}
        """Those that may be text, by the places of their blocks."""
        self._runs: list[Run] = []
        self._marks: list[Mark] = []
        self._depth = 0
        self._heading = 0
        """The level of the heading that is open; 0 where none is."""
        self._level = 0
        """That of the last heading."""
        self._number: ItemNumber | None = None
        """Of an item whose words have not come yet."""
        self._before = ""
        """The number of a section, to be written before its next words."""

    def read(self, nodes: Sequence[Node]) -> None:
        """Read nodes in their order."""
        for node in nodes:
            if isinstance(node, str) or not (node.is_block or node.has_blocks):
                self._runs += runs_of([node], self._marks)
            elif not node.is_block:
                self._inside(node)
            else:
                self._block(node)

    def end_block(self) -> None:
        """Make blocks of the words that came since the last one."""
        runs, self._runs = self._runs, []
        if self._before and text_runs(runs):
            runs.insert(0, Run(self._before))
            self._before = ""
        if self._heading:
            self._add_heading(text_runs(run if run.text != BREAK else Run(" ") for run in runs))
            return
        for part in parts_of(runs, with_headings=not self._depth):
            if part.kind == "heading":
                self.blocks.append(Block("heading", part.runs, level=min(max(self._level, 1) + 1, _LOWEST)))
            elif self._number is not None:
                self._note(part.sign, is_item=True)
                self._begin_item(part.runs)
            elif part.kind == "item":
                self._note(part.sign, is_item=False)
                self.blocks.append(Block("item", part.runs, depth=self._depth + 1, marker=part.marker))
            else:
                self.blocks.append(Block("paragraph", part.runs, depth=self._depth))

    def _note(self, sign: str, *, is_item: bool) -> None:
        """Remember the filled bullet that the next block began with."""
        if sign:
            self.bullets[len(self.blocks)] = Bullet(sign, is_item)

    def _add_heading(self, runs: tuple[Run, ...]) -> None:
        level, self._heading = self._heading, 0
        if runs:
            self._level = level
            self.blocks.append(Block("heading", runs, level=level))

    def _begin_item(self, runs: Sequence[Run] = ()) -> None:
        """Write the item that is open, with its words, or without any where something else comes first."""
        number, self._number = self._number, None
        if number is not None:
            words = join_runs([Run(number.words), *runs])
            self.blocks.append(Block("item", words, depth=self._depth, marker=number.marker))

    def _inside(self, element: Element) -> None:
        """Read what is in an element."""
        marks = marks_of(element)
        self._marks += marks
        self.read(element.children)
        del self._marks[len(self._marks) - len(marks) :]

    def _block(self, element: Element) -> None:
        self.end_block()
        if element.tag in HEADINGS and (not element.has_blocks or element.words <= _LONGEST_HEADING):
            self._heading = HEADINGS[element.tag]
            self._runs += runs_of(element.children, [*self._marks, *marks_of(element)])
        elif element.tag in LISTS:
            if lists.lays_out(element):
                self._sections(element)
            else:
                self._list(element)
        elif element.tag == "table" and (items := tables.items_of(element)):
            self._items(element, items)
        elif element.tag == "table" and not tables.lays_out(element):
            self._table(element)
        elif element.tag == "hr":
            self.blocks.append(Block("rule", ()))
        elif element.tag in _TYPED:
            self._typed(element)
        elif element.style.get("white-space") in _WITH_LINES and not element.has_blocks:
            self._runs += runs_of(_with_breaks(element.children), [*self._marks, *marks_of(element)])
        else:
            self._inside(element)
        self.end_block()

    def _list(self, element: Element) -> None:
        self._begin_item()
        numbers = lists.numbers_of(element)
        within = 0  # a list in a list that has no item yet is on the same level
        for child in element.children:
            if isinstance(child, str) or child.tag != "li":
                self._depth += within
                self.read([child])
                self.end_block()
                self._depth -= within
                continue
            self._item(next(numbers), child)
            within = 1

    def _item(self, number: ItemNumber, element: Element) -> None:
        self._depth += 1
        self._number = number
        self._inside(element)
        self.end_block()
        if self._number is not None and self._number.written:
            self._begin_item()
        self._number = None
        self._depth -= 1

    def _items(self, table: Element, items: Sequence[tuple[ItemNumber, Element]]) -> None:
        """Read the rows of a table as items."""
        self.read(tables.beside_rows(table))
        self.end_block()
        self._begin_item()
        for number, cell in items:
            self._item(number, cell)

    def _sections(self, element: Element) -> None:
        """Read a list whose items are sections with headings: their numbers are a part of the headings."""
        numbers = lists.numbers_of(element)
        for child in element.children:
            if isinstance(child, Element) and child.tag == "li":
                self._before = next(numbers).written
                self._inside(child)
                self.end_block()
                self._before = ""
            else:
                self.read([child])

    def _table(self, element: Element) -> None:
        self.read(tables.beside_rows(element))
        self.end_block()
        self._begin_item()
        self.blocks += tables.table_rows(element, self._depth)

    def _typed(self, element: Element) -> None:
        """Read what was typed with spaces and line ends: as a plain text, if it is no program."""
        text = text_of_lines(element).strip("\n")
        children = element.child_elements()
        is_code = len(children) == 1 and children[0].tag == "code" and not element.has_own_text
        if is_code or _CODE.search(element.names):
            self._begin_item()
            self.blocks.append(Block("code", join_runs([Run(text)]), depth=self._depth))
            return
        self.losses += [Loss("the address of a link", address) for address in _addresses(element)]
        blocks, lost = _typed_blocks(text, self._level, in_list=bool(self._depth))
        self.losses += lost
        for block in blocks:
            if self._number is not None and block.kind == "paragraph":
                self._begin_item(block.runs)
            else:
                self._begin_item()
                self.blocks.append(replace(block, depth=self._depth + block.depth))


def _typed_blocks(text: str, level: int, *, in_list: bool) -> tuple[list[Block], tuple[Loss, ...]]:
    """Return the blocks of a plain text below a heading of a level, and what is in none of them.

    A single line is a paragraph.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 2:
        return [Block("paragraph", runs) for line in lines if (runs := text_runs([Run(line)]))], ()
    typed = read_plain_text(text, below_a_title=level > 0)
    highest = min((block.level for block in typed.blocks if block.kind == "heading"), default=1)
    blocks: list[Block] = []
    for block in typed.blocks:
        if block.kind != "heading":
            blocks.append(block)
        elif in_list:
            blocks.append(Block("paragraph", block.runs))
        else:
            blocks.append(replace(block, level=min(block.level - highest + 1 + level, _LOWEST)))
    return blocks, typed.lost


def _addresses(element: Element) -> list[str]:
    """Return the addresses of links in a text that was typed, other than those that are its words."""
    links = [inside for inside in element.elements() if inside.tag == "a"]
    addresses = [(link.text(), link.attributes.get("href", "").strip()) for link in links]
    return [address for text, address in addresses if address and not is_own_address(text, address)]


def _with_breaks(nodes: Sequence[Node]) -> list[Node]:
    """Return nodes with a break at each line end of their text."""
    broken: list[Node] = []
    for node in nodes:
        if isinstance(node, Element):
            broken.append(Element(node.tag, node.attributes, _with_breaks(node.children)))
        else:
            first, *rest = node.split("\n")
            broken.append(first)
            for line in rest:
                broken += [Element("br"), line]
    return broken
