"""The input of a renderer: a redline or a text, and everything else that the output says about it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from policyver.document.model import Document
from policyver.render.side import Side

if TYPE_CHECKING:
    from policyver.config import Statement  # 2 ms, which two files do not need
    from policyver.redline import Redline  # 25 ms, which one text does not need
    from policyver.register.amended import AmendedVersion
    from policyver.signals.model import Review


@dataclass(frozen=True, slots=True)
class RedlineOptions:
    """How a redline shall look. A format ignores the options that it has no use for."""

    full: bool = False
    """Show the whole text, not only the sections that changed."""
    typography: bool = False
    """Mark quotes, spaces and bullets that differ, too."""
    signals: bool = False
    """Say of each change what a reviewer should look at, and what kind of version is proposed. JSON always does."""
    width: int = 80
    """The width of a line of text, in columns."""
    colour: bool = False
    author: str = "policyver"
    """The author of the tracked changes in a Word file."""
    day: date | None = None
    """The day of the tracked changes. None: the day on which the new text was published, or else the old one."""
    track_moves: bool = False
    """Write moves in a Word file as moves, not as deletions and insertions."""


@dataclass(frozen=True, slots=True)
class RedlineView:
    """A redline of two texts, and where they come from."""

    redline: "Redline"
    old: Side
    new: Side
    label: str
    """The names of both texts; of files without their folders."""
    statement_title: str
    """The title of the statement; in a translation, the title that the translation has itself. Empty for files."""
    locale: str
    options: RedlineOptions = RedlineOptions()
    review: "Review | None" = None
    """Its signals; None where nothing asks for them."""
    review_locale: str = ""
    """The language whose words were looked for. Of two files it is a guess, and so not always that of the page."""

    @property
    def shown_review(self) -> "Review | None":
        """The signals that a format for people shows: those that were asked for."""
        return self.review if self.options.signals else None

    @property
    def title(self) -> str:
        """The title of the statement, or of the new text, or else the name of its file."""
        return self.statement_title or self.redline.new.title() or self.new.name

    @property
    def published(self) -> date | None:
        """The day on which the new text was published, or else the old one."""
        return self.new.published or self.old.published

    def without_colour(self) -> "RedlineView":
        """Return the same view without colour."""
        return replace(self, options=replace(self.options, colour=False))


@dataclass(frozen=True, slots=True)
class TextView:
    """A text, and where it comes from."""

    document: Document
    text: str
    """Its Markdown."""
    side: Side
    name: str
    """The name of the text; of a file without its folders."""
    statement: "Statement"
    """The statement of the text; for a file, one that is made up from its title."""
    is_file: bool
    locale: str
    amended: "AmendedVersion | None"
    """None for a draft and for a file."""
    translation_of: str = ""
    """The version whose translation it still is, where the source text is another by now."""
    width: int = 80
    """The width of a line of text, in columns."""

    @property
    def remark(self) -> str:
        """The sentence that says of which version the translation is, in its language; empty for a text of its own."""
        from policyver.render.wording.messages import Wording  # Babel, 20 ms, which most texts do not need

        return Wording(self.locale).text("translation-of", version=self.translation_of) if self.translation_of else ""

    @property
    def title(self) -> str:
        """The title of the statement; in a translation, the title that the translation has itself."""
        if not self.is_file and self.locale == self.statement.source_locale:
            return self.statement.title
        return self.document.title() or self.side.name
