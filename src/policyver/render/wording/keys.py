"""The keys of messages that a value chooses, written out, so that a search for a key finds where it is asked for."""

from collections.abc import Mapping

from policyver.redline.model import ChangeKind

KINDS_OF_CHANGE: Mapping[ChangeKind, str] = {
    "words": "count-words",
    "moved": "count-moved",
    "structure": "count-structure",
    "renumbered": "count-renumbered",
    "link": "count-link",
    "formatting": "count-formatting",
    "typographic": "count-typographic",
}
"""What changes of a kind are called in the plural."""

KINDS_OF_BLOCK: Mapping[str, str] = {
    "heading": "kind-heading",
    "paragraph": "kind-paragraph",
    "item": "kind-item",
    "row": "kind-row",
    "quote": "kind-quote",
}
"""What a block is called. The others are `kind-other`."""
