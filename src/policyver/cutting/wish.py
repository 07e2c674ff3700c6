"""What somebody wants to write to a register."""

from dataclasses import dataclass
from datetime import date

from policyver.register.entries import AllowedFinding, Materiality, Rescheduled, Version, Withdrawn


@dataclass(frozen=True, slots=True)
class CutWish:
    """A version to cut. What its summary says is asked for later, beside what changes."""

    effective: date
    published: date
    version: str = ""
    """Its name; empty for the next one."""
    materiality: Materiality = "material"
    approved_by: tuple[str, ...] = ()
    retroactive_reason: str = ""
    short_notice_reason: str = ""
    reason_where_needed: str = ""
    """Stands for either of the two where the register asks for it and they are empty: in a history, many need one."""
    allowed: tuple[AllowedFinding, ...] = ()
    """The findings of the checks that it is cut despite."""
    is_past: bool = False
    """Whether it was published before somebody wishes for it: what kind of version it was is a fact then."""
    at: str | None = None
    """The past commit to adopt; None for the draft."""
    path: str = ""
    """Where that commit has the text, written as `path` in policyver.toml is; empty where it is to be looked for."""


@dataclass(frozen=True, slots=True)
class CorrectedByDraft:
    """The texts of the draft are to be those of the version: an erratum, or translations that came later."""


@dataclass(frozen=True, slots=True)
class CorrectedByFile:
    """The text of a file is to be that of the version in a language. The draft stays as it is."""

    locale: str
    path: str
    """What the file is called, as `policyver diff` takes it."""
    markdown: str


@dataclass(frozen=True, slots=True)
class TranslatedLater:
    """A translation, the summary in another language, or both come later. The draft stays as it is."""

    locale: str
    path: str
    """What the translation is called, as `policyver diff` takes it: the draft, or a file."""
    markdown: str | None
    """The translation; None where only the summary comes."""
    summary: str
    """Empty where only the translation comes."""


WishedFor = Rescheduled | Withdrawn | CorrectedByDraft | CorrectedByFile | TranslatedLater


@dataclass(frozen=True, slots=True)
class AmendmentWish:
    """An amendment of a version."""

    version: str
    published: date
    reason: str
    what: WishedFor
    with_version: bool = False
    """Whether it is published with the version where that is published later: nobody named a day of its own."""

    def published_after(self, version: Version) -> date:
        """Return the day on which it is published: nobody can read of it before the version itself."""
        return max(self.published, version.published) if self.with_version else self.published


Wish = CutWish | AmendmentWish
