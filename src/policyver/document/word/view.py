"""A view of tracked changes: those of which authors are accepted, and those of which are rejected."""

from dataclasses import dataclass

from policyver.document.word.names import Element, child, local, value

OURS = "policyver"
"""The author of the tracked changes in a redline that policyver wrote, where it was told no other name."""
NOBODY = "somebody"
"""The author of changes that bear no name."""

_GOES_ACCEPTED, _GOES_REJECTED = ("del", "moveFrom", "cellDel"), ("ins", "moveTo", "cellIns")


@dataclass(frozen=True, slots=True)
class View:
    """Which tracked changes are accepted. All others are rejected."""

    accepts: bool
    """Whether it accepts the changes of all but the authors below."""
    but: frozenset[str] = frozenset()
    """Authors whose changes it treats the other way."""

    def takes(self, change: Element) -> bool:
        """Whether a change is accepted."""
        return self.takes_those_of(value(change, "author") or NOBODY)

    def takes_those_of(self, author: str) -> bool:
        """Whether the changes of an author are accepted."""
        return self.accepts != (author in self.but)

    def leaves_out(self, change: Element) -> bool:
        """Whether what an element for a change is around is not there; no other element leaves anything out."""
        return local(change) in (_GOES_ACCEPTED if self.takes(change) else _GOES_REJECTED)


ACCEPTED, REJECTED = View(accepts=True), View(accepts=False)


def is_gone(properties: Element | None, view: View) -> bool:
    """Whether these properties, of a paragraph's mark, a row or a cell, say that it is not there in a view."""
    changes = (child(properties, name) for name in (*_GOES_ACCEPTED, *_GOES_REJECTED))
    return any(change is not None and view.leaves_out(change) for change in changes)


def properties_in(view: View, properties: Element | None, change: str) -> Element | None:
    """Return properties as they are in a view: where `change` is rejected, what they were before it."""
    before = child(properties, change)
    if before is None or view.takes(before):
        return properties
    return child(before, change.removesuffix("Change"))
