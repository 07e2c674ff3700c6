"""What could not be carried over from a file, as lines of one form: `2 × a picture: “Our logo”`."""

from collections.abc import Mapping
from dataclasses import dataclass

_LONGEST = 60
"""The most characters of its words that are shown: with more, a line does not fit a terminal's."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that could not be carried over."""

    what: str
    """Its name with the article: `a picture`."""
    words: str = ""
    """Its text, or its description."""


def loss_lines(losses: Mapping[Loss, int]) -> tuple[str, ...]:
    """Return a line for each loss, with how many times it was met where that is more than once."""
    return tuple(f"{count} × {_line(loss)}" if count > 1 else _line(loss) for loss, count in losses.items())


def _line(loss: Loss) -> str:
    words = " ".join(loss.words.split())
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1] + "…"
    return f"{loss.what}: “{words}”" if words else loss.what
