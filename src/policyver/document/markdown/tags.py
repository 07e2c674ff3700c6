"""Tags among words -> marks and runs, one tag after the other; and what is wrong with them."""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import assert_never

from policyver.document.html_rules import QUOTATION_MARKS
from policyver.document.losses import Loss
from policyver.document.markdown.elements import (
    BLOCKS,
    FOR_PROGRAMS,
    MOST_MARKS,
    VOID,
    component,
    is_blank,
    is_complete,
    is_drawn,
    is_embedded,
    is_known,
    is_name,
    marks_of,
    needs_end,
    own_runs,
)
from policyver.document.markdown.source import Attributes, EndTag, Piece, Remark, StartTag, Text, pieces
from policyver.document.marks import PLACE, Comment, Html, Mark, sorted_marks
from policyver.document.model import BREAK, Run

_MOST_AROUND = 100
"""Elements around a word that are followed at most. Deeper ones are ignored: all are gone through for each tag
(`test_thousands_of_tags_in_a_block_are_read`)."""

_ENDS = re.compile(r"</([A-Za-z][^\s/>]*)")
_LINE_END = re.compile(r"\s*\n\s*")


def with_comments_on_one_line(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return runs with the comments among them on one line: how a source is wrapped is no part of a text."""
    return tuple(Run(run.text, tuple(map(_on_one_line, run.marks))) if run.text == PLACE else run for run in runs)


def _on_one_line(mark: Mark) -> Mark:
    return Comment(_LINE_END.sub(" ", mark.words)) if isinstance(mark, Comment) else mark


def ended_in(sources: Iterable[str]) -> frozenset[str]:
    """Return the names of the elements that a piece of HTML ends."""
    return frozenset(name.lower() for source in sources for name in _ENDS.findall(source))


@dataclass(frozen=True, slots=True)
class OpenElement:
    """An element whose end has not come yet."""

    tag: str
    attributes: Attributes
    marks: tuple[Mark, ...]
    source: str
    before: int
    """How many runs were added before it."""


class Tags:
    """Follows tags, and adds what they stand for to a list of runs.

    `ended`: the names of the elements that end somewhere in this piece of HTML. A name of the author's own that ends
    nowhere, `<Company Name>`, is a blank that somebody meant to fill in: it is text.
    """

    def __init__(self, runs: list[Run], ended: frozenset[str]) -> None:
        self.runs = runs
        self.lost: list[Loss] = []
        """What a page does not show as its author may think."""
        self.opened: list[OpenElement] = []
        self._ended = ended
        self._added = 0

    def feed(self, source: str) -> None:
        """Follow the tags of a source, which may begin in a script, and add its text."""
        programs = (element.tag for element in self.opened if element.tag in FOR_PROGRAMS)
        self.follow(pieces(source, next(programs, "")))

    def follow(self, parts: Iterable[Piece]) -> None:
        """Follow the tags of a piece of HTML, and add its text."""
        for piece in parts:
            match piece:
                case StartTag():
                    self.start(piece)
                case EndTag(name):
                    self.end(name)
                case Text():
                    self.text(html.unescape(piece.source))
                case Remark():
                    self.remark(piece)
                case _:
                    assert_never(piece)

    def marks(self) -> tuple[Mark, ...]:
        """Return the marks of the elements that are open at this point."""
        return sorted_marks(mark for element in self.opened for mark in element.marks)

    def is_ended(self, tag: str) -> bool:
        """Whether an element of this name ends somewhere."""
        return tag in self._ended

    def add(self, runs: Sequence[Run]) -> None:
        """Add runs with the marks of what is open around them."""
        around = self.marks()
        if any(element.tag in FOR_PROGRAMS for element in self.opened):
            runs = [Run(PLACE, (Comment(run.text),)) for run in runs]
        self._added += len(runs)
        self.runs += [Run(run.text, sorted_marks((*around, *run.marks))) for run in runs]

    def finish(self) -> tuple[Loss, ...]:
        """Return what is wrong with the tags, now that all have come."""
        unended = (element for element in self.opened if needs_end(element.tag))
        return (*self.lost, *(Loss("a tag that nothing closes", element.source, is_shown=True) for element in unended))

    def start(self, start: StartTag) -> None:
        """Begin an element, or add what it stands for."""
        tag, attrs, source = start.name, start.attributes, start.source
        if start.has_slash and (self._is_drawing() or is_complete(tag, attrs, source)):
            self._add_complete(tag, attrs, source)
            return
        is_open = tag not in self._ended and not self._is_drawing()
        if is_open and (not is_known(tag) or is_blank(tag, attrs, source)):
            self.blank(source, attrs)
            return
        if tag in BLOCKS:
            self.add([Run(BREAK)])
        if self._is_drawing():
            self._draw(source)
        else:
            self.add(own_runs(tag, attrs, source))
        if tag == "q":
            self.add([Run(QUOTATION_MARKS[0])])
        if tag not in VOID and len(self.opened) < _MOST_AROUND:  # thousands would put thousands of marks on every word
            marks = marks_of(tag, attrs) if len(self.marks()) < MOST_MARKS else ()
            self.opened.append(OpenElement(tag, attrs, marks, source, self._added))

    def _add_complete(self, tag: str, attributes: Attributes, source: str) -> None:
        """Add what an element with nothing in it stands for."""
        if self._is_drawing():
            self._draw(source)
        elif is_known(tag) and not is_name(tag, source):
            self.add(own_runs(tag, attributes, source) or self._unseen(tag, attributes))
        else:
            self.add([component(source)])

    def end(self, tag: str) -> None:
        """End the innermost element of that name."""
        if tag in BLOCKS:
            self.add([Run(BREAK)])
        for index in range(len(self.opened) - 1, -1, -1):
            element = self.opened[index]
            if element.tag == tag:
                inner = [other for other in self.opened[index + 1 :] if needs_end(other.tag)]
                self.lost += (Loss("a tag that nothing closes", other.source, is_shown=True) for other in inner)
                quotations = sum(other.tag == "q" for other in self.opened[index:])
                del self.opened[index:]
                if element.before == self._added:
                    self._end_empty(element)
                self.add([Run(QUOTATION_MARKS[1])] * quotations)
                return
        if tag not in BLOCKS:
            self.lost.append(Loss("a closing tag that closes nothing", f"</{tag}>", is_shown=True))

    def text(self, text: str) -> None:
        """Add words."""
        self.add([Run(text)])

    def remark(self, remark: Remark) -> None:
        """Add a comment."""
        if remark.is_open:
            self.lost.append(Loss("a comment that nothing ends", remark.words.strip(), is_shown=True))
        self.add([Run(PLACE, (Comment(remark.words),))])

    def blank(self, source: str, attributes: Attributes) -> None:
        """Take a tag of no known name as text: it stands for words that are to come."""
        if any(value is not None for _, value in attributes):
            self.add([component(source)])
            return
        self.lost.append(
            Loss("a blank that a web page does not show, because it looks like a tag", source, is_shown=True)
        )
        self.add([Run(source)])

    def _end_empty(self, element: OpenElement) -> None:
        """Add what an element without words stands for."""
        if not is_known(element.tag):
            self.add([component(element.source)])
        elif element.tag not in BLOCKS and not is_embedded(element.tag):
            self.add(self._unseen(element.tag, element.attributes))

    def _unseen(self, tag: str, attributes: Attributes) -> list[Run]:
        """Return what stands for an element without words. One with a class may be a sign: a tick, a cross."""
        is_sign = tag in ("i", "span") and any(name == "class" for name, _ in attributes)
        return [Run(PLACE, (Html(tag, tuple(attributes), is_sign),))] if attributes and tag not in VOID else []

    def _is_drawing(self) -> bool:
        return any(is_drawn(element.tag) for element in self.opened)

    def _draw(self, source: str) -> None:
        """Take a part of a drawing as part of its source: a reader sees the whole."""
        self.add([Run(PLACE, (Comment(source),))])
