"""Whether a bundle bears out what it claims, by itself: on a machine that has no repository."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from policyver.config import FILE_NAME, Statement
from policyver.document.text import sha256
from policyver.errors import BadArgument, BadEvidence, BrokenRecord, PolicyverError, TimestampFailed
from policyver.findings import Finding, Remark, Verification
from policyver.proofs.bundle import ANSWER, HISTORY, SUMS, unpacked
from policyver.proofs.timestamps import read_timestamp, timestamp_fault
from policyver.proofs.verification import verify_store
from policyver.records import attachments
from policyver.register.answer import answer
from policyver.register.reference import parse_day
from policyver.register.standing import StandingText
from policyver.render.cover import STAMP
from policyver.render.json import in_force_json
from policyver.store import Store
from policyver.store.git import create_repository


@dataclass(frozen=True, slots=True)
class Checked:
    """What a bundle claims, and whether it bears it out."""

    claim: str
    verification: Verification


def check_evidence(data: bytes, authorities: Sequence[bytes] = ()) -> Checked:
    """Check a bundle by itself, in a repository made of what is in it.

    `authorities` are certificates, PEM, of those whose time stamp is trusted. Raises BadEvidence where it is no bundle,
    or has no time stamp to hold against them.
    """
    files = unpacked(data)
    if authorities and STAMP not in files:
        raise BadEvidence("It bears no time stamp.", "Leave --authority out, or ask for a bundle that has one.")
    found: list[Finding | Remark] = [*_sum_findings(files)]
    claimed = _claimed(files)
    with TemporaryDirectory(prefix="policyver-") as folder:
        bundle = Path(folder) / HISTORY
        bundle.write_bytes(files.get(HISTORY, b""))
        root = Path(folder) / "store"
        root.mkdir()
        (root / FILE_NAME).write_bytes(files.get(FILE_NAME, b""))
        try:
            with create_repository(root) as repository:
                repository.unbundle(bundle)
            with Store.open(root) as store:
                verified = verify_store(store)
                found += [*verified.findings, *verified.remarks, *_answer_findings(store, claimed, files)]
                found += _stamp_findings(store, claimed, files, authorities)
        except (BadArgument, BadEvidence):
            raise
        except PolicyverError as error:
            found.append(_wrong("", HISTORY, f"The register in it cannot be read: {error.what}"))
            verified = Verification((), (), 0, 0)
    return Checked(_in_words(claimed), Verification.of(found, verified.entries, verified.texts))


def _wrong(statement: str, where: str, what: str) -> Finding:
    return Finding(statement, where, what, None, "bundle")


def _sum_findings(files: Mapping[str, bytes]) -> list[Finding]:
    lines = files.get(SUMS, b"").decode("utf-8", "replace").splitlines()
    told = {name: digest for line in lines for digest, _, name in [line.partition("  ")] if name}
    found = [_wrong("", name, "It is not in the list of digests.") for name in files if name not in (*told, SUMS)]
    for name, digest in told.items():
        if name not in files:
            found.append(_wrong("", name, "It is missing."))
        elif sha256(files[name]) != digest:
            found.append(_wrong("", name, "It is not the file that the list of digests names."))
    return found


def _answer_findings(store: Store, claimed: dict[str, Any], files: Mapping[str, bytes]) -> list[Finding]:
    """Ask the register in the bundle the same question, and hold its answer against the one that is claimed."""
    said = claimed["answer"]
    statement = store.config.statement(said["statement"])
    known_on = parse_day(said["known_on"]) if said["known_on"] else None
    register = store.register(statement, known_on=known_on)
    found = answer(register, parse_day(said["on"]), said["locale"])
    findings = []
    if register.head != claimed["head"]:
        findings.append(_wrong(statement.name, ANSWER, "The register in the bundle ends with another entry."))
    if in_force_json(found, register) != said:
        findings.append(_wrong(statement.name, ANSWER, "The register in the bundle gives another answer."))
    for text in found.standing.texts:
        name = f"text/{statement.name}.{text.locale}.md"
        if sha256(files.get(name, b"")) != text.sha256:
            findings.append(_wrong(statement.name, name, "It is not the text that the register names."))
        findings += _record_findings(statement, text, files)
    return findings


def _record_findings(statement: Statement, text: StandingText, files: Mapping[str, bytes]) -> Iterator[Finding]:
    """Hold the source in the record, and the one inside its PDF, against the digest that the register names."""
    name = f"record/{text.locale}/statement.pdf"
    try:
        carried = attachments(files.get(name, b"")).get("statement.md", b"")
    except BrokenRecord:
        carried = b""
    for where, data in ((name, carried), (f"record/{text.locale}/statement.md", files.get(name[:-3] + "md", b""))):
        if sha256(data) != text.sha256:
            yield _wrong(statement.name, where, "It does not hold the text that the register names.")


def _stamp_findings(
    store: Store, claimed: dict[str, Any], files: Mapping[str, bytes], authorities: Sequence[bytes]
) -> Iterator[Finding | Remark]:
    """Look at the time stamp, where there is one."""
    if STAMP not in files:
        return
    try:
        stamp = read_timestamp(files[STAMP])
        fault = timestamp_fault(stamp, store.repository.tag_object(claimed["head"]), authorities)
    except TimestampFailed as error:
        if error.hint:  # what is missing is on this machine, not in the bundle
            yield Remark("", STAMP, f"{error.what} It was not looked at.")
        else:
            yield _wrong("", STAMP, error.what)
        return
    if fault:
        yield _wrong("", STAMP, fault)
        return
    said = f"By it the last entry existed on {stamp.moment:%Y-%m-%d at %H:%M:%S} UTC, says {stamp.authority}."
    unchecked = " That it is theirs was not checked: name their certificate with --authority FILE."
    yield Remark("", STAMP, said if authorities else said + unchecked)


def _claimed(files: Mapping[str, bytes]) -> dict[str, Any]:
    try:
        claimed: dict[str, Any] = json.loads(files[ANSWER])
        said = claimed["answer"]
        parts = said["statement"], said["on"], said["known_on"] or "", said["locale"], said["version"]["version"]
        "".join((*parts, claimed["head"]))  # which fails where one of them is no text
    except (KeyError, TypeError, ValueError, RecursionError):
        raise BadEvidence(f"It has no {ANSWER} that can be read.", "Ask for the bundle again.") from None
    return claimed


def _in_words(claimed: dict[str, Any]) -> str:
    said = claimed["answer"]
    known = f", as it was known on {said['known_on']}" if said["known_on"] else ""
    return f"On {said['on']} {said['version']['version']} of {said['statement']} was in force{known}."
