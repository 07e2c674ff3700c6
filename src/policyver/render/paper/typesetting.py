"""What typesets a PDF: programs and fonts. The same ones give the same bytes; others may break lines elsewhere."""

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

_FAMILY, _VERSION, _POSTSCRIPT_NAME = 1, 5, 6  # https://learn.microsoft.com/typography/opentype/spec/name


@dataclass(frozen=True, slots=True, order=True)
class Font:
    """A font, as its own file describes it."""

    name: str
    """Its PostScript name: family and style, such as `SourceSerifPro-It`."""
    family: str
    version: str
    sha256: str
    """The digest of the whole font file."""


@dataclass(frozen=True, slots=True)
class Typesetting:
    """The versions of the programs that typeset a text, and all fonts in use."""

    policyver: str
    weasyprint: str
    pango: str
    fonts: tuple[Font, ...]


def read_font(data: bytes, index: int) -> Font:
    """Read the description in a font file. `index` is the place of the font in a collection of several."""
    from fontTools.ttLib import TTFont

    names = TTFont(BytesIO(data), fontNumber=index, lazy=True)["name"]
    name, family, version = (names.getDebugName(key) or "" for key in (_POSTSCRIPT_NAME, _FAMILY, _VERSION))
    return Font(name, family, version, sha256(data).hexdigest())
