"""The tags of a repository -> the entries of a statement's register, and what a new entry's tag may be called."""

import re

from policyver.config import FILE_NAME, Config, Statement
from policyver.errors import BrokenRegister, NameTaken, PolicyverError
from policyver.register.model import AmendmentEntry, Entry, Version, is_entry_name
from policyver.register.tag import parse_tag
from policyver.store.git import Repository

_LIKE_AN_ENTRY = re.compile(r"(^|/)v[1-9][0-9]*$")


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

    def entries(self, statement: Statement) -> list[Entry | AmendmentEntry]:
        """Read the entries of a statement, in no order. Raises BrokenRegister for a tag that cannot be read."""
        found, broken = self.read(statement)
        for _, error in broken:
            raise error
        if not found:
            self._refuse_renamed(statement)
        return found

    def read(self, statement: Statement) -> tuple[list[Entry | AmendmentEntry], list[tuple[str, PolicyverError]]]:
        """Read the entries of a statement that can be read, and say of which tags it is that others cannot."""
        before = self.name(statement, "")
        found: list[Entry | AmendmentEntry] = []
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

    def refuse_taken(self, name: str) -> None:
        """Raise NameTaken where another tag stands where this one would go."""
        if name in self._all():
            raise NameTaken(
                f"A tag {name} is there that is no version of this statement.",
                f'Keep the names apart: set tag-prefix = "privacy/" in {FILE_NAME}, or choose another version.',
            )
        for tag in self._all():
            if name.startswith(f"{tag}/") or tag.startswith(f"{name}/"):
                raise NameTaken(
                    f"A tag {tag} is there, and git cannot keep {name} beside it.",
                    f"Rename that tag, or set another tag-prefix in {FILE_NAME}.",
                )

    def forget(self) -> None:
        """Read the tags anew when they are next asked for: one was made, or another program may have made one."""
        self._found = None

    def _entry(self, statement: Statement, tag: str, name: str, object_id: str) -> Entry | AmendmentEntry | None:
        annotation = self._repository.annotation(object_id)
        said = parse_tag(name, annotation.message, tag=tag) if annotation else None
        if annotation is None or said is None or said.statement != statement.name:
            return None
        where = tag, object_id, annotation.target, annotation.recorded
        return Entry(said, *where) if isinstance(said, Version) else AmendmentEntry(said, *where)

    def _refuse_renamed(self, statement: Statement) -> None:
        """Tell a register without an entry from one whose tags have other names than policyver.toml now says."""
        for name, object_id in self._all().items():
            annotation = self._repository.annotation(object_id) if _LIKE_AN_ENTRY.search(name) else None
            try:
                said = parse_tag(name.rpartition("/")[2], annotation.message, tag=name) if annotation else None
            except BrokenRegister:
                continue
            if said is not None and said.statement == statement.name:
                raise BrokenRegister(
                    f"The versions of {statement.name} are under other names: {name}.",
                    f"Did tag-prefix or the order of the statements in {FILE_NAME} change? Change it back.",
                )

    def _all(self) -> dict[str, str]:
        if self._found is None:
            self._found = self._repository.tags()
        return self._found
