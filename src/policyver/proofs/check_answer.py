"""Whether the register in a bundle gives the claimed answer, and the files of the bundle agree with it."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from policyver import __version__
from policyver.config import FILE_NAME, Statement
from policyver.document.text import sha256
from policyver.errors import BadJson, BrokenRecord, TimestampFailed
from policyver.findings import Finding, Location
from policyver.proofs.bundle import ANSWER, RECORD, text_name
from policyver.proofs.check_files import bundle_error, name_findings
from policyver.proofs.claim import Claim
from policyver.proofs.packing import readable_files
from policyver.proofs.timestamps import read_timestamp
from policyver.records import (
    JSON,
    SOURCE,
    Facts,
    Record,
    attachments,
    differing,
    find_facts,
    other_tools,
    pdf_path,
    rendered,
    source_path,
)
from policyver.register.amended import CommittedText
from policyver.register.answer import Answer
from policyver.register.answer import answer as find_answer
from policyver.register.register import Register
from policyver.render.json import dumps, in_force_json
from policyver.render.page.cover import STAMP
from policyver.render.paper.pdf import pdf, sets_alike
from policyver.render.paper.timestamp import timestamp
from policyver.store import Store
from policyver.stored_json import agrees, unknown_keys


@dataclass(frozen=True, slots=True)
class _Bundle:
    """The files of a bundle, its claim, and the answer of its own register to the same question."""

    store: Store
    files: Mapping[str, bytes]
    claim: Claim
    statement: Statement
    register: Register
    """The register as it was known on the day that the claim names."""
    answer: Answer

    @property
    def record(self) -> Record:
        """The record in the bundle."""
        return Record({name.removeprefix(RECORD): data for name, data in self.files.items() if name.startswith(RECORD)})

    def error(self, code: str, file: str, what: str) -> Finding:
        """Return the finding that a file is not what it should be."""
        return bundle_error(code, self.statement.name, file, what)

    def note(self, code: str, place: str, what: str) -> Finding:
        """Return a finding about a file that is no error, but that a reader has to know."""
        return Finding.note(code, Location(self.statement.name, place), what)


def answer_findings(store: Store, claim: Claim, files: Mapping[str, bytes], *, deep: bool) -> list[Finding]:
    """Compare the claimed answer with the answer of the register in the bundle. Return the findings.

    `store` is made from the register in the bundle. `deep` renders the pages and PDFs again.
    """
    statement = store.config.statement(claim.answer["statement"])
    register = store.register(statement, known_on=claim.known_on)
    answer = find_answer(register, claim.on, claim.answer["locale"])
    bundle = _Bundle(store, files, claim, statement, register, answer)
    findings = [*_claim_findings(bundle), *_record_findings(bundle)]
    for text in answer.amended.texts:
        findings += _text_findings(bundle, text)
    if deep and not findings:
        findings += _rendered_findings(bundle)
    elif not deep:
        what = "The pages and PDFs were not made again: --deep does that, and compares the bytes."
        findings.append(bundle.note("not-rendered-again", "record", what))
    return findings


def _claim_findings(bundle: _Bundle) -> Iterator[Finding]:
    claim = bundle.claim
    if bundle.register.head != claim.json["head"]:
        yield bundle.error("head-differs", ANSWER, "The register in the bundle ends with another entry.")
    if not agrees(claim.answer, in_force_json(bundle.answer, bundle.register)):
        yield bundle.error("answer-differs", ANSWER, "The register in the bundle gives another answer.")
    elif claim.json["policyver"] == __version__ and dumps(claim.json).encode() != bundle.files[ANSWER]:
        yield bundle.error("answer-differs", ANSWER, "It is not as policyver writes it.")
    elif unknown := unknown_keys(bundle.files[ANSWER], claim.json):
        what = f"It says more than this policyver can check: {', '.join(unknown)}."
        yield bundle.note("not-checked", ANSWER, what)


def _record_findings(bundle: _Bundle) -> Iterator[Finding]:
    """Compare the record in the bundle, and the files written for people, with the register."""
    files, amended = bundle.files, bundle.answer.amended
    facts = find_facts(bundle.store, bundle.store.register(bundle.statement), bundle.statement, amended)
    try:
        digests = {f"{RECORD}{path}": digest for path, digest in bundle.record.json["files"].items()}
        differences = differing(bundle.record, facts)
    except BadJson as error:
        yield bundle.error("record-unreadable", f"{RECORD}{JSON}", f"It cannot be read: {error.what}.")
        return
    if differences:
        what = f"It does not say what the register says: {', '.join(differences)}."
        yield bundle.error("record-contradicts-register", f"{RECORD}{JSON}", what)
    yield from name_findings(bundle.statement.name, amended.locales, digests, files)
    if files.get(FILE_NAME) != bundle.store.repository.read(amended.entry.target, FILE_NAME):
        what = "It is not the one that the version was cut with: only its names of statements and tags were used."
        yield bundle.note("other-settings", FILE_NAME, what)
    if bundle.claim.json["organization"] != facts.organization:
        what = "It names another organization than the version was cut with."
        yield bundle.error("organization-differs", ANSWER, what)
    for name, digest in digests.items():
        if name in files and sha256(files[name]) != digest:
            yield bundle.error("file-changed", name, "It is not the file that the record names.")
    yield from _readable_findings(bundle, facts)


def _readable_findings(bundle: _Bundle, facts: Facts) -> Iterator[Finding]:
    """Write the cover and the list of versions again, and compare those in the bundle with them."""
    written_by = bundle.claim.json["policyver"]
    if written_by != __version__:
        what = f"It was written by policyver {written_by}, and this is {__version__}: not written again."
        yield bundle.note("written-by-another-version", "cover.html", what)
        return
    stamp = None
    if STAMP in bundle.files:
        try:
            stamp = read_timestamp(bundle.files[STAMP])
        except TimestampFailed:  # the cover quotes the stamp: without it, it cannot be compared
            return
    for name, data in readable_files(bundle.store, facts, bundle.register, bundle.answer, stamp).items():
        if bundle.files.get(name) != data:
            yield bundle.error("file-contradicts-register", name, "It does not say what the register says.")


def _text_findings(bundle: _Bundle, text: CommittedText) -> Iterator[Finding]:
    """Compare the text, the source in the record and the source inside its PDF with the digest in the register."""
    name = text_name(bundle.statement.name, text.locale)
    if sha256(bundle.files.get(name, b"")) != text.sha256:
        yield bundle.error("text-changed", name, "It is not the text that the register names.")
    source, paper = f"{RECORD}{source_path(text.locale)}", f"{RECORD}{pdf_path(text.locale)}"
    attached = b""
    with suppress(BrokenRecord):
        attached = attachments(bundle.files.get(paper, b"")).get(SOURCE, b"")
    sources = {paper: attached, source: bundle.files.get(source, b"")}
    for file, data in sources.items():
        if sha256(data) != text.sha256:
            yield bundle.error("text-changed", file, "It does not hold the text that the register names.")


def _rendered_findings(bundle: _Bundle) -> Iterator[Finding]:
    """Render the record and the cover again, where the same tools and fonts are installed."""
    if not sets_alike(bundle.record.typesetting):
        yield other_tools(Location(bundle.statement.name, "record"))
        return
    amended = bundle.answer.amended
    record = rendered(bundle.store, bundle.statement, amended)
    again = {f"{RECORD}{path}": data for path, data in record.files.items()}
    moment = timestamp(amended.version.published)
    again["cover.pdf"] = pdf(bundle.files["cover.html"].decode(), timestamp=moment)
    for name in sorted(again):
        if again[name] != bundle.files.get(name):
            yield bundle.error("rendered-otherwise", name, "Rendered again, it is not the same.")
