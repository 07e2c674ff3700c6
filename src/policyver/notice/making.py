"""Two versions, and the redline of their texts -> Notice."""

from collections.abc import Iterator
from dataclasses import dataclass

from policyver.config import Statement
from policyver.document.markdown.reading import read_markdown
from policyver.errors import BadArgument
from policyver.notice.model import Notice, VersionSummary
from policyver.notice.sections import changed_sections, only_form
from policyver.redline import Redline
from policyver.register.amended import AmendedVersion
from policyver.register.materiality import materiality_since
from policyver.register.register import Register


@dataclass(frozen=True, slots=True)
class Edition:
    """A version in one of its languages."""

    amended: AmendedVersion
    locale: str


def make_notice(
    redline: Redline, register: Register, *, old: Edition, new: Edition, statement: Statement, organization: str
) -> Notice:
    """Return the notice of what changed from one version to another. `redline` compares their texts.

    Raises BadArgument where the two do not belong together: versions of two statements, the earlier version as the
    new one, texts in two languages, an outdated translation.
    """
    _check(old, new)
    if (first := register.outdated(new.amended, new.locale)) is not None:
        source = new.amended.locales[0]
        raise BadArgument(
            f"The text of {new.amended.version.name} in {new.locale} is still that of {first.version.name}: it was not"
            f" translated again when the {source} text changed.",
            f"Have it translated and cut that, or write the notice in {source}.",
        )
    before, now = old.amended, new.amended
    title = now.version.title if new.locale == now.version.locales[0] else redline.new.title()
    replaced = register.replaced_by(now.version.name)
    return Notice(
        statement=now.version.statement,
        locale=new.locale,
        organization=organization,
        title=title or now.version.title,
        contact=statement.contact,
        url=statement.url,
        old=before.version.name,
        new=now.version.name,
        old_effective=before.effective,
        effective=now.effective,
        withdrawn=now.withdrawn,
        published=now.version.published,
        materiality=materiality_since(register, before, now.version),
        replaced=replaced.version.name if replaced else "",
        summaries=tuple(_summaries(register, before, now, new.locale)),
        sections=changed_sections(redline),
        only_form=only_form(redline),
    )


def _check(old: Edition, new: Edition) -> None:
    before, now = old.amended, new.amended
    if before.version.statement != now.version.statement:
        raise BadArgument(
            f"{before.entry.tag} and {now.entry.tag} are versions of two statements.",
            "Name two versions of the same one.",
        )
    if before.version.number >= now.version.number:
        is_same = before.version.name == now.version.name
        pair = "OLD NEW" if is_same else f"{_argument(now)} {_argument(before)}"
        what_for = "" if is_same else f", for what {before.version.name} changed"
        raise BadArgument(
            f"{now.version.name} did not come after {before.version.name}.",
            f"Name the earlier version first{what_for}: policyver notice {pair}{_of_withdrawal(before)}",
        )
    if now.never_takes_effect:
        raise BadArgument(
            f"{now.version.name} is withdrawn and never takes effect: nothing of it is to be announced.",
            f"Choose a later version, or one that was in force.{_of_withdrawal(now)}",
        )
    if old.locale != new.locale:
        raise BadArgument(
            f"The text of {before.version.name} is in {old.locale}, that of {now.version.name} in {new.locale}.",
            f"Choose a language that both have a text in: --locale {new.locale}",
        )


def _summaries(register: Register, old: AmendedVersion, new: AmendedVersion, locale: str) -> Iterator[VersionSummary]:
    """Yield the summaries of the versions after `old` up to `new` that have taken effect when `new` does."""
    for amended in register.versions:
        version = amended.version
        is_between = old.version.number < version.number < new.version.number
        takes_effect = amended.effective <= new.effective and not amended.is_withdrawn(new.effective)
        if (is_between and takes_effect) or version == new.version:
            summary = (new if version == new.version else amended).summary(locale)
            yield VersionSummary(version.name, summary.locale, read_markdown(summary.text).blocks)


def _of_withdrawal(amended: AmendedVersion) -> str:
    """Return how the withdrawal of a version is announced; empty where it is not withdrawn."""
    names = [entry.name for entry in amended.amendments if entry.content.kind == "withdrawn"]
    if not names:
        return ""
    name = _argument(amended).removesuffix(amended.version.name) + names[-1]
    return f"\n  To announce that {amended.version.name} is withdrawn: policyver notice {name}"


def _argument(amended: AmendedVersion) -> str:
    """Return the name of a version as a command takes it: `v4`, `cookie-notice/v4`."""
    full = f"{amended.version.statement}/{amended.version.name}"
    return full if amended.entry.tag.endswith(full) else amended.version.name
