"""What is the same in two passages -> phrases: the changes between are those that a lawyer would read as one.

A clean-up strikes and inserts again words that both texts have. So it is held to a budget for each passage: a part
of what changes there, the shortest islands first. Only a sentence that is another one now is shown whole at any cost.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from policyver.redline.tokens import PARAGRAPH, is_word

Match = tuple[int, int, int]
"""`(i, j, n)`: tokens i to i+n of the old passage are tokens j to j+n of the new one."""

# The cases that hold these thresholds are named in tests/redline/test_tuning.py.

_REWRITTEN = 3
"""Words of a sentence that change for each that stays, where it is another sentence now. Higher: the few words that
stay break it up."""

_PIECES = 3
"""Pieces of a sentence that stay here and there in another one, at least. Higher: fewer sentences are shown whole."""

_BUDGET = 0.3
"""Words that stay and may be struck and put back, for each word of a passage that changes. Higher: more are."""

_LONGEST_PIECE = 3
"""Words in a row that may stay of a sentence that is another one now. Higher: words that stay are struck."""

_LONGEST_ISLAND = 2
"""Words in a row, between two changes, that may be struck and put back. Higher: longer phrases that stay are."""

_JOINS = 6
"""Words that change around an island for each word of it, for it to be dropped. Higher: changes stay apart."""
_JOINS_LITTLE = 2
"""The same where all its words are little ones."""

_LITTLE = 3
"""Letters of the longest of the words that hold others together: the, and, of, our, und, der, les. Higher: words that
mean something are struck as these are."""

_SENTENCE_ENDS = frozenset([*".!?。！？؟।\n\t", PARAGRAPH])
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset(",;:、，；：،؛")


def readable_matches(matches: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Return the matches without those that only break up the reading.

    The changes between them begin where sentences and clauses do.
    """
    budget = (1 + sum(map(sum, _gaps(matches, old, new)))) * _BUDGET
    left = _without_rewritten(matches, old, new)
    for longest in (1, _LONGEST_ISLAND):  # the shortest first: they cost least and read worst
        left, budget = _without_islands(left, old, new, longest, budget)
    return list(_with_numbers_in_place(_slide(left, old, new), old, new))


