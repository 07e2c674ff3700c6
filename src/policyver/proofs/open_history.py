"""A bundle of evidence/1 -> what its entries say. It has git's own objects, with all that they lead to."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from policyver.config import FILE_NAME
from policyver.files import TEMPORARY
from policyver.proofs.bundle import HISTORY
from policyver.proofs.claim import Claim
from policyver.proofs.opened import Opened
from policyver.proofs.packing import signed_entries
from policyver.proofs.wording import proof_by_history
from policyver.records import find_facts
from policyver.register.answer import answer as find_answer
from policyver.render.page.cover import Stamp
from policyver.store import Store
from policyver.store.opening import create_repository


@contextmanager
def store_of(files: Mapping[str, bytes]) -> Iterator[Store]:
    """Make a store of the history in a bundle, for as long as it is looked at. Raises GitFailed, BadConfig."""
    with TemporaryDirectory(prefix=TEMPORARY) as folder:
        history, root = Path(folder) / HISTORY, Path(folder) / "store"
        history.write_bytes(files.get(HISTORY, b""))
        root.mkdir()
        (root / FILE_NAME).write_bytes(files.get(FILE_NAME, b""))
        with create_repository(root) as repository:
            repository.fetch_tags(history)
        with Store.open(root) as store:
            yield store


def open_history(store: Store, files: Mapping[str, bytes], claim: Claim, stamp: Stamp | None) -> Opened:
    """Return what the history in a bundle says to the question that its claim answers.

    Raises UnknownVersion, UnknownStatement, BrokenRegister.
    """
    statement = store.config.statement(claim.answer["statement"])
    whole = store.register(statement)
    register = store.register(statement, known_on=claim.known_on)
    answer = find_answer(register, claim.on, claim.answer["locale"])
    tag_objects = {entry.name: store.repository.tag_object(entry.tag_id) for entry in register.entries}
    return Opened(
        files=files,
        claim=claim,
        register=register,
        answer=answer,
        facts=find_facts(store, whole, statement, answer.amended),
        text_of=store.text_of(statement),
        proof_in=lambda _: proof_by_history(register, answer, signed_entries(register, tag_objects), stamp),
        own_files=frozenset({HISTORY, FILE_NAME}),
    )
