"""A redline: what a comparison of two documents gives. It is finished when it is handed on.

A renderer walks it once, downward: sections hold blocks, blocks hold their text, their changes and their remarks, each
with its kind and its place. Nothing in it has to be asked for anywhere else.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, groupby
from typing import Literal

from policyver.document.marks import Mark
from policyver.document.model import Block, Document
from policyver.redline.block_remarks import BlockMove, BlockRemark, Departure
from policyver.redline.change_kinds import CHANGE_KINDS, OF_NO_SUBSTANCE, ChangeKind
from policyver.redline.not_compared import NotCompared, Verdict, guessed, not_compared, two_languages

Op = Literal["equal", "insert", "delete"]

BlockOutcome = Literal["equal", "changed", "inserted", "deleted", "moved", "split", "joined"]
"""What became of a block as a whole."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters that are in both texts (`equal`), in the new one only, or in the old one only."""

    op: Op
    text: str
    marks: tuple[Mark, ...] = ()
    """Those of the new text where the span is equal."""
    was: tuple[Mark, ...] | None = None
    """Equal spans: the marks in the old text where they were others."""
    typographic: bool = False
    """Inserted and deleted spans: differs from its counterpart in nothing that is read aloud."""
    column: bool = False
    """Inserted and deleted spans: cells of a table's column that only this text has, and the ends of cells."""
    kind: ChangeKind | None = None
    """Inserted and deleted spans: the kind of the change it is in. None for space where paragraphs part or join."""

    def of_kind(self, kind: ChangeKind) -> "Span":
        """Return the same as a part of a change of that kind."""
        return Span(self.op, self.text, self.marks, self.was, self.typographic, self.column, kind)

    def settled(self) -> "Span":
        """Return how it reads where typographic differences are not marked: the new form as text, the old as nothing.

        The place stays, so that what is known by the index of a span stays right.
        """
        if not self.typographic:
            return self
        return Span("equal", self.text if self.op == "insert" else "", self.marks)


@dataclass(frozen=True, slots=True)
class TextChange:
    """A change in a block's text: neighbouring spans between two that are equal."""

    kind: ChangeKind
    first: int
    """Index of the first of the spans in the block."""
    spans: tuple[Span, ...]


MarkKind = Literal["words", "display", "link", "formatting"]
"""The kinds of change that a change of marks can be."""


@dataclass(frozen=True, slots=True)
class MarkChange:
    """A stretch of text whose marks changed in one way: a link's target, bold and its like, or what strikes it out.

    To strike words out takes them from the text: that is a change of words.
    """

    kind: MarkKind
    first: int
    """Index of the first span of the stretch."""
    last: int
    was: tuple[Mark, ...]
    now: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What a reader counts as one change: a phrase, a run of whole blocks, a section that moved."""

    number: int
    """From 1, in reading order; typographic differences come behind all others."""
    kind: ChangeKind
    first: int
    """Index of the first block it covers."""
    last: int
    span: int | None = None
    """Index of the span in that block where it begins; None where it is about whole blocks."""


@dataclass(frozen=True, slots=True)
class ComparedBlock:
    """One block of the redline. Each part of a split block is one, and each source of a joined one."""

    index: int
    """Its place in the redline."""
    outcome: BlockOutcome
    old: int | None
    """Index in the old document; None where it is inserted."""
    new: int | None
    """Index in the new document; None where it is deleted."""
    block: Block
    """In its new form where there is one."""
    was: Block | None
    """In its old form; None where it is inserted."""
    spans: tuple[Span, ...]
    kinds: frozenset[ChangeKind]
    """Everything that differs in it; empty where nothing does."""
    marks: tuple[MarkChange, ...] = ()
    remarks: tuple[BlockRemark, ...] = ()
    move: BlockMove | None = None
    changes: tuple[Change, ...] = ()
    """The changes that begin in it."""
    departures: tuple[Departure, ...] = ()
    """What was behind it in the old text, and moved."""

    def text_changes(self) -> Iterator[TextChange]:
        """Yield each change in its text."""
        return text_changes(self.spans)

    def shown(self) -> "ComparedBlock":
        """Return it as it reads where typographic differences are not marked."""
        if not any(span.typographic for span in self.spans) and "typographic" not in self.kinds:
            return self
        return replace(
            self,
            spans=tuple(span.settled() for span in self.spans),
            kinds=self.kinds - {"typographic"},
            remarks=tuple(remark for remark in self.remarks if remark.kind != "typographic"),
            changes=tuple(change for change in self.changes if change.kind != "typographic"),
        )


@dataclass(frozen=True, slots=True)
class Section:
    """What is between one heading and the next. The first one has no heading where the text begins without one."""

    headings: tuple[str, ...]
    """The section's heading and those above it, the highest first: new wording where there is one."""
    blocks: tuple[ComparedBlock, ...]
    """The first is its heading, but in a section without one."""

    @property
    def heading(self) -> ComparedBlock | None:
        """Its own heading."""
        return self.blocks[0] if self.blocks and self.blocks[0].block.kind == "heading" else None

    @property
    def title(self) -> str:
        """The words of its own heading; empty where it has none."""
        return self.headings[-1] if self.headings else ""

    @property
    def kinds(self) -> frozenset[ChangeKind]:
        """Everything that differs in it, what moved away from it included."""
        away = {departure.remark.kind for block in self.blocks for departure in block.departures}
        return frozenset(away).union(*(block.kinds for block in self.blocks))


