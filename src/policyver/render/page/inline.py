"""Spans -> HTML inside a block: insertions and deletions that can be heard, printed and seen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from markupsafe import Markup, escape

from policyver.document.addresses import may_be_linked
from policyver.document.marks import Comment, Link, Mark, Style, addresses_of, is_own_address, link_of
from policyver.document.model import BREAK, CELL
from policyver.document.raised import script_of
from policyver.redline import ChangeKind, MarkChange, Op, Span
from policyver.render.page.signs import with_raised_notes
from policyver.render.shown import shown_text
from policyver.render.wording.direction import Sides, direction_of
from policyver.render.wording.display import display_notes
from policyver.render.wording.messages import Wording

_TAGS: dict[Mark, str] = {
    Style.CODE: "code", Style.STRIKE: "s", Style.ITALIC: "em", Style.BOLD: "strong",
}  # fmt: skip
"""The elements for marks, the innermost first. Raised and lowered letters are in theirs before all of these."""
_NBSP = "\u00a0"  # a plain space here could swallow the space at the beginning of a change
_CHANGES = {"insert": ("ins", "inserted"), "delete": ("del", "deleted")}


@dataclass(frozen=True, slots=True)
class Anchor:
    """The number of a change, at the place where it begins."""

    number: int
    kind: ChangeKind


@dataclass(frozen=True, slots=True)
class Changes:
    """The changes inside a block, by the indexes of spans."""

    anchors: Mapping[int, Sequence[Anchor]] = field(default_factory=dict)
    """For each span the changes that begin with it."""
    marks: Sequence[MarkChange] = ()


NONE = Changes()


@dataclass(frozen=True, slots=True)
class Inline:
    """How text is written, and in which language screen readers announce its changes.

    Every change has its kind as a class: the style of the page marks it, or shows its new form like unchanged text.
    """

    wording: Wording
    reflows: bool = True
    """Whether the page decides where lines end, so that a line break needs an element of its own."""

    def html(self, spans: Sequence[Span], changes: Changes = NONE) -> Markup:
        """Return spans as HTML. A screen reader announces every insertion and deletion."""
        return self._written(enumerate(spans), dict(changes.anchors), self._link_notes(changes))

    def cells(self, spans: Sequence[Span], changes: Changes = NONE) -> list[Markup]:
        """Return the cells of a table row as HTML."""
        cells: list[list[tuple[int, Span]]] = [[]]
        for at, span in enumerate(spans):
            for index, text in enumerate(span.text.split(CELL)):
                if index:
                    cells.append([])
                if text:
                    cells[-1].append((at, replace(span, text=text)))
        before, after = dict(changes.anchors), self._link_notes(changes)
        return [self._written(cell, before, after) for cell in cells]

    def source(self, spans: Sequence[Span], changes: Changes = NONE) -> Markup:
        """Return text as HTML that keeps its own line ends: code, front matter."""
        return replace(self, reflows=False).html(spans, changes)

    def numbers(self, anchors: Sequence[Anchor], *, behind_word: bool = False) -> Markup:
        """Return the numbers of changes that begin here. The list of changes links to them.

        A number directly `behind_word` has its space before it, and not between the word and its comma.
        """
        label = spoken(self.wording.html("change-number"), after=_NBSP)
        number = Markup('<span class="number {1}">{2}<span class="at" id="change-{0}">{0}</span> </span>')
        behind = Markup('<span class="number behind {1}">{3}{2}<span class="at" id="change-{0}">{0}</span></span>')
        return Markup().join(
            (behind if behind_word and not at else number).format(anchor.number, anchor.kind, label, _NBSP)
            for at, anchor in enumerate(anchors)
        )

    def note(self, kind: ChangeKind, text: Markup, classes: str = "") -> Markup:
        """Return a remark on a change of a kind, in the page's own words and so in its direction.

        `classes` are others beside the kind, each behind a space.
        """
        direction = self.wording.direction
        return Markup(' <span class="note {}{}" dir="{}">[{}]</span>').format(kind, classes, direction, text)

    def _link_notes(self, changes: Changes) -> dict[int, Markup]:
        """Return a note with the old and the new address of each changed link, by the index of its last span."""
        notes = {}
        for change in changes.marks:
            if change.kind == "link":
                addresses = {"old": ", ".join(addresses_of(change.was)), "new": ", ".join(addresses_of(change.now))}
                values = {name: address for name, address in addresses.items() if address}
                key = "link-was" if len(values) == 2 else "link-new" if change.now else "link-gone"
                notes[change.last] = self.note("link", self.wording.html(key, **values))
            if change.kind == "display":
                remarks = Markup(", ").join(
                    self.wording.html(key, **values) for key, values in display_notes(change.was, change.now)
                )
                notes[change.last] = notes.get(change.last, Markup()) + self.note("display", remarks)
        return notes

    def _written(
        self, spans: Iterable[tuple[int, Span]], before: dict[int, Sequence[Anchor]], after: dict[int, Markup]
    ) -> Markup:
        """Return spans as HTML, with what comes before and after some of them: once, even for a span in two cells."""
        places = list(spans)
        texts = [span.text for _, span in places]
        sides = Sides.of(texts, "".join(span.text for _, span in places if span.op != "delete") or "".join(texts))
        written: list[Markup] = []
        at = 0
        for is_equal, stretch in groupby(places, key=lambda place: place[1].op == "equal"):
            group = list(stretch)
            first, at = at, at + len(group)
            if is_equal:
                for place, (index, span) in enumerate(group, first):
                    text = self._marked(span)
                    if span.marks and not direction_of(span.text):
                        text = _turned(text, sides.beside(place, place + 1), sides.whole)
                    numbers = self.numbers(before.pop(index, ()), behind_word=_ends_word(texts, place))
                    written += numbers, text, after.pop(index, Markup())
            else:
                beside, behind_word = sides.beside(first, at), _ends_word(texts, first)
                written.append(self._changes(group, before, after, sides.whole, beside, behind_word=behind_word))
        return Markup().join(written)

    def _changes(
        self,
        spans: Sequence[tuple[int, Span]],
        before: dict[int, Sequence[Anchor]],
        after: dict[int, Markup],
        whole: str,
        beside: str,
        *,
        behind_word: bool,
    ) -> Markup:
        """Return neighbouring spans that changed. `whole` is the direction of the text where letters of two meet in it.

        Then what was struck and what is new are read one behind the other in that direction, whatever they are in.
        """
        written: list[Markup] = []
        for (op, kind), group in groupby(spans, key=lambda place: (place[1].op, place[1].kind)):
            numbers, texts, notes = ([Markup()] for _ in range(3))
            letters = ""
            for index, span in group:
                letters += span.text
                numbers.append(self.numbers(before.pop(index, ()), behind_word=behind_word and not written))
                texts.append(self._marked(span))
                notes.append(after.pop(index, Markup()))
            text = Markup().join(texts)
            if kind or text.strip():
                turned = _turned(text, direction_of(letters) or beside, whole)
                text = self._changed(op, kind, turned, is_blank=op == "delete" and not letters.strip())
            elif op == "delete":  # space where paragraphs were joined, which is not a change of its own
                text = Markup()
            written += *numbers, text, *notes
        joined = Markup().join(written)
        return Markup('<bdi dir="{}">{}</bdi>').format(whole, joined) if whole else joined

    def _changed(self, op: Op, kind: ChangeKind | None, text: Markup, *, is_blank: bool) -> Markup:
        tag, phrase = _CHANGES[op]
        classes = f"{kind or ''}{' blank' if is_blank else ''}"  # a blank that is struck looks like a hyphen
        if op == "insert" and kind == "typographic":
            tag, classes = "span", f"ins {kind}"  # screen readers would announce an <ins> even where it is unmarked
        announced = spoken(self.wording.html(phrase), "[", f":{_NBSP}")
        named = Markup(' class="{}"').format(classes) if classes else ""
        return Markup("<{0}{1}>{2}{3}{4}</{0}>").format(tag, named, announced, text, spoken("]"))

    def _marked(self, span: Span) -> Markup:
        changed = span.op != "equal"
        if changed and any(isinstance(mark, Comment) for mark in span.marks):
            return self.wording.html("comment")  # and not what its authors wrote to each other
        lines = [escape(line) for line in shown_text(span.text, changed=changed).split(BREAK)]
        if may_be_linked(address := link_of(span.marks)) and address:
            # Line by line and the innermost, since WeasyPrint tags no link that has other elements in it as one.
            spelled = Markup(' class="spelled"') if is_own_address(span.text, address) else ""
            anchor = Markup('<a{} href="{}">{}</a>')
            lines = [anchor.format(spelled, address, line) if line else line for line in lines]
        elif self.reflows and Style.CODE not in span.marks:
            lines = [with_raised_notes(line) for line in lines]
        text = (Markup("<br>") if self.reflows else Markup("\n")).join(lines)
        for tag in (script_of(span.marks), *(tag for mark, tag in _TAGS.items() if mark in span.marks)):
            if tag and text:
                text = Markup("<{0}>{1}</{0}>").format(tag, text)
        return text if span.was is None else self._reformatted(text, span.was, span.marks)

    def _reformatted(self, text: Markup, was: Sequence[Mark], now: Sequence[Mark]) -> Markup:
        """Return text with a spoken note on the marks that changed. A changed link has a visible note behind it."""
        dropped, added = (
            [mark for mark in a if mark not in b and not isinstance(mark, Link)] for a, b in ((was, now), (now, was))
        )
        if not dropped and not added:
            return text
        named = [
            self.wording.html(phrase, what=self.wording.text(str(mark)))
            for phrase, marks in (("now", added), ("no-longer", dropped))
            for mark in marks
            if isinstance(mark, Style)
        ]
        note = Markup(", ").join(named or [self.wording.html("formatting-changed")])
        return Markup('<span class="reformatted formatting">{}{}</span>').format(text, spoken(note, f"{_NBSP}[", "]"))


def _ends_word(texts: Sequence[str], place: int) -> bool:
    """Whether what is before a place ends with a word, or with a sign that belongs to the word before it."""
    before = next((texts[at][-1] for at in range(place - 1, -1, -1) if texts[at]), "")
    return before.isalnum() or (bool(before) and before in ".,;:!?%)]}”’»")


def _turned(text: Markup, direction: str, whole: str) -> Markup:
    """Return a part of a text of the direction `whole` in its own one. WeasyPrint lays out each element by itself."""
    is_other = whole and direction not in ("", whole)
    return Markup('<bdi dir="{}">{}</bdi>').format(direction, text) if is_other else text


def spoken(text: str, before: str = "", after: str = "") -> Markup:
    """Return text that only a screen reader says."""
    return Markup('<span class="spoken">{}{}{}</span>').format(before, text, after)
