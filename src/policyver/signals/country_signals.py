"""Signals about countries to which data go."""

from collections.abc import Iterator

from policyver.languages.countries import countries
from policyver.languages.stances import stances_of
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading
from policyver.signals.sighting import Sighting, sighting


def country_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield the countries that came into a passage about where data are, or went from it."""
    if not passage.is_pair or not _is_about_places(passage, old, new):
        return
    was, now = countries(old.text, old.locale), countries(new.text, new.locale)
    for code, words in now.items():
        if code not in was:
            yield sighting("transfer", None, words, about=("country", code))
    for code, words in was.items():
        if code not in now:
            yield sighting("transfer", words, None, about=("country", code))


def _is_about_places(passage: Passage, old: Reading, new: Reading) -> bool:
    known = stances_of(new.locale)
    if known is None or not any(_may_be_a_name(new, old)):
        return False
    if any(mention.kind == "transfer" for mention in (*old.mentions, *new.mentions)):
        return True
    text = f"{passage.above} {new.text} {old.text}".casefold()
    return any(stem in text for stem in known.moving.split())


def _may_be_a_name(new: Reading, old: Reading) -> Iterator[bool]:
    """Yield whether there are words that only one side has and that can be a name."""
    yield from (
        word[0] > "\u0590" or word.title() in new.text or word.upper() in new.text for word in new.words - old.words
    )
    yield from (
        word[0] > "\u0590" or word.title() in old.text or word.upper() in old.text for word in old.words - new.words
    )
