"""How wide words are on paper, before they are set: for tables, whose columns depend on it."""

from functools import cache, cached_property
from unicodedata import combining, east_asian_width

_UNKNOWN = 0.6  # em, a letter that the packaged font does not have
_WIDE = 1.0


class Ruler:
    """Measures text in a font, in em: the unit is the size of the font, whatever it is. Kerning is left out."""

    def __init__(self, file: str) -> None:
        self._file = file

    def width(self, text: str) -> float:
        """Return the width of a line of text."""
        return sum(map(self._letter, text))

    def _letter(self, letter: str) -> float:
        width = self._widths.get(ord(letter))
        if width is not None:
            return width
        return 0 if combining(letter) else _WIDE if east_asian_width(letter) in "WF" else _UNKNOWN

    @cached_property
    def _widths(self) -> dict[int, float]:
        from fontTools.ttLib import TTFont

        with TTFont(self._file, lazy=True) as font:
            advances, unit = font["hmtx"].metrics, font["head"].unitsPerEm
            return {code: advances[name][0] / unit for code, name in font.getBestCmap().items()}


@cache
def ruler(*, bold: bool = False) -> Ruler:
    """Return the ruler for the serif font, which is the wider one of the two that pages have."""
    from font_source_serif_pro import font_files_ttf as serif

    return Ruler(serif["SourceSerifProSemibold" if bold else "SourceSerifPro"])
