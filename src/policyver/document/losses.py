"""What could not be carried over from a file: named in lines of one shape, `2 × a picture: “Our logo”`."""

from collections.abc import Mapping
from dataclasses import dataclass

_LONGEST = 60
"""Characters of the words that are shown. With more, a line does not fit a terminal's."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that could not be carried over."""

    what: str
    """With its article: `a picture`."""
    words: str = ""
    """What it says, or is described with."""


def loss_lines(losses: Mapping[Loss, int]) -> tuple[str, ...]:
    """Return a line for each loss, with how many times it was met where that is more than once."""
    return tuple(f"{count} × {_line(loss)}" if count > 1 else _line(loss) for loss, count in losses.items())


def _line(loss: Loss) -> str:
    words = " ".join(loss.words.split())
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1] + "…"
    return f"{loss.what}: “{words}”" if words else loss.what
