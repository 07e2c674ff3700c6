"""Draws the README's pictures from the demo: `python docs/pictures.py FOLDER`, where FOLDER is what script/demo made.

Needs poppler's pdftocairo.
"""

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

_LINES = 44
_COLOURS = [
    (9, 9, 9), (176, 24, 32), (12, 110, 60), (150, 100, 0), (30, 70, 160), (130, 30, 130), (0, 110, 130), (90, 90, 90)
]  # fmt: skip
_PAPER = TerminalTheme((255, 255, 255), _COLOURS[0], _COLOURS)


def redline(demo: Path) -> str:
    """Draw the first lines of `policyver diff v3 v4`."""
    run = [sys.executable, "-m", "policyver", "diff", "v3", "v4", "--color", "always"]
    wide = {**os.environ, "COLUMNS": "88"}
    shown = subprocess.run(run, cwd=demo, env=wide, capture_output=True, text=True, check=True).stdout
    console = Console(record=True, width=88, file=StringIO(), force_terminal=True)
    console.print(Text("$ policyver diff v3 v4\n", style="bold"))
    console.print(Text.from_ansi("\n".join(shown.split("\n")[:_LINES])))
    svg = console.export_svg(title="policyver", theme=_PAPER, unique_id="redline")
    # rich would have the font fetched from a server; a monospace one is on every machine.
    return re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL).replace("Fira Code", "monospace")


def notice(demo: Path) -> str:
    """Draw the first page of the notice from v3 to v4."""
    page = demo / "notices" / "notice-v3-v4.pdf"
    return subprocess.run(
        ["pdftocairo", "-svg", "-f", "1", "-l", "1", str(page), "-"], capture_output=True, text=True, check=True
    ).stdout


if __name__ == "__main__":
    here = Path(__file__).parent
    for draw in (redline, notice):
        (here / f"{draw.__name__}.svg").write_text(draw(Path(sys.argv[1])), encoding="utf-8")
