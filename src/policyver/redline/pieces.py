"""The comparison of several blocks as one text -> which piece of it belongs to which old block and which new one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from policyver.redline.model import Span
from policyver.redline.pairs import IndexPair
from policyver.redline.tokens import PARAGRAPH, is_word


def tied_pieces(spans: Sequence[Span]) -> Mapping[IndexPair, tuple[Span, ...]]:
    """Cut the comparison of several blocks with several others where a block of either text ends.

    Returns the spans by the places, among those compared, of the old block and of the new one that they belong to. A
    block that shares no word with any of the others is in no piece: it is new, or gone. What was struck or inserted
    between two pieces is in the one before.
    """
    pieces = _cut_at_paragraphs(spans)
    tied = {place: list(piece) for place, piece in pieces.items() if _shares_words(piece)}
    for block_of in (_old_block, _new_block):
        _add_rest(pieces, tied, block_of)
    return {place: tuple(_struck_first(piece)) for place, piece in tied.items()}


def _cut_at_paragraphs(spans: Sequence[Span]) -> Mapping[IndexPair, Sequence[Span]]:
    pieces: dict[IndexPair, list[Span]] = {}
    old = new = 0
    for span in spans:
        for index, text in enumerate(span.text.split(PARAGRAPH)):
            if index:
                old += span.op != "insert"
                new += span.op != "delete"
            if text:
                part = span if text == span.text else replace(span, text=text)
                pieces.setdefault((old, new), []).append(part)
    return pieces


def _shares_words(piece: Sequence[Span]) -> bool:
    return any(span.op == "equal" and is_word(span.text) for span in piece)


def _old_block(place: IndexPair) -> int:
    return place[0]


def _new_block(place: IndexPair) -> int:
    return place[1]


def _add_rest(
    pieces: Mapping[IndexPair, Sequence[Span]],
    tied: Mapping[IndexPair, list[Span]],
    block_of: Callable[[IndexPair], int],
) -> None:
    """Add what the blocks of one text have outside the tied pieces to the tied piece before it, or else behind it."""
    before: dict[int, list[Span]] = {}
    waiting: dict[int, list[Span]] = {}
    for place, piece in pieces.items():
        block = block_of(place)
        if place in tied:
            before[block] = tied[place]
            tied[place][:0] = waiting.pop(block, ())
        else:
            rest = _struck(piece) if block_of is _old_block else _inserted(piece)
            before.get(block, waiting.setdefault(block, [])).extend(rest)


def _struck(piece: Sequence[Span]) -> Iterator[Span]:
    for span in piece:
        if span.op != "insert":
            yield replace(span, op="delete", marks=span.marks if span.was is None else span.was, was=None)


def _inserted(piece: Sequence[Span]) -> Iterator[Span]:
    for span in piece:
        if span.op != "delete":
            yield replace(span, op="insert", was=None)


def _struck_first(spans: Sequence[Span]) -> Iterator[Span]:
    """Put what was struck between two equal spans before what was inserted there."""
    for is_equal, group in groupby(spans, key=lambda span: span.op == "equal"):
        stretch = list(group)
        yield from stretch if is_equal else sorted(stretch, key=lambda span: span.op)
