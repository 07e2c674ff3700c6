"""The parts of a Word file beside its text: what the text refers to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policyver.document.word.drawings import Drawn, part_root, read_drawn
from policyver.document.word.losses import usual_colour
from policyver.document.word.names import Element, children, value
from policyver.document.word.notes import KINDS, NoteForm, note_forms
from policyver.document.word.numbering import Numbering
from policyver.document.word.styles import Styles
from policyver.document.word.tables import Allowance

if TYPE_CHECKING:
    from docx.document import Document as Package
    from docx.opc.part import Part

NOTES = tuple(f"{kind}s" for kind in KINDS)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the body refers to."""

    styles: Styles
    numbering: Numbering
    links: Mapping[str, str]
    notes: Mapping[tuple[str, str], Element]
    """Footnotes and endnotes, by what they are and their ids."""
    note_links: Mapping[str, Mapping[str, str]]
    """Where their links lead: their relationships are their own."""
    note_forms: Mapping[str, NoteForm]
    drawn: Drawn
    colour: str
    """The colour that most of the text has."""
    cells: Allowance


def read_parts(package: "Package", roots: Mapping[str, Element], cells: Allowance) -> Parts:
    """Return what a body refers to, with all counters at their start."""
    note_links = {
        kind: _links(rel.target_part)
        for rel in package.part.rels.values()
        if (kind := rel.reltype.rpartition("/")[2].removesuffix("s")) in KINDS and not rel.is_external
    }
    notes = {(kind, value(note, "id") or ""): note for kind in KINDS for note in children(roots.get(f"{kind}s"), kind)}
    body: Element = package.element.body
    return Parts(
        styles=Styles(roots.get("styles")),
        numbering=Numbering(roots.get("numbering")),
        links=_links(package.part),
        notes=notes,
        note_links=note_links,
        note_forms=note_forms(body, roots.get("settings")),
        drawn=read_drawn(package.part),
        colour=usual_colour(body),
        cells=cells,
    )


def _links(part: "Part") -> dict[str, str]:
    return {key: rel.target_ref for key, rel in part.rels.items() if rel.is_external}


def part_roots(package: "Package") -> dict[str, Element]:
    """Return the root elements of the parts beside the text, by the last word of what relates them to it."""
    roots: dict[str, Element] = {}
    for rel in package.part.rels.values():
        kind = rel.reltype.rpartition("/")[2]
        if not rel.is_external and kind in ("styles", "numbering", "comments", "settings", *NOTES):
            roots[kind] = part_root(rel.target_part)
    return roots
