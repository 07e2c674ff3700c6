"""Redlines as PDF files: what they cost, and how many pages they have."""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pypdf import PdfReader

from benchmarks.cost import Cost, measure
from benchmarks.pairs import pairs
from benchmarks.peers import PYTHON
from benchmarks.run import say

PAIRS = ("E", "R")
_OUT = "out.pdf"
_EXPORTER = str(PYTHON.with_name("ope"))
_TOOLS = {
    "policyver": ("policyver", "diff", "old.md", "new.md", "--output", _OUT),
    "policyver, the whole text": ("policyver", "diff", "--full", "old.md", "new.md", "--output", _OUT),
    "obsidian-pdf-exporter": (_EXPORTER, "redline", "new.md", "--from-path", "old.md", "--output", _OUT),
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A redline that a tool wrote as a PDF."""

    pair: str
    tool: str
    cost: Cost
    pages: int | None
    """None where the tool failed or was stopped."""


def papers() -> Iterator[Paper]:
    """Yield the PDF of each tool that is installed, for each pair."""
    for pair in pairs():
        if pair.name in PAIRS:
            for tool, command in _TOOLS.items():
                if _is_there(command):
                    say(f"  {pair.name}: {tool}")
                    with tempfile.TemporaryDirectory() as parent:
                        folder = Path(parent) / "pair"
                        pair.write(folder)
                        yield _paper(pair.name, tool, measure(command, folder), folder / _OUT)


def missing() -> list[str]:
    """Return the tools that cannot be run here, and why."""
    return [f"{tool} ({_name(command[0])} is not there)" for tool, command in _TOOLS.items() if not _is_there(command)]


def _is_there(command: tuple[str, ...]) -> bool:
    return shutil.which(command[0]) is not None


def _name(program: str) -> str:
    return Path(program).name


def _paper(pair: str, tool: str, cost: Cost, out: Path) -> Paper:
    if cost.over or cost.status or not out.is_file():
        say(f"  failed: {cost.stderr.decode(errors='replace')[-500:]}")
        return Paper(pair, tool, cost, None)
    return Paper(pair, tool, cost, len(PdfReader(out).pages))
