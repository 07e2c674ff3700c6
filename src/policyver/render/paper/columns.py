"""How wide the columns of a table are, so that the table is as wide as the text, whatever is in it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from policyver.render.paper.metrics import Ruler
from policyver.render.paper.names import EAST_ASIAN, WORD, is_name, name_pieces

_LONGEST_PIECE = 7.0
"""The width, in em, from which on a piece of a name without any sign may be parted anywhere: about 13 letters. Raised,
the digest in a cookie's name takes the room of other columns; lowered, it is parted where they have room to spare.
Pinned by `test_the_digest_in_a_name_leaves_room_for_the_other_columns`."""

_WORTH_IT = 1.1
"""How many times as many lines, and one more, a table may have so that its names stay whole. Raised, a long address
squeezes the text beside it; lowered, addresses are parted to save a line.
Pinned by `test_names_stay_whole_if_that_costs_few_lines`."""

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
class Cell:
    """What a cell needs, and how wide each line of its text is."""

    need: Need
    lines: tuple[float, ...]

    def height(self, width: float) -> int:
        """Return about how many lines it has in a column of this width."""
        return sum(max(ceil(line / width), 1) for line in self.lines) if width else 0


def measured(text: str, ruler: Ruler) -> Cell:
    """Return what a cell with this text needs."""
    word = piece = least = 0.0
    for written in WORD.findall(text):
        named = is_name(written)
        parts = [ruler.width(part) for part in (name_pieces(written) if named else _parts(written))]
        widest = max(parts, default=0.0)
        word = max(word, sum(parts) if named else widest)
        piece = max(piece, widest)
        least = max(least, min(widest, _LONGEST_PIECE) if named else widest)
    lines = tuple(map(ruler.width, text.split("\n")))
    return Cell(Need(max(*lines, word), word, piece, least), lines)


def words_fit(rows: Sequence[Sequence[Cell]], space: float) -> bool:
    """Whether the columns can share this space so that no word is parted, and names at most somewhere."""
    return sum(column.least for column in _needs(rows)) <= space


def pieces_fit(rows: Sequence[Sequence[Cell]], space: float) -> bool:
    """Whether the columns can share this space so that no word is parted, and names only at their signs."""
    return sum(column.piece for column in _needs(rows)) <= space


def _needs(rows: Sequence[Sequence[Cell]]) -> list[Need]:
    """Return what each column needs."""
    return [_widest(cell.need for cell in column) for column in zip(*rows, strict=True)]


def column_widths(rows: Sequence[Sequence[Cell]], space: float) -> list[float]:
    """Return the widths of columns that fill the space, so that the table has few lines and parts few words."""
    words, pieces, least = zip(*((n.word, n.piece, n.least) for n in _needs(rows)), strict=True)
    if sum(least) > space:
        return _filling(_cut(least, space), space)
    if sum(pieces) > space:
        return _shared(rows, least, space)
    parting = _shared(rows, pieces, space)
    if sum(words) > space:
        return parting
    whole = _shared(rows, words, space)
    return whole if _height(rows, whole) <= _WORTH_IT * _height(rows, parting) + 1 else parting


def _parts(word: str) -> list[str]:
    """Return the parts of a word that a line may end behind: with a hyphen, or a few East Asian signs."""
    return _PART.findall(word)


def _widest(needs: Iterable[Need]) -> Need:
    line, word, piece, least = (
        max(widths) for widths in zip(*((n.line, n.word, n.piece, n.least) for n in needs), strict=True)
    )
    return Need(line, word, piece, least)


def _height(rows: Sequence[Sequence[Cell]], widths: Sequence[float]) -> int:
    return sum(max(cell.height(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def _shared(rows: Sequence[Sequence[Cell]], least: Sequence[float], space: float) -> list[float]:
    """Return widths that are no smaller than the least ones, and share the rest so that the table has few lines.

    The rest is shared by how wide the columns would like to be, or by how much text they have. A column of short lines
    gets all that it wants first: a number, a name or a date is not broken to spare its room.
    """
    lines = [column.line for column in _needs(rows)]
    columns = zip(*rows, strict=True)
    text = [max(sum(sum(cell.lines) for cell in column), low) for column, low in zip(columns, least, strict=True)]
    short = [line if line <= space / len(least) / 2 else low for low, line in zip(least, lines, strict=True)]
    enough = short if sum(short) <= space else least
    choices = [_between(enough, wanted, space) for wanted in (lines, text)]
    return min(choices, key=lambda widths: _height(rows, widths))


def _between(enough: Sequence[float], wanted: Sequence[float], space: float) -> list[float]:
    """Return widths between those that are enough and those that are wanted: each gets one part of what it lacks."""
    lacking = [max(want - low, 0) for low, want in zip(enough, wanted, strict=True)]
    part = min((space - sum(enough)) / sum(lacking), 1) if sum(lacking) else 1
    return _filling([low + more * part for low, more in zip(enough, lacking, strict=True)], space)


def _cut(widths: Sequence[float], space: float) -> list[float]:
    """Return widths that fit into the space: the widest ones cut to one width."""
    left, longest = space, space
    for index, width in enumerate(sorted(widths)):
        longest = left / (len(widths) - index)
        if width > longest:
            break
        left -= width
    return [min(width, longest) for width in widths]


def _filling(widths: Sequence[float], space: float) -> list[float]:
    total = sum(widths)
    return [width * space / total for width in widths] if total else [space / len(widths)] * len(widths)
