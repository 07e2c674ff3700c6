"""Kills this process where it is about to change a file of its folder for the n-th time: KILL_AT_WRITE."""

import os
import signal
import sys
from pathlib import Path

_HERE = Path.cwd()
_AT = int(os.environ["KILL_AT_WRITE"])
_CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "os.truncate", "os.link", "os.symlink"}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_count = 0


def _hook(event: str, arguments: "tuple[object, ...]") -> None:
    global _count
    if event == "open":
        changes = isinstance(arguments[2], int) and bool(arguments[2] & _WRITES) and _is_here(arguments[0])
    elif event == "ctypes.dlsym":
        changes = arguments[1] == "renameat2"  # which no event of its own tells of
    else:
        changes = event in _CHANGES and _is_here(arguments[0])
    if changes:
        _count += 1
        if _count == _AT:
            os.kill(os.getpid(), signal.SIGKILL)


def _is_here(path: object) -> bool:
    return isinstance(path, (str, bytes, os.PathLike)) and Path(os.fsdecode(path)).absolute().is_relative_to(_HERE)


sys.addaudithook(_hook)
