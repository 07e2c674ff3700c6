"""The files inside the PDF of a record."""

import logging
from collections.abc import Mapping
from io import BytesIO

from policyver.errors import BrokenRecord


def attachments(pdf: bytes) -> Mapping[str, bytes]:
    """Return the files inside a PDF by their names. Raises BrokenRecord where the PDF cannot be read."""
    import pypdf  # takes 100 ms

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it repairs damage silently; the digests find that
    try:
        return {name: data[0] for name, data in pypdf.PdfReader(BytesIO(pdf), strict=False).attachments.items()}
    except Exception as error:  # noqa: BLE001  a changed file can make the reader fail in any way
        raise BrokenRecord(
            f"A record's PDF cannot be read: {error}.", "Archive the version again, or take the record from a copy."
        ) from None
