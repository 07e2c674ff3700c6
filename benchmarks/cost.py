"""What a command costs: the median time and memory of several runs of the whole process."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

LIMIT = 120.0
"""The most seconds that a run may take."""

_LAUNCH = Path(__file__).with_name("launch.py")


@dataclass(frozen=True, slots=True)
class Cost:
    seconds: float
    mebibytes: float
    """The peak memory of its largest process."""
    runs: int
    over: bool
    """Whether it was stopped at the limit."""
    status: int
    stdout: bytes
    stderr: bytes


def measure(command: Sequence[str], folder: Path) -> Cost:
    """Return the cost of a command in a folder: five runs of a quick one, three of a slow one, else one."""
    first = _run(command, folder)
    wanted = 5 if first["seconds"] < 3 else 3 if first["seconds"] < 20 else 1
    runs = [first] + [_run(command, folder) for _ in range(wanted - 1)]
    return Cost(
        seconds=median(run["seconds"] for run in runs),
        mebibytes=median(run["kibibytes"] for run in runs) / 1024,
        runs=len(runs),
        over=any(run["over"] for run in runs),
        status=max(run["status"] for run in runs),
        stdout=(folder / "stdout").read_bytes(),
        stderr=(folder / "stderr").read_bytes(),
    )


@cache
def least_memory(folder: Path) -> float:
    """Return the mebibytes below which nothing can be measured: the memory of the launcher itself."""
    return measure(["true"], folder).mebibytes


def environment() -> dict[str, str]:
    """Return an environment without the settings of the user of this machine."""
    basic = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "PYTHONPATH") if name in os.environ}
    return basic | {"LC_ALL": "C.UTF-8", "NO_COLOR": "1", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


def _run(command: Sequence[str], folder: Path) -> dict[str, Any]:
    launcher = [sys.executable, "-IS", str(_LAUNCH), str(LIMIT), "stdout", "stderr", *command]
    done = subprocess.run(launcher, cwd=folder, env=environment(), check=True, capture_output=True)
    cost: dict[str, Any] = json.loads(done.stdout)
    return cost
