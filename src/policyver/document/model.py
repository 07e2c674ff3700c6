"""A statement's text as the redline and the renderers see it: blocks whose text is runs with marks."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from policyver.document.losses import Loss
from policyver.document.marks import PLACE, Mark
from policyver.document.raised import in_script, script_of

BlockKind = Literal[
    "front-matter",  # one line of it, as it is written
    "heading",  # `level` 1 to 6
    "paragraph",
    "item",  # a list item's first paragraph; `marker` is its bullet or its number
    "row",  # a table row; its cells are separated by CELL
    "quote",  # a paragraph of a block quotation
    "code",  # `info` is its language; white space is kept
    "rule",  # a horizontal line; its text is empty
    "html",  # raw HTML without words (comments, single tags), as it is written
]

CELL = "\t"
"""Separates the cells of a row in its text. Apart from rows, only code and front matter can contain it."""

BREAK = "\n"
"""A hard line break in a text. Soft ones are spaces: the wrapping of a source is not part of its text."""

DEEPEST = 45
"""Lists that a block of a page is in at most. With more, its Markdown cannot be read again: a parser reads a hundred
levels, and a list is two of them."""


@dataclass(frozen=True, slots=True)
class Marker:
    """The bullet or number of a list item: `str(marker)` is `-`, or `3.`."""

    number: int | None
    """None for a bullet."""
    sign: str
    """The bullet, one of `-`, `*` and `+`, which look the same to a reader; or the sign behind the number."""
    digits: int = 1
    """The least number of digits to write the number with: 2 for `03.`."""
    written: int | None = field(default=None, compare=False)
    """The number in the source, where it is another: Markdown counts on from the first item, whatever follows."""
    first: int | None = field(default=None, compare=False)
    """The number that its list begins to count with, or the list that it counts on from."""
    is_alone: bool = field(default=False, compare=False)
    """Whether it counts on from no other item, and none from it."""

    def __str__(self) -> str:
        return self.sign if self.number is None else f"{self.number:0{self.digits}}{self.sign}"


BULLET = Marker(None, "-")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that share their marks. `marks` is as `sorted_marks` returns it."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """One unit of a statement. Neighbouring runs have different marks, and none is empty."""

    kind: BlockKind
    runs: tuple[Run, ...]
    level: int = 0
    """Headings: 1 to 6."""
    depth: int = 0
    """How many lists or quotations it is in: 1 for an item of an outermost list."""
    marker: Marker | None = None
    """Items: the bullet or the number."""
    header: bool = False
    """Rows: whether it is the head of a table. A head begins a table."""
    info: str = ""
    """Code: the language. Front matter: its fence, where that is not `---`."""
    label: str = field(default="", compare=False)
    """The number at the start of its text, where the blocks around it are numbered, too: `2.`, `(b)`, `1.4`."""
    is_read: bool = field(default=True, compare=False)
    """Front matter: whether its line is for readers, too, and not only for the program that makes the page."""
    line: int | None = field(default=None, compare=False)
    """The line of the Markdown source that it begins in, from 1; None in a text of another format."""
    text: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", "".join(run.text for run in self.runs))

    @property
    def words(self) -> str:
        """Its text as it can be said in one line of plain text: without what has only a place, and with 10⁶ as such."""
        text = self.text
        if any(script_of(run.marks) for run in self.runs):
            text = "".join([in_script(run.text, script_of(run.marks)) for run in self.runs])
        return " ".join(text.replace(PLACE, " ").split()) if PLACE in text else text

    @property
    def name(self) -> str:
        """What a heading is called: its words, or a dash where it has none."""
        return self.words or "–"

    @property
    def is_for_readers(self) -> bool:
        """Whether a text has it for its readers. Front matter and HTML without words are for programs."""
        return self.kind not in ("html", "front-matter")

    @property
    def number(self) -> int | None:
        """The number of an item. None for an item with a bullet, and for any other block."""
        return None if self.marker is None else self.marker.number

    def marker_or(self, bullet: str) -> str:
        """Return the number of an item, or else the bullet that the medium uses."""
        return bullet if self.number is None else str(self.marker)


_FRONT_TITLE = re.compile(r"title\s*[:=]\s*(\S.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole text, in reading order."""

    blocks: tuple[Block, ...]
    lost: tuple[Loss, ...] = field(default=(), compare=False)
    """What is in its source and in none of its blocks."""

    def own_title(self) -> str:
        """Return the text of the heading of level 1 that names the whole text, or the empty string."""
        return next((block.words for block in self.blocks if block.kind == "heading" and block.level == 1), "")

    def title(self) -> str:
        """Return a title for the text, or the empty string.

        It is the heading of level 1, or else what the front matter calls the text, or else a heading of another level
        that no other heading beside it has.
        """
        if title := self.own_title() or self._front_title():
            return title
        headings = [block for block in self.blocks if block.kind == "heading"]
        level = min((heading.level for heading in headings), default=1)
        highest = [block for block in headings if block.level == level]
        return highest[0].words if len(highest) == 1 else ""

    def _front_title(self) -> str:
        lines = (block.text for block in self.blocks if block.kind == "front-matter")
        titles = (match[1].strip() for line in lines if (match := _FRONT_TITLE.match(line)))
        return next((title.strip("\"'") for title in titles), "")


def join_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Drop empty runs, and join neighbours that have the same marks."""
    joined: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if joined and joined[-1].marks == run.marks:
            joined[-1] = Run(joined[-1].text + run.text, run.marks)
        else:
            joined.append(run)
    return tuple(joined)


_SPACES = re.compile(r"[ \t\r\f\v\u2028\u2029]{2,}|[\t\r\f\v\u2028\u2029]")  # all but a single space, which may stay
_AROUND_BREAK = re.compile(r" *\n[ \n]*")


def text_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Collapse white space as a reader sees it: one space between words, none at the ends or around a break.

    A no-break space is a character of its own and stays.
    """
    collapsed: list[Run] = []
    before = BREAK
    for run in runs:
        text = _SPACES.sub(" ", run.text)
        if BREAK in text:
            text = _AROUND_BREAK.sub(BREAK, text)
        if before in " \n":
            text = text.lstrip(" \n" if before == BREAK else " ")
        if text.startswith(BREAK) and before == " ":
            collapsed[-1] = Run(collapsed[-1].text[:-1], collapsed[-1].marks)
        if text:
            collapsed.append(Run(text, run.marks))
            before = text[-1]
    while collapsed and not (text := collapsed[-1].text.rstrip(" \n")):
        collapsed.pop()
    if collapsed:
        collapsed[-1] = Run(text, collapsed[-1].marks)
    return join_runs(collapsed)
