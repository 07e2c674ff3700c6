"""A file of any kind that policyver can read -> Markdown."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from policyver.errors import BadText

if TYPE_CHECKING:
    from policyver.document.word import Word

_PAGES = {".html", ".htm", ".xhtml"}
_MARKDOWN = {".md", ".markdown", ".mdown", ".mkd"}
_SAVE_AS = "Save it as plain text (UTF-8) or Markdown."
_WORD = {".docx", ".docm", ".dotx", ".doc"}
_PACKED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_MAGIC = {
    b"PK\x03\x04": "a Word file or another packed file",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Word file",
    b"%PDF-": "a PDF file",
    b"{\\rtf": "a rich text file (RTF)",
}
_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
_BOMS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file says."""

    markdown: str
    lost: tuple[str, ...] = ()
    """What could not be carried over: a line each."""
    word: "Word | None" = None
    """Of a Word file all that is in it."""


def read_import(data: bytes, name: str) -> Imported:
    """Read a file by its name's ending: Markdown as it is, Word, a web page, anything else as plain text.

    Of a Word file the tracked changes are taken. Raises BadText, which calls the file by `name`.
    """
    if _is_word(data, name):
        from policyver.document.markdown.writing import write_markdown
        from policyver.document.word import read_word

        word = read_word(data, name)
        return Imported(write_markdown(word.accepted), word.lost, word)
    if PurePath(name).suffix.lower() in _PAGES:
        from policyver.document.markdown.writing import write_markdown
        from policyver.document.web.reading import read_page

        document, lost = read_page(decode(data, name), name)
        return Imported(write_markdown(document), lost)
    text = decode(data, name)
    if is_markdown(name):
        return Imported(text)
    from policyver.document.plain_text.reading import plain_text_to_markdown  # 10 ms that Markdown need not cost

    return Imported(plain_text_to_markdown(text))


def _is_word(data: bytes, name: str) -> bool:
    """Tell a Word file by its ending, and by what it is, whatever it is called."""
    return PurePath(name).suffix.lower() in _WORD or data.startswith(_PACKED)


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
    if not encoding and PurePath(name).suffix.lower() in _PAGES and (said := _CHARSET.search(data[:4096])):
        encoding = said[1].decode()
    try:
        text = data.decode(encoding or "utf-8").removeprefix("\ufeff")
    except LookupError:
        raise BadText(f"{name} says it is written in {encoding!r}, which nobody knows.", _SAVE_AS) from None
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
