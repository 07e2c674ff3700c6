"""What is drawn in a Word file: pictures, text boxes, diagrams, charts. It is named: it cannot be carried over."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from lxml import etree

from policyver.document.losses import Loss
from policyver.document.word.names import Element, W, text_of

if TYPE_CHECKING:
    from docx.opc.part import Part

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_VML = "{urn:schemas-microsoft-com:vml}"
_TEXT_BOX = W + "txbxContent"
_KINDS = {"diagramData": "a diagram", "chart": "a chart", "chartEx": "a chart"}

Drawn = Mapping[str, Loss]
"""The diagrams and charts that are in parts of their own, with their words, by the ids of the relationships to them."""


def read_drawn(part: "Part") -> Drawn:
    """Return the diagrams and charts that a part refers to."""
    return {
        key: Loss(_KINDS[kind], _words(part_root(rel.target_part)))
        for key, rel in part.rels.items()
        if not rel.is_external and (kind := rel.reltype.rpartition("/")[2]) in _KINDS
    }


def part_root(part: "Part") -> Element:
    """Return the root element of a part, which python-docx has parsed or not. Raises LxmlError for what is no XML."""
    from docx.opc.part import XmlPart

    if isinstance(part, XmlPart):
        root: Element = part.element
        return root
    return etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))


def lost_drawings(element: Element, drawn: Drawn) -> Iterator[Loss]:
    """Yield what a drawing is: boxes with their words, a diagram, or a picture with the words that describe it."""
    boxes = list(element.iter(_TEXT_BOX))
    losses = [Loss("a text box", text_of(box).strip()) for box in boxes if not _is_inside(box, _TEXT_BOX)]
    keys = (key for inner in element.iter(_DIAGRAM + "relIds", _CHART + "chart") for key in inner.attrib.values())
    losses += [drawn[str(key)] for key in keys if str(key) in drawn]
    losses += [Loss("drawn words", words) for path in element.iter(_VML + "textpath") if (words := path.get("string"))]
    losses += [Loss("an embedded file", _program(of)) for of in element.iter(_OFFICE + "OLEObject")]
    losses += [Loss("a control of a form", control.get(W + "name") or "") for control in _controls(element)]
    if not losses or next(element.iter(_PICTURE + "pic"), None) is not None:
        descriptions = (properties.get("descr") for properties in element.iter(_DRAWING + "docPr"))
        losses.append(Loss("a picture", next(filter(None, descriptions), "")))
    yield from losses


def _words(root: Element) -> str:
    """Return the words of a diagram or a chart, those of a paragraph together."""
    parts = root.iter(_A + "p", _A + "t", _CHART + "v")
    words = (("" if part.tag == _A + "t" else " ") + (part.text or "") for part in parts)
    return " ".join("".join(words).split())


def _is_inside(element: Element, tag: str) -> bool:
    return next(element.iterancestors(tag), None) is not None


def _program(embedded: Element) -> str:
    return (embedded.get("ProgID") or "").partition(".")[0]


def _controls(element: Element) -> Iterator[Element]:
    return element.iter(W + "control")
