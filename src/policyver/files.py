"""Files: read, and written whole or not at all; in messages they have the names that the user knows them by."""

import os
import re
from collections.abc import Callable
from pathlib import Path

from policyver.errors import BadArgument

_HERE, _EXCHANGE = -100, 2  # AT_FDCWD, RENAME_EXCHANGE; on macOS RENAME_SWAP is 2, too


MOST_BYTES = 200_000_000
"""The largest file that is read: a bundle of evidence, or a Word file with its pictures."""

TEMPORARY = "policyver-"
"""How the names of temporary folders begin."""


def read_file(path: Path, name: str = "", most: int = MOST_BYTES) -> bytes:
    """Read a file, which messages call by its path or by `name`.

    Raises BadArgument where it cannot be read, or has more bytes than `most`.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)  # what has no end, such as a device, is not read to its end
    except OSError as error:
        what = f"Cannot read {name or path}: {reason(error)}."
        near = near_name(path) if isinstance(error, FileNotFoundError) and not name else ""
        raise BadArgument(what, f"Did you mean {near}?" if near else "Check the name and the folder.") from None
    if len(data) > most:
        what = f"{name or path} has more than {most:,} bytes, which policyver reads at most."
        raise BadArgument(what, "Check whether it is the file that you mean.")
    return data


def near_name(path: Path) -> str:
    """Return the file beside `path` whose name is most like its own, by the path as it was typed; else empty."""
    from difflib import get_close_matches  # 3 ms, which only a mistake needs

    try:
        names = {file.name.lower(): file for file in path.parent.iterdir() if not file.name.startswith(".")}
    except OSError:
        return ""
    near = get_close_matches(path.name.lower(), names, 1, cutoff=0.8)
    return str(names[near[0]]) if near else ""


def relative_names(message: str, *folders: Path) -> str:
    """Return another program's message with the files in these folders named relative to them.

    Files in policyver's temporary folders are, too, and those in the home folder begin with `~`: a message may be
    handed on to people whom the folders of this machine do not concern.
    """
    import tempfile  # 3 ms, which reading alone does not need

    for folder in sorted({*folders, *(folder.resolve() for folder in folders)}, key=lambda one: -len(one.parts)):
        message = message.replace(f"{folder}{os.sep}", "")
        message = re.sub(
            rf"{re.escape(str(folder))}(?![\w.-]*\w)", ".", message
        )  # and not the beginning of another name
    temporary = re.escape(tempfile.gettempdir() + os.sep + TEMPORARY)
    message = re.sub(rf"{temporary}[^{re.escape(os.sep)}\s'\"]+{re.escape(os.sep)}?", "", message)
    home = str(Path.home())
    return message.replace(home, "~") if len(Path(home).parts) > 1 else message


def write_file(path: Path, data: bytes) -> None:
    """Write a file under another name beside `path`, then rename it in one step; a link is replaced, too.

    Makes the folders it needs. Raises BadArgument where it cannot be written; the old file is then still there.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a pipe or a device is written to; a folder says that it is one
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        import tempfile  # 3 ms, which reading alone does not need

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
        raise BadArgument(f"Cannot write {path}: {reason(error)}.", "Make room, or choose another place.") from None


def write_folder(place: Path, fill: Callable[[Path], None], name: str = "") -> None:
    """Let `fill` write a folder beside `place`, then rename it in one step. It replaces a folder that is there already.

    Messages call it by its path or by `name`. Raises BadArgument where it cannot be written; the old folder is then
    still there.
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
            f"Cannot write {name or place}: {reason(error)}.", "Make room, or see who may write there."
        ) from None
    finally:
        clear_beside(place)


def clear_beside(place: Path) -> None:
    """Delete what is left of writing a folder, when that was killed half way."""
    import shutil

    new, old = _beside(place)
    if old.exists() and not place.exists():  # killed between the two steps that some systems need
        old.rename(place)
    for folder in (new, old):
        shutil.rmtree(folder, ignore_errors=True)


def _beside(place: Path) -> tuple[Path, Path]:
    return place.with_name(f".{place.name}.new"), place.with_name(f".{place.name}.old")


def _exchange(first: Path, second: Path) -> bool:
    """Exchange the names of two folders in one step. Return whether the system could do it."""
    import ctypes

    if os.name != "posix":
        return False
    names, system = (os.fsencode(first), os.fsencode(second)), ctypes.CDLL(None)
    if hasattr(system, "renameat2"):  # https://man7.org/linux/man-pages/man2/rename.2.html
        return bool(system.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE) == 0)
    if hasattr(system, "renamex_np"):  # macOS
        return bool(system.renamex_np(*names, _EXCHANGE) == 0)
    return False


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def reason(error: OSError) -> str:
    """Return why the system refused, in words within a sentence."""
    return (error.strerror or str(error)).lower()
