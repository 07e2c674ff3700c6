"""Where policyver's time goes on a pair: how much of it is work, and how much only starting."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks.cost import measure

_RUN = Path(__file__).with_name("run_stages.py")

Row = tuple[str, float]


def stages(folder: Path) -> Sequence[Row]:
    """Return the name and the seconds of each part, the median of five runs."""
    bare = measure([sys.executable, "-c", "pass"], folder).seconds
    runs = [json.loads(measure([sys.executable, str(_RUN), "old.md", "new.md"], folder).stdout) for _ in range(5)]
    return [("the interpreter", bare), *((name, median(run[name] for run in runs)) for name in runs[0])]
