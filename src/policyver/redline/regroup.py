"""Which blocks were split, which joined, and where a sentence went over to the neighbour of its block."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from policyver.redline.pairs import IndexPair
from policyver.redline.profile import Profile, WordWeights

# The cases that hold these thresholds are named in tests/redline/test_tuning.py.

_LEAST_WORDS = 3
"""Words that a part has of the whole, at least. Higher: short items of a list that was a sentence are new."""
_PART = 0.4
"""Share of a part's words that are of the whole, 0 to 1. Higher: a part that was reworded is new."""
_REACH = 8
"""Blocks that may be between two parts, such as a list that was put in. Lower: the second part is new."""
_SHIFTED = 6
"""Words that went from one block to its neighbour, at least. Higher: a short sentence is struck and put in again.

Lower: neighbours are of one another by common phrases.
"""

_OLD, _NEW = 0, 1
_NOTHING: Counter[str] = Counter()


def regrouped(
    old: Sequence[Profile],
    new: Sequence[Profile],
    pairs: Sequence[IndexPair],
    runs: Mapping[IndexPair, int],
    weights: WordWeights,
) -> list[IndexPair]:
    """Return the pairs to add to those of an alignment. `runs` are the words that two blocks share in rows."""
    links = _Links((old, new), pairs, weights)
    for (i, j), count in sorted(runs.items(), key=lambda run: (-run[1], run[0])):
        links.take_run(i, j, count)
    for whole_side in (_OLD, _NEW):
        links.take_neighbours(whole_side)
        links.take_between(whole_side)
    return [*links.added, *_shifted(old, new, [*pairs, *links.added], weights)]


class _Links:
    """Which blocks of the two texts are of one another: the wholes on the one side, their parts on the other one."""

    def __init__(
        self, texts: tuple[Sequence[Profile], Sequence[Profile]], pairs: Sequence[IndexPair], weights: WordWeights
    ) -> None:
        self._texts = texts
        self._weights = weights
        self._partners: tuple[defaultdict[int, dict[int, None]], ...] = (defaultdict(dict), defaultdict(dict))
        self._passages: dict[tuple[int, int, bool], _Passage] = {}
        self._rests: tuple[dict[int, Counter[str]], ...] = ({}, {})
        """Of wholes, the words that are in none of their parts."""
        self.added: list[IndexPair] = []
        for i, j in pairs:
            self._partners[_OLD][i][j] = None
            self._partners[_NEW][j][i] = None

    def take_run(self, i: int, j: int, count: int) -> None:
        """Link two blocks with that many words in rows in common, where one is linked and near, and one is not."""
        for side, whole, part in ((_OLD, i, j), (_NEW, j, i)):
            if not self._is_linked(1 - side, part) and self._is_near(side, whole, part):
                block = self._texts[1 - side][part]
                if self._fits(side, whole, part) and count >= max(_LEAST_WORDS, _PART * block.count):
                    self._link(side, whole, part)

    def take_neighbours(self, side: int) -> None:
        """Link blocks beside the parts of wholes of one text that continue a part, or begin it."""
        for at, wholes in sorted(self._partners[1 - side].items()):
            for whole in list(wholes):
                for step in (1, -1):
                    self._take_beside(side, whole, at, step)

    def take_between(self, side: int) -> None:
        """Link blocks between two parts of a whole that share words with what is left of it: an entry that changed."""
        for whole, partners in list(self._partners[side].items()):
            parts = sorted(partners)
            for first, last in pairwise(parts):
                for part in range(first + 1, min(last, first + _REACH)):
                    if self._is_linked(1 - side, part) or not self._fits(side, whole, part):
                        continue
                    block = self._texts[1 - side][part]
                    shared = self._shared(self._rest(side, whole), block)
                    if block.block.kind != "heading" and shared.total() > 1 and self._is_much(shared, block):
                        self._link(side, whole, part)

    def _take_beside(self, side: int, whole: int, at: int, step: int) -> None:
        parts = self._texts[1 - side]
        last, part = at, at + step
        while 0 <= part < len(parts) and abs(part - last) <= _REACH and not self._is_linked(1 - side, part):
            if self._fits(side, whole, part) and self._is_part(side, whole, part, adjoins=part == last + step):
                self._link(side, whole, part)
                last = part
            part += step

    def _is_linked(self, side: int, block: int) -> bool:
        return block in self._partners[side]

    def _is_near(self, side: int, whole: int, part: int) -> bool:
        others = self._partners[side].get(whole, {})
        return any(other in others for other in range(part - _REACH, part + _REACH + 1))

    def _fits(self, side: int, whole: int, part: int) -> bool:
        return self._texts[side][whole].can_become(self._texts[1 - side][part])

    def _link(self, side: int, whole: int, part: int) -> None:
        self._partners[side][whole][part] = None
        self._partners[1 - side][part][whole] = None
        if whole in self._rests[side]:
            self._rests[side][whole].subtract(self._texts[1 - side][part].words)
        self.added.append((whole, part) if side == _OLD else (part, whole))

    def _rest(self, side: int, whole: int) -> Counter[str]:
        if whole not in self._rests[side]:
            rest = Counter(self._texts[side][whole].words)
            for part in self._partners[side][whole]:
                rest.subtract(self._texts[1 - side][part].words)
            self._rests[side][whole] = rest
        return self._rests[side][whole]

    def _is_part(self, side: int, whole: int, part: int, *, adjoins: bool) -> bool:
        """Whether much of a block is words that another one is left with."""
        block, rest = self._texts[1 - side][part], self._rest(side, whole)
        if adjoins and self._is_within(side, whole, block):
            return True
        if block.block.kind == "heading":
            return False
        shared = self._shared(rest, block)
        return shared.total() >= _LEAST_WORDS and self._is_much(shared, block)

    @staticmethod
    def _shared(rest: Counter[str], block: Profile) -> Counter[str]:
        return Counter({word: min(count, rest[word]) for word, count in block.words.items() if rest[word] > 0})

    def _is_much(self, shared: Counter[str], block: Profile) -> bool:
        return self._weights.size(shared) >= _PART * block.size

    def _is_within(self, side: int, whole: int, part: Profile) -> bool:
        """Whether all that a reader sees of a block is in another one, in a row: a label before its text.

        A long one at an end of the other is known by that. A short one, or one in the middle, must be words that are
        left.
        """
        block, rest = self._texts[side][whole], self._rest(side, whole)
        words, others = (part.spoken, block.spoken) if part.spoken else (part.key[1:], block.key[1:])
        if len(words) >= _SHIFTED and words in (others[: len(words)], others[-len(words) :]):
            return True
        if not words or any(count > rest[word] for word, count in part.spoken_words.items()):
            return False
        place = side, whole, bool(part.spoken)
        if place not in self._passages:
            self._passages[place] = _Passage(others)
        return self._passages[place].has(words)


