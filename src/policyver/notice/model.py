"""A notice of changes as a value."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from policyver.document.model import Block
from policyver.redline import ChangeKind, Span
from policyver.register.entries import Materiality

FORM: frozenset[ChangeKind] = frozenset({"formatting", "typographic"})
"""The kinds of change that a notice only mentions."""


@dataclass(frozen=True, slots=True)
class QuotedBlock:
    """A block of one of the two texts. Its spans are equal, except for words that only this text has."""

    block: Block
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of a section in the old text and in the new one. One of them is empty where it was added or removed."""

    old: tuple[QuotedBlock, ...]
    new: tuple[QuotedBlock, ...]

    @property
    def quoted_blocks(self) -> tuple[QuotedBlock, ...]:
        """The blocks of both texts."""
        return self.old + self.new


@dataclass(frozen=True, slots=True)
class SectionMove:
    """The headings that a section followed in the old text and follows in the new one; empty at the beginning."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class LinkChange:
    """Words with a new link. Without an old or a new address there was, or is, no link."""

    text: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ChangedSection:
    """Everything a notice says about one section."""

    headings: tuple[str, ...]
    """The section's heading and those above it but for the text's title, the highest first. Empty where the
    text begins without a heading."""
    state: Literal["new", "removed", "changed"]
    renamed_from: str
    move: SectionMove | None
    text_from: tuple[str, ...]
    """The sections from which text moved here. An empty string is this section itself."""
    differences: tuple[Difference, ...]
    links: tuple[LinkChange, ...]
    mentioned: tuple[ChangeKind, ...]
    """The kinds of change that are mentioned, but not shown: `display`, `structure`, `renumbered` and FORM."""

    @property
    def title(self) -> str:
        """Its own heading, or the empty string."""
        return self.headings[-1] if self.headings else ""


@dataclass(frozen=True, slots=True)
class VersionSummary:
    """The summary of a version, in the language in which it was written."""

    version: str
    locale: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice of changes from one version of a statement to another. `contact` and `url` may be empty."""

    statement: str
    """The name of the statement, `privacy-statement`."""
    locale: str
    organization: str
    title: str
    """The title of the statement, in the language of the notice."""
    contact: str
    url: str
    old: str
    new: str
    old_effective: date
    effective: date
    withdrawn: date | None
    """The first day on which the new version is not in force any more; None where it is not withdrawn."""
    published: date
    materiality: Materiality
    replaced: str
    """The version in force the day before `new` takes effect; empty where there is none."""
    needed: str
    """The command for the notice that readers of the new version need; empty where they need none."""
    summaries: tuple[VersionSummary, ...]
    """The summaries of the versions after `old` up to `new`, the oldest first."""
    sections: tuple[ChangedSection, ...]
    only_form: tuple[str, ...]
    """The titles of sections that differ in nothing but FORM."""

    @property
    def replaces(self) -> bool:
        """Whether the new version replaces the old one. If not, they are only compared."""
        return self.old == self.replaced

    @property
    def days(self) -> int:
        """The days from publication until the text takes effect. Today does not matter: a notice never changes."""
        return (self.effective - self.published).days
