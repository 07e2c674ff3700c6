"""Signals about other spellings of one word, which a reviewer can put aside."""

from collections.abc import Iterator
from functools import lru_cache

from policyver.languages.spellings import other_spellings
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading, read
from policyver.signals.sighting import Sighting, sighting


def spelling_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield the words that both texts of a passage have, in other spellings."""
    for was, now in _pairs(passage, old, new):
        yield sighting("spelling", (was, max(0, old.text.find(was))), (now, max(0, new.text.find(now))))


def respelled(passage: Passage, old: Reading, new: Reading) -> Reading:
    """Return the old text of a passage with the spellings of the new one, so that only what it says is compared."""
    pairs = _pairs(passage, old, new)
    if not pairs:
        return old
    text = old.text
    for was, now in pairs:
        text = text.replace(was, now)
    return read(text, old.locale)


def _pairs(passage: Passage, old: Reading, new: Reading) -> tuple[tuple[str, str], ...]:
    return _spelled(old.text, new.text, old.locale) if passage.is_pair else ()


@lru_cache(maxsize=1)
def _spelled(old: str, new: str, locale: str) -> tuple[tuple[str, str], ...]:
    return tuple(other_spellings(old, new, locale))
