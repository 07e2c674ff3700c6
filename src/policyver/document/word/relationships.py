"""The relationships of a Word file: which part refers to which, and what is wrong with them in files from the field.

Word and LibreOffice open a file whose relationships lead to parts that are not there, and Word itself writes some, with
the target `NULL`; python-docx does not.
"""

from collections.abc import Iterable, Mapping
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from lxml import etree

ENDING = ".rels"
_NAMES = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_NEEDED = ("Id", "Type", "Target")


def mended_relationships(name: str, xml: bytes, parts: Mapping[str, str]) -> bytes:
    """Return the relationships part of that name without those that lead nowhere.

    `parts` is what `typed_parts` returns. A target is written as the part is named, and one that is a place in the same
    part, `#top`, as outside of the file.
    """
    root = etree.fromstring(xml, _parser())
    source = dirname(dirname(name))
    is_mended = False
    for relation in list(root.iterchildren(_NAMES + "Relationship")):
        target, mode = relation.get("Target") or "", relation.get("TargetMode") or ""
        is_outside = mode.lower() == "external" or target.startswith("#")
        part = parts.get(_part_name(source, target)) if not is_outside else None
        if any(relation.get(attribute) is None for attribute in _NEEDED) or (not is_outside and part is None):
            root.remove(relation)
        elif is_outside and mode != "External":
            relation.set("TargetMode", "External")
        elif part is not None and normpath(join("/", source, target)) != f"/{part}":
            relation.set("Target", f"/{part}")
        else:
            continue
        is_mended = True
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") if is_mended else xml


def typed_parts(names: Iterable[str], content_types: bytes) -> dict[str, str]:
    """Return the names of the parts that have a type, by what they are called whatever the case of their letters."""
    root = etree.fromstring(content_types, _parser())
    endings = {(default.get("Extension") or "").lower() for default in root.iterchildren(_TYPES + "Default")}
    typed = {(part.get("PartName") or "").lower() for part in root.iterchildren(_TYPES + "Override")}
    return {
        name.lower(): name
        for name in names
        if f"/{name.lower()}" in typed or name.lower().rpartition(".")[2] in endings
    }


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


def _part_name(source: str, target: str) -> str:
    """Return the name of the part that a target leads to from a folder, in small letters."""
    path = unquote(target.replace("\\", "/").partition("#")[0])
    return normpath(join("/", source, path)).lstrip("/").lower()
