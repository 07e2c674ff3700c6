"""The answer to what was in force on a day, as a bundle that people without the repository can check.

It contains what the answer needs: the entries published by the day of knowledge, the texts of the answer, and the
record of its version, with the digest of each file.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC

from policyver.config import Statement
from policyver.forms import NOW, Form, is_since
from policyver.proofs.bundle import ANSWER, RECORD, entry_name, packed, text_name
from policyver.proofs.claim import SCHEMA
from policyver.proofs.wording import proof_by_entries
from policyver.records import Facts, find_facts, render
from policyver.register.answer import Answer
from policyver.register.earlier import earlier_status
from policyver.register.entries import AnyEntry
from policyver.register.register import Register
from policyver.register.trailers import strip_signature
from policyver.render.in_force_json import in_force_json
from policyver.render.json import dumps, list_json
from policyver.render.json_forms import EvidenceJson, TimestampJson
from policyver.render.page.cover import STAMP, Cover, Proof, Stamp, cover_page, cover_text
from policyver.render.paper.pdf import pdf
from policyver.render.timestamp import timestamp
from policyver.store import Store
from policyver.version import __version__


@dataclass(frozen=True, slots=True)
class Evidence:
    """What goes into a bundle, before it is written."""

    facts: Facts
    register: Register
    """The entries published by the day of knowledge."""
    answer: Answer
    withheld: tuple[str, ...]
    """The object ids of entries that others follow, and that were published later."""
    tag_objects: dict[str, bytes]
    """The entries as git keeps them, by their names."""


def gather_evidence(store: Store, statement: Statement, register: Register, answer: Answer) -> Evidence:
    """Read what the bundle for an answer is made of. `register` is as it was known on a day."""
    facts = find_facts(store, register, statement, answer.amended)
    facts = replace(facts, statement=replace(facts.statement, title=answer.amended.version.title))
    known = {entry.tag_id for entry in register.entries}
    withheld = (entry.previous for entry in register.entries if entry.previous and entry.previous not in known)
    tag_objects = {entry.name: store.repository.tag_object(entry.tag_id) for entry in register.entries}
    return Evidence(facts, register, answer, tuple(dict.fromkeys(withheld)), tag_objects)


def pack_evidence(store: Store, evidence: Evidence, stamp: Stamp | None = None) -> bytes:
    """Return the bundle: a zip file, the same bytes for the same answer from the same register."""
    facts, register, answer = evidence.facts, evidence.register, evidence.answer
    signed = signed_entries(register, evidence.tag_objects)
    proof = proof_by_entries(register, facts.register, answer, signed, stamp, evidence.withheld)
    files = files_for_people(facts, register, answer, proof, stamp)
    moment = timestamp(answer.amended.version.published)
    files["cover.pdf"] = pdf(files["cover.html"].decode(), timestamp=moment)
    files |= {entry_name(name): data for name, data in evidence.tag_objects.items()}
    files[ANSWER] = _claim(evidence, stamp)
    text_of = store.text_of(facts.statement)
    for text in answer.amended.texts:
        files[text_name(facts.statement.name, text.locale)] = text_of(answer.amended, text.locale).data or b""
    files |= {f"{RECORD}{path}": data for path, data in render(facts, text_of).files.items()}
    return packed(files | ({STAMP: stamp.response} if stamp else {}))


def files_for_people(
    facts: Facts, register: Register, answer: Answer, proof: Proof, stamp: Stamp | None, form: Form = NOW
) -> dict[str, bytes]:
    """Return the files that tell people and programs what the entries say: the same from the same register."""
    cover = Cover(facts.organization, facts.statement, register, answer, proof, stamp, form)
    listed = list_json(facts.statement.name, register, answer.day, answer.known_on)
    if not is_since(form, "0.5"):
        listed["versions"] = [
            version | earlier_status(register, version["version"], answer.day) for version in listed["versions"]
        ]
    return {
        "README.txt": cover_text(cover).encode(),
        "cover.html": cover_page(cover).encode(),
        "register.json": dumps(listed).encode(),
    }


def signed_entries(register: Register, tag_objects: dict[str, bytes]) -> Sequence[AnyEntry]:
    """Return the entries with a signature, right or wrong. `tag_objects` are theirs, by their names."""
    messages = {name: data.decode("utf-8", "replace") for name, data in tag_objects.items()}
    return [entry for entry in register.entries if strip_signature(messages[entry.name]) != messages[entry.name]]


def _claim(evidence: Evidence, stamp: Stamp | None) -> bytes:
    facts = evidence.facts
    claim: EvidenceJson = {
        "schema": SCHEMA,
        "policyver": __version__,
        "organization": facts.organization,
        "contact": facts.statement.contact,
        "url": facts.statement.url,
        "head": evidence.register.head or "",
        "withheld": list(evidence.withheld),
        "timestamp": _quoted(stamp) if stamp else None,
        "answer": in_force_json(evidence.answer, evidence.register),
    }
    return dumps(claim).encode()


def _quoted(stamp: Stamp) -> TimestampJson:
    return {"moment": stamp.moment.astimezone(UTC).isoformat(), "authority": stamp.authority}
