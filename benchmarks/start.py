"""What starting costs: Python alone, click, and policyver's two everyday commands."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.cost import Cost, environment, measure

Row = tuple[str, Cost]


def start(folder: Path) -> Iterator[Row]:
    """Yield the cost of each command in a demo store, which is made in the folder."""
    store = folder / "demo"
    subprocess.run(["policyver", "demo", str(store)], env=environment(), check=True, capture_output=True)
    for name, command in (
        ("python -c pass", [sys.executable, "-c", "pass"]),
        ('python -c "import click"', [sys.executable, "-c", "import click"]),
        ("policyver --help", ["policyver", "--help"]),
        ("policyver list", ["policyver", "list"]),
        ("policyver diff v3 v4", ["policyver", "diff", "v3", "v4"]),
        ("policyver diff v3 v4 --format html", ["policyver", "diff", "v3", "v4", "--format", "html"]),
    ):
        cost = measure(command, store)
        if cost.status:
            raise SystemExit(f"{name} failed: {cost.stderr.decode(errors='replace')}")
        yield name, cost
