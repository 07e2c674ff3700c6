"""How an entry is written: the commit of its text, then its tag, which is what makes it an entry.

Killed between the two it has done nothing that counts; written again, it goes on from there.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from policyver.cutting.allowing import check_findings
from policyver.cutting.proposal import CutProposal, ExistingObject, NewCommit, Proposal
from policyver.errors import CutRefused, PolicyverError
from policyver.files import write_file
from policyver.register.tag import format_tag
from policyver.store.gathering import read_draft
from policyver.store.remembered import remember_written
from policyver.store.store import Store
from policyver.store.text_places import paths_in
from policyver.store.traces import ENTRY_TRAILER
from policyver.store.transaction import Transaction, transaction
from policyver.store.work_tree import is_translation


@dataclass(frozen=True, slots=True)
class WrittenEntry:
    """The tag of an entry that was written, and the object that it points at."""

    tag: str
    target: str


def write_entry(store: Store, proposal: Proposal, *, sign: bool, recorded: datetime | None = None) -> WrittenEntry:
    """Write a proposed entry.

    `recorded` is the moment that commit and tag bear, instead of now. Raises CutRefused where somebody else has
    written an entry, or changed the draft, since it was proposed, and where the checks refuse it.
    """
    if isinstance(proposal, CutProposal):
        check_findings(proposal)
    message = format_tag(proposal.entry)
    with store.locked(proposal.statement, proposal.entry.previous):
        with transaction(store.repository, store.config.time_zone) as writing:
            target = _target(store, writing, proposal, recorded)
            tag_id = writing.tag(proposal.tag, target, message, sign=sign, recorded=recorded)
        remember_written(store.repository, proposal.statement, tag_id)
        if isinstance(proposal.target, NewCommit) and not proposal.target.base:
            _tidy(store, proposal, proposal.target)
    return WrittenEntry(proposal.tag, target)


def _target(store: Store, writing: Transaction, proposal: Proposal, recorded: datetime | None) -> str:
    """Return what the tag is to point at, which is committed first where it is not there yet."""
    match proposal.target:
        case ExistingObject(object_id):
            return object_id
        case NewCommit(files, base) if base:
            return writing.commit_beside(base, files, _subject(proposal), trailer=_trailer(proposal), recorded=recorded)
        case NewCommit(files):
            if read_draft(store, proposal.statement).files != files:
                raise CutRefused(
                    "The draft was changed while its summary was written.", "Read it through, then cut again."
                )
            head = store.repository.head()
            paths = paths_in(store.repository, head, proposal.statement) if head else []
            gone = [path for path in paths if is_translation(proposal.statement, path) and path not in files]
            return writing.commit(files, _subject(proposal), trailer=_trailer(proposal), gone=gone, recorded=recorded)
        case _:
            assert_never(proposal.target)


def _subject(proposal: Proposal) -> str:
    return f"{proposal.entry.title} {proposal.entry.name}"


def _trailer(proposal: Proposal) -> str:
    return f"{ENTRY_TRAILER}: {proposal.statement.name}/{proposal.entry.name}"


def _tidy(store: Store, proposal: Proposal, committed: NewCommit) -> None:
    """Leave files with the line ends and the like that git keeps; none that cannot be, or was changed meanwhile."""
    with suppress(PolicyverError):
        if read_draft(store, proposal.statement).files == committed.files:
            for path, data in committed.files.items():
                if store.work_tree.read(path) != data:
                    write_file(store.root / path, data)
    store.repository.refresh()
