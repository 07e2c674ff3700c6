"""Whether the entries of a register are signed, and by whom."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from policyver.files import TEMPORARY
from policyver.findings import Distrust, Finding, Location
from policyver.register.entries import AnyEntry
from policyver.register.register import Register
from policyver.store.annotation import parse_annotation
from policyver.store.opening import create_repository
from policyver.store.signatures import Signature, signatures_of


def signature_findings(
    statement: str,
    register: Register,
    entries: Sequence[AnyEntry],
    signatures: Mapping[str, Signature],
    *,
    is_demanded: bool,
) -> Iterator[Finding]:
    """Yield the signatures that are wrong or prove nothing, then the entries that should have one that does.

    `signatures` are by the object ids of tags. `is_demanded`: whether git is set up to sign every tag.
    """
    for entry in entries:
        where, distrust = Location(statement, entry.tag), Distrust("register", entry.published)
        match signatures[entry.tag_id]:
            case "bad":
                what = f"The signature of {entry.tag} does not match what the tag says."
                yield Finding.error("signature-wrong", where, what, distrust)
            case "stranger":
                what = f"{entry.tag} is signed by somebody who is not on git's list of signers."
                yield Finding.error("signature-of-a-stranger", where, what, distrust)
            case "unchecked":
                what = f"{entry.tag} is signed, and this machine cannot check by whom: that counts for nothing."
                yield Finding.warning("signature-unchecked", where, what)
            case "good" | "none":
                pass
    is_whole = len(register.entries) == len(entries)
    yield from _unsigned(statement, register, signatures, is_demanded=is_demanded, is_whole=is_whole)


def signatures_in(tag_objects: Mapping[str, bytes]) -> dict[str, Signature]:
    """Return how tag objects are signed that are in no repository, by their object ids."""
    signed = {tag: data for tag, data in tag_objects.items() if parse_annotation(data).is_signed}
    unsigned: dict[str, Signature] = dict.fromkeys(tag_objects, "none")
    if not signed:
        return unsigned
    with TemporaryDirectory(prefix=TEMPORARY) as folder, create_repository(Path(folder)) as repository:
        repository.write_tag_objects(list(signed.values()))
        return unsigned | signatures_of(repository, signed)


_WEIGHT: Mapping[Signature, int] = {"good": 2, "unchecked": 1, "stranger": 1, "bad": 0, "none": 0}
"""How much a signature counts. What cannot be checked counts no more than none beside one that can."""


def _unsigned(
    statement: str, register: Register, signatures: Mapping[str, Signature], *, is_demanded: bool, is_whole: bool
) -> Iterator[Finding]:
    """Yield the entries that are signed less well than one before them, and a newest entry that is not signed well.

    `is_whole`: whether the chain reaches every entry that is there.
    """
    best, signed_before = 0, ""
    for entry in register.entries:
        where, weight = Location(statement, entry.tag), _WEIGHT[signatures[entry.tag_id]]
        if weight >= best:
            best, signed_before = weight, entry.tag
            continue
        what = f"{entry.tag} is not {_signed(weight)}, and {signed_before} before it is."
        if is_demanded:
            yield Finding.error("signature-missing", where, what, Distrust("register", entry.published))
        else:
            yield Finding.warning("signature-missing", where, what)
    if register.entries and (weight := _WEIGHT[signatures[register.entries[-1].tag_id]]) < _WEIGHT["good"]:
        newest = register.entries[-1].tag
        place = "the newest entry" if is_whole else "the last entry before the chain breaks"
        what = f"{newest} is not yet protected: it is {place} and not {_signed(weight)}."
        where = Location(statement, newest)
        if is_demanded:
            what += " Git is set up to sign every tag here: was it set up later, or the signature taken off?"
            yield Finding.warning("newest-unsigned", where, what)
        else:
            yield Finding.note("newest-unsigned", where, what)


def _signed(weight: int) -> str:
    return "signed by anybody known here" if weight else "signed"
