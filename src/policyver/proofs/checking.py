"""Whether a bundle bears out what it claims, by itself: on a machine that has no repository."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from policyver import __version__
from policyver.config import FILE_NAME, Statement, control_character
from policyver.document.text import sha256
from policyver.errors import BadArgument, BadEvidence, BrokenRecord, GitNotInstalled, PolicyverError, TimestampFailed
from policyver.findings import Finding, Remark, Verification
from policyver.proofs.bundle import ANSWER, HISTORY, SUMS, unpacked
from policyver.proofs.evidence import told
from policyver.proofs.timestamps import read_timestamp, timestamp_fault
from policyver.proofs.verification import verify_store
from policyver.records import Record, attachments, differing, find_facts, rendered
from policyver.register.answer import Answer, answer
from policyver.register.reference import parse_day
from policyver.register.register import Register
from policyver.register.standing import Standing, StandingText
from policyver.render.json import in_force_json
from policyver.render.page.cover import STAMP
from policyver.render.paper.pdf import pdf, sets_alike
from policyver.render.paper.timestamp import timestamp
from policyver.store import Store
from policyver.store.git import create_repository


@dataclass(frozen=True, slots=True)
class Checked:
    """What a bundle claims, and whether it bears it out."""

    claim: str
    verification: Verification


def check_evidence(data: bytes, authorities: Sequence[bytes] = (), *, deep: bool = False) -> Checked:
    """Check a bundle by itself, in a repository made of what is in it. `deep` renders its pages and PDFs again.

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
                repository.fetch_tags(bundle)
            with Store.open(root) as store:
                verified = verify_store(store)
                found += [*verified.findings, *verified.remarks, *_answer_findings(store, claimed, files, deep=deep)]
                found += _stamp_findings(store, claimed, files, authorities)
        except (BadArgument, BadEvidence, GitNotInstalled):
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


def _answer_findings(
    store: Store, claimed: dict[str, Any], files: Mapping[str, bytes], *, deep: bool
) -> list[Finding | Remark]:
    """Ask the register in the bundle the same question, and hold its answer against the one that is claimed."""
    said = claimed["answer"]
    statement = store.config.statement(said["statement"])
    known_on = parse_day(said["known_on"]) if said["known_on"] else None
    register = store.register(statement, known_on=known_on)
    found = answer(register, parse_day(said["on"]), said["locale"])
    findings: list[Finding | Remark] = []
    if register.head != claimed["head"]:
        findings.append(_wrong(statement.name, ANSWER, "The register in the bundle ends with another entry."))
    if in_force_json(found, register) != said:
        findings.append(_wrong(statement.name, ANSWER, "The register in the bundle gives another answer."))
    findings += _told_findings(store, statement, register, found, claimed, files)
    for text in found.standing.texts:
        name = f"text/{statement.name}.{text.locale}.md"
        if sha256(files.get(name, b"")) != text.sha256:
            findings.append(_wrong(statement.name, name, "It is not the text that the register names."))
        findings += _record_findings(statement, text, files)
    if deep and not findings:
        findings += _rendered_findings(store, statement, found.standing, files)
    elif not deep:
        what = "The pages and PDFs were not made again: --deep does that, and compares the bytes."
        findings.append(Remark(statement.name, "record", what))
    return findings


def _told_findings(
    store: Store,
    statement: Statement,
    register: Register,
    found: Answer,
    claimed: dict[str, Any],
    files: Mapping[str, bytes],
) -> Iterator[Finding | Remark]:
    """Write the cover and what is for programs again, and hold the bundle's against it."""
    facts = find_facts(store, store.register(statement), statement, found.standing)
    record = Record({name.removeprefix("record/"): data for name, data in files.items() if name.startswith("record/")})
    try:
        listed = {f"record/{path}": digest for path, digest in record.json["files"].items()}
        others = differing(record, facts)
    except (KeyError, ValueError, AttributeError, TypeError):
        yield _wrong(statement.name, "record/record.json", "It cannot be read.")
        return
    if others:
        yield _wrong(
            statement.name, "record/record.json", f"It does not say what the register says: {', '.join(others)}."
        )
    texts = [text.locale for text in found.standing.texts]
    expected = {*listed, "cover.html", "cover.pdf", "README.txt", "register.json", "record/record.json"}
    expected |= {ANSWER, HISTORY, SUMS, FILE_NAME, *(f"record/{locale}/statement.pdf" for locale in texts)}
    expected |= {f"text/{statement.name}.{locale}.md" for locale in texts}
    for name in sorted(expected - files.keys()):
        yield _wrong(statement.name, name, "It is missing.")
    for name in sorted(files.keys() - expected - {STAMP}):
        yield _wrong(statement.name, name, "No bundle has such a file.")
    if files.get(FILE_NAME) != store.repository.read(found.standing.entry.commit, FILE_NAME):
        what = "It is not the one that the version was cut with: only its names of statements and tags were used."
        yield Remark(statement.name, FILE_NAME, what)
    if claimed.get("organization") != facts.organization:
        yield _wrong(statement.name, ANSWER, "It names another organization than the version was cut with.")
    for name, digest in listed.items():
        if name in files and sha256(files[name]) != digest:
            yield _wrong(statement.name, name, "It is not the file that the record names.")
    if claimed.get("policyver") != __version__:
        what = f"It was written by policyver {claimed.get('policyver')}, and this is {__version__}: not written again."
        yield Remark(statement.name, "cover.html", what)
        return
    stamp = None
    if STAMP in files:
        with suppress(TimestampFailed):
            stamp = read_timestamp(files[STAMP])
    for name, data in told(store, facts, register, found, stamp).items():
        if files.get(name) != data and not (STAMP in files and stamp is None):
            yield _wrong(statement.name, name, "It does not say what the register says.")


def _rendered_findings(
    store: Store, statement: Statement, standing: Standing, files: Mapping[str, bytes]
) -> Iterator[Finding | Remark]:
    """Render the record and the cover again, where the same tools and fonts are at hand."""
    record = Record({name.removeprefix("record/"): data for name, data in files.items() if name.startswith("record/")})
    if not sets_alike(record.typesetting):
        what = "Rendered with other tools or fonts: that it would be the same was not seen."
        yield Remark(statement.name, "record", what)
        return
    again = {f"record/{path}": data for path, data in rendered(store, statement, standing).files.items()}
    again["cover.pdf"] = pdf(files["cover.html"].decode(), timestamp=timestamp(standing.version.published))
    for name in sorted(again):
        if again[name] != files.get(name):
            yield _wrong(statement.name, name, "Rendered again, it is not the same.")


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
        if error.hint and authorities:
            raise BadArgument(f"The time stamp cannot be checked: {error.what}", error.hint) from None
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
        if control_character("".join((*parts, claimed["head"]))):  # which fails where one of them is no text
            raise ValueError("no text")
    except (KeyError, TypeError, ValueError, RecursionError):
        raise BadEvidence(f"It has no {ANSWER} that can be read.", "Ask for the bundle again.") from None
    return claimed


def _in_words(claimed: dict[str, Any]) -> str:
    said = claimed["answer"]
    known = f", as it was known on {said['known_on']}" if said["known_on"] else ""
    return f"On {said['on']} {said['version']['version']} of {said['statement']} was in force{known}."
