"""A version that somebody wants to cut -> the proposal of it, or the refusal."""

from dataclasses import replace
from datetime import timedelta
from shlex import quote

from policyver.cutting.afterwards import InForceFrom, followed_findings, with_entry
from policyver.cutting.checking import report_of_cut
from policyver.cutting.comparing import ProposedText, beside
from policyver.cutting.cut_rules import approve_cut, reasoned
from policyver.cutting.materiality import looks_like, materiality_findings
from policyver.cutting.notice_period import notice_of_cut
from policyver.cutting.proposal import CutProposal, digests, parsed, readable, target_of
from policyver.cutting.state import CutElsewhere, PastCommit, StoreState
from policyver.cutting.wish import CutWish
from policyver.errors import CutRefused, VersionExists
from policyver.reasons import name_in, one_line, reason_in
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Summary, Version
from policyver.register.names import version_number
from policyver.register.predecessors import predecessors
from policyver.register.register import Register
from policyver.register.stored_text import StoredText
from policyver.register.trailers import tidy_summary


def propose_cut(wish: CutWish, state: StoreState) -> CutProposal:
    """Return the version that somebody wants to cut, which may be written once it has a summary.

    Whether the findings refuse it is asked for with `check_findings`, when somebody has seen them.

    Raises a leaf of CutRefused, or BadText, where it may not be cut.
    """
    register = state.register
    state.repository.check_settled()
    source = readable(state.new_texts)
    texts = tuple(parsed(text) for text in source.texts)
    state.repository.check_identity()
    version = _wished(wish, state, texts, source.path if isinstance(source, PastCommit) else "")
    notice_days = state.config.notice_days
    version = reasoned(register, version, reason_in(wish.reason_where_needed), notice_days=notice_days)
    latest = register.latest
    same_text = latest is not None and _reads_the_same(state.texts_of.get(latest.version.name, ()), texts)
    if state.cut_elsewhere is not None:
        raise _cut_elsewhere(state.cut_elsewhere)
    approved = approve_cut(register, version, notice_days=notice_days, same_text=same_text)
    before = predecessors(register, approved.effective)
    followed = _followed(with_entry(register, approved), approved.name)
    old_texts, newest_texts = (_texts_of(of, state) for of in (before.replaced, before.newest))
    from_old, from_newest = beside(old_texts, texts), beside(newest_texts, texts) if newest_texts else ()
    kind = looks_like(from_old, from_newest)
    report = report_of_cut(approved, texts, state)
    return CutProposal(
        statement=state.statement,
        entry=approved,
        tag=state.tag_names.new(approved.name),
        target=target_of(source),
        replaces=register.in_force(approved.effective - timedelta(days=1)),
        notice=notice_of_cut(register, approved, notice_days),
        texts=texts,
        followed=followed,
        old_texts=old_texts,
        newest_texts=newest_texts,
        from_old=from_old,
        from_newest=from_newest,
        looks_like=kind,
        findings=(
            *report.findings,
            *followed_findings(approved, followed, register.option),
            *materiality_findings(approved, kind, is_past=wish.is_past and isinstance(source, PastCommit)),
        ),
        silenced=report.silenced,
        leaves_out=_left_out(version.number, state),
    )


def _wished(wish: CutWish, state: StoreState, texts: tuple[ProposedText, ...], path: str) -> Version:
    """Return the version as it is wished for, which nobody has approved yet."""
    return Version(
        statement=state.statement.name,
        name=wish.version or state.register.next_name(),
        title=state.statement.title,
        effective=wish.effective,
        published=wish.published,
        materiality=wish.materiality,
        summary="",
        texts=digests(texts),
        approved_by=tuple(map(name_in, wish.approved_by)),
        retroactive_reason=reason_in(wish.retroactive_reason, "--out-of-order-reason"),
        short_notice_reason=reason_in(wish.short_notice_reason, "--short-notice-reason"),
        allowed=tuple(replace(allowed, reason=one_line(allowed.reason)) for allowed in wish.allowed),
        text_path=path,
    )


def _texts_of(amended: AmendedVersion | None, state: StoreState) -> tuple[StoredText, ...]:
    return state.texts_of.get(amended.version.name, ()) if amended else ()


def _followed(register: Register, name: str) -> InForceFrom | None:
    """Return the day from which on a version is replaced by one that was cut before it; None where none does."""
    until = register.periods(name)[0][1] if register.periods(name) else None
    if until is None:
        return None
    after = register.in_force(day := until + timedelta(days=1))
    return InForceFrom(day, after.version.name if after else "")


def summarized(proposal: CutProposal, summary: str, others: tuple[Summary, ...] = ()) -> CutProposal:
    """Return the proposal with what the version says that it changes, also in other languages than the source."""
    tidy = tuple(replace(other, text=tidy_summary(other.text)) for other in others)
    return replace(proposal, entry=replace(proposal.entry, summary=tidy_summary(summary), summaries=tidy))


def _left_out(number: int, state: StoreState) -> str:
    """Return the numbers between the last version and this one, but for those that other tags have taken."""
    if not state.register.versions:
        return ""  # a history may be taken over from any version on
    names = (f"v{free}" for free in range(version_number(state.register.next_name()), number))
    free = [name for name in names if state.tag_names.is_free(name)]
    return free[0] if len(free) == 1 else f"{free[0]} to {free[-1]}" if free else ""


def _cut_elsewhere(other: CutElsewhere) -> CutRefused:
    pull = f"git pull --no-rebase --no-edit --tags {other.remote} {other.branch}"
    if other.is_twice:
        return VersionExists(
            f"{other.entry} was cut twice: here, and elsewhere, as {other.remote}/{other.branch} shows.",
            "To see both, and the way out: policyver share",
        )
    what = f"{other.entry} was cut elsewhere: {other.remote}/{other.branch} has it, and it is not here."
    if not other.unsaved:
        return VersionExists(what, f"Get it: {pull}")
    add = f"git add {' '.join(map(quote, other.unsaved))}"
    return VersionExists(what, f'Save your draft: {add}\n  git commit --message "Draft"\n  Then get it: {pull}')


def _reads_the_same(old: tuple[StoredText, ...], new: tuple[ProposedText, ...]) -> bool:
    """Whether two versions' texts differ in line ends and the like alone, which no digest forgives."""
    return [text.locale for text in old] == [text.locale for text in new] and all(
        before.read() == now.markdown for before, now in zip(old, new, strict=True)
    )
