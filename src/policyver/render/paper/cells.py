"""What is in the cells of a table, as far as the widths of columns depend on it: how wide its words are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from policyver.render.paper.metrics import Ruler
from policyver.render.paper.names import EAST_ASIAN, WORD, is_name, name_pieces

_LONGEST_PIECE = 7.0
"""The width, in em, from which on a piece of a name without any sign may be parted anywhere: about 13 letters. Raised,
the digest in a cookie's name takes the room of other columns; lowered, it is parted where they have room to spare.
Pinned by `test_the_digest_in_a_name_leaves_room_for_the_other_columns`."""

_PART = re.compile(rf"[{EAST_ASIAN}]{{1,4}}|[^{EAST_ASIAN}-]+-*|-+")


@dataclass(frozen=True, slots=True)
class Need:
    """The widths that a cell or a column asks for, in em, the widest first."""

    line: float
    """Each line of its text is one line on paper."""
    word: float
    """No word is parted."""
    piece: float
    """Names are parted, but only at their signs."""
    least: float
    """Names are parted anywhere, words are not."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word in a cell: how wide it is, the space before it, and the parts that a line may end behind."""

    width: float
    gap: float
    parts: tuple[float, ...]
    is_named: bool
    """Whether it is parted only where it is wider than its column."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell needs, and the words of each line of its text."""

    need: Need
    lines: tuple[tuple[Word, ...], ...]
    length: float
    """How wide all its lines are together."""

    def height(self, width: float) -> int:
        """Return how many lines it has in a column of this width."""
        return sum(_filled(line, width) for line in self.lines)


def measured(text: str, ruler: Ruler) -> Cell:
    """Return what a cell with this text needs."""
    lines = tuple(tuple(_words(line, ruler)) for line in text.split("\n"))
    word = piece = least = 0.0
    for written in (word for line in lines for word in line):
        widest = max(written.parts)
        word = max(word, written.width if written.is_named else widest)
        piece = max(piece, widest)
        least = max(least, min(widest, _LONGEST_PIECE) if written.is_named else widest)
    lengths = [sum(word.gap + word.width for word in line) for line in lines]
    return Cell(Need(max(*lengths, word), word, piece, least), lines, sum(lengths))


def _words(line: str, ruler: Ruler) -> Iterator[Word]:
    end, space = 0, ruler.width(" ")
    for written in WORD.finditer(line):
        is_named = is_name(written[0])
        parts = tuple(map(ruler.width, name_pieces(written[0]) if is_named else _PART.findall(written[0])))
        yield Word(sum(parts), space if 0 < end < written.start() else 0.0, parts, is_named)
        end = written.end()


def _filled(line: tuple[Word, ...], width: float) -> int:
    """Return how many lines of a width these words fill."""
    count, used = 1, 0.0
    for word in line:
        gap = word.gap
        for part in (word.width,) if word.is_named and word.width <= width else word.parts:
            if used and used + gap + part > width:
                count, used = count + 1, 0.0
            used += gap + part if used else part
            gap = 0.0
            if used > width:
                count += (more := ceil(used / width) - 1)
                used -= more * width
    return count
