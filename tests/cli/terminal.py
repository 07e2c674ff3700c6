"""The command line in a process of its own: with real exit codes, and on a terminal."""

import os
import pty
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

import pytest

from tests.store.place import Place

POLICYVER = (sys.executable, "-m", "policyver")
SOURCE = Path(__file__).parents[2] / "src"
# As in pyproject.toml.
WARNINGS = (
    "error,ignore:'count' is passed as positional argument:DeprecationWarning:bagit"
    ",ignore:codecs.open:DeprecationWarning:bagit"
)
GIVE_UP_AFTER = 60  # seconds; a test that needs them has failed


def environment(**changes: str) -> dict[str, str]:
    machine = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return {**machine, "PYTHONPATH": str(SOURCE), "PYTHONWARNINGS": WARNINGS, "TERM": "xterm-256color", **changes}


def process(where: Place, *command: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """Run a program to its end, with nothing to read."""
    return subprocess.run(
        command,
        cwd=where.root,
        env=environment(**changes),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=GIVE_UP_AFTER,
        check=False,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a background job would ignore it
    )


@dataclass(frozen=True, slots=True)
class Session:
    code: int
    screen: str


def on_terminal(where: Place, *arguments: str, typed: str = "", **changes: str) -> Session:
    """Run policyver on a terminal where somebody types. Gives its exit code and what was on the screen."""
    try:
        master, slave = pty.openpty()
    except OSError as error:  # a chroot without /dev/pts
        pytest.skip(f"this machine has no pseudo-terminals: {error}")
    with subprocess.Popen(
        [*POLICYVER, *arguments],
        cwd=where.root,
        env=environment(**changes),
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
    ) as running:
        os.close(slave)
        os.write(master, typed.encode())
        screen = b""
        give_up = Timer(GIVE_UP_AFTER, running.kill)  # it may wait for an answer that nobody types
        give_up.start()
        try:
            while chunk := os.read(master, 65536):
                screen += chunk
        except OSError:  # how Linux says that the other end of a terminal is closed
            pass
        finally:
            os.close(master)
        code = running.wait(GIVE_UP_AFTER)
        give_up.cancel()
    return Session(code, screen.decode().replace("\r\n", "\n"))


def program(folder: Path, name: str, script: str) -> Path:
    """Make a program for a shell to run."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}")
    file.chmod(0o755)
    return file
