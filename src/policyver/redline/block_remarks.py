"""What is said of a block as a whole: how it differs beside its words, and where it moved."""

from dataclasses import dataclass
from typing import Literal

from policyver.redline.change_kinds import ChangeKind

RemarkKey = Literal[
    "moved-from",  # `old`, the heading above it
    "moved-here",  # from the beginning of the text
    "section-stood-after",  # `old`, the section before it
    "section-stood-first",  # in the section `old`
    "moved-to",  # where a block that moved was: `new`, the heading above it now
    "moved-there",  # to the beginning of the text
    "section-goes-after",  # `new`, the section before it now
    "section-goes-first",  # in the section `new`
    "moved-up",  # and is still under the same heading: at both ends
    "moved-down",
    "inserted",  # a block without words: a line, an empty item
    "deleted",
    "divided",  # a part of a split paragraph that another one follows
    "divided-off",  # the last part
    "joined",
    "column-moved",  # of the table that this row is the head of; `old`, the column's own head
    "kind-changed",
    "renamed-from",
    "level-changed",
    "indented-more",
    "indented-less",
    "formatting-changed",
    "marker-changed",
    "marker-restyled",
]


@dataclass(frozen=True, slots=True)
class BlockRemark:
    """Something to be said of a whole block. Renderers put it into words, or leave out what they show as it is."""

    key: RemarkKey
    kind: ChangeKind
    """The kind of the change that it is about."""
    old: str = ""
    new: str = ""


Place = tuple[Literal["under", "beginning", "after", "first-in"], str]
"""Where a block is: under a heading, or at the beginning; a section is after another one, or the first in a larger one.

With the heading in question, where there is one.
"""


@dataclass(frozen=True, slots=True)
class BlockMove:
    """Where a block that moved was and is: the heading above it in each text, empty at the beginning."""

    old_heading: str
    new_heading: str
    was: Place
    now: Place
    is_alone: bool
    """Whether it moved by itself, and not with the heading that it is under."""
    was_behind: int
    """Index in the redline of the last block before its old place that is where it was; -1 at the beginning."""
    goes_up: bool
    """Whether it is now before its old place, and not behind it."""
    is_within: bool
    """Whether it is no heading and still under the same one: then only up or down says where it went."""


@dataclass(frozen=True, slots=True)
class Departure:
    """What is shown where a part of the old text was that moved: its first words, and where they are now."""

    number: int
    """That of the change."""
    moved: int
    """Index in the redline of the first block that moved."""
    title: str
    """The heading that moved, or the first words of a text."""
    remark: BlockRemark
    is_first: bool = False
    """Whether it was at the beginning of the old text: before the block that it is shown with, and not behind it."""
    depth: int = 0
    """How many lists or quotations it was in."""
