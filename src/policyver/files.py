"""Files, written whole or not at all."""

import os
from pathlib import Path

from policyver.errors import BadArgument


def read_file(path: Path) -> bytes:
    """Read a file. Raises BadArgument where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadArgument(f"Cannot read {path}: {_reason(error)}.", "Check the name and the folder.") from None


def write_file(path: Path, data: bytes) -> None:
    """Write a file beside its place, then put it there in one step, of a link, too. Makes the folders it needs.

    Raises BadArgument where it cannot be written; what stood there before still does.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a pipe or a device is written to; a folder says that it is one
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        import tempfile  # 3 ms that reading alone need not cost

        handle, beside = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(beside).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
            Path(beside).replace(path)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise BadArgument(f"Cannot write {path}: {_reason(error)}.", "Choose another place.") from None


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
