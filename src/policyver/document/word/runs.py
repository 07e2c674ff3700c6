"""What is inside a paragraph of a Word file, its runs, links, fields, comments and notes -> pieces of text."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from policyver.document.losses import Loss
from policyver.document.model import BREAK
from policyver.document.word.comments import Quotes
from policyver.document.word.content import Paragraph, Piece, Table, flat
from policyver.document.word.fields import Field, Fields
from policyver.document.word.losses import lost_looks, lost_pictures
from policyver.document.word.names import MC, WRAPPERS, Element, R, child, children, local, value
from policyver.document.word.parts import Parts
from policyver.document.word.signs import is_of_signs, sign_at
from policyver.document.word.styles import Looks, looks
from policyver.document.word.view import GOES, View, properties_in

CONTENTS = Loss("the table of contents, which a reader's program makes")

_LETTERS = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "tab": "\t", "ptab": "\t", "cr": BREAK}
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_BETWEEN = Piece(" ", Looks())


@dataclass(slots=True)
class Runs:
    """Reads paragraph after paragraph, and keeps what goes on from one to the next: fields, comments, notes."""

    parts: Parts
    view: View
    read_note: Callable[[str, Element], tuple[Sequence[Paragraph | Table], Counter[Loss]]]
    """Reads the body of a footnote or an endnote."""
    fields: Fields = field(default_factory=Fields)
    quotes: Quotes = field(default_factory=Quotes)
    notes: list[tuple[str, Paragraph]] = field(default_factory=list)
    """Footnotes in the order in which they are referred to, with their numbers."""
    losses: Counter[Loss] = field(default_factory=Counter)
    _numbers: dict[tuple[str, str], str] = field(default_factory=dict)
    """The numbers of the footnotes so far."""
    _links: list[str] = field(default_factory=list)

    def pieces(self, element: Element, base: Looks) -> list[Piece]:
        """Return the pieces of a paragraph whose style looks like `base`."""
        pieces = list(self._inside(element, base))
        self.fields.end_paragraph()
        return pieces

    def _inside(self, element: Element, base: Looks) -> Iterator[Piece]:
        for inner in element.iterchildren():
            match local(inner):
                case "r":
                    yield from self._run(inner, base)
                case "hyperlink":
                    yield from self._hyperlink(inner, base)
                case "fldSimple":
                    opened = Field(value(inner, "instr") or "", is_shown=True)
                    self.fields.begin(opened)
                    yield from self._inside(inner, base)
                    self.fields.end(opened)
                case "commentRangeStart":
                    self.quotes.begin(value(inner, "id") or "")
                case "commentRangeEnd":
                    self.quotes.end(value(inner, "id") or "")
                case name if name in WRAPPERS and name not in GOES[self.view]:
                    yield from self._inside(inner, base)
                case "":
                    yield from self._foreign(inner, base)

    def _foreign(self, element: Element, base: Looks) -> Iterator[Piece]:
        if element.tag == MC + "AlternateContent":
            yield from self._inside(chosen(element), base)
        elif isinstance(element.tag, str) and element.tag.startswith(_MATH):
            self.losses[Loss("a formula, of which only the signs were kept")] += 1
            yield from self._text("".join(text.text or "" for text in element.iter(_MATH + "t")), base)

    def _hyperlink(self, element: Element, base: Looks) -> Iterator[Piece]:
        target = self.parts.links.get(element.get(R + "id") or "", "")
        anchor = value(element, "anchor")
        self._links.append(target + (f"#{anchor}" if anchor else ""))
        yield from self._inside(element, base)
        self._links.pop()

    def _run(self, element: Element, base: Looks) -> Iterator[Piece]:
        properties = properties_in(self.view, child(element, "rPr"), "rPrChange")
        style = self.parts.styles.looks(value(child(properties, "rStyle")))
        look = looks(properties).over(style).over(base)
        if properties is not None and not self._links and not self.fields.link:
            self.losses.update(lost_looks(element, properties))
        for part in element.iterchildren():
            yield from self._part_of_run(part, look)

    def _part_of_run(self, element: Element, look: Looks) -> Iterator[Piece]:
        match local(element):
            case "t" | "delText":
                text = element.text or ""
                if look.font is not None and is_of_signs(look.font):
                    text = "".join(self._in_font(ord(letter), look.font) for letter in text)
                yield from self._text(text, look)
            case "commentReference":
                self.quotes.refer(value(element, "id") or "")
            case "br":
                is_line = value(element, "type") in (None, "textWrapping")
                yield from self._text(BREAK if is_line else " ", look)  # a page or a column ends between two words
            case "sym":
                yield from self._text(self._symbol(element), look)
            case "fldChar":
                self.fields.mark(value(element, "fldCharType"))
            case "instrText" | "delInstrText":
                self.fields.instruct(element.text or "")
            case "footnoteReference" | "endnoteReference" as name:
                yield from self._note(name.removesuffix("Reference"), value(element, "id") or "", look)
            case name if name in _LETTERS:
                yield from self._text(_LETTERS[name], look)
            case _:
                yield from self._object(element, look)

    def _object(self, element: Element, look: Looks) -> Iterator[Piece]:
        if element.tag == MC + "AlternateContent":
            for part in chosen(element).iterchildren():
                yield from self._part_of_run(part, look)
        elif local(element) == "ruby":
            self.losses[Loss("reading aids above characters (ruby)")] += 1
            for run in children(child(element, "rubyBase"), "r"):
                yield from self._run(run, look)
        elif local(element) in ("drawing", "pict", "object"):
            self.losses.update(lost_pictures(element))
        elif child(element, "ffData", "checkBox") is not None:
            self.losses[Loss("a box to tick")] += 1

    def _text(self, text: str, look: Looks) -> Iterator[Piece]:
        """Yield a text, if readers see it here: not an instruction, hidden, or in a table of contents."""
        if not text or not self.fields.are_shown:
            return
        if self.fields.has_contents:
            self.losses[CONTENTS] = 1
            return
        if look.hidden:
            self.losses[Loss("hidden text", text)] += 1
            return
        self.quotes.read(text)
        yield Piece(text, look, self._links[-1] if self._links else self.fields.link)

    def _symbol(self, element: Element) -> str:
        char, font = value(element, "char") or "", value(element, "font") or ""
        code = int(char, 16) if re.fullmatch(r"[0-9A-Fa-f]{1,4}", char) else 0
        return self._in_font(code, font) if code >= 32 and not 0xD800 <= code <= 0xDFFF else ""

    def _in_font(self, code: int, font: str) -> str:
        sign = sign_at(code, font)
        if sign is None:
            self.losses[Loss(f"a sign of the font {font}")] += 1
        return sign or "\ufffd"

    def _note(self, kind: str, note_id: str, look: Looks) -> Iterator[Piece]:
        note = self.parts.notes.get((kind, note_id))
        if note is None:
            return
        is_new = (kind, note_id) not in self._numbers
        number = self._numbers.setdefault((kind, note_id), f"[{len(self.notes) + 1}]")
        yield from self._text(number, replace(look, raised=None))
        if not is_new:
            return
        content, losses = self.read_note(kind, note)
        paragraphs = [paragraph for paragraph in flat(content) if paragraph.text.strip()]
        pieces = [piece for paragraph in paragraphs for piece in (*_with_number(paragraph), _BETWEEN)]
        self.losses += losses
        self.notes.append((number, Paragraph(tuple(pieces[:-1]), "body", 0, None, Looks())))


def _with_number(paragraph: Paragraph) -> tuple[Piece, ...]:
    """Return a paragraph's pieces with the number before them."""
    label = paragraph.label
    return (Piece(f"{label.text} ", Looks()), *paragraph.pieces) if label and label.text else paragraph.pieces


def chosen(element: Element) -> Element:
    """Return what of alternate contents a program of today shows: the first choice (ECMA-376 Part 3, 10.2)."""
    return next(element.iterchildren(MC + "Choice", MC + "Fallback"), element)
