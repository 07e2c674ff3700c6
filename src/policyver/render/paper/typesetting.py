"""What sets a PDF's text. With the same, the same page gives the same bytes; with another, lines may end elsewhere."""

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

_FAMILY, _VERSION, _POSTSCRIPT_NAME = 1, 5, 6  # https://learn.microsoft.com/typography/opentype/spec/name


@dataclass(frozen=True, slots=True, order=True)
class Font:
    """A font, as it calls itself."""

    name: str
    """Its PostScript name: family and style, such as `SourceSerifPro-It`."""
    family: str
    version: str
    sha256: str
    """Of its whole file."""


@dataclass(frozen=True, slots=True)
class Typesetting:
    """The versions of the programs that set a text, and every font they took letters from."""

    policyver: str
    weasyprint: str
    pango: str
    fonts: tuple[Font, ...]


def read_font(data: bytes, index: int) -> Font:
    """Read what a font file, or the font of that index in a collection, says of itself."""
    from fontTools.ttLib import TTFont

    names = TTFont(BytesIO(data), fontNumber=index, lazy=True)["name"]
    name, family, version = (names.getDebugName(key) or "" for key in (_POSTSCRIPT_NAME, _FAMILY, _VERSION))
    return Font(name, family, version, sha256(data).hexdigest())
