"""Which amendment is refused, and why."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from shlex import quote
from typing import assert_never

from policyver.cutting.notice_period import notice_of_reschedule
from policyver.errors import AmendmentRefused, EffectiveDateTooSoon
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Amendment, Erratum, Rescheduled, Summarized, Text, Translated, Withdrawn
from policyver.register.register import Register


def approve_amendment(
    register: Register, proposal: Amendment, *, notice_days: int, against: str = "draft"
) -> Amendment:
    """Return the proposed amendment with its link to the entry before, or raise the error that says why not.

    `against` is where the text of an erratum is from: the draft, or a file.

    Raises UnknownVersion, AmendmentRefused, and EffectiveDateTooSoon where a version would be rescheduled to a day that
    is too early.
    """
    amended = register.version(proposal.version)
    if amended.withdrawn is not None:
        raise AmendmentRefused(
            f"{proposal.version} is withdrawn from {amended.withdrawn} on, and stays as it is.",
            f"Cut its text anew where it is to hold again: policyver cut --effective DATE{register.option}",
        )
    if proposal.published < amended.version.published:
        raise AmendmentRefused(
            f"{proposal.version} was published on {amended.version.published}, after {proposal.published}.",
            f"Nobody can read of it before: --published {amended.version.published}, or later.",
        )
    match proposal.effect:
        case Rescheduled():
            _check_reschedule(register, amended, proposal, proposal.effect, notice_days)
        case Withdrawn(day):
            _check_withdrawal(proposal, day)
        case Erratum(texts):
            _check_difference(amended, texts, against, register.option)
        case Translated(texts):
            _check_translation(register, amended, texts)
            _check_summaries(amended, proposal)
        case Summarized():
            _check_summaries(amended, proposal)
        case _:
            assert_never(proposal.effect)
    return replace(proposal, previous=register.head)


def _check_withdrawal(proposal: Amendment, day: date) -> None:
    if day < proposal.published:
        raise AmendmentRefused(
            f"{proposal.version} would be withdrawn on {day}, before that is published on {proposal.published}.",
            f"Choose --on {proposal.published} or a later day; if it was published earlier, say when with --published.",
        )


def _check_translation(register: Register, amended: AmendedVersion, texts: Iterable[Text]) -> None:
    """Refuse a text in a language that the version has one in already, unless it is another version's."""
    name = amended.version.name
    for text in texts:
        outdated = register.outdated(amended, text.locale)
        if text.locale in amended.locales and outdated is None:
            correct = f'policyver erratum {name} --file FILE --locale {text.locale} --reason "…"{register.option}'
            raise AmendmentRefused(
                f"{name} has a text in {text.locale} already.",
                "\n  ".join([f"Correct it: {correct}", *_late_summary(amended, text.locale, register.option)]),
            )
        if outdated is not None and amended.text(text.locale).sha256 == text.sha256:
            raise AmendmentRefused(
                f"The text in {text.locale} is still that of {outdated.version.name}.",
                "\n  ".join(
                    ["Have it translated, then run this again.", *_late_summary(amended, text.locale, register.option)]
                ),
            )


def _late_summary(amended: AmendedVersion, locale: str, option: str) -> Iterator[str]:
    """Yield how a summary is added in a language, where the version has none in it."""
    if locale not in _languages_of_summaries(amended):
        command = f"policyver translate {amended.version.name} --locale {locale} --summary TEXT{option}"
        yield f"For a late summary alone: {command}"


def _languages_of_summaries(amended: AmendedVersion) -> set[str]:
    return {amended.version.locales[0], *(given.locale for given in amended.summaries)}


def _check_summaries(amended: AmendedVersion, proposal: Amendment) -> None:
    """Refuse a summary in a language that the version has one in already."""
    name = proposal.version
    if not proposal.summaries and not proposal.texts:
        raise AmendmentRefused(f"Nothing is added to {name}.", "Add a summary: --summary TEXT")
    for summary in proposal.summaries:
        if summary.locale in _languages_of_summaries(amended):
            raise AmendmentRefused(
                f"{name} has a summary in {summary.locale} already.", "Leave --summary out: a summary never changes."
            )


def _check_difference(amended: AmendedVersion, texts: Iterable[Text], against: str, option: str) -> None:
    there = {(text.locale, text.sha256) for text in amended.texts}
    if all((text.locale, text.sha256) in there for text in texts):
        name = amended.version.name
        what = "The draft" if against == "draft" else against
        raise AmendmentRefused(
            f"{what} is the same as the text of {name}: there is nothing to correct.",
            f"Correct that first. To see how it differs: policyver diff {name} {quote(against)}{option}",
        )


def _check_reschedule(
    register: Register, amended: AmendedVersion, proposal: Amendment, what: Rescheduled, notice_days: int
) -> None:
    name, day = proposal.version, what.effective
    if amended.effective <= proposal.published:
        raise AmendmentRefused(
            f"{name} took effect on {amended.effective}: what has been in force cannot be rescheduled.",
            f'Withdraw it with: policyver withdraw {name} --on DATE --reason "…"{register.option}\n'
            f"  Or cut a new version: policyver cut --effective DATE{register.option}",
        )
    if day == amended.effective:
        raise AmendmentRefused(f"{name} takes effect on {day} already.", "Choose another day with --effective.")
    if day < proposal.published:
        raise EffectiveDateTooSoon(
            f"{name} would take effect on {day}, before that is published on {proposal.published}.",
            "Choose a later --effective.",
        )
    _keep_order(register, amended, day, proposal.published)
    notice = notice_of_reschedule(register, amended, day, proposal.published, notice_days)
    if notice.required is not None and notice.is_short and not what.short_notice_reason:
        what_comes = f"brings {notice.brings_in} to readers," if notice.brings_in else "is"
        raise EffectiveDateTooSoon(
            f"{name} {what_comes} a material change with {notice.in_words} of notice; policyver.toml asks for"
            f" {notice.required}.",
            "Let it take effect on this day or later: --effective"
            f" {proposal.published + timedelta(days=notice.required)}. Or say why with --short-notice-reason.",
        )


def _keep_order(register: Register, amended: AmendedVersion, day: date, today: date) -> None:
    """Refuse to let versions take effect in another order than they were cut in, unless they do so already."""
    name = amended.version.name
    for other in register.versions:
        if other.withdrawn is not None or other.version.name == name:
            continue
        was_cut_before = other.version.number < amended.version.number
        if was_cut_before != register.begins_before(other.version.name, name):
            continue
        if (was_cut_before and day < other.effective) or (not was_cut_before and day > other.effective):
            when = "before" if was_cut_before else "after"
            first = other.version.name
            command = f'policyver reschedule {first} --effective DATE --reason "…"{register.option}'
            raise AmendmentRefused(
                f"{name} would take effect on {day}, {when} {first} does on {other.effective}.",
                "Choose another day with --effective."
                + (f" Or reschedule {first} first: {command}" if other.effective > today else ""),
            )
