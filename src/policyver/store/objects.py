"""Git's objects as a whole: packed into a bundle, and looked through for damage."""

from collections.abc import Sequence
from dataclasses import dataclass

from policyver.store.git import Repository


def bundle(repository: Repository, tags: Sequence[str]) -> bytes:
    """Pack tags, and all that they lead to, into one file that git can fetch from (gitformat-bundle(5)).

    The same tags give the same bytes.
    """
    there = repository.tags()
    heads = "".join(f"{there[tag]} refs/tags/{tag}\n" for tag in tags)
    return f"# v2 git bundle\n{heads}\n".encode() + repository.pack([there[tag] for tag in tags])


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
