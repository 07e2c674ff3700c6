"""The answer to what was in force on a day, as a bundle that people without the repository can check.

It contains the text, the register of that day, and git's own objects behind them, with the digest of each file.
"""

from policyver import __version__
from policyver.config import FILE_NAME, Statement
from policyver.proofs.bundle import ANSWER, HISTORY, RECORD, packed, text_name
from policyver.proofs.claim import SCHEMA
from policyver.records import Facts, find_facts, render
from policyver.register.answer import Answer
from policyver.register.register import Register
from policyver.render.json import dumps, in_force_json, list_json
from policyver.render.json_forms import EvidenceJson
from policyver.render.page.cover import STAMP, Cover, Stamp, cover_page, cover_text
from policyver.render.paper.pdf import pdf
from policyver.render.paper.timestamp import timestamp
from policyver.store import Store
from policyver.store.objects import bundle


def evidence(
    store: Store, statement: Statement, register: Register, answer: Answer, stamp: Stamp | None = None
) -> bytes:
    """Return the bundle for an answer: a zip file, the same bytes for the same answer from the same register."""
    amended = answer.amended
    whole = store.register(statement)
    facts = find_facts(store, whole, statement, amended)
    last = max(
        whole.entries.index(entry) for entry in register.entries
    )  # an entry before it may not have been known then
    files = readable_files(store, facts, register, answer, stamp)
    files |= {
        "cover.pdf": pdf(files["cover.html"].decode(), timestamp=timestamp(amended.version.published)),
        FILE_NAME: store.work_tree.read(FILE_NAME),
        HISTORY: bundle(store.repository, [entry.tag for entry in whole.entries[: last + 1]]),
        ANSWER: _claim(facts.organization, register, answer),
    }
    for text in amended.texts:
        files[text_name(statement.name, text.locale)] = store.bytes_of(statement, amended, text.locale) or b""
    files |= {f"{RECORD}{path}": data for path, data in render(store, facts).files.items()}
    return packed(files | ({STAMP: stamp.response} if stamp else {}))


def readable_files(
    store: Store, facts: Facts, register: Register, answer: Answer, stamp: Stamp | None
) -> dict[str, bytes]:
    """Return the files that tell people and programs what git's objects say: the same from the same register."""
    annotations = ((entry.tag, store.repository.annotation(entry.tag_id)) for entry in register.entries)
    signed = tuple(tag for tag, annotation in annotations if annotation is not None and annotation.is_signed)
    cover = Cover(facts.organization, facts.statement, register, answer, stamp, signed)
    return {
        "README.txt": cover_text(cover).encode(),
        "cover.html": cover_page(cover).encode(),
        "register.json": dumps(list_json(facts.statement.name, register, answer.day, answer.known_on)).encode(),
    }


def _claim(organization: str, register: Register, answer: Answer) -> bytes:
    claim: EvidenceJson = {
        "schema": SCHEMA,
        "policyver": __version__,
        "organization": organization,
        "head": register.head or "",
        "answer": in_force_json(answer, register),
    }
    return dumps(claim).encode()
