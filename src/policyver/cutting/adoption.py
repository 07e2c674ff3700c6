"""The commits that changed a file -> the versions that they are proposed as."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from policyver.checks.dates_in_text import DatesOfText, dates_of_text
from policyver.config import control_character
from policyver.cutting.cut import propose_cut, summarized
from policyver.cutting.proposal import CutProposal
from policyver.cutting.state import NewText, PastCommit, StoreState
from policyver.cutting.wish import CutWish
from policyver.document.markdown.reading import read_markdown
from policyver.errors import BadArgument, PolicyverError, TextUnchanged
from policyver.reasons import says_nothing
from policyver.redline import compare
from policyver.register.entries import AllowedFinding, Entry, Materiality
from policyver.register.register import Register
from policyver.register.stored_text import StoredText

REASON = "Adopted from the repository's history: the text bears this date, or none."
_MERGE = re.compile(r"Merge (?:pull request|branch|branches|remote-tracking branch|commit|tag) ")
_NUMBER = re.compile(r"\s*\(#\d+\)$")


@dataclass(frozen=True, slots=True)
class PastText:
    """A commit that changed a text, and what the text was from then on."""

    past: PastCommit
    path: str
    day: date
    """When the commit was made, in the time zone of the store."""
    message: str
    data: Mapping[str, bytes]
    """The bytes of each text, by its language."""

    @property
    def source(self) -> NewText:
        """Return the text in the source language."""
        return self.past.texts[0]


@dataclass(frozen=True, slots=True)
class AdoptionRow:
    """A version that a past commit is proposed as. People may change all of it but the commit and its path."""

    commit: str
    path: str
    published: date
    effective: date
    materiality: Materiality
    summary: str
    approved_by: tuple[str, ...] = ()
    reason: str = REASON
    """Why it goes back in time, or has less notice than is asked for; recorded where one is needed."""


@dataclass(frozen=True, slots=True)
class Adopted:
    """A version that a past commit may become."""

    proposal: CutProposal
    """Without its redlines: a history has hundreds of versions."""
    commit: str
    path: str


def propose_rows(texts: Sequence[PastText]) -> tuple[AdoptionRow, ...]:
    """Return a row for each commit that changed the words or the look of a text, the oldest first.

    A version takes effect on the day that the text says, or where it says none on that of the commit; so does one that
    only says when it was updated, and says the same as the text before it, or one that names an earlier day. It was
    published on the day of the commit; the first one on that of its text where that is earlier, since it may be older
    than the history. Only a change of typography, formatting or numbers of clauses is editorial.
    """
    rows: list[AdoptionRow] = []
    before: PastText | None = None
    for text in texts:
        if before is not None and _reads(before) == _reads(text):
            continue
        effective = _effective(text, before)
        if rows and effective < rows[-1].effective:
            effective = text.day  # or the version before it would stay in force
        published = text.day if before is not None else min(text.day, effective)
        if rows:
            published = max(published, rows[-1].published)
        is_editorial = before is not None and not _is_substantive(before, text)
        kind: Materiality = "editorial" if is_editorial else "material"
        rows.append(AdoptionRow(text.past.commit, text.path, published, effective, kind, summary_of(text.message)))
        before = text
    return tuple(rows)


def propose_adoption(
    rows: Sequence[AdoptionRow], texts: Sequence[PastText], state: StoreState, allowed: Sequence[AllowedFinding] = ()
) -> tuple[Adopted, ...]:
    """Return the versions that the rows ask for, one after the other. Raises a leaf of CutRefused for one that is not.

    A finding that is allowed is so in each version that has it. The links between the new versions are those of this
    proposal, and become real when they are written.
    """
    adopted: list[Adopted] = []
    for row in rows:
        text = _text_of(row, texts)
        wish = CutWish(
            effective=row.effective,
            published=row.published,
            materiality=row.materiality,
            approved_by=row.approved_by,
            reason_where_needed=row.reason,
            is_past=True,
            at=text.past.commit,
        )
        try:
            proposal = summarized(propose_cut(wish, replace(state, new_texts=text.past)), row.summary)
        except PolicyverError as error:
            todo = "Leave out the line of that commit." if isinstance(error, TextUnchanged) else error.hint
            raise type(error)(f"{row.commit[:12]}, {row.path}: {error.what}", todo) from None
        codes = {finding.code for finding in proposal.findings}
        own = tuple(one for one in allowed if one.code in codes)
        proposal = replace(proposal, entry=replace(proposal.entry, allowed=own))
        adopted.append(Adopted(replace(proposal, from_old=(), from_newest=()), text.past.commit, text.path))
        state = _with(state, proposal, text)
    return tuple(adopted)


def summary_of(message: str) -> str:
    """Return what a commit says that it changes: its first line; of a merge, what was merged, where it says that."""
    lines = [" ".join(line.split()) for line in message.splitlines() if line.strip()]
    if len(lines) > 1 and _MERGE.match(lines[0]):
        lines = lines[1:]
    subject = "".join(letter for letter in (lines[0] if lines else "") if not control_character(letter))
    summary = _NUMBER.sub("", subject).strip()
    return "The text was changed." if says_nothing(summary) else summary


def _effective(text: PastText, before: PastText | None) -> date:
    bears = _dates(text, text.day)
    if bears.effective:
        return bears.effective
    is_new = before is None or _dates(before, text.day).other != bears.other
    return bears.other if bears.other and is_new else text.day


def _dates(text: PastText, near: date) -> DatesOfText:
    return dates_of_text(read_markdown(text.source.markdown), text.source.locale, near)


def _text_of(row: AdoptionRow, texts: Sequence[PastText]) -> PastText:
    for text in texts:
        if row.commit and text.past.commit.startswith(row.commit) and text.path == row.path:
            return text
    raise BadArgument(
        f"The history has no commit {row.commit!r} that changed {row.path!r}.",
        "Keep commit and file as policyver adopt --table wrote them; a version that is not wanted is a line less.",
    )


def _reads(text: PastText) -> tuple[tuple[str, str], ...]:
    return tuple((one.locale, one.markdown) for one in text.past.texts)


def _is_substantive(before: PastText, text: PastText) -> bool:
    old = {one.locale: one.markdown for one in before.past.texts}
    for new in text.past.texts:
        if old.get(new.locale) == new.markdown:
            continue
        if new.locale not in old:
            return True
        if compare(read_markdown(old[new.locale]), read_markdown(new.markdown)).substantive:
            return True
    return False


def _with(state: StoreState, proposal: CutProposal, text: PastText) -> StoreState:
    """Return the state of the store as it is when a proposal was written."""
    version = proposal.entry
    place = f"{len(state.register.entries) + 1:040x}"  # no object has that id: it is only for the links
    entry = Entry(version, proposal.tag, place, text.past.commit, datetime.min)
    names = replace(state.tag_names, taken=state.tag_names.taken | {proposal.tag}, has_entries=True)
    return replace(
        state,
        register=Register((*state.register.entries, entry)),
        tag_names=names,
        texts_of={**state.texts_of, version.name: tuple(_stored(version.name, text))},
    )


def _stored(version: str, text: PastText) -> Iterator[StoredText]:
    for one in text.past.texts:
        data = text.data[one.locale]
        yield StoredText(version, version, one.locale, one.sha256, text.past.commit, one.where, data)
