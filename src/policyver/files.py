"""Files, written whole or not at all."""

import os
from collections.abc import Callable
from pathlib import Path

from policyver.errors import BadArgument

_HERE, _EXCHANGE = -100, 2  # AT_FDCWD, RENAME_EXCHANGE; on macOS RENAME_SWAP is 2, too


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
                file.flush()
                os.fsync(file.fileno())  # or after a power cut the name might be there and the bytes not
            Path(beside).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
            Path(beside).replace(path)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise BadArgument(f"Cannot write {path}: {_reason(error)}.", "Make room, or choose another place.") from None


def write_folder(place: Path, fill: Callable[[Path], None]) -> None:
    """Let `fill` fill a folder beside its place, then put it there in one step, instead of one that stands there.

    Raises BadArgument where it cannot be written; what stood there before still does.
    """
    new, old = _beside(place)
    try:
        clear_beside(place)
        new.mkdir(parents=True)
        fill(new)
        if not place.exists():
            new.rename(place)
        elif not _exchange(new, place):
            place.rename(old)
            new.rename(place)
    except OSError as error:
        raise BadArgument(
            f"Cannot write {place}: {_reason(error)}.", "Make room, or see who may write there."
        ) from None
    finally:
        clear_beside(place)


def clear_beside(place: Path) -> None:
    """Take away what was left of writing a folder when that was killed."""
    import shutil

    new, old = _beside(place)
    if old.exists() and not place.exists():  # killed between the two steps that some systems need
        old.rename(place)
    for folder in (new, old):
        shutil.rmtree(folder, ignore_errors=True)


def _beside(place: Path) -> tuple[Path, Path]:
    return place.with_name(f".{place.name}.new"), place.with_name(f".{place.name}.old")


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change names in one step, where the system can."""
    import ctypes

    if os.name != "posix":
        return False
    names, system = (os.fsencode(one), os.fsencode(other)), ctypes.CDLL(None)
    if hasattr(system, "renameat2"):  # https://man7.org/linux/man-pages/man2/rename.2.html
        return bool(system.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE) == 0)
    if hasattr(system, "renamex_np"):  # macOS
        return bool(system.renamex_np(*names, _EXCHANGE) == 0)
    return False


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
