"""A redline's changes, one line each, to be jumped to from a list."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from markupsafe import Markup

from policyver.document.model import CELL
from policyver.redline import Change, Entry, Redline, Section, Span
from policyver.redline.model import KINDS, Kind
from policyver.render.page.inline import Inline

_LONGEST = 12  # words of a change that its line quotes


@dataclass(frozen=True, slots=True)
class ListedChange:
    """A change as the list has it."""

    number: int
    words: Markup
    section: str


def change_list(redline: Redline, found: Sequence[Section], inline: Inline) -> list[tuple[Kind, list[ListedChange]]]:
    """List the changes kind by kind, the weightiest kind first."""
    listed: dict[Kind, list[ListedChange]] = {kind: [] for kind in KINDS}
    for section in found:
        for number, change in section.changes:
            spans = _spans(redline.entries[change.first], change)
            quoted = [_short(span) for span in spans if span.text.strip()]
            if change.last > change.first and not (quoted and quoted[-1].text.endswith("…")):
                quoted.append(Span("equal", " …"))
            words = inline.html(quoted)
            listed[change.kind].append(ListedChange(number, words, section.title))
    return [(kind, sorted(changes, key=lambda change: change.number)) for kind, changes in listed.items() if changes]


def _spans(entry: Entry, change: Change) -> Sequence[Span]:
    """Give the words that say which change it is: its own, or the beginning of its first block."""
    if change.span is None:
        return entry.spans[:2]
    following = entry.spans[change.span :]
    return list(takewhile(lambda span: span.op != "equal", following)) or following[:1]


def _short(span: Span) -> Span:
    words = span.text.replace(CELL, " | ").split()
    text = " ".join(words[:_LONGEST]) + (" …" if len(words) > _LONGEST else "")
    return Span(span.op, text, typographic=span.typographic)
