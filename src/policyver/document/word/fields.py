"""The fields of a Word file: what a program puts there, and by which instruction (ECMA-376 Part 1, 17.16)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from policyver.document.word.names import Element

_WORD = re.compile(r'"([^"]*)"|(\S+)')
_WITH_A_VALUE = {"\\l", "\\o", "\\t"}


@dataclass(slots=True)
class Field:
    """A field that is open: its instruction, and whether what follows is its result."""

    instruction: str = ""
    is_shown: bool = False
    result: str = ""
    """What of its result was read so far."""
    unread: str = ""
    """Words that are in its instruction: results of fields in it."""
    form: Element | None = None
    """The field of a form that it is, `w:ffData`."""

    @property
    def words(self) -> list[str]:
        """Return the words of its instruction: its name, arguments and switches."""
        return [match[1] if match[1] is not None else match[2] for match in _WORD.finditer(self.instruction)]

    @property
    def has_result(self) -> bool:
        """Whether its result is in the file. A place to type in that has only spaces is empty."""
        return bool(self.result.strip() if [word.upper() for word in self.words[:1]] == ["FORMTEXT"] else self.result)

    @property
    def link(self) -> str:
        """Return where a HYPERLINK leads: its address, and behind `\\l` a place in it."""
        words = self.words
        if not words or words[0].upper() != "HYPERLINK":
            return ""
        address = place = ""
        rest = iter(words[1:])
        for word in rest:
            if word.lower() in _WITH_A_VALUE:
                argument = next(rest, "")
                place = argument if word.lower() == "\\l" else place
            elif not word.startswith("\\"):
                address = address or word
        return address + (f"#{place}" if place else "")

    @property
    def is_contents(self) -> bool:
        """Whether it is a table of contents."""
        return self.instruction.strip().upper().startswith("TOC")


@dataclass(slots=True)
class Fields:
    """The fields that are open at a place, the outermost first."""

    _open: list[Field] = field(default_factory=list)

    @property
    def are_shown(self) -> bool:
        """Whether a text here is one that readers see, and no instruction."""
        return all(opened.is_shown for opened in self._open)

    @property
    def has_contents(self) -> bool:
        """Whether a text here is in a table of contents."""
        return any(opened.is_contents for opened in self._open)

    def any_is(self, wanted: Callable[[Field], bool]) -> bool:
        """Whether any field that is open is of a kind."""
        return any(map(wanted, self._open))

    @property
    def link(self) -> str:
        """Return where the innermost link leads; nothing outside of any."""
        return next((link for opened in reversed(self._open) if (link := opened.link)), "")

    def begin(self, opened: Field) -> None:
        """Open a field."""
        self._open.append(opened)

    def end(self, opened: Field) -> None:
        """Close a field that was opened."""
        self._open = [other for other in self._open if other is not opened]

    def mark(self, kind: str | None, form: Element | None = None) -> Field | None:
        """Follow the mark that begins a field, its result, or ends it. Return the field that it ends."""
        if kind == "begin":
            self._open.append(Field(form=form))
        elif kind == "separate" and self._open:
            self._open[-1].is_shown = True
        elif kind == "end" and self._open:
            return self._open.pop()
        return None

    def instruct(self, text: str) -> None:
        """Add to the instruction of the innermost field, as long as that has no result."""
        if self._open and not self._open[-1].is_shown:
            self._open[-1].instruction += text

    def read(self, text: str) -> None:
        """Add to the results of the open fields, or where one of them still has its instruction read, to that."""
        hidden = next((opened for opened in self._open if not opened.is_shown), None)
        if hidden is not None:
            hidden.unread += text
        else:
            for opened in self._open:
                if not opened.result.strip():  # only whether there is any matters
                    opened.result += text

    def end_paragraph(self) -> list[Field]:
        """Close what cannot go on in the next paragraph: one that is never closed must not hide all the rest.

        Returns what was closed.
        """
        closed = [opened for opened in self._open if not (opened.is_contents and opened.is_shown)]
        self._open = [opened for opened in self._open if opened.is_contents and opened.is_shown]
        return closed

    def end_contents(self) -> None:
        """Close every table of contents."""
        self._open = [opened for opened in self._open if not opened.is_contents]
