"""Keys of the three kinds that git signs with: an editor's, which this machine trusts, and a stranger's."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = {"OpenPGP": ("gpg", "gpgconf"), "SSH": ("ssh-keygen",), "X.509": ("gpgsm", "gpgconf", "openssl")}
MARKS = {
    "OpenPGP": ("-----BEGIN PGP SIGNATURE-----", "-----END PGP SIGNATURE-----"),
    "SSH": ("-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"),
    "X.509": ("-----BEGIN SIGNED MESSAGE-----", "-----END SIGNED MESSAGE-----"),
}
EDITOR, STRANGER = "editor@example.com", "stranger@example.com"
CERTIFICATE = """\
[req]
distinguished_name = name
x509_extensions = own
[name]
[own]
basicConstraints = critical, CA:TRUE
keyUsage = critical, digitalSignature, nonRepudiation, keyCertSign
subjectAltName = email:{email}
"""
# Gives the pass phrase of every key, and leaves a trace: who only verifies must be asked nothing.
PINENTRY = """\
#!/bin/sh
echo asked >> "$0.trace"
echo "OK"
while read -r line; do
  case $line in
    GETPIN*) echo "D x"; echo OK ;;
    BYE*) echo OK; exit 0 ;;
    *) echo OK ;;
  esac
done
"""


@dataclass(frozen=True, slots=True)
class Signers:
    """What git and a shell need in order to sign as either of the two."""

    kind: str
    settings: Mapping[str, str]
    """Of git: as the editor, whom they trust."""
    environment: Mapping[str, str]
    sign: Callable[[str, str], str]
    """Who, content -> the signature."""
    asked: Path
    """The trace of whoever was asked for a pass phrase, or whether to trust a key."""

    @property
    def fake(self) -> str:
        """What looks like a signature of this kind, and is none."""
        begin, end = MARKS[self.kind]
        return f"{begin}\n\nAAAA\n{end}\n"


def are_here(kind: str) -> bool:
    return all(map(shutil.which, PROGRAMS[kind]))


@contextmanager
def signers(kind: str) -> Iterator[Signers]:
    with tempfile.TemporaryDirectory(prefix="keys-", dir="/tmp") as name:  # a socket's name must be short
        folder = Path(name)
        yield {"OpenPGP": _openpgp, "SSH": _ssh, "X.509": _x509}[kind](folder)
        for home in ("editor", "stranger"):
            subprocess.run(["gpgconf", "--homedir", str(folder / home), "--kill", "all"], check=False)


def _ssh(folder: Path) -> Signers:
    for who in (EDITOR, STRANGER):
        _run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", who, "-f", str(folder / who))
    public = folder / f"{EDITOR}.pub"
    (folder / "signers").write_text(f"{EDITOR} {public.read_text()}")

    def sign(who: str, content: str) -> str:
        return _run("ssh-keygen", "-q", "-Y", "sign", "-n", "git", "-f", str(folder / who), stdin=content)

    settings = {"user.signingKey": str(public), "gpg.ssh.allowedSignersFile": str(folder / "signers")}
    return Signers("SSH", {"gpg.format": "ssh", **settings}, {}, sign, folder / "never")


def _openpgp(folder: Path) -> Signers:
    for who in (EDITOR, STRANGER):
        name = ("--quick-generate-key", f"Somebody <{who}>", "ed25519", "sign", "never")
        _run("gpg", "--batch", "--quiet", "--passphrase", "", *name, home=_home(folder, who))
    public = _run("gpg", "--armor", "--export", STRANGER, home=_home(folder, STRANGER))
    _run(
        "gpg", "--batch", "--quiet", "--import", stdin=public, home=_home(folder, EDITOR)
    )  # in the ring, and trusted by nobody

    def sign(who: str, content: str) -> str:
        return _run("gpg", "--armor", "--detach-sign", "-u", who, stdin=content, home=_home(folder, who))

    home = _home(folder, EDITOR)
    return Signers("OpenPGP", {"user.signingKey": EDITOR}, {"GNUPGHOME": str(home)}, sign, home / "pinentry.trace")


def _x509(folder: Path) -> Signers:
    for who in (EDITOR, STRANGER):
        home = _home(folder, who)
        (home / "openssl.cnf").write_text(CERTIFICATE.format(email=who))
        made = ("-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "own.pem", "-days", "3650")
        _run("openssl", "req", "-x509", *made, "-subj", f"/CN={who}", "-config", "openssl.cnf", home=home)
        _import_key(home)
        digest = _run("openssl", "x509", "-in", "own.pem", "-noout", "-fingerprint", "-sha1", home=home)
        (home / "trustlist.txt").write_text(f"{digest.strip().partition('=')[2]} S relax\n")

    def sign(who: str, content: str) -> str:
        return _run("gpgsm", "-bsau", who, stdin=content, home=_home(folder, who))

    home = _home(folder, EDITOR)
    (home / "pinentry.trace").unlink(missing_ok=True)
    settings = {"gpg.format": "x509", "user.signingKey": EDITOR}
    return Signers("X.509", settings, {"GNUPGHOME": str(home)}, sign, home / "pinentry.trace")


def _import_key(home: Path) -> None:
    """Give gpgsm the key. Version 2.2.40 cannot read one packed file in sixty or so: then it is packed anew."""
    packed = ("-inkey", "key.pem", "-in", "own.pem", "-out", "key.p12", "-passout", "pass:x")
    readable = ("-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1")  # by gpgsm, too
    for is_last in (False, False, True):
        _run("openssl", "pkcs12", "-export", *packed, *readable, home=home)
        try:
            _run("gpgsm", "--batch", "--quiet", "--import", "key.p12", home=home)
        except AssertionError:
            if is_last:
                raise
        else:
            return


def _home(folder: Path, who: str) -> Path:
    home = folder / who.partition("@")[0]
    if not home.exists():
        home.mkdir(mode=0o700)
        (home / "pinentry").write_text(PINENTRY)
        (home / "pinentry").chmod(0o700)
        (home / "gpg-agent.conf").write_text(f"pinentry-program {home}/pinentry\n")
        (home / "gpgsm.conf").write_text("disable-crl-checks\ndisable-dirmngr\n")
    return home


def _run(*command: str, stdin: str = "", home: Path | None = None) -> str:
    environment = {**os.environ, **({"GNUPGHOME": str(home)} if home else {})}
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, cwd=home, env=environment, check=False)
    assert done.returncode == 0, (command, done.stderr)
    return done.stdout
