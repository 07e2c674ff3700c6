"""The two views of tracked changes: with all of them accepted, and with all of them rejected."""

from typing import Literal

from policyver.document.word.names import Element, child

View = Literal["accept", "reject"]

GOES: dict[View, tuple[str, ...]] = {"accept": ("del", "moveFrom"), "reject": ("ins", "moveTo")}
"""What is not there in a view."""


def is_gone(properties: Element | None, view: View) -> bool:
    """Whether these properties, of a paragraph's mark or a row, say that it is not there in a view."""
    return any(child(properties, name) is not None for name in GOES[view])


def properties_in(view: View, properties: Element | None, change: str) -> Element | None:
    """Return properties as they are in a view: with the changes rejected, what they were before `change`."""
    before = child(properties, change)
    if view == "accept" or before is None:
        return properties
    return child(before, change.removesuffix("Change"))
