"""Links to a heading of the same text: `#cookies` leads to the heading “Cookies”, which has a bookmark in Word."""

from collections.abc import Iterable

from policyver.document.anchors import anchor_of
from policyver.document.marks import link_of
from policyver.render.word.step import Step

_LONGEST = 40  # characters that the name of a bookmark may have in Word


def anchor(step: Step) -> str:
    """Return the name of a heading in an address.

    Empty for a block that is not a heading, and for a deleted heading, which may be in another place now.
    """
    return anchor_of(step.new) if step.new is not None and step.new.kind == "heading" else ""


def anchors(steps: Iterable[Step]) -> frozenset[str]:
    """Return the names of the headings that links lead to."""
    wanted: set[str] = set()
    named: set[str] = set()
    for step in steps:
        named.add(anchor(step))
        for span in step.spans:
            wanted |= {link_of(marks) for marks in (span.marks, span.was or ())}
    return frozenset(name for name in named if name and f"#{name}" in wanted and len(name) <= _LONGEST)
