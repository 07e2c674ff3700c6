"""What a Word file's body holds, in one view of its tracked changes: paragraphs, tables, and how their words look."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policyver.document.marks import Html, Link, Mark, Style, sorted_marks
from policyver.document.word.numbering import Label
from policyver.document.word.styles import Looks, StyleKind


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that look alike."""

    text: str
    looks: Looks
    link: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What is between two paragraph marks that are there in this view."""

    pieces: tuple[Piece, ...]
    kind: StyleKind
    level: int
    """Headings: from 1. Continued list items: how many lists they are inside."""
    label: Label | None
    style: Looks
    """What its style makes of all its words."""
    is_ruled: bool = False
    """It has a line under it."""
    indent: int = 0
    """How far its text is indented, in twentieths of a point."""
    places: tuple[str, ...] = ()
    """The bookmarks in it, to which links may lead."""

    @property
    def text(self) -> str:
        """Return its words, without its label."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table."""

    content: tuple["Paragraph | Table", ...]
    span: int = 1
    """How many columns it reaches over."""
    continues: bool = False
    """It is the lower part of one that reaches over several rows."""

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        """Return its paragraphs, those of a table in it, too."""
        return flat(self.content)


@dataclass(frozen=True, slots=True)
class Table:
    """A table, row by row."""

    rows: tuple[tuple[Cell, ...], ...]


def flat(content: Sequence[Paragraph | Table]) -> Iterator[Paragraph]:
    """Yield all paragraphs, one after the other, those in the cells of tables, too."""
    for part in content:
        if isinstance(part, Paragraph):
            yield part
        else:
            for row in part.rows:
                for cell in row:
                    yield from flat(cell.content)


def marks(piece: Piece, style: Looks | None = None) -> tuple[Mark, ...]:
    """Return the marks of a piece; of a heading those that its style does not put on all of it."""
    looks = piece.looks
    present: list[Mark] = []
    if looks.bold and not (style and style.bold):
        present.append(Style.BOLD)
    if looks.italic and not (style and style.italic):
        present.append(Style.ITALIC)
    if looks.strike and not (style and style.strike):
        present.append(Style.STRIKE)
    if looks.code:
        present.append(Style.CODE)
    if looks.raised == "superscript":
        present.append(Html("sup"))
    elif looks.raised == "subscript":
        present.append(Html("sub"))
    if piece.link:
        present.append(Link(piece.link))
    return sorted_marks(present)
