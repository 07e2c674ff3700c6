"""A redline's changes, counted as a reader counts them, and its figures."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from policyver.document.model import Block, Document
from policyver.redline.kinds import SpanChange, block_kinds
from policyver.redline.marks import mark_changes
from policyver.redline.model import KINDS, Change, Entry, Kind, Op, Place, Rename, Span, Summary
from policyver.redline.tables import moved_cells
from policyver.redline.tokens import count_words

Inside = Sequence[Sequence[SpanChange]]
"""For each entry the changes in its block's text."""


def count_changes(old: Document, new: Document, entries: Sequence[Entry], inside: Inside) -> tuple[Change, ...]:
    """List the changes in reading order, typographic ones behind all others.

    Neighbouring blocks that are new or gone are one change, as are neighbouring blocks that moved together, the
    parts of a block that was split, and a list or a row of headings that was only renumbered.
    """
    blocks = [_block(old, new, entry) for entry in entries]
    found: list[Change] = []
    found += _runs_of("words", [e.change in ("inserted", "deleted") and "words" in e.kinds for e in entries])
    found += _runs_of("formatting", [e.change in ("inserted", "deleted") and "words" not in e.kinds for e in entries])
    found += _moves(entries)
    found += _structures(entries)
    found += _renumberings(entries, blocks)
    for index, (entry, told) in enumerate(zip(entries, inside, strict=True)):
        if entry.kinds and entry.change not in ("inserted", "deleted"):
            found += [Change(kind, index, index, span) for kind, span in _inside(old, new, entry, told)]
    return tuple(sorted(found, key=_reading_order))


def _reading_order(change: Change) -> tuple[bool, int, int, int, int]:
    """Sort what is said of whole blocks before what changed inside the first of them.

    Typographic differences come last: the numbers of all others are the same whether these are shown or not.
    """
    inside = -1 if change.span is None else change.span
    return change.kind == "typographic", change.first, inside, KINDS.index(change.kind), change.last


def summarize(
    old: Document, new: Document, entries: Sequence[Entry], changes: Sequence[Change], inside: Inside
) -> Summary:
    """Count words and name the sections that were added, removed, renamed and moved."""
    headings = [entry for entry in entries if _heading(old, new, entry)]
    return Summary(
        inserted=_words(entries, inside, "insert"),
        deleted=_words(entries, inside, "delete"),
        moved=_words_moved(entries, inside),
        old_words=sum(count_words(block.text) for block in old.blocks),
        new_words=sum(count_words(block.text) for block in new.blocks),
        counts={kind: sum(change.kind == kind for change in changes) for kind in KINDS},
        sections_added=tuple(new.blocks[e.new].text for e in headings if e.new is not None and e.old is None),
        sections_removed=tuple(old.blocks[e.old].text for e in headings if e.old is not None and e.new is None),
        sections_renamed=tuple(
            Rename(old.blocks[e.old].text, new.blocks[e.new].text)
            for e, told in zip(entries, inside, strict=True)
            if e.old is not None and e.new is not None and _heading(old, new, e) and _is_renamed(told)
        ),
        sections_moved=tuple(_sections_moved(new, headings)),
    )


def _sections_moved(new: Document, headings: Sequence[Entry]) -> Iterator[str]:
    """Name the sections that moved, and not those that only went along inside one."""
    above: tuple[int, int] | None = None  # the old index and the level of the last moved heading
    for entry in headings:
        block = new.blocks[entry.new] if entry.new is not None else None
        if block is None or "moved" not in entry.kinds or entry.old is None:
            above = above if block is None or (above and block.level > above[1]) else None
        elif above is None or block.level <= above[1] or entry.old < above[0]:
            above = (entry.old, block.level)
            yield block.text


def _is_renamed(told: Sequence[SpanChange]) -> bool:
    """Tell whether anything but its number and its typography changed in a heading."""
    return any(change.kind in ("words", "formatting", "link") for change in told)


def _heading(old: Document, new: Document, entry: Entry) -> bool:
    return (entry.old is not None and old.blocks[entry.old].kind == "heading") or (
        entry.new is not None and new.blocks[entry.new].kind == "heading"
    )


