"""Somebody edits a Word file, with changes tracked or not, as Word writes that down."""

import io
import re
import zipfile

from tests.word.making import with_parts

DAY = "2026-04-01T09:00:00Z"


def document_xml(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml").decode()


def untracked_edit(data: bytes, old: str, new: str) -> bytes:
    """Change words as somebody does who does not track changes."""
    document = document_xml(data)
    assert old in document
    return with_parts(data, **{"word__document.xml": document.replace(old, new).encode()})


def tracked_edit(data: bytes, author: str, old: str, new: str) -> bytes:
    """Change words in a run, tracked as this author's. Without new words they are deleted, with `+` added behind."""
    document = document_xml(data)
    run = next(
        match
        for match in re.finditer(
            r'<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t xml:space="preserve">([^<]*)</w:t></w:r>', document
        )
        if old in match[2]
    )
    looks = run[1] or ""
    before, _, after = run[2].partition(old)
    adds = new.startswith("+")
    parts = [
        _run(looks, before + old if adds else before),
        "" if adds else f'<w:del w:id="901" w:author="{author}" w:date="{DAY}">{_run(looks, old, "delText")}</w:del>',
        f'<w:ins w:id="902" w:author="{author}" w:date="{DAY}">{_run(looks, new.removeprefix("+"))}</w:ins>'
        if new
        else "",
        _run(looks, after),
    ]
    edited = document[: run.start()] + "".join(parts) + document[run.end() :]
    return with_parts(data, **{"word__document.xml": edited.encode()})


def _run(looks: str, text: str, element: str = "t") -> str:
    return f'<w:r>{looks}<w:{element} xml:space="preserve">{text}</w:{element}></w:r>' if text else ""
