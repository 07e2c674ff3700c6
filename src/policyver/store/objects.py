"""Git's objects as a whole, looked through for damage and for what nothing refers to."""

import os
from dataclasses import dataclass
from pathlib import Path
from time import sleep

from policyver.counting import counted
from policyver.store.git import Repository

_MOST_LOOKS = 30  # at objects that somebody repacks all the time; then what was seen last is reported
_MOST_LINES, _MOST_LOOSE = 20, 10_000
"""Lines about damage that are passed on, and tag objects without a tag that are looked at."""
_PAUSE = 0.2  # seconds, within which a repack removes the packs that it replaced


@dataclass(frozen=True, slots=True)
class Objects:
    """What git finds when it looks through all of its objects."""

    damage: tuple[str, ...]
    """Lines of `git fsck`."""
    loose_tags: tuple[str, ...]
    """The ids of tag objects that nothing refers to."""


def look_through(repository: Repository) -> Objects:
    """Let git look through its objects. Damage counts only where nobody repacked them meanwhile.

    `git gc`, which git runs by itself, and `git repack` take packs away when what is in them is in a new one. What was
    in a pack that went away while it looked, `git fsck` calls missing. So where it finds damage, and other files are
    there than before, it looks again.
    """
    for _ in range(_MOST_LOOKS - 1):
        before = _files(repository.objects_folder)
        objects = _look_once(repository)
        if not objects.damage or _files(repository.objects_folder) == before:
            return objects
        sleep(_PAUSE)
    return _look_once(repository)


def _look_once(repository: Repository) -> Objects:
    status, out, errors = repository.ask("fsck", "--no-progress", "--dangling", "--no-reflogs")
    lines = [line.strip() for line in f"{out}\n{errors}".split("\n") if line.strip()]
    wrong = [line for line in lines if not line.startswith(("notice:", "dangling "))] if status else []
    tags = [line.removeprefix("dangling tag ") for line in lines if line.startswith("dangling tag ")]
    if len(wrong) > _MOST_LINES:
        wrong[_MOST_LINES:] = [f"and {counted(len(wrong) - _MOST_LINES, 'line')} more: see git fsck"]
    return Objects(tuple(wrong), tuple(tags[:_MOST_LOOSE]))


def _files(folder: Path) -> frozenset[str]:
    """Return the files in a folder and those within it, some of which may go away meanwhile."""
    return frozenset(f"{place}/{name}" for place, _, names in os.walk(folder) for name in names)
