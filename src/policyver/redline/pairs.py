"""Pairing two short sequences in order so that the sum of what the pairs are worth is the greatest."""

from collections.abc import Callable


def best_pairs(n: int, m: int, worth: Callable[[int, int], float]) -> list[tuple[int, int]]:
    """Give pairs (a, b), both rising. A pair that is worth 0 is never made. Takes n times m steps."""
    best = [[0.0] * (m + 1) for _ in range(n + 1)]
    values = [[worth(a, b) for b in range(m)] for a in range(n)]
    for a in range(n - 1, -1, -1):
        for b in range(m - 1, -1, -1):
            skip = max(best[a + 1][b], best[a][b + 1])
            value = values[a][b]
            best[a][b] = max(skip, value + best[a + 1][b + 1]) if value > 0 else skip
    pairs: list[tuple[int, int]] = []
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
