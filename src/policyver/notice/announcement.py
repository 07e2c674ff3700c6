"""An amendment that readers have to hear of, as a value: another effective date, or a withdrawal."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from policyver.config import Statement
from policyver.errors import BadArgument
from policyver.findings import Finding, Location
from policyver.languages import is_worded
from policyver.names import same_language
from policyver.notice.full_text import doubts_about_url
from policyver.notice.order import notice_command
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Erratum, Rescheduled, Summarized, Translated, Withdrawn
from policyver.register.register import Register
from policyver.register.timeline import Stretch


@dataclass(frozen=True, slots=True)
class Announcement:
    """The announcement of an amendment. `contact` and `url` may be empty."""

    statement: str
    locale: str
    organization: str
    title: str
    """The title of the statement, in the language of the announcement."""
    contact: str
    url: str
    amendment: str
    version: str
    effect: Rescheduled | Withdrawn
    published: date
    """The day on which the amendment was published."""
    reason: str
    reason_locale: str
    """The language that the reason is in, as far as is known: the source language."""
    was_effective: date
    """The day on which the version was to take effect, or took effect, before the amendment."""
    stretches: tuple[Stretch, ...]
    """Which version applies when, from the day of publication on, by what readers know on that day."""
    is_overtaken: bool
    """Whether by entries that came, or are published, later another version applies on some of these days."""
    later: tuple[str, ...]
    """The amendments of the version that came later."""
    option: str
    """How commands name the statement: ` --statement cookie-notice`; empty for the default one."""

    @property
    def full_text(self) -> str:
        """Return the version that readers find: the one in force on the day of publication, or else the next one."""
        return next((stretch.amended.version.name for stretch in self.stretches if stretch.amended), "")

    @property
    def never_takes_effect(self) -> bool:
        """Whether the version is withdrawn before it takes effect."""
        return isinstance(self.effect, Withdrawn) and self.effect.day <= self.was_effective


def make_announcement(
    register: Register, name: str, *, locale: str, title: str, statement: Statement, organization: str
) -> Announcement:
    """Return the announcement of the amendment of that name. Raises UnknownVersion, BadArgument for an erratum."""
    amended = register.version_or_amendment(name)
    amendment = amended.amendments[-1].content
    if isinstance(amendment.effect, Translated | Summarized):
        what = "translation" if amendment.texts else "summary"
        locale = amendment.languages[0]
        has_notice = register.text_replaced(amended, locale) is not None and not amended.never_takes_effect
        command = (
            notice_command(register, amended)
            if has_notice
            else f"policyver show {amended.version.name}{register.option}"
        )
        raise BadArgument(
            f"{name} adds a {what} to {amended.version.name}: that is no news to readers.",
            f"To write what they get of {amended.version.name} in that language: {command} --locale {locale}",
        )
    if isinstance(amendment.effect, Erratum):
        raise BadArgument(
            f"{name} corrects the text of {amended.version.name} and changes nothing of substance: that is no news to"
            " readers.",
            f"To see what it corrects: policyver diff {_before(amended)} {name}",
        )
    then = register.until_entry(name)
    was_effective = then.until_entry(_before(amended)).version(amended.version.name).effective
    stretches = _known_to_readers(then, amended, amendment.published).timeline.since(amendment.published)
    entries = register.version(amended.version.name).amendments
    return Announcement(
        statement=amended.version.statement,
        locale=locale,
        organization=organization,
        title=title,
        contact=statement.contact,
        url=statement.url,
        amendment=name,
        version=amended.version.name,
        effect=amendment.effect,
        published=amendment.published,
        reason=amendment.reason,
        reason_locale=amended.version.locales[0],
        was_effective=was_effective,
        stretches=stretches,
        is_overtaken=_names(stretches) != _names(register.timeline.since(amendment.published)),
        option=register.option,
        later=tuple(entry.name for entry in entries[len(amended.amendments) :]),
    )


def _known_to_readers(register: Register, amended: AmendedVersion, day: date) -> Register:
    """Return the entries published by a day, and all about the version that the announcement is about.

    A version that is cut, and published only later, is not disclosed by the announcement of another one.
    """
    own = {amended.entry.name, *(entry.name for entry in amended.amendments)}
    known = (entry for entry in register.entries if entry.published <= day or entry.name in own)
    return replace(register, entries=tuple(known))


def _before(amended: AmendedVersion) -> str:
    """Return the name of the entry about the version that came before its last one."""
    return amended.amendments[-2].name if len(amended.amendments) > 1 else amended.version.name


def _names(stretches: Iterable[Stretch]) -> list[tuple[date | None, str]]:
    """Return the days on which stretches begin, and the versions in force: a later erratum changes neither."""
    return [(stretch.first, stretch.amended.version.name if stretch.amended else "") for stretch in stretches]


def doubts_about(announcement: Announcement) -> Iterator[Finding]:
    """Yield what is doubtful about an announcement, but no reason to refuse it."""
    if announcement.later:
        what = f"{announcement.amendment} is not the last amendment of {announcement.version}."
        todo = f"See whether it still holds: policyver notice {announcement.later[-1]}{announcement.option}"
        yield _doubt(announcement, "amended-again", what, todo)
    elif announcement.is_overtaken:
        after = f"By what came, or is published, after {announcement.amendment},"
        what = f"{after} other versions apply than the announcement says."
        yield _doubt(announcement, "overtaken", what, f"See which: policyver list{announcement.option}")
    if not same_language(announcement.reason_locale, announcement.locale):
        what = f"The announcement is in {announcement.locale}, its reason in {announcement.reason_locale}."
        yield _doubt(announcement, "reason-not-translated", what, "Translate the reason before it is sent.")
    if not is_worded(announcement.locale):
        what = f"What the announcement says around the reason is in English and not in {announcement.locale}."
        yield _doubt(announcement, "wording-in-english", what, "Have these words translated before it is sent.")
    if not announcement.contact:
        what = "The announcement names no address to write to."
        yield _doubt(announcement, "no-contact", what, "Set contact in policyver.toml.")
    where = Location(announcement.statement, announcement.amendment)
    yield from doubts_about_url(announcement.url, "announcement", where)


def _doubt(announcement: Announcement, code: str, what: str, todo: str) -> Finding:
    return Finding(code, "warning", Location(announcement.statement, announcement.amendment), what, todo=todo)