@dataclass(frozen=True, slots=True)
class Rename:
    """A heading before and after."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RedlineSummary:
    """The redline in figures. Words are counted without punctuation, Chinese and Japanese by character.

    What the new text has more than the old one is what was inserted less what was deleted.
    """

    inserted: int
    deleted: int
    moved: int
    """Words that are unchanged in another place."""
    old_words: int
    new_words: int
    counts: dict[ChangeKind, int]
    """How many changes of each kind there are, for all of CHANGE_KINDS."""
    sections_added: tuple[str, ...]
    sections_removed: tuple[str, ...]
    sections_renamed: tuple[Rename, ...]
    sections_moved: tuple[str, ...]

    @property
    def substantive(self) -> bool:
        """Whether anything changed but how the text looks and how it is numbered."""
        return any(self.counts[kind] for kind in CHANGE_KINDS if kind not in OF_NO_SUBSTANCE)

    @property
    def is_of_signs(self) -> bool:
        """Whether its changes of words are of nothing that counts as one: a comma, a tick, words struck out before."""
        return self.counts["words"] > 0 and not (self.inserted or self.deleted)


@dataclass(frozen=True, slots=True)
class Redline:
    """Two documents and how the one became the other. Sections and blocks are in the new text's reading order."""

    old: Document
    new: Document
    sections: tuple[Section, ...]
    summary: RedlineSummary

    @property
    def blocks(self) -> tuple[ComparedBlock, ...]:
        """Every block, in order."""
        return tuple(chain.from_iterable(section.blocks for section in self.sections))

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every change by its number."""
        every = chain.from_iterable(block.changes for block in self.blocks)
        return tuple(sorted(every, key=lambda change: change.number))

    @property
    def not_compared(self) -> tuple[NotCompared, ...]:
        """What was left out of either text, in reading order."""
        return not_compared(self.old, self.new)

    @property
    def guessed(self) -> tuple[NotCompared, ...]:
        """What was guessed where either text was read, in reading order; of two languages, which they are."""
        has_little_in_common = 2 * self.summary.deleted > self.summary.old_words
        return (*guessed(self.old, self.new), *(two_languages(self.old, self.new) if has_little_in_common else ()))

    @property
    def verdict(self) -> Verdict:
        """Whether the texts differ, as far as they were compared."""
        if any(self.summary.counts.values()):
            return "differs"
        if self.left_out_differs:
            return "left-out-differs"
        return "nothing-compared-differs" if self.not_compared else "same"

    @property
    def left_out_differs(self) -> bool:
        """Whether something that one text's source has was not compared, and the other one's has not."""
        return any(part.old != part.new for part in self.not_compared)

    @property
    def substantive(self) -> bool:
        """Whether anything changed but how the text looks and how it is numbered; what was left out may be anything."""
        return self.summary.substantive or self.left_out_differs

    def shown(self, *, typography: bool) -> tuple[Section, ...]:
        """Return the sections as a reader sees them: typographic differences are marked only where they are asked for.

        Otherwise they read as text that did not change, in their new form.
        """
        if typography:
            return self.sections
        return tuple(replace(section, blocks=tuple(b.shown() for b in section.blocks)) for section in self.sections)


def text_changes(spans: tuple[Span, ...]) -> Iterator[TextChange]:
    """Yield each change in a text whose spans know their kinds. A table's columns are changes of their own."""
    first = 0
    for (is_equal, _), group in groupby(spans, key=lambda span: (span.op == "equal", span.column)):
        changed = tuple(group)
        if not is_equal and (kind := changed[0].kind) is not None:
            yield TextChange(kind, first, changed)
        first += len(changed)
