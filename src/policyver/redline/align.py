"""Which block of the old text became which of the new one.

Every step costs near-linear time. Blocks that are the same word for word are paired first, then blocks that share
rare words; the heaviest chain of such pairs that is in order is the text's skeleton. What lies between two of its
pairs is compared closely where it is short. What is left over anywhere has moved, was split or joined, is new or gone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from policyver.document.model import Block
from policyver.document.sections import nearest_headings
from policyver.redline.pairs import Chain, IndexPair, best_pairs, equal_pairs, heaviest_chain, repeats
from policyver.redline.profile import Profile, WordWeights
from policyver.redline.recut import recut, shared_runs
from policyver.redline.regroup import regrouped
from policyver.redline.tuning import TUNING, Tuning


@dataclass(frozen=True, slots=True)
class Alignment:
    """`pairs` in the new text's order; each block is in at most one, but for split and joined ones.

    A block is in several pairs where it was split (same old index) or joined (same new index), or where a sentence
    went over to its neighbour.
    """

    pairs: tuple[IndexPair, ...]
    moved: frozenset[IndexPair]


def align(old: Sequence[Block], new: Sequence[Block], tuning: Tuning = TUNING) -> Alignment:
    """Return which blocks of two texts are pairs, and which of them moved."""
    before = [Profile(block) for block in old]
    same = {profile.block: profile for profile in before}
    after = [same.get(block) or Profile(block) for block in new]
    weights = WordWeights([*before, *after])
    work = _Work(before, after, weights, tuning)
    work.pair_skeleton()
    work.pair_recut()
    work.pair_sections_elsewhere()
    work.pair_equal_elsewhere()
    work.pair_titles_elsewhere()
    work.fill_gaps(tuning.similar)
    work.pair_similar_elsewhere()
    work.extend(tuning.similar)
    work.pair_by_anchors()
    runs = work.runs()
    work.pair_by_runs(runs)
    work.fill_gaps(tuning.similar_in_place)
    work.extend(tuning.similar_in_place)
    work.pair_renamed_headings()
    moved = work.moved()
    parts = regrouped(before, after, work.pairs(), runs, weights)
    moved_old, moved_new = {i for i, _ in moved}, {j for _, j in moved}
    moved |= {(i, j) for i, j in parts if i in moved_old or j in moved_new}
    pairs = sorted([*work.pairs(), *parts], key=lambda pair: (pair[1], pair[0]))
    return Alignment(tuple(pairs), moved)


class _Work:
    """The state of one alignment: for each block its partner, or None."""

    def __init__(self, old: Sequence[Profile], new: Sequence[Profile], weights: WordWeights, tuning: Tuning) -> None:
        self._old, self._new = old, new
        self._weights = weights
        self._tuning = tuning
        self._worth: dict[IndexPair, float] = {}
        self._skeleton: list[IndexPair] = []
        old_counts, new_counts = Counter(p.key for p in old), Counter(p.key for p in new)
        self._is_once = {key: count == 1 >= new_counts[key] for key, count in old_counts.items()}
        self._of_old: list[int | None] = [None] * len(old)
        self._of_new: list[int | None] = [None] * len(new)

    def pairs(self) -> list[IndexPair]:
        return [(i, j) for i, j in enumerate(self._of_old) if j is not None]

    def moved(self) -> frozenset[IndexPair]:
        """Return the pairs outside the heaviest chain that is in order."""
        return frozenset(self.pairs()) - frozenset(self._in_order())

    def _in_order(self) -> list[IndexPair]:
        return heaviest_chain([(i, j, self._weight(i, j)) for i, j in self.pairs()])

    def pair_skeleton(self) -> None:
        """Pair the heaviest chain, in order, of blocks that are equal or share rare words."""
        equal = equal_pairs([p.key for p in self._old], [p.key for p in self._new])
        taken_old, taken_new = {i for i, _ in equal}, {j for _, j in equal}
        similar = self._similar(
            [i for i in range(len(self._old)) if i not in taken_old],
            [j for j in range(len(self._new)) if j not in taken_new],
            self._tuning.similar,
        )
        self._skeleton = heaviest_chain([(i, j, self._weight(i, j)) for i, j in equal] + similar)
        for i, j in self._skeleton:
            self._pair(i, j)

    def fill_gaps(self, least: float) -> None:
        """Pair what is left between two bones of the skeleton, in order, where it is alike enough."""
        for old, new in self._gaps():
            self._fill(old, new, least)

    def _gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """Yield the blocks of each text that are left between two bones of the skeleton."""
        bones = [(-1, -1), *self._skeleton, (len(self._old), len(self._new))]
        for (i, j), (i_end, j_end) in pairwise(bones):
            old = [at for at in range(i + 1, i_end) if self._of_old[at] is None]
            new = [at for at in range(j + 1, j_end) if self._of_new[at] is None]
            yield old, new

    def pair_recut(self) -> None:
        """Pair the blocks between two bones of the skeleton that are the same words, cut in another way."""
        for old, new in self._gaps():
            for i, j in recut(self._old, self._new, old, new):
                if self._free(i, j):
                    self._pair(i, j)

    def runs(self) -> Counter[IndexPair]:
        """Return how many words in rows the blocks share that are not the same in both texts."""
        old, new = (
            [at for at, partner in enumerate(partners) if partner is None or side[at].key != other[partner].key]
            for side, partners, other in ((self._old, self._of_old, self._new), (self._new, self._of_new, self._old))
        )
        return shared_runs(self._old, self._new, old, new)

    def pair_by_anchors(self) -> None:
        """Pair blocks to which the same links lead, in order, whatever they say now."""
        old, new = self._left()
        old, new = [i for i in old if self._old[i].anchor], [j for j in new if self._new[j].anchor]
        if old and new:
            chain = Chain(self._in_order())
            for a, b in equal_pairs([self._old[i].anchor for i in old], [self._new[j].anchor for j in new]):
                i, j = old[a], new[b]
                if self._old[i].block.kind == self._new[j].block.kind and chain.fits(i, j):
                    chain.add(i, j)
                    self._pair(i, j)

    def pair_by_runs(self, runs: Mapping[IndexPair, int]) -> None:
        """Pair blocks of which one has most of the other's words, in rows: a clause that grew, here or elsewhere."""
        chain = Chain(self._in_order())
        for (i, j), count in sorted(runs.items(), key=lambda run: (-run[1], run[0])):
            a, b = self._old[i], self._new[j]
            if not self._free(i, j) or not a.can_become(b) or "heading" in (a.block.kind, b.block.kind):
                continue
            if chain.fits(i, j) and self._weights.containment(a, b) >= self._tuning.contained:
                chain.add(i, j)
                self._pair(i, j)
            elif count >= min(
                max(self._tuning.least_run, min(a.count, b.count) / 2),
                max(self._tuning.least_whole_run, 0.8 * min(a.count, b.count)),
            ):
                self._pair(i, j)

    def pair_sections_elsewhere(self) -> None:
        """Pair the blocks of sections that are the same word for word in another place, however short they are."""
        old, new = self._whole_sections(self._old, self._of_old), self._whole_sections(self._new, self._of_new)
        for a, b in equal_pairs([keys for _, keys in old], [keys for _, keys in new]):
            for step in range(len(old[a][1])):
                self._pair(old[a][0] + step, new[b][0] + step)

    def _whole_sections(
        self, side: Sequence[Profile], partners: Sequence[int | None]
    ) -> list[tuple[int, tuple[tuple[str, ...], ...]]]:
        """Return the sections with text in which no block is paired: where each begins, and what it says."""
        sections = []
        for start, profile in enumerate(side):
            if profile.block.kind == "heading":
                end = self._section_end(side, start)
                if end > start + 1 and all(partner is None for partner in partners[start:end]):
                    sections.append((start, tuple(block.key for block in side[start:end])))
        return sections

    def pair_equal_elsewhere(self) -> None:
        """Pair blocks that are the same word for word in another place.

        A short one only where it is there once: a heading, or a line that stayed in its section, or is no single word.
        """
        old, new = self._left()
        above = [nearest_headings([profile.block for profile in side]) for side in (self._old, self._new)]
        pairs = equal_pairs([self._old[i].key for i in old], [self._new[j].key for j in new])
        for a, b in pairs:
            i, j = old[a], new[b]
            before, after = self._old[i], self._new[j]
            if before.count >= self._tuning.least_words:
                self._pair(i, j)
            elif self._is_once[before.key] and before.block.kind == after.block.kind:
                heading = above[0][i]
                stays = (None if heading is None else self._of_old[heading]) == above[1][j]
                if before.block.kind == "heading" or before.count > 1 or (before.count and stays):
                    self._pair(i, j)

    def pair_titles_elsewhere(self) -> None:
        """Pair headings in different places that have the same words, whatever their numbers, and are alone in that."""
        old, new = (
            [at for at in left if side[at].block.kind == "heading" and side[at].sequence]
            for side, left in zip((self._old, self._new), self._left(), strict=True)
        )
        titles = [self._old[i].sequence for i in old], [self._new[j].sequence for j in new]
        counts = Counter(titles[0])
        for a, b in equal_pairs(*titles):
            if counts[titles[0][a]] == 1:
                self._pair(old[a], new[b])

    def pair_similar_elsewhere(self) -> None:
        """Pair blocks that share most of their words, the longest first."""
        old, new = self._left()
        for i, j, _ in sorted(
            self._similar(old, new, self._tuning.similar_elsewhere), key=lambda pair: (-pair[2], pair)
        ):
            if self._of_old[i] is None and self._of_new[j] is None:
                self._pair(i, j)

    def extend(self, least: float) -> None:
        """Pair the neighbours of paired blocks, where they are alike enough: lines that went along."""
        for step in (1, -1):
            for i, j in sorted(self.pairs(), reverse=step < 0):
                a, b = i + step, j + step
                while self._free(a, b) and self._weights.likeness(self._old[a], self._new[b]) >= least:
                    self._pair(a, b)
                    a, b = a + step, b + step

    def pair_renamed_headings(self) -> None:
        """Pair two headings that share no words where most of what is below them is paired."""
        heading_above = nearest_headings([profile.block for profile in self._old])
        for j, profile in enumerate(self._new):
            if profile.block.kind != "heading" or self._of_new[j] is not None:
                continue
            votes: Counter[int | None] = Counter()
            for below in range(j + 1, self._section_end(self._new, j)):
                partner = self._of_new[below]
                if partner is not None:
                    votes[heading_above[partner]] += self._new[below].count
            i, weight = max(votes.items(), key=lambda vote: vote[1], default=(None, 0))
            if i is not None and self._of_old[i] is None and 2 * weight >= votes.total():
                self._pair(i, j)

    def _pair(self, i: int, j: int) -> None:
        self._of_old[i], self._of_new[j] = j, i

    def _free(self, i: int, j: int) -> bool:
        return (
            0 <= i < len(self._old)
            and 0 <= j < len(self._new)
            and self._of_old[i] is None
            and self._of_new[j] is None
        )  # fmt: skip

    def _left(self) -> tuple[list[int], list[int]]:
        old = [i for i, partner in enumerate(self._of_old) if partner is None]
        new = [j for j, partner in enumerate(self._of_new) if partner is None]
        return old, new

    def _weight(self, i: int, j: int) -> float:
        """Return what a pair is worth: the more words it keeps together, the more."""
        if (i, j) not in self._worth:
            self._worth[i, j] = self._weigh(self._old[i], self._new[j])
        return self._worth[i, j]

    def _weigh(self, a: Profile, b: Profile) -> float:
        likeness = self._weights.likeness(a, b)
        heading = (
            self._tuning.heading_words if a.block.kind == b.block.kind == "heading" and self._is_once[a.key] else 0.1
        )
        return likeness * likeness * (a.size + b.size) / 2 + heading + self._weights.named_alike(a, b)

    def _fill(self, old: list[int], new: list[int], least: float) -> None:
        """Pair two short runs of blocks: equal ends first, then by likeness."""
        for end in (0, -1):
            while old and new and self._old[old[end]].key == self._new[new[end]].key:
                self._pair(old.pop(end), new.pop(end))
        if not old or not new or len(old) * len(new) > self._tuning.small_gap:
            return
        are_alone = len(old) == len(new) == 1
        if are_alone and self._old[old[0]].family == "text":
            are_items = self._old[old[0]].block.kind == self._new[new[0]].block.kind == "item"
            least = min(least, self._tuning.similar_item_alone if are_items else self._tuning.similar_alone)

        def worth(a: int, b: int) -> float:
            before, after = self._old[old[a]], self._new[new[b]]
            likeness = self._weights.likeness(before, after, in_one_place=are_alone)
            return likeness * (1 + after.size) + self._weights.named_alike(before, after) if likeness >= least else 0.0

        for a, b in best_pairs(len(old), len(new), worth):
            self._pair(old[a], new[b])

    def _similar(self, old: Sequence[int], new: Sequence[int], least: float) -> list[tuple[int, int, float]]:
        """Return for each old block the new ones that share most of its rare words, with the weight of the pair.

        Of those that share as many, the ones that come as often before: the third of five that are the same is about
        the third of five.
        """
        before = dict(zip(new, repeats(self._new[j].key for j in new), strict=True))
        places: defaultdict[str, list[int]] = defaultdict(list)
        for j in new:
            for word in self._new[j].words:
                places[word].append(j)
        most, least_words = self._tuning.candidates, self._tuning.least_words
        where = {word: blocks for word, blocks in places.items() if len(blocks) <= self._tuning.common}
        similar: list[tuple[int, int, float]] = []
        for i, repeat in zip(old, repeats(self._old[i].key for i in old), strict=True):
            profile = self._old[i]
            if profile.count < least_words:
                continue
            votes = Counter(chain.from_iterable(where[word] for word in profile.words if word in where))
            ranked = sorted((-count, abs(before[j] - repeat), j) for j, count in votes.items())
            for _, _, j in ranked[:most]:
                if (
                    self._new[j].count >= self._tuning.least_words
                    and self._weights.likeness(profile, self._new[j]) >= least
                ):
                    similar.append((i, j, self._weight(i, j)))
        return similar

    @staticmethod
    def _section_end(side: Sequence[Profile], heading: int) -> int:
        end = heading + 1
        while end < len(side) and side[end].block.kind != "heading":
            end += 1
        return end
