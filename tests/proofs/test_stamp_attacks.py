"""Time stamps as an attacker would have them, by OpenSSL's own authority: each in a bundle that agrees with itself."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from policyver.proofs import gather_evidence, pack_evidence
from policyver.proofs.timestamps import read_timestamp
from policyver.register.answer import answer
from policyver.store import Store
from tests.cli.authority import Authority, authority
from tests.cli.run import Outcome, refused, run
from tests.store.place import Place

pytestmark = [
    pytest.mark.large,
    pytest.mark.skipif(shutil.which("openssl") is None, reason="OpenSSL is not here"),
]
EXPIRED = "20200101000000Z", "20200201000000Z"
TO_COME = "20980101000000Z", "20990101000000Z"
DAY = date(2026, 5, 1)


@dataclass(frozen=True, slots=True)
class Towers:
    """Authorities that all call themselves Clock Tower. The court knows the certificate of the first."""

    court: Path
    ours: Authority
    others: Authority
    expired: Authority
    to_come: Authority


@pytest.fixture(scope="module")
def towers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Towers]:
    folder = tmp_path_factory.mktemp("towers")
    with (
        authority(folder / "ours", "Clock Tower") as ours,
        authority(folder / "others", "Clock Tower") as others,
        authority(folder / "expired", "Clock Tower", valid=EXPIRED) as expired,
        authority(folder / "to-come", "Clock Tower", valid=TO_COME) as to_come,
    ):
        yield Towers(ours.certificate, ours, others, expired, to_come)


def stamped(place: Place, stamper: Authority, data: bytes | None = None) -> Path:
    """Pack a bundle with a stamp for its last entry, or for other data, whose pages say what the stamp says."""
    with Store.open(place.root) as store:
        statement = store.config.statement()
        register = store.register(statement, known_on=DAY)
        evidence = gather_evidence(store, statement, register, answer(register, DAY, ""))
        last_entry = store.repository.tag_object(register.head or "")
        (place.root / "data").write_bytes(last_entry if data is None else data)
        asked = ["openssl", "ts", "-query", "-data", "data", "-sha256", "-cert", "-out", "query"]
        subprocess.run(asked, cwd=place.root, capture_output=True, check=True)
        token = stamper.stamp((place.root / "query").read_bytes())
        file = place.root.parent / "stamped.zip"
        file.write_bytes(pack_evidence(store, evidence, read_timestamp(token)))
    return file


def verified(elsewhere: Place, file: Path, towers: Towers) -> Outcome:
    return run(elsewhere, "verify", str(file), "--authority", str(towers.court))


def test_an_honest_stamp_passes(two: Place, elsewhere: Place, towers: Towers) -> None:
    outcome = verified(elsewhere, stamped(two, towers.ours), towers)
    assert outcome.code == 0, outcome
    assert "timestamp.tsr: By it the last entry existed on" in outcome.out


@pytest.mark.parametrize("with_authority", [True, False], ids=["authority-known", "authority-unknown"])
def test_a_stamp_over_another_digest_is_found(
    two: Place, elsewhere: Place, towers: Towers, with_authority: bool
) -> None:
    file = stamped(two, towers.ours, b"Something that did exist.\n")
    outcome = verified(elsewhere, file, towers) if with_authority else run(elsewhere, "verify", str(file))
    assert outcome.code == 1
    assert "FOUND timestamp.tsr: It is not a time stamp of the last entry in the bundle." in outcome.out


def test_a_stamp_of_an_earlier_entry_is_found(two: Place, elsewhere: Place, towers: Towers) -> None:
    first = two.git("cat-file", "tag", "v1") + "\n"
    assert verified(elsewhere, stamped(two, towers.ours, first.encode()), towers).code == 1


@pytest.mark.parametrize(
    "which", [lambda towers: towers.expired, lambda towers: towers.to_come], ids=["expired", "to-come"]
)
@pytest.mark.parametrize("with_authority", [True, False], ids=["authority-known", "authority-unknown"])
def test_a_certificate_that_was_not_valid_at_that_moment_is_found(
    two: Place, elsewhere: Place, towers: Towers, which: Callable[[Towers], Authority], with_authority: bool
) -> None:
    tower = which(towers)
    its_own = ("--authority", str(tower.certificate)) if with_authority else ()
    outcome = run(elsewhere, "verify", str(stamped(two, tower)), *its_own)
    assert outcome.code == 1
    assert "FOUND timestamp.tsr: It was made with a certificate that was valid only from" in outcome.out


def test_a_certificate_of_another_authority_is_found(two: Place, elsewhere: Place, towers: Towers) -> None:
    outcome = verified(elsewhere, stamped(two, towers.others), towers)
    assert outcome.code == 1
    assert "FOUND timestamp.tsr: It is not a time stamp of that authority" in outcome.out


def test_no_bundle_is_packed_with_a_stamp_of_an_expired_certificate(two: Place, towers: Towers, machine: Path) -> None:
    file = machine.parent / "answer.zip"
    said = refused(two, "evidence", "--on", str(DAY), "--timestamp", towers.expired.url, "-o", str(file))
    assert "It was made with a certificate that was valid only from" in said
    assert not file.exists()
