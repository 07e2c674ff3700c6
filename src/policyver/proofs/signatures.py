"""Whether the entries of a register are signed, and by whom."""

from collections.abc import Iterator, Mapping, Sequence

from policyver.config import Statement
from policyver.findings import Distrust, Finding, Location
from policyver.register.entries import AnyEntry
from policyver.register.register import Register
from policyver.store import Store
from policyver.store.signatures import Signature, signature


def signature_findings(
    store: Store, statement: Statement, register: Register, entries: Sequence[AnyEntry]
) -> Iterator[Finding]:
    """Yield the signatures that are wrong or could not be checked, then the entries that should have one."""
    signatures = {entry.tag_id: signature(store.repository, entry.tag_id) for entry in entries}
    for entry in entries:
        where, distrust = Location(statement.name, entry.tag), Distrust("register", entry.published)
        match signatures[entry.tag_id]:
            case "bad":
                what = f"The signature of {entry.tag} does not match what the tag says."
                yield Finding.error("signature-wrong", where, what, distrust)
            case "stranger":
                what = (
                    f"{entry.tag} is signed by somebody who is not on git's list of signers: git verify-tag {entry.tag}"
                )
                yield Finding.error("signature-of-a-stranger", where, what, distrust)
            case "unchecked":
                what = f"{entry.tag} is signed, and this machine does not know by whom: git verify-tag {entry.tag}"
                yield Finding.note("signature-unchecked", where, what)
    yield from _unsigned(store, statement, register, signatures)


def _unsigned(
    store: Store, statement: Statement, register: Register, signatures: Mapping[str, Signature]
) -> Iterator[Finding]:
    """Yield unsigned entries that follow signed ones, and an unsigned newest entry, which no later entry confirms."""
    signed_before = ""
    for entry in register.entries:
        where = Location(statement.name, entry.tag)
        if signatures[entry.tag_id] != "none":
            signed_before = entry.tag
        elif signed_before:
            what = f"{entry.tag} is not signed, and {signed_before} before it is."
            if store.repository.is_set("tag.gpgSign"):
                distrust = Distrust("register", entry.published)
                yield Finding.error("signature-missing", where, what, distrust)
            else:
                yield Finding.note("signature-missing", where, what)
    if register.entries and signatures[register.entries[-1].tag_id] == "none":
        newest = register.entries[-1].tag
        what = f"{newest} is the newest entry and not signed: only another copy or a time stamp can prove it."
        yield Finding.note("newest-unsigned", Location(statement.name, newest), what)
