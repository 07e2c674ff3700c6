"""Bundles in which another program than policyver finds other files, or other words in them."""

import struct
import zlib
from pathlib import Path

import pytest

from tests.cli.run import done, refused
from tests.proofs.bundles import files
from tests.proofs.zips import Head, deflated, local, zipped
from tests.store.place import Place

HIDDEN = b"In truth v1 was in force.\n"
SECOND = local("README.txt", HIDDEN, deflated(HIDDEN), size=len(deflated(HIDDEN)))
OTHER_NAME = struct.pack("<BI", 1, zlib.crc32(b"README.txt")) + b"cover.txt"

HEADS = {
    "a-file-hidden-behind-another": Head(behind=SECOND, has_no_size=True),
    "bytes-behind-the-end": Head(behind=SECOND),
    "longer-than-it-says": Head(unpacks_to=b"What was in force" + HIDDEN),
    "another-method-at-its-head": Head(method=0),
    "a-second-name": Head(extra=struct.pack("<HH", 0x7075, len(OTHER_NAME)) + OTHER_NAME),
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
def test_a_file_that_can_be_unpacked_in_two_ways_is_refused(packed_once: Path, elsewhere: Place, head: Head) -> None:
    elsewhere.write("x.zip", zipped(files(packed_once), {"README.txt": head}))
    assert "policyver: It " in refused(elsewhere, "verify", "x.zip")


def test_one_that_can_be_unpacked_in_one_way_passes(packed_once: Path, elsewhere: Place) -> None:
    elsewhere.write("x.zip", zipped(files(packed_once), {"README.txt": Head(extra=b"UT\x05\x00\x01abcd")}))
    assert "Found nothing that was changed" in done(elsewhere, "verify", "x.zip")
