"""Spans -> HTML inside a block: insertions and deletions that are spoken, printed and seen."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup, escape

from policyver.document.model import BREAK, CELL, Mark
from policyver.notice import link
from policyver.redline import Span
from policyver.render.phrases import Phrases

_TAGS = {"code": "code", "strike": "s", "italic": "em", "bold": "strong"}  # the innermost first
_NBSP = "\u00a0"  # what is only heard may not swallow the space that a change begins with
_CHANGES = {"insert": ("ins", "inserted"), "delete": ("del", "deleted")}


@dataclass(frozen=True, slots=True)
class Inline:
    """How text is written: in whose language the marks are spoken, and whether quotes and spaces are marked, too."""

    phrases: Phrases
    typography: bool = False
    reflows: bool = True
    """Whether a line ends where the page has it, and a line break is a thing of its own."""

    def html(self, spans: Sequence[Span]) -> Markup:
        """Write spans. Every insertion and deletion says so to who cannot see it."""
        written = Markup()
        for op, group in groupby(self._visible(spans), key=lambda span: span.op):
            text = Markup().join(self._marked(span) for span in group)
            if op == "equal":
                written += text
            else:
                tag, phrase = _CHANGES[op]
                written += Markup("<{0}>{1}{2}{3}</{0}>").format(
                    tag, spoken(self.phrases.html(phrase), "[", f":{_NBSP}"), text, spoken("]")
                )
        return written

    def cells(self, spans: Iterable[Span]) -> list[Markup]:
        """Write the cells of a table's row."""
        cells: list[list[Span]] = [[]]
        for span in spans:
            for index, text in enumerate(span.text.split(CELL)):
                if index:
                    cells.append([])
                if text:
                    cells[-1].append(Span(span.op, text, span.marks, span.was, span.typographic))
        return [self.html(cell) for cell in cells]

    def source(self, spans: Sequence[Span]) -> Markup:
        """Write text whose line ends are its own: code, front matter."""
        return replace(self, reflows=False).html(spans)

    def _visible(self, spans: Iterable[Span]) -> Iterator[Span]:
        for span in spans:
            quiet = (span.typographic and not self.typography) or not span.text.strip(" \n")
            if span.op == "equal" or not quiet:
                yield span
            elif span.op == "insert":
                yield Span("equal", span.text, span.marks)

    def _marked(self, span: Span) -> Markup:
        text = escape(span.text).replace(BREAK, Markup("<br>") if self.reflows else BREAK)
        if address := link(span.marks):
            # The innermost, since WeasyPrint tags no link that has other elements in it as one.
            text = Markup('<a href="{}">{}</a>').format(address, text)
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
