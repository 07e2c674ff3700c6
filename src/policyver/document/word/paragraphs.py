"""The body of a Word file -> its paragraphs and tables as they read with every tracked change taken, or with none."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from policyver.document.model import BREAK
from policyver.document.word.content import Paragraph, Piece, Table, flat
from policyver.document.word.fields import Field
from policyver.document.word.losses import lost_looks, pictured
from policyver.document.word.names import MC, WRAPPERS, Element, R, child, children, local, value, whole
from policyver.document.word.numbering import Label, Numbering, indentation
from policyver.document.word.signs import is_of_signs, shown
from policyver.document.word.styles import Looks, StyleKind, Styles, has_rule, looks
from policyver.document.word.tables import Allowance, is_there, read_table
from policyver.document.word.view import GOES, View, is_gone

_HYPHENS = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "tab": "\t", "ptab": "\t", "cr": BREAK}
_CONTENTS = "the table of contents, which a reader's program makes"
_DEEPEST = 8
_LONGEST_QUOTE = 500
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"


@dataclass(frozen=True, slots=True)
class Parts:
    """What the body refers to."""

    styles: Styles
    numbering: Numbering
    links: Mapping[str, str]
    notes: Mapping[tuple[str, str], Element]
    """Footnotes and endnotes, by what they are and their ids."""
    note_links: Mapping[str, Mapping[str, str]]
    """Where their links lead: their relationships are their own."""
    cells: Allowance


@dataclass(slots=True)
class Body:
    """Walks the body and keeps what is open: fields, comments, a paragraph whose mark has gone."""

    parts: Parts
    view: View
    found: list[Paragraph | Table] = field(default_factory=list)
    notes: list[tuple[str, Paragraph]] = field(default_factory=list)
    """Footnotes in the order in which they are referred to, with their numbers."""
    _numbers: dict[tuple[str, str], str] = field(default_factory=dict)
    """Of each footnote met so far."""
    lost: Counter[str] = field(default_factory=Counter)
    quoted: dict[str, tuple[str, str]] = field(default_factory=dict)
    """For each comment the heading it stands under, and the words it is about."""
    _heading: str = ""
    _fields: list[Field] = field(default_factory=list)
    _commented: list[str] = field(default_factory=list)
    _links: list[str] = field(default_factory=list)

    def read(self, element: Element) -> None:
        """Read what stands in the body."""
        self.found += self._blocks(element)

    def _blocks(self, element: Element) -> list[Paragraph | Table]:
        made: list[Paragraph | Table] = []
        joined: list[Element] = []  # paragraphs whose mark is gone, and the next: one, with the last one's properties
        for each in self._unwrapped(element):
            if local(each) == "tbl":
                if not is_there(each, self.view):  # all its rows are gone, and what is around it follows each other
                    continue
                if joined:  # with a table there is nothing to join
                    made += self._paragraph(joined, if_said=True)
                joined = []
                made.append(read_table(each, self.view, self._blocks, self.parts.cells))
                continue
            joined.append(each)
            if not is_gone(child(each, "pPr", "rPr"), self.view) and not self._is_drop_cap(each):
                made += self._paragraph(joined)
                joined = []
        if joined:  # the last mark of all: Word cannot take it away, but a reader can
            made += self._paragraph(joined, if_said=True)
        return made

    def _unwrapped(self, element: Element) -> Iterator[Element]:
        for each in element.iterchildren():
            name = local(each)
            if name in ("p", "tbl"):
                yield each
            elif name in WRAPPERS and name not in GOES[self.view]:
                yield from self._unwrapped(each)
            elif each.tag == MC + "AlternateContent":
                yield from self._unwrapped(_chosen(each))
            elif name in ("altChunk", "subDoc"):
                self.lost["a document inside the document"] += 1

    def _is_drop_cap(self, element: Element) -> bool:
        """Tell the large first letter that stands in a frame before the paragraph it begins."""
        return value(child(element, "pPr", "framePr"), "dropCap") in ("drop", "margin")

    # --- Paragraphs

    def _paragraph(self, joined: Sequence[Element], *, if_said: bool = False) -> Iterator[Paragraph]:
        properties = self._properties(child(joined[-1], "pPr"), "pPrChange")
        style_id = value(child(properties, "pStyle"))
        styles = self.parts.styles
        kind, level = styles.kind(style_id), styles.level(style_id)
        outline = whole(value(child(properties, "outlineLvl")))
        if outline is not None and kind in ("body", "heading"):
            kind, level = ("heading", outline + 1) if outline < 9 else ("body", 0)
        self._end_contents(kind)
        base = styles.looks(style_id, default=True).over(styles.base)
        pieces = tuple(piece for each in joined for piece in self._pieces(each, base))
        if if_said and not any(piece.text.strip() for piece in pieces):
            return
        if kind == "continue":
            level = styles.depth(style_id)
        label, indent = self._label(properties, style_id)
        ruled = has_rule(properties) or styles.is_ruled(style_id)
        made = Paragraph(pieces, kind, level, label, base, ruled, indent)
        if kind == "contents":
            self.lost[_CONTENTS] = 1
            return
        if kind in ("heading", "title") and made.text.strip():
            self._heading = made.text.strip()
        yield made

    def _label(self, properties: Element | None, style_id: str | None) -> tuple[Label | None, int]:
        """Give what stands before a paragraph, and how far its text is indented."""
        styled = [child(style, "pPr") for style in self.parts.styles.chain(style_id, default=True)]
        given = [found for each in (properties, *styled) if (found := child(each, "numPr")) is not None]
        num_id = next((found for each in given if (found := value(child(each, "numId"))) is not None), None)
        level = next((deep for each in given if (deep := whole(value(child(each, "ilvl")))) is not None), 0)
        level = min(level, _DEEPEST) or self.parts.styles.list_level(style_id)
        numbering = self.parts.numbering
        label = numbering.label(num_id, level)
        indents = [indentation(properties), numbering.indent(num_id, level), *map(indentation, styled)]
        return label, next((indent for indent in indents if indent is not None), 0)

    def _properties(self, properties: Element | None, change: str) -> Element | None:
        """Give properties as they are in this view: what they were before a change of formatting, too."""
        before = child(properties, change)
        if self.view == "accept" or before is None:
            return properties
        return child(before, change.removesuffix("Change"))

    def _pieces(self, element: Element, base: Looks) -> list[Piece]:
        made = list(self._inside(element, base))
        # Only a table of contents goes on in the next paragraph: one that is never closed must not hide all the rest.
        self._fields = [opened for opened in self._fields if opened.is_contents and opened.shown]
        return made

    def _end_contents(self, kind: StyleKind) -> None:
        """Take a table of contents for ended where a heading stands, whatever its field says: none has one inside."""
        if kind in ("heading", "title"):
            self._fields = [opened for opened in self._fields if not opened.is_contents]

    def _inside(self, element: Element, base: Looks) -> Iterator[Piece]:
        for each in element.iterchildren():
            match local(each):
                case "r":
                    yield from self._run(each, base)
                case "hyperlink":
                    yield from self._hyperlink(each, base)
                case "fldSimple":
                    opened = Field(value(each, "instr") or "", shown=True)
                    self._fields.append(opened)
                    yield from self._inside(each, base)
                    self._fields.remove(opened)
                case "commentRangeStart":
                    self._commented.append(value(each, "id") or "")
                    self.quoted.setdefault(value(each, "id") or "", (self._heading, ""))
                case "commentRangeEnd":
                    if (found := value(each, "id") or "") in self._commented:
                        self._commented.remove(found)
                case name if name in WRAPPERS and name not in GOES[self.view]:
                    yield from self._inside(each, base)
                case "":
                    yield from self._foreign(each, base)

    def _foreign(self, element: Element, base: Looks) -> Iterator[Piece]:
        if element.tag == MC + "AlternateContent":
            yield from self._inside(_chosen(element), base)
        elif isinstance(element.tag, str) and element.tag.startswith(_MATH):
            text = "".join(each.text or "" for each in element.iter(_MATH + "t"))
            self.lost["a formula, of which only the signs were kept"] += 1
            yield from self._say(text, base)

    def _hyperlink(self, element: Element, base: Looks) -> Iterator[Piece]:
        target = self.parts.links.get(element.get(R + "id") or "", "")
        anchor = value(element, "anchor")
        self._links.append(target + (f"#{anchor}" if anchor else ""))
        yield from self._inside(element, base)
        self._links.pop()

    # --- Runs

    def _run(self, element: Element, base: Looks) -> Iterator[Piece]:
        properties = self._properties(child(element, "rPr"), "rPrChange")
        style = self.parts.styles.looks(value(child(properties, "rStyle")))
        made = looks(properties).over(style).over(base)
        if properties is not None and not self._links and not any(opened.link for opened in self._fields):
            self.lost.update(lost_looks(element, properties))
        for each in element.iterchildren():
            yield from self._part_of_run(each, made)

    def _part_of_run(self, element: Element, made: Looks) -> Iterator[Piece]:
        match local(element):
            case "t" | "delText":
                text = element.text or ""
                if made.font is not None and is_of_signs(made.font):
                    text = "".join(self._in_font(ord(letter), made.font) for letter in text)
                yield from self._say(text, made)
            case "commentReference":
                self.quoted.setdefault(value(element, "id") or "", (self._heading, ""))
            case "br":
                is_line = value(element, "type") in (None, "textWrapping")
                yield from self._say(BREAK if is_line else " ", made)  # a page or a column ends between two words
            case "sym":
                yield from self._say(self._symbol(element), made)
            case "fldChar":
                self._field(value(element, "fldCharType"))
            case "instrText" | "delInstrText":
                if self._fields and not self._fields[-1].shown:
                    self._fields[-1].instruction += element.text or ""
            case "footnoteReference" | "endnoteReference" as name:
                yield from self._note(name.removesuffix("Reference"), value(element, "id") or "", made)
            case name if name in _HYPHENS:
                yield from self._say(_HYPHENS[name], made)
            case _:
                yield from self._object(element, made)

    def _object(self, element: Element, made: Looks) -> Iterator[Piece]:
        if element.tag == MC + "AlternateContent":
            for each in _chosen(element).iterchildren():
                yield from self._part_of_run(each, made)
        elif local(element) == "ruby":
            self.lost["reading aids above characters (ruby)"] += 1
            for run in children(child(element, "rubyBase"), "r"):
                yield from self._run(run, made)
        elif local(element) in ("drawing", "pict", "object"):
            self.lost.update(pictured(element))
        elif (box := child(element, "ffData")) is not None and child(box, "checkBox") is not None:
            self.lost["a box to tick"] += 1

    def _say(self, text: str, made: Looks) -> Iterator[Piece]:
        if not text or any(not opened.shown for opened in self._fields):
            return
        if any(opened.is_contents for opened in self._fields):
            self.lost[_CONTENTS] = 1
            return
        if made.hidden:
            self.lost[f"hidden text “{text[:40]}”"] += 1
            return
        for comment in self._commented:
            place, words = self.quoted[comment]
            if len(words) < _LONGEST_QUOTE:
                self.quoted[comment] = place, words + text.replace("\t", " ")
        fields = [opened.link for opened in self._fields if opened.link]
        yield Piece(text, made, ([*fields, *self._links] or [""])[-1])

    def _symbol(self, element: Element) -> str:
        said, font = value(element, "char") or "", value(element, "font") or ""
        code = int(said, 16) if re.fullmatch(r"[0-9A-Fa-f]{1,4}", said) else 0
        return self._in_font(code, font) if code >= 32 and not 0xD800 <= code <= 0xDFFF else ""

    def _in_font(self, code: int, font: str) -> str:
        sign = shown(code, font)
        if sign is None:
            self.lost[f"a sign of the font {font}"] += 1
        return sign or "\ufffd"

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].shown = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _note(self, kind: str, note_id: str, made: Looks) -> Iterator[Piece]:
        note = self.parts.notes.get((kind, note_id))
        if note is None:
            return
        is_new = (kind, note_id) not in self._numbers
        number = self._numbers.setdefault((kind, note_id), f"[{len(self.notes) + 1}]")
        yield from self._say(number, replace(made, raised=None))
        if not is_new:
            return
        parts = replace(self.parts, notes={}, links=self.parts.note_links.get(kind, {}))
        inside = Body(parts, self.view)  # a note has no notes of its own
        inside.read(note)
        said = [each for each in flat(inside.found) if each.text.strip()]
        pieces = [piece for each in said for piece in (*_told(each), _BETWEEN)]
        self.lost += inside.lost
        self.notes.append((number, Paragraph(tuple(pieces[:-1]), "body", 0, None, Looks())))


_BETWEEN = Piece(" ", Looks())


def _told(paragraph: Paragraph) -> tuple[Piece, ...]:
    """Give a paragraph's words with the number that stands before them."""
    label = paragraph.label
    return (Piece(f"{label.text} ", Looks()), *paragraph.pieces) if label and label.text else paragraph.pieces


def _chosen(element: Element) -> Element:
    """Give what of alternate contents a program of today shows: the first choice (ECMA-376 Part 3, 10.2)."""
    first: Element = next(iter(element.iterchildren(MC + "Choice", MC + "Fallback")), element)
    return first
