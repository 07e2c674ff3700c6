"""Whether the newest entry of a register may be taken back, and what of it goes."""

from dataclasses import dataclass

from policyver.config import Statement
from policyver.cutting.state import RepositoryState
from policyver.errors import UndoRefused
from policyver.register.entries import AnyEntry, is_version
from policyver.register.register import Register

_BRANCH, _TAG, _REMOTE = "refs/heads/", "refs/tags/", "refs/remotes/"


@dataclass(frozen=True, slots=True)
class CommitOfCut:
    """A commit that was made for an entry, and where it is."""

    commit: str
    parent: str | None
    refs: tuple[tuple[str, str], ...]
    """The full names of the refs that have it, but for the entry's own tag, and the commit that each names."""


@dataclass(frozen=True, slots=True)
class AskedRemote:
    """What a remote has of an entry."""

    name: str
    has_entry: bool = False
    why_not: str = ""
    """Why it could not be asked. Empty where it answered."""


@dataclass(frozen=True, slots=True)
class UndoState:
    """All that is known when an entry is to be taken back."""

    statement: Statement
    register: Register
    repository: RepositoryState
    commits: tuple[CommitOfCut, ...] = ()
    """Those that were made for the newest entry, the latest first."""
    followers: tuple[tuple[str, str], ...] = ()
    """The other entries that were made on top of it, the latest first: their statements and tags."""
    remotes: tuple[AskedRemote, ...] = ()
    record: str = ""
    """Where its record is. Empty where there is none."""


@dataclass(frozen=True, slots=True)
class UndoProposal:
    """An entry that may be taken back."""

    statement: Statement
    entry: AnyEntry
    branch: str
    """The branch that goes one commit back; empty where only the tag goes."""
    commit: CommitOfCut | None
    remotes: tuple[AskedRemote, ...]


def propose_undo(state: UndoState, *, is_forced: bool) -> UndoProposal:
    """Return what goes when the newest entry is taken back. Raises UndoRefused, RepositoryNotReady."""
    if not state.register.entries:
        raise UndoRefused(
            f"The register of {state.statement.name} has no entry that could be taken back.",
            f"To see what there is: policyver list{state.register.option}",
        )
    entry = state.register.entries[-1]
    state.repository.check_settled()
    if not is_forced:
        instead = newest_to_write(entry, state.register.option)
        _check_unshared(entry, state.remotes, instead)
        _check_no_record(entry, state.record, instead)
    if state.followers:
        statement, tag = state.followers[0]
        raise UndoRefused(
            f"{tag} was made on top of {entry.tag}, and would go with it.",
            f"Take that back first: policyver undo --statement {statement}",
        )
    branch = state.repository.branch or ""
    for of_it in state.commits:
        _check_tip(entry, of_it, branch)
    commit = next((of_it for of_it in state.commits if _BRANCH + branch in dict(of_it.refs)), None)
    return UndoProposal(state.statement, entry, branch if commit else "", commit, state.remotes)


def newest_to_write(entry: AnyEntry, option: str) -> str:
    """Return what to do instead of taking an entry back that somebody else may have."""
    if is_version(entry):
        return f'withdraw it: policyver withdraw {entry.name} --on DATE --reason "…"{option}'
    return "amend the version once more"


def _check_unshared(entry: AnyEntry, remotes: tuple[AskedRemote, ...], instead: str) -> None:
    for remote in remotes:
        if remote.has_entry:
            raise UndoRefused(
                f"The remote {remote.name} has {entry.tag}: all who fetch from it have it, too.",
                f"Leave it, and {instead}. To take it back here all the same: --force",
            )
    for remote in remotes:
        if remote.why_not:
            raise UndoRefused(
                f"The remote {remote.name} could not be asked whether it has {entry.tag}. {remote.why_not}",
                "Try again when it can be reached. If you know that it does not have it: --force",
            )


def _check_no_record(entry: AnyEntry, record: str, instead: str) -> None:
    if record:
        raise UndoRefused(
            f"A record of {entry.name} was written, {record}: somebody may have it.",
            f"If nobody has, move that folder away, then run this again. To leave it there: --force. Otherwise"
            f" {instead}",
        )


def _check_tip(entry: AnyEntry, commit: CommitOfCut, branch: str) -> None:
    """Raise UndoRefused where something that is no remote's has the entry's commit, and does not end with it."""
    short = commit.commit[:12]
    here = _BRANCH + branch
    for ref, tip in commit.refs:
        if ref == here and tip != commit.commit:
            raise UndoRefused(
                f"Commits follow the one that was made for {entry.tag} on the branch {branch}.",
                f"Take them back first; every file stays as it is: git reset --soft {short}",
            )
    for ref, tip in commit.refs:
        if ref == here or ref.startswith(_REMOTE):
            continue
        raise UndoRefused(f"{ref} has the commit that was made for {entry.tag}, too.", _todo(ref, tip, commit, branch))


def _todo(ref: str, tip: str, commit: CommitOfCut, branch: str) -> str:
    name = ref.removeprefix(_BRANCH)
    if ref.startswith(_TAG):
        return f"If that tag is yours, take it away first: git tag -d {ref.removeprefix(_TAG)}"
    if not ref.startswith(_BRANCH):
        return f"If you no longer need it, take it away first: git update-ref -d {ref}"
    if tip != commit.commit or _BRANCH + branch not in dict(commit.refs):
        return f"Go to that branch, then run this again: git switch {name}"
    if commit.parent is None:
        return f"Take that branch away first: git branch -D {name}"
    return f"Put that branch one commit back first: git branch --force {name} {commit.parent[:12]}"
