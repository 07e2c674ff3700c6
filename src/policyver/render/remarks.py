"""A redline's section -> the blocks that a page shows: numbered, and with what is remarked on them in words."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from policyver.redline import Change, Entry, Redline, Section
from policyver.redline.remarks import Remark
from policyver.render.blocks import Piece
from policyver.render.inline import Anchor, Anchors, Inline
from policyver.render.phrases import Phrases

Remarks = Sequence[Sequence[Remark]]
"""What is remarked on each entry of the redline."""

_NAMED = {"heading", "paragraph", "item", "row", "quote"}


def pieces(redline: Redline, section: Section, remarks: Remarks, inline: Inline, level: int) -> list[Piece]:
    """Give a section's blocks as a page shows them: numbered changes, remarks, joined paragraphs as one."""
    found = []
    for parts in _whole_blocks(section):
        entry = parts[0][1]
        quiet = not inline.typography and all(part.kinds == {"typographic"} for _, part in parts)
        found.append(
            Piece(
                redline.block(entry),
                tuple(span for _, part in parts for span in part.spans),
                change="equal" if quiet else entry.change,
                level=level,
                numbers=_numbers(section, {index for index, _ in parts}, inline),
                anchors=_anchors(section, parts, inline),
                notes=tuple(_notes(parts, remarks, inline)),
            )
        )
    return found


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


def _shown(section: Section, inline: Inline) -> Iterator[tuple[int, Change]]:
    for number, change in section.changes:
        if inline.typography or change.kind != "typographic":
            yield number, change


def _numbers(section: Section, indexes: set[int], inline: Inline) -> Markup:
    """Number what changed of whole blocks."""
    found = [
        Anchor(number, change.kind)
        for number, change in _shown(section, inline)
        if change.first in indexes and change.span is None
    ]
    return inline.number(found) if found else Markup()


def _anchors(section: Section, parts: Sequence[tuple[int, Entry]], inline: Inline) -> Anchors:
    """Number what changed inside a block, or the parts that were joined to it."""
    starts: dict[int, int] = {}
    length = 0
    for index, entry in parts:
        starts[index] = length
        length += len(entry.spans)
    return {
        starts[change.first] + change.span: Anchor(number, change.kind)
        for number, change in _shown(section, inline)
        if change.first in starts and change.span is not None
    }


def _notes(parts: Sequence[tuple[int, Entry]], remarks: Remarks, inline: Inline) -> Iterator[Markup]:
    """Put what is remarked on a block into words, once for all the parts that were joined to it."""
    for remark in dict.fromkeys(remark for index, _ in parts for remark in remarks[index]):
        if remark.what != "divided-off" and (inline.typography or remark.kind != "typographic"):
            old, new = remark.old, remark.new
            if remark.what == "kind-changed":
                old, new = _kind(old, inline.phrases), _kind(new, inline.phrases)
            yield inline.phrases.html(remark.what, old=old, new=new)


def _kind(kind: str, phrases: Phrases) -> str:
    return phrases.text(f"kind-{kind}" if kind in _NAMED else "kind-other")
