"""A section of a redline -> the blocks that a page shows, with numbered changes and with remarks in words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from markupsafe import Markup

from policyver.document.model import Block
from policyver.redline import ComparedBlock, Departure, MarkChange, Section
from policyver.render.page.blocks import Note, ShownBlock
from policyver.render.page.inline import Anchor, Changes, Inline
from policyver.render.page.signals import PageSignals
from policyver.render.wording.keys import KINDS_OF_BLOCK
from policyver.render.wording.messages import Wording


def shown_blocks(section: Section, inline: Inline, level: int, signals: PageSignals | None = None) -> list[ShownBlock]:
    """Return the blocks of a section as a page shows them: numbered changes, remarks, joined paragraphs as one.

    `level` is the level of its heading on the page.
    """
    return [shown for parts in _whole_blocks(section) for shown in _with_departures(parts, inline, level, signals)]


def _with_departures(
    parts: Sequence[ComparedBlock], inline: Inline, level: int, signals: PageSignals | None
) -> Iterator[ShownBlock]:
    """Yield a block, and around it a line for each part of the old text that was there and moved."""
    shown = _shown(parts, inline, level)
    if signals:
        shown = replace(shown, notes=(*shown.notes, *_signals(parts, signals)))
    departures = [departure for part in parts for departure in part.departures]
    if shown.block.kind == "row":  # a line of its own would part the table
        yield replace(shown, notes=(*shown.notes, *(_away(departure, inline.wording) for departure in departures)))
        return
    for departure in departures:
        if departure.is_first:
            yield _line(departure, shown, inline.wording)
    yield shown
    for departure in departures:
        if not departure.is_first:
            yield _line(departure, shown, inline.wording)


def _line(departure: Departure, beside: ShownBlock, wording: Wording) -> ShownBlock:
    """Return the line that says where a part of the old text went, in the list that it was in."""
    notes = (_away(departure, wording),)
    depth = min(departure.depth, beside.block.depth)
    return ShownBlock(Block("paragraph", (), depth=depth), (), outcome="moved", kinds=frozenset({"moved"}), notes=notes)


def _away(departure: Departure, wording: Wording) -> Note:
    remark = departure.remark
    text = wording.html(remark.key, new=remark.new) if remark.new else wording.html(remark.key)
    return Note(remark.kind, Markup("<bdi>{}</bdi>: {}").format(departure.title, text))


def _shown(parts: Sequence[ComparedBlock], inline: Inline, level: int) -> ShownBlock:
    return ShownBlock(
        parts[0].block,
        tuple(chain.from_iterable(part.spans for part in parts)),
        outcome=parts[0].outcome,
        kinds=frozenset().union(*(part.kinds for part in parts)),
        level=level,
        numbers=_numbers(parts, inline),
        changes=_changes(parts),
        notes=tuple(_notes(parts, inline.wording)),
    )


def _whole_blocks(section: Section) -> list[list[ComparedBlock]]:
    """Return the blocks in groups: the sources of a joined block are one group, where the first of them is."""
    gathered: list[list[ComparedBlock]] = []
    joined: dict[int | None, list[ComparedBlock]] = {}
    for block in section.blocks:
        if block.outcome == "joined" and block.new in joined:
            joined[block.new].append(block)
            continue
        gathered.append([block])
        if block.outcome == "joined":
            joined[block.new] = gathered[-1]
    return gathered


def _numbers(parts: Sequence[ComparedBlock], inline: Inline) -> Markup:
    """Return the numbers of the changes to whole blocks."""
    changes = [change for part in parts for change in part.changes if change.span is None]
    return inline.numbers([Anchor(change.number, change.kind) for change in changes])


def _changes(parts: Sequence[ComparedBlock]) -> Changes:
    """Return the changes inside a block; where it was joined, inside all its parts."""
    anchors: defaultdict[int, list[Anchor]] = defaultdict(list)
    marks: list[MarkChange] = []
    start = 0
    for part in parts:
        for change in part.changes:
            if change.span is not None:
                anchors[start + change.span].append(Anchor(change.number, change.kind))
        marks += (replace(change, first=start + change.first, last=start + change.last) for change in part.marks)
        start += len(part.spans)
    return Changes(anchors, marks)


def _notes(parts: Sequence[ComparedBlock], wording: Wording) -> Iterator[Note]:
    """Yield the remarks on a block in words. The parts of a joined block share them: each is made once."""
    for remark in dict.fromkeys(remark for part in parts for remark in part.remarks):
        if remark.key != "divided-off":
            old, new = remark.old, remark.new
            if remark.key == "kind-changed":
                old, new = _kind(old, wording), _kind(new, wording)
            yield Note(remark.kind, wording.html(remark.key, old=old, new=new))


def _signals(parts: Sequence[ComparedBlock], signals: PageSignals) -> Iterator[Note]:
    """Yield what a reviewer should look at in each change that begins in a block."""
    for change in sorted((change for part in parts for change in part.changes), key=lambda change: change.number):
        if line := signals.line(change.number):
            text = Markup("! ({}) {}").format(change.number, line)
            yield Note(change.kind, text, f" signal {signals.classes(change)}")


def _kind(kind: str, wording: Wording) -> str:
    return wording.text(KINDS_OF_BLOCK.get(kind, "kind-other"))
