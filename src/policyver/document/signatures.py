"""The bytes that files of some kinds begin with, whatever they are called."""

ZIP = b"PK\x03\x04"
"""A Word file of today is one."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""An old Word file, or one with a password."""
PDF = b"%PDF-"
RTF = b"{\\rtf"

_KINDS = {
    ZIP: "a Word file or another packed file",
    OLE: "an old Word file",
    PDF: "a PDF file",
    RTF: "a rich text file (RTF)",
}


def kind_of_file(data: bytes) -> str:
    """Return what kind of file bytes are that begin with a signature, with its article; nothing for others."""
    return next((kind for signature, kind in _KINDS.items() if data.startswith(signature)), "")
