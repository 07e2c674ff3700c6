"""Files <-> the zip file of a bundle, with the digest of each."""

import stat
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import PurePosixPath
from struct import unpack, unpack_from

from policyver.config import control_character
from policyver.document.text import sha256
from policyver.errors import BadEvidence
from policyver.findings import Distrust, Finding, Location
from policyver.records import REPLACED

SUMS, ANSWER = "SHA256SUMS", "evidence.json"
HISTORY = "history.bundle"
"""Git's objects, in the bundles of evidence/1."""

RECORD, ENTRIES = "record/", "entries/"
"""The folders of a bundle with the record and with the entries."""

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can name
_MOST_FILES, _MOST_BYTES = 20_000, 200_000_000  # of which 10,000 may be entries
_LOCAL_HEADER, _LISTED, _END = 30, 46, 22  # bytes without names: sections 4.3.7, 4.3.12 and 4.3.16 of APPNOTE.TXT
_SIZES_BEHIND = 0x08  # a flag: the sizes come behind the data
_OTHER_NAME = 0x7075  # a name in Unicode, which Info-ZIP takes instead: section 4.6.9
_AGAIN = "Ask for the bundle again."


def text_name(statement: str, locale: str) -> str:
    """Return the name in a bundle of the text in a language."""
    return f"text/{statement}.{locale}.md"


def replaced_name(locale: str) -> str:
    """Return the name in a bundle of the text that was replaced, in a language."""
    return f"{RECORD}{locale}/{REPLACED}"


def entry_name(entry: str) -> str:
    """Return the name in a bundle of an entry's tag object: `entries/v4.txt`."""
    return f"{ENTRIES}{entry}.txt"


def bundle_error(code: str, statement: str, file: str, what: str) -> Finding:
    """Return the finding that a file of a bundle is not what it should be."""
    return Finding.error(code, Location(statement, file), what, Distrust("bundle", None))


def packed(files: Mapping[str, bytes]) -> bytes:
    """Return a zip file of the files and the list of their digests. The same files give the same bytes."""
    sums = "".join(f"{sha256(data)}  {name}\n" for name, data in sorted(files.items()))
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted({**files, SUMS: sums.encode()}.items()):
            place = zipfile.ZipInfo(name, _EPOCH)
            place.compress_type = zipfile.ZIP_DEFLATED
            place.external_attr = 0o644 << 16
            archive.writestr(place, data)
    return written.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return the files of a bundle. It may come from anyone, so there are limits. Raises BadEvidence."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check_places(archive.infolist())
            _check_nothing_between(archive, data)
            return {place.filename: archive.read(place) for place in archive.infolist() if not place.is_dir()}
    except (
        zipfile.BadZipFile, zlib.error, EOFError, IndexError, NotImplementedError, OSError, RuntimeError, ValueError
    ) as error:  # fmt: skip
        raise BadEvidence(f"It is no zip file that can be read: {error}.", _AGAIN) from None


def _check_places(places: list[zipfile.ZipInfo]) -> None:
    if len(places) > _MOST_FILES or sum(place.file_size for place in places) > _MOST_BYTES:
        raise BadEvidence("It is too large to be a bundle of policyver's.", _AGAIN)
    if len({place.filename for place in places}) < len(places):
        raise BadEvidence("It has two files of the same name: one hides the other.", _AGAIN)
    names = {place.filename for place in places if not place.is_dir()}
    for place in places:
        if control_character(place.filename):
            raise BadEvidence("It has a file whose name is no text.", "Do not unpack it.")
        if place.comment:
            raise BadEvidence(f"It has a comment on a file, which some programs show: {place.filename!r}.", _AGAIN)
        path = PurePosixPath(place.filename)
        if path.is_absolute() or ".." in path.parts or "\\" in place.filename:
            raise BadEvidence(f"It has a file that leads out of it: {place.filename!r}.", "Do not unpack it.")
        kind = stat.S_IFMT(place.external_attr >> 16)
        is_harmless = _is_folder_of_files(place, names) if place.is_dir() else kind in (0, stat.S_IFREG)
        if not is_harmless:
            raise BadEvidence(f"It has something that is no file: {place.filename!r}.", "Do not unpack it.")


