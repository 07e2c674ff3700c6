"""Signals about duties, negations and scope: words that turn a sentence that is otherwise the same."""

from collections import Counter
from collections.abc import Iterator

from policyver.languages.stance_words import StanceWord
from policyver.languages.stances import stances_of
from policyver.signals.model import Direction, Signal, SignalKind
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading, likeness
from policyver.signals.sighting import Sighting, sighting

_ALIKE = 0.28
"""The share of words that two sentences have in common at least, of the longer one, to be held word against word.
Raising it loses words that turn a sentence which is reworded around them; lowering it counts the words of two sentences
that have nothing to do with each other."""


_CLAUSE = 3.5
"""Words that come or go in one place, and are a clause of their own if there are more of them. Raising it takes a new
clause for a change of the sentence that it joins."""


_LONG_CLAUSE = 7
"""As `_CLAUSE`, for what denies or narrows: “even without a court order” is a clause that turns its sentence."""


def stance_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield what binds, allows, denies, narrows or widens otherwise than before."""
    if not passage.is_pair or likeness(old, new) < _ALIKE:
        return
    yield from (seen for seen in _duty(old, new) if not _is_in_new_words(passage, seen, _CLAUSE))
    for seen in (*_negation(passage, old, new), *_scope(old, new)):
        if not _is_in_new_words(passage, seen, _LONG_CLAUSE):
            yield seen


def _is_in_new_words(passage: Passage, seen: Sighting, most: float) -> bool:
    """Whether a word came or went with a whole clause: what that says is new, and no old duty is another one."""
    place = next(
        place for place in passage.places if place.number == passage.change_at(old=seen.old_at, new=seen.new_at)
    )
    struck, added = (
        _count(side.text[start:end]) for side, (start, end) in ((passage.old, place.old), (passage.new, place.new))
    )
    own = max(_count(seen.signal.old), _count(seen.signal.new))
    return max(struck, added) - own > most and min(struck, added) * 3 < max(struck, added)


def _count(text: str) -> float:
    """Return about how many words a text has; two characters of a script without spaces are one."""
    return len(text.split()) + sum(letter > "\u2e80" for letter in text) / 2


def _duty(old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield that a sentence binds more or less: a permission came or went, or a word that softens a duty."""
    for looser in (("allowing",), ("softening",)):
        gone, come = _difference(old, new, *looser)
        bound, unbound = _difference(new, old, "binding", "announcing")
        if come and not gone:
            yield _duty_of(unbound or None, come, "looser")
            return
        if gone and not come:
            yield _duty_of(gone, bound or None, "stricter")
            return
    unbound, bound = _difference(old, new, "binding")
    announced = len(new.with_stance("announcing")) - len(old.with_stance("announcing"))
    if bound and not unbound and len(bound) > -announced:
        yield _duty_of(None, bound, "stricter")
    elif unbound and not bound and len(unbound) > announced:
        yield _duty_of(unbound, None, "looser")


def _duty_of(old: list[StanceWord] | None, new: list[StanceWord] | None, direction: Direction) -> Sighting:
    return sighting("duty", _first(old), _first(new), direction)


def _negation(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    gone, come = _difference(old, new, "denying", "excepting")
    if come and not gone:
        yield sighting(_kind(come), None, _first(come))
    elif gone and not come:
        yield sighting(_kind(gone), _first(gone), None)
    else:
        yield from _went_elsewhere(passage, old, new)
        yield from _turned(old, new)


def _kind(words: list[StanceWord]) -> SignalKind:
    return "scope" if "excepting" in words[0].stances else "negation"


_FAR = 24
"""Letters between a negation that went and another one that came at least, to be of another verb: “if you do not” for
“unless you” is nearer."""


def _went_elsewhere(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield that a negation went, where an exception came elsewhere in its sentence, and the reverse."""
    before, after = ([*side.with_stance("denying"), *side.with_stance("excepting")] for side in (old, new))
    if len(before) != len(after):
        return
    left = Counter(word.text.casefold() for word in after)
    gone = [word for word in before if not left[word.text.casefold()]]
    left = Counter(word.text.casefold() for word in before)
    come = [word for word in after if not left[word.text.casefold()]]
    if len(gone) == len(come) == 1:
        place = next((p for p in passage.places if p.old[0] <= gone[0].start < p.old[1]), None)
        if place and min(abs(come[0].start - place.new[0]), abs(come[0].start - place.new[1])) > _FAR:
            yield Sighting(Signal("negation", gone[0].text, come[0].text), gone[0].start, come[0].start)


def _turned(old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield a word that became its opposite by how it begins: Czech “neprodáváme”."""
    known = stances_of(old.locale)
    for beginning in known.opposites.split() if known else ():
        for word in new.words - old.words:
            if _is_turned(word, beginning) and word.removeprefix(beginning) in old.words:
                yield sighting("negation", (word.removeprefix(beginning), 0), (word, 0), "added")
        for word in old.words - new.words:
            if _is_turned(word, beginning) and word.removeprefix(beginning) in new.words:
                yield sighting("negation", (word, 0), (word.removeprefix(beginning), 0), "removed")


_ROOT = 5
"""Letters that a word has at least without the beginning that turns it: “form” does not turn into “inform”."""


def _is_turned(word: str, beginning: str) -> bool:
    return word.startswith(beginning) and len(word) - len(beginning) >= _ROOT


def _scope(old: Reading, new: Reading) -> Iterator[Sighting]:
    for stance in ("only", "any", "open_list"):
        gone, come = _difference(old, new, stance)
        if come and not gone:
            yield sighting("scope", None, _first(come), "added")
        elif gone and not come:
            yield sighting("scope", _first(gone), None, "removed")


def _difference(old: Reading, new: Reading, *stances: str) -> tuple[list[StanceWord], list[StanceWord]]:
    """Return the words with a stance that one side has more than the other: of the old one, of the new one.

    What counts is how many there are, and not which: “shall” for “must” is no difference.
    """
    before, after = ([word for word in side.stances if not word.stances.isdisjoint(stances)] for side in (old, new))
    if len(before) == len(after):
        return [], []
    if len(before) > len(after):
        return _beyond(before, after), []
    return [], _beyond(after, before)


def _beyond(more: list[StanceWord], fewer: list[StanceWord]) -> list[StanceWord]:
    """Return which words of the longer list are more than the other one has, those first that it has not at all."""
    left = [word.text.casefold() for word in fewer]
    beyond = []
    for word in more:
        if word.text.casefold() in left:
            left.remove(word.text.casefold())
        else:
            beyond.append(word)
    return (beyond or more)[: len(more) - len(fewer)] if len(beyond) >= len(more) - len(fewer) else more


def _first(words: list[StanceWord] | None) -> tuple[str, int] | None:
    return (words[0].text, words[0].start) if words else None
