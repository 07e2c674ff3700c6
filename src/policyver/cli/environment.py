"""The versions of what policyver runs on, for the report of a bug.

Nothing here may fail, or the bug itself would stay unknown, and nothing is imported that may be its cause.
"""

import ctypes
import platform
import shutil
import subprocess
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version

from policyver.version import __version__

_MISSING = "missing"
_GIT_SECONDS = 5
_PANGO_LIBRARIES = ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll")


def environment() -> Iterator[str]:
    """Yield a line for each program and library, then for the platform: its name and version."""
    questions: dict[str, Callable[[], str]] = {
        "policyver": lambda: __version__,
        "Python": platform.python_version,
        "git": _git,
        "WeasyPrint": _weasyprint,
        "Pango": _pango,
        "on": platform.platform,
    }
    for name, ask in questions.items():
        try:
            answer = ask()
        except Exception as error:  # noqa: BLE001  the report goes on, whatever this machine does
            answer = f"unknown ({type(error).__name__})"
        yield f"{name} {answer}"


def _git() -> str:
    git = shutil.which("git")
    if git is None:
        return _MISSING
    answer = subprocess.run(  # noqa: S603  nothing in the command comes from outside but where git is
        [git, "--version"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_GIT_SECONDS,
        check=True,
    )
    return answer.stdout.strip().removeprefix("git version ")


def _weasyprint() -> str:
    try:
        return version("weasyprint")
    except PackageNotFoundError:
        return _MISSING


def _pango() -> str:
    for library in _PANGO_LIBRARIES:
        try:
            ask = ctypes.CDLL(library).pango_version_string
        except OSError:
            continue
        ask.restype = ctypes.c_char_p
        return str(ask().decode())
    return _MISSING
