"""What two texts have in their sources and not in their blocks, and what can be said of the texts for it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from policyver.document.losses import Loss
from policyver.document.model import Document

Verdict = Literal["same", "nothing-compared-differs", "left-out-differs", "differs"]
"""What can be said of two texts. Only texts that were compared whole are the same."""


@dataclass(frozen=True, slots=True)
class NotCompared:
    """Something in the source of one text or of both that is in no block, or only as it was guessed to be."""

    loss: Loss
    old: int
    """How many times the old text's source has it."""
    new: int


def guessed(old: Document, new: Document) -> tuple[NotCompared, ...]:
    """Return what was guessed where either text was read, in reading order. It is compared as it was guessed to be."""
    return _counted(old, new, lambda loss: loss.is_guess)


def two_languages(old: Document, new: Document) -> tuple[NotCompared, ...]:
    """Return the languages that the texts are likely in, if these are two."""
    from policyver.languages.likely import likely_language  # the words of all languages, which few redlines need

    before, after = (likely_language("\n".join(block.text for block in text.blocks)) for text in (old, new))
    if not (before and after) or before == after:
        return ()
    what = "the language, which is likely another one than that of the other text"
    return tuple(
        NotCompared(Loss(what, language, is_shown=True, is_guess=True), *counts)
        for language, counts in ((before, (1, 0)), (after, (0, 1)))
    )


def not_compared(old: Document, new: Document) -> tuple[NotCompared, ...]:
    """Return what was left out of either text, in reading order."""
    return _counted(old, new, lambda loss: not loss.is_shown)


def _counted(old: Document, new: Document, is_meant: Callable[[Loss], bool]) -> tuple[NotCompared, ...]:
    before, after = (Counter(loss for loss in text.lost if is_meant(loss)) for text in (old, new))
    return tuple(NotCompared(loss, before[loss], after[loss]) for loss in {**before, **after})
