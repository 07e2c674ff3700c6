"""Bytes -> the parts of a Word file, within limits: it may come from anybody."""

import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from lxml.etree import LxmlError

from policyver.document.file_kinds import OLE, PDF, RTF, kind_of_file
from policyver.document.word.relationships import ENDING, mended_relationships, typed_parts
from policyver.errors import BadText

if TYPE_CHECKING:
    from docx.document import Document as Package

_MOST_PARTS, _MOST_BYTES, _MOST_XML = 5_000, 200_000_000, 60_000_000
_MOST_RUNS = 150_000
_USUAL = (
    (
        re.compile(rb"http://purl\.oclc\.org/ooxml/(?<=[\"']http://purl\.oclc\.org/ooxml/)(\w+)/(\w+)"),
        rb"http://schemas.openxmlformats.org/\1/2006/\2",
    ),
    (
        re.compile(
            rb"application/vnd\.(?<=[\"']application/vnd\.)(?:ms-word\.(?:document|template)\.macroEnabled|"
            rb"openxmlformats-officedocument\.wordprocessingml\.template)\.main\+xml"
        ),
        rb"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    ),
)
"""Names of the strict standard (ECMA-376 Part 1, annex A), of templates and files with macros; and the usual ones. Each
pattern begins with plain letters, and then looks back for the quotation mark: so it is searched for twenty times as
fast."""
SAVE_AGAIN = "Open it in Word or LibreOffice, and save it as a Word document (.docx)."


def open_word(data: bytes, name: str) -> "Package":
    """Return an opened Word file. Raises BadText, which names it `name`, where it is not one or cannot be trusted."""
    if not data.strip():
        raise BadText(f"{name} is empty.", "Put the statement's text into it.")
    if data.startswith(OLE):
        raise BadText(
            f"{name} is an old Word file (.doc), or one with a password.",
            "Open it in Word or LibreOffice, take the password off, and save it as .docx.",
        )
    if data.startswith((PDF, RTF)):
        raise BadText(f"{name} is {kind_of_file(data)}, not a Word file.", SAVE_AGAIN)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            data = _mended(archive, is_unusual=_check(archive, name)) or data
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OSError, KeyError, LxmlError):
        raise BadText(f"{name} is no Word file that can be read.", SAVE_AGAIN) from None
    import docx  # 90 ms, which only a Word file needs
    from docx.opc.exceptions import PackageNotFoundError

    try:
        return docx.Document(BytesIO(data))
    except (PackageNotFoundError, LxmlError, KeyError, ValueError, AttributeError, IndexError):
        raise BadText(f"{name} is no Word file that can be read.", SAVE_AGAIN) from None


def _check(archive: zipfile.ZipFile, name: str) -> bool:
    """Refuse what unpacks to far more than it is, leads out of itself, or brings entities along.

    Returns whether it is of a kind that has other names than the usual one: strict, a template, with macros.
    """
    parts = archive.infolist()
    is_unusual = False
    if len({part.filename for part in parts}) < len(parts):
        raise BadText(f"{name} has several parts of the same name.", "Do not open it.")
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_BYTES:
        raise BadText(f"{name} unpacks to more than any statement needs.", "Take the pictures out, and save it again.")
    for part in parts:
        if part.filename.startswith(("/", "\\")) or ".." in part.filename.replace("\\", "/").split("/"):
            raise BadText(f"{name} has a part that leads out of it: {part.filename!r}.", "Do not open it.")
        if part.flag_bits & 1:
            raise BadText(f"{name} has a password.", "Open it in Word, take the password off, and save it again.")
        if part.filename.endswith((".xml", ".rels")):
            if part.file_size > _MOST_XML:
                raise BadText(f"{name} unpacks to more than any statement needs.", SAVE_AGAIN)
            with archive.open(part) as file:
                beginning = file.read(_MOST_XML).replace(b"\0", b"")  # in whatever encoding, and behind any comment
            if beginning.count(b":r>") + beginning.count(b":r ") > 2 * _MOST_RUNS:  # each begins and ends
                raise BadText(f"{name} has more pieces of text than any statement needs.", SAVE_AGAIN)
            is_unusual = is_unusual or any(names.search(beginning) for names, _ in _USUAL)
            if b"<!DOCTYPE" in beginning or b"<!ENTITY" in beginning:
                raise BadText(f"{name} brings XML entities along, which no Word file has.", "Do not open it.")
    if "word/document.xml" not in archive.namelist() and "[Content_Types].xml" not in archive.namelist():
        raise BadText(f"{name} is a packed file, and no Word file.", SAVE_AGAIN)
    return is_unusual


def _mended(archive: zipfile.ZipFile, *, is_unusual: bool) -> bytes | None:
    """Return a file that python-docx opens: with usual names, and no relationship that leads nowhere.

    None where there is nothing to mend.
    """
    names = archive.namelist()
    parts = typed_parts(names, archive.read("[Content_Types].xml"))
    mended: dict[str, bytes] = {}
    for name in names:
        if not name.endswith((".xml", ENDING) if is_unusual else ENDING):
            continue
        original = inside = archive.read(name)
        if is_unusual:
            inside = _with_usual_names(inside)
        if name.endswith(ENDING):
            inside = mended_relationships(name, inside, parts)
        if inside is not original:
            mended[name] = inside
    if not mended:
        return None
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name in names:
            target.writestr(name, mended[name] if name in mended else archive.read(name))
    return buffer.getvalue()


def _with_usual_names(xml: bytes) -> bytes:
    """Return a part with the names that readers know: those of the transitional standard, and of a document."""
    for names, usual in _USUAL:
        xml = names.sub(usual, xml)
    return xml
