"""The tags of a repository -> the entries of a statement's register."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from policyver.config import FILE_NAME, Config, Statement
from policyver.counting import counted
from policyver.errors import BrokenRegister, GitFailed, ObjectTooLarge, PolicyverError
from policyver.register.chain import chain
from policyver.register.entries import Amendment, AnyEntry, Version, make_entry
from policyver.register.names import AMENDMENT, VERSION, is_entry_name, tag_name
from policyver.register.register import Register
from policyver.register.tag import parse_tag
from policyver.register.tag_names import TagNames
from policyver.register.trailers import read_message
from policyver.store.git import Repository

_MOST_ENTRIES = 10_000
"""Of a statement. A version for each working day makes that many in forty years."""
_LIKE_AN_ENTRY = re.compile(rf"(?<![A-Za-z0-9.])(?:{AMENDMENT}|{VERSION})$")

_NOT_OURS = "It was not written by policyver, or was changed since. Look at it with: git cat-file tag {}"
_LIKE_A_VERSION = re.compile(r"v[0-9]")


def numbered_tags(repository: Repository) -> list[str]:
    """Return the tags that are named like versions, of anything, and are no entries: `v2`, `v2.1.0`."""
    tags = []
    for name, object_id in repository.tags().items():
        if _LIKE_A_VERSION.match(name):
            with suppress(ObjectTooLarge):
                annotation = repository.annotation(object_id)
                if annotation is not None and read_message(name, annotation.message) is not None:
                    continue
            tags.append(name)
    return tags


class Tags:
    """The tags as they were when they were first asked for."""

    def __init__(self, repository: Repository, config: Config) -> None:
        self._repository = repository
        self._config = config
        self._tag_ids: dict[str, str] | None = None
        self._registers: dict[str, Register] = {}

    def name(self, statement: Statement, entry: str) -> str:
        """Return what the tag of an entry is called."""
        return tag_name(self._config, statement, entry)

    def entry(self, statement: Statement, tag: str) -> str:
        """Return the name of the entry that a tag is called by."""
        return tag.removeprefix(self.name(statement, ""))

    def names(self, statement: Statement) -> TagNames:
        """Return the names of all tags, for a new entry of a statement to keep apart from."""
        return TagNames(self.name(statement, ""), frozenset(self._all()), any(self._versions()))

    def register(self, statement: Statement) -> Register:
        """Read the register of a statement, once. Raises BrokenRegister where a tag or the chain cannot be read."""
        if statement.name not in self._registers:
            entries, broken = self.read(statement)
            for _, error in broken:
                raise error
            if not entries:
                self._refuse_renamed(statement)
            self._registers[statement.name] = replace(chain(entries), option=self._config.option(statement))
        return self._registers[statement.name]

    def read(self, statement: Statement) -> tuple[list[AnyEntry], list[tuple[str, PolicyverError]]]:
        """Read the entries of a statement that can be read, and the tags of those that cannot, with the error."""
        entries: list[AnyEntry] = []
        broken: list[tuple[str, PolicyverError]] = []
        for tag, object_id in self.named_like_entries(statement):
            try:
                entry = self._entry(statement, tag, self.entry(statement, tag), object_id)
            except PolicyverError as error:
                broken.append((tag, error))
            else:
                entries += [entry] if entry is not None else []
        return entries, broken

    def all_names(self) -> frozenset[str]:
        """Return the names of all tags, whatever they are."""
        return frozenset(self._all())

    def unclaimed(self) -> Iterator[str]:
        """Yield the tags that say they are entries, and that no statement of policyver.toml has under their name."""
        for name, content in self._versions():
            statement = next((known for known in self._config.statements if known.name == content.statement), None)
            if statement is None or self.name(statement, content.name) != name:
                yield name

    def named_like_entries(self, statement: Statement) -> Iterator[tuple[str, str]]:
        """Yield the tags that are named like entries of a statement, and the ids of the objects that they name."""
        before = self.name(statement, "")
        all_of_them = self._all().items()
        like = [pair for pair in all_of_them if pair[0].startswith(before) and is_entry_name(pair[0][len(before) :])]
        if len(like) > _MOST_ENTRIES:
            raise BrokenRegister(
                f"{counted(len(like), 'tag')} have names of entries of {statement.name}, and policyver reads"
                f" {_MOST_ENTRIES:,} at most.",
                f"Find out who made them, and delete those that are none: git tag --list '{before}v*'",
            )
        yield from like

    def forget(self) -> None:
        """Read the tags anew when they are next asked for: one was made, or another program may have made one."""
        self._tag_ids = None
        self._registers.clear()

    def _entry(self, statement: Statement, tag: str, name: str, object_id: str) -> AnyEntry | None:
        annotation = self._repository.annotation(object_id)
        content = parse_tag(name, annotation.message, tag=tag) if annotation else None
        if annotation is None or content is None:
            return None
        if not annotation.has_target:
            raise BrokenRegister(f"The tag {tag} points at nothing that is an object.", _NOT_OURS.format(tag))
        if content.statement not in {known.name for known in self._config.statements}:
            raise BrokenRegister(
                f"{tag} is a version of {content.statement}, which {FILE_NAME} does not name; it names"
                f" {statement.name}.",
                f"Was the statement renamed? Write its old name there again: [statements.{content.statement}].",
            )
        if content.statement != statement.name:
            return None
        return make_entry(content, tag, object_id, annotation.target, annotation.recorded)

    def _refuse_renamed(self, statement: Statement) -> None:
        """Raise BrokenRegister where a statement without entries has some under their old names."""
        for name, content in self._versions():
            if content.statement == statement.name:
                raise BrokenRegister(
                    f"The versions of {statement.name} are under other names: {name}.",
                    f"Did tag-prefix or the order of the statements in {FILE_NAME} change? Change it back.",
                )

    def _versions(self) -> Iterator[tuple[str, Version | Amendment]]:
        """Yield the name and the content of every tag that is an entry of any statement, whatever prefix it has."""
        for name, object_id in self._all().items():
            like_an_entry = _LIKE_AN_ENTRY.search(name)
            if like_an_entry is None:
                continue
            try:
                annotation = self._repository.annotation(object_id)
                content = parse_tag(like_an_entry[0], annotation.message, tag=name) if annotation else None
            except (BrokenRegister, GitFailed):  # reported where it is read as an entry
                continue
            if content is not None:
                yield name, content

    def _all(self) -> dict[str, str]:
        if self._tag_ids is None:
            self._tag_ids = self._repository.tags()
        return self._tag_ids
