"""Whether a store is as it was written: its chains, its texts, its signatures, git's objects, its records."""

from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from policyver.config import FILE_NAME, Statement
from policyver.document.text import sha256
from policyver.errors import GitFailed
from policyver.findings import Finding, Remark, Verification
from policyver.records import count_records, record_findings, record_path
from policyver.register.chain import faults, linked
from policyver.register.entries import AmendmentEntry, Entry
from policyver.register.register import Register
from policyver.register.standing import Standing, StandingText
from policyver.store import Store
from policyver.store.objects import damage
from policyver.store.signatures import signature


def verify_store(store: Store, *, deep: bool = False) -> Verification:
    """Look at every statement of a store, and at git's own objects. `deep` renders every record again."""
    found: list[Finding | Remark] = [
        Finding("", "git", f"Git finds its objects damaged: {what}", None) for what in damage(store.repository)
    ]
    for tag in store.tags.unclaimed():
        what = f"{tag} says that it is an entry, and {FILE_NAME} has no statement with a tag of that name."
        found.append(Finding("", tag, what, None))
    known = {statement.name for statement in store.config.statements}
    for folder in sorted(store.root.glob(f"{record_path('*', '')}")):
        if folder.is_dir() and folder.name not in known:
            what = f"There are records of {folder.name}, which {FILE_NAME} does not name."
            found.append(Finding("", f"records/{folder.name}", what, None, "record"))
    entries = texts = records = 0
    for statement in store.config.statements:
        read, broken = store.tags.read(statement)
        register = Register(tuple(linked(read)))
        found += [Finding(statement.name, tag, error.what, None) for tag, error in broken]
        found += _chain_findings(statement, read)
        found += _as_far_as_git_reads(_text_findings(store, statement, register))
        found += _as_far_as_git_reads(_signature_findings(store, statement, register, read))
        found += [remark for entry in read for remark in _recorded_late(statement, entry, store.config.time_zone)]
        unread = {entry.name for entry in read} - {entry.name for entry in register.entries}
        found += _as_far_as_git_reads(record_findings(store, statement, register, unread, deep=deep))
        entries += len(read)
        records += count_records(store, statement)
        texts += sum(len(standing.texts) for standing in register.versions)
    return Verification.of(found, entries, texts, records)


def _as_far_as_git_reads(found: Iterator[Finding | Remark]) -> Iterator[Finding | Remark]:
    """Make a finding of an object that git cannot read, where the search for others ends."""
    try:
        yield from found
    except GitFailed as error:
        yield Finding("", "git", error.what, None)


def _chain_findings(statement: Statement, entries: Sequence[Entry | AmendmentEntry]) -> Iterator[Finding]:
    for fault in faults(entries):
        yield Finding(statement.name, fault.tag, fault.what, fault.since)


def _text_findings(store: Store, statement: Statement, register: Register) -> Iterator[Finding]:
    """Hold each text in git against the digest that its tag names; those that an erratum replaced, too."""
    for entry, standing in register.steps():
        commit = entry.commit if isinstance(entry, Entry) else entry.target
        for text in standing.texts:
            if text.commit == commit:
                yield from _text_finding(store, statement, standing, text, entry.tag)


def _text_finding(
    store: Store, statement: Statement, standing: Standing, text: StandingText, tag: str
) -> Iterator[Finding]:
    data = store.bytes_of(statement, standing, text.locale)
    if data is None:
        what = f"The text of {tag} in {text.locale} is gone from commit {text.commit[:12]}."
    elif sha256(data) != text.sha256:
        what = f"The text of {tag} in {text.locale} is not the one that its tag names (SHA-256 {text.sha256[:12]}…)."
    else:
        return
    yield Finding(statement.name, tag, what, standing.effective)


def _signature_findings(
    store: Store, statement: Statement, register: Register, entries: Sequence[Entry | AmendmentEntry]
) -> Iterator[Finding | Remark]:
    found = {entry.tag_id: signature(store.repository, entry.tag_id) for entry in entries}
    for entry in entries:
        match found[entry.tag_id]:
            case "bad":
                what = f"The signature of {entry.tag} is not one of what it says."
                yield Finding(statement.name, entry.tag, what, entry.published)
            case "stranger":
                what = f"{entry.tag} is signed by none of those that git has a list of: git verify-tag {entry.tag}"
                yield Finding(statement.name, entry.tag, what, entry.published)
            case "unchecked":
                what = f"{entry.tag} is signed, and this machine does not know by whom: git verify-tag {entry.tag}"
                yield Remark(statement.name, entry.tag, what)
    yield from _unsigned(store, statement, register, found)


def _unsigned(
    store: Store, statement: Statement, register: Register, found: Mapping[str, str]
) -> Iterator[Finding | Remark]:
    """Tell of entries without a signature behind signed ones, and of the newest, which no later entry vouches for."""
    signed_before = ""
    for entry in register.entries:
        if found[entry.tag_id] != "none":
            signed_before = entry.tag
        elif signed_before:
            what = f"{entry.tag} is not signed, and {signed_before} before it is."
            if store.repository.is_set("tag.gpgSign"):
                yield Finding(statement.name, entry.tag, what, entry.published)
            else:
                yield Remark(statement.name, entry.tag, what)
    if register.entries and found[register.entries[-1].tag_id] == "none":
        newest = register.entries[-1].tag
        what = f"{newest} is the newest entry and not signed: only another copy or a time stamp shows that it stands."
        yield Remark(statement.name, newest, what)


def _recorded_late(statement: Statement, entry: Entry | AmendmentEntry, time_zone: str) -> Iterator[Remark]:
    """Say where an entry was recorded on a later day than it says that it was published."""
    recorded = entry.recorded.astimezone(ZoneInfo(time_zone)).date()
    if recorded > entry.published:
        what = f"{entry.tag} says it was published on {entry.published}; it was recorded on {recorded}."
        yield Remark(statement.name, entry.tag, what)
