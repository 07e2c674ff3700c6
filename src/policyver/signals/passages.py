"""A redline as pairs of passages: the sentences around what changed, as they were and as they are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from policyver.document.marks import Mark, addresses_of
from policyver.redline import Redline
from policyver.redline.model import ComparedBlock, Section, Span
from policyver.signals.surroundings import NO_LIST, Surroundings, surroundings
from policyver.signals.whole_blocks import numbers_of_whole, paired_blocks

_SENTENCE_END = re.compile(r"(?:[.!?][”\"»’)\]]*(?=\s|\Z)|[。！？؟\n\t][”\"»’)\]」』]*)\s*")
_ENDS = re.compile(r"[.!?。！？؟\n\t][”\"»’)\]]*[ \u00a0\n]*\Z")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(\[.])(?:[^\W\d_]|\d{1,2}|(?:[Aa]rts?|[Aa]bs|[Nn][ro]|[Nn]úm|[Ll]it|[Pp]kt|[Uu]st|[Oo]dst|[Čč]l"
    r"|bzw|ca|vgl|cf|ff|incl|inkl|Mrs?|Dr|St|Inc|Ltd|Corp|Co|S\.A|e\.g|i\.e|z\.[ \u00a0]?B|al|pág|No?s|Nrn))\.\s*\Z"
)
"""What has a full stop and ends no sentence: “Art. 6”, “1. Mai”, “e.g.”."""
_SHORT = 12
"""Letters that an abbreviation with what is before it has at most."""

_OF_WORDS = frozenset({"words", "structure", "link", "display"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a change is in the two texts of a passage."""

    number: int
    old: tuple[int, int]
    new: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Link:
    """An address that words of a passage lead to."""

    address: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Side:
    """One text of a passage."""

    text: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or a few, before and after. One of the texts is empty where it came or went whole."""

    old: Side
    new: Side
    places: tuple[Place, ...]
    section: int
    block: ComparedBlock
    """Where it begins."""
    is_start: bool = True
    """Whether it is how a block begins."""
    around: Surroundings = NO_LIST
    is_whole: bool = False
    """Whether it is of blocks that are new or gone as a whole."""
    headings: str = ""
    """The headings above it."""

    @property
    def is_pair(self) -> bool:
        """Whether both texts have it."""
        return bool(self.old.text.strip() and self.new.text.strip())

    @property
    def above(self) -> str:
        """What is above the list that it is in; of a row the head of its table."""
        return self.around.above

    @property
    def changed(self) -> str:
        """What changes in it, of both texts."""
        stretches = [self.old.text[slice(*place.old)] for place in self.places]
        return "\n".join([*stretches, *(self.new.text[slice(*place.new)] for place in self.places)])

    def change_at(self, *, old: int | None, new: int | None) -> int:
        """Return the number of the change that is at a place of either text, or is nearest to it."""

        def distance(place: Place) -> int:
            return min(_distance(place.new, new), _distance(place.old, old))

        return min(self.places, key=lambda place: (distance(place), place.number)).number


_FAR = 10**9


def _distance(stretch: tuple[int, int], at: int | None) -> int:
    start, end = stretch
    if at is None:
        return _FAR
    if start == end:
        return abs(at - start) + 1
    return 0 if start <= at < end else min(abs(at - start), abs(at - end + 1)) + 1


def passages(redline: Redline) -> Iterator[Passage]:
    """Yield the passages with a change of words, or of where a link leads to, in reading order."""
    title = redline.new.title()
    numbers = numbers_of_whole(redline.blocks)
    for number, section in enumerate(redline.sections):
        headings = "\n".join(dict.fromkeys([title, *section.headings]))
        for passage in _in_section(section, number, numbers):
            yield replace(passage, headings=headings)


def _in_section(section: Section, number: int, numbers: Mapping[int, int]) -> Iterator[Passage]:
    around = surroundings(section)
    whole: list[ComparedBlock] = []
    for block in section.blocks:
        if block.outcome in ("inserted", "deleted"):
            whole.append(block)
            continue
        yield from _of_whole_blocks(whole, number, around, numbers)
        whole = []
        if block.kinds & _OF_WORDS and block.block.is_for_readers:
            yield from _in_block(block, number, around.get(block.index, NO_LIST))
    yield from _of_whole_blocks(whole, number, around, numbers)


@dataclass(slots=True)
class _Building:
    old: str = ""
    new: str = ""
    old_links: list[Link] = field(default_factory=list)
    new_links: list[Link] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    is_start: bool = True

    def add(self, span: Span, text: str, number: int | None) -> None:
        """Add the text of a span, which is in the change of that number."""
        was, now = len(self.old), len(self.new)
        if span.op != "insert":
            self.old_links += _links(span.marks if span.was is None else span.was, was, text)
            self.old += text
        if span.op != "delete":
            self.new_links += _links(span.marks, now, text)
            self.new += text
        if number is not None:
            self.places.append(Place(number, (was, len(self.old)), (now, len(self.new))))


def _links(marks: Sequence[Mark], start: int, text: str) -> list[Link]:
    return [Link(address, start, start + len(text)) for address in addresses_of(marks)] if marks else []


def _in_block(block: ComparedBlock, section: int, around: Surroundings) -> Iterator[Passage]:
    """Yield the passages of a block that both texts have."""
    numbers = _numbers(block)
    building = _Building()
    for index, span in enumerate(block.spans):
        number = numbers.get(index)
        for part in sentences(span.text):
            building.add(span, part, number)
            if not _ENDS.search(part) or _ABBREVIATED.search((building.new or building.old)[-_SHORT:]):
                continue
            if span.op == "equal" or not building.old.strip() or not building.new.strip():
                yield from _built(building, block, section, around)
                building = _Building(is_start=False)
    yield from _built(building, block, section, around)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, the last one perhaps without its end."""
    if not any(sign in text for sign in ".!?。！？؟\n\t"):
        return [text]
    parts: list[str] = []
    last = 0
    for match in _SENTENCE_END.finditer(text):
        if not _ABBREVIATED.search(text, last, match.end()):
            parts.append(text[last : match.end()])
            last = match.end()
    if last < len(text):
        parts.append(text[last:])
    return parts


