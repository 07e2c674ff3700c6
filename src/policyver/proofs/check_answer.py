"""Whether the entries in a bundle give the claimed answer, and the files of the bundle agree with them."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from policyver.document.text import sha256
from policyver.errors import BadJson, BrokenRecord, BrokenRegister
from policyver.findings import Finding, Location
from policyver.forms import EARLIER, NOW, Form
from policyver.proofs.bundle import ANSWER, RECORD, text_name
from policyver.proofs.check_files import name_findings
from policyver.proofs.opened import Opened
from policyver.proofs.packing import files_for_people
from policyver.records import (
    JSON,
    SOURCE,
    attachments,
    differing,
    other_tools,
    page_differences,
    pdf_path,
    render,
    source_path,
)
from policyver.records.words import difference
from policyver.register.amended import CommittedText
from policyver.render.in_force_json import in_force_json
from policyver.render.json import dumps
from policyver.render.page.cover import Stamp
from policyver.render.paper.pdf import pdf, sets_alike
from policyver.render.timestamp import timestamp
from policyver.stored_json import agrees, listed, read_any, unknown_keys
from policyver.version import __version__


def answer_findings(opened: Opened, stamp: Stamp | None, *, deep: bool) -> list[Finding]:
    """Compare the claimed answer and every file of a bundle with what its entries and texts say.

    `stamp` is the time stamp as the bundle quotes it. `deep` makes the PDFs again.
    """
    findings = [*_claim_findings(opened), *_record_findings(opened), *_people_findings(opened, stamp)]
    for text in opened.answer.amended.texts:
        findings += _text_findings(opened, text)
    findings += _page_findings(opened)
    if deep and not any(finding.severity == "error" for finding in findings):
        findings += _typeset_findings(opened)
    elif not deep:
        what = "The PDFs were not made again for comparison."
        findings.append(opened.warning("not-rendered-again", "record", what))
    return findings


def _claim_findings(opened: Opened) -> Iterator[Finding]:
    claim, files = opened.claim, opened.files
    if opened.register.head != claim.json["head"]:
        yield opened.error("head-differs", ANSWER, "The register in the bundle ends with another entry.")
    expected = in_force_json(opened.answer, opened.register)
    less = unknown_keys(dumps(expected).encode(), claim.answer)
    if not agrees(claim.answer, expected):
        yield opened.error("answer-differs", ANSWER, "The register in the bundle gives another answer.")
    elif claim.json["policyver"] == __version__ and (less or dumps(claim.json).encode() != files[ANSWER]):
        yield opened.error("answer-differs", ANSWER, "It is not as policyver writes it.")
    elif less:
        what = f"It does not say all that the entries say: {listed(less)}."
        yield opened.warning("not-checked", ANSWER, what)
    elif unknown := unknown_keys(files[ANSWER], claim.json):
        what = f"It says more than this policyver can check: {listed(unknown)}."
        yield opened.warning("not-checked", ANSWER, what)


def _record_findings(opened: Opened) -> Iterator[Finding]:
    """Compare the record in the bundle with the register, and the files of the bundle with the record."""
    files, facts = opened.files, opened.facts
    try:
        digests = {f"{RECORD}{path}": digest for path, digest in opened.record.json["files"].items()}
        differences = differing(opened.record, facts)
    except BadJson as error:
        yield opened.error("record-unreadable", f"{RECORD}{JSON}", f"It cannot be read: {error.what}.")
        return
    if differences:
        what = f"It does not say what the register says: {', '.join(differences)}."
        yield opened.error("record-contradicts-register", f"{RECORD}{JSON}", what)
    yield from name_findings(opened, digests)
    for name, digest in digests.items():
        if name in files and sha256(files[name]) != digest:
            yield opened.error("file-changed", name, "It is not the file that the record names.")


def _people_findings(opened: Opened, stamp: Stamp | None) -> Iterator[Finding]:
    """Write the cover and the list of versions again, and compare those in the bundle with them."""
    author = opened.claim.json["policyver"]
    by_words, left_out = [], []
    earlier = [] if author == __version__ else [_for_people(opened, stamp, form) for form in EARLIER]
    expected = _for_people(opened, stamp, NOW)
    for name, data in expected.items():
        there = opened.files.get(name, b"")
        if there == data:
            continue
        said_alike = [files[name] for files in (*earlier, expected) if not _said_otherwise(name, there, files[name])]
        if author != __version__ and said_alike:
            by_words.append(name)
            left_out += _left_out(name, there, said_alike)
        else:
            what = _said_otherwise(name, there, data)
            more = "" if author == __version__ else f" {what} By its own account policyver {author} wrote it."
            yield opened.error("file-contradicts-register", name, f"It does not say what the register says.{more}")
    if left_out:
        what = f"It does not say all that the entries say: {listed(left_out)}."
        yield opened.warning("not-checked", "register.json", what)
    if by_words:
        what = f"By their own account policyver {author} wrote {', '.join(by_words)}: only what they say was compared."
        yield opened.warning("written-by-another-version", by_words[0], what)


def _for_people(opened: Opened, stamp: Stamp | None, form: Form) -> dict[str, bytes]:
    return files_for_people(opened.facts, opened.register, opened.answer, opened.proof_in(form), stamp, form)


def _left_out(name: str, there: bytes, expected: Sequence[bytes]) -> list[str]:
    """Return the keys that a JSON file lacks and any policyver writes: those of the form that it is nearest to."""
    if not name.endswith(".json"):
        return []
    return min((unknown_keys(data, read_any(there)) for data in expected), key=len)


def _said_otherwise(name: str, there: bytes, expected: bytes) -> str:
    """Return how a file that another policyver wrote differs in what it says, or the empty string."""
    if name.endswith(".json"):
        try:
            return "" if agrees(read_any(there), read_any(expected)) else "It has other values."
        except BadJson:
            return "It cannot be read."
    what = difference(name, there, expected)
    return f"It {what}." if what else ""


def _text_findings(opened: Opened, text: CommittedText) -> Iterator[Finding]:
    """Compare the text, the source in the record and the source inside its PDF with the digest in the register."""
    name = text_name(opened.statement.name, text.locale)
    source, paper = f"{RECORD}{source_path(text.locale)}", f"{RECORD}{pdf_path(text.locale)}"
    if sha256(opened.files.get(name, b"")) != text.sha256:
        yield opened.error("text-changed", name, "It is not the text that the register names.")
    attached: Mapping[str, bytes] = {}
    with suppress(BrokenRecord):
        attached = attachments(opened.files.get(paper, b""), (SOURCE, JSON))
    for file, data in ((paper, attached.get(SOURCE, b"")), (source, opened.files.get(source, b""))):
        if sha256(data) != text.sha256:
            yield opened.error("text-changed", file, "It does not hold the text that the register names.")
    if attached.get(JSON) != opened.files.get(f"{RECORD}{JSON}"):
        yield opened.error("record-attachment-changed", paper, "The record inside it is not the one beside it.")


def _page_findings(opened: Opened) -> Iterator[Finding]:
    """Make the pages of the record again, and compare those in the bundle with them."""
    try:
        differences = list(page_differences(opened.record, opened.facts, opened.text_of))
    except BadJson:  # reported where the record is read
        return
    except BrokenRegister as error:
        yield opened.error("text-changed", "record", error.what)
        return
    for page in differences:
        if page.is_error:
            yield opened.error("page-changed", f"{RECORD}{page.path}", page.what)
        else:
            yield opened.warning("page-not-compared", "record", page.what)


def _typeset_findings(opened: Opened) -> Iterator[Finding]:
    """Make the PDFs again, where the same tools and fonts are installed."""
    if not sets_alike(opened.record.typesetting):
        yield other_tools(Location(opened.statement.name, "record"))
        return
    record = render(opened.facts, opened.text_of)
    again = {f"{RECORD}{path}": data for path, data in record.files.items()}
    moment = timestamp(opened.answer.amended.version.published)
    again["cover.pdf"] = pdf(opened.files["cover.html"].decode(), timestamp=moment)
    for name in sorted(again):
        if again[name] != opened.files.get(name):
            yield opened.error("rendered-otherwise", name, "Made again, it is not the same.")
