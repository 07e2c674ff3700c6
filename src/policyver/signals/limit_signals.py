"""Signals about a limit that is turned round: within 30 days, after 30 days; over 13, under 13; before, after."""

import re
from collections.abc import Iterator, Sequence

from policyver.languages.limits import limits
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading, likeness
from policyver.signals.sighting import Sighting, sighting

_ALIKE = 0.5
"""The share of words that two sentences have in common at least. With less, they have limits for other things."""


def limit_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield a limit that is the most, or an end, in one text, and the least, or a beginning, in the other."""
    known = limits(new.locale)
    if known is None or not passage.is_pair or likeness(old, new) < _ALIKE:
        return
    was_most, is_most = (list(known.most.finditer(side.text)) for side in (old, new))
    was_least, is_least = (
        _beside(known.least.finditer(side.text), most) for side, most in ((old, was_most), (new, is_most))
    )
    if len(was_most) > len(is_most) and len(was_least) < len(is_least):
        yield sighting("scope", _only(was_most, is_most), _only(is_least, was_least))
    elif len(was_most) < len(is_most) and len(was_least) > len(is_least):
        yield sighting("scope", _only(was_least, is_least), _only(is_most, was_most))


def _beside(matches: Iterator[re.Match[str]], others: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Return the matches that are in none of the others: “more than” in “no more than” sets no least."""
    return [match for match in matches if not any(of.start() <= match.start() < of.end() for of in others)]


def _only(here: Sequence[re.Match[str]], there: Sequence[re.Match[str]]) -> tuple[str, int]:
    """Return the first words of a limit that the other text has not."""
    others = [match[0].casefold() for match in there]
    match = next((match for match in here if match[0].casefold() not in others), here[0])
    return match[0], match.start()
