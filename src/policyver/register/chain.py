"""Tags -> Register: each entry names the one before it, so the chain tells the order and shows a gap."""

from collections.abc import Iterable

from policyver.errors import BrokenRegister
from policyver.register.model import Entry, Register


def chain(entries: Iterable[Entry]) -> Register:
    """Order the entries of one statement from the first to the last.

    Raises BrokenRegister where an entry's predecessor is missing or two entries have the same one: a tag was moved,
    deleted or written again, or two histories were merged.
    """
    after: dict[str | None, Entry] = {}
    known = {entry.tag_id: entry for entry in entries}
    for entry in sorted(known.values(), key=lambda entry: entry.version.number):
        previous = entry.version.previous
        if previous is not None and previous not in known:
            raise BrokenRegister(
                f"{entry.tag} follows an entry that is not there any more (tag object {previous[:12]}).",
                "A tag was deleted, moved or written again. Fetch it from a clone that has it: git fetch --tags",
            )
        if previous in after:
            raise BrokenRegister(
                f"{after[previous].tag} and {entry.tag} both follow the same entry.",
                "Two people cut a version at once. Keep one: delete the other's tag and cut that text again.",
            )
        after[previous] = entry
    ordered: list[Entry] = []
    link: str | None = None
    while link in after:
        ordered.append(after[link])
        link = ordered[-1].tag_id
    return Register(tuple(ordered))
