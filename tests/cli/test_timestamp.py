"""`policyver evidence --timestamp`: an authority's word that the register's last entry existed at a moment."""

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.authority import Authority, authority, served
from tests.cli.run import done, refused, run
from tests.conftest import isolate
from tests.proofs.bundles import files, repacked
from tests.store.place import Place

ASKED = ("evidence", "--on", "2026-05-01")


@pytest.fixture(scope="module")
def tower(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Authority]:
    if shutil.which("openssl") is None:
        pytest.skip("OpenSSL is not here")
    with authority(tmp_path_factory.mktemp("authority") / "tower", "Clock Tower") as found:
        yield found


@pytest.fixture(scope="module")
def stamped_once(tower: Authority, made_once: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("stamped") / "stamped.zip"
    with pytest.MonkeyPatch.context() as monkeypatch:
        isolate(monkeypatch, tmp_path_factory.mktemp("home"))
        said = done(
            Place(made_once["two"]).copy(file.parent / "store"), *ASKED, "--timestamp", tower.url, "-o", str(file)
        )
    assert "UTC, says Clock Tower." in said
    return file


@pytest.fixture
def stamped(stamped_once: Path, machine: Path) -> Path:
    """A bundle that Clock Tower has stamped."""
    return Path(shutil.copy(stamped_once, machine.parent))


def test_the_stamp_is_checked_against_the_authority(stamped: Path, elsewhere: Place, tower: Authority) -> None:
    said = done(elsewhere, "verify", str(stamped), "--authority", str(tower.certificate))
    assert "note  timestamp.tsr: By it the last entry existed on " in said
    assert " UTC, says Clock Tower.\n" in said
    assert "Found nothing that was changed" in said
    assert "- Its last entry, and so all that this one follows, existed when it was stamped." in said
    assert "Ask for a bundle with a time stamp" not in said


def test_without_the_authoritys_certificate_it_is_said_that_it_was_not_checked(stamped: Path, elsewhere: Place) -> None:
    said = done(elsewhere, "verify", str(stamped))
    assert "says Clock Tower. That it is theirs was not checked.\n" in said
    assert "  Get the certificate from the authority itself, and name it: --authority FILE\n" in said


def test_another_authority_of_that_name_is_found_out(
    stamped: Path,
    elsewhere: Place,
    machine: Path,
) -> None:
    with authority(machine.parent / "another", "Clock Tower") as another:
        outcome = run(elsewhere, "verify", str(stamped), "--authority", str(another.certificate))
    assert outcome.code == 1
    assert "FOUND timestamp.tsr: It is not a time stamp of that authority" in outcome.out


def test_the_stamp_of_another_register_is_found_out(
    two: Place,
    stamped: Path,
    elsewhere: Place,
    machine: Path,
    tower: Authority,
) -> None:
    done(two, "withdraw", "v2", "--on", "2026-12-01", "--reason", "A court has said so.")
    later = machine.parent / "later.zip"
    done(two, *ASKED, "--timestamp", tower.url, "-o", str(later))
    swapped = repacked(later, {"timestamp.tsr": files(stamped)["timestamp.tsr"]})
    outcome = run(elsewhere, "verify", str(swapped))
    assert outcome.code == 1
    assert "FOUND timestamp.tsr: It is not a time stamp of the last entry in the bundle." in outcome.out


@pytest.mark.parametrize("data", [b"", b"nothing", b"\x30\x80\x00\x00"])
def test_what_is_no_stamp_is_found_out(stamped: Path, elsewhere: Place, data: bytes) -> None:
    outcome = run(elsewhere, "verify", str(repacked(stamped, {"timestamp.tsr": data})))
    assert outcome.code == 1
    assert "FOUND timestamp.tsr: It is no time stamp that can be read" in outcome.out


def test_a_changed_byte_of_the_stamp_is_found_out(stamped: Path, elsewhere: Place, tower: Authority) -> None:
    data = files(stamped)["timestamp.tsr"]
    for at in range(0, len(data), 97):
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        bundle = repacked(stamped, {"timestamp.tsr": changed})
        outcome = run(elsewhere, "verify", str(bundle), "--authority", str(tower.certificate))
        assert outcome.code == 1, at


def test_the_commands_on_the_cover_check_it_with_openssl_alone(
    stamped: Path,
    elsewhere: Place,
    tower: Authority,
) -> None:
    with zipfile.ZipFile(stamped) as archive:
        archive.extractall(elsewhere.root)
    shutil.copy(tower.certificate, elsewhere.root / "AUTHORITY.pem")
    lines = (elsewhere.root / "README.txt").read_text().splitlines()
    commands = [line.strip() for line in lines if line.startswith("    ") and "policyver" not in line.split()]
    for command in commands:
        ran = subprocess.run(command, shell=True, cwd=elsewhere.root, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, (command, ran.stderr)
    assert "Verification: OK" in ran.stdout + ran.stderr
    assert "so says Clock Tower" in " ".join(" ".join(lines).split())


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("ftp://example.com", "is no address of a time-stamping authority"),
        ("file:///etc/passwd", "is no address of a time-stamping authority"),
        ("http://127.0.0.1:9/", "did not answer"),
    ],
)
def test_an_authority_that_does_not_answer_leaves_nothing(two: Place, machine: Path, url: str, says: str) -> None:
    file = machine.parent / "none.zip"
    assert says in refused(two, *ASKED, "--timestamp", url, "-o", str(file))
    assert not file.exists()


@pytest.mark.parametrize(
    ("answer", "status", "says"),
    [
        (b"<html>Hello</html>", 200, "gave no time stamp"),
        (b"", 200, "gave no time stamp"),
        (b"No", 503, "did not answer: 503"),
        (b"\x30\x05\x30\x03\x02\x01\x02", 200, "refused to stamp: rejection"),
    ],
)
def test_what_is_no_answer_is_refused(two: Place, machine: Path, answer: bytes, status: int, says: str) -> None:
    with served(lambda _: answer, status) as url:
        assert says in refused(two, *ASKED, "--timestamp", url, "-o", str(machine.parent / "none.zip"))


def test_the_stamp_of_another_question_is_refused(two: Place, machine: Path, stamped: Path) -> None:
    old = files(stamped)["timestamp.tsr"]
    with served(lambda _: old) as url:
        said = refused(two, *ASKED, "--timestamp", url, "-o", str(machine.parent / "none.zip"))
    assert "stamped something else than it was asked to" in said


def test_without_the_package_it_is_said_what_to_install(
    two: Place,
    stamped: Path,
    elsewhere: Place,
    machine: Path,
    tower: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "rfc3161_client", None)
    said = refused(two, *ASKED, "--timestamp", "http://127.0.0.1:9/", "-o", str(machine.parent / "none.zip"))
    assert "pipx install 'policyver[timestamp]'" in said
    assert "NOT COMPARED timestamp.tsr: Time stamps need the package" in done(elsewhere, "verify", str(stamped))
    refusal = refused(elsewhere, "verify", str(stamped), "--authority", str(tower.certificate))
    assert "The time stamp cannot be checked: Time stamps need the package" in refusal


def test_a_certificate_that_is_none_is_refused(stamped: Path, elsewhere: Place) -> None:
    elsewhere.write("ca.pem", "nothing")
    assert "holds no certificate" in refused(elsewhere, "verify", str(stamped), "--authority", "ca.pem")
