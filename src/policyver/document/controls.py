"""Characters that nobody sees, and their names: what turns the order of letters, and what only takes a place."""

import re
import unicodedata

_TURNING = "\u202a-\u202e\u2066-\u2069"
"""Embeddings, overrides and isolates: they can show 03 where the text says 30 (Unicode Standard Annex 9, 2)."""

_CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x9f\ufff9-\ufffb\U000e0000-\U000e007f"

_QUIET = "\u200b\u200e\u200f\u061c\u17b4\u17b5\u2060-\u2065\u206a-\u206f\ufeff\u180e\u115f\u1160\u3164\uffa0"
"""Marks of direction, which Arabic and Hebrew need, spaces without a width, letters that are empty."""

TELLING = re.compile(f"[{_TURNING}{_CONTROLS}]")
"""Those that have no place in a statement, or that say something else than they show."""

STEERING = re.compile(f"[{_TURNING}{_CONTROLS}\x0b-\x0d]")
"""The same, and what steers a terminal in a line: a carriage return lets the end of a line hide its beginning."""

_JOINERS = "(?<=[\x00-\u058f])[\u034f\u200c\u200d\ufe00-\ufe0f](?!\u20e3)"
"""What joins or parts letters, or chooses a form of them, behind letters that have no forms: Latin, Greek, Cyrillic."""

UNSEEN = re.compile(f"[{_TURNING}{_CONTROLS}{_QUIET}]|{_JOINERS}")
"""All of them. A soft hyphen, a no-break space and joiners that a script needs are how a text is set, and not here."""


def visible(text: str) -> str:
    """Return text as it may be printed: what steers a terminal, or turns the order of letters, by its name."""
    if text.isascii() and text.isprintable():
        return text
    return STEERING.sub(named, text)


def named(control: re.Match[str]) -> str:
    """Return what is printed instead of a character that nobody sees: [U+202E RIGHT-TO-LEFT OVERRIDE]."""
    name = unicodedata.name(control[0], "")
    return f"[U+{ord(control[0]):04X}{' ' + name if name else ''}]"
