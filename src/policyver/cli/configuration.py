"""The configuration of the store that a file is in, read without git: it takes 90 ms to import."""

from dataclasses import dataclass
from pathlib import Path

from policyver.config import FILE_NAME, Config, parse_config
from policyver.errors import BadConfig
from policyver.files import read_file


@dataclass(frozen=True, slots=True)
class Around:
    """The store around a file or a folder."""

    root: Path
    config: Config

    def locale(self, path: Path) -> str:
        """Return the language of a text of the store; the empty string for any other file."""
        relative = path.relative_to(self.root).as_posix()
        for statement in self.config.statements:
            if relative == statement.path():
                return statement.source_locale
            if locale := statement.paths.locale(relative):
                return locale
        return ""


def store_around(folder: Path) -> Around | None:
    """Return the store that a folder is in; None where it is in none. Raises BadConfig."""
    for place in (folder, *folder.parents):
        file = place / FILE_NAME
        if file.is_file() and not file.is_symlink():
            try:
                return Around(place, parse_config(read_file(file, FILE_NAME).decode("utf-8-sig")))
            except UnicodeDecodeError:
                raise BadConfig(f"{FILE_NAME} is not UTF-8.", "Save it as UTF-8 in an editor.") from None
        if (place / ".git").exists():
            return None
    return None
