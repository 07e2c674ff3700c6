"""What a clone lacks by the way it was cloned: tags, or the history before some commit. Nothing of that was changed."""

from collections.abc import Collection
from dataclasses import dataclass

from policyver.config import FILE_NAME, Statement
from policyver.errors import CloneIncomplete
from policyver.register.entries import AnyEntry
from policyver.register.names import is_version_name
from policyver.store.git import Repository
from policyver.store.traces import commits_of_entries


@dataclass(frozen=True, slots=True)
class Clone:
    """How a repository was cloned, as far as it still shows."""

    remote: str
    is_shallow: bool
    """`git clone --depth`."""
    is_without_tags: bool
    """`git clone --no-tags`."""

    @property
    def is_partial_history(self) -> bool:
        """Whether entries may be missing here that nobody took away."""
        return self.is_shallow or self.is_without_tags

    @property
    def why(self) -> str:
        """Return why entries may be missing, as a sentence."""
        if self.is_shallow:
            return "This clone has only the last commits (git clone --depth)."
        return "This clone was made without tags (git clone --no-tags)."

    @property
    def mend(self) -> str:
        """Return the command that gets what is missing."""
        return f"git fetch {'--unshallow ' if self.is_shallow else ''}--tags {self.remote}"


def clone_of(repository: Repository) -> Clone:
    """Return how a repository was cloned."""
    names = repository.remotes()
    branch = repository.settings.value(f"branch.{repository.branch()}.remote") if names else ""
    remote = branch if branch in names else "origin" if "origin" in names or not names else names[0]
    is_shallow = (repository.git_dir / "shallow").is_file() or (repository.common_dir / "shallow").is_file()
    return Clone(remote, is_shallow, repository.settings.value(f"remote.{remote}.tagOpt") == "--no-tags")


def missing_entries(repository: Repository, statement: Statement, entries: Collection[AnyEntry]) -> tuple[str, ...]:
    """Return the entries that commits in the history here were made for, and that have no tag here.

    Only those that a branch of a remote has, too: any other may be a cut that was interrupted. The chain shows what is
    missing before the newest tag, so that only what came after that is looked at.
    """
    names = {entry.name for entry in entries}
    since = [f"^{entry.target}" for entry in entries if repository.has_commit(entry.target)]
    missing: dict[str, str] = {}
    if repository.head() is None:
        return ()
    for of in commits_of_entries(repository, "HEAD", *since):
        if of.statement == statement.name and of.entry not in names:
            missing.setdefault(of.entry, of.commit)
    if not entries:
        for subject, commit in repository.subjects("HEAD", f"^{statement.title} v[0-9]*$"):
            name = subject.removeprefix(f"{statement.title} ")
            if is_version_name(name) and repository.entries(commit, FILE_NAME):
                missing.setdefault(name, commit)  # before commits named their entries
    return tuple(name for name, commit in missing.items() if repository.is_on_a_remote(commit))


def check_clone(repository: Repository, statement: Statement, entries: Collection[AnyEntry], *, is_whole: bool) -> None:
    """Raise CloneIncomplete where this clone lacks entries. `is_whole` is whether the chain of those here holds."""
    missing = missing_entries(repository, statement, entries)
    clone = clone_of(repository)
    if missing:
        what = f"This clone lacks {', '.join(missing)} of {statement.name}: the commits are here, and no tags of them."
        raise CloneIncomplete(
            what, f"{_get(clone)}\n  If that brings none, those who cut it have to run: policyver share"
        )
    if clone.is_partial_history and not is_whole:
        raise CloneIncomplete(f"{clone.why} Versions of {statement.name} are missing.", _get(clone))
    if not entries and (clone.is_shallow or (clone.is_without_tags and not repository.tags())):
        todo = _get(clone)
        if clone.is_without_tags:
            todo += f"\n  If that brings none, there are none: git config --unset remote.{clone.remote}.tagOpt"
        raise CloneIncomplete(f"{clone.why} Versions of {statement.name} may be missing.", todo)


def _get(clone: Clone) -> str:
    return f"Get what is missing: {clone.mend}"
