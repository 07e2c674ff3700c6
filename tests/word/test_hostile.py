"""A file from anybody: it is refused with a reason, and costs little."""

import resource
import time
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from tests.cli.run import refused
from tests.store.place import Place
from tests.word.making import cell, p, packed, row, table, word_file

Data = bytes | Callable[[], bytes]
LARGE = "unpacks to more than any statement needs"
GOOD = word_file(p("We keep it."))


WIDE = cell("a", props='<w:gridSpan w:val="200"/>')


def changed(**files: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(GOOD)) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    return packed(kept | {name.replace("__", "/"): data for name, data in files.items()})


def twice(data: bytes) -> bytes:
    made = BytesIO(data)
    with zipfile.ZipFile(made, "a") as archive, pytest.warns(UserWarning):
        archive.writestr("word/document.xml", b"<a/>")
    return made.getvalue()


def encrypted() -> bytes:
    data = bytearray(GOOD)
    at = data.index(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1  # the bit that says so, in the list of contents
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a0 "'
    + b"x" * 100
    + b'">'
    + b"".join(
        b'<!ENTITY a%d "%s">' % (level, (b"&a%d;" % (level - 1) if level else b"&a;") * 10) for level in range(9)
    )
    + b']><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
    b"<w:t>&a8;</w:t></w:r></w:p></w:body></w:document>"
)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("bomb.docx", lambda: changed(word__bomb=b"\0" * 300_000_000), LARGE),
        ("bomb.docx", lambda: changed(**{"word/document.xml": b" " * 70_000_000}), LARGE),
        ("entities.docx", changed(**{"word/document.xml": ENTITIES}), "brings XML entities along"),
        ("late.docx", changed(**{"word/document.xml": b"<!--" + b"x" * 5000 + b"-->" + ENTITIES[21:]}), "entities"),
        ("wide.docx", changed(**{"word/document.xml": ENTITIES.decode().encode("utf-16")}), "entities along"),
        ("other.docx", changed(**{"word/document.xml": b"<a/>"}), "is no Word file that can be read"),
        ("out.docx", changed(**{"../evil.xml": b"x"}), "has a part that leads out of it"),
        ("secret.docx", encrypted(), "has a password"),
        ("old.docx", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "is an old Word file (.doc), or one with a pass"),
        ("print.docx", b"%PDF-1.7", "is a PDF file, not a Word file"),
        ("rich.docx", rb"{\rtf1 We keep it.}", "is a rich text file (RTF), not a Word file"),
        ("empty.docx", b"", "is empty"),
        ("cut.docx", GOOD[: len(GOOD) // 2], "is no Word file that can be read"),
        ("text.docx", b"We keep it.", "is no Word file that can be read"),
        ("sheet.docx", packed({"xl/workbook.xml": b"<x/>"}), "is a packed file, and no Word file"),
        ("broken.docx", changed(**{"word/document.xml": b"<w:document"}), "is no Word file that can be read"),
        ("nothing.docx", word_file(""), "has no text"),
        ("photo.docx", changed(**{"[Content_Types].xml": b"<Types/>"}), "is no Word file that can be read"),
        ("twice.docx", lambda: twice(GOOD), "several parts of the same name"),
        ("runs.docx", lambda: word_file(p("<w:r><w:t>a</w:t></w:r>" * 200_000)), "more pieces of text than any"),
        ("cells.docx", lambda: word_file(table(row(WIDE * 60) * 20)), "more cells in its tables than any"),
        ("tables.docx", lambda: word_file(table(row(WIDE * 60) * 10) * 2), "more cells in its tables than any"),
        (
            "deep.docx",
            word_file("<w:sdt><w:sdtContent>" * 5000 + p("x") + "</w:sdtContent></w:sdt>" * 5000),
            "is no Word file",
        ),
    ],
)  # fmt: skip
def test_a_hostile_or_broken_file_is_refused(
    one: Place, name: str, data: bytes | Callable[[], bytes], says: str
) -> None:
    one.write(name, data() if callable(data) else data)
    begun = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert says in refused(one, "import", name)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000, "KiB"
    assert time.perf_counter() - begun < 10, "seconds"
