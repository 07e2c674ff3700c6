"""Where a statement is: what is in force, what comes, what the draft changes, and what is still to be done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from policyver.checks.translation_behind import left_behind
from policyver.cutting.materiality import tell_kind
from policyver.cutting.notice_period import notice_of_cut
from policyver.cutting.state import NewText
from policyver.document.markdown.reading import read_markdown
from policyver.notice.order import notice_command
from policyver.redline import Redline, compare
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Rescheduled, Withdrawn
from policyver.register.register import Register
from policyver.register.stored_text import TextOf
from policyver.signals.model import ProposedMateriality


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A version that takes effect on a day to come."""

    amended: AmendedVersion
    replaces: str
    """The version in force the day before; empty where there is none."""
    last_day_for_notice: date | None
    """The last day on which it can be announced in time; None where no notice is asked for."""
    notice_command: str
    """What writes its notice; empty where readers need none."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The draft beside the version that was cut last."""

    changes: Mapping[str, Redline]
    """By language: what differs from that version's text."""
    new: tuple[str, ...]
    """The languages that this version has no text in."""
    gone: tuple[str, ...]
    """Those that it has a text in, and the draft has none in."""
    lagging: tuple[str, ...]
    """Those whose text is as it was, while the source text changed."""
    error: str = ""
    """Why the draft cannot be read; empty where it can."""
    looks_like: Mapping[str, ProposedMateriality] = field(default_factory=dict)
    """By language: what kind of version the changes look like, where that can be told."""

    @property
    def is_changed(self) -> bool:
        """Whether the draft is another text than the version that was cut last."""
        return bool(self.changes or self.new or self.gone)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a statement is on a day."""

    name: str
    title: str
    is_default: bool
    day: date
    latest: str
    """The version that was cut last; empty where none was."""
    in_force: AmendedVersion | None
    until: date | None
    """The last day on which that is in force, where it is known."""
    scheduled: tuple[Scheduled, ...]
    draft: Draft
    lagging: Mapping[str, str]
    """Languages in which the version in force, or a scheduled one, still has the text of another: that version."""
    not_shared: tuple[str, ...]
    """The entries that no remote is known to have, without asking one."""
    has_remote: bool
    not_signed: tuple[str, ...]
    without_record: tuple[str, ...]
    """The last entries of versions that have no record as they are now."""
    announcements: tuple[str, ...] = ()
    """The amendments by which a day to come is another one for readers than they were told."""
    under_way: str = ""
    """What git is in the middle of; empty where it is in nothing."""


def draft_beside(latest: AmendedVersion | None, texts: Sequence[NewText], text_of: TextOf) -> Draft:
    """Return what a draft changes of the version that was cut last. Its texts have the source language's first."""
    now = {text.locale: text.sha256 for text in texts}
    before = {text.locale: text.sha256 for text in latest.texts} if latest is not None else {}
    changed = [text for text in texts if before.get(text.locale, text.sha256) != text.sha256]
    changes = {text.locale: _change(latest, text, text_of) for text in changed} if latest is not None else {}
    kinds = {locale: tell_kind(redline, locale) for locale, redline in changes.items()}
    return Draft(
        changes=changes,
        looks_like={locale: kind.materiality for locale, kind in kinds.items() if kind},
        new=tuple(locale for locale in now if locale not in before),
        gone=tuple(locale for locale in before if locale not in now),
        lagging=left_behind(now, before, texts[0].locale),
    )


def _change(latest: AmendedVersion, text: NewText, text_of: TextOf) -> Redline:
    before = text_of(latest, text.locale).read()
    return compare(read_markdown(before), read_markdown(text.markdown))


def announcements_to_come(register: Register, day: date) -> tuple[str, ...]:
    """Return the amendments by which a version takes effect on another day, or is withdrawn, and which is not past.

    Of each version the last one: the others hold no more.
    """
    names = []
    for amended in register.versions:
        changed = [of.name for of in amended.amendments if isinstance(of.content.effect, Rescheduled | Withdrawn)]
        if changed and max(amended.effective, amended.withdrawn or amended.effective) >= day:
            names.append(changed[-1])
    return tuple(names)


def scheduled_versions(register: Register, day: date, notice_days: int) -> tuple[Scheduled, ...]:
    """Return the versions that take effect after a day, the first one first."""
    coming = [amended for amended in register.versions if register.status(amended.version.name, day) == "scheduled"]
    coming = [amended for amended in coming if register.periods(amended.version.name)]
    return tuple(_scheduled(register, amended, notice_days) for amended in sorted(coming, key=lambda of: of.effective))


def _scheduled(register: Register, amended: AmendedVersion, notice_days: int) -> Scheduled:
    before = Register(register.entries[: register.entries.index(amended.entry)])
    required = notice_of_cut(before, amended.version, notice_days).required
    replaced = register.replaced_by(amended.version.name)
    last = None if required is None else amended.effective - timedelta(days=required)
    return Scheduled(amended, replaced.version.name if replaced else "", last, notice_command(register, amended))


def lagging_languages(register: Register, versions: Sequence[AmendedVersion]) -> dict[str, str]:
    """Return the languages in which one of these versions has the text of another one still: that one's name."""
    lagging: dict[str, str] = {}
    for amended in versions:
        for locale in amended.locales:
            if (first := register.outdated(amended, locale)) is not None:
                lagging[locale] = first.version.name
    return lagging
