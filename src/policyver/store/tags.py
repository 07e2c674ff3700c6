"""The tags of a repository -> the entries of a statement's register, and what a new entry's tag may be called."""

import re
from collections.abc import Iterator
from typing import assert_never

from policyver.config import FILE_NAME, Config, Statement
from policyver.errors import BrokenRegister, GitFailed, NameTaken, PolicyverError
from policyver.register.entries import Amendment, AnyEntry, Entry, Version
from policyver.register.names import AMENDMENT, VERSION, is_entry_name, version_number
from policyver.register.tag import parse_tag
from policyver.store.git import Repository

_LIKE_AN_ENTRY = re.compile(rf"(?<![A-Za-z0-9.])(?:{AMENDMENT}|{VERSION})$")


class Tags:
    """The tags as they were when they were first asked for."""

    def __init__(self, repository: Repository, config: Config) -> None:
        self._repository = repository
        self._config = config
        self._found: dict[str, str] | None = None

    def name(self, statement: Statement, entry: str) -> str:
        """Give what the tag of an entry is called: `v4`, `cookie-notice/v4`, with the prefix."""
        folder = "" if statement == self._config.statements[0] else f"{statement.name}/"
        return f"{self._config.tag_prefix}{folder}{entry}"

    def entries(self, statement: Statement) -> list[AnyEntry]:
        """Read the entries of a statement, in no order. Raises BrokenRegister for a tag that cannot be read."""
        found, broken = self.read(statement)
        for _, error in broken:
            raise error
        if not found:
            self._refuse_renamed(statement)
        return found

    def read(self, statement: Statement) -> tuple[list[AnyEntry], list[tuple[str, PolicyverError]]]:
        """Read the entries of a statement that can be read, and say of which tags it is that others cannot."""
        before = self.name(statement, "")
        found: list[AnyEntry] = []
        broken: list[tuple[str, PolicyverError]] = []
        for name, object_id in self._all().items():
            if name.startswith(before) and is_entry_name(name.removeprefix(before)):
                try:
                    entry = self._entry(statement, name, name.removeprefix(before), object_id)
                except PolicyverError as error:
                    broken.append((name, error))
                else:
                    found += [entry] if entry is not None else []
        return found, broken

    def unclaimed(self) -> Iterator[str]:
        """Give the tags that say they are entries, and that no statement of policyver.toml has under their name."""
        for name, said in self._versions():
            statement = next((each for each in self._config.statements if each.name == said.statement), None)
            if statement is None or self.name(statement, said.name) != name:
                yield name

    def refuse_taken(self, name: str) -> None:
        """Raise NameTaken where another tag stands where this one would go."""
        if name in self._all():
            raise NameTaken(f"A tag {name} is there that is no version of this statement.", self._instead_of(name))
        for tag in self._all():
            if name.startswith(f"{tag}/") or tag.startswith(f"{name}/"):
                raise NameTaken(
                    f"A tag {tag} is there, and git cannot keep {name} beside it.",
                    f"Rename that tag, or set another tag-prefix in {FILE_NAME}.",
                )

    def forget(self) -> None:
        """Read the tags anew when they are next asked for: one was made, or another program may have made one."""
        self._found = None

    def _entry(self, statement: Statement, tag: str, name: str, object_id: str) -> AnyEntry | None:
        annotation = self._repository.annotation(object_id)
        said = parse_tag(name, annotation.message, tag=tag) if annotation else None
        if annotation is None or said is None:
            return None
        if said.statement not in {known.name for known in self._config.statements}:
            raise BrokenRegister(
                f"{tag} is a version of {said.statement}, which {FILE_NAME} does not name; it names {statement.name}.",
                f"Was the statement renamed? Write its old name there again: [statements.{said.statement}].",
            )
        if said.statement != statement.name:
            return None
        where = tag, object_id, annotation.target, annotation.recorded
        match said:
            case Version():
                return Entry(said, *where)
            case Amendment():
                return Entry(said, *where)
            case _:
                assert_never(said)

    def _refuse_renamed(self, statement: Statement) -> None:
        """Tell a register without an entry from one whose tags have other names than policyver.toml now says."""
        for name, said in self._versions():
            if said.statement == statement.name:
                raise BrokenRegister(
                    f"The versions of {statement.name} are under other names: {name}.",
                    f"Did tag-prefix or the order of the statements in {FILE_NAME} change? Change it back.",
                )

    def _instead_of(self, name: str) -> str:
        """Say what to do where a name is taken. A prefix set after the first cut would hide what is cut."""
        if not any(self._versions()):
            return f'Keep the names apart: set tag-prefix = "privacy/" in {FILE_NAME}, or choose another version.'
        before, _, version = name.rpartition("v")
        number = version_number(f"v{version}") if version.isdigit() else 0
        if not number:
            return f"Rename that tag: git tag NEW-NAME {name}, then git tag --delete {name}"
        while f"{before}v{number}" in self._all():
            number += 1
        return f"Cut it as v{number}, which is free."

    def _versions(self) -> Iterator[tuple[str, Version | Amendment]]:
        """Give what tags say that are versions of any statement, whatever prefix they have."""
        for name, object_id in self._all().items():
            found = _LIKE_AN_ENTRY.search(name)
            try:
                annotation = self._repository.annotation(object_id) if found else None
                said = parse_tag(found[0], annotation.message, tag=name) if found and annotation else None
            except (BrokenRegister, GitFailed):  # told of by whoever reads it as an entry
                continue
            if said is not None:
                yield name, said

    def _all(self) -> dict[str, str]:
        if self._found is None:
            self._found = self._repository.tags()
        return self._found
