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
    """A block of one of the two texts. Its spans are equal but for the words that only this text has."""

    block: Block
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What a stretch of a section said, and what it says. One of them is empty where it is new or gone."""

    said: tuple[QuotedBlock, ...]
    says: tuple[QuotedBlock, ...]

    @property
    def passages(self) -> tuple[QuotedBlock, ...]:
        """Give both texts' blocks."""
        return self.said + self.says


@dataclass(frozen=True, slots=True)
class SectionMove:
    """The headings that a section followed in the old text and follows in the new one; empty at the beginning."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class LinkChange:
    """Words whose link leads somewhere else. Without an address there was, or is, no link."""

    text: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ChangedSection:
    """Everything a notice says about one section."""

    headings: tuple[str, ...]
    """The section's heading and those above it but for the text's title, the highest first. None where the text
    begins without one."""
    state: Literal["new", "removed", "changed"]
    renamed_from: str
    move: SectionMove | None
    text_from: tuple[str, ...]
    """The sections that text has moved here from; an empty one is this section itself."""
    differences: tuple[Difference, ...]
    links: tuple[LinkChange, ...]
    remarks: tuple[ChangeKind, ...]
    """Which of `structure`, `renumbered` and FORM there are: mentioned, not shown."""

    @property
    def title(self) -> str:
        """Give its own heading, or nothing."""
        return self.headings[-1] if self.headings else ""


@dataclass(frozen=True, slots=True)
class VersionSummary:
    """What a version's summary says, in the language it was written in."""

    version: str
    locale: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice of changes from one version of a statement to another. `contact` and `url` may be empty."""

    statement: str
    """Its name, `privacy-statement`."""
    locale: str
    organization: str
    title: str
    """The statement's, in the notice's language."""
    contact: str
    url: str
    old: str
    new: str
    old_effective: date
    effective: date
    published: date
    materiality: Materiality
    replaced: str
    """The version in force the day before `new` takes effect; empty where none is."""
    summaries: tuple[VersionSummary, ...]
    """What the versions after `old` up to `new` say of themselves, the oldest first."""
    sections: tuple[ChangedSection, ...]
    only_form: tuple[str, ...]
    """The titles of sections that differ in nothing but FORM."""

    @property
    def replaces(self) -> bool:
        """Tell whether the one version replaces the other; else they are only compared."""
        return self.old == self.replaced

    @property
    def days(self) -> int:
        """Days from publication until the text takes effect. Never counted from today: a notice does not change."""
        return (self.effective - self.published).days
