"""What could not be carried over from a file, as lines of one form: `2 × a picture: “Our logo”`."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

_LONGEST = 60
"""The most characters of its words that are shown: with more, a line does not fit a terminal's."""
_FEW = 3
"""How many losses of one kind have a line each. With more, a list of them hides the other kinds."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that could not be carried over, or that readers of the text do not see."""

    what: str
    """Its name with the article: `a picture`."""
    words: str = ""
    """Its whole text, or its description: two texts are compared by it, too."""
    is_shown: bool = False
    """Whether it is in a block all the same, and only a page that another program makes of the source lacks it."""
    is_guess: bool = False
    """Whether it is in a block as the reader guessed it to be: what is compared depends on it."""


def loss_lines(losses: Iterable[Loss]) -> tuple[str, ...]:
    """Return a line for each loss, with how many times it was met; of many of one kind a single line."""
    return tuple(kind_line(of_kind) for of_kind in by_kind(Counter(losses), lambda loss: loss.what))


def by_kind(losses: Mapping[Loss, int], kind: Callable[[Loss], object]) -> Iterator[dict[Loss, int]]:
    """Yield those losses together that are of one kind, where there are many of it, and any other by itself."""
    kinds: dict[object, dict[Loss, int]] = {}
    for loss, count in losses.items():
        kinds.setdefault(kind(loss), {})[loss] = count
    for of_kind in kinds.values():
        if len(of_kind) > _FEW:
            yield of_kind
        else:
            yield from ({loss: count} for loss, count in of_kind.items())


def kind_line(losses: Mapping[Loss, int]) -> str:
    """Return losses of one kind in words, the long ones cut short: `12 × a picture: “Our logo”, “Our team”, …`."""
    loss, count = next(iter(losses)), sum(losses.values())
    line = loss_line(loss) if len(losses) == 1 else f"{loss.what}: {_examples(losses)}"
    return f"{count} × {line}" if count > 1 else line


def loss_line(loss: Loss) -> str:
    """Return a loss in words, the long ones cut short."""
    words = _cut(loss.words, _LONGEST)
    return f"{loss.what}: “{words}”" if words else loss.what


def _examples(losses: Mapping[Loss, int]) -> str:
    """Return the words of the first losses, as far as they fit a line."""
    words = [f"“{_cut(loss.words, _LONGEST // 2)}”" for loss in losses if loss.words.strip()]
    shown = words[:1]
    while len(shown) < len(words) and len(", ".join(words[: len(shown) + 1])) <= _LONGEST:
        shown = words[: len(shown) + 1]
    return ", ".join(shown if len(shown) == len(losses) else [*shown, "…"])


def _cut(text: str, longest: int) -> str:
    words = " ".join(text.split())
    return words if len(words) <= longest else words[: longest - 1] + "…"
