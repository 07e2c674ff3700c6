"""Whether a number without a unit counts something, or only names it: Windows 10, 10115 Berlin."""

import re

_BEHIND = re.compile(r"[ \u00a0]?(?P<word>[^\W\d_][\w'’-]*)?")
_BEFORE = 60
"""Signs before a number that are looked at."""
_SHORT = 5
"""Letters of an abbreviation before a name, with its full stop: “ul. Prosta 20”."""
_SIZES = frozenset("GB MB KB TB kB GiB MiB km m cm GHz MHz px".split())


def counts_something(plain: str, start: int, end: int, *, is_word: bool) -> bool:
    """Whether a number counts something that a reader acts on. `plain` has plain digits, and blanks for labels."""
    behind = _BEHIND.match(plain, end)
    word = (behind["word"] or "") if behind else ""
    if is_word:
        return plain[end : end + 1] not in ("-", "‐", "‑") and plain[max(0, start - 1) : start] not in ("-", "‐", "‑")
    if plain[end : end + 1] and (plain[end].isalpha() and plain[end].isascii()):
        return word in _SIZES
    if re.match(r"[-/&=_#\0]", plain[end : end + 1]) or plain[max(0, start - 1) : start] in set("-/#&=_\0.+"):
        return False
    figure = plain[start:end]
    if figure.isdigit() and (len(figure) >= 5 or figure.startswith("0")):
        return False
    if len(figure) == 4 and figure.isdigit() and (word[:1].isupper() or figure[:2] in ("19", "20")):
        return False
    if word[:1].isupper() and not word.isupper() and "," not in plain[end : end + 1] and _is_street(plain, end):
        return False
    return not _names_it(plain, start)


def _is_street(plain: str, end: int) -> bool:
    """Whether what is behind a number are names: 88 Colin Kelly Street."""
    names = re.match(r"\s(?:[A-Z][\w.'’]*[ ,]+){2}", plain[end:])
    return names is not None


def _names_it(plain: str, start: int) -> bool:
    """Whether the word before a number has a capital within a sentence: Windows 10, Stufe 3."""
    before = plain[max(0, start - _BEFORE) : start]
    *others, word = ["", *before.split()]
    word = word.lstrip('([{"“„«')
    if before[-1:] not in (" ", "\u00a0") or not word[:1].isalpha() or not any(map(str.isupper, word)):
        return False
    if not word[0].isupper() or (word.isupper() and len(word) > 1):
        return True  # iOS 17, SIRET 123
    previous = others[-1] if others else ""
    is_short = previous.endswith(".") and len(previous) <= _SHORT
    return is_short or not (not previous or previous[-1] in '.!?:;”")')
