"""The lines near the end of a page, and the parts that wide gaps part them into."""

import re
from collections.abc import Sequence

from policyver.document.columns import columns

NEAR = 3
"""Lines with words on each side of a page's end that may be its foot, or the head of the next. With more, a sentence
that two sections begin with is taken for one (`test_a_sentence_that_pages_begin_with_stays`)."""
LONGEST = 120
"""Columns of a head or foot, or of one of its parts."""
_GAP = re.compile(r"\s{3,}|\t+|\s[|·•]\s")
FIGURES = re.compile(r"[0-9]+")


def parts_of(line: str) -> list[str]:
    """Return the parts of a line that wide gaps set apart, as the left and the right end of a foot are."""
    return [part.strip() for part in _GAP.split(line.strip()) if part.strip()]


def key_of(part: str) -> str:
    """Return what two parts share that read the same."""
    return " ".join(part.casefold().split())


def near_ends(lines: Sequence[str], ends: set[int]) -> set[int]:
    """Return the indexes of the lines that are near the end of a page."""
    return {at for end in ends for side in sides_of(lines, end) for at in side}


def sides_of(lines: Sequence[str], end: int) -> tuple[list[int], list[int]]:
    """Return the indexes of the lines with words before the end of a page, the nearest first, and of those after it."""
    before = [at for at in range(end - 1, max(end - 12, -1), -1) if lines[at].strip()]
    after = [at for at in range(end, min(end + 12, len(lines))) if lines[at].strip()]
    return before[:NEAR], after[:NEAR]


def width_of(lines: Sequence[str]) -> int:
    """Return the columns of the long lines of a text: one in ten is longer."""
    widths = sorted(columns(line.strip()) for line in lines if line.strip())
    return widths[(len(widths) - 1) * 9 // 10] if widths else 0
