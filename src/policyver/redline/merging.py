"""Two texts that were made of one -> a text with the changes of both, and where they contradict each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from policyver.redline.phrases import Match
from policyver.redline.sentences import sentence_ends, units, weigh
from policyver.redline.words import matching, matching_words

Side = Literal["first", "second"]
_SIDES: dict[Side, int] = {"first": 1, "second": 2}

_CLAUSE = 5
"""Words in a row that nobody changed, at least, between the changes of two people in one sentence for both to be made.
Higher: more conflicts. Lower: phrases that nobody wrote, of 60 days and 30 weeks 60 weeks
(tests/redline/test_merging.py, PHRASES)."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A sentence that both texts changed, each in its own way."""

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

    No phrase is made of the words of both: where they changed one sentence, with less than a clause between their
    changes, it is a conflict, and the whole sentence is that of the text which it `prefers`.

    The first was made of `origin`, where that is more than the base: what the base lacks of it stays, but where the
    second text changed the same words. The first may also have taken changes of the second text's author before: where
    it is as one of the `taken` texts, it becomes what the second is.
    Takes near-linear time in the texts' length.
    """
    blocks: list[str] = []
    conflicts: list[Conflict] = []
    left: list[Conflict] = []
    texts = [text.rstrip("\n").split("\n\n") for text in (base, first, second, origin or base, *taken)]
    for part in _parts([matching(texts[0], text) for text in texts[1:]], texts):
        side = _side(part)
        if side == "first" or side == "second":
            blocks += part[_SIDES[side]]
            continue
        words, of_conflict, of_left = _merged_words(["\n\n".join(text) for text in part], prefers)
        conflicts += of_conflict
        left += of_left
        blocks += [words] if words.strip() else []
    return Merged("\n\n".join(blocks) + "\n", tuple(conflicts), tuple(left))


def _merged_words(blocks: Sequence[str], prefers: Side) -> tuple[str, list[Conflict], list[Conflict]]:
    """Return blocks with the words of both texts, their conflicts, and the sentences with a place that is left."""
    words: list[str] = []
    conflicts: list[Conflict] = []
    left: list[Conflict] = []
    for parts in _sentences([units(text) for text in blocks]):
        whole = tuple(list(chain.from_iterable(text)) for text in zip(*parts, strict=True))
        sides = [_side(part) for part in parts]
        place = Conflict(*("".join(text).strip() for text in whole[:3]))
        is_one = "conflict" in sides or _are_close(parts)
        if is_one and whole[2] != whole[0]:
            conflicts.append(place)
            words += whole[_SIDES[prefers]]
        elif is_one or "left" in sides:
            left.append(place)
            words += whole[1] if is_one else _chosen(parts)
        else:
            words += _chosen(parts)
    return "".join(words), conflicts, left


def _sentences(texts: Sequence[Sequence[str]]) -> Iterator[list[_Texts]]:
    """Yield the parts of each sentence; of several together, where the three texts do not surely end one there."""
    ends = [sentence_ends(text) for text in texts[:3]]
    at = [0] * len(ends)
    sentence: list[_Texts] = []
    for part in _parts([matching_words(texts[0], text) for text in texts[1:]], texts):
        sentence.append(part)
        at = [place + len(text) for place, text in zip(at, part, strict=False)]
        if all(of_text[place] for of_text, place in zip(ends, at, strict=True)):
            yield sentence
            sentence = []


def _are_close(parts: Sequence[_Texts]) -> bool:
    """Whether both texts changed a sentence, with less than a clause between a change of one and of the other."""
    last: Side | None = None
    apart = run = 0.0
    for part in parts:
        base, first, second, *_ = part
        if base == first == second:
            run += weigh(base)
            apart = max(apart, run)
            continue
        changed = _changed(part)
        if changed is not None:
            if last not in (None, changed) and apart < _CLAUSE:
                return True
            last, apart = changed, 0.0
        run = 0.0
    return False


def _changed(part: _Texts) -> Side | None:
    """Return which text alone has the change of a place; None where both have it, or what no Word file can have."""
    base, first, second, origin, *_ = part
    if first == second or (second == base and first == origin):
        return None
    return "second" if _side(part) in ("second", "origin") else "first"


def _chosen(parts: Sequence[_Texts]) -> Iterator[str]:
    for part in parts:
        yield from part[2 if _side(part) in ("second", "origin") else 1]


def _parts(matched: Sequence[Sequence[Match]], texts: Sequence[Sequence[str]]) -> Iterator[_Texts]:
    """Yield the units that all texts have, and what is between them."""
    places = [{i + step: j + step for i, j, n in of_text for step in range(n)} for of_text in matched]
    at = [0] * len(texts)
    for place in range(len(texts[0])):
        if all(place in of_text for of_text in places):
            end = [place, *(of_text[place] for of_text in places)]
            between = tuple(text[a:b] for text, a, b in zip(texts, at, end, strict=True))
            if any(between):
                yield between
            yield tuple(text[b : b + 1] for text, b in zip(texts, end, strict=True))
            at = [number + 1 for number in end]
    rest = tuple(text[a:] for text, a in zip(texts, at, strict=True))
    if any(rest):
        yield rest


def _side(part: _Texts) -> Side | Literal["origin", "left", "conflict"]:
    """Return whose words a place has.

    With `origin` they are the second's, and in its place what only the origin has is lost. With `left` they are the
    first's, which may have a change that the second takes back. In a `conflict` both changed it.
    """
    base, first, second, origin, *taken = part
    if first in (base, second, *taken):
        return "second"
    if second == base:
        return "first" if first == origin or all(one == base for one in taken) else "left"
    return "origin" if first == origin else "conflict"
