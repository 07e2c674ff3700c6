"""The error for characters that a PDF cannot show: which ones, and what to install or to take out."""

import unicodedata
from collections.abc import Iterable

from policyver.errors import RenderingFailed

_NAMED = 5
_IN_NO_FONT = {"Cc": "control character", "Cf": "format character", "Cn": "no character", "Co": "private use"}
_PACKAGES = {"Arab": "fonts-hosny-amiri"}  # by script (ISO 15924)
_EAST_ASIAN = range(0x2E80, 0x10000)  # among the wide signs, those that are no emoji


def is_private(character: str) -> bool:
    """Whether each font shows a character in its own way: PDF/A-3a forbids that (ISO 19005-3, 6.2.11.7.3)."""
    return unicodedata.category(character) == "Co"


def unshown(characters: Iterable[str]) -> RenderingFailed:
    """Return the error that names characters, and for those that some font has, the Debian package of that font."""
    missing = sorted(set(characters))
    named = ", ".join(_named(character) for character in missing[:_NAMED])
    more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
    in_no_font = [character for character in missing if unicodedata.category(character) in _IN_NO_FONT]
    hints = []
    if packages := sorted({_package(character) for character in missing if character not in in_no_font}):
        hints.append(f"Install fonts that have them: apt-get install {' '.join(packages)}.")
    if in_no_font:
        hints.append(f"Take out of the text what no font has: {', '.join(map(_code, in_no_font))}.")
    return RenderingFailed(f"On this machine a PDF cannot show {named}{more}.", " ".join(hints))


def _named(character: str) -> str:
    kind = _IN_NO_FONT.get(unicodedata.category(character))
    return f"{_code(character)} ({kind})" if kind else f"{character} ({_code(character)} {unicodedata.name(character)})"


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _package(character: str) -> str:
    from fontTools.unicodedata import script

    if unicodedata.east_asian_width(character) not in ("W", "F", "H"):
        return _PACKAGES.get(script(character), "fonts-noto-core")
    is_emoji = unicodedata.category(character) in ("So", "Sk") and ord(character) not in _EAST_ASIAN
    return "fonts-noto-color-emoji" if is_emoji else "fonts-noto-cjk"
