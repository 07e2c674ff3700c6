"""What tells one block from another, and how much of two blocks is the same."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import fsum, log

from policyver.document.marks import AttributeList
from policyver.document.model import CELL, Block
from policyver.redline.tokens import is_word, tokenize

# Likeness, 0 to 1, as in tuning.py. The cases that hold these thresholds are named in tests/redline/test_tuning.py.

_SAME_NAME = 0.5
"""Likeness of two rows that begin with the same cell, at least. Lower: a row whose other cells are new is struck."""
_SIMILAR_HEADING = 0.75
"""Likeness from which on a heading and a line that is none are one. Higher: a line that is a heading now is struck."""
_SIMILAR_LINE = 0.45
"""The same where they are alone between the same neighbours. Higher: one that was reworded, too, is struck."""

_UNSPACED = re.compile("[^\x00-\u0dff\u2000-\u206f]")  # but for punctuation; the shorter form takes 3 ms to compile
_ATTRIBUTES = AttributeList()
_ANCHOR = re.compile(r"(?<=\s)#[\w-]+")


class Profile:
    """What tells one block from another."""

    __slots__ = ("anchor", "block", "count", "family", "key", "name", "read", "sequence", "size", "spoken", "words")

    def __init__(self, block: Block) -> None:
        text = block.text
        keys = tokenize(text).keys
        label = len(tokenize(block.label).keys) if block.label else 0
        self.block = block
        self.family = block.kind if block.kind in ("row", "html", "rule", "front-matter") else "text"
        self.key = (self.family, *keys)
        self.read = "".join([run.text for run in block.runs if _ATTRIBUTES not in run.marks])
        self.anchor = "" if self.read == text else _anchor(block)
        """The name by which links lead to it."""
        self.spoken: tuple[str, ...] = tuple(filter(is_word, keys if self.read == text else tokenize(self.read).keys))
        # The number of a heading says nothing about what is below it.
        is_spoken = not label and self.read == text and _has_spaces(text)
        words = self.spoken if is_spoken else shingles(keys[label:], has_spaces=_has_spaces(text))
        self.sequence = tuple(map(str.casefold, words))
        self.words = Counter(self.sequence)
        self.count = len(self.sequence)
        self.name = text.partition(CELL)[0] if self.family == "row" else ""
        """A row's first cell: what it is about."""
        self.size = 0.0
        """The weight of its words, once it is known how common they are."""

    @property
    def spoken_words(self) -> Counter[str]:
        """How often it has each of the words that a reader sees."""
        return Counter(map(str.casefold, shingles(tokenize(self.read).keys)))

    @property
    def is_prose(self) -> bool:
        """Whether it can be split and joined, as headings, rows and the like cannot."""
        return self.family == "text" and self.block.kind != "heading"

    def can_become(self, other: "Profile") -> bool:
        """Whether one can be made of the other's words, or of a part of them.

        A row becomes paragraphs, items, or a heading with a text below it. Two rows are paired as rows, two headings as
        headings.
        """
        ranks = (_rank(self), _rank(other))
        return None not in ranks and (ranks[0] != ranks[1] or ranks[0] == "text")


def _rank(profile: Profile) -> str | None:
    if profile.family not in ("text", "row"):
        return None
    return profile.block.kind if profile.block.kind in ("row", "heading") else "text"


def _anchor(block: Block) -> str:
    attributes = " ".join(run.text for run in block.runs if _ATTRIBUTES in run.marks)
    name = _ANCHOR.search(attributes)
    return name[0] if name else ""


def shingles(keys: Sequence[str], *, has_spaces: bool = False) -> Iterable[str]:
    """Return the words; characters of scripts without spaces two by two, since alone they say nothing."""
    return filter(is_word, keys) if has_spaces else _in_twos(keys)


def _has_spaces(text: str) -> bool:
    """Whether a text has no letters of a script without spaces."""
    return text.isascii() or not _UNSPACED.search(text)


def _in_twos(keys: Sequence[str]) -> Iterator[str]:
    before = ""
    for key in keys:
        if not is_word(key):
            before = ""
        elif len(key) == 1 and key > "\u0e00":
            yield before + key
            before = key
        else:
            yield key
            before = ""


class WordWeights:
    """How much each word of two texts tells: two texts of one language share its commonest words anyway."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        blocks = Counter(word for profile in profiles for word in profile.words)
        self._weights = {word: 1 / (1 + log(max(count / 2, 1))) for word, count in blocks.items()}
        for profile in profiles:
            profile.size = self.size(profile.words)

    def size(self, words: Counter[str]) -> float:
        """Return the weight of words: the fewer blocks they are in, the more."""
        return sum(count * self._weights[word] for word, count in words.items())

    def likeness(self, a: Profile, b: Profile, *, in_one_place: bool = False) -> float:
        """Return how much of two blocks is the same words, 0 to 1; 0 where they are of different families.

        A heading and a line that is not a heading must share more, unless they are alone `in_one_place`.
        """
        if a.key == b.key:
            return 1.0
        if a.family != b.family:
            return 0.0
        shared = self._shared(a, b)
        likeness = 2 * shared / (a.size + b.size) if shared else 0.0
        # A row without a name goes on with the one above it, if it is alone between the same neighbours.
        if a.family == "row" and a.name == b.name and (a.name or in_one_place):
            likeness = max(likeness, _SAME_NAME)
        same_rank = (a.block.kind == "heading") == (b.block.kind == "heading")
        least = _SIMILAR_LINE if in_one_place else _SIMILAR_HEADING
        return likeness if same_rank or likeness >= least else 0.0

    def containment(self, a: Profile, b: Profile) -> float:
        """Return how much of the smaller of two blocks is words of the other one, 0 to 1."""
        return self._shared(a, b) / max(min(a.size, b.size), 1e-9)

    def _shared(self, a: Profile, b: Profile) -> float:
        some, others, weights = a.words, b.words, self._weights
        # The sum is exact: it does not depend on the order in which the words come.
        return fsum([min(some[word], others[word]) * weights[word] for word in some.keys() & others.keys()])

    def named_alike(self, a: Profile, b: Profile) -> float:
        """Return the weight of the word that two blocks both begin with: an item or a row is known by its name."""
        return self._weights.get(a.spoken[0], 0.0) if a.spoken and a.spoken[:1] == b.spoken[:1] else 0.0
