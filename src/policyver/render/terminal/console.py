"""A console that writes a terminal's output to a string."""

import re
from io import StringIO

from rich.console import Console


def terminal(out: StringIO, width: int, *, colour: bool) -> Console:
    """Return a console that writes to `out` as if it were a terminal of that width."""
    return Console(
        file=out, width=width, force_terminal=colour, no_color=not colour, color_system="standard" if colour else None,
        highlight=False, markup=False, emoji=False, legacy_windows=False,
    )  # fmt: skip


def trimmed(text: str) -> str:
    """Return text without the spaces with which rich fills up lines."""
    return re.sub(r" +$", "", text, flags=re.MULTILINE)