def _is_folder_of_files(place: zipfile.ZipInfo, names: set[str]) -> bool:
    """Whether a folder is one that files are in, and no more: other programs name it when they pack a bundle again."""
    is_empty = place.file_size == place.compress_size == place.CRC == 0
    is_folder = stat.S_IFMT(place.external_attr >> 16) in (0, stat.S_IFDIR)
    return (
        is_empty
        and is_folder
        and place.filename[:-1] not in names
        and any(name.startswith(place.filename) for name in names)
    )


def _check_nothing_between(archive: zipfile.ZipFile, data: bytes) -> None:
    """Refuse a zip file with bytes that belong to none of its files: before, between, within or behind them.

    Other programs may see other files there.
    """
    at = 0
    for place in sorted(archive.infolist(), key=lambda place: place.header_offset):
        if place.header_offset != at:
            break
        names = int.from_bytes(data[at + 26 : at + 28], "little") + int.from_bytes(data[at + 28 : at + 30], "little")
        start = at + _LOCAL_HEADER + names
        at = start + place.compress_size
        _check_one_way_to_read(place, data[place.header_offset : start], data[start:at])
        if place.flag_bits & _SIZES_BEHIND:
            at += 16 if data[at : at + 4] == b"PK\x07\x08" else 12
    listed = sum(
        _LISTED + len(place.filename.encode()) + len(place.extra) + len(place.comment) for place in archive.infolist()
    )
    if (at, at + listed + _END) != (archive.start_dir, len(data)):
        raise BadEvidence("It has bytes in it that belong to none of its files.", _AGAIN)


def _check_one_way_to_read(place: zipfile.ZipInfo, head: bytes, packed_data: bytes) -> None:
    """Refuse a file that programs which read a zip file from its front unpack otherwise than those that read its list.

    Its own head must say what the list says, and its data must end where that says.
    """
    if len(head) < _LOCAL_HEADER:
        raise BadEvidence(f"It has a file that is not whole: {place.filename!r}.", _AGAIN)
    flags, method, *_, checksum, packed_size, size = unpack("<HHHHIII", head[6:26])
    of_the_list = place.flag_bits, place.compress_type
    sizes = place.CRC, place.compress_size, place.file_size
    are_behind = flags & _SIZES_BEHIND and (checksum, packed_size, size) == (0, 0, 0)
    if (flags, method) != of_the_list or not (are_behind or (checksum, packed_size, size) == sizes):
        raise BadEvidence(f"It says two things about a file: {place.filename!r}.", _AGAIN)
    if _OTHER_NAME in _extra_kinds(place.extra) | _extra_kinds(head[_LOCAL_HEADER + unpack("<H", head[26:28])[0] :]):
        raise BadEvidence(f"It has two names for a file: {place.filename!r}.", _AGAIN)
    if method == zipfile.ZIP_STORED:
        is_whole = place.compress_size == place.file_size
    elif method == zipfile.ZIP_DEFLATED:
        reader = zlib.decompressobj(-zlib.MAX_WBITS)
        length = len(reader.decompress(packed_data, place.file_size + 1))
        is_whole = reader.eof and not reader.unused_data and length == place.file_size
    else:
        raise BadEvidence(f"It has a file that not every program can unpack: {place.filename!r}.", _AGAIN)
    if not is_whole:
        raise BadEvidence(f"It has a file that does not end where it says: {place.filename!r}.", _AGAIN)


def _extra_kinds(extra: bytes) -> set[int]:
    """Return which kinds of further facts there are about a file: section 4.5 of APPNOTE.TXT."""
    kinds, at = set(), 0
    while at + 4 <= len(extra):
        kind, size = unpack_from("<HH", extra, at)
        kinds.add(kind)
        at += 4 + size
    return kinds
