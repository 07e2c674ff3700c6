"""Where words and names may be parted at the end of a line, if the line is too short for them.

A word is parted between syllables, with a hyphen. A name is parted behind one of its signs, without: an address, a
cookie or a file with a hyphen that is not its own is another one.
"""

import re
from collections.abc import Callable

BREAK_HERE = "\u200b"  # a space without a width
HYPHEN_HERE = "\u00ad"
GLUE = "\u2060"
"""Keeps together what is on its two sides. Like the other two, it has no glyph, and so nobody copies it."""

EAST_ASIAN = "\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\U00020000-\U0003fffd"
"""Signs, for a regular expression, between which a line may end almost anywhere."""

WORD = re.compile(rf"[{EAST_ASIAN}]+|[^\s{EAST_ASIAN}]+")
"""A word, a name, or East Asian text: an address in such text has no space beside it."""

_EAST_ASIAN_TEXT = re.compile(rf"[{EAST_ASIAN}]")
_SIGNS = r"./_@:?&=#%+~\-"
_PIECE = re.compile(rf"\w+:/+[^{_SIGNS}]*[{_SIGNS}]*|[^{_SIGNS}]+[{_SIGNS}]*|[{_SIGNS}]+")  # the first one: https://a.
_SIGN_OF_A_NAME = re.compile(r"[/@_\\=#]|[^\W\d]\.[^\W\d]|[a-z][A-Z]|\w-+\w+-+\w")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ENDS_LINE = re.compile(r"[/?-](?=.)")  # what a line may end behind by itself (Unicode's UAX #14)
_TWO_LETTERS = re.compile(r"[^\W\d_]{2}")
_DIGIT = re.compile(r"\d")
_FEW_LETTERS = re.compile(rf"[^{BREAK_HERE}]{{12}}(?=[^{BREAK_HERE}]{{12}})")
_LETTERS = re.compile(r"[^\W\d_]+")


def is_name(word: str) -> bool:
    """Whether a word is an address or another name, which gets no hyphen of ours."""
    return bool(_SIGN_OF_A_NAME.search(word) or (_DIGIT.search(word) and _TWO_LETTERS.search(word)))


def is_east_asian(word: str) -> bool:
    """Whether a word is East Asian text, which needs no help where a line ends in it."""
    return bool(_EAST_ASIAN_TEXT.match(word))


def name_pieces(name: str) -> list[str]:
    """Return the pieces of a name: of `wp-wpml_current` `wp-`, `wpml_` and `current`, of `SyncHistory` two.

    `https://` goes with its host.
    """
    return [part for piece in _PIECE.findall(name) for part in _CAPITAL.split(piece)]


def parted_name(name: str) -> str:
    """Return a name with signs that are not seen where it may be parted."""
    return BREAK_HERE.join(name_pieces(name))


def parted_anywhere(word: str) -> str:
    """Return a word of very many letters with signs that are not seen, where it may be parted, after every few."""
    return _FEW_LETTERS.sub(rf"\g<0>{BREAK_HERE}", word)


def whole_name(name: str) -> str:
    """Return a name with signs that are not seen, so that no line ends in it."""
    return _ENDS_LINE.sub(rf"\g<0>{GLUE}", name)


def parted_word(word: str, syllables: Callable[[str], list[str]], fits: Callable[[str], bool]) -> str:
    """Return a word with signs that are not seen between the syllables of those parts of it that do not fit a line.

    Its parts are what is between hyphens and other signs.
    """

    def parted(letters: re.Match[str]) -> str:
        return letters[0] if fits(f"{letters[0]}-") else HYPHEN_HERE.join(syllables(letters[0]))

    return _LETTERS.sub(parted, word)
