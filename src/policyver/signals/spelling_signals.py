"""Signals about other spellings of one word, which a reviewer can put aside."""

from collections.abc import Iterator

from policyver.languages.spellings import other_spellings
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading
from policyver.signals.sighting import Sighting, sighting


def spelling_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield the words that both texts of a passage have, in other spellings."""
    if not passage.is_pair:
        return
    for was, now in other_spellings(old.text, new.text, old.locale):
        yield sighting("spelling", (was, max(0, old.text.find(was))), (now, max(0, new.text.find(now))))
