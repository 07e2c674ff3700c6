"""The entries of a register, versions and amendments, and what they come to on a day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from policyver.errors import UnknownVersion
from policyver.register.names import amended_version, is_version_name, version_number

Materiality = Literal["material", "editorial"]
Status = Literal["scheduled", "in force", "superseded", "withdrawn"]


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


@dataclass(frozen=True, slots=True)
class AmendmentEntry:
    """An amendment where it stands in git."""

    amendment: Amendment
    tag: str
    tag_id: str
    target: str
    """The version's tag object; of an erratum the commit with the text."""
    recorded: datetime


@dataclass(frozen=True, slots=True)
class StandingText:
    """A version's text in one language as amended, and the commit that holds it."""

    locale: str
    sha256: str
    commit: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What a version comes to with all its amendments."""

    entry: Entry
    effective: date
    withdrawn: date | None
    texts: tuple[StandingText, ...]
    """The source language's first."""
    amendments: tuple[AmendmentEntry, ...] = ()

    @property
    def version(self) -> Version:
        """Give the version as it was cut."""
        return self.entry.version

    @property
    def name(self) -> str:
        """Give the name of the entry that its texts come from: `v4`, or `v4.a1` where that corrected one."""
        corrected = [each.amendment.name for each in self.amendments if each.amendment.texts]
        return corrected[-1] if corrected else self.version.name

    @property
    def locales(self) -> tuple[str, ...]:
        """Give the languages it has texts in by now, the source language first."""
        return tuple(text.locale for text in self.texts)

    def text(self, locale: str = "") -> StandingText:
        """Give the text in that language, or in the source language. Raises UnknownVersion where there is none."""
        for text in self.texts:
            if locale in ("", text.locale):
                return text
        raise UnknownVersion(
            f"{self.version.name} has no text in {locale!r}.",
            f"It has: {', '.join(self.locales)}. Choose one with --locale.",
        )

    def is_withdrawn(self, day: date) -> bool:
        """Tell whether it is withdrawn on that day."""
        return self.withdrawn is not None and self.withdrawn <= day

    def amended(self, entry: AmendmentEntry) -> "Standing":
        """Give what it comes to with one more amendment."""
        amendment = entry.amendment
        corrected = {text.locale: StandingText(text.locale, text.sha256, entry.target) for text in amendment.texts}
        texts = [corrected.pop(text.locale, text) for text in self.texts]
        return replace(
            self,
            effective=amendment.effective or self.effective,
            withdrawn=amendment.withdrawn or self.withdrawn,
            texts=(*texts, *corrected.values()),
            amendments=(*self.amendments, entry),
        )


