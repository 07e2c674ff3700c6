"""The tags of a repository -> the entries of a statement's register."""

import re
from collections.abc import Iterator
from typing import assert_never

from policyver.config import FILE_NAME, Config, Statement
from policyver.cutting.tag_names import TagNames
from policyver.errors import BrokenRegister, GitFailed, PolicyverError
from policyver.register.entries import Amendment, AnyEntry, Entry, Version
from policyver.register.names import AMENDMENT, VERSION, is_entry_name, tag_name
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
        """Return what the tag of an entry is called."""
        return tag_name(self._config, statement, entry)

    def names(self, statement: Statement) -> TagNames:
        """Return the names of all tags, for a new entry of a statement to keep apart from."""
        return TagNames(self.name(statement, ""), frozenset(self._all()), any(self._versions()))

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
