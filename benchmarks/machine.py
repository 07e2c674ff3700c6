"""The circumstances of the measurement: the machine, the versions, the commit."""

import json
import os
import platform
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.cost import environment
from benchmarks.pairs import ROOT
from benchmarks.peers import INSTALLED, PYTHON, WORD_PROGRAMS

Facts = list[tuple[str, str]]


def machine() -> Facts:
    """Return facts about the machine, and how busy it is."""
    cpu = re.search(r"(?m)^(?:model name|Model|Hardware)\s*: (.*)", _read("/proc/cpuinfo"))
    memory = re.search(r"MemTotal: *(\d+)", _read("/proc/meminfo"))
    system = re.search(r'(?m)^PRETTY_NAME="?([^"\n]*)', _read("/etc/os-release"))
    return [
        ("processor", cpu[1] if cpu else platform.machine()),
        ("cores", str(len(os.sched_getaffinity(0)))),
        ("memory", f"{int(memory[1]) / 2**20:.1f} GiB" if memory else "unknown"),
        ("system", f"{system[1] if system else platform.system()}, {platform.machine()}, Linux {platform.release()}"),
        ("load before the run", f"{os.getloadavg()[0]:.2f} processes (mean of one minute)"),
        ("date", datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")),
        ("commit", _commit()),
    ]


def versions() -> Facts:
    """Return the version of every tool; NONE for a tool that is not there."""
    commands = {
        "policyver": ["policyver", "--version"],
        "Python": [sys.executable, "--version"],
        "git": ["git", "--version"],
        "wdiff": ["wdiff", "--version"],
        "dwdiff": ["dwdiff", "--version"],
        "pandoc": ["pandoc", "--version"],
        "Node.js": ["node", "--version"],
        **{name: [str(PYTHON), "-c", _ASK, name] for name in _PACKAGES},
        "diff-match-patch": [sys.executable, "-c", _ASK, "diff-match-patch"],
    }
    facts = [(name, _version(command)) for name, command in commands.items()]
    return [*facts, ("pandiff", _package("pandiff"))]


def word_versions() -> Facts:
    """Return the versions of the tools that make Word files, and of those that accept and reject changes in them."""
    commands = {
        "policyver": ["policyver", "--version"],
        "Python": [sys.executable, "--version"],
        "LibreOffice": ["soffice", "--version"],
        "python-docx": [sys.executable, "-c", _ASK, "python-docx"],
        "Docxodus (python-redlines)": [str(PYTHON), "-c", _ASK, "python-redlines"],
        **{name: [str(PYTHON), "-c", _ASK, name] for name in WORD_PROGRAMS},
    }
    return [(name, _version(command)) for name, command in commands.items()]


_PACKAGES = (
    "redlines", "prosediff", "lxml", "xmldiff", *WORD_PROGRAMS, "python-redlines", "obsidian-pdf-exporter",
)  # fmt: skip
_ASK = "import sys; from importlib.metadata import version; print(version(sys.argv[1]))"
NONE = "not there"


def _version(command: list[str]) -> str:
    try:
        done = subprocess.run(command, env=environment(), check=False, capture_output=True, text=True)
    except FileNotFoundError:
        return NONE
    number = re.search(r"\d+(?:\.\w+)*", done.stdout)
    return number[0] if done.returncode == 0 and number else NONE


def _package(name: str) -> str:
    description = INSTALLED / "node" / "node_modules" / name / "package.json"
    return str(json.loads(description.read_text(encoding="utf-8"))["version"]) if description.is_file() else NONE


def _commit() -> str:
    git = ["git", "-C", str(ROOT)]
    commit = subprocess.run([*git, "rev-parse", "HEAD"], check=False, capture_output=True, text=True).stdout.strip()
    changed = subprocess.run([*git, "status", "--porcelain", "src"], check=False, capture_output=True).stdout
    return f"{commit or 'none'}{', with changes to src that are in no commit' if changed else ''}"


def _read(name: str) -> str:
    return Path(name).read_text(encoding="utf-8") if Path(name).is_file() else ""
