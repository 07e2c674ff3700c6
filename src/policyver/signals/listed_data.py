"""Signals about a new item in a list of data, in words that nothing else tells to be data."""

from collections import Counter
from collections.abc import Iterator

from policyver.signals.passages import Passage
from policyver.signals.reading import Reading
from policyver.signals.sighting import Sighting, sighting

_LEAST = 2
"""Categories of data that a list names at least, to be one of data. Raising it loses short lists."""
_SUBJECTS = frozenset({"data", "recipient", "purpose", "right"})


def listed_data_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield an item that came into a list of data, or went from it."""
    side = new if new.text.strip() else old
    if passage.is_pair or not passage.is_whole or passage.block.block.kind != "item":
        return
    if any(mention.kind in _SUBJECTS for mention in side.mentions):
        return
    before, after = passage.around.concepts(side.locale)
    kinds = Counter(kind for kind, _ in before & after if kind in _SUBJECTS)
    if kinds["data"] >= _LEAST and 2 * kinds["data"] > kinds.total():
        words = (side.text.strip(" ;,."), 0)
        about = ("listed", "".join(filter(str.isalnum, side.text.casefold())))
        yield sighting("data", words if side is old else None, words if side is new else None, about=about)
