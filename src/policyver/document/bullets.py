"""The signs that lines begin with: most are only bullets; a choice, a tick or the sign of an amount is text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

CHOICES = "○◉◯◎⚪⚫🔘□▢▣☐☑☒◻◼⬜⬛◇▫✓✔✗✘✅❌✕✖❎"
"""Signs that a reader may take for what is chosen, and what is not."""
FILLED = "●■◆▪"
"""Bullets that are the other half of a choice where an empty one of their shape is beside them."""
BULLETS = f"•・‣⁃∙◦➢➤\uf0a7\uf0b7\uf0d8{FILLED}"
"""Signs that begin an item, and nothing else, unless a filled one is a choice."""
INSIDE = "○◇▫"
"""Bullets of a list in a list, in word processors."""
DASHES = "-–—−"
PLUS = "+"
_SHAPES = ("●○◉◯◎⚪⚫🔘", "■□▢▣☐☑☒◻◼⬜⬛", "◆◇", "▪▫", PLUS + DASHES)
_OUTSIDE = -10
"""A depth at which all lists are closed."""
_BETWEEN = 2
"""Lines between two choices, which say more of the first one. With more, any two bullets are beside each other."""
_NUMBER = re.compile(r"\(?[€$£¥]?\s?[0-9]")
_AMOUNT = re.compile(
    r"(?:[€$£¥]\s?[0-9]|[0-9][0-9.,' \u00a0\u202f]*(?:°|℃|℉|[%‰€$£¥]|(?:C|F|K|EUR|USD|CHF|GBP|JPY|kr)(?!\w)))"
)


@dataclass(frozen=True, slots=True)
class Begun:
    """A line that begins with a sign."""

    sign: str
    words: str
    """What follows the sign."""
    depth: int = 0
    """How far it is indented, or how many lists it is in."""


def is_amount(words: str) -> bool:
    """Whether words begin with an amount, to which a dash before them may belong: `5 EUR`, `3 %`."""
    return _AMOUNT.match(words) is not None


def signs_of_text(lines: Sequence[Begun | None]) -> set[int]:
    """Return the places of the lines whose sign is text. None is a line without a sign: several of those end a list."""
    of_text: set[int] = set()
    for siblings, is_inside in _lists(lines):
        begun = [(place, line) for place in siblings if (line := lines[place]) is not None]
        signs = {line.sign for _, line in begun}
        is_bullet = is_inside and len(signs) == 1 and signs <= {*INSIDE}
        for at, (place, line) in enumerate(begun):
            beside = [other.words for near, other in begun[max(at - 1, 0) : at + 2] if abs(near - place) <= 1]
            if line.sign in CHOICES:
                is_text = not is_bullet
            else:
                is_text = _is_of_an_amount(line.sign, beside) or is_half_of_a_choice(line.sign, signs | _in(line.words))
            if is_text:
                of_text.add(place)
    return of_text


def _is_of_an_amount(sign: str, beside: Sequence[str]) -> bool:
    """Whether a sign is one of amounts, by the words behind it and behind those of its neighbours."""
    if sign == PLUS:
        return all(_NUMBER.match(words) for words in beside)
    return sign in DASHES and all(is_amount(words) for words in beside)


def _in(words: str) -> set[str]:
    """Return the signs of choices among words: `● Yes ○ No`."""
    return {*words} & {*CHOICES}


def is_half_of_a_choice(sign: str, signs: set[str]) -> bool:
    """Whether signs beside this one say something else with it: filled and empty, plus and minus."""
    if sign in DASHES:
        return PLUS in signs
    if sign not in (*FILLED, PLUS):
        return False
    return any(sign in shape and signs & ({*shape} - {sign}) for shape in _SHAPES)


def _lists(lines: Sequence[Begun | None]) -> Iterator[tuple[list[int], bool]]:
    """Yield the places of the items of each list, and whether it is inside an item with a bullet."""
    opened: list[tuple[int, list[int]]] = []  # of each list its depth and its places
    signless = 0
    for place, line in enumerate([*lines, *[None] * (_BETWEEN + 1)]):
        signless = 0 if line is not None else signless + 1
        if 0 < signless <= _BETWEEN:
            continue
        depth = _OUTSIDE if line is None else line.depth
        while opened and depth < opened[-1][0] - 1:
            _, siblings = opened.pop()
            outer = lines[opened[-1][1][-1]] if opened else None
            yield siblings, outer is not None and outer.sign not in CHOICES
        if line is None:
            continue
        if opened and abs(depth - opened[-1][0]) <= 1:
            opened[-1][1].append(place)
        else:
            opened.append((depth, [place]))
