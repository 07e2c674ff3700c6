"""Blocks that are new or gone as a whole, and which of them say about the same."""

import re
from collections import Counter
from collections.abc import Sequence

from policyver.redline.model import ComparedBlock

_ALIKE = 0.4
"""The share of words that a new block has in common at least with one that is gone, of the shorter one, to be held
against it. Raising it shows everything that a rewritten paragraph still says as gone and new; lowering it hides what is
new in one that happens to use the same words."""
_MOST = 30
"""Blocks that are held against each other at most, on each side: more would take too long."""
_UNIT = re.compile(r"[\u2e80-\uffff]|[^\W_]+")


def paired_blocks(blocks: Sequence[ComparedBlock]) -> list[tuple[ComparedBlock, ...]]:
    """Return the blocks in order, each alone or behind the one that went for it: the only one, or one that is alike."""
    gone = [block for block in blocks if block.outcome == "deleted"][:_MOST]
    words = {block.index: _words(block) for block in gone}
    if len(blocks) == len({block.outcome for block in blocks}) == 2 and blocks[0].block.kind == blocks[1].block.kind:
        return [tuple(sorted(blocks, key=lambda block: block.outcome))]
    pairs: list[tuple[ComparedBlock, ...]] = []
    taken: set[int] = set()
    for come in [block for block in blocks if block.outcome == "inserted"]:
        own = _words(come) if gone else Counter()
        alike = [(_likeness(words[was.index], own), -was.index, was) for was in gone if was.index not in taken]
        best = max(alike, default=None, key=lambda entry: entry[:2])
        if best and best[0] >= _ALIKE:
            taken.add(best[2].index)
            pairs.append((best[2], come))
        else:
            pairs.append((come,))
    pairs += [(block,) for block in blocks if block.outcome == "deleted" and block.index not in taken]
    return sorted(pairs, key=lambda pair: pair[-1].index)


def numbers_of_whole(blocks: Sequence[ComparedBlock]) -> dict[int, int]:
    """Return the numbers of the changes that whole blocks are in, by the index of each block."""
    return {
        index: change.number
        for block in blocks
        for change in block.changes
        if change.span is None and change.kind == "words"
        for index in range(change.first, change.last + 1)
    }


def _words(block: ComparedBlock) -> Counter[str]:
    return Counter(_UNIT.findall(block.block.text.casefold()))


def _likeness(old: Counter[str], new: Counter[str]) -> float:
    shorter, longer = sorted((old.total(), new.total()))
    return min((old & new).total() / shorter, 2 * (old & new).total() / longer) if shorter else 0.0
