"""What git is about to commit: the texts in its index."""

from collections.abc import Mapping
from functools import cached_property

from policyver.config import FILE_NAME, Config, Statement, parse_config
from policyver.document.text import canonical_text
from policyver.errors import BadConfig, BadText, UnknownVersion
from policyver.store.git import Repository
from policyver.store.work_tree import text_locales

_FILES = ("100644", "100755")


class Index:
    """Git's index, or the one that a commit under way is made from.

    `git commit --all` and `git commit FILE` run their hooks with another index, and name it in the environment.
    """

    def __init__(self, repository: Repository, named: str = "") -> None:
        self._repository = repository
        file = (repository.root / named).resolve() if named else None
        is_own = file is not None and file.parent == repository.git_dir.resolve()  # no other repository's
        self._environment = {"GIT_INDEX_FILE": str(file)} if is_own else {}

    @cached_property
    def changed(self) -> frozenset[str]:
        """The paths of all files that differ from the last commit, also of those that are gone."""
        how = ("--cached", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "-z")
        return frozenset(self._run("diff", *how).split("\0")) - {""}

    def touches(self, statement: Statement) -> bool:
        """Whether the commit concerns a statement: one of its texts, or policyver.toml.

        Where nothing differs from the last commit, every statement is asked for.
        """
        own = (path for path in self.changed if path == statement.path() or statement.paths.locale(path) is not None)
        return not self.changed or FILE_NAME in self.changed or any(own)

    def config(self) -> Config | None:
        """Read policyver.toml; None where git does not follow it yet."""
        held = self._held("")
        if FILE_NAME not in held:
            return None
        try:
            return parse_config(self._read(held, FILE_NAME).decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise BadConfig(f"{FILE_NAME} is not UTF-8.", "Save it as UTF-8 in an editor.") from None

    def texts(self, statement: Statement) -> Mapping[str, str]:
        """Read the texts of a statement by their languages, the source language's first; none where it has none.

        Raises BadText, UnknownVersion where it has translations alone.
        """
        held = self._held(statement.paths.folder)
        source = statement.path()
        locales = text_locales(statement, held)
        if source not in held:
            if not locales:
                return {}
            raise UnknownVersion(
                f"{source} is not in what git is about to commit, and translations of it are.",
                f"Add it: git add {source}",
            )
        paths = {locale: statement.path(locale) for locale in [statement.source_locale, *locales]}
        return {locale: canonical_text(self._read(held, path), path) for locale, path in paths.items()}

    def _held(self, folder: str) -> Mapping[str, tuple[str, str]]:
        """Return the mode and the object of each file in a folder, or below it, by its path."""
        where = ["--", f":(literal){folder}/"] if folder else []
        listing = self._run("ls-files", "--stage", "--full-name", "-z", *where)
        held = {}
        for line in filter(None, listing.split("\0")):
            what, _, path = line.partition("\t")
            mode, object_id, stage = what.split(" ")
            held[path] = (mode, "" if stage != "0" else object_id)
        return held

    def _read(self, held: Mapping[str, tuple[str, str]], path: str) -> bytes:
        mode, object_id = held[path]
        if not object_id:
            raise BadText(f"{path} has a merge conflict.", f"Settle it in an editor, then: git add {path}")
        if mode not in _FILES:
            raise BadText(f"{path} is a link.", "Put the file itself there.")
        return self._repository.blob(object_id)

    def _run(self, *arguments: str) -> str:
        return self._repository.run(*arguments, env=self._environment)
