"""The table of contents of a Word file: it repeats headings, and what it says beside them is named."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from policyver.document.losses import Loss

_PAGE = re.compile(r"[\s.·…_]+(?:[0-9]+|[ivxlc]+)?\s*$", re.IGNORECASE)
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Contents:
    """The entries of the tables of contents, in the order of the text."""

    is_there: bool = False
    _entries: list[str] = field(default_factory=list)
    _entry: str = ""

    def read(self, text: str) -> None:
        """Add words to the entry that is read."""
        self.is_there = True
        self._entry += text

    def end_entry(self) -> None:
        """End an entry: its paragraph ends."""
        if self._entry.strip():
            self._entries.append(self._entry)
        self._entry = ""

    def losses(self, texts: Iterable[str]) -> Iterator[Loss]:
        """Yield the table as such, which a reader's program makes, and each entry that is in none of the texts."""
        if not self.is_there:
            return
        yield Loss("the table of contents, which a reader's program makes")
        known = "\n".join(map(_words, texts))
        for entry in self._entries:
            if _words(_PAGE.sub("", entry)) not in known and _words(entry) not in known:
                yield Loss("an entry of the table of contents that no heading has", " ".join(entry.split()))


def _words(text: str) -> str:
    """Return the words of a text, in one form, with a space before and after every one of them."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "
