"""The numbers of pages among the lines of a text."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from policyver.document.columns import columns
from policyver.document.plain_text.page_breaks import has_columns, interrupts
from policyver.document.plain_text.page_ends import FIGURES, LONGEST, NEAR, key_of, near_ends, parts_of
from policyver.languages.headings import SECTION_WORDS
from policyver.languages.page_numbers import NAMED_PAGE, is_named_page, may_be_page

_APART = 10
"""Lines between two bare numbers that may be those of pages. With fewer, a list without words is taken for them."""
_GAP = r"(?:\s{3,}|\t+|\s+[-–—|·•]\s*)"
_BESIDE = re.compile(
    rf"(?P<before>.*?\S)(?:{_GAP}|\s*[(\[])[-–—|·•\s(\[]*(?P<last>[0-9]{{1,3}})(?:\s?/\s?[0-9]{{1,3}})?[-–—|·•\s)\]]*"
    rf"|[-–—|·•\s(\[]*(?P<first>[0-9]{{1,3}})(?:\s?/\s?[0-9]{{1,3}})?[-–—|·•\s)\]]*?(?:{_GAP}|[)\]]\s*)(?P<behind>\S.*)"
)
"""A head or foot with the number of its page at one end, set apart by a gap or a sign. A year is no page."""
_SECTION = re.compile(SECTION_WORDS, re.IGNORECASE)


def page_numbers(lines: Sequence[str], starts: set[int]) -> dict[int, int]:
    """Return the numbers of pages that count on, by the indexes of their lines."""
    named: dict[int, int] = {}
    bare: dict[int, int] = {}
    decorated: dict[int, int] = {}
    for at, line in enumerate(lines):
        if not FIGURES.search(line) or columns(line.strip()) > LONGEST:
            continue
        if number := _named_number(line):
            named[at] = number
        elif may_be_page(line):
            number = int(FIGURES.findall(line)[0])
            (bare if line.strip().isdigit() else decorated)[at] = number
    near = near_ends(lines, starts)
    ended = {at: number for at, number in bare.items() if at in near}
    return {
        **_counting(named, 1 if _says_total(lines, named) else 2),
        **_counting(decorated, 2),
        **_counting(ended, 2),
        **_beside_heads(lines),
        **_apart(lines, _counting(bare, 3)),
    }


def _beside_heads(lines: Sequence[str]) -> dict[int, int]:
    """Return numbers that count on beside the same words, in the middle of a sentence: `Garden notice      3`."""
    beside: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for at, line in enumerate(lines):
        text = line.strip()
        match = _BESIDE.fullmatch(text) if FIGURES.search(text) and columns(text) <= LONGEST else None
        if match is not None and _is_apart(lines, at):
            words = match["before"] or match["behind"]
            if any(letter.isalpha() for letter in words) and not _SECTION.fullmatch(words):
                beside[key_of(words)][at] = int(match["last"] or match["first"])
    heads: dict[int, int] = {}  # left and right pages may have different ones
    for numbered in beside.values():
        if len(numbered) > 1 and any(interrupts(lines, at, at) for at in numbered):
            heads |= numbered
    return _counting(heads, 2)


def _is_apart(lines: Sequence[str], at: int) -> bool:
    """Whether a blank line, or the end of a page, is above or below a line, and no row of a table."""
    around = lines[max(at - 1, 0) : at + 2]
    is_row = any(has_columns(line) for place, line in enumerate(around, max(at - 1, 0)) if place != at)
    return not is_row and (at in (0, len(lines) - 1) or not all(line.strip() for line in around))


def _named_number(line: str) -> int:
    """Return the number of a page in a line that is a head or a foot, and says that it is one; 0 for other lines."""
    for part in parts_of(line):
        match = NAMED_PAGE.match(part) or next((m for m in NAMED_PAGE.finditer(part) if m.end() == len(part)), None)
        if match is not None and (is_named_page(part) or _is_set_off(part, match)):
            return int(next(iter(FIGURES.findall(match[0])), "0"))
    return 0


def _is_set_off(part: str, match: "re.Match[str]") -> bool:
    """Whether a sign parts the number of a page from the words beside it: `Privacy Notice - Page 3`."""
    before, after = part[: match.start()].rstrip(), part[match.end() :].lstrip()
    return before.endswith(tuple("-–—|·•/,")) or (not before and after.startswith(tuple("-–—|·•/")))


def _says_total(lines: Sequence[str], named: Mapping[int, int]) -> bool:
    """Whether the only number of a page says of how many with a word for a page: `Page 2 of 2`."""
    parts = [part for at in named for part in parts_of(lines[at]) if is_named_page(part)]
    return any(len(FIGURES.findall(part)) > 1 and len(re.findall(r"[^\W\d]{4,}", part)) > 0 for part in parts)


def _counting(numbers: Mapping[int, int], least: int) -> dict[int, int]:
    """Return those numbers that count on, one by one, in rows of at least so many."""
    rows: list[list[int]] = []
    waiting: dict[int, list[int]] = {}  # rows, by the number that would go on with them
    for at, number in sorted(numbers.items()):
        row = waiting.pop(number, [])
        if not row or at - row[-1] < NEAR:
            row = []
            rows.append(row)
        row.append(at)
        waiting[number + 1] = row
    return {at: numbers[at] for row in rows if len(row) >= least for at in row}


def _apart(lines: Sequence[str], numbers: Mapping[int, int]) -> dict[int, int]:
    """Return bare numbers if they are far from each other, and one of them interrupts a sentence."""
    places = sorted(numbers)
    is_far = all(after - before > _APART for before, after in pairwise(places))
    return dict(numbers) if is_far and any(interrupts(lines, at, at) for at in places) else {}
