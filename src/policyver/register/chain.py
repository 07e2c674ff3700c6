"""Tags -> Register: each entry names the one before it, so the chain tells the order and shows a gap."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from policyver.errors import BrokenRegister
from policyver.register.entries import AnyEntry, Entry, Translated, Version, is_version
from policyver.register.names import amendment_number, version_number
from policyver.register.register import Register


@dataclass(frozen=True, slots=True)
class Fault:
    """A place where a chain does not hold."""

    code: str
    """Which kind of fault it is: the code of the finding that it becomes."""
    tag: str
    what: str
    hint: str
    since: date | None
    """The first day from which the register cannot be trusted; None for none of its days."""


def chain(entries: Iterable[AnyEntry]) -> Register:
    """Return the register of one statement, its entries ordered from the first to the last.

    Raises BrokenRegister where the chain does not hold: see `faults`.
    """
    known = list(entries)
    for fault in faults(known):
        raise BrokenRegister(fault.what, fault.hint)
    return Register(tuple(linked(known)))


def linked(entries: Iterable[AnyEntry], withheld: Sequence[str] = ()) -> list[AnyEntry]:
    """Return the entries from the first on as far as the chain holds, of a fork the branch with the lower number.

    `withheld` are the object ids of entries that are left out on purpose: the chain goes on behind each of them.
    """
    after: dict[str | None, AnyEntry] = {}
    for entry in sorted(entries, key=_place, reverse=True):
        after[entry.previous] = entry
    ordered: list[AnyEntry] = []
    link: str | None
    for link in (None, *withheld):
        while link in after:
            ordered.append(after.pop(link))
            link = ordered[-1].tag_id
    return ordered


def faults(entries: Iterable[AnyEntry], withheld: Sequence[str] = ()) -> Iterator[Fault]:
    """Yield the places where the chain does not hold, but for entries that are withheld.

    An entry's predecessor is missing, or two entries have the same one: a tag was moved, deleted or written again, or
    two histories were merged. Or an amendment is about a version that does not come before it, or about another one.
    """
    known = {entry.tag_id: entry for entry in sorted(entries, key=_place)}
    whole = linked(known.values(), withheld)
    after: dict[str | None, AnyEntry] = {}
    for entry in known.values():
        previous = entry.previous
        if previous is not None and previous not in known and previous not in withheld:
            yield Fault(
                "entry-before-missing",
                entry.tag,
                f"{entry.tag} follows an entry that is not there any more (tag object {previous[:12]}).",
                "A tag was deleted, moved or written again. Fetch it from a clone that has it: git fetch --tags\n"
                f"  Or, while git still has the object, put it back: git tag NAME {previous}",
                whole[-1].published if whole else None,
            )
        if previous in after:
            yield Fault(
                "chain-forked",
                entry.tag,
                f"{after[previous].tag} and {entry.tag} both follow the same entry.",
                "Two people cut a version at once. Keep one: delete the other's tag and cut that text again.",
                min(after[previous].published, entry.published),
            )
        after.setdefault(previous, entry)
    yield from _misplaced(whole)


def _misplaced(whole: Iterable[AnyEntry]) -> Iterator[Fault]:
    versions: dict[str, Entry[Version]] = {}
    for entry in whole:
        if is_version(entry):
            versions[entry.name] = entry
            continue
        amendment = entry.content
        if amendment.version not in versions:
            what = f"{entry.tag} amends {amendment.version}, which does not come before it."
            yield Fault(
                "amendment-without-version",
                entry.tag,
                what,
                f"Look at it with: git cat-file tag {entry.tag}",
                entry.published,
            )
        elif not amendment.texts and entry.target != versions[amendment.version].tag_id:
            what = f"{entry.tag} does not point at the tag of {amendment.version} that comes before it."
            hint = f"One of the two was written again. Look at it with: git cat-file tag {entry.tag}"
            yield Fault("amendment-of-another-tag", entry.tag, what, hint, entry.published)
        elif isinstance(amendment.effect, Translated) and _source(versions[amendment.version]) in {
            text.locale for text in amendment.texts
        }:
            what = f"{entry.tag} says that it is a translation, and brings another text in the source language."
            hint = f"Nothing of policyver's writes that. Look at it with: git cat-file tag {entry.tag}"
            yield Fault("amendment-of-another-kind", entry.tag, what, hint, entry.published)


def _source(version: Entry[Version]) -> str:
    return version.content.texts[0].locale if version.content.texts else ""


def _place(entry: AnyEntry) -> tuple[int, int]:
    """Return what to sort by, a version before its amendments: the first error is the same every time."""
    if is_version(entry):
        return entry.content.number, 0
    return version_number(entry.content.version), amendment_number(entry.name)
