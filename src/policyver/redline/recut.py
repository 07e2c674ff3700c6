"""Which blocks share whole runs of words, however these are cut into blocks: paragraphs, items, rows of a table."""

from collections import Counter
from collections.abc import Iterator, Sequence

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
    left = [(i, word) for i in olds for word in old[i].sequence]
    right = [(j, word) for j in news for word in new[j].sequence]
    pairs: dict[IndexPair, None] = {}
    for _ in range(2):
        same = _same_to_an_end(left, right)
        pairs |= dict.fromkeys((i, j) for (i, _), (j, _) in zip(left[:same], right[:same], strict=True))
        left, right = left[same:][::-1], right[same:][::-1]
    return sorted(pairs)


def _same_to_an_end(left: Sequence[tuple[int, str]], right: Sequence[tuple[int, str]]) -> int:
    """Return how many words both begin with, up to the end of a block; 0 where these are few."""
    end = 0
    for at, ((i, word), (j, other)) in enumerate(zip(left, right, strict=False), 1):
        if word != other:
            break
        if at == len(left) or at == len(right) or left[at][0] != i or right[at][0] != j:
            end = at
    return end if end >= _LEAST or end == len(left) == len(right) else 0
