"""The answer to what was in force on a day, as a bundle that proves itself to whoever has no repository.

It holds the text, the register as it stood, and git's own objects behind them, with the digest of each file.
"""

from policyver.config import FILE_NAME, Statement
from policyver.proofs.bundle import ANSWER, HISTORY, packed
from policyver.records import rendered
from policyver.register.answer import Answer
from policyver.register.register import Register
from policyver.render.cover import STAMP, Cover, Stamp, cover_page, cover_text
from policyver.render.json import dumps, in_force_json, list_json
from policyver.render.pdf import pdf
from policyver.render.timestamp import timestamp
from policyver.store import Store


def evidence(
    store: Store, statement: Statement, register: Register, found: Answer, stamp: Stamp | None = None
) -> bytes:
    """Make the bundle for an answer: a zip file, the same bytes for the same answer from the same register."""
    standing = found.standing
    cover = Cover(store.config.organization, statement, register, found, stamp)
    html = cover_page(cover)
    files = {
        "README.txt": cover_text(cover).encode(),
        "cover.html": html.encode(),
        "cover.pdf": pdf(html, timestamp=timestamp(standing.version.published)),
        "register.json": dumps(list_json(statement.name, register, found.day, found.known_on)).encode(),
        FILE_NAME: store.work_tree.read(FILE_NAME),
        HISTORY: store.repository.bundle([entry.tag for entry in register.entries]),
        ANSWER: dumps(
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
    files |= {f"record/{path}": made for path, made in record.items()}
    return packed(files | ({STAMP: stamp.response} if stamp else {}))
