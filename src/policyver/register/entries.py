"""The entries of a register, versions and amendments: what they say, and where git keeps them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Generic, Literal, TypeVar, assert_never

from policyver.register.names import amended_version, version_number

if TYPE_CHECKING:
    from typing_extensions import TypeIs  # Python has its own from 3.13 on

Materiality = Literal["material", "editorial"]


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a version in one language: its SHA-256, over the bytes that git keeps."""

    locale: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The summary of a version in another language than the source."""

    locale: str
    text: str


@dataclass(frozen=True, slots=True)
class AllowedFinding:
    """A finding of the checks that somebody decided to cut despite, and why."""

    code: str
    reason: str


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
    allowed: tuple[AllowedFinding, ...] = ()
    summaries: tuple[Summary, ...] = ()
    """Its summary in other languages than the source."""
    text_path: str = ""
    """Where its commit has the texts, as `path` in policyver.toml is written; empty where that commit says it."""
    previous: str | None = None
    """Object id of the tag of the entry made before this one: the link of the chain."""

    @property
    def number(self) -> int:
        """Return the 4 of `v4`."""
        return version_number(self.name)

    @property
    def locales(self) -> tuple[str, ...]:
        """Return the languages it has texts in, the source language first."""
        return tuple(text.locale for text in self.texts)

    @property
    def without_summary(self) -> tuple[str, ...]:
        """Return the languages that it has a text in, and no summary."""
        return tuple(locale for locale in self.locales[1:] if locale not in {of.locale for of in self.summaries})


@dataclass(frozen=True, slots=True)
class Rescheduled:
    """The version takes effect on another day."""

    effective: date
    short_notice_reason: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The version is not in force from a day on."""

    day: date


@dataclass(frozen=True, slots=True)
class Erratum:
    """Texts of the version are corrected, without a change of substance."""

    texts: tuple[Text, ...]
    """Those corrected; in entries of before 0.6 those in languages that the version had none in, too."""


@dataclass(frozen=True, slots=True)
class Translated:
    """The version gets a translation that came later, and a summary with it if there is one."""

    texts: tuple[Text, ...]
    summaries: tuple[Summary, ...] = ()


@dataclass(frozen=True, slots=True)
class Summarized:
    """The version gets a summary that came later, in a language that it has a text in already."""

    summaries: tuple[Summary, ...]
    is_called_translation: bool = False
    """Whether the tag says `Translation` of it, as the first policyver did that could add a summary."""


Effect = Rescheduled | Withdrawn | Erratum | Translated | Summarized


@dataclass(frozen=True, slots=True)
class Amendment:
    """A later entry about a version, and as permanent."""

    statement: str
    name: str
    """`v4.a1`."""
    title: str
    published: date
    reason: str
    effect: Effect
    """What becomes of the version."""
    previous: str | None = None

    @property
    def version(self) -> str:
        """Return the name of the version that is amended: the `v4` of `v4.a1`."""
        return amended_version(self.name)

    @property
    def kind(self) -> Literal["rescheduled", "withdrawn", "erratum", "translated", "summarized"]:
        """Return the word for what becomes of the version, as programs read it.

        A summary whose tag says `Translation` is `translated`: so say the records and bundles with that entry in them.
        """
        match self.effect:
            case Rescheduled():
                return "rescheduled"
            case Withdrawn():
                return "withdrawn"
            case Erratum():
                return "erratum"
            case Translated():
                return "translated"
            case Summarized(is_called_translation=is_called_translation):
                return "translated" if is_called_translation else "summarized"
            case _:
                assert_never(self.effect)

    @property
    def in_a_word(self) -> str:
        """Return what becomes of the version, as people read it: `rescheduled`, `summary added (de)`."""
        return f"summary added ({', '.join(self.languages)})" if isinstance(self.effect, Summarized) else self.kind

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages that it is about, where it is about some."""
        locales = [*(text.locale for text in self.texts), *(summary.locale for summary in self.summaries)]
        return tuple(dict.fromkeys(locales))

    @property
    def summaries(self) -> tuple[Summary, ...]:
        """Return the summaries that it adds to the version; most kinds add none."""
        match self.effect:
            case Translated(summaries=summaries) | Summarized(summaries):
                return summaries
            case Rescheduled() | Withdrawn() | Erratum():
                return ()
            case _:
                assert_never(self.effect)

    @property
    def texts(self) -> tuple[Text, ...]:
        """Return the texts that it gives the version; most kinds give it none."""
        match self.effect:
            case Rescheduled() | Withdrawn() | Summarized():
                return ()
            case Erratum(texts) | Translated(texts):
                return texts
            case _:
                assert_never(self.effect)


Content = TypeVar("Content", bound=Version | Amendment, covariant=True)


@dataclass(frozen=True, slots=True)
class Entry(Generic[Content]):
    """A version or an amendment, and where git keeps it. Object ids are whole, in hexadecimal."""

    content: Content
    tag: str
    """The tag's name, with the prefix."""
    tag_id: str
    target: str
    """What the tag points at: the commit that holds the entry's texts, or without texts the version's tag object."""
    recorded: datetime
    """When the tag was made, as it says itself. An adopted history is recorded later than it was published."""

    @property
    def name(self) -> str:
        """Return what it is called: `v4`, `v4.a1`."""
        return self.content.name

    @property
    def recorded_day(self) -> date:
        """Return the day on which the tag was made, on the clock that it names itself: the same on every machine."""
        return self.recorded.date()

    @property
    def published(self) -> date:
        """Return the day on which it was published."""
        return self.content.published

    @property
    def previous(self) -> str | None:
        """Return the object id of the tag before it; None for the first."""
        return self.content.previous


AnyEntry = Entry[Version] | Entry[Amendment]


def make_entry(content: Version | Amendment, tag: str, tag_id: str, target: str, recorded: datetime) -> AnyEntry:
    """Return the entry with this content and these places in git."""
    match content:
        case Version():
            return Entry(content, tag, tag_id, target, recorded)
        case Amendment():
            return Entry(content, tag, tag_id, target, recorded)
        case _:
            assert_never(content)


def is_version(entry: AnyEntry) -> "TypeIs[Entry[Version]]":
    """Whether an entry is a version; if not, it is an amendment."""
    return isinstance(entry.content, Version)
