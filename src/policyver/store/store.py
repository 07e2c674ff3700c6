"""The facade over a store: its configuration, registers and texts, and how a version is written."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from policyver.config import FILE_NAME, Config, Statement, parse_config
from policyver.document.markdown import read_markdown
from policyver.document.text import canonical_text, sha256
from policyver.errors import (
    BadArgument,
    BrokenRegister,
    CutRefused,
    NameTaken,
    NotAStore,
    RepositoryNotReady,
    UnknownVersion,
)
from policyver.files import write_file
from policyver.register.chain import chain
from policyver.register.cut import approve_cut
from policyver.register.model import Entry, Register, Text, Version, version_number
from policyver.register.reference import Reference
from policyver.register.tag import format_tag, parse_tag
from policyver.store.git import Repository, find_repository
from policyver.store.work_tree import WorkTree, is_translation, translations

_VERSION_TAG = re.compile(r"(^|/)v[1-9][0-9]*$")


@dataclass(frozen=True, slots=True)
class Source:
    """A statement's text and where it comes from. `entry` is None for a draft."""

    statement: Statement
    label: str
    locale: str
    text: str
    sha256: str
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A version that may be cut. `files` are to be committed first; None where `commit` holds the text already."""

    version: Version
    statement: Statement
    files: Mapping[str, bytes] | None
    commit: str | None = None


class Store:
    """An open store. Use it as a context manager: git processes end with it."""

    def __init__(self, repository: Repository, config: Config) -> None:
        self._repository = repository
        self._work_tree = WorkTree(repository.root)
        self.config = config
        self.root = repository.root
        self._tags: dict[str, str] | None = None

    @classmethod
    def open(cls, folder: Path) -> "Store":
        """Open the store that a folder is in. Raises NotAStore, BadConfig."""
        repository = find_repository(folder)
        if repository is None:
            raise NotAStore(f"{folder} is not in a git repository.", "Begin a store with: policyver init")
        if not (repository.root / FILE_NAME).is_file():
            raise NotAStore(f"There is no {FILE_NAME} in {repository.root}.", "Begin a store with: policyver init")
        try:
            text = WorkTree(repository.root).read(FILE_NAME).decode("utf-8-sig")
        except UnicodeDecodeError:
            raise NotAStore(f"{FILE_NAME} is not UTF-8.", "Save it as UTF-8 in an editor.") from None
        return cls(repository, parse_config(text))

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self._repository.__exit__()

    def register(self, statement: Statement) -> Register:
        """Read every version of a statement. Raises BrokenRegister."""
        before = self._tag_name(statement, "")
        found: list[Entry] = []
        for name, object_id in self._all_tags().items():
            if not name.startswith(before):
                continue
            try:
                version_number(name.removeprefix(before))
            except BadArgument:
                continue
            annotation = self._repository.annotation(object_id)
            version = parse_tag(name.removeprefix(before), annotation.message, tag=name) if annotation else None
            if annotation and version and version.statement == statement.name:
                found.append(Entry(version, name, object_id, annotation.target))
        if not found:
            self._refuse_renamed(statement)
        return chain(found)

    def _refuse_renamed(self, statement: Statement) -> None:
        """Tell a register without an entry from one whose tags have other names than policyver.toml now says."""
        for name, object_id in self._all_tags().items():
            annotation = self._repository.annotation(object_id) if _VERSION_TAG.search(name) else None
            try:
                version = parse_tag(name.rpartition("/")[2], annotation.message, tag=name) if annotation else None
            except BrokenRegister:
                continue
            if version is not None and version.statement == statement.name:
                raise BrokenRegister(
                    f"The versions of {statement.name} are under other names: {name}.",
                    f"Did tag-prefix or the order of the statements in {FILE_NAME} change? Change it back.",
                )

    def draft(self, statement: Statement, locale: str = "") -> Source:
        """Read the text in the work tree. Raises BadText, UnknownVersion where there is none in that language."""
        locale = locale or statement.source_locale
        text = self._work_tree.draft(statement, locale)
        return Source(statement, "draft", locale, text, sha256(text.encode()))

    def text(self, statement: Statement, entry: Entry, locale: str = "") -> Source:
        """Read a version's text. Raises UnknownVersion; BrokenRegister where it is not what the tag says it is."""
        source_locale = entry.version.texts[0].locale
        locale = locale or source_locale
        digest = entry.version.sha256(locale)
        path = replace(statement, source_locale=source_locale).path(locale)  # as it was set when the version was cut
        data = self._repository.read(entry.commit, path)
        if data is None or sha256(data) != digest:
            what = f"is not the text that its tag names (SHA-256 {digest[:12]}…)" if data else "is gone"
            raise BrokenRegister(
                f"The text of {entry.version.name}, {path} in commit {entry.commit[:12]}, {what}.",
                "The tag or the history was changed. Compare with another clone or with the archived record.",
            )
        return Source(statement, entry.version.name, locale, canonical_text(data, path), digest, entry)

    def source(self, reference: Reference, locale: str, today: date) -> Source:
        """Read the text that a version argument names. Raises UnknownVersion where it names none."""
        statement = self.config.statement(reference.statement)
        if reference.kind == "draft":
            return self.draft(statement, locale)
        return self.text(statement, self.entry(reference, today), locale)

    def entry(self, reference: Reference, today: date) -> Entry:
        """Find the version that an argument names; `draft` names none."""
        register = self.register(self.config.statement(reference.statement))
        if reference.kind == "version":
            return register.get(reference.name)
        if reference.kind == "latest":
            found = register.latest
        else:
            found = register.in_force(reference.day or today)
        if found is None:
            if not register.entries:
                raise UnknownVersion("Nothing has been cut yet.", "Cut the draft with: policyver cut --effective DATE")
            first = min(entry.version.effective for entry in register)
            raise UnknownVersion(
                f"No version was in force on {reference.day or today}: the first took effect on {first}.",
                "Name a later day, or the version itself: latest, or one from policyver list",
            )
        return found

    def propose(self, version: Version, statement: Statement, *, at: str | None = None) -> Proposal:
        """Fill in the texts of a version to be, from the work tree or from the commit `at`, and approve it.

        Nothing is written. Raises a leaf of CutRefused, or BadText, where it may not be cut.
        """
        register = self.register(statement)
        self._refuse_unready()
        if at is not None:
            commit = self._repository.resolve(at)
            if commit is None:
                raise BadArgument(f"There is no commit {at!r}.", "Name one that git knows: a branch, a tag or an id.")
            proposal = Proposal(replace(version, texts=self._texts_at(statement, commit)), statement, None, commit)
        else:
            files, texts = self._draft_files(statement)
            proposal = Proposal(replace(version, texts=texts), statement, files)
        if not self._repository.has_identity():
            raise RepositoryNotReady(
                "Git does not know your name, and a version is cut in somebody's name.",
                'Tell it: git config --global user.name "…" and git config --global user.email "…"',
            )
        approved = approve_cut(register, proposal.version, notice_days=self.config.notice_days)
        self._refuse_taken(self._tag_name(statement, version.name))
        return replace(proposal, version=approved)

    def cut(self, proposal: Proposal, *, summary: str, sign: bool, recorded: datetime | None = None) -> Entry:
        """Write an approved version: the commit of its text, then its tag, which is what makes it a version.

        Killed between the two it has done nothing that counts; cut again, it goes on from there. `recorded` is the
        moment that commit and tag bear, instead of now.
        """
        version = proposal.version
        message = format_tag(replace(version, summary=summary))
        commit = proposal.commit
        if proposal.files is not None:
            if self._draft_files(proposal.statement)[0] != proposal.files:
                raise CutRefused(
                    "The draft was changed while its summary was written.", "Read it through, then cut again."
                )
            for path, data in proposal.files.items():
                if self._work_tree.read(path) != data:
                    write_file(self.root / path, data)  # line ends and the like, as git will keep them
            commit = self._repository.commit(
                proposal.files,
                f"{version.title} {version.name}",
                gone=self._gone(proposal.statement, proposal.files),
                recorded=recorded,
            )
        assert commit is not None  # noqa: S101  a proposal has files or a commit
        self._repository.tag(
            self._tag_name(proposal.statement, version.name), commit, message, sign=sign, recorded=recorded
        )
        self._tags = None
        return self.register(proposal.statement).get(version.name)

    def proposed_text(self, proposal: Proposal) -> Source:
        """Give the text of a proposed version in its source language."""
        version, statement = proposal.version, proposal.statement
        path = statement.path()
        data = proposal.files[path] if proposal.files is not None else None
        if data is None and proposal.commit is not None:
            data = self._repository.read(proposal.commit, path)
        return Source(
            statement,
            version.name,
            version.texts[0].locale,
            canonical_text(data or b"", path),
            version.texts[0].sha256,
        )

    def write_draft(self, statement: Statement, locale: str, text: str, *, force: bool) -> Path:
        """Write a draft. Without `force`, raises BadArgument rather than write over one that no commit holds."""
        path = statement.path(locale)
        data = text.encode()
        if not force and (held := self._work_tree.find(path)) not in (None, data):
            head = self._repository.head()
            if head is None or self._repository.read(head, path) != held:
                raise BadArgument(
                    f"{path} has changes that no commit holds.",
                    "Commit or cut them first, or use --force to lose them.",
                )
        write_file(self._work_tree.place(path), data)
        return self.root / path

    def _draft_files(self, statement: Statement) -> tuple[dict[str, bytes], tuple[Text, ...]]:
        source = self.draft(statement)
        drafts = [source, *(self.draft(statement, locale) for locale in self._work_tree.locales(statement))]
        for draft in drafts:
            read_markdown(draft.text)  # what cannot be read must not become a version
        files = {statement.path(draft.locale): draft.text.encode() for draft in drafts}
        files[FILE_NAME] = self._work_tree.read(FILE_NAME)
        return files, tuple(Text(draft.locale, draft.sha256) for draft in drafts)

    def _gone(self, statement: Statement, files: Mapping[str, bytes]) -> list[str]:
        """Give the translations that the last commit holds and the draft does not."""
        head = self._repository.head()
        held = self._repository.paths(head, "statements") if head else []
        return [path for path in held if is_translation(statement, path) and path not in files]

    def _texts_at(self, statement: Statement, commit: str) -> tuple[Text, ...]:
        held = self._repository.paths(commit, "statements")
        if statement.path() not in held:
            raise UnknownVersion(
                f"The commit {commit[:12]} has no {statement.path()}.",
                "Name a commit that holds the statement at that path.",
            )
        texts = []
        for locale in dict.fromkeys([statement.source_locale, *translations(statement, held)]):
            path = statement.path(locale)
            data = self._repository.read(commit, path) or b""
            read_markdown(canonical_text(data, f"{path} in commit {commit[:12]}"))
            texts.append(Text(locale, sha256(data)))
        return tuple(texts)

    def _refuse_unready(self) -> None:
        under_way = self._repository.under_way()
        if under_way:
            raise RepositoryNotReady(
                f"The repository is in the middle of a {under_way}.", "Finish it or call it off, then cut."
            )
        if self._repository.branch() is None:
            raise RepositoryNotReady(
                "The repository is on no branch: what is committed now would be lost.",
                "Go to one: git switch main",
            )

    def _refuse_taken(self, name: str) -> None:
        tags = self._all_tags()
        if name in tags:
            raise NameTaken(
                f"A tag {name} is there that is no version of this statement.",
                f'Keep the names apart: set tag-prefix = "privacy/" in {FILE_NAME}, or choose another version.',
            )
        for tag in tags:
            if name.startswith(f"{tag}/") or tag.startswith(f"{name}/"):
                raise NameTaken(
                    f"A tag {tag} is there, and git cannot keep {name} beside it.",
                    f"Rename that tag, or set another tag-prefix in {FILE_NAME}.",
                )

    def _tag_name(self, statement: Statement, version: str) -> str:
        folder = "" if statement == self.config.statements[0] else f"{statement.name}/"
        return f"{self.config.tag_prefix}{folder}{version}"

    def _all_tags(self) -> dict[str, str]:
        if self._tags is None:
            self._tags = self._repository.tags()
        return self._tags
