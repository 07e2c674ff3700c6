"""A redline in figures: words, counts of changes, and the sections that were added, removed, renamed and moved."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from policyver.document.marks import Style
from policyver.document.model import Document
from policyver.redline.change_kinds import CHANGE_KINDS
from policyver.redline.model import Change, ComparedBlock, MarkChange, Op, RedlineSummary, Rename, Span
from policyver.redline.tables import moved_cells
from policyver.redline.tokens import count_words


def summarize(
    old: Document, new: Document, blocks: Sequence[ComparedBlock], changes: Sequence[Change]
) -> RedlineSummary:
    """Return counts of words and changes, and the sections that were added, removed, renamed and moved."""
    headings = [block for block in blocks if "heading" in (block.block.kind, block.was.kind if block.was else "")]
    return RedlineSummary(
        inserted=_words(blocks, "insert"),
        deleted=_words(blocks, "delete"),
        moved=_words_moved(blocks),
        old_words=sum(count_words(block.text) for block in old.blocks),
        new_words=sum(count_words(block.text) for block in new.blocks),
        counts={kind: sum(change.kind == kind for change in changes) for kind in CHANGE_KINDS},
        sections_added=tuple(heading.block.name for heading in headings if _is_added(heading)),
        sections_removed=tuple(
            heading.was.name for heading in headings if heading.was is not None and _is_removed(heading)
        ),
        sections_renamed=tuple(
            Rename(heading.was.name, heading.block.name)
            for heading in headings
            if heading.was is not None and _is_renamed(heading)
        ),
        sections_moved=tuple(_sections_moved(headings)),
    )


def _sections_moved(headings: Sequence[ComparedBlock]) -> Iterator[str]:
    """Yield the titles of the sections that moved, and not of those that only went along inside one."""
    above: tuple[int, int] | None = None  # the old index and the level of the last moved heading
    for heading in headings:
        level = heading.block.level
        is_section = not (_is_added(heading) or _is_removed(heading))
        if not is_section or "moved" not in heading.kinds or heading.old is None:
            above = above if heading.new is None or (above and level > above[1]) else None
        elif above is None or level <= above[1] or heading.old < above[0]:
            above = (heading.old, level)
            yield heading.block.name


def _is_added(heading: ComparedBlock) -> bool:
    """Whether a heading is new: also where a part of a paragraph became one."""
    is_cut = heading.outcome in ("split", "joined")
    return heading.was is None or (is_cut and heading.was.kind != "heading")


def _is_removed(heading: ComparedBlock) -> bool:
    """Whether a heading is gone: also where it became a part of a paragraph."""
    is_cut = heading.outcome in ("split", "joined")
    return heading.new is None or (is_cut and heading.block.kind != "heading")


def _is_renamed(heading: ComparedBlock) -> bool:
    """Whether anything but its number and its typography changed in a heading."""
    if _is_added(heading) or _is_removed(heading):
        return False
    return any(change.kind in ("words", "formatting", "link") for change in heading.text_changes())


def _words(blocks: Sequence[ComparedBlock], op: Op) -> int:
    """Count the words of changes that are changes of words, and those of the cells of a column that is new or gone."""
    count = 0
    for block in blocks:
        if {"words", "structure"} & block.kinds:
            changes = tuple(block.text_changes())
            moved = moved_cells(changes)
            count += sum(
                _count(change.spans, op)
                for change in changes
                if change.kind == "words" or (change.kind == "structure" and change not in moved)
            )
            count += sum(_count_marked(block, change, op) for change in block.marks if change.kind == "words")
    return count


def _count_marked(block: ComparedBlock, change: MarkChange, op: Op) -> int:
    """Count the words that a change of marks takes out or puts in: those that are now struck out, or no longer."""
    if (Style.STRIKE in change.now) == (op == "insert"):
        return 0
    return count_words("".join(span.text for span in block.spans[change.first : change.last + 1] if span.op == "equal"))


def _words_moved(blocks: Sequence[ComparedBlock]) -> int:
    """Count the words that are unchanged in blocks that moved, and in the cells of a column that did."""
    in_blocks = sum(
        count_words("".join(span.text for span in spans))
        for block in blocks
        if "moved" in block.kinds
        for equal, spans in groupby(block.spans, key=lambda span: span.op == "equal")
        if equal
    )
    in_cells = sum(
        _count(change.spans, "insert")
        for block in blocks
        if "structure" in block.kinds
        for change in moved_cells(tuple(block.text_changes()))
    )
    return in_blocks + in_cells


def _count(spans: Sequence[Span], op: Op) -> int:
    return count_words("".join(span.text for span in spans if span.op == op))