def _words(entries: Sequence[Entry], inside: Inside, op: Op) -> int:
    """Count the words of changes that are changes of words, and those of the cells of a column that is new or gone."""
    return sum(
        _count(change.spans, op)
        for entry, told in zip(entries, inside, strict=True)
        if {"words", "structure"} & entry.kinds
        for change in told
        if change.kind == "words" or (change.kind == "structure" and change not in moved_cells(told))
    )


def _words_moved(entries: Sequence[Entry], inside: Inside) -> int:
    """Count the words that stand unchanged in blocks that moved, and in the cells of a column that did."""
    blocks = sum(
        count_words("".join(span.text for span in spans))
        for entry in entries
        if "moved" in entry.kinds
        for equal, spans in groupby(entry.spans, key=lambda span: span.op == "equal")
        if equal
    )
    cells = sum(
        _count(change.spans, "insert")
        for entry, told in zip(entries, inside, strict=True)
        if "structure" in entry.kinds
        for change in moved_cells(told)
    )
    return blocks + cells


def _count(spans: Sequence[Span], op: Op) -> int:
    return count_words("".join(span.text for span in spans if span.op == op))


def _block(old: Document, new: Document, entry: Entry) -> Block:
    return new.blocks[entry.new] if entry.new is not None else old.blocks[entry.old or 0]


def _runs_of(kind: Kind, flags: Sequence[bool]) -> Iterator[Change]:
    start = None
    for index, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = index
        elif not flag and start is not None:
            yield Change(kind, start, index - 1)
            start = None


def _moves(entries: Sequence[Entry]) -> Iterator[Change]:
    """Join blocks that moved together: neighbours before and after, whatever was put between them since."""
    running: Change | None = None
    old: int | None = None
    for index, entry in enumerate(entries):
        moved = "moved" in entry.kinds and entry.old is not None
        if running and moved and old is not None and entry.old in (old, old + 1):
            running = Change("moved", running.first, index)
        elif running and entry.change != "inserted":
            yield running
            running = None
        if moved:
            running = running or Change("moved", index, index)
            old = entry.old
    if running:
        yield running


def _structures(entries: Sequence[Entry]) -> Iterator[Change]:
    """Join the parts of one split or joined block, and neighbours that all became another kind of block."""
    places: defaultdict[tuple[Place, int | None], list[int]] = defaultdict(list)
    for index, entry in enumerate(entries):
        if entry.change == "split":
            places["split", entry.old].append(index)
        elif entry.change == "joined":
            places["joined", entry.new].append(index)
    for found in places.values():
        yield Change("structure", found[0], found[-1])
    flags = ["structure" in entry.kinds and entry.change not in ("split", "joined") for entry in entries]
    yield from _runs_of("structure", flags)


def _renumberings(entries: Sequence[Entry], blocks: Sequence[Block]) -> Iterator[Change]:
    """Join renumbered items of one list, and renumbered headings, into one remark."""
    for kinds in ({"heading"}, {"item", "paragraph", "quote", "row"}):
        first = last = None
        for index, (entry, block) in enumerate(zip(entries, blocks, strict=True)):
            if block.kind in kinds and "renumbered" in entry.kinds:
                first = index if first is None else first
                last = index
            elif first is not None and last is not None and block.kind == "heading" and "heading" not in kinds:
                yield Change("renumbered", first, last)
                first = last = None
        if first is not None and last is not None:
            yield Change("renumbered", first, last)


def _inside(
    old: Document, new: Document, entry: Entry, told: Sequence[SpanChange]
) -> Iterator[tuple[Kind, int | None]]:
    """Give the kind of each change inside a block that stands in both texts, and the span where it begins."""
    for change in told:
        if change.kind not in ("renumbered", "structure"):
            yield change.kind, change.first
    for mark_change in mark_changes(entry.spans):
        yield mark_change.kind, mark_change.first
    if entry.old is not None and entry.new is not None and entry.change not in ("split", "joined"):
        for kind in block_kinds(old.blocks[entry.old], new.blocks[entry.new]) & {"words", "typographic", "formatting"}:
            yield kind, None
