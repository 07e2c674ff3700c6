"""The facade over a store: its configuration, its registers and its texts."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from shlex import quote

from policyver.config import FILE_NAME, Config, Statement, parse_config
from policyver.document.text import sha256
from policyver.errors import BadArgument, BrokenRegister, CutRefused, NotAStore
from policyver.files import write_file
from policyver.register.amended import AmendedVersion
from policyver.register.reference import Reference
from policyver.register.register import Register
from policyver.register.stored_text import StoredText, TextOf
from policyver.store.clones import check_clone
from policyver.store.elsewhere import check_not_elsewhere
from policyver.store.git import Repository
from policyver.store.opening import find_repository
from policyver.store.tags import Tags
from policyver.store.text_places import find_text
from policyver.store.work_tree import WorkTree, has_name


@dataclass(frozen=True, slots=True)
class Source:
    """A statement's text and where it comes from. `amended` is None for a draft."""

    statement: Statement
    label: str
    locale: str
    text: str
    sha256: str
    amended: AmendedVersion | None = None
    translation_of: str = ""
    """The version whose translation it still is, where the source text is another by now."""


class Store:
    """An open store. Use it as a context manager: git processes end with it."""

    def __init__(self, repository: Repository, config: Config) -> None:
        self.repository = repository
        self.config = config
        self.root = repository.root
        self.work_tree = WorkTree(repository.root)
        self.tags = Tags(repository, config)
        self._whole: set[str] = set()
        """The statements of which this clone was found to have every entry that it knows of."""

    @classmethod
    def open(cls, folder: Path) -> "Store":
        """Open the store that a folder is in. Raises NotAStore, BadConfig."""
        repository = find_repository(folder)
        if repository is None and (folder / FILE_NAME).is_file():
            raise NotAStore(
                f"{folder} has a {FILE_NAME} and no git repository: its history is lost here.",
                "Get the repository back from another clone or a copy. To begin anew would make a second register.",
            )
        if repository is None:
            raise NotAStore(f"{folder} is not in a git repository.", "Begin a store with: policyver init")
        if not (repository.root / FILE_NAME).is_file():
            check_not_elsewhere(repository)
            raise NotAStore(f"There is no {FILE_NAME} in {repository.root}.", "Begin a store with: policyver init")
        try:
            text = WorkTree(repository.root).read(FILE_NAME).decode("utf-8-sig")
        except UnicodeDecodeError:
            raise NotAStore(f"{FILE_NAME} is not UTF-8.", "Save it as UTF-8 in an editor.") from None
        return cls(repository, parse_config(text))

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the processes of git."""
        self.repository.close()

    def register(self, statement: Statement, *, known_on: date | None = None) -> Register:
        """Read the register of a statement, as it was known on a day where one is named.

        Raises BrokenRegister; CloneIncomplete where what is wrong comes from how the repository was cloned.
        """
        try:
            register = self.tags.register(statement)
        except BrokenRegister:
            check_clone(self.repository, statement, self.tags.read(statement)[0], is_whole=False)
            raise
        if statement.name not in self._whole:
            check_clone(self.repository, statement, register.entries, is_whole=True)
            self._whole.add(statement.name)
        return register if known_on is None else register.known_on(known_on)

    @contextmanager
    def locked(self, statement: Statement, head: str | None) -> Iterator[None]:
        """Keep every other policyver from writing, and make sure that a register still ends with an entry.

        `head` is the id of its tag. Raises CutRefused where somebody else has written to the register meanwhile.
        """
        with self.repository.locked():
            self.tags.forget()
            if self.register(statement).head != head:
                raise CutRefused(
                    f"Somebody else has written to the register of {statement.name} meanwhile.",
                    f"Look at it with: policyver list{self.config.option(statement)}, then run the command again.",
                )
            try:
                yield
            finally:
                self.tags.forget()

    def draft(self, statement: Statement, locale: str = "") -> Source:
        """Read the text in the work tree. Raises BadText, UnknownVersion where there is none in that language."""
        locale = locale or statement.source_locale
        text = self.work_tree.draft(statement, locale, self.config.option(statement))
        return Source(statement, "draft", locale, text, sha256(text.encode()))

    def text(self, statement: Statement, amended: AmendedVersion, locale: str = "") -> Source:
        """Read a version's text, as corrected. Raises UnknownVersion.

        Raises BrokenRegister where it is not the text that the tag names.
        """
        stored = self.stored(statement, amended, locale)
        first = self.register(statement).outdated(amended, stored.locale)
        translation_of = first.version.name if first else ""
        return Source(statement, stored.label, stored.locale, stored.read(), stored.sha256, amended, translation_of)

    def stored(self, statement: Statement, amended: AmendedVersion, locale: str = "") -> StoredText:
        """Return a version's text as git keeps it, whether or not it is the one that the tag names.

        Raises UnknownVersion where the version has none in that language.
        """
        text = amended.text(locale)
        path, data = find_text(self.repository, statement, amended, text.locale)
        return StoredText(
            version=amended.version.name,
            label=amended.text_entry,
            locale=text.locale,
            sha256=text.sha256,
            commit=text.commit,
            path=path,
            data=data,
        )

    def text_of(self, statement: Statement) -> TextOf:
        """Return the function that finds the texts of a statement's versions."""
        return partial(self.stored, statement)

    def bytes_of(self, statement: Statement, amended: AmendedVersion, locale: str) -> bytes | None:
        """Read what git keeps as a version's text in that language, whatever it is; None where it keeps nothing."""
        return find_text(self.repository, statement, amended, locale)[1]

    def source(self, reference: Reference, locale: str, today: date, *, known_on: date | None = None) -> Source:
        """Read the text that a version argument names. Raises UnknownVersion where it names none."""
        statement = self.config.statement(reference.statement)
        if reference.kind == "draft":
            return self.draft(statement, locale)
        return self.text(statement, self.amended(reference, today, known_on=known_on), locale)

    def amended(self, reference: Reference, today: date, *, known_on: date | None = None) -> AmendedVersion:
        """Find the version that an argument names; `draft` names none. Raises UnknownVersion."""
        register = self.register(self.config.statement(reference.statement), known_on=known_on)
        if reference.kind == "version":
            return register.version_or_amendment(reference.name)
        if reference.kind != "latest":
            return register.in_force_or_refuse(reference.day or today)
        register.refuse_empty()
        return register.versions[-1]

    def has_unsaved_draft(self, path: str) -> bool:
        """Whether there is a draft that the last commit does not hold."""
        held = self.work_tree.find(path)
        return held is not None and held != self.saved_draft(path)

    def saved_draft(self, path: str) -> bytes | None:
        """Return the draft of the last commit."""
        head = self.repository.head()
        return self.repository.read(head, path) if head is not None else None

    @staticmethod
    def save_command(path: str) -> str:
        """Return the command that commits a draft."""
        return f'git add {quote(path)} && git commit -m "Draft"'

    def write_draft(self, statement: Statement, locale: str, text: str, *, force: bool) -> Path:
        """Write a draft. Without `force`, raises BadArgument rather than write over one that no commit holds."""
        path = statement.path(locale)
        data = text.encode()
        if path != statement.path() and not has_name(locale):
            from policyver.languages.named import likely_tag  # Babel, 30 ms

            near = likely_tag(locale)
            ask = f"Did you mean {near}?" if near else "Write one like de, pt-BR or zh-Hant."
            raise BadArgument(f"No language is known as {locale!r}.", ask)
        if not force and self.work_tree.find(path) != data and self.has_unsaved_draft(path):
            raise BadArgument(
                f"You have unsaved edits in the draft, {path}.",
                f"Keep them: {self.save_command(path)}. Throw them away: --force",
            )
        write_file(self.work_tree.place(path), data)
        return self.root / path
