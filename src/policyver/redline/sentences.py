"""The units of a text that two people changed, and where in it a sentence ends for certain."""

import re
from collections.abc import Iterable, Sequence

from policyver.redline.tokens import UNSPACED, is_word

_UNITS = re.compile(rf"\n+|[^\S\n]+|[{UNSPACED}]|[^\s{UNSPACED}]+")
_UNSPACED = re.compile(rf"[{UNSPACED}]")
_UNSPACED_END = re.compile(r"[。！？][」』）”’*_]*\Z")
# No short word with a capital, a figure or a full stop in it: it may be short for something (Art., Dr., i.V.m., 3.).
_END = re.compile(r"(?:^|\W)(?:[^\W\d_A-Z]{2,}|[^\W\d_]{5,}|\d{4})[\W_]*[.!?؟।][\"'”’»)\]*_]*\Z")
_LINE_ENDS = frozenset(["", "\n", "\n\n", "|"])
_MARKER = re.compile(r"(?:[-*+]|#+|\w{1,3}[.)]|\(\w{1,3}\))\Z")
"""Of an item or a heading, at the start of its line."""


def units(text: str) -> list[str]:
    """Cut a text into words with their punctuation, characters of scripts without spaces, spaces and ends of lines."""
    return _UNITS.findall(text)


def weigh(of: Iterable[str]) -> float:
    """Count words; two characters of a script without spaces are about one."""
    return sum(0.5 if _UNSPACED.match(unit) else 1 for unit in of if is_word(unit))


def sentence_ends(of: Sequence[str]) -> list[bool]:
    """Return for each place between two units, and for both ends, whether a sentence surely ends there.

    What may be the full stop of an abbreviation does not count.
    """
    before, after = [""], [""]
    for unit in of:
        is_skipped = _is_space(unit) or (before[-1] in _LINE_ENDS and _MARKER.match(unit))
        before.append(before[-1] if is_skipped else unit)
    for unit in reversed(of):
        after.append(after[-1] if _is_space(unit) else unit)
    spaces = [True, *(unit.isspace() for unit in of), True]
    return [
        _is_end(last, coming, is_spaced=spaces[at] or spaces[at + 1])
        for at, (last, coming) in enumerate(zip(before, reversed(after), strict=True))
    ]


def _is_space(unit: str) -> bool:
    return unit.isspace() and "\n" not in unit


def _is_end(before: str, after: str, *, is_spaced: bool) -> bool:
    if before in _LINE_ENDS or after in _LINE_ENDS or _UNSPACED_END.search(before):
        return True
    begins = next((character for character in after if character.isalnum()), "")
    return is_spaced and _END.search(before) is not None and begins.isalpha() and not begins.islower()
