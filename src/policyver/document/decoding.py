"""The bytes of a text file, written by any program -> its text."""

import re

from policyver.document.file_kinds import kind_of_file
from policyver.document.losses import Loss
from policyver.document.text import normalized, refuse_too_long
from policyver.errors import BadText

_SAVE_AS = "Save it as plain text (UTF-8) or Markdown."
_IN_A_WORD = re.compile(r"[^\W\d_][¡-¿×÷¤][^\W\d_]|[^\W\d_][¹³¿£¥¼¾]")
"""Signs between or behind the letters of a word, where Windows-1252 has signs and Windows-1250 has letters."""
_WORDS = re.compile(r"\S*[^\x00-\x7f]\S*")
_MOST_WORDS = 5
_BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def decode(data: bytes, name: str) -> str:
    """Return the text of a file in NFC with LF: UTF-8, UTF-16 with a byte order mark, Windows-1252 or Windows-1250.

    Raises BadText, which names the file `name`, for an empty file, one that is too long and one that is not text.
    """
    refuse_other_kinds(data, name)
    refuse_too_long(data, name)
    encoding = byte_order_encoding(data)
    try:
        text = data.decode(encoding or "utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        if encoding or not _is_western(data):
            raise unreadable(name, error.start) from None
        text = data.decode(_western_codec(data))
    if "\0" in text:
        raise BadText(f"{name} is a binary file, not plain text.", _SAVE_AS)
    return not_empty(normalized(text), name)


def encoding_losses(data: bytes) -> tuple[Loss, ...]:
    """Return what is to be said of a file whose encoding had to be guessed, with the first words that depend on it."""
    try:
        data.decode(byte_order_encoding(data) or "utf-8")
    except UnicodeDecodeError:
        if not _is_western(data):
            return ()
    else:
        return ()
    codec = _western_codec(data)
    words = " ".join(_WORDS.findall(data.decode(codec))[:_MOST_WORDS])
    name = codec.replace("cp", "Windows-")
    return (Loss(f"an encoding that the file does not name, taken for {name}", words, is_shown=True, is_guess=True),)


def byte_order_encoding(data: bytes) -> str:
    """Return the encoding that a byte order mark tells, or the empty string where there is no such mark."""
    return next((codec for mark, codec in _BYTE_ORDER_MARKS.items() if data.startswith(mark)), "")


def refuse_other_kinds(data: bytes, name: str) -> None:
    """Raise BadText for a file whose first bytes are those of a PDF, a picture or the like."""
    if kind := kind_of_file(data):
        raise BadText(f"{name} is {kind}, not plain text.", _SAVE_AS)


def not_empty(text: str, name: str) -> str:
    """Return a text as it is, or raise BadText where it has nothing but white space."""
    if not text.strip():
        raise BadText(f"{name} is empty.", "Put the statement's text into it.")
    return text


def unreadable(name: str, byte: int) -> BadText:
    """Return the error for a file in whose encoding a byte means nothing."""
    return BadText(f"{name} cannot be read as text: byte {byte} is wrong.", _SAVE_AS)


def _western_codec(data: bytes) -> str:
    """Return Windows-1250 if it makes letters of what would be signs within words in Windows-1252, which is usual."""
    try:
        signs = {codec: len(_IN_A_WORD.findall(data.decode(codec))) for codec in ("cp1252", "cp1250")}
    except UnicodeDecodeError:
        return "cp1252"
    return "cp1250" if signs["cp1250"] < signs["cp1252"] else "cp1252"


def _is_western(data: bytes) -> bool:
    """Whether bytes are Windows-1252, not damaged UTF-8 or an encoding in which most letters are not ASCII."""
    repaired = data.decode("utf-8", "replace")
    damaged = repaired.count("\ufffd")
    if sum(char > "\x7f" for char in repaired) > 2 * damaged:
        return False
    try:
        text = "".join(data.decode("cp1252").replace("\xad", "").split())
    except UnicodeDecodeError:
        return False
    accented = sum(char > "\x7f" for char in text)
    return text.isprintable() and accented * 4 <= len(text)
