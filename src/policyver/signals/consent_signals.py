"""Signals about consent: asked for, assumed, or in its place only a notice."""

from collections.abc import Iterator

from policyver.languages.stance_words import StanceWord
from policyver.signals.model import Direction
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading, likeness
from policyver.signals.sighting import Sighting, sighting

_STEPS = ("deemed", "publishing", "notifying", "consenting")
"""From what asks a person least to what asks most."""
_ALIKE = 0.25


def consent_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield that consent came in place of a notice, or of nothing, and the reverse."""
    if not passage.is_pair:
        yield from _of_one_side(old, new)
        return
    (was, before), (now, after) = _step(old), _step(new)
    if was == now:
        return
    most = max(was, now)
    consents = most == _STEPS.index("consenting")
    if min(was, now) < 0 and not (consents and likeness(old, new) >= _ALIKE):
        return
    direction: Direction = "stricter" if now > was else "looser"
    if min(was, now) < 0:
        direction = "added" if was < 0 else "removed"
    yield sighting("consent", _words(before), _words(after), direction)


def _of_one_side(old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield that a sentence which rests on consent came or went."""
    side = new if new.text.strip() else old
    mention = next((mention for mention in side.mentions if (mention.kind, mention.name) == ("basis", "consent")), None)
    if mention:
        words = (mention.text, mention.start)
        about = ("consent",)
        yield sighting("consent", words if side is old else None, words if side is new else None, about=about)


def _step(side: Reading) -> tuple[int, StanceWord | None]:
    """Return the step that a text takes and the word for it; -1 where it takes none."""
    for step, stance in enumerate(_STEPS):
        words = side.with_stance(stance)
        if stance == "deemed" and words:
            return step, words[0]
    for step, stance in reversed(list(enumerate(_STEPS))):
        if words := side.with_stance(stance):
            return step, words[0]
    return -1, None


def _words(word: StanceWord | None) -> tuple[str, int] | None:
    return (word.text, word.start) if word else None
