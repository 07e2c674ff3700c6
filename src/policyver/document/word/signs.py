"""Fonts of signs, in which a letter is not what it looks like: what they show."""

from collections.abc import Mapping

_GREEK = dict(zip(b"ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcyw",
                  "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω", strict=True))  # fmt: skip
_PLAIN = {code: chr(code) for code in b"!#%&()+,./0123456789:;<=>?[]{|}_"}
_SIGNS: Mapping[str, Mapping[int, str]] = {
    "symbol": _GREEK | _PLAIN | dict(zip(
        b"\xb7\x2d\xa3\xb3\xd7\xb0\xae\xd3\xd2\xd4\xac\xad\xaf\xde\xdb\xb1\xb9\xa5\xb4\xb8\xe2\xe3\xe4\xbb\xba\xa2\xb2",
        "•−≤≥×°→©®™←↑↓⇒⇔±≠∞×÷®©™≈≡′″", strict=True)),
    "wingdings": dict(zip(
        b"\xa7\xd8\xfc\xfe\xa8\x6f\x71\xe0\x6c\x6e\xfb\xfd\x9f\x9e\xe8\xef\xf0\xdf\xe1\xe2\x46\x28\x2a\x76\x77\x75",
        "▪➢✓☑◻☐❑→●■✗☒•·➔⇦⇨←↑↓☞☎✉❖◆◆", strict=True)),
    "wingdings 2": dict(zip(b"\x50\x4f\x52\x51\x54\xa3\x97\x98", "✓✗☑☒☒☐●●", strict=True)),
}  # fmt: skip
"""What the fonts of signs show at some places (https://www.unicode.org/L2/L2012/12368-wingdings.pdf; Symbol: Unicode's
mapping for Adobe's symbol encoding)."""


def is_of_signs(font: str) -> bool:
    """Whether letters in that font are signs."""
    return font.lower() in _SIGNS


def sign_at(code: int, font: str) -> str | None:
    """Return what a font shows at a place, which may be one of the private area (F0xx); None where that is unknown."""
    is_private = 0xF000 <= code <= 0xF0FF
    if not is_private and not (is_of_signs(font) and code < 0x100):
        return chr(code)
    if code == 32:
        return " "
    return _SIGNS.get(font.lower(), {}).get(code & 0xFF)
