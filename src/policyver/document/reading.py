"""A file of any format that policyver can read -> Markdown. To add a format: a room beside this file, a line below."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from policyver.document.decoding import decode
from policyver.document.signatures import OLE, ZIP

if TYPE_CHECKING:
    from policyver.document.word.reading import Word


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file says."""

    markdown: str
    lost: tuple[str, ...] = ()
    """What could not be carried over: a line each."""
    word: "Word | None" = None
    """Of a Word file all that is in it."""


@dataclass(frozen=True, slots=True)
class InputFormat:
    """A format of files, and how it is known."""

    endings: frozenset[str]
    read: Callable[[bytes, str], Imported]
    """Reads a file's bytes. Raises BadText, which calls the file by the name that is its second argument."""
    signatures: tuple[bytes, ...] = ()
    """What its files begin with, whatever they are called."""

    def is_of(self, data: bytes, name: str) -> bool:
        """Whether a file has this format, by what it begins with or by its name's ending."""
        return data.startswith(self.signatures) or PurePath(name).suffix.lower() in self.endings


def _read_word(data: bytes, name: str) -> Imported:
    from policyver.document.markdown.writing import write_markdown
    from policyver.document.word.reading import read_word

    word = read_word(data, name)
    return Imported(write_markdown(word.accepted), word.lost, word)


def _read_web_page(data: bytes, name: str) -> Imported:
    from policyver.document.markdown.writing import write_markdown
    from policyver.document.web.reading import declared_encoding, read_page

    document, lost = read_page(decode(data, name, declared_encoding(data)), name)
    return Imported(write_markdown(document), lost)


def _read_markdown(data: bytes, name: str) -> Imported:
    return Imported(decode(data, name))


def _read_plain_text(data: bytes, name: str) -> Imported:
    from policyver.document.markdown.writing import write_markdown
    from policyver.document.plain_text.reading import read_plain_text

    return Imported(write_markdown(read_plain_text(decode(data, name))))


# Rooms are imported by the function that needs one: a diff of two Markdown files is not to wait for the others.
_MARKDOWN = InputFormat(frozenset({".md", ".markdown", ".mdown", ".mkd"}), _read_markdown)
FORMATS = (
    InputFormat(frozenset({".docx", ".docm", ".dotx", ".doc"}), _read_word, (ZIP, OLE)),
    InputFormat(frozenset({".html", ".htm", ".xhtml"}), _read_web_page),
    _MARKDOWN,
)
"""The formats that are known by a signature or an ending. What is of none of them is read as plain text."""


def read_import(data: bytes, name: str) -> Imported:
    """Return what a file says, read in the format that it has. Of a Word file the tracked changes are taken.

    Raises BadText, which calls the file by `name`.
    """
    read = next((format_.read for format_ in FORMATS if format_.is_of(data, name)), _read_plain_text)
    return read(data, name)


def is_markdown(name: str) -> bool:
    """Whether a file is Markdown, by its name's ending."""
    return PurePath(name).suffix.lower() in _MARKDOWN.endings
