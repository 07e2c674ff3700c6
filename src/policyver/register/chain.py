"""Tags -> Register: each entry names the one before it, so the chain tells the order and shows a gap."""

from collections.abc import Iterable, Iterator

from policyver.errors import BrokenRegister
from policyver.register.model import AmendmentEntry, Entry, Register


def chain(entries: Iterable[Entry | AmendmentEntry]) -> Register:
    """Order the entries of one statement from the first to the last.

    Raises BrokenRegister where the chain does not hold: see `faults`.
    """
    known = list(entries)
    for fault in faults(known):
        raise fault
    return Register(tuple(linked(known)))


def linked(entries: Iterable[Entry | AmendmentEntry]) -> list[Entry | AmendmentEntry]:
    """Give the entries from the first on as far as the chain holds, and of a fork the branch with the lower number."""
    after: dict[str | None, Entry | AmendmentEntry] = {}
    for entry in sorted(entries, key=_place, reverse=True):
        after[previous_of(entry)] = entry
    ordered: list[Entry | AmendmentEntry] = []
    link: str | None = None
    while link in after:
        ordered.append(after[link])
        link = ordered[-1].tag_id
    return ordered


def faults(entries: Iterable[Entry | AmendmentEntry]) -> Iterator[BrokenRegister]:
    """Say where the chain does not hold.

    An entry's predecessor is missing, or two entries have the same one: a tag was moved, deleted or written again, or
    two histories were merged. Or an amendment is about a version that does not stand before it, or not the same one.
    """
    known = {entry.tag_id: entry for entry in sorted(entries, key=_place)}
    after: dict[str | None, Entry | AmendmentEntry] = {}
    for entry in known.values():
        previous = previous_of(entry)
        if previous is not None and previous not in known:
            yield BrokenRegister(
                f"{entry.tag} follows an entry that is not there any more (tag object {previous[:12]}).",
                "A tag was deleted, moved or written again. Fetch it from a clone that has it: git fetch --tags",
            )
        if previous in after:
            yield BrokenRegister(
                f"{after[previous].tag} and {entry.tag} both follow the same entry.",
                "Two people cut a version at once. Keep one: delete the other's tag and cut that text again.",
            )
        after.setdefault(previous, entry)
    versions: dict[str, str] = {}
    for entry in linked(known.values()):
        if isinstance(entry, Entry):
            versions[entry.version.name] = entry.tag_id
        elif entry.amendment.version not in versions:
            yield BrokenRegister(
                f"{entry.tag} amends {entry.amendment.version}, which does not stand before it.",
                f"Look at it with: git cat-file tag {entry.tag}",
            )
        elif not entry.amendment.texts and entry.target != versions[entry.amendment.version]:
            yield BrokenRegister(
                f"{entry.tag} does not point at the tag of {entry.amendment.version} that stands before it.",
                f"One of the two was written again. Look at it with: git cat-file tag {entry.tag}",
            )


def previous_of(entry: Entry | AmendmentEntry) -> str | None:
    """Give the object id of the tag before."""
    return entry.version.previous if isinstance(entry, Entry) else entry.amendment.previous


def _place(entry: Entry | AmendmentEntry) -> tuple[int, int]:
    """Sort by number, the amendments of a version behind it: errors are told in an order that stays."""
    if isinstance(entry, Entry):
        return entry.version.number, 0
    version, _, amendment = entry.amendment.name.partition(".a")
    return int(version[1:]), int(amendment)
