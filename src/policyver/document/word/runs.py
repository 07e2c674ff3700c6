"""What is inside a paragraph of a Word file, its runs, links, fields, comments and notes -> pieces of text."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from policyver.document import formulas
from policyver.document.addresses import may_be_linked
from policyver.document.losses import Loss
from policyver.document.model import BREAK
from policyver.document.word.comments import Quotes
from policyver.document.word.content import Paragraph, Piece, Table
from policyver.document.word.contents import Contents
from policyver.document.word.drawings import lost_drawings
from policyver.document.word.field_results import FieldResults
from policyver.document.word.fields import Field, Fields
from policyver.document.word.form_fields import control_sign, is_in_prompt, shows_prompt
from policyver.document.word.formulas import MATH, FormulaReader
from policyver.document.word.losses import lost_looks
from policyver.document.word.names import MC, WRAPPERS, Element, R, child, children, local, text_of, value
from policyver.document.word.notes import Notes
from policyver.document.word.parts import Parts
from policyver.document.word.signs import is_of_signs, sign_at
from policyver.document.word.styles import Looks, looks
from policyver.document.word.view import View, properties_in

_LETTERS = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "tab": "\t", "ptab": "\t", "cr": BREAK}
_RAISED: dict[str, str | None] = {"": None, "sup": "superscript", "sub": "subscript"}
_TURNS = {"rtl": "\u202e", "ltr": "\u202d"}
"""The signs that turn the order of letters, as `w:bdo` does: it shows 03 where the text says 30."""
_ARTICLES = {"footnote": "a", "endnote": "an"}


@dataclass(slots=True)
class Runs:
    """Reads paragraph after paragraph, and keeps what goes on from one to the next: fields, comments, notes."""

    parts: Parts
    view: View
    read_note: Callable[[str, Element], tuple[Sequence[Paragraph | Table], Counter[Loss]]]
    """Reads the body of a footnote or an endnote."""
    fields: Fields = field(default_factory=Fields)
    quotes: Quotes = field(default_factory=Quotes)
    contents: Contents = field(default_factory=Contents)
    notes: Notes = field(default_factory=Notes)
    losses: Counter[Loss] = field(default_factory=Counter)
    _results: FieldResults = field(default_factory=FieldResults)
    _links: list[str] = field(default_factory=list)
    _colour: str = ""
    _last: str = ""
    """The last letter before a place in a paragraph."""
    _ends_formula: bool = False
    """Whether that is one of a formula."""

    def pieces(self, element: Element, base: Looks, colour: str = "") -> list[Piece]:
        """Return the pieces of a paragraph whose style looks like `base`. Its `colour` marks nothing."""
        self._colour = colour
        self._last, self._ends_formula = "", False
        if is_in_prompt(element):
            self._lose_prompt(element)
            return []
        pieces = list(self._inside(element, base))
        for opened in self.fields.end_paragraph():
            self._lose_instruction(opened)
        self.quotes.read(" ")
        self.contents.end_entry()
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
                    yield from self._without_result(opened, base)
                case "commentRangeStart":
                    self.quotes.begin(value(inner, "id") or "")
                case "commentRangeEnd":
                    self.quotes.end(value(inner, "id") or "")
                case "sdt":
                    yield from self._control(inner, base)
                case "bdo":
                    yield from self._text(_TURNS.get(value(inner) or "", ""), base)
                    yield from self._inside(inner, base)
                    yield from self._text("\u202c" if value(inner) in _TURNS else "", base)
                case name if name in WRAPPERS and not self.view.leaves_out(inner):
                    yield from self._inside(inner, base)
                case "":
                    yield from self._foreign(inner, base)

    def _foreign(self, element: Element, base: Looks) -> Iterator[Piece]:
        if element.tag == MC + "AlternateContent":
            yield from self._inside(chosen(element), base)
        elif isinstance(element.tag, str) and element.tag.startswith(MATH):
            yield from self._formula(element, base)

    def _formula(self, element: Element, base: Looks) -> Iterator[Piece]:
        reader = FormulaReader(self.view.leaves_out)
        line = reader.line(element)
        if reader.unread:
            self.losses[Loss("a formula, of which only the signs were kept", formulas.flat(line))] += 1
        for text, script in formulas.pieces_of(line, self._last, ""):
            yield from self._text(text, replace(base, raised=_RAISED[script]))
        self._ends_formula = True

    def _control(self, element: Element, base: Looks) -> Iterator[Piece]:
        if shows_prompt(element):
            self._lose_prompt(element)
        else:
            yield from self._inside(element, base)
            yield from self._text(control_sign(element), base)

    def _lose_prompt(self, element: Element) -> None:
        if words := text_of(element).strip():
            self.losses[Loss("the prompt of an empty field", words)] += 1

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
            self.losses.update(lost_looks(element, properties, (self.parts.colour, self._colour)))
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
                ended = self.fields.mark(value(element, "fldCharType"), child(element, "ffData"))
                if ended is not None:
                    yield from self._without_result(ended, look)
            case "instrText" | "delInstrText":
                self.fields.instruct(element.text or "")
            case "footnoteReference" | "endnoteReference":
                yield from self._note(element, look)
            case name if name in _LETTERS:
                yield from self._text(_LETTERS[name], look)
            case _:
                yield from self._object(element, look)

    def _object(self, element: Element, look: Looks) -> Iterator[Piece]:
        if element.tag == MC + "AlternateContent":
            for part in chosen(element).iterchildren():
                yield from self._part_of_run(part, look)
        elif local(element) == "ruby":
            aids = "".join(text_of(aid) for aid in children(element, "rt"))
            self.losses[Loss("reading aids above characters (ruby)", aids)] += 1
            for run in children(child(element, "rubyBase"), "r"):
                yield from self._run(run, look)
        elif local(element) in ("drawing", "pict", "object", "control"):
            self.fields.read(" ")
            self.losses.update(lost_drawings(element, self.parts.drawn))

    def _without_result(self, ended: Field, look: Looks) -> Iterator[Piece]:
        """Yield what a field shows that is ended, and has no result in the file."""
        self._lose_instruction(ended)
        if ended.has_result or not self.fields.are_shown or self.fields.has_contents:
            return
        if ended.is_contents:
            self.contents.read("")
            return
        shown = self._results.of(ended, look.font or "")
        if shown.loss is not None:
            self.losses[shown.loss] += 1
        yield from self._text(shown.text, look)

    def _lose_instruction(self, opened: Field) -> None:
        if opened.unread.strip():
            self.losses[Loss("words in the instruction of a field", opened.unread.strip())] += 1

    def _text(self, text: str, look: Looks) -> Iterator[Piece]:
        """Yield a text, if readers see it here: not an instruction, hidden, or in a table of contents."""
        if not text:
            return
        self.fields.read(text)
        if not self.fields.are_shown:
            return
        if self.fields.has_contents:
            self.contents.read(text)
            return
        if look.hidden:
            self.losses[Loss("hidden text", text)] += 1
            return
        self.quotes.read(text)
        if self._ends_formula and self._last.isdigit() and text[:1].isdigit():
            text = f" {text}"
        self._last, self._ends_formula = text[-1], False
        yield Piece(text, look, self._allowed(self._links[-1] if self._links else self.fields.link))

    def _allowed(self, address: str) -> str:
        """Return where a link leads, or nothing where a page would not lead there either."""
        if may_be_linked(address):
            return address
        self.losses.setdefault(Loss("where a link leads, which is no place that a page links", address), 1)
        return ""

    def _symbol(self, element: Element) -> str:
        char, font = value(element, "char") or "", value(element, "font") or ""
        code = int(char, 16) if re.fullmatch(r"[0-9A-Fa-f]{1,4}", char) else 0
        return self._in_font(code, font) if code >= 32 and not 0xD800 <= code <= 0xDFFF else ""

    def _in_font(self, code: int, font: str) -> str:
        sign = sign_at(code, font)
        if sign is None:
            self.losses[Loss(f"a sign of the font {font}")] += 1
        return sign or "\ufffd"

    def _note(self, reference: Element, look: Looks) -> Iterator[Piece]:
        """Yield the number of a note, as Word shows it; nothing where a mark of its own follows."""
        kind, note_id = local(reference).removesuffix("Reference"), value(reference, "id") or ""
        note = self.parts.notes.get((kind, note_id))
        if note is None:
            self.losses[Loss(f"{_ARTICLES[kind]} {kind} that is not in the file")] += 1
            return
        has_mark = value(reference, "customMarkFollows") in ("1", "true", "on")
        number, is_new = self.notes.number(kind, note_id, self.parts.note_forms, has_mark=has_mark)
        if is_new:
            content, losses = self.read_note(kind, note)
            self.losses += losses
            self.notes.add(kind, number, content)
        yield from self._text(number, replace(look, raised=None))


def chosen(element: Element) -> Element:
    """Return what of alternate contents a program of today shows: the first choice (ECMA-376 Part 3, 10.2)."""
    return next(element.iterchildren(MC + "Choice", MC + "Fallback"), element)
