"""Files <-> the zip file of a bundle, with the digest of each."""

import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import PurePosixPath

from policyver.config import control_character
from policyver.document.text import sha256
from policyver.errors import BadEvidence

SUMS, HISTORY, ANSWER = "SHA256SUMS", "history.bundle", "evidence.json"
RECORD = "record/"
"""The folder of a bundle that holds the record."""

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can name
_MOST_FILES, _MOST_BYTES = 5_000, 500_000_000


def text_name(statement: str, locale: str) -> str:
    """Return the name in a bundle of the text in a language."""
    return f"text/{statement}.{locale}.md"


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
            places = archive.infolist()
            if len(places) > _MOST_FILES or sum(place.file_size for place in places) > _MOST_BYTES:
                raise BadEvidence("It is too large to be a bundle of policyver's.", "Ask for the bundle again.")
            if len({place.filename for place in places}) < len(places):
                raise BadEvidence(
                    "It has two files of the same name: one hides the other.", "Ask for the bundle again."
                )
            for place in places:
                if control_character(place.filename):
                    raise BadEvidence("It has a file whose name is no text.", "Do not unpack it.")
                path = PurePosixPath(place.filename)
                if path.is_absolute() or ".." in path.parts or "\\" in place.filename:
                    raise BadEvidence(f"It has a file that leads out of it: {place.filename!r}.", "Do not unpack it.")
            return {place.filename: archive.read(place) for place in places if not place.is_dir()}
    except (
        zipfile.BadZipFile, zlib.error, EOFError, IndexError, NotImplementedError, OSError, RuntimeError, ValueError
    ) as error:  # fmt: skip
        raise BadEvidence(f"It is no zip file that can be read: {error}.", "Ask for the bundle again.") from None
