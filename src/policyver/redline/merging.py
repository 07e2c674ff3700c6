"""Two texts that were made of one -> a text with the changes of both, and where they contradict each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from policyver.redline.phrases import Match
from policyver.redline.tokens import UNSPACED
from policyver.redline.words import matching, matching_words

Side = Literal["first", "second"]
_WORDS = re.compile(rf"\s+|[{UNSPACED}]|[^\s{UNSPACED}]+")
_SIDES: dict[Side, int] = {"first": 1, "second": 2}


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place that both texts changed, each in its own way."""

    base: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The text with the changes of both; where they contradict each other, with those of one of them."""

    text: str
    conflicts: tuple[Conflict, ...]
    left: tuple[Conflict, ...] = ()
    """Places in which the first text may have a change that the second takes back, and has one of its own, too: there
    the first one is left as it is."""


_Texts = tuple[Sequence[str], ...]
"""The base, the first and the second text, what the first was made of, and those that it may have taken changes of; cut
into units."""


def merge(
    base: str, first: str, second: str, *, origin: str | None = None, taken: Sequence[str] = (), prefers: Side = "first"
) -> Merged:
    """Merge two texts that were made of `base`: by blocks, and words where both changed blocks.

    The first was made of `origin`, where that is more than the base: what the base lacks of it stays, but where the
    second text changed the same words. The first may also have taken changes of the second text's author before: where
    it is as one of the `taken` texts, it becomes what the second is. Where both changed the same words, those of the
    text that it `prefers` are taken. Takes near-linear time in the texts' length.
    """
    blocks: list[str] = []
    conflicts: list[Conflict] = []
    left: list[Conflict] = []
    texts = [text.rstrip("\n").split("\n\n") for text in (base, first, second, origin or base, *taken)]
    for part in _merged([matching(texts[0], text) for text in texts[1:]], texts):
        if isinstance(part, str):
            blocks.append(part)
            continue
        sides = ["\n\n".join(side) for side in part]
        words, places = _merged_words(sides, prefers)
        if "conflict" in places:
            conflicts.append(Conflict(*sides[:3]))
        if "left" in places:
            left.append(Conflict(*sides[:3]))
        blocks += [words] if words.strip() else []
    return Merged("\n\n".join(blocks) + "\n", tuple(conflicts), tuple(left))


def _merged_words(sides: Sequence[str], prefers: Side) -> tuple[str, set[str]]:
    """Return blocks with the words of both texts, and whether they have a `conflict`, or a place that is `left`."""
    texts = [_WORDS.findall(side) for side in sides]
    words: list[str] = []
    places: set[str] = set()
    for part in _merged([matching_words(texts[0], text) for text in texts[1:]], texts):
        if isinstance(part, str):
            words.append(part)
            continue
        base, first, second, origin, *_ = part
        if second == base:
            places.add("left")
            words += first
        elif first == origin:
            words += second
        else:
            places.add("conflict")
            words += part[_SIDES[prefers]]
    return "".join(words), places


def _merged(matched: Sequence[Sequence[Match]], texts: Sequence[Sequence[str]]) -> Iterator[str | _Texts]:
    """Yield the units that all texts have, those that one changed, and the places where several did."""
    places = [{i + step: j + step for i, j, n in of_text for step in range(n)} for of_text in matched]
    at = [0] * len(texts)
    for place in range(len(texts[0])):
        if all(place in of_text for of_text in places):
            end = [place, *(of_text[place] for of_text in places)]
            yield from _between(tuple(text[a:b] for text, a, b in zip(texts, at, end, strict=True)))
            yield texts[0][place]
            at = [number + 1 for number in end]
    yield from _between(tuple(text[a:] for text, a in zip(texts, at, strict=True)))


def _between(part: _Texts) -> Iterator[str | _Texts]:
    base, first, second, origin, *taken = part
    if first in (base, second, *taken):
        yield from second
    elif second == base and (first == origin or all(one == base for one in taken)):
        yield from first
    else:
        yield part
