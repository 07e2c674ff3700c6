"""What a version comes to with its amendments."""

from dataclasses import dataclass, replace
from datetime import date

from policyver.errors import UnknownVersion
from policyver.register.entries import AmendmentEntry, Entry, Version


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
    def last_entry(self) -> str:
        """Give the name of the entry that was made last: `v4`, or `v4.a2` as amended by that."""
        return self.amendments[-1].amendment.name if self.amendments else self.version.name

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
