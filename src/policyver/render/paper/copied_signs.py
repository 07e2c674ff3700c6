"""What is copied out of a PDF: the signs that people type, where a font draws several signs as one.

A font has one glyph for `-`, for the hyphen U+2010 and for the soft hyphen, and one for both spaces. A PDF says of each
glyph which character it is. WeasyPrint takes the first that it meets: after one word hyphenated, each `-` of the text
would be copied as U+2010 (https://github.com/Kozea/WeasyPrint/issues/2132), and an address with it leads nowhere.
"""

import re

_TYPED = {0x00A0: 0x0020, 0x00AD: 0x002D, 0x2010: 0x002D, 0x2011: 0x002D}
_ENTRY = re.compile(rb"<([0-9a-f]+)> <([0-9a-f]{4})>")  # a glyph, and the character that it is


def is_glyph_map(stream: list[object]) -> bool:
    """Whether a stream of a PDF says which characters the glyphs of a font are (ISO 32000-1, 9.10.3)."""
    return bool(stream) and stream[0] == b"/CIDInit /ProcSet findresource begin"


def typed_signs(line: bytes) -> bytes:
    """Return a line of such a stream, with the typed sign instead of one that looks the same."""
    entry = _ENTRY.fullmatch(line)
    if entry is None or (typed := _TYPED.get(int(entry[2], 16))) is None:
        return line
    return b"<%b> <%04x>" % (entry[1], typed)
