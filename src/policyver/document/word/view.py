"""The two views of tracked changes: with all of them taken, and with none."""

from typing import Literal

from policyver.document.word.names import Element, child

View = Literal["accept", "reject"]

GOES: dict[View, tuple[str, ...]] = {"accept": ("del", "moveFrom"), "reject": ("ins", "moveTo")}
"""What is not there in a view."""


def is_gone(properties: Element | None, view: View) -> bool:
    """Tell whether these properties, of a paragraph's mark or a row, say that it is not there in a view."""
    return any(child(properties, name) is not None for name in GOES[view])
