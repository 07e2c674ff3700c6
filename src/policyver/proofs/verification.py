"""Whether a store is as it was written: its chains, its texts, its signatures, git's objects, its records."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from policyver.config import FILE_NAME, Statement
from policyver.counting import counted
from policyver.document.text import sha256
from policyver.errors import CloneIncomplete, GitFailed, PartialClone
from policyver.findings import LEFT_OUT, NOT_CLONED, Distrust, Finding, Location, Verification
from policyver.proofs.assurance import Newest, assure_store
from policyver.proofs.next_steps import with_next_steps
from policyver.proofs.signatures import signature_findings
from policyver.proofs.traces import (
    disguised_entries,
    dropped_entries,
    entries_cut_twice,
    entries_not_cloned,
    entries_written_anew,
    lost_entries,
)
from policyver.records import count_records, record_findings, records_folder
from policyver.register.amended import AmendedVersion, CommittedText
from policyver.register.chain import faults, linked
from policyver.register.entries import AnyEntry
from policyver.register.register import Register
from policyver.store import Store
from policyver.store.clones import check_clone, clone_of
from policyver.store.objects import Objects, look_through
from policyver.store.remembered import entries_only_here, remembered_tags
from policyver.store.signatures import lists_signers, signatures_of
from policyver.store.traces import CommitOfEntry, LooseTag, commits_of_entries, read_loose_tags

_ANY_DAY = Distrust("register", None)


def verify_store(store: Store, *, deep: bool = False) -> Verification:
    """Return what is found in every statement of a store, and in git's own objects.

    `deep` renders every record again.
    """
    return with_next_steps(look_at_store(store, deep=deep), of_a_bundle=False)


def look_at_store(store: Store, *, deep: bool = False) -> Verification:
    """Return the same, where not every finding says what to do next."""
    objects = look_through(store.repository)
    findings = [*_damage_findings(objects)]
    commits: list[CommitOfEntry] = []
    try:
        commits += commits_of_entries(store.repository)
    except GitFailed as damaged:
        findings.append(_git_unreadable(damaged))
    findings += _nameless_findings(store, commits)
    without_tag = remembered_tags(store.repository).difference(store.repository.tags().values())
    loose = list(read_loose_tags(store.repository, [*objects.loose_tags, *sorted(without_tag)]))
    parts = [_look_at(store, statement, commits, loose, deep=deep) for statement in store.config.statements]
    verification = Verification(
        (*findings, *(finding for part, _ in parts for finding in part.findings)),
        sum(part.entries for part, _ in parts),
        sum(part.texts for part, _ in parts),
        sum(part.records for part, _ in parts),
    )
    registers = zip(store.config.statements, (register for _, register in parts), strict=True)
    newest = [_newest(store, statement, register) for statement, register in registers if register.entries]
    return replace(
        verification, assurance=assure_store(verification, newest, lists_signers=lists_signers(store.repository))
    )


def _look_at(
    store: Store,
    statement: Statement,
    commits: Collection[CommitOfEntry],
    loose: Collection[LooseTag],
    *,
    deep: bool,
) -> tuple[Verification, Register]:
    """Return what is found in one statement, and its register as far as the chain holds."""
    is_demanded = store.repository.is_set("tag.gpgSign")
    readable, unreadable = store.tags.read(statement)
    register = Register(tuple(linked(readable)))
    findings = [
        Finding.error("entry-unreadable", Location(statement.name, tag), error.what, _ANY_DAY, error.hint)
        for tag, error in unreadable
    ]
    findings += _chain_findings(statement, readable)
    seen = [*(entry.name for entry in readable), *(store.tags.entry(statement, tag) for tag, _ in unreadable)]
    findings += lost_entries(statement, seen, commits)
    findings += _as_far_as_git_reads(entries_written_anew(store, statement))
    findings += _as_far_as_git_reads(entries_cut_twice(store, statement, readable, commits))
    findings += dropped_entries(store, statement, seen, loose)
    findings += _as_far_as_git_reads(disguised_entries(store, statement, seen, is_demanded=is_demanded))
    text_findings = list(_as_far_as_git_reads(_text_findings(store, statement, register)))
    findings += text_findings
    findings += _as_far_as_git_reads(_signature_findings(store, statement, register, readable, is_demanded=is_demanded))
    findings += late_findings(statement.name, readable)
    off_chain = {entry.name for entry in readable} - {entry.name for entry in register.entries}
    findings += _as_far_as_git_reads(record_findings(store, statement, register, off_chain, deep=deep))
    findings = list(entries_not_cloned(statement, clone_of(store.repository), findings))
    findings += _as_far_as_git_reads(_lacking(store, statement, readable, findings))
    left_out = sum(finding.code == LEFT_OUT for finding in text_findings)
    texts = sum(len(amended.texts) for amended in register.versions)
    records = count_records(store, statement)
    return Verification(tuple(findings), len(readable), max(texts - left_out, 0), records), register


def _lacking(
    store: Store, statement: Statement, entries: Sequence[AnyEntry], findings: Sequence[Finding]
) -> Iterator[Finding]:
    """Yield that this clone lacks entries, where no other finding says so: nothing here may name them."""
    if any(finding.code in (NOT_CLONED, "entry-missing") for finding in findings):
        return
    try:
        check_clone(store.repository, statement, entries, is_whole=True)
    except CloneIncomplete as error:
        yield Finding.warning(NOT_CLONED, Location(statement.name, ""), error.what, error.hint)


def _newest(store: Store, statement: Statement, register: Register) -> Newest:
    entry = register.entries[-1]
    is_shared = not entries_only_here(store, statement, register.entries)
    return Newest(entry.content.statement, entry.tag, len(register.entries) - 1, is_shared=is_shared)


def _damage_findings(objects: Objects) -> Iterator[Finding]:
    for line in objects.damage:
        yield Finding.error("git-damaged", Location("", "git"), f"Git finds its objects damaged: {line}", _ANY_DAY)


def _nameless_findings(store: Store, commits: Collection[CommitOfEntry]) -> Iterator[Finding]:
    """Yield the entries and records of statements that policyver.toml does not name, and commits made for such."""
    unclaimed = list(store.tags.unclaimed())
    for tag in unclaimed:
        what = f"{tag} says that it is an entry, and {FILE_NAME} has no statement with a tag of that name."
        yield Finding.error("entry-without-statement", Location("", tag), what, _ANY_DAY)
    known = {statement.name for statement in store.config.statements}
    for named in commits:
        if named.statement not in known and not any(tag.endswith(named.entry) for tag in unclaimed):
            what = f"Commit {named.commit[:12]} was made for {named.entry} of {named.statement}, which has no tag, and"
            what += f" {FILE_NAME} does not name {named.statement}."
            yield Finding.error("entry-without-statement", Location("", named.statement), what, _ANY_DAY)
    for folder in sorted(store.root.glob(records_folder("*"))):
        if folder.is_dir() and folder.name not in known:
            what = f"There are records of {folder.name}, which {FILE_NAME} does not name."
            where = Location("", records_folder(folder.name))
            yield Finding.error("record-without-statement", where, what, Distrust("record", None))


def _as_far_as_git_reads(findings: Iterator[Finding]) -> Iterator[Finding]:
    """Yield findings up to an object that git cannot read, and then a finding about that object."""
    try:
        yield from findings
    except GitFailed as error:
        yield _git_unreadable(error)


def _git_unreadable(error: GitFailed) -> Finding:
    return Finding.error("git-unreadable", Location("", "git"), error.what, _ANY_DAY, error.hint)


def _chain_findings(statement: Statement, entries: Sequence[AnyEntry]) -> Iterator[Finding]:
    for fault in faults(entries):
        distrust = Distrust("register", fault.since)
        yield Finding.error(fault.code, Location(statement.name, fault.tag), fault.what, distrust, fault.hint)


def _signature_findings(
    store: Store, statement: Statement, register: Register, entries: Sequence[AnyEntry], *, is_demanded: bool
) -> Iterator[Finding]:
    signatures = signatures_of(store.repository, [entry.tag_id for entry in entries])
    yield from signature_findings(statement.name, register, entries, signatures, is_demanded=is_demanded)


def _text_findings(store: Store, statement: Statement, register: Register) -> Iterator[Finding]:
    """Compare each text in git with the digest in its tag, also the texts that an erratum replaced."""
    for entry, amended in register.steps:
        for text in amended.texts:
            if text.commit == entry.target:
                yield from _text_finding(store, statement, amended, text, entry.tag)


def _text_finding(
    store: Store, statement: Statement, amended: AmendedVersion, text: CommittedText, tag: str
) -> Iterator[Finding]:
    where, distrust = Location(statement.name, tag), Distrust("register", amended.effective)
    try:
        data = store.bytes_of(statement, amended, text.locale)
    except PartialClone as error:
        yield Finding.warning("partial-clone", where, error.what, error.hint)
        return
    if data is None:
        what = f"The text of {tag} in {text.locale} is gone from commit {text.commit[:12]}."
        yield Finding.error("text-missing", where, what, distrust)
    elif sha256(data) != text.sha256:
        what = f"The text of {tag} in {text.locale} is not the one that its tag names (SHA-256 {text.sha256[:12]}…)."
        yield Finding.error("text-changed", where, what, distrust)


def late_findings(statement: str, entries: Sequence[AnyEntry]) -> Iterator[Finding]:
    """Yield the entries recorded on a later day than they say that they were published: one note for a day."""
    late: dict[date, list[AnyEntry]] = {}
    for entry in entries:
        if entry.recorded_day > entry.published:
            late.setdefault(entry.recorded_day, []).append(entry)
    for recorded, together in late.items():
        first, last = together[0], together[-1]
        if len(together) == 1:
            what = f"{first.tag} says it was published on {first.published}; it was recorded on {recorded}."
        else:
            several = counted(len(together), "entry", "entries")
            what = (
                f"{several}, {first.tag} to {last.tag}, say they were published from {first.published} to"
                f" {last.published}; they were recorded on {recorded}."
            )
        yield Finding.note("recorded-late", Location(statement, first.tag), what)
