"""A long line -> lines that fit a terminal: broken between words, and between what is struck and what is put in."""

import re
from collections.abc import Iterator

from rich.cells import cell_len, chop_cells
from rich.text import Text

from policyver.document.columns import is_wide

_WORD = re.compile(r"\s*\S+\s*")


def filled(line: Text, width: int) -> Text:
    """Return a text of lines of at most `width` columns. A word is broken only where it fits on no line of its own.

    Rich would break an address in the middle: a struck word and the one that replaces it have no space between them.
    """
    parts = line.split("\n", allow_blank=True)
    lines = [piece for part in parts for piece in part.divide(_breaks(part, width))]
    for piece in lines:
        piece.rstrip()
    return Text("\n").join(lines)


def hung(line: Text, width: int) -> Text:
    """Return a line as `filled` does; where it is indented, its further lines are so by two columns more."""
    indent = len(line.plain) - len(line.plain.lstrip())
    rest = indent + 2
    if not indent or rest > width // 2:
        return filled(line, width)
    body = filled(line[indent:], width - rest).split("\n")
    return Text("\n").join(Text(" " * (rest if at else indent)).append_text(part) for at, part in enumerate(body))


def _breaks(line: Text, width: int) -> list[int]:
    """Return the places to break a line at."""
    breaks: list[int] = []
    used = 0
    for start, piece in _pieces(line, width):
        bare = piece.rstrip()
        length = cell_len(bare)
        room = width - used if length > width and is_wide(piece[0]) else width  # between wide letters a line may end
        if used and room == width and used + length > width:
            breaks.append(start)
            used = 0
        if length > room:
            at = start
            for part in _chopped(bare, room, width):
                at += len(part)
                breaks.append(at)
            used = cell_len(piece[breaks[-1] - start :])
        else:
            used += cell_len(piece)
    return breaks


def _chopped(piece: str, room: int, width: int) -> Iterator[str]:
    """Yield the parts of a piece that fill lines: the first one what is left of a line. The last part is left out."""
    first = next(iter(chop_cells(piece, room))) if room > 1 else ""
    yield first
    yield from chop_cells(piece[len(first) :], width)[:-1]


def _pieces(line: Text, width: int) -> Iterator[tuple[int, str]]:
    """Yield what should not be broken, with the space behind it: words, of long ones the parts of different fate."""
    edges = {edge for span in line.spans for edge in (span.start, span.end)}
    for word in _WORD.finditer(line.plain):
        inside: list[int] = []
        if cell_len(word[0].strip()) > width:
            inside = sorted(edge for edge in edges if word.start() < edge < word.end() and _may_begin(line.plain, edge))
        for start, end in zip([word.start(), *inside], [*inside, word.end()], strict=True):
            yield start, line.plain[start:end]


def _may_begin(text: str, at: int) -> bool:
    """Whether a line may begin here: not with the comma behind a word."""
    return text[at].isalnum() or text[at] in "[{"
