"""Records <-> the register and git: whether what is archived is still what was written, and the other way round."""

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from policyver.config import Statement
from policyver.document.text import sha256
from policyver.errors import BadArgument, BrokenRecord, UnknownVersion
from policyver.findings import Finding, Remark
from policyver.records.attachments import attachments
from policyver.records.bag import information, read_record, told_in_bag
from policyver.records.model import JSON, Record, differing, record_path
from policyver.records.rendering import find_facts, render
from policyver.register.register import Register
from policyver.register.standing import Standing
from policyver.render.paper.pdf import sets_alike
from policyver.store import Store


def record_findings(
    store: Store, statement: Statement, register: Register, unread: Collection[str], *, deep: bool
) -> Iterator[Finding | Remark]:
    """Look at every record of a statement. With `deep` each is rendered again, where the same tools are at hand.

    `unread` names the entries that there are, and that the chain does not lead to.
    """
    folder = store.root / record_path(statement.name, "")
    if not folder.is_dir():
        return
    recorded = set()
    for place in _places(folder):
        try:
            standing = register.as_of(place.name)
        except (UnknownVersion, BadArgument):
            if place.name in unread:
                what = f"The record of {place.name} was not looked at: the chain is broken before it."
                yield Remark(statement.name, _where(statement, place), what)
            else:
                what = f"There is a record of {place.name}, which the register does not have."
                yield Finding(statement.name, _where(statement, place), what, None, "record")
            continue
        recorded.add(place.name)
        yield from _of_version(store, statement, register, standing, place, deep=deep)
    for standing in register.versions:
        if standing.last_entry not in recorded:
            what = f"There is no record of {standing.last_entry}. Archive it, or look for it where records are kept."
            yield Remark(statement.name, standing.last_entry, what)


def count_records(store: Store, statement: Statement) -> int:
    """Count the records of a statement that are in the store."""
    return len(_places(store.root / record_path(statement.name, "")))


def _places(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))


def _of_version(
    store: Store, statement: Statement, register: Register, standing: Standing, place: Path, *, deep: bool
) -> Iterator[Finding | Remark]:
    where, since = _where(statement, place), standing.effective
    try:
        record = read_record(place)
        since = min(since, date.fromisoformat(record.json["version"]["effective"]))
        facts = find_facts(store, register, statement, standing)
        wrong = [*_entries_that_differ(record, standing), *_texts_that_differ(record)]
        if not wrong and (others := differing(record, facts)):
            wrong.append(f"Its {JSON} says something else than the register does: {', '.join(others)}.")
        counted_by_the_package = {"Payload-Oxum"}
        said = {key: words for key, words in told_in_bag(place).items() if key not in counted_by_the_package}
        if not wrong and said != information(facts):
            wrong.append("Its bag-info.txt says something else than the register does.")
    except ValueError:
        yield Finding(statement.name, where, f"Its {JSON} is not of the form it says.", since, "record")
        return
    except BrokenRecord as error:
        yield Finding(statement.name, where, error.what, since, "record")
        return
    for what in wrong:
        yield Finding(statement.name, where, what, since, "record")
    if deep and not sets_alike(record.typesetting):
        yield Remark(
            statement.name, where, "Rendered with other tools or fonts: that it would be the same was not seen."
        )
    elif deep:
        again = render(store, facts).files
        for path in sorted(again.keys() | record.files.keys()):
            if again.get(path) != record.files.get(path):
                what = f"Rendered again, {path} is not the same."
                yield Finding(statement.name, where, what, since, "record")


def _entries_that_differ(record: Record, standing: Standing) -> Iterator[str]:
    """Hold the tags that a record names against those that there are."""
    said: dict[str, Any] = record.json["version"]
    there = {standing.entry.tag: standing.entry.tag_id} | {each.tag: each.tag_id for each in standing.amendments}
    for entry in (said, *said["amendments"]):
        if entry["tag"] not in there:
            yield f"It names the tag {entry['tag']}, which is not there."
        elif there[entry["tag"]] != entry["tag_id"]:
            yield f"It names another tag object as {entry['tag']}: the tag was written again since it was archived."
    if said["commit"] != standing.entry.commit:
        yield f"It names another commit as that of {standing.version.name}."


def _texts_that_differ(record: Record) -> Iterator[str]:
    """Hold the source in a record, and the one inside its PDF, against the digest in `record.json`."""
    for locale, digest in record.json["version"]["sha256"].items():
        source = record.files.get(f"{locale}/statement.md", b"")
        if sha256(source) != digest:
            yield f"The text in {locale} is not the one that its {JSON} names."
        carried = attachments(record.files.get(f"{locale}/statement.pdf", b""))
        if carried.get("statement.md") != source or carried.get(JSON) != record.files[JSON]:
            yield f"What the PDF in {locale} carries inside is not the text and the record beside it."


def _where(statement: Statement, place: Path) -> str:
    return record_path(statement.name, place.name)
