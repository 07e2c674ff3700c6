"""A file of any kind that policyver can read -> Markdown."""

import unicodedata
from pathlib import PurePath

from policyver.errors import BadText

_PAGES = {".html", ".htm", ".xhtml"}
_MARKDOWN = {".md", ".markdown", ".mdown", ".mkd"}
_SAVE_AS = "Save it as plain text (UTF-8) or Markdown."
_MAGIC = {
    b"PK\x03\x04": "a Word file or another packed file",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Word file",
    b"%PDF-": "a PDF file",
    b"{\\rtf": "a rich text file (RTF)",
}
_BOMS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read_import(data: bytes, name: str) -> str:
    """Read a file by its name's ending: Markdown as it is, anything else as plain text. Raises BadText."""
    text = decode(data, name)
    if PurePath(name).suffix.lower() in _PAGES:
        raise BadText(f"{name} is a web page.", "Open it in a browser, and save its text as plain text or Markdown.")
    if is_markdown(name):
        return text
    from policyver.document.importing import plain_text_to_markdown  # 10 ms that Markdown need not cost

    return plain_text_to_markdown(text)


def is_markdown(name: str) -> bool:
    """Tell Markdown by its file's ending."""
    return PurePath(name).suffix.lower() in _MARKDOWN


def decode(data: bytes, name: str) -> str:
    """Give the text of a file in NFC with LF: UTF-8, UTF-16 with a byte order mark, or Windows-1252.

    Raises BadText, which calls the file by `name`, for an empty file and for one that is no text.
    """
    for magic, kind in _MAGIC.items():
        if data.startswith(magic):
            raise BadText(f"{name} is {kind}, not plain text.", _SAVE_AS)
    encoding = next((known for bom, known in _BOMS.items() if data.startswith(bom)), "")
    try:
        text = data.decode(encoding or "utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        if encoding or not _is_western(data):
            raise BadText(f"{name} cannot be read as text: byte {error.start} is wrong.", _SAVE_AS) from None
        text = data.decode("cp1252")
    if "\0" in text:
        raise BadText(f"{name} is a binary file, not plain text.", _SAVE_AS)
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.strip():
        raise BadText(f"{name} is empty.", "Put the statement's text into it.")
    return text


def _is_western(data: bytes) -> bool:
    """Tell Windows-1252 from damaged UTF-8 and from encodings in which most letters are not ASCII."""
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
