"""Signals about words that qualify a promise: knowingly, at any time, without undue delay, free of charge."""

import unicodedata
from collections import Counter
from collections.abc import Iterator

from policyver.languages.qualifiers import Qualifier, Qualifying, qualifiers
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading, likeness
from policyver.signals.sighting import Sighting, sighting
from policyver.signals.slips import is_nearly

_ALIKE = 0.6
"""The share of words that two sentences have in common at least, of the shorter one. Raising it loses a qualifier in a
sentence that is reworded, too; lowering it counts those of two sentences that have nothing to do with each other."""


def qualifier_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield what is promised with fewer qualifications than before, or with more."""
    if not passage.is_pair:
        return
    was, now = qualifiers(old.text, old.locale), qualifiers(new.text, new.locale)
    if was == now:
        return
    was = tuple(word for word in was if word in now or not _is_mended(word, old, new))
    now = tuple(word for word in now if word in was or not _is_mended(word, new, old))
    gone, come = _beyond(was, now), _beyond(now, was)
    free, fee = _first(was, "free"), _first(now, "for-a-fee")
    if free and fee and not _first(now, "free"):
        yield sighting("amount", free, fee, "more")
    elif (fee := _first(was, "for-a-fee")) and (free := _first(now, "free")) and not _first(was, "free"):
        yield sighting("amount", fee, free, "less")
    if likeness(old, new) < _ALIKE:
        return
    for kind in ("scope", "boundless"):
        if bool(gone[kind]) != bool(come[kind]):
            yield sighting("scope", _words(gone[kind]), _words(come[kind]))
    if gone["prompt"] and not come["prompt"] and come["in-good-time"]:
        yield sighting("period", _words(gone["prompt"]), _words(come["in-good-time"]), "longer")
    elif come["prompt"] and not gone["prompt"] and gone["in-good-time"]:
        yield sighting("period", _words(gone["in-good-time"]), _words(come["prompt"]), "shorter")
    elif bool(gone["prompt"]) != bool(come["prompt"]) and not any(q.kind == "period" for q in new.quantities):
        yield sighting("period", _words(gone["prompt"]), _words(come["prompt"]))


def _is_mended(word: Qualifier, side: Reading, other: Reading) -> bool:
    """Whether the other text has the words, too: with a slip of the pen, or with an article between them."""
    if word.kind in ("free", "for-a-fee") or word.text > "\u2e80":  # “free” is not a slip of “fee”
        return False
    if any(one.kind == word.kind for one in qualifiers(other.text, other.locale)):
        return False
    words = _plain(Reading(word.text, side.locale))
    there = _plain(other)
    return bool(words) and all(one in there or any(is_nearly(one, two) for two in there) for one in words)


def _plain(side: Reading) -> frozenset[str]:
    """Return the words of a text without their accents."""
    decomposed = (unicodedata.normalize("NFD", word) for word in side.words)
    return frozenset("".join(sign for sign in word if not unicodedata.combining(sign)) for word in decomposed)


def _beyond(more: tuple[Qualifier, ...], fewer: tuple[Qualifier, ...]) -> dict[Qualifying, list[Qualifier]]:
    """Return, of each kind, the words that one text has more than the other."""
    left = Counter(word.kind for word in fewer)
    beyond: dict[Qualifying, list[Qualifier]] = {
        "scope": [], "boundless": [], "prompt": [], "in-good-time": [], "free": [], "for-a-fee": [],
    }  # fmt: skip
    texts = {word.text.casefold() for word in fewer}
    for word in sorted(more, key=lambda one: one.text.casefold() not in texts):
        if left[word.kind]:
            left[word.kind] -= 1
        else:
            beyond[word.kind].append(word)
    return beyond


def _first(words: tuple[Qualifier, ...], kind: Qualifying) -> tuple[str, int] | None:
    return _words([word for word in words if word.kind == kind])


def _words(words: list[Qualifier]) -> tuple[str, int] | None:
    return (words[0].text, words[0].start) if words else None
