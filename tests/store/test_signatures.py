"""What a signature is worth: that of a trusted key, of a key that happens to be in the ring, and of no key at all."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.run import done, run
from tests.cli.terminal import program
from tests.cli.test_verify import needs_ssh, signing
from tests.store.place import Place

pytestmark = pytest.mark.skipif(shutil.which("gpg") is None, reason="gpg is not here")

FAKES = {
    "OpenPGP": "-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n",
    "X.509": "-----BEGIN SIGNED MESSAGE-----\nAAAA\n-----END SIGNED MESSAGE-----\n",
}


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A ring of keys with one in it, which its owner trusts."""
    with tempfile.TemporaryDirectory(prefix="gpg-", dir="/tmp") as folder:  # a socket's name must be short
        monkeypatch.setenv("GNUPGHOME", folder)
        gpg("--quick-generate-key", "A. Editor <editor@example.com>", "ed25519", "sign", "never")
        yield Path(folder)
        subprocess.run(["gpgconf", "--kill", "all"], check=False)


def gpg(*arguments: str, stdin: bytes = b"") -> bytes:
    command = ["gpg", "--batch", "--quiet", "--passphrase", "", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=True).stdout


def sign_next(place: Place) -> None:
    place.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    done(place, "cut", "--effective", "2026-08-01", "--summary", "Longer.", "--sign")


@pytest.mark.usefixtures("ring")
def test_a_signature_of_a_trusted_key_counts(one: Place) -> None:
    sign_next(one)
    assert "v2 is the newest entry" not in done(one, "verify")


@pytest.mark.usefixtures("ring")
def test_a_signature_of_a_key_that_nobody_trusts_counts_for_nothing(
    one: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_next(one)
    key = gpg("--export", "editor@example.com")
    with tempfile.TemporaryDirectory(prefix="gpg-", dir="/tmp") as folder:
        monkeypatch.setenv("GNUPGHOME", folder)
        gpg("--import", stdin=key)
        said = done(one, "verify")
        subprocess.run(["gpgconf", "--kill", "all"], check=False)
    assert "v2 is signed, and this machine cannot check by whom: that counts for nothing" in said
    assert "v2 is not yet protected: it is the newest entry and not signed by anybody known here." in said


@needs_ssh
@pytest.mark.parametrize("fake", FAKES)
@pytest.mark.parametrize("policy", [True, False], ids=["every-tag-is-signed", "no-policy"])
def test_a_fake_in_the_place_of_a_signature_is_found(one: Place, machine: Path, fake: str, policy: bool) -> None:
    public = signing(one, machine, "ours")
    (machine / "signers").write_text(f"editor@example.com {public.read_text()}")
    one.git("config", "gpg.ssh.allowedSignersFile", str(machine / "signers"))
    one.git("config", "tag.gpgSign", str(policy).lower())
    sign_next(one)
    done(one, "withdraw", "v2", "--on", "2026-12-01", "--reason", "Court.", "--sign")
    content = one.git("cat-file", "tag", "v2.a1").partition("-----BEGIN")[0].replace("2026-12-01", "2026-11-01")
    made = one.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=content + FAKES[fake])
    one.git("update-ref", "refs/tags/v2.a1", made)
    outcome = run(one, "verify")
    is_error = policy or fake == "OpenPGP"  # gpg tells what is no signature from one that it cannot check
    assert outcome.code == (1 if is_error else 0)
    assert ("FOUND" if is_error else "NOT COMPARED") + " privacy-statement, v2.a1: " in outcome.out
    assert ("FOUND" if policy else "NOT COMPARED") + " privacy-statement, v2.a1: v2.a1 is not signed" in outcome.out


@pytest.mark.usefixtures("ring")
def test_gpg_is_kept_from_asking_for_keys(one: Place, machine: Path) -> None:
    trace = machine / "arguments"
    wrapper = program(machine / "bin", "own-gpg", f'echo "$@" >> "{trace}"\nexec gpg "$@"\n')
    one.git("config", "--global", "gpg.program", str(wrapper))
    sign_next(one)
    done(one, "verify")
    assert "--disable-dirmngr --no-auto-key-retrieve" in trace.read_text().splitlines()[-1]
