"""What a notice says about each section that changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal

from policyver.document.marks import Comment, Html, link_of
from policyver.document.model import Document
from policyver.document.sections import heading_before, nearest_headings
from policyver.forms import NOW, Form, is_since
from policyver.notice.model import FORM, ChangedSection, Difference, LinkChange, QuotedBlock, SectionMove
from policyver.redline import ChangeKind, ComparedBlock, Redline, Section, Span


def changed_sections(redline: Redline, form: Form = NOW) -> tuple[ChangedSection, ...]:
    """Return every section in which more than FORM changed."""
    old_headings = nearest_headings(redline.old.blocks)
    return tuple(
        _changed_section(redline, section, old_headings, form)
        for section in redline.sections
        if _kinds(section, form) - FORM
    )


def only_form(redline: Redline, form: Form = NOW) -> tuple[str, ...]:
    """Return the titles of the sections that differ in nothing but FORM."""
    return tuple(section.title for section in redline.sections if (kinds := _kinds(section, form)) and not kinds - FORM)


def _kinds(section: Section, form: Form) -> frozenset[ChangeKind]:
    """Return what differs in a section. What moved away from it is told where it is now."""
    return frozenset[ChangeKind]().union(*(_kinds_of(block, form) for block in section.blocks))


def _changed_section(
    redline: Redline, section: Section, old_headings: Sequence[int | None], form: Form
) -> ChangedSection:
    heading = section.heading
    state: Literal["new", "removed", "changed"] = "changed"
    if heading and heading.outcome in ("inserted", "deleted"):
        state = "new" if heading.outcome == "inserted" else "removed"
    # A change to the columns of a table is shown, and so not unshown_kinds.
    unshown = (block for block in section.blocks if not _has_other_columns(block))
    unshown_kinds = {kind for block in unshown for kind in _kinds_of(block, form)}
    return ChangedSection(
        headings=section.headings[1:] if section.headings[:-1][:1] == (redline.new.own_title(),) else section.headings,
        state=state,
        renamed_from=_renamed_from(heading),
        move=_move(redline, heading),
        text_from=tuple(dict.fromkeys(_origins(section, old_headings))),
        differences=tuple(_differences(redline, section)),
        links=tuple(dict.fromkeys(_link_changes(section))),
        mentioned=tuple(
            kind
            for kind in ("display", "structure", "renumbered", "formatting", "typographic")
            if kind in unshown_kinds
        ),
    )


def _kinds_of(block: ComparedBlock, form: Form) -> frozenset[ChangeKind]:
    """Return the kinds of a block's changes as readers of a notice need them: what is for a program is only form.

    What authors wrote for each other, such as a comment that silences a check, is nothing at all.
    """
    if block.kinds and not block.block.is_read:
        return frozenset({"formatting"})
    if "display" in block.kinds and is_since(form, "0.6") and _shows_only_comments(block):
        return block.kinds - {"display"}
    return block.kinds


def _shows_only_comments(block: ComparedBlock) -> bool:
    """Whether all that changed in a block without words are comments."""
    if block.was is not None and block.was.marker != block.block.marker:
        return False
    spans = [span for span in block.spans if span.op != "equal" and span.kind == "display" and span.text.strip()]
    changes = [change for change in block.marks if change.kind == "display"]
    return all(_is_comment(span) for span in spans) and all(
        isinstance(mark, Comment) for change in changes for mark in (*change.was, *change.now)
    )


def _is_comment(span: Span) -> bool:
    """Whether a part of a text is a comment of its authors, and none of what an element of a page has for programs."""
    marks = span.marks
    return any(isinstance(mark, Comment) for mark in marks) and not any(isinstance(mark, Html) for mark in marks)


def _renamed_from(heading: ComparedBlock | None) -> str:
    if heading is None or heading.was is None or heading.new is None or "words" not in heading.kinds:
        return ""
    return heading.was.words


def _move(redline: Redline, heading: ComparedBlock | None) -> SectionMove | None:
    """Return the move of a section. None where it moved only as part of a larger section."""
    if heading is None or heading.old is None or heading.new is None:
        return None
    if heading.move is None or not heading.move.is_alone:
        return None
    return SectionMove(_follows(redline.old, heading.old), _follows(redline.new, heading.new))


def _follows(document: Document, index: int) -> str:
    """Return the heading that a section follows; empty at the top, where the text's own title may be."""
    before = heading_before(document.blocks, index)
    return "" if before is None or before.words == document.own_title() else before.words


