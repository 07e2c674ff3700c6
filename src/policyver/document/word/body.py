"""The body of a Word file -> its paragraphs and tables as they are in one view of its tracked changes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from policyver.document.losses import Loss
from policyver.document.word.content import Paragraph, Table
from policyver.document.word.losses import common_colour, is_shaded
from policyver.document.word.names import MC, WRAPPERS, Element, child, local, value, whole
from policyver.document.word.numbering import Label, indentation
from policyver.document.word.parts import Parts
from policyver.document.word.places import bookmarks
from policyver.document.word.runs import Runs, chosen
from policyver.document.word.styles import StyleKind, has_rule
from policyver.document.word.tables import is_there, read_table
from policyver.document.word.view import View, is_gone, properties_in

_LAST_LEVEL = 8
"""The level of the innermost list, from 0: Word has nine. A file may say another, and is read as that."""


class Body:
    """Walks a body, and keeps its paragraphs and tables. Footnotes have bodies of their own."""

    def __init__(self, parts: Parts, view: View) -> None:
        self._parts = parts
        self._view = view
        self.runs = Runs(parts, view, self._read_note)
        self.content: list[Paragraph | Table] = []

    def read(self, element: Element) -> None:
        """Read what is inside an element."""
        self.content += self._blocks(element)

    def _read_note(self, kind: str, note: Element) -> tuple[Sequence[Paragraph | Table], Counter[Loss]]:
        links = self._parts.note_links.get(kind, {})
        inside = Body(replace(self._parts, notes={}, links=links), self._view)  # a note has no notes of its own
        inside.read(note)
        return inside.content, inside.runs.losses

    def _blocks(self, element: Element) -> list[Paragraph | Table]:
        content: list[Paragraph | Table] = []
        joined: list[Element] = []  # paragraphs whose mark is gone, and the next: one, with the last one's properties
        for block in self._unwrapped(element):
            if local(block) == "tbl":
                if not is_there(block, self._view):  # all its rows are gone, and what is around it follows each other
                    continue
                if joined:  # with a table there is nothing to join
                    content += self._paragraph(joined, if_any_words=True)
                joined = []
                content.append(read_table(block, self._view, self._blocks, self._parts.cells))
                continue
            joined.append(block)
            if not is_gone(child(block, "pPr", "rPr"), self._view) and not _is_drop_cap(block):
                content += self._paragraph(joined)
                joined = []
        if joined:  # the last mark of all: Word cannot take it away, but a reader can
            content += self._paragraph(joined, if_any_words=True)
        return content

    def _unwrapped(self, element: Element) -> Iterator[Element]:
        for inner in element.iterchildren():
            name = local(inner)
            if name in ("p", "tbl"):
                yield inner
            elif name in WRAPPERS and not self._view.leaves_out(inner):
                yield from self._unwrapped(inner)
            elif inner.tag == MC + "AlternateContent":
                yield from self._unwrapped(chosen(inner))
            elif name in ("altChunk", "subDoc"):
                self.runs.losses[Loss("a document inside the document")] += 1

    def _paragraph(self, joined: Sequence[Element], *, if_any_words: bool = False) -> Iterator[Paragraph]:
        """Read paragraphs that are one in this view. `if_any_words`: without words they are none."""
        properties = properties_in(self._view, child(joined[-1], "pPr"), "pPrChange")
        style_id = value(child(properties, "pStyle"))
        styles = self._parts.styles
        kind, level = self._kind(properties, style_id)
        if kind in ("heading", "title"):
            self.runs.fields.end_contents()  # whatever its field says: none has a heading inside
        base = styles.looks(style_id, default=True).over(styles.base)
        colour = common_colour(joined) if kind in ("heading", "title") else ""
        pieces = tuple(piece for element in joined for piece in self.runs.pieces(element, base, colour))
        if if_any_words and not any(piece.text.strip() for piece in pieces):
            return
        label, indent = self._label(properties, style_id)
        is_ruled = has_rule(properties) or styles.is_ruled(style_id)
        paragraph = Paragraph(pieces, kind, level, label, base, is_ruled, indent, bookmarks(joined))
        if kind == "contents":
            if not styles.is_above_contents(style_id):
                self.runs.contents.read(paragraph.text)
                self.runs.contents.end_entry()
            return
        if kind in ("heading", "title") and paragraph.text.strip():
            self.runs.quotes.heading = paragraph.text.strip()
        if is_shaded(properties) and paragraph.text.strip():
            self.runs.losses[Loss("shaded words", paragraph.text.strip())] += 1
        yield paragraph

    def _kind(self, properties: Element | None, style_id: str | None) -> tuple[StyleKind, int]:
        """Return what a paragraph is, and its level; its own outline level counts more than its style's."""
        kind, level = self._parts.styles.kind(style_id), self._parts.styles.level(style_id)
        outline = whole(value(child(properties, "outlineLvl")))
        if outline is not None and kind in ("body", "heading"):
            return ("heading", outline + 1) if outline < 9 else ("body", 0)
        return kind, self._parts.styles.depth(style_id) if kind == "continue" else level

    def _label(self, properties: Element | None, style_id: str | None) -> tuple[Label | None, int]:
        """Return the label of a paragraph, and how far its text is indented."""
        of_styles = [child(style, "pPr") for style in self._parts.styles.chain(style_id, default=True)]
        numberings = [numbered for where in (properties, *of_styles) if (numbered := child(where, "numPr")) is not None]
        num_ids = (value(child(numbered, "numId")) for numbered in numberings)
        num_id = next((num_id for num_id in num_ids if num_id is not None), None)
        levels = (whole(value(child(numbered, "ilvl"))) for numbered in numberings)
        level = min(next((level for level in levels if level is not None), 0), _LAST_LEVEL)
        level = level or self._parts.styles.list_level(style_id)
        numbering = self._parts.numbering
        label = numbering.label(num_id, level)
        indents = [indentation(properties), numbering.indent(num_id, level), *map(indentation, of_styles)]
        return label, next((indent for indent in indents if indent is not None), 0)


def _is_drop_cap(element: Element) -> bool:
    """Whether a paragraph is the large first letter in a frame before the paragraph that it begins."""
    return value(child(element, "pPr", "framePr"), "dropCap") in ("drop", "margin")
