"""The tracked changes of a Word file: how many there are of each kind, and of each author."""

from collections import Counter
from collections.abc import Iterable, Iterator

from policyver.document.word.names import Element, W, local, value
from policyver.document.word.view import NOBODY

_KINDS = {
    "ins": "inserted", "del": "deleted", "moveTo": "moved", "moveFrom": "moved", "rPrChange": "reformatted",
    "pPrChange": "reformatted", "cellIns": "inserted", "cellDel": "deleted",
}  # fmt: skip


def count_changes(roots: Iterable[Element]) -> tuple[Counter[str], Counter[str]]:
    """Return how many places were inserted, deleted, moved, reformatted; and how many of them each author changed."""
    changes = [change for root in roots for change in _changes(root)]
    return Counter(kind for kind, _ in changes), Counter(author for _, author in changes)


def _changes(root: Element) -> Iterator[tuple[str, str]]:
    """Yield the kind and the author of each change: neighbours of one author and moment are one."""
    before: tuple[str, Element | None, tuple[str | None, ...]] = ("", None, ())
    for element in root.iter(*(W + name for name in _KINDS)):
        name = local(element)
        who = value(element, "author"), value(element, "date")
        inside_mark = local(element.getparent()) in ("rPr", "trPr", "tcPr")
        adjoins = before[0] == name and before[2] == who and element.getprevious() is before[1] and not inside_mark
        is_half_a_move = name == "moveTo" or (name == "moveFrom" and inside_mark)
        if not adjoins and not is_half_a_move:
            yield _KINDS[name], who[0] or NOBODY
        before = name, element, who
