"""An amendment that somebody wants to make -> the proposal of it, or the refusal."""

from dataclasses import replace
from datetime import date
from typing import assert_never

from policyver.config import FILE_NAME
from policyver.cutting.afterwards import afterwards, gap_findings
from policyver.cutting.amendment_rules import approve_amendment
from policyver.cutting.checking import report_of_amendment
from policyver.cutting.comparing import Comparison, ProposedText, compared
from policyver.cutting.day_to_correct import to_be_corrected
from policyver.cutting.erratum import check_erratum
from policyver.cutting.notice_period import NoticePeriod, notice_of_reschedule
from policyver.cutting.proposal import AmendmentProposal, ExistingObject, Target, digests, parsed, readable, target_of
from policyver.cutting.rescheduled_date import without_new_date
from policyver.cutting.state import StoreState
from policyver.cutting.wish import AmendmentWish, CorrectedByDraft, CorrectedByFile, TranslatedLater
from policyver.document.markdown.reading import read_markdown
from policyver.errors import AmendmentRefused, BadArgument, ErratumRefused
from policyver.findings import Report
from policyver.languages.likely import likely_language
from policyver.names import language
from policyver.reasons import check_summary, reason_in
from policyver.redline import Redline, compare
from policyver.register.amended import AmendedVersion
from policyver.register.entries import (
    Amendment,
    Effect,
    Erratum,
    Rescheduled,
    Summarized,
    Summary,
    Translated,
    Withdrawn,
)
from policyver.register.stored_text import StoredText
from policyver.register.trailers import tidy_summary


def propose_amendment(wish: AmendmentWish, state: StoreState) -> AmendmentProposal:
    """Return the amendment that somebody wants to make: an erratum with the texts of the draft that differ.

    Raises AmendmentRefused and its like, ErratumRefused where it corrects too much, or BadText.
    """
    reason = reason_in(wish.reason, "--reason")
    if not reason:
        raise BadArgument("The reason is empty.", "Say in a sentence why: --reason TEXT")
    register = state.register
    amended = register.version(wish.version)
    state.repository.check_settled()
    effect, target, texts = _effect(wish, state, amended)
    state.repository.check_identity()
    amendment = Amendment(
        statement=state.statement.name,
        name=register.next_amendment(wish.version),
        title=amended.version.title,
        published=wish.published_after(amended.version),
        reason=reason,
        effect=effect,
    )
    against = wish.what.path if isinstance(wish.what, CorrectedByFile) else "draft"
    approved = approve_amendment(register, amendment, notice_days=state.config.notice_days, against=against)
    proposed = tuple(_beside_the_old(state.old_texts, text) for text in texts)
    for text in proposed:
        if isinstance(text, Comparison) and isinstance(effect, Erratum):
            _check_language(text.new, amended, against)
            but_for_the_date = _redline_but_for_the_date(text, amended)
            check_erratum(but_for_the_date, wish.version, text.new.locale, against=against, option=register.option)
    turns = afterwards(register, approved) if isinstance(effect, Rescheduled | Withdrawn) else ()
    report = _report(effect, amended, texts, state)
    return AmendmentProposal(
        statement=state.statement,
        entry=approved,
        tag=state.tag_names.new(approved.name),
        target=target,
        amends=amended,
        notice=_notice(effect, state, amended, amendment.published),
        texts=proposed,
        findings=(*report.findings, *gap_findings(register, approved, turns)),
        silenced=report.silenced,
        afterwards=turns,
    )


def _check_language(text: ProposedText, amended: AmendedVersion, against: str) -> None:
    """Refuse a text that is likely in another language of the version's: the option was forgotten."""
    if against == "draft" or (likely := likely_language(text.markdown)) in ("", language(text.locale)):
        return
    if meant := [locale for locale in amended.locales if language(locale) == likely]:
        raise ErratumRefused(
            f"{against} is likely in {likely}, and would correct the {text.locale} text of {amended.version.name}.",
            f"Say which text it corrects: --locale {meant[0]}",
        )