@dataclass(frozen=True, slots=True)
class Register:
    """Every version and amendment of a statement, in the order they were made."""

    entries: tuple[Entry | AmendmentEntry, ...] = ()
    as_known_on: date | None = None
    """The day whose knowledge it holds; None where it holds all."""

    @property
    def versions(self) -> tuple[Standing, ...]:
        """Give every version with what its amendments make of it, in the order they were cut."""
        found: dict[str, Standing] = {}
        for entry in self.entries:
            if isinstance(entry, Entry):
                version = entry.version
                texts = tuple(StandingText(text.locale, text.sha256, entry.commit) for text in version.texts)
                found[version.name] = Standing(entry, version.effective, None, texts)
            elif entry.amendment.version in found:
                found[entry.amendment.version] = found[entry.amendment.version].amended(entry)
        return tuple(found.values())

    @property
    def latest(self) -> Standing | None:
        """Give the version that was cut last."""
        return self.versions[-1] if self.versions else None

    @property
    def head(self) -> str | None:
        """Give the object id of the tag of the entry made last: what the next one names as its previous."""
        return self.entries[-1].tag_id if self.entries else None

    def get(self, name: str) -> Standing:
        """Give the version of that name. Raises UnknownVersion."""
        versions = self.versions
        for standing in versions:
            if standing.version.name == name:
                return standing
        if not versions:
            raise UnknownVersion(
                f"There is no {name}: nothing has been cut yet.", "Cut the draft with: policyver cut --effective DATE"
            )
        known = ", ".join(standing.version.name for standing in versions)
        raise UnknownVersion(f"There is no {name}.", f"The register has: {known}.")

    def named(self, name: str) -> Standing:
        """Give the version `v4` with all its amendments, or `v4.a1` with those up to it. Raises UnknownVersion."""
        if is_version_name(name):
            return self.get(name)
        version = amended_version(name)
        for index, entry in enumerate(self.entries, 1):
            if isinstance(entry, AmendmentEntry) and entry.amendment.name == name:
                return Register(self.entries[:index]).get(version)
        known = ", ".join(each.amendment.name for each in self.get(version).amendments) or "none"
        raise UnknownVersion(f"There is no {name}.", f"Amendments of {version}: {known}.")

    def known_on(self, day: date) -> "Register":
        """Give the register as it was known on that day: of the entries published by then."""
        known = (entry for entry in self.entries if _published(entry) <= day)
        return Register(tuple(known), day)

    def in_force(self, day: date) -> Standing | None:
        """Give the version with the latest effective date on or before that day that is not withdrawn by then.

        Of several with the same date it is the one cut last.
        """
        return _in_force(self.versions, day)

    def replaced_by(self, name: str) -> Standing | None:
        """Give the version that another one replaces: the one in force the day before that takes effect."""
        return self.in_force(self.get(name).effective - timedelta(days=1))

    def at(self, day: date) -> Standing:
        """Give the version in force on that day. Raises UnknownVersion, which says why there is none."""
        found = self.in_force(day)
        if found is not None:
            return found
        self.refuse_empty()
        first = min(standing.effective for standing in self.versions)
        raise UnknownVersion(
            f"No version was in force on {day}: "
            + (f"the first took effect on {first}." if first > day else "all that had begun are withdrawn."),
            "Name another day, or the version itself: latest, or one from policyver list",
        )

    def refuse_empty(self) -> None:
        """Raise UnknownVersion where nothing has been cut, or nothing was known on the day in question."""
        if not self.entries and self.as_known_on:
            raise UnknownVersion(f"Nothing had been published by {self.as_known_on}.", "Name a later --known-on.")
        if not self.entries:
            raise UnknownVersion("Nothing has been cut yet.", "Cut the draft with: policyver cut --effective DATE")

    def periods(self, name: str) -> tuple[tuple[date, date | None], ...]:
        """Give the first and the last day of each time in which a version is in force; None where no end is known."""
        versions = self.versions
        turns = {standing.effective for standing in versions}
        turns |= {standing.withdrawn for standing in versions if standing.withdrawn is not None}
        found: list[tuple[date, date | None]] = []
        begun: date | None = None
        for day in sorted(turns):
            now = _in_force(versions, day)
            is_it = now is not None and now.version.name == name
            if is_it and begun is None:
                begun = day
            elif begun is not None and not is_it:
                found.append((begun, day - timedelta(days=1)))
                begun = None
        return (*found, (begun, None)) if begun is not None else tuple(found)

    def until(self, name: str) -> date | None:
        """Give the last day a version is in force; None where no end is known.

        A version that never was in force, replaced on its own first day or withdrawn by then, ends the day before it
        would have begun.
        """
        periods = self.periods(name)
        return periods[-1][1] if periods else self.get(name).effective - timedelta(days=1)

    def status(self, name: str, day: date) -> Status:
        """Tell whether a version is in force on that day, was before, will be, or is withdrawn."""
        standing = self.get(name)
        if standing.is_withdrawn(day):
            return "withdrawn"
        if standing.effective > day:
            return "scheduled"
        now = self.in_force(day)
        return "in force" if now is not None and now.version.name == name else "superseded"

    def next_name(self) -> str:
        """Give the name for the next version: one more than the highest there is."""
        return f"v{max((standing.version.number for standing in self.versions), default=0) + 1}"

    def next_amendment(self, version: str) -> str:
        """Give the name for the next amendment of a version: `v4.a2` where there is a `v4.a1`."""
        return f"{version}.a{len(self.get(version).amendments) + 1}"

    def last_in(self, locale: str, before: Standing) -> Standing | None:
        """Give the last version that was cut before another one and has a text in that language."""
        earlier = (each for each in self.versions if each.version.number < before.version.number)
        return next((each for each in reversed([*earlier]) if locale in each.locales), None)


def _published(entry: Entry | AmendmentEntry) -> date:
    return entry.version.published if isinstance(entry, Entry) else entry.amendment.published


def _in_force(versions: Sequence[Standing], day: date) -> Standing | None:
    standing = [each for each in versions if each.effective <= day and not each.is_withdrawn(day)]
    return max(enumerate(standing), key=lambda found: (found[1].effective, found[0]))[1] if standing else None
