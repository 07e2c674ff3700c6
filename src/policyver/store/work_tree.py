"""The files of a store as they are in the work tree: drafts, and which languages they are in."""

from collections.abc import Iterable
from glob import escape
from pathlib import Path
from shlex import quote

from policyver.config import Statement
from policyver.document.text import canonical_text
from policyver.errors import BadArgument, BadText, UnknownVersion
from policyver.files import read_file
from policyver.names import check_locale
from policyver.text_paths import LOCALE


class WorkTree:
    """Reads files by their paths relative to the root, and never follows a link: it could lead out of the store."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def place(self, path: str) -> Path:
        """Return where a file is. Raises BadText where it is a link, or in a folder that is one."""
        file = self._root / path
        if file.resolve() != self._root.resolve() / path:
            raise BadText(
                f"{path} is a link, or in a folder that is one.",
                "Put the file itself there: what a link leads to can change behind a version's back.",
            )
        return file

    def read(self, path: str) -> bytes:
        """Read a file. Raises BadText, BadArgument where it cannot be read."""
        return read_file(self.place(path), path)

    def find(self, path: str) -> bytes | None:
        """Read a file; None where there is none."""
        return self.read(path) if self.place(path).exists() else None

    def draft(self, statement: Statement, locale: str, option: str = "") -> str:
        """Read a draft. `option` is what commands need behind them to be about the statement.

        Raises BadText, UnknownVersion where there is none in that language.
        """
        path = statement.path(locale)
        if not self.place(path).is_file():
            raise UnknownVersion(
                f"There is no draft {path}.",
                "Write it, or import one with: policyver import FILE"
                + (f" --locale {locale}" if locale != statement.source_locale else "")
                + option,
            )
        return canonical_text(self.read(path), path)

    def locales(self, statement: Statement) -> list[str]:
        """Return the languages that there are translations in. Raises BadText where a file's language is not clear."""
        before, _, after = statement.paths.template.partition(LOCALE)
        files = self._root.glob(f"{escape(before)}*{escape(after)}")
        return text_locales(statement, (file.relative_to(self._root).as_posix() for file in files))


def text_locales(statement: Statement, paths: Iterable[str]) -> list[str]:
    """Pick the languages out of the paths of translations. Raises BadText where a file's language is not clear."""
    locales = translations(statement, paths)
    for locale in locales:
        path = statement.paths.template.replace(LOCALE, locale)
        if locale == statement.source_locale:
            raise BadText(
                f"{statement.path()} and {path} are two texts in {locale}, the source language.",
                "Keep one of them, as " + statement.path(),
            )
        if not has_name(locale):
            raise BadText(f"{path}: no language is known as {locale!r}.", _rename(statement, locale))
    return locales


def translations(statement: Statement, paths: Iterable[str]) -> list[str]:
    """Pick the languages out of paths like `statements/privacy-statement.de.md`, in alphabetical order."""
    locales = []
    for path in paths:
        locale = statement.paths.locale(path)
        if locale is not None and path != statement.path():
            try:
                locales.append(check_locale(locale))
            except BadArgument as error:
                raise BadText(f"{path}: {error.what}", _rename(statement, locale)) from None
    return sorted(locales)


def is_translation(statement: Statement, path: str) -> bool:
    """Whether a path is that of a text of the statement in another language than its source."""
    return statement.paths.locale(path) is not None and path != statement.path()


def _rename(statement: Statement, locale: str) -> str:
    from policyver.languages.named import likely_tag  # Babel, 30 ms

    if near := likely_tag(locale):
        path = statement.paths.template.replace(LOCALE, locale)
        return f"If it is in {near}, rename it: mv {quote(path)} {quote(statement.path(near))}"
    folder = statement.paths.folder
    return f"Rename the file, or move it out of {folder}/." if folder else "Rename the file, or move it elsewhere."


def has_name(locale: str) -> bool:
    """Whether it is a language, and no `old` or `bak`: Unicode's data (CLDR) name some 600."""
    from babel import Locale  # 30 ms that only a cut of translations costs

    return locale.partition("-")[0] in Locale("en").languages
