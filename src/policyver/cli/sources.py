"""A version argument -> the text it names, from the store or from a file."""

import os
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from policyver.cli.options import today
from policyver.cli.output import say
from policyver.counting import counted
from policyver.document.losses import loss_lines
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.document.text import sha256
from policyver.errors import BadArgument, NotAStore, UnknownStatement
from policyver.files import near_name, read_file
from policyver.register.reference import Reference, near_reference, parse_day, parse_reference
from policyver.render.side import Side

if TYPE_CHECKING:
    from policyver.document.reading import Imported
    from policyver.store import Source, Store


@dataclass(frozen=True, slots=True)
class Given:
    """A text that a user named. `source` is None for a file."""

    document: Document
    side: Side
    text: str
    source: "Source | None" = None

    @property
    def name(self) -> str:
        """The name of the text; of a file without its folders, which may be private."""
        return self.side.name


class Sources:
    """Reads the texts that arguments name. The store is opened only when an argument needs it."""

    def __init__(self, locale: str = "", statement: str = "", known_on: date | None = None) -> None:
        self._locale = locale
        self._known_on = known_on
        self._statement = statement
        self._store: Store | None = None

    def __enter__(self) -> "Sources":
        return self

    def __exit__(self, *_: object) -> None:
        if self._store is not None:
            self._store.close()

    @property
    def statement(self) -> str:
        """The name of the statement that was chosen; empty for the first."""
        return self._statement

    @property
    def store(self) -> "Store":
        """The store that the working folder is in."""
        if self._store is None:
            from policyver.store import Store  # git takes 90 ms to import, and two files do not need it

            self._store = Store.open(Path.cwd())
        return self._store

    def read_both(self, old: str, new: str, *, say_guesses: bool = True) -> tuple[Given, Given]:
        """Read two texts. Where only the first argument names a statement, the second is of the same one.

        What was guessed is printed, unless what is made of the texts says it.
        """
        before = self.read(old, beside=new, say_guesses=say_guesses)
        first = parse_reference(old)
        if before.source is not None and first is not None and first.statement:
            self._statement = first.statement
        return before, self.read(new, beside=old, say_guesses=say_guesses)

    def read(self, argument: str, *, beside: str = "", say_guesses: bool = True) -> Given:
        """Read a version or a file, and print what its pages may not show. Raises BadArgument where it is neither.

        A file without an ending, such as a pipe, is read as Markdown where the other argument, `beside`, is a version
        or Markdown.
        """
        reference = parse_reference(argument)
        is_file = reference is None or self._is_file(reference, argument)
        given = self._file(argument, beside) if is_file or reference is None else self._version(reference)
        remarks = (loss for loss in given.document.lost if loss.is_shown and (say_guesses or not loss.is_guess))
        for line in loss_lines(remarks):
            say(f"{given.name}: {line}", err=True)
        return given

    def _version(self, reference: Reference) -> Given:
        if not reference.statement and self._statement:
            reference = replace(reference, statement=self._statement)
        source = self.store.source(reference, self._locale, today(self.store.config), known_on=self._known_on)
        amended = source.amended
        label = source.label
        if source.statement != self.store.config.statements[0]:
            label = f"{source.statement.name}/{label}"
        side = Side(
            label if source.locale == source.statement.source_locale else f"{label} ({source.locale})",
            source.sha256,
            amended.effective if amended else None,
            amended.version.published if amended else None,
        )
        return Given(read_markdown(source.text, label), side, source.text, source)

    def _is_file(self, reference: Reference, argument: str) -> bool:
        """Whether an argument such as `old/draft` is a file. Where there is such a version, too, it is the version."""
        if not reference.statement or not Path(argument).is_file():
            return False
        try:
            self.store.config.statement(reference.statement)
        except (NotAStore, UnknownStatement):
            return True
        return False

    def _file(self, argument: str, beside: str) -> Given:
        path = Path(argument)
        if not path.exists():
            if argument.startswith("@"):
                parse_day(argument[1:])  # says how a day is written
            near = near_reference(argument) or near_name(path)
            raise BadArgument(
                f"{argument!r} is neither a version nor a file.",
                f"Did you mean {near}?"
                if near
                else "A version is v4, cookie-notice/v4, draft, in-force, latest or @2026-05-01.",
            )
        from policyver.document.reading import is_markdown, read_as_markdown, read_import  # versions do not need it

        data = read_file(path)
        is_version = parse_reference(beside) is not None
        as_markdown = not path.suffix and (is_version or is_markdown(beside))
        imported = read_as_markdown(data, path.name) if as_markdown else read_import(data, path.name)
        _echo_what_else(imported, path)
        text = imported.markdown
        label = os.fsencode(argument).decode("utf-8", "replace")  # the name of a file may not be text
        document = read_markdown(text, label)
        lost = (*imported.lost, *(document.lost if as_markdown or is_markdown(path.name) else ()))
        return Given(replace(document, lost=lost), Side(label, sha256(data), is_file=True), text)


def _echo_what_else(imported: "Imported", path: Path) -> None:
    """Print what else is in a Word file, beside its text."""
    if imported.word is not None and (count := imported.word.changes.total()):
        say(f"{path.name}: {counted(count, 'tracked change')}, taken as accepted.", err=True)
    if imported.word is not None and (comments := len(imported.word.comments)):
        say(
            f"{path.name}: {comments} comments. To read them: policyver import {quote(str(path))} --changes show",
            err=True,
        )
