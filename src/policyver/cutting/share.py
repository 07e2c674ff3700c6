"""Whether a register may be brought to a remote: what both have is the same, and the remote has nothing more."""

from dataclasses import dataclass

from policyver.cutting.state import RepositoryState
from policyver.errors import ShareRefused


@dataclass(frozen=True, slots=True)
class SeenEntry:
    """An entry as one repository has it."""

    statement: str
    tag: str
    tag_id: str
    facts: str
    """Its dates, who wrote it and when."""
    has_commit: bool = False
    """Whether a commit was made for it, whose text an undo leaves as a draft that no commit holds."""


@dataclass(frozen=True, slots=True)
class SeenBranch:
    """The branch that is checked out, and the one of the remote that it is pushed to."""

    name: str
    target: str
    commit: str | None
    """None where it has no commit yet."""
    there: str | None
    """The commit that the remote has; None where it has no such branch."""
    is_ahead: bool
    """Whether the remote's commit is in the history here."""


@dataclass(frozen=True, slots=True)
class ShareState:
    """All that is known when a register is to be brought to a remote."""

    remote: str
    default: str
    """The statement that needs no option."""
    here: tuple[SeenEntry, ...]
    there: tuple[SeenEntry, ...]
    """The entries that the remote has and that are not here, or are here with another object."""
    tags_there: frozenset[str]
    branch: SeenBranch
    repository: RepositoryState


@dataclass(frozen=True, slots=True)
class ShareProposal:
    """What the remote lacks."""

    remote: str
    tags: tuple[str, ...]
    branch: SeenBranch | None
    """None where the remote has it as it is here."""


def propose_share(state: ShareState) -> ShareProposal:
    """Return what is to be pushed. Raises ShareRefused with both entries where the two registers differ."""
    state.repository.check_settled()
    here = {entry.tag: entry for entry in state.here}
    own = [entry for entry in state.here if entry.tag not in state.tags_there]
    for entry in state.there:
        if entry.tag in here:
            raise _written_twice(state, here[entry.tag], entry)
    for entry in state.there:
        unshared = [mine for mine in own if mine.statement == entry.statement]
        if unshared:
            raise _both_went_on(state, unshared[0], entry)
        raise ShareRefused(
            f"{state.remote} has {entry.tag}, and this clone lacks it:\n  {state.remote}: {entry.facts}",
            f"Get it first: git fetch --tags {state.remote}",
        )
    if not state.branch.is_ahead:
        raise ShareRefused(
            f"{state.remote} has commits on {state.branch.target} that are not in {state.branch.name} here.",
            f"Get them first: git pull --no-rebase --no-edit {state.remote} {state.branch.target}",
        )
    is_same = state.branch.commit is None or state.branch.there == state.branch.commit
    return ShareProposal(state.remote, tuple(entry.tag for entry in own), None if is_same else state.branch)


def _written_twice(state: ShareState, mine: SeenEntry, other: SeenEntry) -> ShareRefused:
    what = f"{mine.tag} was written twice, here and elsewhere:"
    return _refused(state, what, mine, other)


def _both_went_on(state: ShareState, mine: SeenEntry, other: SeenEntry) -> ShareRefused:
    what = f"{state.remote} has {other.tag}, this clone has {mine.tag}, and neither knows of the other:"
    return _refused(state, what, mine, other)


def _refused(state: ShareState, what: str, mine: SeenEntry, other: SeenEntry) -> ShareRefused:
    statement = "" if mine.statement == state.default else f" --statement {mine.statement}"
    commit = 'git commit -m "Draft", and ' if mine.has_commit else ""
    pull = f"git pull --no-rebase --no-edit --tags {state.remote} {state.branch.target}"
    return ShareRefused(
        f"{what}\n  here, {mine.tag}: {mine.facts}\n  {state.remote}, {other.tag}: {other.facts}",
        f"Take yours back until {mine.tag} is gone: policyver undo{statement}\n"
        f"  Then get what {state.remote} has: {commit}{pull}\n"
        "  Then read through what it has, and write yours again.",
    )
