"""What could not be carried over from a file, as lines of one form: `2 × a picture: “Our logo”`."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_LONGEST = 60
"""The most characters of its words that are shown: with more, a line does not fit a terminal's."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that could not be carried over, or that readers of the text do not see."""

    what: str
    """Its name with the article: `a picture`."""
    words: str = ""
    """Its whole text, or its description: two texts are compared by it, too."""
    is_shown: bool = False
    """Whether it is in a block all the same, and only a page that another program makes of the source lacks it."""


def loss_lines(losses: Iterable[Loss]) -> tuple[str, ...]:
    """Return a line for each loss, with how many times it was met where that is more than once."""
    counts = Counter(losses)
    return tuple(f"{count} × {loss_line(loss)}" if count > 1 else loss_line(loss) for loss, count in counts.items())


def loss_line(loss: Loss) -> str:
    """Return a loss in words, the long ones cut short."""
    words = " ".join(loss.words.split())
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1] + "…"
    return f"{loss.what}: “{words}”" if words else loss.what
