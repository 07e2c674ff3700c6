"""What blocks of HTML open around the Markdown that follows: `<div hidden>` hides all up to its end."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from policyver.document.markdown.elements import (
    MOST_MARKS,
    VOID,
    box_marks_of,
    is_blank,
    is_complete,
    is_known,
    needs_end,
)
from policyver.document.markdown.source import EndTag, Piece, StartTag
from policyver.document.marks import Html, Mark, sorted_marks
from policyver.document.model import Block, Run, join_runs


class Boxes:
    """The elements that are open at a place in a text and are boxes: what is in them may be hidden, or have a title."""

    def __init__(self) -> None:
        self._open: list[tuple[str, tuple[Mark, ...]]] = []  # with the marks of all that are open by then
        self._tags: Counter[str] = Counter()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the marks of what is in all of them."""
        return self._open[-1][1] if self._open else ()

    @property
    def innermost(self) -> str:
        """Return the name of the innermost element, or the empty string."""
        return self._open[-1][0] if self._open else ""

    def begin(self, tag: str, marks: tuple[Mark, ...]) -> None:
        """Open an element that puts marks on all that is in it."""
        around = self.marks
        self._open.append((tag, sorted_marks((*around, *marks)) if marks and len(around) < MOST_MARKS else around))
        self._tags[tag] += 1

    def end(self, tag: str) -> None:
        """Close the innermost element of that name, and all that are open in it. Where there is none, close nothing."""
        closed = "" if self._tags[tag] else tag
        while closed != tag:
            closed, _ = self._open.pop()
            self._tags[closed] -= 1

    def clear(self) -> None:
        """Close all of them."""
        self._open.clear()
        self._tags.clear()


class OpenBoxes:
    """The elements that are open at a place in a Markdown text, and what they do to the words inside them."""

    def __init__(self) -> None:
        self._boxes = Boxes()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the marks of what is at this place."""
        return self._boxes.marks

    def follow(self, parts: Iterable[Piece], ended: frozenset[str]) -> None:
        """Follow the pieces of a block of HTML. Where nothing is done to the words behind it, nothing is kept open.

        `ended` are the elements that end somewhere in the text: others may be blanks to fill in.
        """
        for piece in parts:
            if isinstance(piece, StartTag):
                self._start(piece, is_ended=piece.name in ended)
            elif isinstance(piece, EndTag):
                self._boxes.end(piece.name)
        if not self.marks:
            self._boxes.clear()

    def around(self, block: Block) -> Block:
        """Return a block with the marks of what it is in."""
        return replace(block, runs=self.around_runs(block.runs)) if self.marks else block

    def around_runs(self, runs: Sequence[Run]) -> tuple[Run, ...]:
        """Return runs with the marks of what they are in."""
        if not self.marks:
            return tuple(runs)
        return join_runs([Run(run.text, sorted_marks((*run.marks, *self.marks))) for run in runs])

    def _start(self, start: StartTag, *, is_ended: bool) -> None:
        tag, attributes = start.name, start.attributes
        if not is_ended and (not is_known(tag) or is_blank(tag, attributes, start.source)):
            return
        if tag in VOID or not needs_end(tag) or (start.has_slash and is_complete(tag, attributes, start.source)):
            return
        marks = box_marks_of(tag, attributes)
        # Other attributes are in the block of HTML with the tag, which is compared, too.
        self._boxes.begin(tag, tuple(m for m in marks if not isinstance(m, Html) or m.is_shown))
