"""Where a repository has a store that is not checked out: to begin another one would make a second register."""

from policyver.config import FILE_NAME
from policyver.errors import NotAStore
from policyver.store.git import Repository

_MOST_BRANCHES = 50
"""Branches that are looked at, those with the newest commits first. Each takes a process of git's, some 3 ms."""


def check_not_elsewhere(repository: Repository) -> None:
    """Raise NotAStore where the commit or a branch has a store whose files are not here, with what brings them."""
    head, branch = repository.head(), repository.branch() or ""
    if head is not None and _has_store(repository, head):
        raise NotAStore(
            f"{FILE_NAME} was deleted here; the last commit has it.", f"Get it back: git checkout HEAD -- {FILE_NAME}"
        )
    for ref in _branches(repository):
        if _has_store(repository, ref):
            name = ref.removeprefix("refs/heads/").removeprefix("refs/remotes/")
            here = f" on the branch {branch}" if branch else " here"
            raise NotAStore(
                f"There is no {FILE_NAME}{here}; the branch {name} has a store.",
                f"Go to it: {_way_to(repository, ref)}",
            )


def _branches(repository: Repository) -> list[str]:
    """Return the branches here, then those of remotes as they were last fetched."""
    newest_first = ("--format=%(refname)", "--sort=-committerdate", f"--count={_MOST_BRANCHES}")
    own, others = (repository.run("for-each-ref", *newest_first, of).split() for of in ("refs/heads", "refs/remotes"))
    return [*own, *(ref for ref in others if not ref.endswith("/HEAD"))]


def _has_store(repository: Repository, revision: str) -> bool:
    return bool(repository.entries(revision, FILE_NAME))


def _way_to(repository: Repository, ref: str) -> str:
    """Return the command that brings the files of a branch here."""
    if ref.startswith("refs/heads/"):
        return f"git checkout {ref.removeprefix('refs/heads/')}"
    remote, _, name = ref.removeprefix("refs/remotes/").partition("/")
    if name == repository.branch() and repository.head() is not None:
        return f"git pull --no-rebase --no-edit --tags {remote} {name}"
    same = [other for other in repository.remotes() if repository.resolve(f"refs/remotes/{other}/{name}")]
    is_here = repository.resolve(f"refs/heads/{name}") is not None
    return f"git checkout {name}" if is_here or len(same) == 1 else f"git checkout --track {remote}/{name}"
