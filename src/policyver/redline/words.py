"""Which words of two passages are the same, in order."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import pairwise

from diff_match_patch import diff_match_patch

from policyver.redline.pairs import longest_rising
from policyver.redline.phrases import Match, readable_matches
from policyver.redline.tokens import is_word

_SMALL = 1200
"""Tokens of both passages that are compared directly. Longer ones are first cut at words that are once in each."""

_ROWS = (1, 4, 16, 64)
"""How many tokens in a row are looked for: the letters of a Thai or Chinese text say little one by one."""

_LOOKS = 32
"""How often a token is looked at, on average, to find where to cut. No paragraph of a real text needs more than a few;
two lists whose items all differ in the same word need more the longer they are. It bounds the time
(tests/redline/test_size.py); lower: long passages are compared piece by piece sooner, and words that went far are
struck and put in again."""

_FIRST_PRIVATE = 0xF0000


def common_words(old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Return what both passages have, in order, as few and as long matches as read well.

    Takes near-linear time in the passages' length.
    """
    return readable_matches(matching_words(old, new), old, new)


def matching_words(old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Return matches of words, then of the punctuation between them: a row of full stops must not outweigh a word."""
    old_words = [at for at, key in enumerate(old) if is_word(key)]
    new_words = [at for at, key in enumerate(new) if is_word(key)]
    words = matching([old[at] for at in old_words], [new[at] for at in new_words])
    anchors = [(old_words[i + k], new_words[j + k]) for i, j, n in words for k in range(n)]
    matches = [(i, j, 1) for i, j in anchors]
    for (i, j), (i_end, j_end) in pairwise([(-1, -1), *anchors, (len(old), len(new))]):
        if i + 1 < i_end and j + 1 < j_end:
            between = matching(old[i + 1 : i_end], new[j + 1 : j_end])
            matches += [(i + 1 + x, j + 1 + y, n) for x, y, n in between]
    return _merged(sorted(matches))


def matching(old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Return a longest common subsequence of small passages, and a good common one of large ones."""
    matches: list[Match] = []
    looks = _LOOKS * (len(old) + len(new))
    work = [(0, len(old), 0, len(new))]
    while work:
        i, i_end, j, j_end = work.pop()
        start = i
        while i < i_end and j < j_end and old[i] == new[j]:
            i, j = i + 1, j + 1
        if i > start:
            matches.append((start, j - (i - start), i - start))
        end = i_end
        while i < i_end and j < j_end and old[i_end - 1] == new[j_end - 1]:
            i_end, j_end = i_end - 1, j_end - 1
        if i_end < end:
            matches.append((i_end, j_end, end - i_end))
        if i == i_end or j == j_end:
            continue
        size = (i_end - i) + (j_end - j)
        looks -= size
        if size <= _SMALL:
            matches += _shortest_edit(old, new, i, i_end, j, j_end)
        elif looks < 0:
            matches += _piece_by_piece(old, new, i, i_end, j, j_end)
        else:
            anchors = _anchors(old, new, i, i_end, j, j_end)
            for left, right in zip([(i - 1, j - 1), *anchors], [*anchors, (i_end, j_end)], strict=True):
                if anchors:
                    work.append((left[0] + 1, right[0], left[1] + 1, right[1]))
            matches += [(a, b, 1) for a, b in anchors]
    return _merged(sorted(matches))


def _piece_by_piece(old: Sequence[str], new: Sequence[str], i: int, i_end: int, j: int, j_end: int) -> Iterator[Match]:
    """Yield the matches of long passages, each piece from where the one before it ends on."""
    while i < i_end and j < j_end:
        i_next, j_next = min(i + _SMALL // 2, i_end), min(j + _SMALL // 2, j_end)
        matches = _shortest_edit(old, new, i, i_next, j, j_next)
        yield from matches
        is_last = i_next == i_end and j_next == j_end
        if matches and not is_last:
            a, b, n = matches[-1]
            if a + n - i + b + n - j > _SMALL // 2:  # enough of the piece that the pieces are few
                i_next, j_next = a + n, b + n
        i, j = i_next, j_next


def _shortest_edit(old: Sequence[str], new: Sequence[str], i: int, i_end: int, j: int, j_end: int) -> list[Match]:
    """Return the matches that diff-match-patch finds; each token is one character. No time-out: same in, same out."""
    codes: dict[str, str] = {}

    def encode(keys: Sequence[str]) -> str:
        return "".join([codes.setdefault(key, chr(_FIRST_PRIVATE + len(codes))) for key in keys])

    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    matches: list[Match] = []
    for op, text in engine.diff_main(encode(old[i:i_end]), encode(new[j:j_end]), checklines=False):
        if op == engine.DIFF_EQUAL:
            matches.append((i, j, len(text)))
        i += len(text) if op != engine.DIFF_INSERT else 0
        j += len(text) if op != engine.DIFF_DELETE else 0
    return matches


def _anchors(old: Sequence[str], new: Sequence[str], i: int, i_end: int, j: int, j_end: int) -> list[tuple[int, int]]:
    """Pair tokens that are once in each passage; where there are none, those that begin a row which is."""
    for length in _ROWS:
        unique = _unique_in_both(_rows(old[i:i_end], length), _rows(new[j:j_end], length))
        if unique:
            return [(i + a, j + b) for a, b in unique]
    return []


def _rows(keys: Sequence[str], length: int) -> Sequence[Hashable]:
    return keys if length == 1 else list(zip(*(keys[at:] for at in range(length)), strict=False))


def _unique_in_both(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Pair what is once in each sequence, the longest run of such pairs that is in order (patience diff)."""
    old_counts, new_counts = Counter(old), Counter(new)
    place = {key: at for at, key in enumerate(new) if new_counts[key] == 1}
    return longest_rising([(at, place[key]) for at, key in enumerate(old) if old_counts[key] == 1 and key in place])


def _merged(matches: Sequence[Match]) -> list[Match]:
    merged: list[Match] = []
    for i, j, n in matches:
        if merged and merged[-1][0] + merged[-1][2] == i and merged[-1][1] + merged[-1][2] == j:
            merged[-1] = (merged[-1][0], merged[-1][1], merged[-1][2] + n)
        else:
            merged.append((i, j, n))
    return merged
