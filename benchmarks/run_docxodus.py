"""Docxodus's redline of two Word files, with python-redlines' own Python: usage: run_docxodus.py OLD NEW OUT."""

import sys
from pathlib import Path

from python_redlines.engines import DocxodusEngine

if __name__ == "__main__":
    old, new, out = map(Path, sys.argv[1:])
    out.write_bytes(DocxodusEngine().run_redline("benchmark", old, new)[0])
