"""Whether the time stamp in a bundle is for its register, and from a trusted authority."""

from collections.abc import Iterator, Mapping, Sequence

from policyver.errors import BadArgument, TimestampFailed
from policyver.findings import Finding, Location
from policyver.proofs.check_files import bundle_error
from policyver.proofs.timestamps import read_timestamp, timestamp_fault
from policyver.render.page.cover import STAMP
from policyver.store import Store


def stamp_findings(
    store: Store, head: str, files: Mapping[str, bytes], authorities: Sequence[bytes]
) -> Iterator[Finding]:
    """Check the time stamp, where there is one. `head` is the tag object that it must be for.

    Raises BadArgument where the authorities cannot be used to check it.
    """
    if STAMP not in files:
        return
    where = Location("", STAMP)
    try:
        stamp = read_timestamp(files[STAMP])
        fault = timestamp_fault(stamp, store.repository.tag_object(head), authorities)
    except TimestampFailed as error:
        if error.hint and authorities:
            raise BadArgument(f"The time stamp cannot be checked: {error.what}", error.hint) from None
        if error.hint:  # what is missing is on this machine, not in the bundle
            yield Finding.note("timestamp-not-checked", where, f"{error.what} It was not looked at.", error.hint)
        else:
            yield bundle_error("timestamp-unreadable", "", STAMP, error.what)
        return
    if fault:
        yield bundle_error("timestamp-wrong", "", STAMP, fault)
        return
    what = f"By it the last entry existed on {stamp.moment:%Y-%m-%d at %H:%M:%S} UTC, says {stamp.authority}."
    if authorities:
        yield Finding.note("timestamp", where, what)
        return
    unchecked = " That it is theirs was not checked: name their certificate with --authority FILE."
    yield Finding.note("timestamp-of-unknown-authority", where, what + unchecked)
