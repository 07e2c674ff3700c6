"""A redline in plain words, for the terminal and Markdown: its summary, and the remarks on blocks and marks."""

from collections.abc import Sequence

from policyver.counting import counted
from policyver.document.controls import visible
from policyver.document.losses import by_kind, kind_line, loss_line
from policyver.document.marks import Html, Link, Mark, Style, addresses_of, unprinted_part
from policyver.redline import (
    CHANGE_KINDS,
    BlockRemark,
    ChangeKind,
    ComparedBlock,
    MarkChange,
    NotCompared,
    Redline,
    Verdict,
)
from policyver.redline.block_remarks import RemarkKey
from policyver.render.wording.display import display_notes

_NAMES: dict[ChangeKind, tuple[str, str]] = {
    "words": ("change of words", "changes of words"),
    "display": ("change without words", "changes without words"),
    "moved": ("move", "moves"),
    "structure": ("change of structure", "changes of structure"),
    "renumbered": ("renumbering", "renumberings"),
    "link": ("changed link", "changed links"),
    "formatting": ("change of formatting", "changes of formatting"),
    "typographic": ("typographic difference", "typographic differences"),
}

_REMARKS: dict[RemarkKey, str] = {
    "moved-from": "moved from “{old}”",
    "moved-here": "moved from the beginning",
    "section-stood-after": "moved from after “{old}”",
    "section-stood-first": "moved from the beginning of “{old}”",
    "moved-to": "moved to “{new}”",
    "moved-there": "moved to the beginning",
    "section-goes-after": "moved to after “{new}”",
    "section-goes-first": "moved to the beginning of “{new}”",
    "moved-up": "moved up",
    "moved-down": "moved down",
    "inserted": "inserted",
    "deleted": "deleted",
    "divided": "paragraph split",
    "divided-off": "paragraph split",
    "joined": "paragraph joined",
    "column-moved": "column “{old}” moved",
    "kind-changed": "{old} made {new}",
    "level-changed": "heading level {old} to {new}",
    "indented-more": "indented more",
    "indented-less": "indented less",
    "formatting-changed": "formatting changed",
    "marker-changed": "numbered {new}, was {old}",
    "marker-restyled": "list marked in another way",
}


_VERDICTS: dict[Verdict, str] = {
    "same": "no difference",
    "nothing-compared-differs": "no difference in what was compared",
    "left-out-differs": "no difference in what was compared; what was left out differs",
}


def kind_count(kind: ChangeKind, count: int) -> str:
    """Return a number of changes in words: `1 move`, `3 moves`."""
    return counted(count, *_NAMES[kind])


def words_line(redline: Redline) -> str:
    """Return in words how many words were inserted, deleted and moved."""
    summary = redline.summary
    others = f", {summary.moved:,} moved unchanged" if summary.moved else ""
    others += ", but signs, or words that are struck out" if summary.is_of_signs else ""
    return (
        f"{counted(summary.inserted, 'word')} inserted, {summary.deleted:,} deleted{others};"
        f" the text had {summary.old_words:,} and has {summary.new_words:,}"
    )


def kinds_line(redline: Redline) -> str:
    """Return each kind of change that occurs, with its count."""
    counts = redline.summary.counts
    named = ", ".join(kind_count(kind, counts[kind]) for kind in CHANGE_KINDS if counts[kind])
    if not named:
        return _VERDICTS[redline.verdict]
    if redline.substantive:
        return named if redline.summary.substantive else f"{named}; what was left out differs, too"
    return f"nothing of substance; {named}"


def section_lines(redline: Redline) -> list[tuple[str, str]]:
    """Return the sections that were added, removed, renamed and moved: (`added`, `“Cookies”`)."""
    summary = redline.summary
    lines = [
        *(("added", f"“{title}”") for title in summary.sections_added),
        *(("removed", f"“{title}”") for title in summary.sections_removed),
        *(("renamed", f"“{rename.old}” to “{rename.new}”") for rename in summary.sections_renamed),
        *(("moved", f"“{title}”") for title in summary.sections_moved),
    ]
    return [(what, visible(titles)) for what, titles in lines]


def not_compared_lines(redline: Redline) -> list[str]:
    """Return a line for each thing that is in the source of a text and was not compared; of many of a kind one.

    What only one of the texts has, or one more often than the other, is apart from what both have.
    """
    return _lines_of(redline.not_compared)


def guessed_lines(redline: Redline) -> list[str]:
    """Return a line for each thing that was guessed where a text was read; of many of a kind one."""
    return _lines_of(redline.guessed)


def _lines_of(of_texts: Sequence[NotCompared]) -> list[str]:
    parts = {part.loss: part for part in of_texts}
    kinds = by_kind(
        {loss: max(part.old, part.new) for loss, part in parts.items()},
        lambda loss: (loss.what, bool(parts[loss].old), bool(parts[loss].new), parts[loss].old == parts[loss].new),
    )
    return [_not_compared([parts[loss] for loss in of_kind], kind_line(of_kind)) for of_kind in kinds]


def _not_compared(parts: Sequence[NotCompared], line: str) -> str:
    if len(parts) == 1:
        return f"{loss_line(parts[0].loss)} ({_where(parts[0])})"
    old, new = any(part.old for part in parts), any(part.new for part in parts)
    if not (old and new):
        return f"{line} (in the {'old' if old else 'new'} text)"
    is_equal = all(part.old == part.new for part in parts)
    return f"{line} (in both texts{'' if is_equal else ', in one of them more often'})"


def _where(part: NotCompared) -> str:
    if part.old == part.new:
        return f"in both texts, {part.old} times" if part.old > 1 else "in both texts"
    sides = ((part.old, "old"), (part.new, "new"))
    return ", ".join(
        f"{count} times in the {side} text" if count != 1 else f"in the {side} text" for count, side in sides if count
    )


def remark_words(remark: BlockRemark) -> str:
    """Return a remark on a block in words; empty for a renamed heading, which shows in its own words."""
    return _REMARKS.get(remark.key, "").format(old=remark.old, new=remark.new)


def marks_remark(change: MarkChange) -> str:
    """Return in words how the marks on a stretch of text changed."""
    if change.kind == "link":
        was, now = (", ".join(addresses_of(marks)) or "none" for marks in (change.was, change.now))
        return f"link was {was}, is {now}"
    if change.kind == "display":
        from policyver.render.wording.messages import Wording  # Babel, 20 ms, which few redlines need

        english = Wording("en")
        return ", ".join(english.text(key, **values) for key, values in display_notes(change.was, change.now))
    added = [mark for mark in change.now if mark not in change.was]
    dropped = [mark for mark in change.was if mark not in change.now]
    named = [*(f"now {_mark(mark)}" for mark in added), *(f"no longer {_mark(mark)}" for mark in dropped)]
    return ", ".join(named)


def _mark(mark: Mark) -> str:
    match mark:
        case Style.STRIKE:
            return "struck out"
        case Html("sup" | "sub" as tag):
            return {"sup": "raised", "sub": "lowered"}[tag]
        case Html():
            return f"<{mark.opening}>"
    return str(mark)


def new_links(block: ComparedBlock) -> dict[int, str]:
    """Return the addresses of inserted links by the index of their span, where nothing else in the block shows them."""
    known = {mark for span in block.spans if span.op != "insert" for mark in (*span.marks, *(span.was or ()))}
    known |= {mark for change in block.marks for mark in change.now}
    return {
        index: mark.address
        for index, span in enumerate(block.spans)
        if span.op == "insert"
        for mark in span.marks
        if isinstance(mark, Link) and mark not in known and unprinted_part(span.text, mark.address) is None
    }
