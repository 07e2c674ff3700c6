"""What a record's PDF carries inside."""

import logging
from collections.abc import Mapping
from io import BytesIO

from policyver.errors import BrokenRecord


def attachments(pdf: bytes) -> Mapping[str, bytes]:
    """Return the files that a PDF carries, by their names. Raises BrokenRecord where it cannot be read."""
    import pypdf  # takes 100 ms

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it repairs silently is found by the digests
    try:
        return {name: data[0] for name, data in pypdf.PdfReader(BytesIO(pdf), strict=False).attachments.items()}
    except Exception as error:  # noqa: BLE001  a file that somebody changed breaks a reader in any way there is
        raise BrokenRecord(
            f"A record's PDF cannot be read: {error}.", "Archive the version again, or take the record from a copy."
        ) from None
