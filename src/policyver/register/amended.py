"""What a version comes to with its amendments."""

from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from policyver.errors import UnknownVersion
from policyver.names import same_language
from policyver.register.entries import (
    Amendment,
    Entry,
    Erratum,
    Rescheduled,
    Summarized,
    Summary,
    Translated,
    Version,
    Withdrawn,
)


@dataclass(frozen=True, slots=True)
class CommittedText:
    """A version's text in one language as amended, and the commit that holds it."""

    locale: str
    sha256: str
    commit: str


@dataclass(frozen=True, slots=True)
class AmendedVersion:
    """A version with its amendments, of which there may be none."""

    entry: Entry[Version]
    effective: date
    withdrawn: date | None
    texts: tuple[CommittedText, ...]
    """The source language's first."""
    amendments: tuple[Entry[Amendment], ...] = ()

    @classmethod
    def as_cut(cls, entry: Entry[Version]) -> "AmendedVersion":
        """Return a version that nothing has amended yet."""
        texts = tuple(CommittedText(text.locale, text.sha256, entry.target) for text in entry.content.texts)
        return cls(entry, entry.content.effective, None, texts)

    @property
    def version(self) -> Version:
        """Return the version as it was cut."""
        return self.entry.content

    @property
    def text_entry(self) -> str:
        """Return the name of the entry that its texts come from: `v4`, or `v4.a1` where that corrected one."""
        with_texts = [entry.name for entry in self.amendments if entry.content.texts]
        return with_texts[-1] if with_texts else self.version.name

    def entry_of_text(self, locale: str) -> Entry[Version] | Entry[Amendment]:
        """Return the entry that its text in a language comes from: the version, an erratum, a late translation."""
        for entry in reversed(self.amendments):
            if locale in (text.locale for text in entry.content.texts):
                return entry
        return self.entry

    def is_corrected(self, locale: str) -> bool:
        """Whether an erratum corrected its text in a language since it got that."""
        return self.text(locale) != self.first_with(locale).text(locale)

    @property
    def has_errata(self) -> bool:
        """Whether an erratum corrected its text in any language."""
        return any(isinstance(entry.content.effect, Erratum) for entry in self.amendments)

    @property
    def last_entry(self) -> str:
        """Return the name of the entry that was made last: `v4`, or `v4.a2` as amended by that."""
        return self.amendments[-1].name if self.amendments else self.version.name

    @property
    def locales(self) -> tuple[str, ...]:
        """Return the languages it has texts in by now, the source language first."""
        return tuple(text.locale for text in self.texts)

    def text(self, locale: str = "") -> CommittedText:
        """Return the text in that language, or in the source language. Raises UnknownVersion where there is none."""
        for text in self.texts:
            if locale in ("", text.locale):
                return text
        from policyver.languages.named import language_of_country, with_name  # Babel, 30 ms, which only a mistake needs

        spoken = language_of_country(locale)
        meant = next((f"Did you mean {there}?" for there in self.locales if same_language(there, spoken)), "")
        raise UnknownVersion(
            f"{self.version.name} has no {with_name(locale)} text.",
            f"It has: {', '.join(self.locales)}. {meant or 'Choose one with --locale.'}",
        )

    def first_with(self, locale: str) -> "AmendedVersion":
        """Return the version as it was when it got its text in that language: before any erratum of that.

        That is the last translation that came later, where one did.
        """
        version = AmendedVersion.as_cut(self.entry)
        first = version if locale in version.locales else None
        for entry in self.amendments:
            version = version.with_amendment(entry)
            is_translation = isinstance(entry.content.effect, Translated)
            brings = is_translation and locale in (text.locale for text in entry.content.texts)
            if brings or (first is None and locale in version.locales):
                first = version
        return first or version

    def summary(self, locale: str) -> Summary:
        """Return its summary in that language, or in the source language where it has none in that."""
        given = [Summary(self.version.locales[0], self.version.summary), *self.summaries]
        return next((summary for summary in reversed(given) if same_language(summary.locale, locale)), given[0])

    @property
    def summaries(self) -> tuple[Summary, ...]:
        """Return its summaries in other languages, those that came later last."""
        later = (summary for entry in self.amendments for summary in entry.content.summaries)
        return (*self.version.summaries, *later)

    def is_withdrawn(self, day: date) -> bool:
        """Whether it is withdrawn on that day."""
        return self.withdrawn is not None and self.withdrawn <= day

    @property
    def never_takes_effect(self) -> bool:
        """Whether it is withdrawn before the day on which it was to take effect, or on that day."""
        return self.withdrawn is not None and self.withdrawn <= self.effective

    def with_amendment(self, entry: Entry[Amendment]) -> "AmendedVersion":
        """Return the version with one more amendment."""
        amended = replace(self, amendments=(*self.amendments, entry))
        effect = entry.content.effect
        match effect:
            case Rescheduled(effective):
                return replace(amended, effective=effective)
            case Withdrawn(day):
                return replace(amended, withdrawn=day)
            case Summarized():
                return amended
            case Erratum(texts) | Translated(texts):
                corrected = {text.locale: CommittedText(text.locale, text.sha256, entry.target) for text in texts}
                there = [corrected.pop(text.locale, text) for text in self.texts]
                return replace(amended, texts=(*there, *corrected.values()))
            case _:
                assert_never(effect)
