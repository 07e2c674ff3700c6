"""Whether the time stamp in a bundle is for its register, and from a trusted authority."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from policyver.errors import BadArgument, TimestampFailed
from policyver.findings import Finding, Location
from policyver.proofs.bundle import bundle_error
from policyver.proofs.claim import Claim
from policyver.proofs.timestamps import read_timestamp, timestamp_fault
from policyver.render.page.cover import STAMP, Stamp

_WHERE = Location("", STAMP)


def quoted_stamp(files: Mapping[str, bytes], claim: Claim) -> Stamp | None:
    """Return the time stamp of a bundle as its claim quotes it, so that the cover can be compared in any case.

    Bundles of evidence/1 quote none: then it is read. None where there is none, or none that can be read.
    """
    if STAMP not in files:
        return None
    if quoted := claim.stamp:
        return Stamp(files[STAMP], *quoted)
    try:
        return read_timestamp(files[STAMP])
    except TimestampFailed:
        return None


def stamp_findings(
    files: Mapping[str, bytes], claim: Claim, last_entry: bytes, authorities: Sequence[bytes]
) -> Iterator[Finding]:
    """Check the time stamp, where there is one. `last_entry` is the tag object that it must be for.

    Raises BadArgument where the authorities cannot be used to check it.
    """
    quoted = claim.stamp
    if STAMP not in files:
        if quoted is not None:
            yield bundle_error("timestamp-missing", "", STAMP, "It is missing.")
        return
    try:
        stamp = read_timestamp(files[STAMP])
        fault = timestamp_fault(stamp, last_entry, authorities)
    except TimestampFailed as error:
        if error.hint and authorities:
            raise BadArgument(f"The time stamp cannot be checked: {error.what}", error.hint) from None
        if error.hint:  # what is missing is on this machine, not in the bundle
            what = f"{error.what} So nothing that the bundle says about it was checked."
            yield Finding.warning("timestamp-not-checked", _WHERE, what, error.hint)
        else:
            yield bundle_error("timestamp-unreadable", "", STAMP, error.what)
        return
    if not claim.has_history and quoted != (stamp.moment.astimezone(UTC), stamp.authority):
        fault = fault or "It is not the time stamp that the bundle quotes."
    if fault:
        yield bundle_error("timestamp-wrong", "", STAMP, fault)
        return
    what = f"By it the last entry existed on {_moment(stamp.moment)}, says {stamp.authority}."
    if authorities:
        yield Finding.note("timestamp", _WHERE, what)
        return
    unchecked = " That it is theirs was not checked."
    yield Finding.warning("timestamp-of-unknown-authority", _WHERE, what + unchecked)


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d at %H:%M:%S} UTC"
