"""A console that writes a terminal's output to a string."""

import re
from collections.abc import Iterator
from io import StringIO

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from policyver.document.controls import visible


class _Console(Console):
    """A console that writes nothing that was read raw: only its own colours can steer a terminal."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        """Yield the segments of something to print, with controls made visible."""
        for segment in super().render(renderable, options):
            yield segment if segment.control else segment._replace(text=visible(segment.text))


def terminal(out: StringIO, width: int, *, colour: bool) -> Console:
    """Return a console that writes to `out` as if it were a terminal of that width."""
    return _Console(
        file=out, width=width, force_terminal=colour, no_color=not colour, color_system="standard" if colour else None,
        highlight=False, markup=False, emoji=False, legacy_windows=False,
    )  # fmt: skip


def trimmed(text: str) -> str:
    """Return text without the spaces with which rich fills up lines."""
    return re.sub(r" +$", "", text, flags=re.MULTILINE)
