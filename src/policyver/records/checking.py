"""Records <-> the register and git: whether records are as they were written, and each version has one."""

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from policyver.config import Statement
from policyver.errors import BadArgument, BrokenRecord, BrokenRegister, PartialClone, PolicyverError, UnknownVersion
from policyver.findings import Distrust, Finding, Location
from policyver.records.bag import read_record
from policyver.records.contradictions import contradictions
from policyver.records.model import Facts, Record, record_path, records_folder
from policyver.records.pages import page_differences
from policyver.records.rendering import find_facts, render
from policyver.register.amended import AmendedVersion
from policyver.register.register import Register
from policyver.render.paper.pdf import sets_alike
from policyver.store import Store
from policyver.stored_json import listed


def record_findings(
    store: Store, statement: Statement, register: Register, off_chain: Collection[str], *, deep: bool
) -> Iterator[Finding]:
    """Check every record of a statement. With `deep`, each is rendered again where the same tools are installed.

    `off_chain` are the names of the entries that exist, but are not in the chain.
    """
    folder = store.root / records_folder(statement.name)
    if not folder.is_dir():
        return
    if folder.is_symlink() or folder.parent.is_symlink():
        what = "The folder with its records is a link: they are elsewhere, and were not looked at."
        where = Location(statement.name, records_folder(statement.name))
        yield Finding.error("record-broken", where, what, Distrust("record", None), "Put the folder itself there.")
        return
    if others := _beside(folder):
        where = Location(statement.name, records_folder(statement.name))
        yield Finding.note("not-a-record", where, f"Beside its records there is more: {listed(others)}.")
    recorded = set()
    for place in _places(folder):
        where = Location(statement.name, record_path(statement.name, place.name))
        try:
            amended = register.version_with_entry(place.name)
        except (UnknownVersion, BadArgument):
            yield _without_version(where, place.name, off_chain)
            continue
        recorded.add(place.name)
        yield from _of_version(store, statement, register, amended, place, where, deep=deep)
    if recorded and not deep:  # every digest of a PDF can be made anew with it, and what it shows be another text
        what = f"The PDFs of {', '.join(sorted(recorded))} were not made again for comparison."
        yield Finding.warning("not-rendered-again", Location(statement.name, records_folder(statement.name)), what)
    for amended in register.versions:
        if amended.last_entry not in recorded:
            what = f"There is no record of {amended.last_entry}."
            yield Finding.note("record-missing", Location(statement.name, amended.last_entry), what)


def other_tools(where: Location) -> Finding:
    """Return the finding that the PDFs of a record could not be made again for comparison."""
    what = "Its PDFs were made with other tools or fonts, by their own account: they could not be compared."
    return Finding.warning("rendered-with-other-tools", where, what)


def count_records(store: Store, statement: Statement) -> int:
    """Return how many records of a statement are in the store."""
    return len(_places(store.root / records_folder(statement.name)))


def _places(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))


def _beside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.is_dir() and not path.name.startswith("."))


def _without_version(where: Location, name: str, off_chain: Collection[str]) -> Finding:
    if name in off_chain:
        what = f"The record of {name} was not looked at: the chain is broken before it."
        return Finding.note("record-not-checked", where, what)
    what = f"There is a record of {name}, which the register does not have."
    return Finding.error("record-without-version", where, what, Distrust("record", None))


def _of_version(
    store: Store,
    statement: Statement,
    register: Register,
    amended: AmendedVersion,
    place: Path,
    where: Location,
    *,
    deep: bool,
) -> Iterator[Finding]:
    distrust = Distrust("record", amended.effective)
    try:
        record = read_record(place)
        recorded_day = date.fromisoformat(record.json["version"]["effective"])
        distrust = Distrust("record", min(amended.effective, recorded_day))
        facts = find_facts(store, register, statement, amended)
        differences = list(contradictions(record, facts, place))
    except PartialClone as error:
        yield _not_compared(where, error)
        return
    except BrokenRecord as error:
        yield Finding.error("record-broken", where, error.what, distrust, error.hint)
        return
    for difference in differences:
        yield Finding.error(difference.code, where, difference.what, distrust)
    if differences:
        return
    try:
        pages = list(page_differences(record, facts, store.text_of(statement)))
    except (BrokenRegister, PartialClone) as error:
        yield _not_compared(where, error)
        return
    for page in pages:
        if page.is_error:
            yield Finding.error("page-changed", where, page.what, distrust)
        else:
            yield Finding.warning("page-not-compared", where, page.what)
    if deep:
        yield from _rendered_again(store, facts, record, where, distrust)


def _not_compared(where: Location, error: PolicyverError) -> Finding:
    what = f"Its pages were not compared: {error.what}"
    return Finding.warning("record-not-compared", where, what, error.hint)


def _rendered_again(
    store: Store, facts: Facts, record: Record, where: Location, distrust: Distrust
) -> Iterator[Finding]:
    if not sets_alike(record.typesetting):
        yield other_tools(where)
        return
    again = render(facts, store.text_of(facts.statement)).files
    for path in sorted(again.keys() | record.files.keys()):
        if again.get(path) != record.files.get(path):
            yield Finding.error("rendered-otherwise", where, f"Rendered again, {path} is not the same.", distrust)
