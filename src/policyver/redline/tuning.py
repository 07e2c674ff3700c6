"""What the alignment of blocks is tuned by: found by trying on real histories, and held by cases a lawyer can read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tuning:
    """Thresholds of the alignment. Likeness is the share of two blocks' words, weighed by how rare they are, 0 to 1.

    Each is held by a case in tests/cases, which tests/redline/test_tuning.py names.
    """

    similar: float = 0.5
    """Likeness of two blocks that are one for the text's skeleton. Higher: fewer pairs, more blocks struck whole."""

    similar_in_place: float = 0.35
    """Likeness of two blocks between the same neighbours. Lower: unrelated paragraphs are compared word by word."""

    similar_alone: float = 0.2
    """Likeness of two blocks that are alone between the same neighbours. Higher: a heavy edit is struck whole."""

    similar_item_alone: float = 0.1
    """The same of two items of a list, which are short. Higher: an item with one word kept is struck whole."""

    similar_elsewhere: float = 0.6
    """Likeness of two blocks in different places. Lower: more moves, some of them of other text."""

    contained: float = 0.75
    """Share of the shorter of two blocks that is in the longer one. Higher: a clause that grew is struck whole."""

    least_run: int = 8
    """Words in rows that two blocks share at least to be one in different places. Lower: moves by common phrases.

    They are half of the shorter block, too.
    """

    least_whole_run: int = 6
    """The same where they are nearly all that the shorter block has. Lower: moves by a lead-in that many lists have."""

    least_words: int = 4
    """Words that a block has at least to be known in another place by. Lower: short lines are paired by chance."""

    heading_words: float = 12
    """Words that an unchanged heading weighs beside its own. Higher: a section moves and its paragraphs do not.

    Lower: a heading moves away from the paragraphs that stay where they are.
    """

    small_gap: int = 4000
    """Pairs of blocks, old times new, between two bones of the skeleton that are all weighed. It bounds the time."""

    common: int = 24
    """Blocks that a word is in at most to tell which of them is meant. It bounds the time; lower: fewer moves found."""

    candidates: int = 4
    """Blocks that are weighed at most as a block's partner. It bounds the time; lower: fewer moves found."""


TUNING = Tuning()
