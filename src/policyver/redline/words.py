"""Which words of two passages stand, and which are a change that a lawyer would read as one."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from diff_match_patch import diff_match_patch

from policyver.redline.pairs import longest_rising
from policyver.redline.tokens import is_word

Match = tuple[int, int, int]
"""`(i, j, n)`: tokens i to i+n of the old passage stand as tokens j to j+n of the new one."""

_SMALL = 1200
"""Tokens of both passages that are compared directly. Longer ones are first cut at words that stand once in each."""

_LONGEST_ISLAND = 4
_JOINS = 6
_JOINS_LITTLE = 4
"""How many words must change around each word of an island for it to be given up."""

_LITTLE = 3
"""Letters of the longest of the words that hold others together: the, and, of, our, und, der, les."""

_FIRST_PRIVATE = 0xF0000


def standing(old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Give what stands, in order, as few and as long matches as read well. Near-linear in the passages' length."""
    return _slide(_readable(_words_first(old, new), old, new), old, new)


def _words_first(old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Match words, then the punctuation between them: a row of full stops must not outweigh a word."""
    old_words = [at for at, key in enumerate(old) if is_word(key)]
    new_words = [at for at, key in enumerate(new) if is_word(key)]
    words = _matches([old[at] for at in old_words], [new[at] for at in new_words])
    anchors = [(old_words[i + k], new_words[j + k]) for i, j, n in words for k in range(n)]
    found = [(i, j, 1) for i, j in anchors]
    for (i, j), (i_end, j_end) in pairwise([(-1, -1), *anchors, (len(old), len(new))]):
        between = _matches(old[i + 1 : i_end], new[j + 1 : j_end])
        found += [(i + 1 + x, j + 1 + y, n) for x, y, n in between]
    return _merged(sorted(found))


def _matches(old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Give a longest common subsequence of small passages, and a good common one of large ones."""
    found: list[Match] = []
    work = [(0, len(old), 0, len(new))]
    while work:
        i, i_end, j, j_end = work.pop()
        start = i
        while i < i_end and j < j_end and old[i] == new[j]:
            i, j = i + 1, j + 1
        if i > start:
            found.append((start, j - (i - start), i - start))
        end = i_end
        while i < i_end and j < j_end and old[i_end - 1] == new[j_end - 1]:
            i_end, j_end = i_end - 1, j_end - 1
        if i_end < end:
            found.append((i_end, j_end, end - i_end))
        if i == i_end or j == j_end:
            continue
        if (i_end - i) + (j_end - j) <= _SMALL:
            found += _shortest_edit(old, new, i, i_end, j, j_end)
        else:
            found_here = _unique_in_both(old, new, i, i_end, j, j_end)
            for left, right in zip([(i - 1, j - 1), *found_here], [*found_here, (i_end, j_end)], strict=True):
                if found_here:
                    work.append((left[0] + 1, right[0], left[1] + 1, right[1]))
            found += [(a, b, 1) for a, b in found_here]
    return _merged(sorted(found))


def _shortest_edit(old: Sequence[str], new: Sequence[str], i: int, i_end: int, j: int, j_end: int) -> list[Match]:
    """Let diff-match-patch compare tokens, each made one private-use character. No time-out: same in, same out."""
    codes: dict[str, str] = {}

    def encode(keys: Sequence[str]) -> str:
        return "".join([codes.setdefault(key, chr(_FIRST_PRIVATE + len(codes))) for key in keys])

    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    found: list[Match] = []
    for op, text in engine.diff_main(encode(old[i:i_end]), encode(new[j:j_end]), checklines=False):
        if op == engine.DIFF_EQUAL:
            found.append((i, j, len(text)))
        i += len(text) if op != engine.DIFF_INSERT else 0
        j += len(text) if op != engine.DIFF_DELETE else 0
    return found


def _unique_in_both(
    old: Sequence[str], new: Sequence[str], i: int, i_end: int, j: int, j_end: int
) -> list[tuple[int, int]]:
    """Pair tokens that stand once in each passage, the longest run of them that is in order (patience diff)."""
    old_counts, new_counts = Counter(old[i:i_end]), Counter(new[j:j_end])
    place = {key: at for at, key in enumerate(new[j:j_end], j) if new_counts[key] == 1}
    pairs = [(at, place[key]) for at, key in enumerate(old[i:i_end], i) if old_counts[key] == 1 and key in place]
    return longest_rising(pairs)


def _merged(found: Sequence[Match]) -> list[Match]:
    merged: list[Match] = []
    for i, j, n in found:
        if merged and merged[-1][0] + merged[-1][2] == i and merged[-1][1] + merged[-1][2] == j:
            merged[-1] = (merged[-1][0], merged[-1][1], merged[-1][2] + n)
        else:
            merged.append((i, j, n))
    return merged


def _readable(found: list[Match], old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Give up islands: matches so short beside the changes around them that they only break up the reading."""
    ends = [(0, 0, 0), *found, (len(old), len(new), 0)]
    gaps = [_changed_words(left, right, old, new) for left, right in pairwise(ends)]
    kept: list[Match] = []
    before = gaps[0]  # weight of the change that the next island would be joined to
    for (i, j, n), after in zip(found, gaps[1:], strict=True):
        island = [key for key in old[i : i + n] if is_word(key)]
        if before and after and _is_island(island, before + after):
            before += after + 2 * _weight(island)
        else:
            kept.append((i, j, n))
            before = after
    return kept


def _is_island(words: Sequence[str], changed: float) -> bool:
    """Tell whether words that stand are too few beside those that change around them, of both texts together.

    Joining two changes strikes and inserts again what stood between them. That is worth it for a stray `the` between
    two phrases, less so for words that mean something, and never for more than a few of them.
    """
    weight = _weight(words)
    if weight > 1 and any(word[0].isdigit() for word in words):
        return False  # “within 30 days” stands, whatever changes around it
    little = weight <= 2 and all(len(word) <= _LITTLE and word.isalpha() for word in words)
    return weight <= _LONGEST_ISLAND and changed >= max(weight, 1) * (_JOINS_LITTLE if little else _JOINS)


def _weight(words: Sequence[str]) -> float:
    """Count words; two Chinese or Japanese characters are about one."""
    return sum(0.5 if len(word) == 1 and word > "\u2e80" else 1 for word in words)


def _changed_words(left: Match, right: Match, old: Sequence[str], new: Sequence[str]) -> float:
    """Weigh the words between two matches, of both texts together."""
    deleted = [key for key in old[left[0] + left[2] : right[0]] if is_word(key)]
    inserted = [key for key in new[left[1] + left[2] : right[1]] if is_word(key)]
    return _weight(deleted) + _weight(inserted)


def _slide(found: list[Match], old: Sequence[str], new: Sequence[str]) -> list[Match]:
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


_SENTENCE_ENDS = frozenset(".!?。！？؟।\n\t")
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset(",;:、，；：،؛")
