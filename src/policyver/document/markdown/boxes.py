"""What blocks of HTML open around the Markdown that follows: `<div hidden>` hides all up to its end."""

import re
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser

from policyver.document.markdown.elements import VOID, Attributes, box_marks_of, needs_end
from policyver.document.marks import Mark, sorted_marks
from policyver.document.model import Block, Run

_MATTERS = re.compile(r"hidden|display\s*:|title\s*=", re.IGNORECASE)


class OpenBoxes(HTMLParser):
    """The elements that are open at a place in a Markdown text, and what they do to the words inside them."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: tuple[Mark, ...] = ()
        self._open: list[tuple[str, tuple[Mark, ...]]] = []

    def feed(self, source: str) -> None:
        """Follow the tags of a block of HTML. What none of them does anything to words is not followed."""
        if self._open or _MATTERS.search(source):
            super().feed(source)
            self.marks = sorted_marks(mark for _, marks in self._open for mark in marks)
            if not self.marks:
                self._open.clear()

    def around(self, block: Block) -> Block:
        """Return a block with the marks of what it is in."""
        return replace(block, runs=self.around_runs(block.runs)) if self.marks else block

    def around_runs(self, runs: Sequence[Run]) -> tuple[Run, ...]:
        """Return runs with the marks of what they are in."""
        return (
            tuple(Run(run.text, sorted_marks((*run.marks, *self.marks))) for run in runs) if self.marks else tuple(runs)
        )

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        if tag not in VOID and needs_end(tag):
            self._open.append((tag, box_marks_of(tag, attrs)))

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        """Do nothing: such an element is around no words."""

    def handle_endtag(self, tag: str) -> None:
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index][0] == tag:
                del self._open[index:]
                return
