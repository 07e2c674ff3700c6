"""Where a passage of one text is in the text before it, or behind it, by the redline of the two."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from policyver.document.model import Document
from policyver.lineage.model import Place
from policyver.lineage.searching import passage, places, section_of
from policyver.redline import Redline, Span, compare
from policyver.redline.model import ComparedBlock
from policyver.redline.sentences import units, weigh

_SAME = 0.4
"""The least share of a passage's words that both texts have, of the shorter one. With less it is another passage, which
came in its place. Raised, a sentence that was rewritten in part has no history before that
(`test_a_sentence_that_was_rewritten_in_part_is_followed`)."""

_LEAST_WORDS = 4
"""Words that a sentence has to have to be the same one in another paragraph. With fewer, “See below.” would be."""


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A passage in the other text."""

    place: Place | None
    """None where it is not there."""
    spans: tuple[Span, ...]
    """What became of the passage between the two texts; in reading order, from the old to the new one."""
    has_moved: bool


@dataclass(frozen=True)  # without slots: the redline is made once, and only where it is needed
class Neighbours:
    """Two texts, the one of which was made from the other."""

    old: Document
    new: Document

    @cached_property
    def redline(self) -> Redline:
        """Return the redline of the two."""
        return compare(self.old, self.new)

    def before(self, place: Place) -> Counterpart:
        """Return where a passage of the new text was in the old one."""
        return self._counterpart(self.new, self.old, place, to_old=True)

    def after(self, place: Place) -> Counterpart:
        """Return where a passage of the old text is in the new one."""
        return self._counterpart(self.old, self.new, place, to_old=False)

    def _counterpart(self, here: Document, there: Document, place: Place, *, to_old: bool) -> Counterpart:
        same = self._same_block(here, there, place)
        if same is not None:
            return same
        counterpart = self._by_redline(place, to_old=to_old)
        if counterpart.place is None and (other := _same_sentence(here, there, place)) is not None:
            text = here.blocks[place.block].text[place.start : place.end]
            return Counterpart(other, (Span("equal", text),), has_moved=True)
        return counterpart

    @staticmethod
    def _same_block(here: Document, there: Document, place: Place) -> Counterpart | None:
        """Return the place in a block that both texts have once, under the same headings: no redline is needed then."""
        block = here.blocks[place.block]
        same = [index for index, other in enumerate(there.blocks) if other == block]
        is_only = len(same) == 1 and sum(other == block for other in here.blocks) == 1
        if not is_only or section_of(here, place.block) != section_of(there, same[0]):
            return None
        text = block.text[place.start : place.end]
        return Counterpart(Place(same[0], place.start, place.end), (Span("equal", text),), has_moved=False)

    def _by_redline(self, place: Place, *, to_old: bool) -> Counterpart:
        pieces = list(self._pieces(place, to_old=to_old))
        spans = tuple(span for piece in pieces for span in piece.spans)
        here = "".join(span.text for span in spans if span.op != ("delete" if to_old else "insert"))
        best = max(pieces, key=lambda piece: piece.equal, default=None)
        if best is None or best.other is None or not _is_same(here, best):
            return Counterpart(None, spans, has_moved=False)
        document = self.old if to_old else self.new
        other = passage(document.blocks[best.other], best.other, *best.range)
        return Counterpart(other, spans, has_moved=best.block.move is not None)

    def _pieces(self, place: Place, *, to_old: bool) -> Iterator["_Piece"]:
        """Yield what of each block of the redline is in a passage."""
        behind: dict[int | None, int] = {}
        here_at = 0
        for block in self.redline.blocks:
            here, there = (block.new, block.old) if to_old else (block.old, block.new)
            there_at = behind.get(there, 0)
            lengths = _lengths(block, to_old=to_old)
            if here == place.block:
                piece = _cut(block, there, place.start - here_at, place.end - here_at, there_at, to_old=to_old)
                if piece.spans:
                    yield piece
                here_at += lengths[0]
            behind[there] = there_at + lengths[1]


@dataclass(frozen=True, slots=True)
class _Piece:
    """What of a block of the redline is in a passage."""

    block: ComparedBlock
    other: int | None
    """The index of the block in the other text."""
    range: tuple[int, int]
    """Where in that block the words are that both have."""
    spans: tuple[Span, ...]
    equal: float
    """Words that both have."""


def _same_sentence(here: Document, there: Document, place: Place) -> Place | None:
    """Return where the other text has the same sentence, in one place alone: it moved from one paragraph to another.

    The redline shows that as a sentence out and a sentence in: it moves whole blocks only.
    """
    text = here.blocks[place.block].text[place.start : place.end].strip()
    if weigh(units(text)) < _LEAST_WORDS:
        return None
    same_elsewhere = [
        other
        for other in places(there, text)
        if there.blocks[other.block].text[other.start : other.end].strip() == text
    ]
    return same_elsewhere[0] if len(same_elsewhere) == 1 and len(places(here, text)) == 1 else None


def _lengths(block: ComparedBlock, *, to_old: bool) -> tuple[int, int]:
    """Return how many characters of the text here, and of the other text, a block of the redline has."""
    skipped = ("delete", "insert") if to_old else ("insert", "delete")
    here, there = (sum(len(span.text) for span in block.spans if span.op != op) for op in skipped)
    return here, there


def _cut(block: ComparedBlock, other: int | None, start: int, end: int, there_at: int, *, to_old: bool) -> _Piece:
    """Cut the spans of a block to what is between two places of the text here."""
    away = "delete" if to_old else "insert"  # what only the other text has
    here, there = 0, there_at
    spans: list[Span] = []
    both: list[int] = []
    for span in block.spans:
        length = len(span.text)
        if span.op == away:
            if start < here < end or (start == here and end > start) or (here == end and spans):
                spans.append(span)
            there += length
            continue
        first, last = max(start - here, 0), min(end - here, length)
        if first < last:
            spans.append(Span(span.op, span.text[first:last], span.marks, span.was, span.typographic))
            if span.op == "equal":
                both += [there + first, there + last]
        here += length
        there += length if span.op == "equal" else 0
    if all(span.op == away for span in spans):
        spans = []
    equal = weigh(unit for span in spans if span.op == "equal" for unit in units(span.text))
    return _Piece(block, other, (min(both, default=0), max(both, default=0)), tuple(spans), equal)


def _is_same(here: str, best: _Piece) -> bool:
    there = "".join(span.text for span in best.spans if span.op != "insert")
    shorter = min(weigh(units(here)), weigh(units(there)) or weigh(units(here)))
    return best.equal > 0 and best.equal >= _SAME * shorter