def _origins(section: Section, old_headings: Sequence[int | None]) -> Iterator[str]:
    """Yield the old sections of text that moved here by itself; an empty string for this section itself."""
    for block in section.blocks:
        if block.move is not None and block.move.is_alone and block.block.kind != "heading" and block.old is not None:
            yield "" if old_headings[block.old] == section.blocks[0].old else block.move.old_heading


def _link_changes(section: Section) -> Iterator[LinkChange]:
    for block in section.blocks:
        for span in block.spans:
            if span.was is not None and (old := link_of(span.was)) != (new := link_of(span.marks)):
                yield LinkChange(span.text, old, new)


def _differences(redline: Redline, section: Section) -> Iterator[Difference]:
    """Yield the stretches whose words changed. Sentences describe changed headings, and text that only moved."""
    reworded = [block for block in section.blocks if _is_reworded(block)]
    split = {block.old for block in reworded if block.outcome == "split"}
    joined = {block.new for block in reworded if block.outcome == "joined"}
    stretches: list[list[ComparedBlock]] = []
    before: ComparedBlock | None = None
    for block in section.blocks:
        whole = (block.outcome == "split" and block.old in split) or (block.outcome == "joined" and block.new in joined)
        if not (whole or _is_reworded(block)) or block.block.kind == "heading":
            before = None
            continue
        if before is not None and _together(before, block):
            stretches[-1].append(block)
        else:
            stretches.append([block])
        before = block
    for stretch in stretches:
        yield Difference(
            _quoted_blocks(redline.old, [(block.old, _old_spans(block.spans)) for block in stretch]),
            _quoted_blocks(redline.new, [(block.new, _new_spans(block.spans)) for block in stretch]),
        )


def _is_reworded(block: ComparedBlock) -> bool:
    """Whether a block says something else than before. So does a row where a column was inserted or deleted."""
    return "words" in block.kinds or _has_other_columns(block)


def _has_other_columns(block: ComparedBlock) -> bool:
    return "structure" in block.kinds and block.block.kind == "row"


def _together(before: ComparedBlock, block: ComparedBlock) -> bool:
    """Whether two blocks are quoted together: rows of a table, items of a list, parts of a paragraph, a replacement."""
    if before.outcome == block.outcome and block.outcome in ("inserted", "deleted"):
        return True
    if before.outcome in ("split", "joined"):
        return before.outcome == block.outcome and (before.old == block.old or before.new == block.new)
    if block.block.kind in ("item", "row"):
        return before.block.kind == block.block.kind
    return {before.outcome, block.outcome} == {"inserted", "deleted"}


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


def _quoted_blocks(document: Document, parts: Sequence[tuple[int | None, tuple[Span, ...]]]) -> tuple[QuotedBlock, ...]:
    """Return blocks to quote: a row with the head of its table, an item at most one level below the block above it."""
    quoted: list[QuotedBlock] = []
    last: int | None = None
    for index, spans in parts:
        if index is None:
            continue
        if index == last:
            quoted[-1] = QuotedBlock(quoted[-1].block, quoted[-1].spans + spans)
            continue
        block = document.blocks[index]
        if block.kind == "row" and not block.header and not (quoted and quoted[-1].block.kind == "row"):
            quoted += _table_head(document, index)
        above = quoted[-1].block.depth if quoted else 0
        deepest = above + (block.kind in ("item", "quote"))
        quoted.append(QuotedBlock(replace(block, depth=min(block.depth, deepest)), spans))
        last = index
    return tuple(quoted)


def _table_head(document: Document, index: int) -> list[QuotedBlock]:
    while index and document.blocks[index - 1].kind == "row" and not document.blocks[index].header:
        index -= 1
    block = document.blocks[index]
    if not block.header:
        return []
    return [QuotedBlock(replace(block, depth=0), tuple(Span("equal", run.text, run.marks) for run in block.runs))]
