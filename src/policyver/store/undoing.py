"""How the newest entry is taken back: its tag, and the commit that was made for it, go in one change of git's refs.

Killed between that and what follows it, it is finished when it is run again, and takes no other entry.
"""

import re

from policyver.config import Statement
from policyver.cutting.state import RepositoryState
from policyver.cutting.undo import AskedRemote, CommitOfCut, UndoProposal, UndoState
from policyver.errors import GitFailed
from policyver.files import write_file
from policyver.register.entries import AnyEntry
from policyver.store.annotation import tag_name_in
from policyver.store.git import Repository
from policyver.store.remembered import REMEMBERED
from policyver.store.remotes import RemoteRefs, ask_remote
from policyver.store.store import Store
from policyver.store.traces import commits_of_entries, is_begun_again

_JOURNAL = "policyver-undo"
"""A file in git's folder while an entry is taken back: the name and the object of its tag."""
_JOURNALED = re.compile(r"(?P<tag>[^\s\x00-\x1f]+) (?P<object_id>[0-9a-f]{40})")
"""Its line. The folder may have come with the repository, from anyone: what is none of ours is not followed."""


def gather_undo(store: Store, statement: Statement, record: str) -> UndoState:
    """Read all that decides whether the newest entry may be taken back, and ask every remote for it.

    `record` is where its record would be. Raises BrokenRegister.
    """
    register, repository = store.register(statement), store.repository
    settled = RepositoryState(repository.branch(), repository.under_way(), repository.has_identity())
    if not register.entries:
        return UndoState(statement, register, settled)
    entry = register.entries[-1]
    commits = _commits(store, statement, entry)
    return UndoState(
        statement=statement,
        register=register,
        repository=settled,
        commits=commits,
        followers=_followers(store, commits),
        remotes=tuple(_ask(store, entry, commits, name) for name in repository.remotes()),
        record=record if (store.root / record).exists() else "",
    )


def undo_entry(store: Store, proposal: UndoProposal) -> bool:
    """Take the entry back. Returns whether nothing of it is left in git but a commit that the reflog names.

    Raises CutRefused where something changed since it was proposed, and GitFailed; then all is as it was.
    """
    repository, entry = store.repository, proposal.entry
    with store.locked(proposal.statement, entry.tag_id):
        journal = repository.common_dir / _JOURNAL
        write_file(journal, f"{entry.tag} {entry.tag_id}\n".encode())
        named = repository.run("for-each-ref", "--format=%(refname)", f"--points-at={entry.tag_id}", REMEMBERED).split()
        back_to = f"update {{}} {entry.previous} {entry.tag_id}" if entry.previous else f"delete {{}} {entry.tag_id}"
        changes = [f"delete refs/tags/{entry.tag} {entry.tag_id}", *map(back_to.format, named)]
        if (commit := proposal.commit) and proposal.branch:
            back = f"update refs/heads/{proposal.branch} {commit.parent}" if commit.parent else (
                f"delete refs/heads/{proposal.branch}"
            )  # fmt: skip
            changes.insert(0, f"{back} {commit.commit}")
        repository.update_refs(changes, f"policyver undo: {entry.tag}")
        return _drop(repository, entry.tag_id)


def end_undo(store: Store) -> None:
    """Forget what an undo has done. Only when nothing follows it: run again before that, it takes no second entry."""
    (store.repository.common_dir / _JOURNAL).unlink(missing_ok=True)


def finish_undo(store: Store) -> str:
    """Finish what an undo that was killed had begun. Returns the tag that it took back, or the empty string."""
    repository = store.repository
    journal = repository.common_dir / _JOURNAL
    if not journal.is_file():
        return ""
    with repository.locked():
        line = _JOURNALED.fullmatch(journal.read_text(encoding="utf-8", errors="replace").strip())
        if line is None or line["tag"] in repository.tags():  # it was put back, or made again
            journal.unlink()
            return ""
        tag, object_id = line["tag"], line["object_id"]
        if _is_object_of(repository, tag, object_id):
            _drop(repository, object_id)
    return tag


def _is_object_of(repository: Repository, tag: str, object_id: str) -> bool:
    """Whether an object is still there, and was made for the tag of that name."""
    try:
        return tag_name_in(repository.tag_object(object_id)) == tag
    except GitFailed:
        return False


def _drop(repository: Repository, tag_id: str) -> bool:
    """Take the tag object away that nothing refers to any more; False where git has it in a pack.

    Left there, it would look like an entry that somebody deleted in secret.
    """
    if repository.run("for-each-ref", f"--points-at={tag_id}"):
        return True
    file = repository.objects_folder / tag_id[:2] / tag_id[2:]
    if file.is_file():
        file.chmod(0o644)
        file.unlink()
    return repository.ask("cat-file", "-e", tag_id)[0] != 0


def _commits(store: Store, statement: Statement, entry: AnyEntry) -> tuple[CommitOfCut, ...]:
    """Return the commits that say that they were made for an entry, as far as anything but its tag has them here.

    One that is not the tag's own, and that a remote has, was made by somebody else who cut the same version.
    """
    repository = store.repository
    named = [
        of.commit for of in commits_of_entries(repository) if (of.statement, of.entry) == (statement.name, entry.name)
    ]
    commits = []
    for commit in named:
        if commit != entry.target and is_begun_again(repository, entry.target, commit):
            continue  # it was made by a cut that was cut off, and stays in the history
        own = f"refs/tags/{entry.tag}"
        refs = [ref for ref in repository.refs_with(commit) if ref != own and not ref.startswith(REMEMBERED)]
        is_elsewhere = any(ref.startswith("refs/remotes/") for ref in refs)
        if refs and (commit == entry.target or not is_elsewhere):
            tips = tuple((ref, repository.resolve(ref) or "") for ref in refs)
            commits.append(CommitOfCut(commit, repository.resolve(f"{commit}^"), tips))
    return tuple(commits)


def _followers(store: Store, commits: tuple[CommitOfCut, ...]) -> tuple[tuple[str, str], ...]:
    """Return the entries, of any statement, whose commit has one of these in its history, the latest first."""
    refs = {ref for commit in commits for ref, _ in commit.refs}
    followers = [
        (statement.name, other.tag)
        for statement in store.config.statements
        for other in reversed(store.tags.read(statement)[0])
        if f"refs/tags/{other.tag}" in refs
    ]
    return tuple(followers)


def _ask(store: Store, entry: AnyEntry, commits: tuple[CommitOfCut, ...], name: str) -> AskedRemote:
    """Ask a remote whether it has an entry: its tag, or a branch with the commit that was made for it."""
    here = f"refs/remotes/{name}/"
    own = {commit.commit for commit in commits}
    if any(ref.startswith(here) for commit in commits for ref, _ in commit.refs):
        return AskedRemote(name, has_entry=True)
    why_not = ""
    for answer in ask_remote(store.repository, name):
        if not isinstance(answer, RemoteRefs):
            why_not = answer.why
        elif answer.tags.get(entry.tag) == entry.tag_id or own & set(answer.branches.values()):
            return AskedRemote(name, has_entry=True)
    return AskedRemote(name, why_not=why_not)
