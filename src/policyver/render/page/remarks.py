"""A redline's section -> the blocks that a page shows: numbered, and with what is remarked on them in words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from markupsafe import Markup

from policyver.redline import Change, Entry, Redline, Section
from policyver.redline.kinds import entry_changes
from policyver.redline.model import Kind
from policyver.redline.remarks import Remark
from policyver.render.page.blocks import Note, Piece
from policyver.render.page.inline import Anchor, Changes, Inline
from policyver.render.wording.phrases import Phrases

Remarks = Sequence[Sequence[Remark]]
"""What is remarked on each entry of the redline."""

_NAMED = {"heading", "paragraph", "item", "row", "quote"}


def pieces(redline: Redline, section: Section, remarks: Remarks, inline: Inline, level: int) -> list[Piece]:
    """Give a section's blocks as a page shows them: numbered changes, remarks, joined paragraphs as one."""
    begun: defaultdict[int, list[tuple[int, Change]]] = defaultdict(list)
    for number, change in section.changes:
        begun[change.first].append((number, change))
    return [
        Piece(
            redline.block(parts[0][1]),
            tuple(span for _, part in parts for span in part.spans),
            change=parts[0][1].change,
            kinds=frozenset().union(*(part.kinds for _, part in parts)),
            level=level,
            numbers=_numbers([found for index, _ in parts for found in begun[index]], inline),
            changes=_changes(redline, parts, begun),
            notes=tuple(_notes(parts, remarks, inline.phrases)),
        )
        for parts in _whole_blocks(section)
    ]


def _whole_blocks(section: Section) -> list[list[tuple[int, Entry]]]:
    """Gather the sources of each joined block where the first of them stands. Each entry comes with its index."""
    gathered: list[list[tuple[int, Entry]]] = []
    joined: dict[int | None, list[tuple[int, Entry]]] = {}
    for index, entry in enumerate(section.entries, section.first):
        if entry.change == "joined" and entry.new in joined:
            joined[entry.new].append((index, entry))
            continue
        gathered.append([(index, entry)])
        if entry.change == "joined":
            joined[entry.new] = gathered[-1]
    return gathered


def _numbers(begun: Sequence[tuple[int, Change]], inline: Inline) -> Markup:
    """Number what changed of whole blocks."""
    return inline.numbers([Anchor(number, change.kind) for number, change in begun if change.span is None])


def _changes(
    redline: Redline, parts: Sequence[tuple[int, Entry]], begun: Mapping[int, Sequence[tuple[int, Change]]]
) -> Changes:
    """Number what changed inside a block, or the parts that were joined to it."""
    anchors: defaultdict[int, list[Anchor]] = defaultdict(list)
    kinds: dict[int, Kind] = {}
    start = 0
    for index, entry in parts:
        for number, change in begun[index]:
            if change.span is not None:
                anchors[start + change.span].append(Anchor(number, change.kind))
        kinds |= {start + at: kind for at, kind in _kinds(redline, entry)}
        start += len(entry.spans)
    return Changes(anchors, kinds)


def _kinds(redline: Redline, entry: Entry) -> Iterator[tuple[int, Kind]]:
    """Give the kind of each inserted and deleted span."""
    if entry.change in ("inserted", "deleted"):
        [kind] = entry.kinds
        yield from ((at, kind) for at in range(len(entry.spans)))
        return
    for change in entry_changes(redline.old, redline.new, entry):
        yield from ((change.first + at, change.kind) for at in range(len(change.spans)))


def _notes(parts: Sequence[tuple[int, Entry]], remarks: Remarks, phrases: Phrases) -> Iterator[Note]:
    """Put what is remarked on a block into words, once for all the parts that were joined to it."""
    for remark in dict.fromkeys(remark for index, _ in parts for remark in remarks[index]):
        if remark.what != "divided-off":
            old, new = remark.old, remark.new
            if remark.what == "kind-changed":
                old, new = _kind(old, phrases), _kind(new, phrases)
            yield Note(remark.kind, phrases.html(remark.what, old=old, new=new))


def _kind(kind: str, phrases: Phrases) -> str:
    return phrases.text(f"kind-{kind}" if kind in _NAMED else "kind-other")
