"""What a clone remembers of its entries: which were written in it, and which a remote has, by refs that nobody fetches.

As long as such a ref names an entry, git keeps it: one whose tag was deleted is missed.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from policyver.config import Statement
from policyver.errors import GitFailed
from policyver.register.entries import AnyEntry, is_version
from policyver.store.git import Repository
from policyver.store.store import Store

REMEMBERED = "refs/policyver/"
_WRITTEN = f"{REMEMBERED}written/"
"""For each statement, the newest entry that was written in this clone."""
_SHARED = f"{REMEMBERED}shared/"
"""For each remote and statement, the newest entry that `share` brought there or saw there."""


@dataclass(frozen=True, slots=True)
class SharedEntry:
    """The newest entry of a statement that `share` brought to a remote or saw there."""

    remote: str
    tag_id: str


def remember_written(repository: Repository, statement: Statement, tag_id: str) -> None:
    """Remember that an entry was written in this clone. It is written, too, where git does not take that."""
    with suppress(GitFailed, OSError):
        repository.update_refs([f"update {_WRITTEN}{statement.name} {tag_id}"], "policyver")


def remembered_tags(repository: Repository) -> frozenset[str]:
    """Return the ids of the tag objects that are remembered, whether or not a tag names them."""
    return frozenset(repository.run("for-each-ref", "--format=%(objectname)", REMEMBERED).split())


def remember_shared(store: Store, remote: str) -> None:
    """Remember that a remote has every entry that is here."""
    registers = ((statement.name, store.register(statement)) for statement in store.config.statements)
    newest = {name: register.entries[-1].tag_id for name, register in registers if register.entries}
    store.repository.update_refs(
        [f"update {_SHARED}{remote}/{name} {tag_id}" for name, tag_id in newest.items()], "policyver share"
    )


def entries_only_here(store: Store, statement: Statement, entries: Sequence[AnyEntry]) -> tuple[AnyEntry, ...]:
    """Return those of a register's entries, its last ones, that no remote is known to have.

    Who has one of them has all before it. A remote that has the branch with an entry's own commit has the entry. One
    without a commit of its own on a branch came from elsewhere, unless it was written here.
    """
    repository = store.repository
    if not repository.settings.has_remotes:
        return tuple(entries)
    refs, remotes = _refs(repository), repository.remotes()
    written = refs.get(f"{_WRITTEN}{statement.name}", "")
    seen = {shared.tag_id for shared in _shared(refs, statement) if shared.remote in remotes}
    pushed = set(repository.run("rev-list", "--remotes").split())
    on_branches = pushed.union(repository.run("rev-list", "--branches").split())
    is_own = False  # from the newest that was written here on, backwards
    for count in range(len(entries), 0, -1):
        entry = entries[count - 1]
        is_own = is_own or entry.tag_id == written
        has_own_commit = (is_version(entry) or bool(entry.content.texts)) and entry.target in on_branches
        if entry.tag_id in seen or (entry.target in pushed if has_own_commit else not is_own):
            return tuple(entries[count:])
    return tuple(entries)


def shared_entries(repository: Repository, statement: Statement) -> Iterator[SharedEntry]:
    """Yield what `share` remembers of each remote, also of one that is no more."""
    yield from _shared(_refs(repository), statement)


def _shared(refs: Mapping[str, str], statement: Statement) -> Iterator[SharedEntry]:
    for ref, tag_id in refs.items():
        remote, _, name = ref.removeprefix(_SHARED).rpartition("/")
        if ref.startswith(_SHARED) and name == statement.name:
            yield SharedEntry(remote, tag_id)


def _refs(repository: Repository) -> dict[str, str]:
    listing = repository.run("for-each-ref", "--format=%(refname) %(objectname)", REMEMBERED)
    return dict(line.split(" ", 1) for line in listing.split("\n") if line)