def _without_rewritten(matches: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Drop what is the same here and there in a sentence that is another one now."""
    left: list[Match] = []
    pieces: list[Match] = []
    start, is_start = (0, 0), True
    for i, j, n in (*matches, (len(old), len(new), 0)):
        is_end = i == len(old) or old[i] in _SENTENCE_ENDS or (_ends_sentence(old, i) and _ends_sentence(new, j))
        if not is_end and _weigh(old[i : i + n]) <= _LONGEST_PIECE:
            pieces.append((i, j, n))
            continue
        sentences = old[start[0] : i], new[start[1] : j]
        if not (is_start and is_end and _is_rewritten(pieces, old, *sentences)):
            left += pieces
        left.append((i, j, n))
        pieces = []
        start, is_start = (i + n, j + n), _ends_sentence(old, i + n)
    return left[:-1]


def _is_rewritten(pieces: Sequence[Match], passage: Sequence[str], old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether a sentence, and no more than one, became another that shares only words here and there with it.

    One that grew to several times its length did not, nor did one of which only some words are left: those stay.
    """
    if not _SENTENCE_ENDS.isdisjoint((*old[:-1], *new[:-1])):
        return False
    same = [weight for i, _, n in pieces if (weight := _weigh(passage[i : i + n]))]
    struck, added = _weigh(old) - sum(same), _weigh(new) - sum(same)
    return len(same) >= _PIECES and struck + added >= _REWRITTEN * sum(same) and min(struck, added) >= sum(same)


def _ends_sentence(keys: Sequence[str], at: int) -> bool:
    return at > 0 and keys[at - 1] in _SENTENCE_ENDS


def _without_islands(
    matches: Sequence[Match], old: Sequence[str], new: Sequence[str], longest: float, budget: float
) -> tuple[list[Match], float]:
    """Join the changes around islands of at most that many words. Returns what is left of the budget, too."""
    gaps = _gaps(matches, old, new)
    left: list[Match] = []
    before = gaps[0]  # the change that the next island would be joined to
    for (i, j, n), after in zip(matches, gaps[1:], strict=True):
        words = [key for key in old[i : i + n] if is_word(key)]
        weight = _weight(words)
        affordable = weight <= longest and 2 * weight <= budget and PARAGRAPH not in old[i : i + n]
        if affordable and _is_island(words, before, after):
            before = before[0] + weight + after[0], before[1] + weight + after[1]
            budget -= 2 * weight
        else:
            left.append((i, j, n))
            before = after
    return left, budget


def _is_island(words: Sequence[str], before: tuple[float, float], after: tuple[float, float]) -> bool:
    """Whether words that are the same are too few beside those that were struck and inserted around them.

    Joining two changes is worth it for a stray `the` between two phrases, less so for words that mean something. Where
    words only came, or only went, to join the changes would strike words that stay.
    """
    weight = _weight(words)
    struck, added = before[0] + after[0], before[1] + after[1]
    if not sum(before) or not sum(after) or min(struck, added) < max(weight, 1):
        return False
    if weight > 1 and any(word[0].isdigit() for word in words):
        return False  # “within 30 days” stays, whatever changes around it
    little = weight <= 2 and all(len(word) <= _LITTLE and word.isalpha() for word in words)
    return struck + added >= max(weight, 1) * (_JOINS_LITTLE if little else _JOINS)


def _gaps(matches: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> list[tuple[float, float]]:
    """Return the weights of the words struck and inserted before each match, and behind the last one."""
    ends = [(0, 0, 0), *matches, (len(old), len(new), 0)]
    return [
        (_weigh(old[i + n : i_next]), _weigh(new[j + n : j_next])) for (i, j, n), (i_next, j_next, _) in pairwise(ends)
    ]


def _weigh(keys: Sequence[str]) -> float:
    return _weight([key for key in keys if is_word(key)])


def _weight(words: Sequence[str]) -> float:
    """Count words; two Chinese or Japanese characters are about one."""
    return sum(0.5 if len(word) == 1 and word > "\u2e80" else 1 for word in words)


def _slide(matches: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Move a pure insertion or deletion along repeated words to where a sentence or a clause begins."""
    matches = [(0, 0, 0), *matches, (len(old), len(new), 0)]
    for at in range(len(matches) - 1):
        (i, j, n), (i_next, j_next, n_next) = matches[at], matches[at + 1]
        if i + n == i_next and j + n < j_next:
            shift = _best_shift(new, j + n, j_next, back=n, forth=n_next)
        elif j + n == j_next and i + n < i_next:
            shift = _best_shift(old, i + n, i_next, back=n, forth=n_next)
        else:
            continue
        matches[at] = (i, j, n + shift)
        matches[at + 1] = (i_next + shift, j_next + shift, n_next - shift)
    return [match for match in matches if match[2]]


def _with_numbers_in_place(matches: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> Iterator[Match]:
    """Yield the matches; where two numbers changed places, what is between them, and not one that seems to stay."""
    ends = [(0, 0, 0), *matches, (len(old), len(new), 0)]
    for (i, j, n), match, (i_next, j_next, _) in zip(ends[:-2], ends[1:-1], ends[2:], strict=True):
        before, after = old[i + n : i_next], new[j + n : j_next]
        swapped = match[2] == 1 and len(before) > 2 and (before[-1], *before[1:-1], before[0]) == tuple(after)
        is_in_place = swapped and _is_number(before[0]) and _is_number(before[-1])
        yield (i + n + 1, j + n + 1, len(before) - 2) if is_in_place else match


def _is_number(key: str) -> bool:
    return key[0] == "(" or any(map(str.isdigit, key))


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
