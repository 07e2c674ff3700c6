"""Spans -> HTML inside a block: insertions and deletions that are spoken, printed and seen."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from types import MappingProxyType

from markupsafe import Markup, escape

from policyver.document.model import BREAK, CELL, Mark
from policyver.notice import link
from policyver.redline import Span
from policyver.redline.model import Kind
from policyver.render.phrases import Phrases

_TAGS = {"code": "code", "strike": "s", "italic": "em", "bold": "strong"}  # the innermost first
_NBSP = "\u00a0"  # what is only heard may not swallow the space that a change begins with
_CHANGES = {"insert": ("ins", "inserted"), "delete": ("del", "deleted")}


@dataclass(frozen=True, slots=True)
class Anchor:
    """A change that begins inside a block."""

    number: int
    kind: Kind


Anchors = Mapping[int, Anchor]

NONE: Anchors = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Inline:
    """How text is written: in whose language the marks are spoken, and whether quotes and spaces are marked, too."""

    phrases: Phrases
    typography: bool = False
    reflows: bool = True
    """Whether a line ends where the page has it, and a line break is a thing of its own."""

    def html(self, spans: Sequence[Span], anchors: Anchors = NONE) -> Markup:
        """Write spans. Every insertion and deletion says so to who cannot see it.

        `anchors` names the changes that begin inside, by the index of the span each begins with.
        """
        return self._written(self._visible(enumerate(spans)), anchors)

    def cells(self, spans: Iterable[Span], anchors: Anchors = NONE) -> list[Markup]:
        """Write the cells of a table's row."""
        cells: list[list[tuple[int, Span]]] = [[]]
        for at, span in enumerate(spans):
            for index, text in enumerate(span.text.split(CELL)):
                if index:
                    cells.append([])
                if text:
                    cells[-1].append((at, Span(span.op, text, span.marks, span.was, span.typographic)))
        return [self._written(self._visible(cell), anchors) for cell in cells]

    def source(self, spans: Sequence[Span], anchors: Anchors = NONE) -> Markup:
        """Write text whose line ends are its own: code, front matter."""
        return replace(self, reflows=False).html(spans, anchors)

    def _written(self, spans: Iterable[tuple[int, Span]], anchors: Anchors) -> Markup:
        written = Markup()
        kind = ""
        for op, group in groupby(spans, key=lambda found: found[1].op):
            text, numbers = Markup(), Markup()
            for index, span in group:
                if index in anchors:
                    numbers += self.number([anchors[index]])
                    kind = anchors[index].kind
                if op == "equal":
                    text, numbers = text + numbers, Markup()
                text += self._marked(span)
            if op == "equal":
                written, kind = written + text, ""
            else:
                tag, phrase = _CHANGES[op]
                said = spoken(self.phrases.html(phrase), "[", f":{_NBSP}")
                of_kind = Markup(' class="{}"').format(kind or "words")
                written += numbers + Markup("<{0}{1}>{2}{3}{4}</{0}>").format(tag, of_kind, said, text, spoken("]"))
        return written

    def number(self, anchors: Sequence[Anchor]) -> Markup:
        """Write the numbers of changes that begin here: what the list of changes leads to."""
        label = spoken(self.phrases.html("change-number"), after=_NBSP)
        places = [
            Markup('<span id="change-{0}" class="{1}">{0}</span>').format(anchor.number, anchor.kind)
            for anchor in anchors
        ]
        return Markup('<span class="number">{}{} </span>').format(label, Markup(", ").join(places))

    def _visible(self, spans: Iterable[tuple[int, Span]]) -> Iterator[tuple[int, Span]]:
        for index, span in spans:
            quiet = (span.typographic and not self.typography) or not span.text.strip(" \n")
            if span.op == "equal" or not quiet:
                yield index, span
            elif span.op == "insert":
                yield index, Span("equal", span.text, span.marks)

    def _marked(self, span: Span) -> Markup:
        lines = [escape(line) for line in span.text.split(BREAK)]
        if address := link(span.marks):
            # Line by line and the innermost, since WeasyPrint tags no link that has other elements in it as one.
            lines = [Markup('<a href="{}">{}</a>').format(address, line) if line else line for line in lines]
        text = (Markup("<br>") if self.reflows else Markup("\n")).join(lines)
        for mark, tag in _TAGS.items():
            if mark in span.marks:
                text = Markup("<{0}>{1}</{0}>").format(tag, text)
        return text if span.was is None else self._reformatted(text, span.was, span.marks)

    def _reformatted(self, text: Markup, was: Sequence[Mark], now: Sequence[Mark]) -> Markup:
        """Say what changed of the marks: aloud where it is a link, else to who cannot see it."""
        old, new = link(was), link(now)
        if old != new:
            key = "link-was" if old and new else "link-new" if new else "link-gone"
            values = {name: address for name, address in (("old", old), ("new", new)) if address}
            return text + Markup(' <span class="note">[{}]</span>').format(self.phrases.html(key, **values))
        named = [
            self.phrases.html(phrase, what=self.phrases.text(mark))
            for phrase, marks in (("now", set(now) - set(was)), ("no-longer", set(was) - set(now)))
            for mark in sorted(marks & _TAGS.keys())
        ]
        note = Markup(", ").join(named or [self.phrases.html("formatting-changed")])
        return Markup('<span class="reformatted">{}{}</span>').format(text, spoken(note, f"{_NBSP}[", "]"))


def spoken(text: str, before: str = "", after: str = "") -> Markup:
    """Write what only a screen reader says."""
    return Markup('<span class="spoken">{}{}{}</span>').format(before, text, after)
