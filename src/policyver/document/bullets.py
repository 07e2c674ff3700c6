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
    """Return the places of the lines whose sign is text. None is a line without a sign, and ends a list."""
    of_text: set[int] = set()
    for siblings, is_inside in _lists(lines):
        begun = [(place, line) for place in siblings if (line := lines[place]) is not None]
        signs = {line.sign for _, line in begun}
        is_bullet = is_inside and len(signs) == 1 and signs <= {*INSIDE}
        amounts = all(is_amount(line.words) for _, line in begun)
        numbers = all(_NUMBER.match(line.words) for _, line in begun)
        for place, line in begun:
            if line.sign in CHOICES:
                is_text = not is_bullet
            else:
                is_of_amount = (line.sign == PLUS and numbers) or (line.sign in DASHES and amounts)
                is_text = is_of_amount or is_half_of_a_choice(line.sign, signs | {*line.words} & {*CHOICES})
            if is_text:
                of_text.add(place)
    return of_text


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
    for place, line in enumerate([*lines, None]):
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
