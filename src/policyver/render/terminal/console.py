"""A console that writes to a text as to a terminal."""

import re
from io import StringIO

from rich.console import Console


def terminal(out: StringIO, width: int, *, colour: bool) -> Console:
    """Give a console that writes to `out` as to a terminal of that width."""
    return Console(
        file=out, width=width, force_terminal=colour, no_color=not colour, color_system="standard" if colour else None,
        highlight=False, markup=False, emoji=False, legacy_windows=False,
    )  # fmt: skip


def trimmed(text: str) -> str:
    """Take off the spaces with which rich fills lines up."""
    return re.sub(r" +$", "", text, flags=re.MULTILINE)
