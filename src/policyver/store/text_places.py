"""Where a commit has the texts of a statement: `path` in policyver.toml may have been another one then."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from policyver.config import FILE_NAME, Statement, parse_config
from policyver.document.text import sha256
from policyver.errors import PolicyverError
from policyver.register.amended import AmendedVersion
from policyver.store.git import Repository
from policyver.store.work_tree import translations


def find_text(
    repository: Repository, statement: Statement, amended: AmendedVersion, locale: str
) -> tuple[str, bytes | None]:
    """Return the path of a version's text in its commit, and what git keeps there; None where it keeps nothing.

    Where several paths have a file, it is the one with the digest that the tag names, and else the first.
    """
    text = amended.text(locale)
    cut_with = replace(statement, source_locale=amended.version.texts[0].locale)
    first: tuple[str, bytes | None] | None = None
    for place in _places(repository, cut_with, amended, text.commit):
        path = place.path(text.locale)
        data = repository.read(text.commit, path)
        if data is not None and sha256(data) == text.sha256:
            return path, data
        if first is None or (first[1] is None and data is not None):
            first = path, data
    return first or (cut_with.path(text.locale), None)


def statement_in(repository: Repository, commit: str, statement: Statement) -> Statement:
    """Return the statement with its texts where the policyver.toml of a commit says, or where they are without one."""
    with suppress(PolicyverError, UnicodeDecodeError):
        data = repository.read(commit, FILE_NAME)
        if data is not None:
            then = parse_config(data.decode("utf-8-sig")).statement(statement.name)
            return replace(statement, configured_path=then.configured_path)
    return replace(statement, configured_path="")


def paths_in(repository: Repository, commit: str, statement: Statement) -> list[str]:
    """Return the paths of the files that a commit holds where the texts of a statement are; other files may be too."""
    return repository.paths(commit, statement.paths.folder, deep=statement.paths.is_deep)


def locales_in(repository: Repository, commit: str, statement: Statement) -> list[str]:
    """Return the languages that a commit has texts in, the source language first; none where it has no source text.

    Raises BadText where a file's language is not clear.
    """
    paths = paths_in(repository, commit, statement)
    if statement.path() not in paths:
        return []
    return list(dict.fromkeys([statement.source_locale, *translations(statement, paths)]))


def _places(repository: Repository, statement: Statement, amended: AmendedVersion, commit: str) -> Iterator[Statement]:
    """Yield the statement with its texts where they may be in a commit, the likeliest place first."""
    if amended.version.text_path and commit == amended.entry.target:
        yield replace(statement, configured_path=amended.version.text_path)
    yield statement
    yield statement_in(repository, commit, statement)
    yield replace(statement, configured_path="")
