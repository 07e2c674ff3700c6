"""The pages that a PDF's text was on: their heads, feet and numbers are taken out, and a paragraph over two is one."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from policyver.document.columns import columns
from policyver.document.losses import Loss
from policyver.document.plain_text.page_breaks import goes_on, has_columns, interrupts
from policyver.languages.headings import TITLE
from policyver.languages.page_numbers import HOLE, NAMED_PAGE, is_named_page, may_be_page

_NEAR = 3
"""Lines with words on each side of a page's end that may be its foot, or the head of the next. With more, a sentence
that two sections begin with is taken for one (`test_a_sentence_that_pages_begin_with_stays`)."""
_SHARE = 0.4
"""The least share of the pages that have a head or foot: left and right pages may have different ones. With less, cells
of a table that goes over many pages are taken for one."""
_APART = 10
"""Lines between two bare numbers that may be those of pages. With fewer, a list without words is taken for them."""
_SHORTEST, _LONGEST = 4, 120
"""Columns of a part of a head or foot that is known by its repetition."""
_TITLE = 60
"""Columns of a line that may be the title of the text."""
_FULL = 0.8
"""The share of the width from which on a line is one of a paragraph. Raised, the first line of a paragraph that several
pages begin with is a head."""
_PAGE = re.compile(r"[0-9]{1,3}")
"""The number of a page. With more figures, a year in a head is taken for one."""
_GAP = re.compile(r"\s{3,}|\t+|\s[|·•]\s")
_FIGURES = re.compile(r"[0-9]+")
_LINE_ENDS = re.compile(r"\r\n?|[\v\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Unpaged:
    """A text without what belongs to its pages."""

    text: str
    going_on: frozenset[int] = frozenset()
    """The indexes of the lines that go on with the paragraph above them, on the page before."""
    begins: frozenset[int] = frozenset()
    """The indexes of the lines that begin a page, but the first."""
    lost: tuple[Loss, ...] = ()
    """The heads and feet, each once, with a sign in place of the number of a page."""


def without_pages(text: str) -> Unpaged:
    """Return a text without heads, feet and numbers of pages. One that shows no sign of pages stays as it is."""
    lines, starts = _split(text)
    numbers = _page_numbers(lines, starts)
    ends = sorted({*starts, *numbers})
    taken = {**{at: lines[at] for at in numbers}, **_running(lines, ends, numbers)}
    if not ends:
        taken = _interrupting(lines)
    taken = _without_title(lines, taken, numbers)
    if not taken and not starts:
        return Unpaged(text)
    joined, going_on, begins = _closed_up(lines, set(taken), starts)
    heads = dict.fromkeys(_without_number(line) for _, line in sorted(taken.items()))
    lost = [Loss("the head or foot of a page", head) if head else Loss("the numbers of the pages") for head in heads]
    return Unpaged("\n".join(joined), going_on, begins, tuple(lost))


def _split(text: str) -> tuple[list[str], set[int]]:
    """Return the lines of a text, and the indexes of those that begin a page behind a form feed."""
    lines: list[str] = []
    starts: set[int] = set()
    for number, page in enumerate(_LINE_ENDS.sub("\n", text).split("\f")):
        if number:
            if lines and not lines[-1]:
                lines.pop()
            starts.add(len(lines))
        lines += page.split("\n")
    return lines, {start for start in starts if start < len(lines)}


def _parts(line: str) -> list[str]:
    """Return the parts of a line that wide gaps set apart, as the left and the right end of a foot are."""
    return [part.strip() for part in _GAP.split(line.strip()) if part.strip()]


def _key(part: str) -> str:
    return " ".join(part.casefold().split())


def _without_number(line: str) -> str:
    """Return a head or foot with a sign in place of the numbers of its page; nothing where it is only a number."""
    parts = [
        "" if is_named_page(part) or may_be_page(part) else NAMED_PAGE.sub(lambda at: _FIGURES.sub(HOLE, at[0]), part)
        for part in _parts(line)
    ]
    return " ".join(part for part in parts if part)


# --- The numbers of pages


def _page_numbers(lines: Sequence[str], starts: set[int]) -> dict[int, int]:
    """Return the numbers of pages that count on, by the indexes of their lines."""
    named: dict[int, int] = {}
    bare: dict[int, int] = {}
    decorated: dict[int, int] = {}
    for at, line in enumerate(lines):
        if not _FIGURES.search(line) or columns(line.strip()) > _LONGEST:
            continue
        if number := _named_number(line):
            named[at] = number
        elif may_be_page(line):
            number = int(_FIGURES.findall(line)[0])
            (bare if line.strip().isdigit() else decorated)[at] = number
    near = _near(lines, starts)
    ended = {at: number for at, number in bare.items() if at in near}
    return {
        **_counting(named, 1 if _says_total(lines, named) else 2),
        **_counting(decorated, 2),
        **_counting(ended, 2),
        **_beside_heads(lines),
        **_apart(lines, _counting(bare, 3)),
    }


def _beside_heads(lines: Sequence[str]) -> dict[int, int]:
    """Return numbers that count on beside the same words each time, apart from the text: `Garden notice      3`."""
    beside: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for at, line in enumerate(lines):
        first, *others = _parts(line) or [""]
        number = next((part for part in (first, *others[-1:]) if _PAGE.fullmatch(part)), "")
        if number and others and _is_apart(lines, at):
            words = (part for part in (first, *others) if part != number)
            beside[_key(" ".join(words))][at] = int(number)
    counted: dict[int, int] = {}
    for numbered in beside.values():
        for_sure = any(interrupts(lines, at, at) for at in numbered)
        counted |= _counting(numbered, 2 if for_sure else 3)
    return counted


def _is_apart(lines: Sequence[str], at: int) -> bool:
    """Whether a blank line, or the end of a page, is above or below a line, and no row of a table."""
    around = lines[max(at - 1, 0) : at + 2]
    is_row = any(has_columns(line) for place, line in enumerate(around, max(at - 1, 0)) if place != at)
    return not is_row and (at in (0, len(lines) - 1) or not all(line.strip() for line in around))


def _named_number(line: str) -> int:
    """Return the number of a page in a line that is a head or a foot, and says that it is one; 0 for other lines."""
    for part in _parts(line):
        match = NAMED_PAGE.match(part) or next((m for m in NAMED_PAGE.finditer(part) if m.end() == len(part)), None)
        if match is not None and (is_named_page(part) or _is_set_off(part, match)):
            return int(next(iter(_FIGURES.findall(match[0])), "0"))
    return 0


def _is_set_off(part: str, match: "re.Match[str]") -> bool:
    """Whether a sign parts the number of a page from the words beside it: `Privacy Notice - Page 3`."""
    before, after = part[: match.start()].rstrip(), part[match.end() :].lstrip()
    return before.endswith(tuple("-–—|·•/,")) or (not before and after.startswith(tuple("-–—|·•/")))


def _says_total(lines: Sequence[str], named: Mapping[int, int]) -> bool:
    """Whether the only number of a page says of how many with a word for a page: `Page 2 of 2`."""
    parts = [part for at in named for part in _parts(lines[at]) if is_named_page(part)]
    return any(len(_FIGURES.findall(part)) > 1 and len(re.findall(r"[^\W\d]{4,}", part)) > 0 for part in parts)


def _counting(numbers: Mapping[int, int], least: int) -> dict[int, int]:
    """Return those numbers that count on, one by one, in rows of at least so many."""
    rows: list[list[int]] = []
    waiting: dict[int, list[int]] = {}  # rows, by the number that would go on with them
    for at, number in sorted(numbers.items()):
        row = waiting.pop(number, [])
        if not row or at - row[-1] < _NEAR:
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


# --- Heads and feet


def _near(lines: Sequence[str], ends: set[int]) -> set[int]:
    """Return the indexes of the lines that are near the end of a page."""
    return {at for end in ends for side in _sides(lines, end) for at in side}


def _sides(lines: Sequence[str], end: int) -> tuple[list[int], list[int]]:
    """Return the indexes of the lines with words before the end of a page, the nearest first, and of those after it."""
    before = [at for at in range(end - 1, max(end - 12, -1), -1) if lines[at].strip()]
    after = [at for at in range(end, min(end + 12, len(lines))) if lines[at].strip()]
    return before[:_NEAR], after[:_NEAR]


def _running(lines: Sequence[str], ends: Sequence[int], numbers: Mapping[int, int]) -> dict[int, str]:
    """Return the heads and feet near the ends of pages: their parts are repeated, or are numbers."""
    places: defaultdict[str, set[int]] = defaultdict(set)
    sides = [side for end in ends for side in _sides(lines, end)]
    if ends and not numbers.keys() >= {*ends}:  # form feeds: the first page has a head, and the last one a foot
        sides += [_sides(lines, 0)[1], _sides(lines, len(lines))[0]]
    for at in {at for side in sides for at in side} | numbers.keys():
        for part in _parts(lines[at]):
            if _SHORTEST <= columns(part) <= _LONGEST and any(letter.isalpha() for letter in part):
                places[_key(part)].add(at)
    width = _width(lines)
    least = max(2, len(ends) * _SHARE)
    edges = _edges(sides, numbers)
    repeated = {
        key
        for key, of_key in places.items()
        if len(of_key) >= least and (of_key <= edges or _is_spread(of_key, numbers))
    }
    running: dict[int, str] = {}
    for side in sides:
        for at in side:
            is_sure = len(places[_key(lines[at])]) > 2 and columns(lines[at].strip()) <= _TITLE
            is_of_body = _is_of_body(lines[at], width, may_begin_small=is_sure)
            if at not in numbers and (is_of_body or not _is_running(lines[at], repeated)):
                break
            running[at] = lines[at]
    return running


def _edges(sides: Sequence[Sequence[int]], numbers: Mapping[int, int]) -> set[int]:
    """Return the indexes of the lines next to the ends of pages, but for those that are only the number of one."""
    nearest = (next((at for at in side if at not in numbers), None) for side in sides)
    return {at for at in nearest if at is not None}


def _is_spread(places: set[int], numbers: Mapping[int, int]) -> bool:
    """Whether some lines are on several pages, or beside the number of one."""
    return max(places) - min(places) > 2 * _NEAR or bool(places & numbers.keys())


def _width(lines: Sequence[str]) -> int:
    """Return the columns of the long lines of a text: one in ten is longer."""
    widths = sorted(columns(line.strip()) for line in lines if line.strip())
    return widths[(len(widths) - 1) * 9 // 10] if widths else 0


def _is_of_body(line: str, width: int, *, may_begin_small: bool = False) -> bool:
    """Whether a line is of a paragraph: it begins small, ends as a sentence or its part, or is as long as others."""
    text = line.strip()
    is_sentence = text[-1] in ",;:" or (text[-1] in ".。" and len(text.split()) > _NEAR)
    begins_small = text[0].islower() and (text[-1] == "." or not may_begin_small)
    return begins_small or is_sentence or (len(_parts(text)) == 1 and columns(text) > _FULL * width)


def _is_running(line: str, repeated: set[str]) -> bool:
    parts = _parts(line)
    known = [_key(part) in repeated or is_named_page(part) or may_be_page(part) for part in parts]
    return all(known) or (len(parts) > 1 and any(_key(part) in repeated for part in parts))


def _interrupting(lines: Sequence[str]) -> dict[int, str]:
    """Return lines that are repeated, and interrupt a sentence each time but the first: heads without a number."""
    width = _width(lines)
    places_of: defaultdict[str, list[int]] = defaultdict(list)
    for at in _worded(lines):
        places_of[_key(lines[at])].append(at)
    taken: dict[int, str] = {}
    top = next(_worded(lines), -1)
    for key, places in places_of.items():
        if len(places) < 2 or not _SHORTEST <= columns(key) <= _LONGEST:
            continue
        first = 0 if places[0] == top else 1
        if len(places) > 2 - first and all(_is_head(lines, at, width) for at in places[1 - first :]):
            taken |= {at: lines[at] for at in places}
    return taken


def _is_head(lines: Sequence[str], at: int, width: int) -> bool:
    """Whether a line is apart from those around it, in the middle of a sentence."""
    around = lines[max(at - 1, 0) : at + 2]
    is_apart = not all(line.strip() for line in around)
    is_row = sum(has_columns(line) for line in around) > 1 and has_columns(lines[at])
    return is_apart and not is_row and not _is_of_body(lines[at], width) and interrupts(lines, at, at)


def _worded(lines: Sequence[str]) -> Iterator[int]:
    return (at for at, line in enumerate(lines) if line.strip())


def _without_title(lines: Sequence[str], taken: Mapping[int, str], numbers: Mapping[int, int]) -> dict[int, str]:
    """Return what is to be taken out without the first line, where that is the only title."""
    worded = _worded(lines)
    first = next(worded, -1)
    if first not in taken or first in numbers:
        return dict(taken)
    title = _key(lines[first])
    others = [lines[at] for _, at in zip(range(_NEAR), worded, strict=False) if at not in taken]
    short = [line for line in others if columns(line.strip()) <= max(columns(title), _TITLE)]
    if any(_key(line) in title or title in _key(line) or TITLE.search(line) for line in short):
        return dict(taken)
    return {at: line for at, line in taken.items() if at != first}


# --- What is left


def _closed_up(
    lines: Sequence[str], taken: set[int], starts: set[int]
) -> tuple[list[str], frozenset[int], frozenset[int]]:
    """Return the lines that are left, which of them go on with the page before, and which begin one below a gap."""
    width = _width([line for at, line in enumerate(lines) if at not in taken])
    kept: list[str] = []
    going_on: set[int] = set()
    begins: set[int] = set()
    is_page = False
    for at, line in enumerate(lines):
        is_page = is_page or at in starts or at in taken
        if at in taken:
            continue
        if line.strip() and is_page:
            is_page = False
            before = next((old for old in reversed(kept) if old.strip()), "")
            if before and goes_on(before, line, width):
                while not kept[-1].strip():
                    kept.pop()
                going_on.add(len(kept))
            elif kept and kept[-1].strip():
                kept.append("")
            begins.add(len(kept))
        kept.append(line)
    return kept, frozenset(going_on), frozenset(begins)
