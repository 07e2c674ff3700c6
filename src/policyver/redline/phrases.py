"""What stands of a passage -> phrases: the changes between are those that a lawyer would read as one.

A clean-up strikes and inserts again words that stand. So it is held to a budget for each passage: a quarter of what
changes there, the shortest islands first. Only a sentence that is another one now is shown whole whatever it costs.
"""

from collections.abc import Sequence
from itertools import pairwise

from policyver.redline.tokens import PARAGRAPH, is_word

Match = tuple[int, int, int]
"""`(i, j, n)`: tokens i to i+n of the old passage stand as tokens j to j+n of the new one."""

_REWRITTEN = 3
"""How many words change in a sentence to each that stands where it is another sentence now."""

_PIECES = 3
"""How many pieces of a sentence at least stand here and there in another one."""

_LONGEST_ISLAND = 4
_JOINS = 6
_JOINS_LITTLE = 4
"""How many words must change around each word of an island for it to be given up."""

_LITTLE = 3
"""Letters of the longest of the words that hold others together: the, and, of, our, und, der, les."""

_SENTENCE_ENDS = frozenset([*".!?。！？؟।\n\t", PARAGRAPH])
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset(",;:、，；：،؛")


def readable(found: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Give up matches that only break up the reading, and put the changes where sentences and clauses begin."""
    budget = (1 + sum(_gaps(found, old, new))) / 4
    kept = _without_rewritten(found, old, new)
    for longest in (1, 2, _LONGEST_ISLAND):  # the shortest first: they cost least and read worst
        kept, budget = _without_islands(kept, old, new, longest, budget)
    return _slide(kept, old, new)


def _without_rewritten(found: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Give up what stands here and there in a sentence that is another one now."""
    kept: list[Match] = []
    pieces: list[Match] = []
    start, is_start = (0, 0), True
    for i, j, n in (*found, (len(old), len(new), 0)):
        is_end = i == len(old) or old[i] in _SENTENCE_ENDS or (_ends_sentence(old, i) and _ends_sentence(new, j))
        if not is_end and _weigh(old[i : i + n]) <= _LONGEST_ISLAND:
            pieces.append((i, j, n))
            continue
        sentences = old[start[0] : i], new[start[1] : j]
        if not (is_start and is_end and _is_rewritten(pieces, old, *sentences)):
            kept += pieces
        kept.append((i, j, n))
        pieces = []
        start, is_start = (i + n, j + n), _ends_sentence(old, i + n)
    return kept[:-1]


def _is_rewritten(pieces: Sequence[Match], passage: Sequence[str], old: Sequence[str], new: Sequence[str]) -> bool:
    """Tell whether a sentence, and no more than one, became another that shares but words here and there with it."""
    if not _SENTENCE_ENDS.isdisjoint((*old[:-1], *new[:-1])):
        return False
    stands = [weight for i, _, n in pieces if (weight := _weigh(passage[i : i + n]))]
    changed = _weigh(old) + _weigh(new) - 2 * sum(stands)
    return len(stands) >= _PIECES and changed >= _REWRITTEN * sum(stands)


def _ends_sentence(keys: Sequence[str], at: int) -> bool:
    return at > 0 and keys[at - 1] in _SENTENCE_ENDS


def _without_islands(
    found: Sequence[Match], old: Sequence[str], new: Sequence[str], longest: float, budget: float
) -> tuple[list[Match], float]:
    """Join the changes around islands of at most that many words. Gives what is left of the budget, too."""
    gaps = _gaps(found, old, new)
    kept: list[Match] = []
    changed = gaps[0]  # in the change that the next island would be joined to
    for (i, j, n), after in zip(found, gaps[1:], strict=True):
        words = [key for key in old[i : i + n] if is_word(key)]
        weight = _weight(words)
        between = (i or j) and (i + n < len(old) or j + n < len(new)) and PARAGRAPH not in old[i : i + n]
        if between and weight <= longest and 2 * weight <= budget and _is_island(words, changed + after):
            changed += 2 * weight + after
            budget -= 2 * weight
        else:
            kept.append((i, j, n))
            changed = after
    return kept, budget


def _is_island(words: Sequence[str], changed: float) -> bool:
    """Tell whether words that stand are too few beside those that change around them, of both texts together.

    Joining two changes is worth it for a stray `the` between two phrases, less so for words that mean something.
    """
    weight = _weight(words)
    if weight > 1 and any(word[0].isdigit() for word in words):
        return False  # “within 30 days” stands, whatever changes around it
    little = weight <= 2 and all(len(word) <= _LITTLE and word.isalpha() for word in words)
    return changed >= max(weight, 1) * (_JOINS_LITTLE if little else _JOINS)


def _gaps(found: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> list[float]:
    """Weigh the words, of both texts together, that change before each match and behind the last one."""
    ends = [(0, 0, 0), *found, (len(old), len(new), 0)]
    return [
        _weigh(old[i + n : i_next]) + _weigh(new[j + n : j_next]) for (i, j, n), (i_next, j_next, _) in pairwise(ends)
    ]


def _weigh(keys: Sequence[str]) -> float:
    return _weight([key for key in keys if is_word(key)])


def _weight(words: Sequence[str]) -> float:
    """Count words; two Chinese or Japanese characters are about one."""
    return sum(0.5 if len(word) == 1 and word > "\u2e80" else 1 for word in words)


def _slide(found: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Move a pure insertion or deletion along repeated words to where a sentence or a clause begins."""
    found = [(0, 0, 0), *found, (len(old), len(new), 0)]
    for at in range(len(found) - 1):
        (i, j, n), (i_next, j_next, n_next) = found[at], found[at + 1]
        if i + n == i_next and j + n < j_next:
            shift = _best_shift(new, j + n, j_next, back=n, forth=n_next)
        elif j + n == j_next and i + n < i_next:
            shift = _best_shift(old, i + n, i_next, back=n, forth=n_next)
        else:
            continue
        found[at] = (i, j, n + shift)
        found[at + 1] = (i_next + shift, j_next + shift, n_next - shift)
    return [match for match in found if match[2]]


def _best_shift(keys: Sequence[str], start: int, end: int, *, back: int, forth: int) -> int:
    shifts = [0]
    while -shifts[-1] < back and keys[start + shifts[-1] - 1] == keys[end + shifts[-1] - 1]:
        shifts.append(shifts[-1] - 1)
    ahead = 0
    while ahead < forth and keys[start + ahead] == keys[end + ahead]:
        ahead += 1
        shifts.append(ahead)
    return max(shifts, key=lambda shift: (_boundary(keys, start + shift, end + shift), -abs(shift), shift))


def _boundary(keys: Sequence[str], start: int, end: int) -> int:
    """Rate a change's edges: whole sentences best, then whole clauses."""
    if (start == 0 or keys[start - 1] in _SENTENCE_ENDS) and keys[end - 1] in _SENTENCE_ENDS:
        return 3
    if end == len(keys) or keys[end - 1] in _CLAUSE_ENDS:
        return 2
    return int(keys[start] in _CLAUSE_ENDS)
