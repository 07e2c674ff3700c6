"""What a verification proves, and what somebody could still do unseen: who, and what closes it.

docs/security.md says the same at length.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from policyver.findings import Assurance, Gap, Verification

_OUTSIDE = Gap(
    "outside-the-register",
    "Nothing here proves that the days are true, that a notice was sent, or that a text was on the web site.",
)
_CHAIN = "No entry that another one follows was changed since that one was written."
_WHO_CHANGED = {
    "register": "anyone who may push or write to this clone",
    "record": "anyone who may write where the records are kept",
    "bundle": "anyone who had this file",
}


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest entry of a register, which no other entry proves."""

    statement: str
    tag: str
    follows: int
    """How many entries it follows."""
    is_shared: bool
    """Whether another clone is known to have the commit that it names."""


def assure_store(verification: Verification, registers: Sequence[Newest], *, lists_signers: bool) -> Assurance:
    """Return what the verification of a store proves. `registers` are those that have an entry.

    `lists_signers`: whether the list of who may sign is a file in the repository.
    """
    if verification.errors:
        return _of_changes(verification)
    if not registers:
        return Assurance()
    unsigned = [newest for newest in registers if not _is_signed(verification, newest)]
    signed = [newest for newest in registers if newest not in unsigned]
    gaps = [*_gaps_of_store(registers, signed, unsigned)]
    if signed and lists_signers:
        what = (
            "The list of signers is in or beside the repository: anyone who may write there could put themselves on it."
        )
        todo = "Keep it elsewhere, and name it there: git config --global gpg.ssh.allowedSignersFile FILE"
        gaps.insert(0, Gap("signers-within", what, todo))
    return Assurance((*_chain(verification, registers), *_signers(signed)), tuple(gaps))


def assure_bundle(verification: Verification, known_on: date | None) -> Assurance:
    """Return what the verification of a bundle proves. `known_on` is its day of knowledge."""
    if verification.errors:
        return _of_changes(verification)
    codes = {finding.code for finding in verification.findings}
    named = "texts and the record" if verification.verdict == "unchanged" else "texts"
    proved = [f"The entries in it give this answer, and the {named} in it are the ones they name."]
    if verification.entries > 1:
        proved.append(_CHAIN)
    if "newest-unsigned" not in codes:
        proved.append("Its last entry is signed by somebody known here, who vouches for all before.")
    if "timestamp" in codes:
        proved.append("Its last entry, and so all that this one follows, existed when it was stamped.")
    return Assurance(tuple(proved), tuple(_gaps_of_bundle(codes, known_on)))


def _of_changes(verification: Verification) -> Assurance:
    copies = dict.fromkeys(finding.distrust.of for finding in verification.errors if finding.distrust)
    who = ", or by ".join(_WHO_CHANGED[of] for of in copies)
    what = f"What was found could have been done by {who}; or it is an accident."
    return Assurance((), (Gap("changed", what, "Compare with a copy that they could not write to."),))


def _chain(verification: Verification, registers: Sequence[Newest]) -> Iterator[str]:
    if any(newest.follows for newest in registers):
        yield _CHAIN
    if verification.verdict == "incomplete":
        yield "The texts that are here are the ones that the entries name."
    elif verification.texts:
        yield "Every text is the one that its entry names."


def _signers(signed: Sequence[Newest]) -> Iterator[str]:
    if signed:
        are = "the newest, is" if len(signed) == 1 else "the newest, are"
        yield f"{_named(signed)}, {are} signed by somebody known here, who vouches for all before."


def _gaps_of_store(registers: Sequence[Newest], signed: Sequence[Newest], unsigned: Sequence[Newest]) -> Iterator[Gap]:
    if unsigned:
        what = f"Anyone who may push or write to this clone could still change {_named(unsigned)}."
        yield Gap("newest-not-signed", what, "Sign entries, as docs/signing.md says: git config tag.gpgSign true")
    if alone := [newest for newest in registers if not newest.is_shared]:
        anew = " or write all of it anew" if unsigned else ""
        what = (
            f"Anyone who may write to this clone could still take {_named(alone)} away{anew}: no other is known here."
        )
        yield Gap("not-shared", what, "Share it: policyver share")
    else:
        what = "Anyone who may push could still take the newest entries away, here and in the clone that all push to."
        yield Gap("other-clones-not-asked", what, "Compare the tags with those there: git ls-remote --tags")
    keys = " and a signer's key" if signed and not unsigned else ""
    what = f"Anyone who holds every copy{keys} could still write all of it anew, with other days."
    yield Gap("not-stamped", what, "Have it stamped, and keep it: policyver evidence --on DATE --timestamp URL -o FILE")
    yield _OUTSIDE


def _gaps_of_bundle(codes: Collection[str], known_on: date | None) -> Iterator[Gap]:
    is_signed = "newest-unsigned" not in codes
    if not is_signed:
        what = "Anyone could have written its last entry, which nobody known here has signed."
        yield Gap("newest-not-signed", what, "Compare its object id with another copy, or ask for who may sign.")
    if "timestamp" not in codes:
        who = "a signer" if is_signed else "anyone"
        can_be_checked = {"timestamp-of-unknown-authority", "timestamp-not-checked"} & {*codes}
        yield Gap(
            "not-stamped",
            f"All of it could have been written by {who} just before you got it.",
            "Check its time stamp with the certificate of the authority: --authority FILE"
            if can_be_checked
            else "Ask for a bundle with a time stamp.",
        )
    what = "Anyone who had it could have taken its newest entries away, and so another answer: nothing follows them."
    yield Gap("newest-may-be-missing", what, "Compare the object id of its last entry with another copy.")
    if known_on is not None:
        what = f"Entries published after {known_on} are not in it, and may give another answer."
        yield Gap("later-entries", what, "If they matter, ask for a bundle of a later day of knowledge.")
    yield _OUTSIDE


def _is_signed(verification: Verification, newest: Newest) -> bool:
    return not any(
        finding.code == "newest-unsigned" and finding.where.statement == newest.statement
        for finding in verification.findings
    )


def _named(entries: Sequence[Newest]) -> str:
    return " and ".join(entry.tag for entry in entries)
