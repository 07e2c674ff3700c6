"""What kind of change a difference is."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from policyver.document.model import CELL, Block, Mark
from policyver.redline.model import Kind, Span

_NUMBER = re.compile(r"[\s(§]*(?:\d+(?:\.\d+)*|[ivxlcdmIVXLCDM]+|[A-Za-z])[.)]?\s*")

_SIGNS = re.compile(r"[\s.。．:：'\"‘’‚“”„«»‹›「」『』]*")
"""Full stops, colons and quotation marks are how a text is set. A comma or a bracket can turn its sense."""

_TOLD = re.compile(r"\W*\w*(?:title|date|effective|updated|version)\w*\W")
"""The lines of front matter that a page shows its readers."""


def span_changes(block: Block, spans: Sequence[Span]) -> Iterator[tuple[Kind, tuple[Span, ...]]]:
    """Give each change in a block's text, the spans between two that stand, with its kind. Space alone is none."""
    if only_renumbered(spans):
        yield "renumbered", tuple(span for span in spans if span.op != "equal")
        return
    for equal, group in groupby(spans, key=lambda span: span.op == "equal"):
        changed = tuple(group)
        if not equal and any(span.text.strip(" \n") for span in changed):
            yield _kind(block, changed), changed


def whole_kind(block: Block) -> Kind:
    """Tell of which kind a block is that is new or gone: one that readers never see is no change of words."""
    read = "".join(run.text for run in block.runs if "attributes" not in run.marks)
    return "words" if _is_read(block) and not _SIGNS.fullmatch(read) else "formatting"


def mark_kinds(was: Sequence[Mark], now: Sequence[Mark]) -> set[Kind]:
    """Tell a changed link from changed formatting."""
    return {"link" if mark.startswith("link:") else "formatting" for mark in {*was} ^ {*now}}


def only_renumbered(spans: Sequence[Span]) -> bool:
    """Tell whether the number that a heading or a clause begins with is all that changed."""
    changed = [index for index, span in enumerate(spans) if span.op != "equal" and span.text.strip(" \n")]
    return (
        changed == [0, 1]
        and len(spans) > 2
        and all(_NUMBER.fullmatch(spans[index].text) and any(map(str.isdigit, spans[index].text)) for index in changed)
    )


def _kind(block: Block, changed: Sequence[Span]) -> Kind:
    if all(span.typographic for span in changed):
        return "typographic"
    if not _is_read(block):
        return "formatting"
    if any(CELL in span.text for span in changed):
        return "structure"
    if all("attributes" in span.marks or _SIGNS.fullmatch(span.text) for span in changed):
        return "formatting"
    if {span.op for span in changed} == {"insert", "delete"} and all(_is_bare_link(span) for span in changed):
        return "link"
    return "words"


def _is_read(block: Block) -> bool:
    """Tell a block that readers see from what only the page's machinery does."""
    return block.kind not in ("html", "rule") and (block.kind != "front-matter" or bool(_TOLD.match(block.text)))


def _is_bare_link(span: Span) -> bool:
    """Tell a link whose text is its own address."""
    return any(mark.removeprefix("link:").removeprefix("mailto:") == span.text.strip() for mark in span.marks)
