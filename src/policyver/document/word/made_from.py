"""Which text a Word file was made from, and which of its tracked changes policyver made under another name.

Both are custom properties of the file: programs that save it again keep them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from lxml.etree import LxmlError, XMLParser, fromstring

from policyver.document.word.names import Element, W
from policyver.document.word.view import OURS

if TYPE_CHECKING:
    from docx.document import Document as Package

_TEXT, _AUTHOR = "policyver-text", "policyver-author"
_PART = "/docProps/custom.xml"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_XML = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{properties}</Properties>'
)
_PROPERTY = (
    '<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}">'
    "<vt:lpwstr>{value}</vt:lpwstr></property>"
)
_VALUE = re.compile(r"(?P<label>\S{1,200}) (?P<locale>[A-Za-z0-9-]{1,40}) (?P<sha256>[0-9a-f]{64})")


_OURS = re.compile(r"(?P<dates>(?:[0-9TZ:-]{10,30} )+)(?P<author>.+)")


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """The text that a Word file shows when all of its own tracked changes are accepted."""

    label: str
    """`draft`, `v4`, `cookie-notice/v4`."""
    locale: str
    sha256: str


def write_made_from(package: "Package", made_from: MadeFrom | None, author: str, dates: Sequence[str]) -> None:
    """Write into a Word file which text it is made from, and of what author and dates its own changes are.

    The latter only where the author is not policyver.
    """
    values: dict[str, str] = {}
    if made_from is not None:
        values[_TEXT] = f"{made_from.label.replace(' ', '-')} {made_from.locale} {made_from.sha256}"
    if author != OURS:
        values[_AUTHOR] = " ".join([*dates, author])
    if values:
        _write(package, values)


def _write(package: "Package", values: Mapping[str, str]) -> None:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    properties = "".join(
        _PROPERTY.format(number=number, name=name, value=escape(value))
        for number, (name, value) in enumerate(values.items(), 2)
    )
    whole = package.part.package
    part = Part(PackURI(_PART), _CONTENT_TYPE, _XML.format(properties=properties).encode(), whole)
    whole.relate_to(part, _RELATIONSHIP)


def read_made_from(package: "Package") -> MadeFrom | None:
    """Return which text a Word file was made from; None where it does not say."""
    matches = (_VALUE.fullmatch(value) for name, value in _properties(package) if name == _TEXT)
    match = next((match for match in matches if match is not None), None)
    return MadeFrom(match["label"], match["locale"], match["sha256"]) if match is not None else None


def name_ours(package: "Package", roots: Iterable[Element]) -> None:
    """Put policyver's own name on the changes that it tracked under another, so that they are known for what they are.

    A person of that name may have made changes, too. Where none has the dates of ours, a program wrote other dates, and
    all of that name are taken for ours.
    """
    match = next(
        (match for name, value in _properties(package) if name == _AUTHOR and (match := _OURS.match(value))), None
    )
    if match is None:
        return
    theirs = [element for root in roots for element in root.iter() if element.get(W + "author") == match["author"]]
    ours = [element for element in theirs if element.get(W + "date") in match["dates"].split()]
    for element in ours or theirs:
        element.set(W + "author", OURS)


def _properties(package: "Package") -> Iterator[tuple[str | None, str]]:
    for relationship in package.part.package.rels.values():
        if relationship.is_external or not relationship.reltype.endswith("/custom-properties"):
            continue
        try:
            root = fromstring(relationship.target_part.blob, XMLParser(resolve_entities=False, no_network=True))
        except LxmlError:
            continue
        for entry in root:
            yield entry.get("name"), "".join(entry.itertext()).strip()
