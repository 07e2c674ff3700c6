"""The history of a passage: the values."""

from dataclasses import dataclass
from typing import Literal

from policyver.document.model import Document
from policyver.redline import Span
from policyver.register.amended import AmendedVersion
from policyver.register.entries import AnyEntry
from policyver.register.timeline import Period

Event = Literal["came", "came-back", "edited", "moved", "section-renamed", "taken-out"]
"""What happened to a passage in a version or an erratum.

`edited` may have moved, too; `section-renamed`: the heading above it has other words, and the passage has not.
"""


@dataclass(frozen=True, slots=True)
class EntryText:
    """The text of a version in one language, as it was cut or as an erratum corrected it."""

    entry: AnyEntry
    """The entry that the text is from."""
    amended: AmendedVersion
    """The version as it is now, with everything that amends it."""
    document: Document
    is_last: bool
    """Whether it is what the version says to its readers; otherwise a later erratum corrected it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A passage in a text: characters of a block, from `start` up to `end`."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wording:
    """What a passage says for a while, or that it is not there, and the entry with which that begins."""

    event: Event
    entry: AnyEntry
    amended: AmendedVersion
    text: str
    """Empty where it was taken out."""
    section: str
    """The headings above it, joined by “›”; empty at the beginning of a text."""
    changed: tuple[Span, ...]
    """Edited: the passage before and now. Came or taken out: empty, or what it replaced, and what replaced it."""
    from_section: str
    """Where it was before, if that is another section; empty otherwise."""
    entries: tuple[str, ...]
    """The names of the entries whose texts have it so."""
    in_force: tuple[Period, ...]
    """When readers had it so."""


@dataclass(frozen=True, slots=True)
class Lineage:
    """The history of one passage in one language, the oldest wording first."""

    locale: str
    wordings: tuple[Wording, ...]

    @property
    def is_there(self) -> bool:
        """Whether the newest text still has it."""
        return self.wordings[-1].event != "taken-out"
