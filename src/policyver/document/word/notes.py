"""The footnotes and endnotes of a Word file: each kind has a count of its own, and a form for its numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from policyver.document.number_forms import written_number
from policyver.document.word.content import Paragraph, Piece, Table, flat
from policyver.document.word.names import Element, W, child, value, whole
from policyver.document.word.styles import Looks

KINDS = ("footnote", "endnote")
_BETWEEN = Piece(" ", Looks())


@dataclass(frozen=True, slots=True)
class NoteForm:
    """How notes of one kind are numbered."""

    form: str
    """Word's name for the form of the numbers."""
    start: int = 1


_USUAL = {"footnote": NoteForm("decimal"), "endnote": NoteForm("lowerRoman")}


def note_forms(body: Element, settings: Element | None) -> dict[str, NoteForm]:
    """Return how each kind of note is numbered: as the last section says, or else the whole file."""
    forms = dict(_USUAL)
    for kind in KINDS:
        sections = [section for section in body.iter(W + "sectPr") if child(section, f"{kind}Pr") is not None]
        for where in (settings, *sections[-1:]):
            properties = child(where, f"{kind}Pr")
            start = whole(value(child(properties, "numStart")))
            form = value(child(properties, "numFmt")) or forms[kind].form
            forms[kind] = NoteForm(form, forms[kind].start if start is None else start)
    return forms


@dataclass(slots=True)
class Notes:
    """The notes of a text so far."""

    _texts: dict[str, list[tuple[str, Paragraph]]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    _numbers: dict[tuple[str, str], str] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)

    def number(self, kind: str, note_id: str, forms: Mapping[str, NoteForm], *, has_mark: bool) -> tuple[str, bool]:
        """Return the number of a note in brackets, and whether it is new. One with a mark of its own has no number."""
        key = kind, note_id
        is_new = key not in self._numbers
        if is_new and has_mark:
            self._numbers[key] = ""
        elif is_new:
            form = forms[kind]
            self._counts[kind] = self._counts.get(kind, form.start - 1) + 1
            self._numbers[key] = f"[{written_number(self._counts[kind], form.form) or self._counts[kind]}]"
        return self._numbers[key], is_new

    def add(self, kind: str, number: str, content: Sequence[Paragraph | Table]) -> None:
        """Add the text of a note."""
        paragraphs = [paragraph for paragraph in flat(content) if paragraph.text.strip()]
        pieces = [piece for paragraph in paragraphs for piece in (*_with_number(paragraph), _BETWEEN)]
        self._texts[kind].append((number, Paragraph(tuple(pieces[:-1]), "body", 0, None, Looks())))

    def __iter__(self) -> Iterator[tuple[str, Paragraph]]:
        """Yield the notes with their numbers: the footnotes, and after them the endnotes."""
        for kind in KINDS:
            yield from self._texts[kind]


def _with_number(paragraph: Paragraph) -> tuple[Piece, ...]:
    """Return a paragraph's pieces with the number before them."""
    label = paragraph.label
    return (Piece(f"{label.text} ", Looks()), *paragraph.pieces) if label and label.text else paragraph.pieces
