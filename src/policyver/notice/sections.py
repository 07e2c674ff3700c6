"""What a notice says about each section that changed."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Literal

from policyver.document.marks import link_of
from policyver.document.model import Document
from policyver.notice.model import FORM, ChangedSection, Difference, LinkChange, Move, Passage
from policyver.redline import Entry as RedlineEntry
from policyver.redline import Redline, Section, Span, sections
from policyver.redline.model import Kind
from policyver.redline.sections import heading_above, moved_alone


def changed_sections(redline: Redline) -> tuple[ChangedSection, ...]:
    """Tell of every section in which more than FORM changed."""
    alone = moved_alone(redline)
    return tuple(_changed_section(redline, found, alone) for found in sections(redline) if _kinds(found) - FORM)


def only_form(redline: Redline) -> tuple[str, ...]:
    """Name the sections that differ in nothing but FORM."""
    return tuple(found.title for found in sections(redline) if _kinds(found) and not _kinds(found) - FORM)


def own_title(document: Document) -> str:
    """Give the heading that names the whole text, or nothing."""
    return next((block.text for block in document.blocks if block.kind == "heading" and block.level == 1), "")


def heading_before(document: Document, index: int) -> str:
    """Give the heading that a section follows: the nearest one before it that is no deeper.

    Nothing at the top, where the text's own title may stand.
    """
    level = document.blocks[index].level
    for block in reversed(document.blocks[:index]):
        if block.kind == "heading" and block.level <= level:
            return "" if block.text == own_title(document) else block.text
    return ""


def _changed_section(redline: Redline, section: Section, alone: Container[int]) -> ChangedSection:
    heading = section.entries[0] if redline.block(section.entries[0]).kind == "heading" else None
    state: Literal["new", "removed", "changed"] = "changed"
    if heading and heading.change in ("inserted", "deleted"):
        state = "new" if heading.change == "inserted" else "removed"
    # Of a table it is shown, and not only mentioned.
    mentioned = {kind for entry in section.entries if not _has_other_columns(redline, entry) for kind in entry.kinds}
    return ChangedSection(
        headings=section.headings[1:] if section.headings[:-1][:1] == (own_title(redline.new),) else section.headings,
        state=state,
        renamed_from=_renamed_from(redline, heading),
        move=_move(redline, heading) if section.first in alone else None,
        text_from=tuple(dict.fromkeys(_origins(redline, section, alone))),
        differences=tuple(_differences(redline, section)),
        links=tuple(dict.fromkeys(_link_changes(section.entries))),
        remarks=tuple(kind for kind in ("structure", "renumbered", "formatting", "typographic") if kind in mentioned),
    )


def _kinds(section: Section) -> frozenset[Kind]:
    return frozenset().union(*(entry.kinds for entry in section.entries))


def _renamed_from(redline: Redline, heading: RedlineEntry | None) -> str:
    if heading is None or heading.old is None or heading.new is None or "words" not in heading.kinds:
        return ""
    return redline.old.blocks[heading.old].text


def _move(redline: Redline, heading: RedlineEntry | None) -> Move | None:
    """Say where a section went that moved by itself; what went along inside one is told by that one."""
    if heading is None or heading.old is None or heading.new is None or "moved" not in heading.kinds:
        return None
    return Move(heading_before(redline.old, heading.old), heading_before(redline.new, heading.new))


def _origins(redline: Redline, section: Section, alone: Container[int]) -> Iterator[str]:
    for index, entry in enumerate(section.entries, section.first):
        if index in alone and entry.old is not None and redline.block(entry).kind != "heading":
            above = heading_above(redline.old, entry.old)
            yield "" if _heading_index(redline.old, entry.old) == section.entries[0].old else above


def _heading_index(document: Document, index: int) -> int | None:
    return next((at for at in range(index, -1, -1) if document.blocks[at].kind == "heading"), None)


def _link_changes(entries: Iterable[RedlineEntry]) -> Iterator[LinkChange]:
    for entry in entries:
        for span in entry.spans:
            if span.was is not None and (old := link_of(span.was)) != (new := link_of(span.marks)):
                yield LinkChange(span.text, old, new)


def _differences(redline: Redline, section: Section) -> Iterator[Difference]:
    """Show the stretches whose words changed; headings are told of in words, and so is text that only moved."""
    reworded = [entry for entry in section.entries if _is_reworded(redline, entry)]
    split = {entry.old for entry in reworded if entry.change == "split"}
    joined = {entry.new for entry in reworded if entry.change == "joined"}
    group = 0
    keyed: list[tuple[int, RedlineEntry]] = []
    before: RedlineEntry | None = None
    for entry in section.entries:
        whole = (entry.change == "split" and entry.old in split) or (entry.change == "joined" and entry.new in joined)
        shown = (whole or _is_reworded(redline, entry)) and redline.block(entry).kind != "heading"
        if not shown or before is None or not _together(redline, before, entry):
            group += 1
        before = entry if shown else None
        if shown:
            keyed.append((group, entry))
    for _, found in groupby(keyed, key=lambda pair: pair[0]):
        entries = [entry for _, entry in found]
        yield Difference(
            _passages(redline.old, [(entry.old, _old_spans(entry.spans)) for entry in entries]),
            _passages(redline.new, [(entry.new, _new_spans(entry.spans)) for entry in entries]),
        )


def _is_reworded(redline: Redline, entry: RedlineEntry) -> bool:
    """Tell whether a block says something else than before: a row does, too, where a column came or went."""
    return "words" in entry.kinds or _has_other_columns(redline, entry)


def _has_other_columns(redline: Redline, entry: RedlineEntry) -> bool:
    return "structure" in entry.kinds and redline.block(entry).kind == "row"


def _together(redline: Redline, before: RedlineEntry, entry: RedlineEntry) -> bool:
    """Keep rows and items in their table and list, and the parts of a paragraph; other pairs stand for themselves."""
    if before.change == entry.change and entry.change in ("inserted", "deleted"):
        return True
    if before.change in ("split", "joined"):
        return before.change == entry.change and (before.old == entry.old or before.new == entry.new)
    if redline.block(entry).kind in ("item", "row"):
        return redline.block(before).kind == redline.block(entry).kind
    return {before.change, entry.change} == {"inserted", "deleted"}


def _old_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(
        Span(
            "equal" if span.op == "equal" or span.typographic else "delete",
            span.text,
            span.marks if span.was is None else span.was,
        )
        for span in spans
        if span.op != "insert"
    )


def _new_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(
        Span("equal" if span.op == "equal" or span.typographic else "insert", span.text, span.marks)
        for span in spans
        if span.op != "delete"
    )


def _passages(document: Document, parts: Sequence[tuple[int | None, tuple[Span, ...]]]) -> tuple[Passage, ...]:
    """Quote blocks out of their place: a row with its table's head, an item no deeper than what is quoted above it."""
    found: list[Passage] = []
    last: int | None = None
    for index, spans in parts:
        if index is None:
            continue
        if index == last:
            found[-1] = Passage(found[-1].block, found[-1].spans + spans)
            continue
        block = document.blocks[index]
        if block.kind == "row" and not block.header and not (found and found[-1].block.kind == "row"):
            found += _table_head(document, index)
        above = found[-1].block.depth if found else 0
        deepest = above + (block.kind in ("item", "quote"))
        found.append(Passage(replace(block, depth=min(block.depth, deepest)), spans))
        last = index
    return tuple(found)


def _table_head(document: Document, index: int) -> list[Passage]:
    while index and document.blocks[index - 1].kind == "row" and not document.blocks[index].header:
        index -= 1
    block = document.blocks[index]
    if not block.header:
        return []
    return [Passage(replace(block, depth=0), tuple(Span("equal", run.text, run.marks) for run in block.runs))]
