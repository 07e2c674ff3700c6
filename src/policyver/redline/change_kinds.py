"""The kinds of change that a redline tells apart."""

from typing import Literal

ChangeKind = Literal["words", "moved", "renumbered", "formatting", "link", "typographic", "structure", "display"]

CHANGE_KINDS: tuple[ChangeKind, ...] = (
    "words",
    "display",  # what a page shows or does without words: a picture, a box ticked in advance, a hidden part, a setting
    "moved",
    "structure",
    "renumbered",
    "link",
    "formatting",
    "typographic",
)
"""Every kind of change there is, the weightiest first."""

OF_NO_SUBSTANCE: frozenset[ChangeKind] = frozenset({"renumbered", "formatting", "typographic"})
