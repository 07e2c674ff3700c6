"""A tool's redline of two Word files as a list of pieces: usage: run_word.py TOOL OLD NEW.

Runs with the Python that the tool is installed for.
"""

import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OPS = {"ins": "insert", "moveTo": "insert", "del": "delete", "moveFrom": "delete"}
_SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}


def compare(tool: str, old: Path, new: Path, out: Path) -> None:
    """Let a tool write the redline of two files."""
    if tool == "Docxodus":
        from python_redlines.engines import DocxodusEngine

        out.write_bytes(DocxodusEngine().run_redline("benchmark", old, new)[0])
        return
    program = str(Path(sys.executable).with_name(tool))
    files = [str(old), str(new), *(["--output"] if tool == "jubarte-redlines" else []), str(out)]
    command = [program, *(["compare"] if tool == "jubarte-redlines" else []), *files]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def pieces(out: Path) -> Iterator[tuple[str, str]]:
    """Yield what a Word file with tracked changes says, in order."""
    with zipfile.ZipFile(out) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    for paragraph in root.iter(f"{_W}p"):
        for node in paragraph.iter(f"{_W}t", f"{_W}delText", *(_W + name for name in _SIGNS)):
            if next(node.iterancestors(f"{_W}p")) is paragraph:  # and not in a text box in it
                yield _op(node), node.text or "" if node.tag in (f"{_W}t", f"{_W}delText") else _sign(node)
        yield "equal", "\n"


def _sign(node: etree._Element) -> str:
    around = node.getparent()
    is_text = around is not None and around.tag == f"{_W}r"  # a tab may be a tab stop, too
    return _SIGNS[etree.QName(node).localname] if is_text else ""


def _op(node: etree._Element) -> str:
    tags = (etree.QName(around).localname for around in node.iterancestors())
    return next((_OPS[tag] for tag in tags if tag in _OPS), "equal")


if __name__ == "__main__":
    tool, old, new = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.docx"
        compare(tool, Path(old), Path(new), out)
        json.dump(list(pieces(out)), sys.stdout)
