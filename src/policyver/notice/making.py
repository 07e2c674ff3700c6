"""Two versions, and the redline of their texts -> Notice."""

from collections.abc import Iterator
from dataclasses import dataclass

from policyver.config import Statement
from policyver.document.markdown.reading import read_markdown
from policyver.errors import BadArgument
from policyver.forms import NOW, Form, is_since
from policyver.notice.model import Notice, VersionSummary
from policyver.notice.order import check_order, notice_command
from policyver.notice.sections import changed_sections, only_form
from policyver.redline import Redline
from policyver.register.amended import AmendedVersion
from policyver.register.materiality import all_brought_in, materiality_since
from policyver.register.register import Register


@dataclass(frozen=True, slots=True)
class Edition:
    """A version in one of its languages."""

    amended: AmendedVersion
    locale: str


def make_notice(
    redline: Redline,
    register: Register,
    *,
    old: Edition,
    new: Edition,
    statement: Statement,
    organization: str,
    form: Form = NOW,
) -> Notice:
    """Return the notice of what changed from one version to another. `redline` compares their texts.

    In the form of 0.5 it lacks the summaries of versions that were to take effect later, or were withdrawn, and that
    come to readers with this one, and it mentions that a comment of the text's authors changed.

    Raises BadArgument where the two do not belong together: versions of two statements, as the new one a version that
    takes effect earlier, texts in two languages, an outdated translation.
    """
    _check(register, old, new)
    if (first := register.outdated(new.amended, new.locale)) is not None:
        source = new.amended.locales[0]
        raise BadArgument(
            f"The text of {new.amended.version.name} in {new.locale} is still that of {first.version.name}: it was not"
            f" translated again when the {source} text changed.",
            f"Have it translated, and add that: policyver translate {new.amended.version.name} --locale {new.locale}"
            f"{register.option}\n  Or write the notice in {source}: --locale {source}",
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
        needed=notice_command(register, now),
        summaries=tuple(_summaries(register, before, now, new.locale, form)),
        sections=changed_sections(redline, form),
        only_form=only_form(redline, form),
    )


def _check(register: Register, old: Edition, new: Edition) -> None:
    before, now = old.amended, new.amended
    if before.version.statement != now.version.statement:
        raise BadArgument(
            f"{before.entry.tag} and {now.entry.tag} are versions of two statements.",
            "Name two versions of the same one.",
        )
    check_order(register, before, now)
    if old.locale != new.locale:
        raise BadArgument(
            f"The text of {before.version.name} is in {old.locale}, that of {now.version.name} in {new.locale}.",
            f"Choose a language that both have a text in: --locale {new.locale}",
        )


def _summaries(
    register: Register, old: AmendedVersion, new: AmendedVersion, locale: str, form: Form
) -> Iterator[VersionSummary]:
    """Yield the summaries of the versions after `old` up to `new` that take effect by then, or come with it."""
    come_along = list(all_brought_in(register, old, new.version)) if is_since(form, "0.6") else []
    for amended in register.versions:
        version = amended.version
        is_between = old.version.number < version.number < new.version.number
        takes_effect = amended.effective <= new.effective and not amended.is_withdrawn(new.effective)
        if (is_between and (takes_effect or amended in come_along)) or version == new.version:
            summary = (new if version == new.version else amended).summary(locale)
            yield VersionSummary(version.name, summary.locale, read_markdown(summary.text).blocks)
