"""The changes in a Word file that came back -> lines: who tracked which, and which were not tracked."""

from collections.abc import Iterable, Iterator

from policyver.document.word.changes import TrackedChange
from policyver.redline import Change, ComparedBlock, Redline
from policyver.redline.change_kinds import OF_NO_SUBSTANCE

_LONGEST = 60
"""The most characters of a change that a line shows: with more, it does not fit a terminal's."""
_MOST = 12
"""How many changes that were not tracked are shown by name. With more, nobody who only takes a file in reads them."""


def tracked_lines(changes: Iterable[TrackedChange]) -> Iterator[str]:
    """Yield a line for each tracked change: its author, its kind, its words."""
    for change in changes:
        yield f"  {change.author}: {change.kind} {_quoted(change.words) or 'the end of a paragraph'}"


def untracked(redline: Redline) -> tuple[str, ...]:
    """Return a line for each change of substance in a redline: of what went out to what came back untracked."""
    changes = [(change, block) for block in redline.blocks for change in block.changes]
    return tuple(_line(change, block) for change, block in changes if change.kind not in OF_NO_SUBSTANCE)


def untracked_lines(lines: tuple[str, ...]) -> Iterator[str]:
    """Yield how many changes were not tracked, and then each of the first of them."""
    are = "change is not tracked, and is" if len(lines) == 1 else "changes are not tracked, and are"
    yield f"{len(lines):,} {are} taken in with every --changes:"
    yield from _first(lines)


def lost_lines(lines: tuple[str, ...]) -> Iterator[str]:
    """Yield how many changes of a draft are lost, and then each of the first of them."""
    are = "change of the draft was not committed, and is"
    if len(lines) != 1:
        are = "changes of the draft were not committed, and are"
    no_words = "The draft was not committed: only its form is lost, and no words."
    yield f"{len(lines):,} {are} lost:" if lines else no_words
    yield from _first(lines)


def _first(lines: tuple[str, ...]) -> Iterator[str]:
    yield from (f"  {line}" for line in lines[:_MOST])
    if len(lines) > _MOST:
        yield f"  … and {len(lines) - _MOST:,} more"


def _line(change: Change, block: ComparedBlock) -> str:
    spans = next((text.spans for text in block.text_changes() if text.first == change.span), ())
    old, new = (" ".join("".join(span.text for span in spans if span.op == op).split()) for op in ("delete", "insert"))
    if old and new:
        return f"{_quoted(old)} → {_quoted(new)}"
    if old or new:
        return f"{'deleted' if old else 'inserted'} {_quoted(old or new)}"
    kind = block.outcome if block.outcome in ("inserted", "deleted") else change.kind
    return f"{kind}: {_quoted(block.block.words)}"


def _quoted(text: str) -> str:
    words = " ".join(text.split())
    cut = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    return f"“{cut}”" if cut else ""
