"""Signs that come in pairs, brackets and quotation marks, and those of them that are alone."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from policyver.checks.passages import Passage
from policyver.document.marks import PLACE

_ENDS = (*".!?:;。！？", "")
_FARTHEST = 40
"""Passages between the two signs of a pair around a list, and signs between them. More: a sign that was forgotten hides
in a longer list."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of a pair, at its place in a passage."""

    passage: Passage
    start: int
    text: str
    pair: str
    """The name of its pair: only signs of one pair close each other."""
    opens: bool
    closes: bool


def alone(texts: Sequence[Passage], signs_of: Callable[[Passage], list[Sign]]) -> list[Sign]:
    """Return the signs without the other half of their pair.

    A pair is in one passage; around a list, or around whole paragraphs, it may begin in one and end in another.
    """
    opened: list[tuple[int, Sign]] = []
    """Those that a later passage may close, with the places of their passages among all."""
    without: list[Sign] = []
    for at, passage in enumerate(texts):
        ended = [one for one in opened if passage.block.kind == "heading" or at - one[0] > _FARTHEST]
        without += [sign for _, sign in ended]
        opened = opened[len(ended) :]
        for sign in _alone_in(signs_of(passage)):
            fits = _last_that_fits(opened, texts, at, sign) if sign.closes else None
            if fits is not None:
                del opened[fits]
            elif sign.opens and passage.block.kind != "row":
                opened.append((at, sign))
            else:
                without.append(sign)
    return sorted(without + [sign for _, sign in opened], key=_place)


def _last_that_fits(opened: Sequence[tuple[int, Sign]], texts: Sequence[Passage], at: int, sign: Sign) -> int | None:
    """Return the index of the sign that one closes; None where it closes none of the last ones."""
    for index in range(len(opened) - 1, max(len(opened) - 1 - _FARTHEST, -1), -1):
        if opened[index][1].pair == sign.pair and _spans(texts, opened[index], (at, sign)):
            return index
    return None


def _place(sign: Sign) -> tuple[int, int]:
    return sign.passage.place, sign.passage.start + sign.start


def _alone_in(signs: Sequence[Sign]) -> Iterator[Sign]:
    """Yield the signs of one passage that have no other half in it."""
    stack: list[Sign] = []
    counts: Counter[str] = Counter()
    """How many of each pair are open."""
    for sign in signs:
        if sign.closes and counts[sign.pair]:
            while (last := stack.pop()).pair != sign.pair:
                counts[last.pair] -= 1
                yield last
            counts[sign.pair] -= 1
        elif sign.opens:
            counts[sign.pair] += 1
            stack.append(sign)
        else:
            yield sign
    yield from stack


def _spans(texts: Sequence[Passage], opening: tuple[int, Sign], closing: tuple[int, Sign]) -> bool:
    """Whether a pair may reach from one passage to another: over a list, or around paragraphs from end to end."""
    (start, first), (end, last) = opening, closing
    if not 0 < end - start <= _FARTHEST:
        return False
    kinds = {passage.block.kind for passage in texts[start + 1 : end]} | {texts[start + 1].block.kind}
    behind = last.passage.text[last.start + 1 :].strip(" .,;:!?。、" + PLACE)
    before = first.passage.text[: first.start].strip(" " + PLACE)
    return kinds == {"item"} or not (behind or before) or _is_wrapped(texts[start : end + 1])


def _is_wrapped(texts: Sequence[Passage]) -> bool:
    """Whether passages are one paragraph, whose lines were taken for paragraphs of their own."""
    return all(
        before.text.rstrip()[-1:] not in _ENDS and after.text.lstrip()[:1].islower()
        for before, after in pairwise(texts)
    )
