"""A version, and the register of all versions of one statement."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from policyver.errors import BadArgument, UnknownVersion

Materiality = Literal["material", "editorial"]
Status = Literal["scheduled", "in force", "superseded"]

_NAME = re.compile(r"v([1-9][0-9]{0,5})")


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

    def sha256(self, locale: str) -> str:
        """Give the digest of the text in that language. Raises UnknownVersion where there is none."""
        for text in self.texts:
            if text.locale == locale:
                return text.sha256
        raise UnknownVersion(
            f"{self.name} has no text in {locale!r}.",
            f"It has: {', '.join(self.locales)}. Choose one with --locale.",
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """A version where it stands in git: object ids, whole, in hexadecimal."""

    version: Version
    tag: str
    """The tag's name, with the prefix."""
    tag_id: str
    commit: str


@dataclass(frozen=True, slots=True)
class Register:
    """Every version of a statement, in the order they were made."""

    entries: tuple[Entry, ...] = ()

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def latest(self) -> Entry | None:
        """Give the version that was cut last."""
        return self.entries[-1] if self.entries else None

    def get(self, name: str) -> Entry:
        """Give the version of that name. Raises UnknownVersion."""
        for entry in self.entries:
            if entry.version.name == name:
                return entry
        if not self.entries:
            raise UnknownVersion(
                f"There is no {name}: nothing has been cut yet.", "Cut the draft with: policyver cut --effective DATE"
            )
        known = ", ".join(entry.version.name for entry in self.entries)
        raise UnknownVersion(f"There is no {name}.", f"The register has: {known}.")

    def in_force(self, day: date) -> Entry | None:
        """Give the version with the latest effective date on or before that day, of equals the one cut last."""
        started = [entry for entry in self._by_effect() if entry.version.effective <= day]
        return started[-1] if started else None

    def until(self, entry: Entry) -> date | None:
        """Give the last day a version is in force; None where no later one is known.

        A version that another one replaced on its own first day was never in force: its last day is the one before.
        """
        ordered = self._by_effect()
        after = ordered[ordered.index(entry) + 1 :]
        return after[0].version.effective - timedelta(days=1) if after else None

    def status(self, entry: Entry, day: date) -> Status:
        """Tell whether a version is in force on that day, was before, or will be."""
        if entry.version.effective > day:
            return "scheduled"
        return "in force" if self.in_force(day) == entry else "superseded"

    def next_name(self) -> str:
        """Give the name for the next version: one more than the highest there is."""
        return f"v{max((entry.version.number for entry in self.entries), default=0) + 1}"

    def _by_effect(self) -> Sequence[Entry]:
        return sorted(self.entries, key=lambda entry: entry.version.effective)  # stable: the order they were made


def version_number(name: str) -> int:
    """Read `v4`. Raises BadArgument where it is no version's name."""
    found = _NAME.fullmatch(name)
    if not found:
        raise BadArgument(f"{name!r} is not a version's name.", "Versions are named v1, v2, v3 and so on.")
    return int(found[1])
