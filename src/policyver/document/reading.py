"""A file of any format that policyver can read -> Markdown.

To add a format, add a package beside this file and a line to INPUT_FORMATS.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from policyver.document.decoding import decode, encoding_losses
from policyver.document.file_kinds import OLE, ZIP
from policyver.document.losses import Loss

if TYPE_CHECKING:
    from policyver.document.word.reading import Word


@dataclass(frozen=True, slots=True)
class Imported:
    """The text of a file that was read, and what else is known of it."""

    markdown: str
    lost: tuple[Loss, ...] = ()
    """What could not be carried over, each thing as often as the file has it."""
    word: "Word | None" = None
    """Everything that a Word file holds. None for other files."""


@dataclass(frozen=True, slots=True)
class InputFormat:
    """A file format that can be read, and how such files are recognised."""

    endings: frozenset[str]
    read: Callable[[bytes, str], Imported]
    """Reads the bytes of a file. Its second argument is the name of the file, for the BadText that it may raise."""
    signatures: tuple[bytes, ...] = ()
    """The bytes that such files begin with, whatever their names are."""

    def is_of(self, data: bytes, name: str) -> bool:
        """Whether a file has this format: by its first bytes, or by the ending of its name."""
        return data.startswith(self.signatures) or PurePath(name).suffix.lower() in self.endings


def _read_word(data: bytes, name: str) -> Imported:
    from policyver.document.markdown.writing import write_markdown
    from policyver.document.word.reading import read_word

    word = read_word(data, name)
    return Imported(write_markdown(word.accepted), word.accepted.lost, word)


def _read_web_page(data: bytes, name: str) -> Imported:
    from policyver.document.markdown.writing import write_markdown
    from policyver.document.web.encoding import page_text
    from policyver.document.web.reading import read_page

    document = read_page(page_text(data, name), name)
    return Imported(write_markdown(document), document.lost)


def read_as_markdown(data: bytes, name: str) -> Imported:
    """Read a file as Markdown, whatever its name is. Raises BadText, which names the file `name`."""
    return Imported(decode(data, name), encoding_losses(data))


def _read_plain_text(data: bytes, name: str) -> Imported:
    from policyver.document.markdown.writing import write_markdown
    from policyver.document.plain_text.reading import read_plain_text

    document = read_plain_text(decode(data, name))
    return Imported(write_markdown(document), (*encoding_losses(data), *document.lost))


# Each function imports the package it needs, so that a diff of two Markdown files does not wait for the others.
_MARKDOWN = InputFormat(frozenset({".md", ".markdown", ".mdown", ".mkd"}), read_as_markdown)
INPUT_FORMATS = (
    InputFormat(frozenset({".docx", ".docm", ".dotx", ".doc"}), _read_word, (ZIP, OLE)),
    InputFormat(frozenset({".html", ".htm", ".xhtml"}), _read_web_page),
    _MARKDOWN,
)
"""The formats that are recognised by a signature or an ending. Any other file is read as plain text."""


def read_import(data: bytes, name: str) -> Imported:
    """Read a file in the format that it has. Tracked changes in a Word file are accepted.

    Raises BadText, which names the file `name`.
    """
    read = next((format_.read for format_ in INPUT_FORMATS if format_.is_of(data, name)), _read_plain_text)
    return read(data, name)


def is_markdown(name: str) -> bool:
    """Whether a file is Markdown, by the ending of its name."""
    return PurePath(name).suffix.lower() in _MARKDOWN.endings
