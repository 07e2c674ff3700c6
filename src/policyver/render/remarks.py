"""What a redline's page remarks on a block as a whole: that it moved, was split, is another kind of block now."""

from collections.abc import Container, Iterator, Sequence

from markupsafe import Markup

from policyver.document.model import Block
from policyver.notice import heading_before
from policyver.redline import Change, Entry, Redline, Section
from policyver.redline.sections import heading_above
from policyver.render.blocks import Piece
from policyver.render.inline import Anchor, Anchors, Inline
from policyver.render.phrases import Phrases

_NAMED = {"heading", "paragraph", "item", "row", "quote"}


def pieces(redline: Redline, section: Section, moved: Container[int], inline: Inline, level: int) -> list[Piece]:
    """Give a section's blocks as a page shows them: numbered changes, remarks, joined paragraphs as one.

    `moved` are the entries that moved by themselves.
    """
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
                notes=() if quiet else tuple(_remarks(redline, section, parts, moved, inline)),
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


def _remarks(
    redline: Redline, section: Section, parts: Sequence[tuple[int, Entry]], moved: Container[int], inline: Inline
) -> Iterator[Markup]:
    phrases = inline.phrases
    for index, part in parts:
        if index in moved:
            yield _moved(redline, part, phrases)
    entry = parts[0][1]
    if entry.old is None or entry.new is None:
        if not entry.spans:  # a line, an empty item: nothing that could be struck or underlined
            yield phrases.html(entry.change)
        return
    old, new = redline.old.blocks[entry.old], redline.new.blocks[entry.new]
    if entry.change == "joined":
        yield phrases.html("joined")
    elif entry.change == "split":
        if any(other.old == entry.old and (other.new or 0) > entry.new for other in section.entries):
            yield phrases.html("divided")
    elif old.kind != new.kind:
        yield phrases.html("kind-changed", old=_kind(old.kind, phrases), new=_kind(new.kind, phrases))
    else:
        yield from _differences(old, new, entry, inline)


def _differences(old: Block, new: Block, entry: Entry, inline: Inline) -> Iterator[Markup]:
    """Remark what differs between two blocks of one kind beside their text."""
    phrases = inline.phrases
    if old.kind == "heading" and "words" in entry.kinds:
        yield phrases.html("renamed-from", title=old.text)
    if old.level != new.level:
        yield phrases.html("level-changed", old=str(old.level), new=str(new.level))
    if old.depth != new.depth:
        yield phrases.html("indented")
    if (old.header, old.info) != (new.header, new.info):
        yield phrases.html("formatting-changed")
    if old.marker != new.marker and "renumbered" in entry.kinds:
        yield phrases.html("marker-changed", old=old.marker, new=new.marker)
    elif old.marker != new.marker and ("formatting" in entry.kinds or inline.typography):
        yield phrases.html("marker-restyled")


def _moved(redline: Redline, entry: Entry, phrases: Phrases) -> Markup:
    assert entry.old is not None  # noqa: S101  what moved stood in the old text
    if redline.block(entry).kind == "heading":
        before = heading_before(redline.old, entry.old)
        return phrases.html("section-stood-after", section=before) if before else phrases.html("moved-here")
    before = heading_above(redline.old, entry.old)
    return phrases.html("moved-from", section=before) if before else phrases.html("moved-here")


def _kind(kind: str, phrases: Phrases) -> str:
    return phrases.text(f"kind-{kind}" if kind in _NAMED else "kind-other")
