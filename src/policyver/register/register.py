"""A statement's register: every entry, in order, and what they come to on a day."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from typing import Literal

from policyver.errors import UnknownVersion
from policyver.register.amended import AmendedVersion
from policyver.register.entries import AnyEntry, is_version
from policyver.register.names import amended_version, is_version_name
from policyver.register.timeline import Period, Timeline, timeline

Status = Literal["scheduled", "in force", "superseded", "withdrawn"]


@dataclass(frozen=True)  # without slots: what is asked for each version of a list is worked out once
class Register:
    """Every version and amendment of a statement, in the order they were made."""

    entries: tuple[AnyEntry, ...] = ()
    as_known_on: date | None = None
    """The day whose knowledge it holds; None where it holds all."""
    option: str = ""
    """What a command needs behind it to be about this statement: ` --statement cookie-notice`, or nothing."""

    @cached_property
    def steps(self) -> tuple[tuple[AnyEntry, AmendedVersion], ...]:
        """Return each entry with what its version comes to by then."""
        return tuple(self._steps())

    def _steps(self) -> Iterator[tuple[AnyEntry, AmendedVersion]]:
        versions: dict[str, AmendedVersion] = {}
        for entry in self.entries:
            if is_version(entry):
                name = entry.name
                versions[name] = AmendedVersion.as_cut(entry)
            elif (name := entry.content.version) in versions:
                versions[name] = versions[name].with_amendment(entry)
            else:
                continue
            yield entry, versions[name]

    @cached_property
    def versions(self) -> tuple[AmendedVersion, ...]:
        """Return every version with what its amendments make of it, in the order they were cut."""
        return tuple({amended.version.name: amended for _, amended in self.steps}.values())

    @cached_property
    def timeline(self) -> Timeline:
        """Return which version is in force when."""
        return timeline(self.versions)

    @cached_property
    def _by_name(self) -> Mapping[str, AmendedVersion]:
        return {amended.version.name: amended for amended in self.versions}

    @cached_property
    def _by_entry(self) -> Mapping[str, AmendedVersion]:
        return {entry.name: amended for entry, amended in self.steps}

    @property
    def latest(self) -> AmendedVersion | None:
        """Return the version that was cut last."""
        return self.versions[-1] if self.versions else None

    @property
    def head(self) -> str | None:
        """Return the object id of the tag of the entry made last: what the next one names as its previous."""
        return self.entries[-1].tag_id if self.entries else None

    def version(self, name: str) -> AmendedVersion:
        """Return the version of that name. Raises UnknownVersion."""
        if name in self._by_name:
            return self._by_name[name]
        if not self.versions:
            raise UnknownVersion(f"There is no {name}: nothing has been cut yet.", self._how_to_begin)
        raise UnknownVersion(f"There is no {name}.", self._what_there_is("The register has", self._by_name, name))

    def version_or_amendment(self, name: str) -> AmendedVersion:
        """Return the version `v4` with all its amendments, or `v4.a1` with those up to it. Raises UnknownVersion."""
        if is_version_name(name):
            return self.version(name)
        if name in self._by_entry:
            return self._by_entry[name]
        version = amended_version(name)
        known = [entry.name for entry in self.version(version).amendments]
        raise UnknownVersion(f"There is no {name}.", self._what_there_is(f"Amendments of {version}", known, name))

    def version_with_entry(self, name: str) -> AmendedVersion:
        """Return a version as it was with the entry of that name: `v4` as it was cut. Raises UnknownVersion."""
        self.version_or_amendment(name)
        return self._by_entry[name]

    def until_entry(self, name: str) -> "Register":
        """Return the register as it was when the entry of that name was made: what came later left it as it is.

        Raises UnknownVersion.
        """
        names = [entry.name for entry in self.entries]
        if name not in names:
            raise UnknownVersion(f"There is no {name}.", self._what_there_is("The register has", names, name))
        return replace(self, entries=self.entries[: names.index(name) + 1], as_known_on=None)

    def known_on(self, day: date) -> "Register":
        """Return the register as it was known on that day: of the entries published by then."""
        known = (entry for entry in self.entries if entry.published <= day)
        return replace(self, entries=tuple(known), as_known_on=day)

    def in_force(self, day: date) -> AmendedVersion | None:
        """Return the version with the latest effective date on or before that day that is not withdrawn by then.

        Of several with the same date it is the one cut last.
        """
        return self.timeline.on(day)

    def replaced_by(self, name: str) -> AmendedVersion | None:
        """Return the version that another one replaces: the one in force the day before that takes effect."""
        return self.in_force(self.version(name).effective - timedelta(days=1))

    def begins_before(self, name: str, other: str) -> bool:
        """Whether a version takes effect before another one; of two with the same day, whether it was cut first."""
        places = {amended.version.name: (amended.effective, at) for at, amended in enumerate(self.versions)}
        return places[name] < places[other]

    def text_replaced(self, amended: AmendedVersion, locale: str) -> AmendedVersion | None:
        """Return the version that another one replaces, where its text in a language is what a redline is made against.

        None where it has none, or where the translation did not follow its source: then nothing replaced it.
        """
        before = self.replaced_by(amended.version.name)
        if before is None or locale not in before.locales or self.outdated(amended, locale) is not None:
            return None
        return before

    def in_force_or_refuse(self, day: date) -> AmendedVersion:
        """Return the version in force on that day. Raises UnknownVersion, which says why there is none."""
        amended = self.in_force(day)
        if amended is not None:
            return amended
        self.refuse_empty()
        raise UnknownVersion(self.none_in_force(day), self.instead_of_none(day))

    @property
    def begins(self) -> date | None:
        """Return the day on which the first version takes effect; None where there is none."""
        return min((amended.effective for amended in self.versions), default=None)

    def none_in_force(self, day: date, title: str = "") -> str:
        """Return the sentence that says that no version is in force on a day, and why. It is true of any day."""
        known = f", as it was known on {self.as_known_on}" if self.as_known_on else ""
        first, where = self.begins, ""
        if first is None:
            why = "nothing had been published by then" if self.as_known_on else "nothing has been cut yet"
        elif first > day:  # readers may have had a text that nobody brought into the register
            where, why = " in this register", f"the first takes effect on {first}"
        else:
            why = "all that had begun are withdrawn"
        return f"No version{f' of the {title}' if title else ''}{where} is in force on {day}{known}: {why}."

    def instead_of_none(self, day: date) -> str:
        """Return where to look next where no version is in force on a day; empty where there is no version at all."""
        first = min(self.versions, key=lambda amended: amended.effective, default=None)
        if first is not None and first.effective > day:
            return f"To read that one: policyver show {first.version.name}{self.option}"
        return f"To see when each was: policyver list{self.option}" if first else ""

    def refuse_empty(self) -> None:
        """Raise UnknownVersion where nothing has been cut, or nothing was known on the day in question."""
        if not self.entries and self.as_known_on:
            raise UnknownVersion(f"Nothing had been published by {self.as_known_on}.", "Name a later --known-on.")
        if not self.entries:
            raise UnknownVersion("Nothing has been cut yet.", self._how_to_begin)

    @property
    def _how_to_begin(self) -> str:
        return f"Cut the draft with: policyver cut --effective DATE{self.option}"

    def _what_there_is(self, of: str, names: Collection[str], wanted: str) -> str:
        """Return the names that there are, and which of them is likely meant."""
        from difflib import get_close_matches  # 3 ms, which only a mistake needs

        near = get_close_matches(wanted, names, 1)
        todo = f"Did you mean {near[0]}?" if near else f"To see them: policyver list --long{self.option}"
        return f"{of}: {', '.join(names) or 'nothing yet'}. {todo}"

    def periods(self, name: str) -> tuple[Period, ...]:
        """Return the first and the last day of each time in which a version is in force; None where no end is known."""
        return self.timeline.periods.get(name, ())

    def until(self, name: str, day: date | None = None) -> date | None:
        """Return the last day a version is in force; None where no end is known.

        Where it is in force several times: of the time that a day is in, else of the last one before that day, else of
        the first one. Without a day: of the last one.

        A version that never was in force, replaced on its own first day or withdrawn by then, ends the day before it
        would have begun.
        """
        periods = self.periods(name)
        if not periods:
            return self.version(name).effective - timedelta(days=1)
        if day is None:
            return periods[-1][1]
        begun = [last for first, last in periods if first <= day]
        return begun[-1] if begun else periods[0][1]

    def status(self, name: str, day: date) -> Status:
        """Return whether a version is in force on that day, was before, will be, or is withdrawn.

        One that is withdrawn before it takes effect is withdrawn on any day: nobody waits for it.
        """
        amended = self.version(name)
        if amended.is_withdrawn(day) or amended.never_takes_effect:
            return "withdrawn"
        if amended.effective > day:
            return "scheduled"
        now = self.in_force(day)
        return "in force" if now is not None and now.version.name == name else "superseded"

    def next_name(self) -> str:
        """Return the name for the next version: one more than the highest there is."""
        return f"v{max((amended.version.number for amended in self.versions), default=0) + 1}"

    def next_amendment(self, version: str) -> str:
        """Return the name for the next amendment of a version: `v4.a2` where there is a `v4.a1`."""
        return f"{version}.a{len(self.version(version).amendments) + 1}"

    def outdated(self, amended: AmendedVersion, locale: str) -> AmendedVersion | None:
        """Return the first version whose translation a version still has, where its source text is another by now.

        None where the translation changed along, or nothing changed since that matters: an editorial change need not
        be translated. None, too, where it has no text in that language.
        """
        if locale == amended.locales[0] or locale not in amended.locales:
            return None
        cut = [other for other in self.versions if other.version.number <= amended.version.number]
        first, is_other = amended, False
        for later, earlier in pairwise(reversed(cut)):
            if locale not in earlier.locales or earlier.text(locale).sha256 != amended.text(locale).sha256:
                break
            is_other |= later.version.materiality == "material" and later.text().sha256 != earlier.text().sha256
            first = earlier
        return first if is_other else None

    def last_in(self, locale: str, before: AmendedVersion) -> AmendedVersion | None:
        """Return the last version cut before another one that has a text in that language, and was in force once."""
        for amended in reversed(self.versions):
            is_earlier = amended.version.number < before.version.number
            if is_earlier and locale in amended.locales and self.periods(amended.version.name):
                return amended
        return None