def _built(
    building: _Building, block: ComparedBlock, section: int, around: Surroundings, *, is_whole: bool = False
) -> Iterator[Passage]:
    if building.places:
        yield Passage(
            Side(building.old, tuple(building.old_links)),
            Side(building.new, tuple(building.new_links)),
            tuple(building.places),
            section,
            block,
            building.is_start,
            around,
            is_whole=is_whole,
        )


def _numbers(block: ComparedBlock) -> dict[int, int]:
    """Return the number of the change that each span is in, of changes that are more than typography."""
    numbers: dict[int, int] = {}
    whole = next((c.number for c in block.changes if c.span is None and c.kind in _OF_WORDS), None)
    starts = {change.span: change for change in block.changes if change.span is not None}
    for change in block.text_changes():
        begun = starts.get(change.first)
        if begun is not None and begun.kind in _OF_WORDS:
            numbers |= dict.fromkeys(range(change.first, change.first + len(change.spans)), begun.number)
    for mark_change in block.marks:
        begun = next((c for c in block.changes if c.span == mark_change.first and c.kind == mark_change.kind), None)
        if begun is not None and begun.kind in _OF_WORDS:
            for index in range(mark_change.first, mark_change.last + 1):
                numbers.setdefault(index, begun.number)
    if whole is not None and not numbers:
        numbers |= dict.fromkeys(range(len(block.spans)), whole)
    return numbers


def _of_whole_blocks(
    blocks: Sequence[ComparedBlock], section: int, around: Mapping[int, Surroundings], numbers: Mapping[int, int]
) -> Iterator[Passage]:
    """Yield the passages of neighbouring blocks that are new or gone."""
    for pair in paired_blocks([block for block in blocks if "words" in block.kinds and block.block.is_for_readers]):
        building = _Building()
        for block in pair:
            for span in block.spans:
                building.add(span, span.text, numbers.get(block.index))
        yield from _built(building, pair[-1], section, around.get(pair[-1].index, NO_LIST), is_whole=True)