def _effect(
    wish: AmendmentWish, state: StoreState, amended: AmendedVersion
) -> tuple[Effect, Target, tuple[ProposedText, ...]]:
    """Return what becomes of the version, what the tag points at, and the texts that come with it."""
    match wish.what:
        case Rescheduled(effective, short_notice_reason):
            short_notice_reason = reason_in(short_notice_reason, "--short-notice-reason")
            return Rescheduled(effective, short_notice_reason), ExistingObject(amended.entry.tag_id), ()
        case Withdrawn():
            return wish.what, ExistingObject(amended.entry.tag_id), ()
        case CorrectedByDraft() | CorrectedByFile():
            texts, target = _corrected(state, amended)
            is_new = all(text.locale not in amended.locales for text in texts)
            return (Translated if is_new else Erratum)(digests(texts)), target, texts
        case TranslatedLater():
            return _translated(wish.what, state, amended)
        case _:
            assert_never(wish.what)


def _translated(
    what: TranslatedLater, state: StoreState, amended: AmendedVersion
) -> tuple[Effect, Target, tuple[ProposedText, ...]]:
    summaries = (Summary(what.locale, tidy_summary(what.summary)),) if what.summary.strip() else ()
    for summary in summaries:
        check_summary(summary.text, f" in {summary.locale}")
    if what.markdown is None:
        return Summarized(summaries), ExistingObject(amended.entry.tag_id), ()
    beside = readable(state.new_texts)
    texts = tuple(parsed(text) for text in beside.texts)
    return Translated(digests(texts), summaries), target_of(beside), texts


def _corrected(state: StoreState, amended: AmendedVersion) -> tuple[tuple[ProposedText, ...], Target]:
    """Return the texts of the draft that differ from the version's; all of them where none does.

    Raises AmendmentRefused where some are corrected and others are in languages that the version has no text in: what
    came later is no correction, and has an entry of its own.
    """
    source_locale = amended.version.texts[0].locale
    if source_locale != state.statement.source_locale:
        name, today = amended.version.name, state.statement.source_locale
        raise AmendmentRefused(
            f"{name} was cut when the source language was {source_locale}, and not {today}.",
            f'Cut a new version, or set source-locale = "{source_locale}" in {FILE_NAME} again.',
        )
    draft = readable(state.new_texts)
    texts = tuple(parsed(text) for text in draft.texts)
    before = {text.locale: text.sha256 for text in amended.texts}
    changed = tuple(text for text in texts if before.get(text.locale) != text.sha256)
    new = [text.locale for text in changed if text.locale not in before]
    if new and len(new) < len(changed):
        name = amended.version.name
        raise AmendmentRefused(
            f"{name} has no text in {new[0]}: a text that came later is no correction.",
            f"Add it by itself first: policyver translate {name} --locale {new[0]}"
            f"{state.config.option(state.statement)}",
        )
    return changed or texts, target_of(draft)


def _report(effect: Effect, amended: AmendedVersion, texts: tuple[ProposedText, ...], state: StoreState) -> Report:
    if not isinstance(effect, Rescheduled):
        return report_of_amendment(amended, amended.effective, texts, state)
    report = report_of_amendment(amended, effect.effective, texts, state)
    where = state.config.option(state.statement)
    return replace(report, findings=to_be_corrected(report.findings, amended.version.name, where))


def _notice(effect: Effect, state: StoreState, amended: AmendedVersion, published: date) -> NoticePeriod | None:
    match effect:
        case Rescheduled(effective):
            return notice_of_reschedule(state.register, amended, effective, published, state.config.notice_days)
        case Withdrawn() | Erratum() | Translated() | Summarized():
            return None
        case _:
            assert_never(effect)


def _redline_but_for_the_date(text: Comparison, amended: AmendedVersion) -> Redline:
    """Return the redline of a correction without what follows from another effective date."""
    old, new = text.old.read(), text.new.markdown
    before, now = without_new_date(old, new, amended, text.new.locale)
    return text.redline if before == old else compare(read_markdown(before), read_markdown(now))


def _beside_the_old(old_texts: tuple[StoredText, ...], new: ProposedText) -> Comparison | ProposedText:
    """Compare a text with what the version said when it was cut: errata add up.

    A language that an erratum added is compared with what that said; one that is new stays alone.
    """
    for old in old_texts:
        if old.locale == new.locale:
            return compared(old, new)
    return new
