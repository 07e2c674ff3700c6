"""Whether a bundle proves its claim on its own, on a machine without the repository."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from policyver.config import FILE_NAME
from policyver.errors import BadArgument, BadEvidence, GitNotInstalled, PolicyverError
from policyver.findings import Verification
from policyver.proofs.bundle import HISTORY, unpacked
from policyver.proofs.check_answer import answer_findings
from policyver.proofs.check_files import bundle_error, sum_findings
from policyver.proofs.check_stamp import stamp_findings
from policyver.proofs.claim import Claim, read_claim
from policyver.proofs.verification import verify_store
from policyver.render.page.cover import STAMP
from policyver.store import Store
from policyver.store.git import create_repository


@dataclass(frozen=True, slots=True)
class Checked:
    """The claim of a bundle, and the result of checking it."""

    claim: str
    verification: Verification


def check_evidence(data: bytes, authorities: Sequence[bytes] = (), *, deep: bool = False) -> Checked:
    """Return the claim of a bundle, and what is found when it is checked in a repository made from its content.

    `deep` renders its pages and PDFs again.

    `authorities` are the certificates (PEM) of trusted time-stamping authorities. Raises BadEvidence where the data are
    not a bundle, or where there are authorities and the bundle has no time stamp.
    """
    files = unpacked(data)
    if authorities and STAMP not in files:
        raise BadEvidence("It bears no time stamp.", "Leave --authority out, or ask for a bundle that has one.")
    claim = read_claim(files)
    verification = Verification(tuple(sum_findings(files)), 0, 0)
    with TemporaryDirectory(prefix="policyver-") as folder:
        try:
            for further in _verifications(Path(folder), verification, claim, files, authorities, deep=deep):
                verification = further
        except (BadArgument, BadEvidence, GitNotInstalled):
            raise
        except PolicyverError as error:
            what = f"The register in it cannot be read: {error.what}"
            unreadable = bundle_error("register-unreadable", "", HISTORY, what)
            verification = replace(verification, findings=(*verification.findings, unreadable))
    return Checked(claim.sentence, verification)


def _verifications(
    folder: Path,
    so_far: Verification,
    claim: Claim,
    files: Mapping[str, bytes],
    authorities: Sequence[bytes],
    *,
    deep: bool,
) -> Iterator[Verification]:
    """Yield what is found so far: in the register of a bundle, then in everything else in it, then in its time stamp.

    So a part that cannot be read does not lose what was found before it. `folder` is an empty one.
    """
    (folder / HISTORY).write_bytes(files.get(HISTORY, b""))
    root = folder / "store"
    root.mkdir()
    (root / FILE_NAME).write_bytes(files.get(FILE_NAME, b""))
    with create_repository(root) as repository:
        repository.fetch_tags(folder / HISTORY)
    with Store.open(root) as store:
        register = verify_store(store)
        so_far = replace(register, findings=(*so_far.findings, *register.findings))
        yield so_far
        so_far = replace(so_far, findings=(*so_far.findings, *answer_findings(store, claim, files, deep=deep)))
        yield so_far
        stamp = stamp_findings(store, claim.json["head"], files, authorities)
        yield replace(so_far, findings=(*so_far.findings, *stamp))
