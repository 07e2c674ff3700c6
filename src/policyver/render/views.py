"""What is handed to a renderer: a redline or a text, with all that its page, its paper and its file say of it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from policyver.document.model import Document
from policyver.render.side import Side

if TYPE_CHECKING:
    from policyver.config import Statement  # 2 ms that two files need not cost
    from policyver.redline import Redline  # 25 ms that one text need not cost
    from policyver.register.amended import AmendedVersion


@dataclass(frozen=True, slots=True)
class RedlineOptions:
    """How a redline is to look. Each format heeds those that it can."""

    full: bool = False
    """The whole text, not only the sections that changed."""
    typography: bool = False
    """Quotes, spaces and bullets that differ are marked, too."""
    width: int = 80
    """Of a line of text, in columns."""
    colour: bool = False
    author: str = "policyver"
    """Who made the tracked changes in a Word file."""
    day: date | None = None
    """When they were made. None: when the new text was published, or else the old one."""
    track_moves: bool = False
    """As moves in a Word file, not as deletions and insertions."""


@dataclass(frozen=True, slots=True)
class RedlineView:
    """A redline of two texts, and where they come from."""

    redline: "Redline"
    old: Side
    new: Side
    label: str
    """Both texts' names, without the folders of files."""
    statement_title: str
    """Empty for files."""
    locale: str
    options: RedlineOptions = RedlineOptions()

    @property
    def text_title(self) -> str:
        """Return the title that the new text has itself, in its own language, or nothing."""
        return self.redline.new.title()

    @property
    def published(self) -> date | None:
        """Return the day on which the newer of the texts that were published was."""
        return self.new.published or self.old.published

    def without_colour(self) -> "RedlineView":
        """Return the same for what shows no colour."""
        return replace(self, options=replace(self.options, colour=False))


@dataclass(frozen=True, slots=True)
class TextView:
    """A text, and where it comes from."""

    document: Document
    text: str
    """Its Markdown."""
    side: Side
    name: str
    """What it is called, without the folders of a file."""
    statement: "Statement"
    """What the text is of; for a file one that is made up of its title."""
    is_file: bool
    locale: str
    amended: "AmendedVersion | None"
    """None for a draft and for a file."""
    width: int = 80
    """Of a line of text, in columns."""

    @property
    def title(self) -> str:
        """Return the statement's title, in the language of the text where that says one."""
        if not self.is_file and self.locale == self.statement.source_locale:
            return self.statement.title
        return self.document.title() or self.side.label
