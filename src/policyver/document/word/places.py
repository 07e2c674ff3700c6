"""Places in a Word file that links lead to: a heading has a name in Markdown, too, and any other place has none."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from policyver.document.anchors import anchors_of
from policyver.document.losses import Loss
from policyver.document.marks import Link, Mark, link_of, sorted_marks
from policyver.document.model import Block, Document, join_runs
from policyver.document.word.names import Element, W, local, value

_NAMELESS = "a link to a place in the file that has no name in Markdown"
_MARKS = ("bookmarkStart", "bookmarkEnd")


def bookmarks(paragraphs: Sequence[Element]) -> tuple[str, ...]:
    """Return the names of the bookmarks in some paragraphs, and right before the first of them."""
    marks = [mark for paragraph in paragraphs for mark in paragraph.iter(W + "bookmarkStart")]
    before = paragraphs[0].getprevious()
    while before is not None and local(before) in _MARKS:
        marks.append(before)
        before = before.getprevious()
    return tuple(name for mark in marks if (name := value(mark, "name")))


def with_places(document: Document, places: Mapping[str, int]) -> Document:
    """Return a document whose links lead to headings by the names that these have in Markdown.

    `places` has for each bookmark at a heading how many headings come before that. What leads to no heading stays as it
    is, and is named.
    """
    names = anchors_of(document.blocks)
    targets = {f"#{place}": f"#{names[at]}" for place, at in places.items() if names[at]}
    targets |= {f"#{name}": f"#{name}" for name in names if name}
    losses = [
        Loss(_NAMELESS, "".join(run.text for run in runs), is_shown=True)
        for block in document.blocks
        for link, runs in groupby(block.runs, lambda run: link_of(run.marks))
        if link.startswith("#") and link not in targets
    ]
    blocks = tuple(_with_targets(block, targets) for block in document.blocks)
    return replace(document, blocks=blocks, lost=(*document.lost, *losses))


def _with_targets(block: Block, targets: Mapping[str, str]) -> Block:
    if not any(link_of(run.marks) in targets for run in block.runs):
        return block
    return replace(block, runs=join_runs(replace(run, marks=_led(run.marks, targets)) for run in block.runs))


def _led(marks: Iterable[Mark], targets: Mapping[str, str]) -> tuple[Mark, ...]:
    return sorted_marks(Link(targets.get(m.address, m.address)) if isinstance(m, Link) else m for m in marks)
