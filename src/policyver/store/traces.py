"""Traces that entries leave in a repository beside their tags: commits made for them, tag objects without a tag."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from policyver.config import Statement
from policyver.errors import GitFailed
from policyver.register.names import AMENDMENT, VERSION
from policyver.store.annotation import parse_annotation, tag_name_in
from policyver.store.git import Repository

ENTRY_TRAILER = "Policyver-Entry"
"""In the message of a cut's commit: `privacy-statement/v4`."""

_NAMED = re.compile(rf"^{ENTRY_TRAILER}: (?P<statement>[^\s/]+)/(?P<entry>{AMENDMENT}|{VERSION})$", re.MULTILINE)
_COMMIT = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class CommitOfEntry:
    """A commit that says which entry it was made for."""

    commit: str
    statement: str
    entry: str


@dataclass(frozen=True, slots=True)
class LooseTag:
    """A tag object that git still has, and that no tag names."""

    object_id: str
    tag: str
    """The name that it gives itself."""
    message: str


def commits_of_entries(repository: Repository, *which: str) -> Iterator[CommitOfEntry]:
    """Yield the commits that say which entry they were made for: those that `git rev-list` lists for `which`.

    Without that, those on any branch here or of a remote.
    """
    which = which or ("--all", *(["HEAD"] if repository.head() else []))
    listing = repository.run(
        "rev-list", f"--grep=^{ENTRY_TRAILER}: ", "--no-commit-header", "--format=%H%n%B%x00", *which, "--"
    )
    for part in listing.split("\0"):  # which no message can have in it, as it can any other character
        commit, _, message = part.lstrip("\n").partition("\n")
        if _COMMIT.fullmatch(commit):
            for named in _NAMED.finditer(message):
                yield CommitOfEntry(commit, named["statement"], named["entry"])


def is_same_cut(repository: Repository, statement: Statement, commit: str, other: str) -> bool:
    """Whether two commits that were made for one entry come from one cut: a rebase and `--amend` keep author and text.

    Two cuts on two clones have another author or moment, or another text.
    """
    return commit == other or _mark(repository, statement, commit) == _mark(repository, statement, other)


def is_begun_again(repository: Repository, commit: str, earlier: str) -> bool:
    """Whether an earlier commit that was made for the same entry is of a cut by the same person that was cut off.

    What was cut on another clone is not in the history of the commit.
    """
    author = ("log", "-1", "--no-show-signature", "--format=%an%x00%ae")
    return repository.is_in_history(earlier, commit) and (
        repository.run(*author, commit, "--") == repository.run(*author, earlier, "--")
    )


def _mark(repository: Repository, statement: Statement, commit: str) -> tuple[str, bytes | None]:
    author = repository.run("log", "-1", "--no-show-signature", "--format=%an%x00%ae%x00%at", commit, "--")
    return author, repository.read(commit, statement.path())


def read_loose_tags(repository: Repository, object_ids: Iterable[str]) -> Iterator[LooseTag]:
    """Read tag objects that no tag names any more: git keeps what was deleted for some weeks."""
    for object_id in object_ids:
        try:
            data = repository.tag_object(object_id)
        except GitFailed:
            continue
        yield LooseTag(object_id, tag_name_in(data), parse_annotation(data).message)
