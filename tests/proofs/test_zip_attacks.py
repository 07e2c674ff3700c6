"""Bundles in which another program than policyver finds other files, or other words in them."""

import shutil
import struct
import subprocess
import zipfile
import zlib
from io import BytesIO
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


def with_folder(bundle: Path, name: str, data: bytes = b"", mode: int = 0o40755) -> bytes:
    """Give a bundle with one more entry, packed as other programs do."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        place = zipfile.ZipInfo(name)
        place.external_attr = mode << 16
        archive.writestr(place, data)
        for file, content in files(bundle).items():
            archive.writestr(file, content)
    return packed.getvalue()


@pytest.mark.parametrize("name", ["entries/", "record/en/"])
def test_the_folder_of_its_files_is_no_other_thing(packed_once: Path, elsewhere: Place, name: str) -> None:
    elsewhere.write("x.zip", with_folder(packed_once, name))
    assert "Found nothing that was changed" in done(elsewhere, "verify", "x.zip")


@pytest.mark.parametrize(
    ("name", "data", "mode"),
    [
        ("entries/", b"In truth v1 was in force.", 0o40755),
        ("README.txt/", b"", 0o40755),
        ("more/", b"", 0o40755),
        ("entries/", b"", 0o120777),
        ("entries/", b"", 0o100644),
        ("../entries/", b"", 0o40755),
        ("/", b"", 0o40755),
        ("entries//", b"", 0o40755),
    ],
)
def test_a_folder_that_is_none_of_its_files_is_refused(
    packed_once: Path, elsewhere: Place, name: str, data: bytes, mode: int
) -> None:
    elsewhere.write("x.zip", with_folder(packed_once, name, data, mode))
    message = refused(elsewhere, "verify", "x.zip")
    assert "It has something that is no file" in message or "leads out of it" in message


@pytest.mark.skipif(not shutil.which("zip"), reason="there is no zip")
def test_one_that_was_unpacked_and_packed_again_with_zip_verifies(packed_once: Path, elsewhere: Place) -> None:
    folder = elsewhere.root / "unpacked"
    with zipfile.ZipFile(packed_once) as archive:
        archive.extractall(folder)
    subprocess.run(["zip", "--quiet", "-r", "../again.zip", "."], cwd=folder, check=True)
    assert "entries/" in zipfile.ZipFile(elsewhere.root / "again.zip").namelist()
    assert "Found nothing that was changed" in done(elsewhere, "verify", "again.zip")


def test_a_comment_on_a_file_is_refused(packed_once: Path, elsewhere: Place, tmp_path: Path) -> None:
    made = tmp_path / "commented.zip"
    with zipfile.ZipFile(packed_once) as archive, zipfile.ZipFile(made, "w") as written:
        for name in archive.namelist():
            place = zipfile.ZipInfo(name)
            place.comment = b"v2 was in force"
            written.writestr(place, archive.read(name))
    assert "It has a comment on a file" in refused(elsewhere, "verify", str(made))
