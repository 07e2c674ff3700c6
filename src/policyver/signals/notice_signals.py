"""Signals about the way in which changes are announced: by e-mail, on the page, or only to those who look."""

from collections.abc import Iterator

from policyver.languages.subjects import Mention
from policyver.signals.model import Direction
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading
from policyver.signals.sighting import Sighting, sighting

_WAYS = ("check-back", "on-the-site", "by-e-mail")
"""From what reaches fewest people to what reaches most."""
_ANNOUNCING = frozenset({"changes", "in-advance"})


def notice_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield that a notice comes in another way than before."""
    if not passage.is_pair:
        return
    was, now = _ways(old), _ways(new)
    before = next((was[way] for way in reversed(_WAYS) if way in was and way not in now), None)
    after = next((now[way] for way in reversed(_WAYS) if way in now and way not in was), None)
    if before and after:
        direction: Direction = "stricter" if _rank(now) > _rank(was) else "looser"
        if before.text == after.text:  # the words say only that there is a notice
            yield sighting("consent", _struck(passage), _added(passage), direction)
        else:
            yield sighting("consent", _words(before), _words(after), direction)
    elif (before or after) and any(one.kind == "notice" and one.name in _ANNOUNCING for one in old.mentions):
        yield sighting("consent", _words(before), _words(after))


def _ways(side: Reading) -> dict[str, Mention]:
    return {one.name: one for one in reversed(side.mentions) if one.kind == "notice" and one.name in _WAYS}


def _struck(passage: Passage) -> tuple[str, int]:
    start, end = passage.places[0].old[0], passage.places[-1].old[1]
    return passage.old.text[start:end].strip(), start


def _added(passage: Passage) -> tuple[str, int]:
    start, end = passage.places[0].new[0], passage.places[-1].new[1]
    return passage.new.text[start:end].strip(), start


def _rank(ways: dict[str, Mention]) -> int:
    return max(map(_WAYS.index, ways))


def _words(mention: Mention | None) -> tuple[str, int] | None:
    return (mention.text, mention.start) if mention else None
