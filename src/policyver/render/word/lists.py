"""The list that an item belongs to: Markdown says each number, Word counts by itself."""

from collections.abc import Callable
from dataclasses import dataclass, field

from policyver.document.model import BULLET, Block

LEVELS = 9
"""The number of levels that a list has in Word. Deeper items are of the last one."""
"""The number of levels that a list has in Word."""

ListPlace = tuple[int, int]
"""The id of a list in the file, and the level in it, from 0."""


@dataclass(slots=True)
class _Open:
    style: str
    num_id: int
    last: int


@dataclass(slots=True)
class Lists:
    """The lists that are open in one text. `make` adds a list to the file, of a sign, a level and a first number."""

    make: Callable[[str, int, int], int]
    _open: list[_Open] = field(default_factory=list)

    def place(self, block: Block) -> ListPlace | None:
        """Return the place of an item. For any other block return None, and end the lists that it is not in."""
        if block.kind != "item":
            self.pass_by(block)
            return None
        level = _level(block)
        style, number = sign(block), _number(block)
        del self._open[level + 1 :]
        while len(self._open) < level:  # an item that is deeper than its list
            self._open.append(_Open("", 0, 0))
        if self.begins(block):
            self._open[level:] = [_Open(style, self.make(style, level, number), number)]
        else:
            self._open[level].last = number
        return self._open[level].num_id, level

    def begins(self, block: Block) -> bool:
        """Whether an item would begin a list."""
        level, number = _level(block), _number(block)
        opened = self._open[level] if len(self._open) > level else None
        return opened is None or opened.style != sign(block) or number not in (0, opened.last + 1)

    def adopt(self, block: Block, place: ListPlace) -> None:
        """Put an item at the place that it has in the other text."""
        level = place[1]
        del self._open[level:]
        while len(self._open) < level:
            self._open.append(_Open("", 0, 0))
        self._open.append(_Open(sign(block), place[0], _number(block)))

    def pass_by(self, block: Block) -> None:
        """End the lists that a block is not in."""
        if block.kind == "paragraph":
            del self._open[block.depth :]
        else:
            self._open.clear()


def sign(block: Block) -> str:
    """Return the sign of an item: the bullet, the same for all, or the sign behind the number."""
    return BULLET.sign if block.marker is None or block.marker.number is None else block.marker.sign


def _level(block: Block) -> int:
    return min(max(block.depth, 1), LEVELS) - 1


def _number(block: Block) -> int:
    return block.number or 0
