"""The entries of a register, versions and amendments: what they say, and where they stand in git."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from policyver.register.names import amended_version, version_number

Materiality = Literal["material", "editorial"]


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a version in one language: its SHA-256, over the bytes that git keeps."""

    locale: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Version:
    """A cut revision. It never changes."""

    statement: str
    name: str
    title: str
    """The statement's title when the version was cut."""
    effective: date
    published: date
    materiality: Materiality
    summary: str
    texts: tuple[Text, ...]
    """The source language's first."""
    approved_by: tuple[str, ...] = ()
    retroactive_reason: str = ""
    short_notice_reason: str = ""
    previous: str | None = None
    """Object id of the tag of the entry made before this one: the link of the chain."""

    @property
    def number(self) -> int:
        """Give the 4 of `v4`."""
        return version_number(self.name)

    @property
    def locales(self) -> tuple[str, ...]:
        """Give the languages it has texts in, the source language first."""
        return tuple(text.locale for text in self.texts)


@dataclass(frozen=True, slots=True)
class Amendment:
    """A later entry about a version, as permanent: it was rescheduled, withdrawn, or its text corrected.

    One of `effective`, `withdrawn` and `texts` says which.
    """

    statement: str
    name: str
    """`v4.a1`."""
    title: str
    published: date
    reason: str
    effective: date | None = None
    """Rescheduled: the day it takes effect instead."""
    withdrawn: date | None = None
    """The first day on which it is withdrawn."""
    texts: tuple[Text, ...] = ()
    """Errata: those corrected, and those in languages that the version had none in."""
    short_notice_reason: str = ""
    previous: str | None = None

    @property
    def version(self) -> str:
        """Give the name of the version that is amended: the `v4` of `v4.a1`."""
        return amended_version(self.name)

    @property
    def kind(self) -> Literal["rescheduled", "withdrawn", "erratum"]:
        """Tell what it does."""
        return "rescheduled" if self.effective else "withdrawn" if self.withdrawn else "erratum"


@dataclass(frozen=True, slots=True)
class Entry:
    """A version where it stands in git: object ids, whole, in hexadecimal."""

    version: Version
    tag: str
    """The tag's name, with the prefix."""
    tag_id: str
    commit: str
    recorded: datetime
    """When the tag was made, as it says itself. An adopted history is recorded later than it was published."""

    @property
    def published(self) -> date:
        """Give the day on which it was published."""
        return self.version.published

    @property
    def name(self) -> str:
        """Give what it is called: `v4`, `v4.a1`."""
        return self.version.name

    @property
    def previous(self) -> str | None:
        """Give the object id of the tag before it; None of the first."""
        return self.version.previous


@dataclass(frozen=True, slots=True)
class AmendmentEntry:
    """An amendment where it stands in git."""

    amendment: Amendment
    tag: str
    tag_id: str
    target: str
    """The version's tag object; of an erratum the commit with the text."""
    recorded: datetime

    @property
    def published(self) -> date:
        """Give the day on which it was published."""
        return self.amendment.published

    @property
    def name(self) -> str:
        """Give what it is called: `v4`, `v4.a1`."""
        return self.amendment.name

    @property
    def previous(self) -> str | None:
        """Give the object id of the tag before it; None of the first."""
        return self.amendment.previous
