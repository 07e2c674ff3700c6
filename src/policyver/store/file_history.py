"""A file through the history of a branch, whatever it was called then."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from policyver.store.git import Repository

_FORMAT = "--format=tformat:%x00%H%x00%P%x00%cI%x00%B%x00"
"""A message can have any character but that one: parted by another, it would pass for other commits."""
_PARTS = 5  # of a commit, with its changes behind them
_HOW = ("--first-parent", "--diff-merges=first-parent", "--no-show-signature", "--no-ext-diff", "--no-textconv")
_CHANGE = re.compile(r"^:\d+ (?P<mode>\d+) [0-9a-f]+ (?P<blob>[0-9a-f]+) (?P<status>[A-Z])", re.MULTILINE)
_RENAMED = re.compile(r":\d+ \d+ [0-9a-f]+ [0-9a-f]+ R\d+\0([^\0]+)\0([^\0]+)\0")


@dataclass(frozen=True, slots=True)
class FileStep:
    """A commit that changed a file, or its name."""

    commit: str
    path: str
    """What it was called from then on."""
    blob: str
    """The object with its bytes."""
    moment: datetime
    """When the commit was made; of a merge, when the file came to the branch by it."""
    message: str
    parents: tuple[str, ...]


def file_history(repository: Repository, path: str, revision: str = "HEAD") -> tuple[FileStep, ...]:
    """Return the commits that changed a file on the way to a revision, the oldest first, through its renames.

    A merge counts as one commit, with what it brought to the branch: what a side branch held was not published. Where a
    merge brought the file with a history of its own, that is followed.
    """
    steps: list[FileStep] = []
    start, seen = repository.resolve(revision), set[tuple[str, str]]()
    while start is not None and (start, path) not in seen:
        seen.add((start, path))
        further: tuple[str, str] | None = None
        for step, is_new in _touches(repository, start, path):
            steps.append(step)
            further = _before(repository, step) if is_new else None
            if further is not None:
                break
        if further is None:
            break
        start, path = further
    return tuple(reversed(steps))


def _touches(repository: Repository, start: str, path: str) -> Iterator[tuple[FileStep, bool]]:
    """Yield the commits that changed what is at a path, the newest first, and whether the file was new there."""
    listing = repository.run(
        "-c", "log.follow=false", "log", *_HOW, "--no-renames", "--raw", "--no-abbrev", _FORMAT, start, "--",
        f":(top,literal){path}",
    )  # fmt: skip
    parts = iter(listing.split("\0")[1:])
    for commit, parents, moment, message, changes in zip(*[parts] * _PARTS, strict=True):
        change = _CHANGE.search(changes)
        if change is not None and change["status"] != "D" and change["mode"].startswith("100"):
            step = FileStep(
                commit, path, change["blob"], datetime.fromisoformat(moment), message.strip(),
                tuple(parents.split()),
            )  # fmt: skip
            yield step, change["status"] == "A"


def _before(repository: Repository, step: FileStep) -> tuple[str, str] | None:
    """Return the parent of a commit that had a new file under another name, or on the branch that was merged."""
    for parent in step.parents:
        if any(there == step.path for there in repository.paths(parent, step.path.rpartition("/")[0])):
            return parent, step.path
        listing = repository.run("diff-tree", "-r", "-z", "--find-renames", "--diff-filter=R", parent, step.commit)
        for old, new in _RENAMED.findall(listing + "\0"):
            if new == step.path:
                return parent, old
    return None
