"""A redline's summary in plain words: the lines that the terminal, the page and the paper all begin with."""

from policyver.redline import KINDS, Redline
from policyver.redline.model import Kind

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
