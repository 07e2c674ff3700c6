"""Git's objects as a whole, looked through for damage and for what nothing refers to."""

from dataclasses import dataclass

from policyver.store.git import Repository


@dataclass(frozen=True, slots=True)
class Objects:
    """What git finds when it looks through all of its objects."""

    damage: tuple[str, ...]
    """Lines of `git fsck`."""
    loose_tags: tuple[str, ...]
    """The ids of tag objects that nothing refers to."""


def look_through(repository: Repository) -> Objects:
    """Let git look through its objects."""
    status, out, errors = repository.ask("fsck", "--no-progress", "--dangling", "--no-reflogs")
    lines = [line.strip() for line in f"{out}\n{errors}".split("\n") if line.strip()]
    wrong = [line for line in lines if not line.startswith(("notice:", "dangling "))] if status else []
    tags = [line.removeprefix("dangling tag ") for line in lines if line.startswith("dangling tag ")]
    return Objects(tuple(wrong), tuple(tags))
