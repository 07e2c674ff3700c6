"""The bytes that files of some kinds begin with, whatever their names are."""

ZIP = b"PK\x03\x04"
"""A zip file, which a Word file of today (.docx) is."""
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
    """Return the kind of file that begins with these bytes, with its article; the empty string for others."""
    return next((kind for signature, kind in _KINDS.items() if data.startswith(signature)), "")