class _Passage:
    """The words of a block, and where in it a part was last: its neighbour is looked for there first.

    Otherwise a paragraph of thousands of sentences would be read from its start for each of them.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._text = f" {' '.join(words)} "
        self._start = self._end = 0

    def has(self, words: Sequence[str]) -> bool:
        """Whether these words are in the passage, in a row."""
        wanted = f" {' '.join(words)} "
        at = self._text.find(wanted, max(self._start - len(wanted), 0), self._end + len(wanted))
        at = self._text.find(wanted) if at < 0 else at
        if at >= 0:
            self._start, self._end = at, at + len(wanted)
        return at >= 0


def _shifted(
    old: Sequence[Profile], new: Sequence[Profile], pairs: Sequence[IndexPair], weights: WordWeights
) -> list[IndexPair]:
    """Return neighbours of a pair that words went over to: what one block lost the other one has gained."""
    lost, gained = [profile.words for profile in old], [profile.words for profile in new]
    for i, j in pairs:
        if old[i].key == new[j].key:
            lost[i] = gained[j] = _NOTHING
        else:
            lost[i], gained[j] = _less(lost[i], new[j].words, old[i]), _less(gained[j], old[i].words, new[j])
    shifted: dict[IndexPair, None] = {}
    in_pairs = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, j in pairs:
        beside = [(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)]
        beside += [(a, j) for a in (i + 2, i - 2) if a not in in_pairs[0]]
        beside += [(i, b) for b in (j + 2, j - 2) if b not in in_pairs[1]]
        for a, b in beside:
            if not (0 <= a < len(old) and 0 <= b < len(new) and lost[a] and gained[b]) or (a, b) in shifted:
                continue
            if old[a].is_prose and new[b].is_prose and _went_over(lost[a], gained[b], weights):
                shifted[a, b] = None
                lost[a], gained[b] = _less(lost[a], new[b].words, old[a]), _less(gained[b], old[a].words, new[b])
    return list(shifted)


def _less(words: Counter[str], taken: Counter[str], block: Profile) -> Counter[str]:
    """Take words out of those that are left of a block, as far as they are there, and return what is left now.

    A block may have thousands of parts: what is left of it is not copied for each of them.
    """
    left = Counter(words) if words is block.words else words
    for word in list(taken if len(taken) < len(left) else left):
        if left[word] > taken[word]:
            left[word] -= taken[word]
        else:
            del left[word]
    return left


def _went_over(lost: Counter[str], gained: Counter[str], weights: WordWeights) -> bool:
    """Whether most of what a block lost, or of what its neighbour gained, is the same words."""
    shared = lost & gained
    least = min(weights.size(lost), weights.size(gained))
    return shared.total() >= _SHIFTED and 2 * weights.size(shared) >= least
