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


def number_of_whole(block: ComparedBlock, blocks: Sequence[ComparedBlock]) -> int | None:
    """Return the number of the change that a whole block is in; it may begin in a block before it."""
    for index in range(block.index, -1, -1):
        for change in blocks[index].changes:
            if change.span is None and change.kind == "words" and change.first <= block.index <= change.last:
                return change.number
        if blocks[index].outcome not in ("inserted", "deleted"):
            break
    return None


def _words(block: ComparedBlock) -> Counter[str]:
    return Counter(_UNIT.findall(block.block.text.casefold()))


def _likeness(old: Counter[str], new: Counter[str]) -> float:
    shorter, longer = sorted((old.total(), new.total()))
    return min((old & new).total() / shorter, 2 * (old & new).total() / longer) if shorter else 0.0
