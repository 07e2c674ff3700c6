"""Which text a Word file was made from, as a custom property of the file: programs that save it again keep that."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from lxml.etree import LxmlError, XMLParser, fromstring

if TYPE_CHECKING:
    from docx.document import Document as Package

_NAME = "policyver-text"
_PART = "/docProps/custom.xml"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_XML = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="{name}"><vt:lpwstr>{value}</vt:lpwstr>'
    "</property></Properties>"
)
_VALUE = re.compile(r"(?P<label>\S{1,200}) (?P<locale>[A-Za-z0-9-]{1,40}) (?P<sha256>[0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """The text that a Word file shows when all of its own tracked changes are accepted."""

    label: str
    """`draft`, `v4`, `cookie-notice/v4`."""
    locale: str
    sha256: str


def write_made_from(package: "Package", made_from: MadeFrom) -> None:
    """Say in a Word file which text it is made from."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    value = f"{made_from.label.replace(' ', '-')} {made_from.locale} {made_from.sha256}"
    blob = _XML.format(name=_NAME, value=escape(value)).encode()
    whole = package.part.package
    whole.relate_to(Part(PackURI(_PART), _CONTENT_TYPE, blob, whole), _RELATIONSHIP)


def read_made_from(package: "Package") -> MadeFrom | None:
    """Return which text a Word file was made from; None where it does not say."""
    for relationship in package.part.package.rels.values():
        if relationship.is_external or not relationship.reltype.endswith("/custom-properties"):
            continue
        try:
            root = fromstring(relationship.target_part.blob, XMLParser(resolve_entities=False, no_network=True))
        except LxmlError:
            continue
        for entry in root:
            if entry.get("name") == _NAME and (match := _VALUE.fullmatch("".join(entry.itertext()).strip())):
                return MadeFrom(match["label"], match["locale"], match["sha256"])
    return None
