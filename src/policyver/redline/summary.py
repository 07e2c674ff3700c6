"""A redline in figures: words, counts of changes, and the sections that were added, removed, renamed and moved."""

from collections.abc import Iterator, Sequence

from policyver.redline.change_kinds import CHANGE_KINDS
from policyver.redline.model import Change, ComparedBlock, RedlineSummary, Rename
from policyver.redline.word_counts import count_words_of


def summarize(blocks: Sequence[ComparedBlock], changes: Sequence[Change]) -> RedlineSummary:
    """Return counts of words and changes, and the sections that were added, removed, renamed and moved."""
    words = count_words_of(blocks)
    headings = [block for block in blocks if "heading" in (block.block.kind, block.was.kind if block.was else "")]
    return RedlineSummary(
        inserted=words.inserted,
        deleted=words.deleted,
        moved=words.moved,
        old_words=words.old,
        new_words=words.new,
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
