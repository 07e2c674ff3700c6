"""A redline in plain words: its summary, and what is remarked on blocks and marks, on the terminal and in Markdown."""

from collections.abc import Container, Iterator

from policyver.document.model import BULLETS
from policyver.redline import KINDS, Entry, Redline
from policyver.redline.marks import MarkChange, mark_changes
from policyver.redline.model import Kind
from policyver.redline.sections import whence

_NAMES: dict[Kind, tuple[str, str]] = {
    "words": ("change of words", "changes of words"),
    "moved": ("move", "moves"),
    "structure": ("change of structure", "changes of structure"),
    "renumbered": ("renumbering", "renumberings"),
    "link": ("changed link", "changed links"),
    "formatting": ("change of formatting", "changes of formatting"),
    "typographic": ("typographic difference", "typographic differences"),
}


def kind_count(kind: Kind, count: int) -> str:
    """Give `1 move`, `3 moves`."""
    return f"{count:,} {_NAMES[kind][count != 1]}"


def words_line(redline: Redline) -> str:
    """Say how many words came, went and moved."""
    summary = redline.summary
    moved = f", {summary.moved:,} moved unchanged" if summary.moved else ""
    words = "word" if summary.inserted == 1 else "words"
    return (
        f"{summary.inserted:,} {words} inserted, {summary.deleted:,} deleted{moved};"
        f" the text had {summary.old_words:,} and has {summary.new_words:,}"
    )


def kinds_line(redline: Redline) -> str:
    """Name each kind of change that there is with its count."""
    counts = redline.summary.counts
    named = ", ".join(kind_count(kind, counts[kind]) for kind in KINDS if counts[kind])
    if not named:
        return "no difference"
    return named if redline.summary.substantive else f"nothing of substance; {named}"


def section_lines(redline: Redline) -> list[tuple[str, str]]:
    """Name the sections that were added, removed, renamed and moved: (`added`, `“Cookies”`)."""
    summary = redline.summary
    return [
        *(("added", f"“{title}”") for title in summary.sections_added),
        *(("removed", f"“{title}”") for title in summary.sections_removed),
        *(("renamed", f"“{rename.old}” to “{rename.new}”") for rename in summary.sections_renamed),
        *(("moved", f"“{title}”") for title in summary.sections_moved),
    ]


def block_remarks(
    redline: Redline, index: int, entry: Entry, moved: Container[int], *, quiet: bool = False
) -> Iterator[str]:
    """Remark on a block as a whole: that it moved, was split, is another kind of block now.

    `moved` are the entries that moved by themselves. With `quiet` its marker is passed over.
    """
    if index in moved:
        yield f"moved from {whence(redline, entry)}"
    if entry.old is None or entry.new is None:
        return
    old, new = redline.old.blocks[entry.old], redline.new.blocks[entry.new]
    if entry.change in ("split", "joined"):
        yield f"paragraph {entry.change}"
    elif old.kind != new.kind:
        yield f"{old.kind} made {new.kind}"
    if old.kind == new.kind == "heading" and old.level != new.level:
        yield f"heading level {old.level} to {new.level}"
    if old.depth != new.depth and old.kind == new.kind:
        yield f"indented {'more' if new.depth > old.depth else 'less'}"
    if old.marker != new.marker and old.kind == new.kind and not quiet:
        numbered = old.marker not in BULLETS and new.marker not in BULLETS
        yield f"numbered {new.marker}, was {old.marker}" if numbered else "list marked in another way"


def marks_remark(change: MarkChange) -> str:
    """Say what changed of the marks on a stretch of text."""
    if change.kind == "link":
        was, now = (", ".join(mark[5:] for mark in marks) or "none" for marks in (change.was, change.now))
        return f"link was {was}, is {now}"
    added, dropped = (sorted(set(a) - set(b)) for a, b in ((change.now, change.was), (change.was, change.now)))
    return ", ".join([*(f"now {mark}" for mark in added), *(f"no longer {mark}" for mark in dropped)])


def new_links(entry: Entry) -> dict[int, str]:
    """Give where inserted words lead to, by the index of their span, where nothing else in the block says so."""
    told = {mark for span in entry.spans if span.op != "insert" for mark in (*span.marks, *(span.was or ()))}
    told |= {mark for change in mark_changes(entry.spans) for mark in change.now}
    return {
        index: mark[5:]
        for index, span in enumerate(entry.spans)
        for mark in span.marks
        if span.op == "insert" and mark.startswith("link:") and mark not in told
        and mark[5:].removeprefix("mailto:") != span.text.strip()
    }  # fmt: skip
