"""Git's objects as a whole: packed into a bundle, and looked through for damage."""

from collections.abc import Sequence

from policyver.store.git import Repository


def bundle(repository: Repository, tags: Sequence[str]) -> bytes:
    """Pack tags, and all that they lead to, into one file that git can fetch from (gitformat-bundle(5)).

    The same tags give the same bytes.
    """
    there = repository.tags()
    heads = "".join(f"{there[tag]} refs/tags/{tag}\n" for tag in tags)
    return f"# v2 git bundle\n{heads}\n".encode() + repository.pack([there[tag] for tag in tags])


def damage(repository: Repository) -> list[str]:
    """Return what git finds wrong with its objects: lines of `git fsck`."""
    status, out, errors = repository.ask("fsck", "--no-progress", "--no-dangling", "--no-reflogs")
    lines = f"{out}\n{errors}".split("\n")
    return [line.strip() for line in lines if line.strip() and not line.startswith("notice:")] if status else []
