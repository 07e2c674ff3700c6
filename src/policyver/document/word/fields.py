"""A field of a Word file: what a program puts there, and what it was told to (ECMA-376 Part 1, 17.16)."""

import re
from dataclasses import dataclass

_WORD = re.compile(r'"([^"]*)"|(\S+)')
_WITH_A_VALUE = {"\\l", "\\o", "\\t"}


@dataclass(slots=True)
class Field:
    """A field that is open: what it says, and whether what follows is its result."""

    instruction: str = ""
    shown: bool = False

    @property
    def link(self) -> str:
        """Give where a HYPERLINK leads: its address, and behind `\\l` a place in it."""
        words = [found[1] if found[1] is not None else found[2] for found in _WORD.finditer(self.instruction)]
        if not words or words[0].upper() != "HYPERLINK":
            return ""
        address = place = ""
        rest = iter(words[1:])
        for word in rest:
            if word.lower() in _WITH_A_VALUE:
                said = next(rest, "")
                place = said if word.lower() == "\\l" else place
            elif not word.startswith("\\"):
                address = address or word
        return address + (f"#{place}" if place else "")

    @property
    def is_contents(self) -> bool:
        """Tell whether it is a table of contents."""
        return self.instruction.strip().upper().startswith("TOC")
