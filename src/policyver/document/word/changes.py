"""The tracked changes of a Word file: who made each of them, of which kind it is, and which words it is about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from policyver.document.word.names import Element, W, local, value
from policyver.document.word.view import NOBODY

_KINDS = {
    "ins": "inserted", "del": "deleted", "moveTo": "moved", "moveFrom": "moved", "rPrChange": "reformatted",
    "pPrChange": "reformatted", "cellIns": "inserted", "cellDel": "deleted",
}  # fmt: skip
_WHOLE = {"pPrChange": "p", "rPrChange": "r", "trPr": "tr", "tcPr": "tc"}
"""What a change of properties, or one noted among the properties, is about."""
_LONGEST = 200
"""The most characters of its words that a change keeps: readers know it by them. It bounds the time for a row in which
every letter is a change."""
_LETTERS, _SPACES = (W + "t", W + "delText"), (W + "tab", W + "br", W + "cr", W + "p")


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """One place that somebody changed while changes were tracked."""

    kind: str
    """`inserted`, `deleted`, `moved` or `reformatted`."""
    author: str
    words: str
    """Its first words. Empty for the end of a paragraph."""


def tracked_changes(roots: Iterable[Element]) -> tuple[TrackedChange, ...]:
    """Return the tracked changes in the order of the text: neighbours of one author and moment are one."""
    return tuple(change for root in roots for change in _changes(root))


def _changes(root: Element) -> Iterator[TrackedChange]:
    running: TrackedChange | None = None
    before: tuple[str, Element | None, tuple[str | None, ...]] = ("", None, ())
    for element in root.iter(*(W + name for name in _KINDS)):
        name = local(element)
        who = value(element, "author"), value(element, "date")
        inside_mark = local(element.getparent()) in ("rPr", "trPr", "tcPr")
        adjoins = before[0] == name and before[2] == who and element.getprevious() is before[1] and not inside_mark
        is_half_a_move = name == "moveTo" or (name == "moveFrom" and inside_mark)
        if adjoins and running is not None:
            if len(running.words) < _LONGEST:
                running = replace(running, words=running.words + _words(element))
        elif not is_half_a_move:
            if running is not None:
                yield running
            running = TrackedChange(_KINDS[name], who[0] or NOBODY, _words(element))
        before = name, element, who
    if running is not None:
        yield running


def _words(change: Element) -> str:
    """Return the words that a change is about."""
    parent = change.getparent()
    whole = _WHOLE.get(local(change)) or _WHOLE.get(local(parent))
    element = next(change.iterancestors(W + whole), change) if whole is not None else change
    words = ""
    for inner in element.iter(*_LETTERS, *_SPACES):
        words += (inner.text or "") if inner.tag in _LETTERS else " "
        if len(words) >= _LONGEST:
            break
    return words
