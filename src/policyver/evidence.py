"""The answer to what was in force on a day, as a bundle that proves itself to whoever has no repository.

It holds the text, the register as it stood, and git's own objects behind them, with the digest of each file.
"""

import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

from policyver.config import FILE_NAME, Statement
from policyver.document.text import sha256
from policyver.errors import BadEvidence, BrokenRecord, PolicyverError
from policyver.findings import Finding, Verification
from policyver.records import attachments, rendered
from policyver.register.answer import Answer, answer
from policyver.register.reference import parse_day
from policyver.register.register import Register
from policyver.register.standing import StandingText
from policyver.render.cover import cover_page, cover_text
from policyver.render.json import dumps, in_force_json, list_json
from policyver.render.pdf import pdf
from policyver.render.timestamp import timestamp
from policyver.store import Store
from policyver.store.git import create_repository
from policyver.verification import verify_store

_SUMS, _BUNDLE, _ANSWER = "SHA256SUMS", "history.bundle", "evidence.json"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can name
_MOST_FILES, _MOST_BYTES = 5_000, 500_000_000


def evidence(store: Store, statement: Statement, register: Register, found: Answer) -> bytes:
    """Make the bundle for an answer: a zip file, the same bytes for the same answer from the same register."""
    return _zipped(_with_sums(_files(store, statement, register, found)))


def _files(store: Store, statement: Statement, register: Register, found: Answer) -> dict[str, bytes]:
    standing = found.standing
    html = cover_page(store.config.organization, statement, register, found)
    files = {
        "README.txt": cover_text(store.config.organization, statement, register, found).encode(),
        "cover.html": html.encode(),
        "cover.pdf": pdf(html, timestamp=timestamp(standing.version.published)),
        "register.json": dumps(list_json(statement.name, register, found.day, found.known_on)).encode(),
        FILE_NAME: store.work_tree.read(FILE_NAME),
        _BUNDLE: store.repository.bundle([entry.tag for entry in register.entries]),
        _ANSWER: dumps(
            {
                "schema": "policyver.evidence/1",
                "organization": store.config.organization,
                "head": register.head,
                "answer": in_force_json(found, register),
            }
        ).encode(),
    }
    for text in standing.texts:
        data = store.bytes_of(statement, standing, text.locale)
        files[f"text/{statement.name}.{text.locale}.md"] = data or b""
    record = rendered(store, statement, standing).files  # the notice that announced it is part of it
    return files | {f"record/{path}": made for path, made in record.items()}


def _with_sums(files: Mapping[str, bytes]) -> dict[str, bytes]:
    sums = "".join(f"{sha256(data)}  {name}\n" for name, data in sorted(files.items()))
    return {**files, _SUMS: sums.encode()}


def _zipped(files: Mapping[str, bytes]) -> bytes:
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files.items()):
            place = zipfile.ZipInfo(name, _EPOCH)
            place.compress_type = zipfile.ZIP_DEFLATED
            place.external_attr = 0o644 << 16
            archive.writestr(place, data)
    return written.getvalue()


# --- And back


@dataclass(frozen=True, slots=True)
class Checked:
    """What a bundle claims, and whether it bears it out."""

    claim: str
    verification: Verification


def check_evidence(data: bytes) -> Checked:
    """Check a bundle by itself, in a repository made of what is in it. Raises BadEvidence where it is none."""
    files = _unzipped(data)
    findings = [*_sum_findings(files)]
    claimed = _claimed(files)
    with TemporaryDirectory(prefix="policyver-") as folder:
        bundle = Path(folder) / _BUNDLE
        bundle.write_bytes(files.get(_BUNDLE, b""))
        root = Path(folder) / "store"
        root.mkdir()
        (root / FILE_NAME).write_bytes(files.get(FILE_NAME, b""))
        try:
            with create_repository(root) as repository:
                repository.unbundle(bundle)
            with Store.open(root) as store:
                verified = verify_store(store)
                findings += verified.findings
                findings += _answer_findings(store, claimed, files)
        except PolicyverError as error:
            findings.append(Finding("", _BUNDLE, f"The register in it cannot be read: {error.what}", None))
            verified = Verification((), (), 0, 0)
    made = Verification(tuple(findings), verified.remarks, verified.entries, verified.texts)
    return Checked(_in_words(claimed), made)


def _sum_findings(files: Mapping[str, bytes]) -> list[Finding]:
    lines = files.get(_SUMS, b"").decode("utf-8", "replace").splitlines()
    told = {name: digest for line in lines for digest, _, name in [line.partition("  ")] if name}
    found = [
        Finding("", name, "It is not in the list of digests.", None) for name in files if name not in (*told, _SUMS)
    ]
    for name, digest in told.items():
        if name not in files:
            found.append(Finding("", name, "It is missing.", None))
        elif sha256(files[name]) != digest:
            found.append(Finding("", name, "It is not the file that the list of digests names.", None))
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
        findings.append(Finding(statement.name, _ANSWER, "The register in the bundle ends with another entry.", None))
    if in_force_json(found, register) != said:
        findings.append(Finding(statement.name, _ANSWER, "The register in the bundle gives another answer.", found.day))
    for text in found.standing.texts:
        name = f"text/{statement.name}.{text.locale}.md"
        if sha256(files.get(name, b"")) != text.sha256:
            findings.append(Finding(statement.name, name, "It is not the text that the register names.", found.day))
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
            yield Finding(statement.name, where, "It does not hold the text that the register names.", None)


def _claimed(files: Mapping[str, bytes]) -> dict[str, Any]:
    try:
        claimed: dict[str, Any] = json.loads(files[_ANSWER])
        said = claimed["answer"]
        parts = said["statement"], said["on"], said["known_on"] or "", said["locale"], said["version"]["version"]
        "".join((*parts, claimed["head"]))  # which fails where one of them is no text
    except (KeyError, TypeError, ValueError, RecursionError):
        raise BadEvidence(f"It has no {_ANSWER} that can be read.", "Ask for the bundle again.") from None
    return claimed


def _in_words(claimed: dict[str, Any]) -> str:
    said = claimed["answer"]
    known = f", as it was known on {said['known_on']}" if said["known_on"] else ""
    return f"On {said['on']} {said['version']['version']} of {said['statement']} was in force{known}."


def _unzipped(data: bytes) -> dict[str, bytes]:
    """Read a zip file, within limits: it may come from anybody."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            places = archive.infolist()
            if len(places) > _MOST_FILES or sum(place.file_size for place in places) > _MOST_BYTES:
                raise BadEvidence("It is too large to be a bundle of policyver's.", "Ask for the bundle again.")
            for place in places:
                path = PurePosixPath(place.filename)
                if path.is_absolute() or ".." in path.parts or "\\" in place.filename:
                    raise BadEvidence(f"It has a file that leads out of it: {place.filename!r}.", "Do not unpack it.")
            return {place.filename: archive.read(place) for place in places if not place.is_dir()}
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise BadEvidence(f"It is no zip file that can be read: {error}.", "Ask for the bundle again.") from None
