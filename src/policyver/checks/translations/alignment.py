"""Which block of a translation is which of the source text, by kind, length, figures and links: no word is compared.

The cheapest way through both texts is looked for, as William Gale and Kenneth Church do it with sentences
(“A Program for Aligning Sentences in Bilingual Corpora”, 1993).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from policyver.checks.translations.said import Said
from policyver.document.model import Document
from policyver.languages import language_of

_SKIP = 1.6
"""What it costs to leave a block without its like. Raised, a paragraph that a translation lacks is paired with the next
one (`translation-section.md`); lowered, one that is translated freely has no like."""
_KIND = 1.0
_HEADING = 4.0
"""What it costs to pair blocks of two kinds, and a heading with what is none."""
_LEVEL = 0.5
_SHARED, _OTHER = -0.6, 0.25
"""What a figure or an address costs that both have, and one that only one has."""
_MOST_SHARED = 3
_UNSPACED = 0.6
"""Letters of Chinese and Japanese for one of English: three revisions of a real statement have 0.63."""
_BAND = 25
"""Blocks that a translation may be behind or ahead of its source at a place, besides the whole difference in length."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A block of the source text and its like; one of the two is None where there is none."""

    source: Said | None
    translation: Said | None


@lru_cache(maxsize=16)
def aligned(source: Document, source_locale: str, text: Document, locale: str) -> tuple[Pair, ...]:
    """Return the blocks with words of both texts in their order, each with its like.

    Several rules ask for the same texts: the last few answers are remembered.
    """
    left, right = list(_said(source, source_locale)), list(_said(text, locale))
    scale = log(_letters(source_locale) / _letters(locale))
    steps = _cheapest(left, right, scale)
    pairs: list[Pair] = []
    i, j = len(left), len(right)
    while i or j:
        step = steps[i, j]
        i, j = i - (step != "right"), j - (step != "left")
        pairs.append(Pair(left[i] if step != "right" else None, right[j] if step != "left" else None))
    return tuple(_whole_sections(pairs[::-1]))


def _whole_sections(pairs: list[Pair]) -> list[Pair]:
    """Let what only one text has begin with its heading, where that is as likely.

    Of sections A and B, of which a translation lacks A, the heading of B may be paired with that of A: then the words
    of A and the heading of B are without their likes.
    """
    for start in range(1, len(pairs)):
        side = "source" if pairs[start].translation is None else "translation" if pairs[start].source is None else ""
        if not side:
            continue
        end = next((at for at in range(start, len(pairs)) if not _is_alone(pairs[at], side)), len(pairs))
        first, last = getattr(pairs[start - 1], side), getattr(pairs[end - 1], side)
        if _is_alone(pairs[start - 1], side) or not _are_headings(first, last):
            continue
        before = pairs[start - 1]
        other = before.translation if side == "source" else before.source
        alone = [first, *(getattr(pairs[at], side) for at in range(start, end - 1))]
        pairs[start - 1 : end] = [
            *(Pair(said, None) if side == "source" else Pair(None, said) for said in alone),
            Pair(last, other) if side == "source" else Pair(other, last),
        ]
    return pairs


def _is_alone(pair: Pair, side: str) -> bool:
    return (pair.translation if side == "source" else pair.source) is None


def _are_headings(first: Said | None, last: Said | None) -> bool:
    """Whether both are headings of one level."""
    return (
        first is not None
        and last is not None
        and first.block.kind == last.block.kind == "heading"
        and first.block.level == last.block.level
    )


def _letters(locale: str) -> float:
    """Return how many letters a language needs, those of English being 1. The whole lengths of two texts do not tell:
    one may lack a section."""
    known = language_of(locale)
    return 1.0 if known is None or known.has_spaces else _UNSPACED


def _said(document: Document, locale: str) -> Iterator[Said]:
    for index, block in enumerate(document.blocks):
        if block.is_for_readers and block.words:
            yield Said(block, index, locale)


def _cheapest(left: Sequence[Said], right: Sequence[Said], scale: float) -> dict[tuple[int, int], str]:
    """Return for each place in both texts the last step of the cheapest way to it: `pair`, `left` or `right`."""
    band = _BAND + abs(len(left) - len(right))
    costs: dict[tuple[int, int], float] = {(0, 0): 0.0}
    steps: dict[tuple[int, int], str] = {}
    for i in range(len(left) + 1):
        middle = i * len(right) // max(len(left), 1)
        for j in range(max(middle - band, 0), min(middle + band, len(right)) + 1):
            ways = []
            if (i - 1, j - 1) in costs:
                ways.append((costs[i - 1, j - 1] + _cost(left[i - 1], right[j - 1], scale), "pair"))
            if (i - 1, j) in costs:
                ways.append((costs[i - 1, j] + _SKIP, "left"))
            if (i, j - 1) in costs:
                ways.append((costs[i, j - 1] + _SKIP, "right"))
            if ways:
                costs[i, j], steps[i, j] = min(ways)
    return steps


def _cost(left: Said, right: Said, scale: float) -> float:
    """Return how little two blocks are like each other."""
    cost = min(abs(log(left.length / right.length) - scale), 2.0)
    if left.block.kind != right.block.kind:
        cost += _HEADING if "heading" in (left.block.kind, right.block.kind) else _KIND
    elif left.block.level != right.block.level:
        cost += _LEVEL
    figures, others = left.figures, right.figures
    shared = len(figures & others)
    return cost + _SHARED * min(shared, _MOST_SHARED) + _OTHER * (len(figures | others) - shared)
