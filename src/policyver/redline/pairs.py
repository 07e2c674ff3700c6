"""Pairing two sequences in order: the longest, the heaviest, the most worthwhile set of pairs that do not cross."""

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence

IndexPair = tuple[int, int]


def best_pairs(n: int, m: int, worth: Callable[[int, int], float]) -> list[IndexPair]:
    """Return the pairs (a, b), both rising, that are worth most together; none is worth 0. Takes n times m steps."""
    best = [[0.0] * (m + 1) for _ in range(n + 1)]
    values = [[worth(a, b) for b in range(m)] for a in range(n)]
    for a in range(n - 1, -1, -1):
        for b in range(m - 1, -1, -1):
            skip = max(best[a + 1][b], best[a][b + 1])
            value = values[a][b]
            best[a][b] = max(skip, value + best[a + 1][b + 1]) if value > 0 else skip
    pairs: list[IndexPair] = []
    a = b = 0
    while a < n and b < m:
        if values[a][b] > 0 and best[a][b] == values[a][b] + best[a + 1][b + 1]:
            pairs.append((a, b))
            a, b = a + 1, b + 1
        elif best[a][b] == best[a + 1][b]:
            a += 1
        else:
            b += 1
    return pairs


def equal_pairs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[IndexPair]:
    """Pair equal keys that are equally often on both sides, the first with the first and so on."""
    places: defaultdict[Hashable, list[int]] = defaultdict(list)
    for j, key in enumerate(new):
        places[key].append(j)
    counts = Counter(old)
    seen: Counter[Hashable] = Counter()
    paired: list[IndexPair] = []
    for i, key in enumerate(old):
        if counts[key] == len(places.get(key, ())):
            paired.append((i, places[key][seen[key]]))
            seen[key] += 1
    return paired


def repeats(keys: Iterable[Hashable]) -> list[int]:
    """Return for each key how many equal ones come before it."""
    seen: Counter[Hashable] = Counter()
    counts = []
    for key in keys:
        counts.append(seen[key])
        seen[key] += 1
    return counts


def longest_rising(pairs: Sequence[IndexPair]) -> list[IndexPair]:
    """Return the longest subsequence whose second numbers rise. The first ones must be sorted already."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(j)
            ends.append(index)
        else:
            tails[at], ends[at] = j, index
    chain: list[IndexPair] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def heaviest_chain(weighed: Iterable[tuple[int, int, float]]) -> list[IndexPair]:
    """Return the pairs, both numbers rising, whose weights sum to the most. Takes n log n steps.

    `best` holds, for rising second numbers, chains of rising weight that end there: the staircase of what is worth
    extending.
    """
    ends: list[int] = []
    best: list[tuple[float, int]] = []  # weight of the chain, its last link
    links: list[tuple[IndexPair, int]] = []
    for i, j, weight in sorted(weighed, key=lambda pair: (pair[0], -pair[1])):
        at = bisect_left(ends, j)
        before_weight, before = best[at - 1] if at else (0.0, -1)
        total = before_weight + weight
        links.append(((i, j), before))
        stop = at
        while stop < len(ends) and best[stop][0] <= total:
            stop += 1
        if at < len(ends) and ends[at] == j and best[at][0] > total:
            continue
        ends[at:stop] = [j]
        best[at:stop] = [(total, len(links) - 1)]
    chain: list[IndexPair] = []
    link = best[-1][1] if best else -1
    while link >= 0:
        pair, link = links[link]
        chain.append(pair)
    return chain[::-1]


class Chain:
    """Pairs in order, to which others are added that are in order with them."""

    def __init__(self, pairs: Sequence[IndexPair]) -> None:
        self._pairs = list(pairs)

    def fits(self, i: int, j: int) -> bool:
        """Whether a pair is in order with all others."""
        at = bisect_left(self._pairs, (i, j))
        before = self._pairs[at - 1] if at else (-1, -1)
        after = self._pairs[at] if at < len(self._pairs) else (i + 1, j + 1)
        return before[0] < i < after[0] and before[1] < j < after[1]

    def add(self, i: int, j: int) -> None:
        """Add a pair that fits."""
        insort(self._pairs, (i, j))
