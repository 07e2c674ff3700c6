"""What a comparison of two documents gives: a Redline, which every renderer reads."""

from dataclasses import dataclass
from typing import Literal

from policyver.document.marks import Mark
from policyver.document.model import Block, Document

Op = Literal["equal", "insert", "delete"]

Place = Literal["equal", "changed", "inserted", "deleted", "moved", "split", "joined"]

Kind = Literal["words", "moved", "renumbered", "formatting", "link", "typographic", "structure"]

KINDS: tuple[Kind, ...] = ("words", "moved", "structure", "renumbered", "link", "formatting", "typographic")
"""Every kind of change there is, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters that stand in both texts (`equal`), in the new one only, or in the old one only."""

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


@dataclass(frozen=True, slots=True)
class Entry:
    """One block of the redline. A split block stands in one entry for each part, a joined one for each source."""

    change: Place
    old: int | None
    """Index of the block in the old document; None where it is inserted."""
    new: int | None
    spans: tuple[Span, ...]
    kinds: frozenset[Kind]
    """Everything that differs in this block; empty where nothing does."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a reader counts as one change: a phrase, a run of whole blocks, a section that moved."""

    kind: Kind
    first: int
    """Index of the first entry it covers."""
    last: int
    span: int | None = None
    """Index of the span in that entry where it begins; None where it is about whole blocks."""


@dataclass(frozen=True, slots=True)
class Rename:
    """A heading before and after."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The redline in figures. Words are counted without punctuation, Chinese and Japanese by character."""

    inserted: int
    deleted: int
    moved: int
    """Words that stand unchanged in another place."""
    old_words: int
    new_words: int
    counts: dict[Kind, int]
    """How many changes of each kind there are, for all of KINDS."""
    sections_added: tuple[str, ...]
    sections_removed: tuple[str, ...]
    sections_renamed: tuple[Rename, ...]
    sections_moved: tuple[str, ...]

    @property
    def substantive(self) -> bool:
        """Tell whether anything changed but how the text looks and where its links lead."""
        return any(self.counts[kind] for kind in ("words", "moved", "structure"))


@dataclass(frozen=True, slots=True)
class Redline:
    """Two documents and how the one became the other. Entries are in the new text's reading order."""

    old: Document
    new: Document
    entries: tuple[Entry, ...]
    changes: tuple[Change, ...]
    summary: Summary

    def block(self, entry: Entry) -> Block:
        """Give the block an entry is about, in its new form where there is one."""
        if entry.new is not None:
            return self.new.blocks[entry.new]
        assert entry.old is not None  # noqa: S101  an entry is about at least one block
        return self.old.blocks[entry.old]
