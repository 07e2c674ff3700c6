"""Whether the folder of a record is one that can be read: of so many files, so large, and of nothing but files."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

MOST_FILES, MOST_BYTES = 5_000, 200_000_000
"""Of a record. One of a long statement in thirty languages has about 200 files, and 30,000,000 bytes."""


class UnfitFolder(Exception):
    """A folder that is not looked into. Its text says why, as a part of a sentence."""


def refuse_unfit(folder: Path) -> None:
    """Raise UnfitFolder before anything in a folder is opened: a pipe would never end, a link may lead anywhere."""
    if folder.is_symlink():
        raise UnfitFolder("it is a link")
    files = size = 0
    for entry in _entries(folder):
        state = entry.stat(follow_symlinks=False)
        if not (stat.S_ISREG(state.st_mode) or stat.S_ISDIR(state.st_mode)):
            raise UnfitFolder(f"{Path(entry.path).relative_to(folder).as_posix()} is a link, or no file")
        files, size = files + 1, size + state.st_size
        if files > MOST_FILES or size > MOST_BYTES:
            raise UnfitFolder(f"it has more than {MOST_FILES:,} files or {MOST_BYTES:,} bytes")


def _entries(folder: Path) -> Iterator["os.DirEntry[str]"]:
    waiting = [str(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                yield entry
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
