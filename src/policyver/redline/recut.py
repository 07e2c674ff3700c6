"""Which blocks share whole runs of words, however these are cut into blocks: paragraphs, items, rows of a table."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from policyver.redline.pairs import IndexPair
from policyver.redline.profile import Profile

_RUN = 3
"""Words in a row that tell where a text is from. Lower: common phrases tie strangers together."""

_LEAST = 4
"""Words in a row that two stretches of blocks begin with, or end with, to be the same text cut in another way."""

_AMBIGUOUS = -1


def shared_runs(
    old: Sequence[Profile], new: Sequence[Profile], olds: Sequence[int], news: Sequence[int]
) -> Counter[IndexPair]:
    """Count the words that a block of the old text and one of the new text share in runs.

    Only runs that are in one of the old blocks alone count. Takes linear time in the blocks' length.
    """
    places: dict[tuple[str, ...], int] = {}
    for i in olds:
        for run in _runs(old[i]):
            if places.setdefault(run, i) != i:
                places[run] = _AMBIGUOUS
    shared: Counter[IndexPair] = Counter()
    for j in news:
        before = _AMBIGUOUS
        for run in _runs(new[j]):
            place = places.get(run, _AMBIGUOUS)
            if place != _AMBIGUOUS:
                shared[place, j] += 1 if place == before else _RUN
            before = place
    return shared


def _runs(profile: Profile) -> Iterator[tuple[str, ...]]:
    words = profile.sequence
    return zip(words, words[1:], words[2:], strict=False)


def recut(old: Sequence[Profile], new: Sequence[Profile], olds: Sequence[int], news: Sequence[int]) -> list[IndexPair]:
    """Pair blocks whose words are the same in a row, from the first block on, and from the last block back.

    Each pair shares all words of one of its two blocks that no other pair has.
    """
    if not olds or not news:
        return []
    sizes = [sum(side[at].count for at in blocks) for side, blocks in ((old, olds), (new, news))]
    pairs: dict[IndexPair, None] = {}
    for step in (1, -1):
        same, count = _same_to_an_end(_walk(old, olds, step), _walk(new, news, step), min(sizes))
        if count >= _LEAST or sizes == [count, count]:
            pairs |= dict.fromkeys(same)
            sizes = [size - count for size in sizes]
    return sorted(pairs)


def _walk(side: Sequence[Profile], blocks: Sequence[int], step: int) -> Iterator[tuple[int, str, bool]]:
    """Yield the words of blocks, from the first or from the last one on, and whether one is its block's last."""
    for at in blocks[::step]:
        words = side[at].sequence[::step]
        for number, word in enumerate(words, 1):
            yield at, word, number == len(words)


def _same_to_an_end(
    left: Iterator[tuple[int, str, bool]], right: Iterator[tuple[int, str, bool]], most: int
) -> tuple[list[IndexPair], int]:
    """Return the pairs of blocks that share words in a row up to the end of a block, and how many words these are."""
    pairs: list[IndexPair] = []
    ended = whole = 0
    both = islice(zip(left, right, strict=False), most)
    for count, ((i, word, ends), (j, other, other_ends)) in enumerate(both, 1):
        if word != other:
            break
        if pairs[-1:] != [(i, j)]:
            pairs.append((i, j))
        if ends or other_ends:
            ended, whole = count, len(pairs)
    return pairs[:whole], ended
