"""Bytes <-> the text of a statement, as policyver keeps it: UTF-8, NFC, LF."""

import hashlib
import re
import unicodedata

from policyver.counting import counted
from policyver.errors import BadText

MOST_BYTES = 20_000_000
"""The longest text that is read. The longest statement known has less than a twentieth of that."""

_ESCAPE = re.compile(r"[\x1b\x9b]")
_CONFLICT = re.compile(r"^(<{7} |>{7} |={7}$)", re.MULTILINE)


def canonical_text(data: bytes, name: str) -> str:
    """Return a statement's text: no BOM, LF line ends, NFC, one line end at the end.

    Raises BadText, which names the file `name`, where it is not UTF-8, is empty, binary or too long, or contains merge
    conflicts.
    """
    refuse_too_long(data, name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadText(f"{name} is not UTF-8 (line {line}).", "Save it as UTF-8 in an editor.") from None
    if "\0" in text:
        raise BadText(f"{name} is not a text.", "Give a Markdown or a plain text file.")
    if hidden := _ESCAPE.search(text):
        line = text.count("\n", 0, hidden.start()) + 1
        raise BadText(f"{name} has a terminal escape in it (line {line}).", "Take it out: it could hide words.")
    text = normalized(text).rstrip()
    if not text:
        raise BadText(f"{name} is empty.", "Write the statement there, or import it: policyver import FILE")
    conflict = list(_CONFLICT.finditer(text))
    if len({match[0][0] for match in conflict}) == 3:
        line = text.count("\n", 0, conflict[0].start()) + 1
        raise BadText(f"{name} has a merge conflict in it (line {line}).", "Settle it in an editor and try again.")
    return text + "\n"


def refuse_too_long(data: bytes, name: str, most: int = MOST_BYTES) -> None:
    """Raise BadText, which names the file `name`, for more bytes than a text can have."""
    if len(data) > most:
        raise BadText(
            f"{name} has {counted(len(data), 'byte')}, and policyver reads texts of {most:,} at most.",
            "Leave in it only the statement: no pictures, no other documents.",
        )


def normalized(text: str) -> str:
    """Return a text in NFC whose lines end with LF."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def with_lf(data: bytes) -> bytes:
    """Return the bytes of a text with the line ends of Unix, as git's filters do."""
    return data.replace(b"\r\n", b"\n")


def sha256(data: bytes) -> str:
    """Return the SHA-256 of a text's bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
