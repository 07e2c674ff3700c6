"""Which entries a remote is known to have, without asking it: what `share` saw there, and what its branches have."""

from collections.abc import Sequence

from policyver.config import Statement
from policyver.register.entries import AnyEntry, is_version
from policyver.store.git import Repository
from policyver.store.store import Store

SHARED = "refs/policyver/shared/"
"""For each remote and statement, the newest entry that `share` brought there or saw there."""


def remember_shared(store: Store, remote: str) -> None:
    """Remember that a remote has every entry that is here."""
    registers = ((statement.name, store.register(statement)) for statement in store.config.statements)
    newest = {name: register.entries[-1].tag_id for name, register in registers if register.entries}
    store.repository.update_refs(
        [f"update {SHARED}{remote}/{name} {tag_id}" for name, tag_id in newest.items()], "policyver share"
    )


def entries_only_here(store: Store, statement: Statement, entries: Sequence[AnyEntry]) -> tuple[AnyEntry, ...]:
    """Return those of a register's entries, its last ones, that no remote is known to have.

    Who has one of them has all before it. A remote that has the branch with an entry's own commit has the entry.
    """
    repository = store.repository
    if not repository.settings.has_remotes:
        return tuple(entries)
    seen, pushed = _seen(repository, statement), set(repository.run("rev-list", "--remotes").split())
    for count in range(len(entries), 0, -1):
        entry = entries[count - 1]
        has_own_commit = is_version(entry) or bool(entry.content.texts)
        if entry.tag_id in seen or (has_own_commit and entry.target in pushed):
            return tuple(entries[count:])
    return tuple(entries)


def _seen(repository: Repository, statement: Statement) -> set[str]:
    listing = repository.run("for-each-ref", "--format=%(objectname) %(refname)", SHARED)
    pairs = (line.partition(" ")[::2] for line in listing.split("\n"))
    return {object_id for object_id, ref in pairs if ref.endswith(f"/{statement.name}")}
