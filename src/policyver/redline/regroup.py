"""Which blocks were split, which joined, and where a sentence went over to the neighbour of its block."""

from collections import Counter
from collections.abc import Mapping, Sequence

from policyver.redline.pairs import IndexPair
from policyver.redline.profile import Profile, WordWeights, shingles

_LEAST_WORDS = 3
_PART = 0.4
"""How much of a part must be words of the whole."""
_REACH = 8
"""How many new blocks may be between the parts of a split one: a list that was put in."""
_SHIFTED = 6
"""Words that went from one block to its neighbour, at least."""


def regrouped(
    old: Sequence[Profile], new: Sequence[Profile], pairs: Sequence[IndexPair], weights: WordWeights
) -> list[IndexPair]:
    """Return the pairs to add to those of an alignment, in which each block is in one pair at most."""
    of_old, of_new = dict(pairs), {j: i for i, j in pairs}
    split = _parts(of_new, new, old, weights)
    joined = _parts(of_old, old, new, weights)
    split_ones = {i for i, _ in split}
    parts = split + [(part, whole) for whole, part in joined if of_new[whole] not in split_ones]
    return parts + _shifted(old, new, [*pairs, *parts], weights)


def _parts(
    partners: Mapping[int, int], side: Sequence[Profile], other_side: Sequence[Profile], weights: WordWeights
) -> list[IndexPair]:
    """Return (whole, part) for blocks of `side` without a partner that continue a neighbour's partner, or begin it."""
    parts: list[IndexPair] = []
    taken: set[int] = set()
    for at, whole in sorted(partners.items()):
        if not side[at].is_prose:
            continue
        rest = other_side[whole].words - side[at].words
        for step in (1, -1):
            part = at + step
            while 0 <= part < len(side) and abs(part - at) <= _REACH and part not in partners:
                adjoins = part == at + step and _adjoins(side[part], other_side[whole], step)
                if part not in taken and _is_part(side[part], rest, weights, adjoins=adjoins):
                    rest = rest - side[part].words
                    taken.add(part)
                    parts.append((whole, part))
                part += step
    return parts


def _adjoins(part: Profile, whole: Profile, step: int) -> bool:
    """Whether a block begins, or ends, with all that a reader sees of another one: a label before a text."""
    words, others = (part.spoken, whole.spoken) if part.spoken else (part.key[1:], whole.key[1:])
    return bool(words) and words == (others[-len(words) :] if step > 0 else others[: len(words)])


def _is_part(profile: Profile, rest: Counter[str], weights: WordWeights, *, adjoins: bool) -> bool:
    """Whether much of a block is words that another one is left with."""
    if not profile.is_prose:
        return False
    if adjoins and Counter(shingles(profile.spoken or profile.key[1:])) <= rest:
        return True
    shared = rest & profile.words
    return shared.total() >= _LEAST_WORDS and weights.size(shared) >= _PART * profile.size


def _shifted(
    old: Sequence[Profile], new: Sequence[Profile], pairs: Sequence[IndexPair], weights: WordWeights
) -> list[IndexPair]:
    """Return neighbours of a pair that words went over to: what one block lost the other one has gained."""
    lost, gained = [profile.words for profile in old], [profile.words for profile in new]
    for i, j in pairs:
        lost[i], gained[j] = _without(lost[i], new[j].words), _without(gained[j], old[i].words)
    shifted: dict[IndexPair, None] = {}
    for i, j in pairs:
        for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if not (0 <= a < len(old) and 0 <= b < len(new)) or (a, b) in shifted:
                continue
            if old[a].is_prose and new[b].is_prose and _went_over(lost[a], gained[b], weights):
                shifted[a, b] = None
                lost[a], gained[b] = _without(lost[a], new[b].words), _without(gained[b], old[a].words)
    return list(shifted)


def _without(words: Counter[str], others: Counter[str]) -> Counter[str]:
    return Counter() if words == others else words - others  # most blocks are as they were, and to see that is quicker


def _went_over(lost: Counter[str], gained: Counter[str], weights: WordWeights) -> bool:
    """Whether most of what a block lost, or of what its neighbour gained, is the same words."""
    if not lost or not gained:
        return False
    shared = lost & gained
    least = min(weights.size(lost), weights.size(gained))
    return shared.total() >= _SHIFTED and 2 * weights.size(shared) >= least
