"""Write the record of a version, unless the same record is there already."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from policyver.config import Statement
from policyver.errors import ArchiveRefused, BrokenRecord
from policyver.files import clear_beside, write_folder
from policyver.languages import is_worded
from policyver.records.bag import read_record, write_record
from policyver.records.model import Facts, Record, differing, record_path
from policyver.records.rendering import find_facts, render
from policyver.register.amended import AmendedVersion
from policyver.render.paper.pdf import sets_alike
from policyver.store import Store


@dataclass(frozen=True, slots=True)
class ArchiveOutcome:
    """The result of archiving a version."""

    version: str
    path: str
    """Relative to the root of the store."""
    is_written: bool
    """False where the same record was there already."""
    broken: str = ""
    """What was wrong with the record that was there before; empty where nothing was."""
    without_notice: tuple[str, ...] = ()
    """The languages whose text an erratum corrected, so that it has no notice there. Empty as the next one."""
    in_english: tuple[str, ...] = ()
    """The languages whose pages say in English what is not in the text. Empty where nothing was written."""


def archive(store: Store, statement: Statement, amended: AmendedVersion) -> ArchiveOutcome:
    """Write the record of a version. Raises BrokenRegister, RenderingFailed, BadArgument: then nothing was changed."""
    path = record_path(statement.name, amended.last_entry)
    place = store.work_tree.place(path)
    facts = find_facts(store, store.register(statement), statement, amended)
    broken = ""
    with store.repository.locked():
        clear_beside(place)
    if place.exists():
        try:
            archived = read_record(place)
            if _is_same(archived, facts):
                return ArchiveOutcome(amended.last_entry, path, is_written=False)
            _refuse_contradiction(archived, facts, path)
        except BrokenRecord as error:
            broken = error.what
    record = render(facts, store.text_of(statement))
    with store.repository.locked():
        write_folder(place, lambda folder: write_record(folder, facts, record), path)
    in_english = tuple(locale for locale in amended.locales if not is_worded(locale))
    without_notice = tuple(
        locale
        for locale in amended.locales
        if amended.is_corrected(locale) and facts.register.text_replaced(amended, locale) is not None
    )
    return ArchiveOutcome(
        amended.last_entry, path, is_written=True, broken=broken, without_notice=without_notice, in_english=in_english
    )


def _refuse_contradiction(archived: Record, facts: Facts, path: str) -> None:
    """Refuse to replace a record that contradicts the register: it may be the only proof that a tag was rewritten."""
    if differences := differing(archived, facts):
        raise ArchiveRefused(
            f"{path} says something else than the register does: {', '.join(differences)}.",
            "One of the two was changed: see policyver verify. To archive all the same, move that folder away first.",
        )


def archive_each(root: Path, versions: Iterable[tuple[str, str]]) -> Iterator[ArchiveOutcome]:
    """Write the record of each version of a statement, by their names. Raises what `archive` raises."""
    with Store.open(root) as store:
        for statement, version in versions:
            yield _archive_named(store, statement, version)


def archive_in(root: Path, statement: str, version: str) -> ArchiveOutcome:
    """Write the record of a version, in a process that does nothing else. Raises what `archive` raises."""
    return _archive_named(_opened(root), statement, version)


@cache
def _opened(root: Path) -> Store:
    """Return the store of a process that writes many records: it reads each register once, and is closed by its end."""
    return Store.open(root)


def _archive_named(store: Store, statement: str, version: str) -> ArchiveOutcome:
    named = store.config.statement(statement)
    return archive(store, named, store.register(named).version(version))


def _is_same(record: Record, facts: Facts) -> bool:
    """Whether rendering again would give the same record: from the same facts, with the same tools."""
    return not differing(record, facts) and sets_alike(record.typesetting)
