"""Numbers written in figures, with whatever signs part their digits."""

import re
from fractions import Fraction

_GAP = "[ \u00a0\u2007\u2009\u202f]"
_PARTS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}

LONGEST = 40
"""Signs. A longer row of figures counts nothing, and might be too long for a number."""

FIGURE = rf"(?<![\w.,/])\d{{1,3}}(?:{_GAP}\d{{3}})+(?![\d.,'’]\d|\d)|\d+(?:[.,'’٬٫·]\d+)*(?:[ ]?[½¼¾⅓⅔])?|[½¼¾⅓⅔]"
"""A number in a text with plain digits: `1,000.50`, `1.000,50`, `1 000`, `1'000`, `2½`."""

_SIGNS = re.compile(r"[.,'’٬٫·]")
_SPACES = re.compile(_GAP)


def figure_value(figure: str) -> Fraction | None:
    """Return the number that a figure means; None where it is none, as in a version `1.2.3`.

    Three digits behind a sign are thousands, unless a zero is before it; behind the last of two signs are decimals.
    """
    if len(figure) > LONGEST:
        return None
    part = _PARTS.get(figure[-1])
    digits = _SPACES.sub("", figure[:-1] if part is not None else figure)
    whole = _plain_value(digits) if digits else Fraction(0)
    return None if whole is None else whole + (part or 0)


def _plain_value(digits: str) -> Fraction | None:
    signs = _SIGNS.findall(digits)
    if not signs:
        return Fraction(digits)
    *groups, last = _SIGNS.split(digits)
    if len(set(signs)) > 1 and len(set(signs[:-1])) == 1:
        return Fraction(f"{''.join(groups)}.{last}") if _are_thousands(groups) else None
    if len(last) == 3 and _are_thousands([*groups, last]) and signs[0] != "٫":
        return Fraction("".join([*groups, last]))
    return Fraction(f"{groups[0]}.{last}") if len(groups) == 1 and signs[0] in ".,٫·" else None


def _are_thousands(groups: list[str]) -> bool:
    first, *others = groups
    return len(first) <= 3 and not (first.startswith("0") and others) and all(len(group) in (2, 3) for group in others)
