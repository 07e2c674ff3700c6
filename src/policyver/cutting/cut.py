"""A version that somebody wants to cut -> the proposal of it, or the refusal."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from policyver.checks import CheckedVersion, check
from policyver.cutting.cut_rules import approve_cut
from policyver.cutting.notice_period import notice_of_cut
from policyver.cutting.proposal import CutProposal, ProposedText, digests, parsed, readable, target_of
from policyver.cutting.state import StoreState
from policyver.cutting.wish import CutWish, one_line
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.errors import BadText, BrokenRegister
from policyver.register.entries import Version
from policyver.register.stored_text import StoredText
from policyver.register.trailers import tidy_summary


def propose_cut(wish: CutWish, state: StoreState) -> CutProposal:
    """Return the version that somebody wants to cut, which may be written once it has a summary.

    Raises a leaf of CutRefused, or BadText, where it may not be cut.
    """
    register = state.register
    state.repository.check_settled()
    source = readable(state.new_texts)
    texts = tuple(parsed(text) for text in source.texts)
    state.repository.check_identity()
    version = Version(
        statement=state.statement.name,
        name=wish.version or register.next_name(),
        title=state.statement.title,
        effective=wish.effective,
        published=wish.published,
        materiality=wish.materiality,
        summary="",
        texts=digests(texts),
        approved_by=tuple(map(one_line, wish.approved_by)),
        retroactive_reason=one_line(wish.retroactive_reason),
        short_notice_reason=one_line(wish.short_notice_reason),
    )
    notice_days = state.config.notice_days
    same_text = _reads_the_same(state.old_texts, texts)
    approved = approve_cut(register, version, notice_days=notice_days, same_text=same_text)
    return CutProposal(
        statement=state.statement,
        entry=approved,
        tag=state.tag_names.new(approved.name),
        target=target_of(source),
        replaces=register.in_force(approved.effective - timedelta(days=1)),
        notice=notice_of_cut(register, approved, notice_days),
        texts=texts,
        old_texts=state.old_texts,
        findings=check(_checked(approved, texts, state)),
    )


def _checked(version: Version, texts: tuple[ProposedText, ...], state: StoreState) -> CheckedVersion:
    return CheckedVersion(
        version.statement,
        {text.locale: text.document for text in texts},
        effective=version.effective,
        published=version.published,
        last=_documents(state.old_texts),
        last_name=state.old_texts[0].version if state.old_texts else "",
        earlier=_documents(state.earlier_texts),
    )


def _documents(texts: Iterable[StoredText]) -> Mapping[str, Document]:
    """Return texts as documents. One that is not as it was stops no cut: to find it is the matter of `verify`."""
    documents: dict[str, Document] = {}
    for text in texts:
        with suppress(BrokenRegister, BadText):
            documents[text.locale] = read_markdown(text.read())
    return documents


def summarized(proposal: CutProposal, summary: str) -> CutProposal:
    """Return the proposal with what the version says that it changes."""
    return replace(proposal, entry=replace(proposal.entry, summary=tidy_summary(summary)))


def _reads_the_same(old: tuple[StoredText, ...], new: tuple[ProposedText, ...]) -> bool:
    """Whether two versions' texts differ in line ends and the like alone, which no digest forgives."""
    return [text.locale for text in old] == [text.locale for text in new] and all(
        before.read() == now.markdown for before, now in zip(old, new, strict=True)
    )
