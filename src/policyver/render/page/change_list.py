"""The list of the changes in a redline, one line each, with links to them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from markupsafe import Markup

from policyver.document.model import CELL
from policyver.redline import CHANGE_KINDS, Change, ChangeKind, ComparedBlock, Section, Span
from policyver.render.page.inline import Inline

_LONGEST = 12  # words of a change that its line quotes


@dataclass(frozen=True, slots=True)
class ListedChange:
    """A change as the list shows it."""

    number: int
    words: Markup
    section: str


def change_list(sections: Sequence[Section], inline: Inline) -> list[tuple[ChangeKind, list[ListedChange]]]:
    """Return the changes by kind, the weightiest kind first."""
    listed: dict[ChangeKind, list[ListedChange]] = {kind: [] for kind in CHANGE_KINDS}
    for section in sections:
        for block in section.blocks:
            for change in block.changes:
                quoted = [_short(span) for span in _spans(block, change) if span.text.strip()]
                if change.last > change.first and not (quoted and quoted[-1].text.endswith("…")):
                    quoted.append(Span("equal", " …"))
                listed[change.kind].append(ListedChange(change.number, inline.html(quoted), section.title))
    return [(kind, sorted(changes, key=lambda change: change.number)) for kind, changes in listed.items() if changes]


def _spans(block: ComparedBlock, change: Change) -> Sequence[Span]:
    """Return the words that identify a change: its own words, or the beginning of its first block."""
    if change.span is None:
        return block.spans[:2]
    following = block.spans[change.span :]
    return list(takewhile(lambda span: span.op != "equal", following)) or following[:1]


def _short(span: Span) -> Span:
    words = span.text.replace(CELL, " | ").split()
    text = " ".join(words[:_LONGEST]) + (" …" if len(words) > _LONGEST else "")
    return Span(span.op, text, typographic=span.typographic)
