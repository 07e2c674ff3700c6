"""The parts of a Word file beside its text: what the text refers to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from policyver.document.word.names import Element, children, value
from policyver.document.word.numbering import Numbering
from policyver.document.word.styles import Styles
from policyver.document.word.tables import Allowance

if TYPE_CHECKING:
    from docx.document import Document as Package
    from docx.opc.part import Part

NOTES = ("footnotes", "endnotes")


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
    cells: Allowance


def read_parts(package: "Package", roots: Mapping[str, Element], cells: Allowance) -> Parts:
    """Return what a body refers to, with all counters at their start."""
    note_links = {
        kind: _links(rel.target_part)
        for rel in package.part.rels.values()
        if (kind := rel.reltype.rpartition("/")[2].removesuffix("s")) in ("footnote", "endnote") and not rel.is_external
    }
    notes = {
        (kind, value(note, "id") or ""): note
        for kind in ("footnote", "endnote")
        for note in children(roots.get(f"{kind}s"), kind)
    }
    numbering = Numbering(roots.get("numbering"))
    return Parts(Styles(roots.get("styles")), numbering, _links(package.part), notes, note_links, cells)


def _links(part: "Part") -> dict[str, str]:
    return {key: rel.target_ref for key, rel in part.rels.items() if rel.is_external}


def part_roots(package: "Package") -> dict[str, Element]:
    """Return the root elements of the parts beside the text, by the last word of what relates them to it."""
    roots: dict[str, Element] = {}
    for rel in package.part.rels.values():
        kind = rel.reltype.rpartition("/")[2]
        if not rel.is_external and kind in ("styles", "numbering", "comments", *NOTES):
            roots[kind] = part_root(rel.target_part)
    return roots


def part_root(part: "Part") -> Element:
    """Return the root element of a part, which python-docx has parsed or not. Raises LxmlError for what is no XML."""
    from docx.opc.part import XmlPart

    if isinstance(part, XmlPart):
        root: Element = part.element
        return root
    return etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
