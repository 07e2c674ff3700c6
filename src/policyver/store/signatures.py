"""Whether a tag is signed, and by whom: what git, and the gpg or ssh-keygen that it calls, say of it."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from shlex import quote
from tempfile import TemporaryDirectory
from typing import Literal

from policyver.files import TEMPORARY
from policyver.store.git import Repository

Signature = Literal["none", "good", "bad", "stranger", "unchecked"]
"""`good`: by somebody whom git has on a list, or whose key is trusted. `stranger`: by nobody on the list.
`unchecked`: there is no such list here, nobody trusts the key, or it is no signature that can be checked."""

_OPTIONS = (
    ("gpg", ("gpg.openpgp.program", "gpg.program"), "--disable-dirmngr --no-auto-key-retrieve"),
    ("gpgsm", ("gpg.x509.program",), "--disable-dirmngr --disable-crl-checks"),
)
"""A program, the settings that name another one instead, and the options that keep it from the network."""

_TRUSTED = re.compile(r"^\[GNUPG:\] TRUST_(MARGINAL|FULLY|ULTIMATE)\b", re.MULTILINE)

_GOOD_SSH = 'Good "git" signature'
_NO_PRINCIPAL = "No principal matched"  # what ssh-keygen says of a key that is not in the list of signers
_BAD = ("BADSIG", "[GNUPG:] NODATA", "incorrect signature")
"""What gpg, gpgsm and ssh-keygen say of a signature that is not of this text, and the first two of what is none."""

_BEGINNINGS = re.compile(
    r"^-----BEGIN (?P<kind>PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE|SSH SIGNATURE)-----", re.MULTILINE
)


def signatures_of(repository: Repository, object_ids: Iterable[str]) -> dict[str, Signature]:
    """Return how each of these annotated tags is signed, by their object ids."""
    with _offline(repository) as settings:
        return {object_id: _signature(repository, object_id, settings) for object_id in object_ids}


def lists_signers(repository: Repository) -> bool:
    """Whether the list of who may sign is a file in the repository or beside it, so that it could come from anyone."""
    listed = repository.path_set("gpg.ssh.allowedSignersFile")
    if listed and not Path(listed).is_absolute():
        return True  # it comes along with the repository
    return bool(listed) and Path(repository.root, str(listed)).resolve().is_relative_to(repository.root.resolve())


def _signature(repository: Repository, object_id: str, settings: Sequence[str]) -> Signature:
    annotation = repository.annotation(object_id)
    if annotation is None or not annotation.is_signed:
        return "none"
    listed = repository.path_set("gpg.ssh.allowedSignersFile")
    knows_signers = bool(listed) and Path(repository.root, str(listed)).is_file()
    # Without a list of signers git looks at no SSH signature at all; with an empty one it does, and knows nobody.
    signers = [] if knows_signers else ["-c", f"gpg.ssh.allowedSignersFile={os.devnull}"]
    status, _, errors = repository.ask(*settings, *signers, "verify-tag", "--raw", object_id)
    # Git takes the last one: what is before it is signed, even where it looks like another.
    is_ssh = [*_BEGINNINGS.finditer(annotation.message)][-1]["kind"] == "SSH SIGNATURE"
    if status == 0:
        # A ring of keys can hold anybody's: only trust makes it a list.
        return "good" if is_ssh or _TRUSTED.search(errors) else "unchecked"
    if any(sign in errors for sign in _BAD) or (is_ssh and _GOOD_SSH not in errors):
        return "bad"
    return "stranger" if _NO_PRINCIPAL in errors and knows_signers else "unchecked"


@contextmanager
def _offline(repository: Repository) -> Iterator[list[str]]:
    """Yield the options of git by which gpg and gpgsm ask nobody for keys and lists of revoked certificates.

    A signature says where to ask: its author would learn who looks at it, and when.
    """
    if os.name != "posix":
        yield []
        return
    with TemporaryDirectory(prefix=TEMPORARY) as folder:
        options = []
        for name, keys, extra in _OPTIONS:
            program = next(filter(None, map(repository.settings.value, keys)), name)
            script = Path(folder) / name
            script.write_text(f'#!/bin/sh\nexec {quote(program)} {extra} "$@"\n')
            script.chmod(0o700)
            for key in keys:
                options += ["-c", f"{key}={script}"]
        yield options
