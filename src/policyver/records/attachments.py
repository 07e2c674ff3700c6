"""The files inside the PDF of a record."""

import logging
from collections.abc import Collection, Mapping
from io import BytesIO

from policyver.errors import BrokenRecord

MOST_BYTES = 50_000_000
"""The largest PDF that is read; what pypdf unpacks of one has limits of its own, of 75,000,000 bytes each."""
_AGAIN = "Archive the version again, or take the record from a copy."


def attachments(pdf: bytes, names: Collection[str]) -> Mapping[str, bytes]:
    """Return the files of these names inside a PDF. Raises BrokenRecord where the PDF cannot be read."""
    import pypdf  # takes 100 ms

    if len(pdf) > MOST_BYTES:
        raise BrokenRecord(f"A record's PDF has more than {MOST_BYTES:,} bytes.", _AGAIN)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it repairs damage silently; the digests find that
    try:
        attached: dict[str, bytes] = {}
        for file in pypdf.PdfReader(BytesIO(pdf), strict=False).attachment_list:
            if file.name in names and file.name not in attached:
                attached[file.name] = file.content
    except Exception as error:  # noqa: BLE001  a changed file can make the reader fail in any way
        raise BrokenRecord(f"A record's PDF cannot be read: {error}.", _AGAIN) from None
    return attached
