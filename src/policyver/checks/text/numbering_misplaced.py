"""Numbers that are typed with the number of another part before theirs: 2.1 below 3."""

import re
from collections.abc import Iterator

from policyver.checks.numbering import Numbered, numbered_parts
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.counting import counted
from policyver.document.model import Document
from policyver.document.sections import parent_headings

_COUNTS_SECTIONS = re.compile(
    r"[(§]?1|section|article|artikel|abschnitt|clause|artículo|articolo|artigo|sección|sezione"
)
"""The beginnings of the styles of headings that 2.1 may be below. A “Part I” has sections of its own numbers."""


@rule("numbering-misplaced", severity="warning", todo="Number anew what is there, and see what refers to it.")
def misplaced_numbers(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each heading below which numbers begin with another one than its own."""
    for locale, text in checked.texts.items():
        for heading, parts in _misplaced(text).items():
            first, more = parts[0], len(parts) - 1
            others = f", and {counted(more, 'more', 'more')}" if more else ""
            what = f"In the {locale} text {first.shown} is below {heading.shown}{others}."
            yield Fault(locale, what, first.place)


def _misplaced(text: Document) -> dict[Numbered, list[Numbered]]:
    """Return the parts whose number does not begin with that of the heading that they are below, by that heading."""
    parents = parent_headings(text.blocks)
    parts = numbered_parts(text)
    headings = {part.place: part for part in parts if part.block.kind == "heading"}
    misplaced: dict[Numbered, list[Numbered]] = {}
    for part in parts:
        parent = parents[part.place]
        while parent is not None and not (parent in headings and len(headings[parent].above) == len(part.above) - 1):
            parent = parents[parent]
        heading = headings.get(parent) if parent is not None and part.above else None
        if heading is None or not _COUNTS_SECTIONS.match(heading.style):
            continue
        if part.above not in {(*heading.above, value) for value in heading.values}:
            misplaced.setdefault(heading, []).append(part)
    return misplaced
