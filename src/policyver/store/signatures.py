"""Whether a tag is signed, and by whom: what git, and the gpg or ssh-keygen that it calls, say of it."""

import os
import re
from collections.abc import Iterable
from typing import Literal

from policyver.store.git import Repository

Signature = Literal["none", "good", "bad", "stranger", "unchecked"]
"""`good`: by somebody whom git has on a list, or whose key is trusted. `stranger`: by nobody on the list.
`unchecked`: there is no such list here, nobody trusts the key, or it is no signature that can be checked."""

_TRUSTED = re.compile(r"^\[GNUPG:\] TRUST_(MARGINAL|FULLY|ULTIMATE)\b", re.MULTILINE)

_GOOD_SSH = 'Good "git" signature'
_NO_PRINCIPAL = "No principal matched"  # what ssh-keygen says of a key that is not in the list of signers
_BAD = ("BADSIG", "incorrect signature")  # what gpg and ssh-keygen say of one that is not of this text


def signatures_of(repository: Repository, object_ids: Iterable[str]) -> dict[str, Signature]:
    """Return how each of these annotated tags is signed."""
    return {object_id: signature(repository, object_id) for object_id in object_ids}


def signature(repository: Repository, object_id: str) -> Signature:
    """Return whether an annotated tag is signed, and rightly so."""
    annotation = repository.annotation(object_id)
    if annotation is None or not annotation.is_signed:
        return "none"
    knows_signers = bool(repository.path_set("gpg.ssh.allowedSignersFile"))
    # Without a list of signers git looks at no SSH signature at all; with an empty one it does, and knows nobody.
    signers = [] if knows_signers else ["-c", f"gpg.ssh.allowedSignersFile={os.devnull}"]
    status, _, errors = repository.ask(*signers, "verify-tag", "--raw", object_id)
    is_ssh = "BEGIN SSH SIGNATURE" in annotation.message
    if status == 0:
        # A ring of keys can hold anybody's: only trust makes it a list.
        return "good" if is_ssh or _TRUSTED.search(errors) else "unchecked"
    if any(sign in errors for sign in _BAD) or (is_ssh and _GOOD_SSH not in errors):
        return "bad"
    return "stranger" if _NO_PRINCIPAL in errors and knows_signers else "unchecked"
