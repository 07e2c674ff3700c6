"""The figures of a redline, counted in one way for all tools: words, changes, islands, and whether it is complete."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

Op = Literal["equal", "insert", "delete"]

# Chinese and Japanese write no spaces: each character is counted.
_UNSPACED = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")


def words(text: str) -> list[str]:
    """Return the runs of letters, digits and underscores in a text."""
    return _WORD.findall(text)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a redline."""

    op: Op
    text: str
    old: int = 0
    """Its place in the old text, where the redline shows it in another place because it moved."""
    new: int = 0
    unmarked: bool = False
    """Whether the tool marks it only on request: no word differs from its counterpart."""


@dataclass(frozen=True, slots=True)
class Redline:
    """A redline as its tool shows it, from the first piece to the last."""

    pieces: Sequence[Piece]
    moves: int = 0
    """How many moves the tool reports."""
    summary: str = ""
    """What the tool itself reports, if anything."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A redline in figures."""

    inserted: int
    deleted: int
    changes: int
    """Insertions and deletions with no unchanged word between them are one."""
    islands: int
    """One or two unchanged words between two changes."""
    put_back: int
    """Words that are struck and inserted again at one place, in runs of at least three."""
    moves: int
    rejected: str
    """Whether taking the deletions gives the old text's words: "yes", or how many are missing and too many."""
    accepted: str
    summary: str


def figures(redline: Redline, old: Sequence[str], new: Sequence[str]) -> Figures:
    """Count a redline. `old` and `new` are the words of the two texts, in order."""
    rejected, deleted = _side(redline.pieces, "insert", lambda piece: piece.old)
    accepted, inserted = _side(redline.pieces, "delete", lambda piece: piece.new)
    changes, islands = _changes(redline.pieces)
    return Figures(
        inserted,
        deleted,
        changes,
        islands,
        sum(_put_back(*place) for place in _places(redline.pieces)),
        redline.moves,
        _verdict(rejected, old),
        _verdict(accepted, new),
        redline.summary,
    )


def _side(pieces: Sequence[Piece], of_other: Op, place: Callable[[Piece], int]) -> tuple[list[str], int]:
    """Return the words of one text, and how many of them are not completely in the other text, too."""
    own = sorted((piece for piece in pieces if piece.op != of_other), key=place)
    text = "".join(piece.text for piece in own)
    equal = bytearray().join(bytes([piece.op == "equal" or piece.unmarked]) * len(piece.text) for piece in own)
    own_words = list(_WORD.finditer(text))
    return [word[0] for word in own_words], sum(0 in equal[word.start() : word.end()] for word in own_words)


def _changes(pieces: Sequence[Piece]) -> tuple[int, int]:
    changes = islands = 0
    between: list[str] = []
    for piece in pieces:
        if piece.op == "equal" or piece.unmarked:
            between.append("" if piece.op == "delete" else piece.text)
        elif piece.text.strip():
            gap = len(words("".join(between)))
            if gap or not changes:
                islands += bool(changes) and gap <= 2
                changes += 1
            between = []
    return changes, islands


_ONE_PLACE = 4
"""Unchanged words that are at most between two changes of one place."""

_RUN = 3
"""Words in a row that are put back. A single `the` is in most sentences."""

_CHARACTERS = 3
"""Chinese or Japanese characters that are as one word: Firefox's statement of 2026 has 5,661 words in English, and in
Japanese 14,773 characters beside 396 names in Latin letters."""


def _places(pieces: Sequence[Piece]) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the words struck and the words inserted at each place: in changes with few unchanged words between them.

    What was not in a row stays apart: an empty string is between.
    """
    struck: list[str] = []
    inserted: list[str] = []
    between: list[str] = []
    for piece in pieces:
        if piece.op == "equal" or piece.unmarked:
            between.append("" if piece.op == "delete" else piece.text)
        elif piece.text.strip():
            gap = len(words("".join(between)))
            if gap > _ONE_PLACE:
                yield struck, inserted
                struck, inserted = [], []
            elif gap:
                struck.append("")
                inserted.append("")
            between = []
            (inserted if piece.op == "insert" else struck).extend(words(piece.text))
    yield struck, inserted


def _put_back(struck: Sequence[str], inserted: Sequence[str]) -> int:
    """Count the words in runs that are in both."""
    runs = set(_runs(struck).values()) & set(_runs(inserted).values())
    return min(_covered(struck, runs), _covered(inserted, runs)) if runs else 0


def _runs(row: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """Return the runs by the places where they begin."""
    runs: dict[int, tuple[str, ...]] = {}
    for start in range(len(row)):
        end, length = start, 0
        while end < len(row) and row[end] and length < _RUN * _CHARACTERS:
            length += 1 if re.match(f"[{_UNSPACED}]", row[end]) else _CHARACTERS
            end += 1
        if length >= _RUN * _CHARACTERS:
            runs[start] = tuple(row[start:end])
    return runs


def _covered(row: Sequence[str], runs: set[tuple[str, ...]]) -> int:
    """Count the words that are in one of the runs."""
    return len({start + step for start, run in _runs(row).items() if run in runs for step in range(len(run))})


def _verdict(rebuilt: Sequence[str], wanted: Sequence[str]) -> str:
    if list(rebuilt) == list(wanted):
        return "yes"
    missing, extra = Counter(wanted) - Counter(rebuilt), Counter(rebuilt) - Counter(wanted)
    if not missing and not extra:
        return "no: order"
    return f"no: -{missing.total()} +{extra.total()}"
