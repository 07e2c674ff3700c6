"""The heads and feet of pages among the lines of a text: what is repeated near the ends of pages."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from policyver.document.columns import columns
from policyver.document.plain_text.page_breaks import has_columns, interrupts
from policyver.document.plain_text.page_ends import LONGEST, NEAR, key_of, parts_of, sides_of, width_of
from policyver.languages.headings import TITLE
from policyver.languages.page_numbers import is_named_page, may_be_page

_SHARE = 0.4
"""The least share of the pages that have a head or foot: left and right pages may have different ones. With less, cells
of a table that goes over many pages are taken for one."""
_SHORTEST = 4
"""Columns of a part of a head or foot that is known by its repetition. With fewer, cells of tables are."""
_TITLE = 60
"""Columns of a line that may be the title of the text."""
_FULL = 0.8
"""The share of the width from which on a line is one of a paragraph. Raised, the first line of a paragraph that several
pages begin with is a head."""


def running_heads(lines: Sequence[str], ends: Sequence[int], numbers: Mapping[int, int]) -> dict[int, str]:
    """Return the heads and feet near the ends of pages: their parts are repeated, or are numbers."""
    places: defaultdict[str, set[int]] = defaultdict(set)
    sides = [side for end in ends for side in sides_of(lines, end)]
    if ends and not numbers.keys() >= {*ends}:  # form feeds: the first page has a head, and the last one a foot
        sides += [sides_of(lines, 0)[1], sides_of(lines, len(lines))[0]]
    for at in {at for side in sides for at in side} | numbers.keys():
        for part in parts_of(lines[at]):
            if _SHORTEST <= columns(part) <= LONGEST and any(letter.isalpha() for letter in part):
                places[key_of(part)].add(at)
    width = width_of(lines)
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
            is_sure = len(places[key_of(lines[at])]) > 2 and columns(lines[at].strip()) <= _TITLE
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
    return max(places) - min(places) > 2 * NEAR or bool(places & numbers.keys())


def _is_of_body(line: str, width: int, *, may_begin_small: bool = False) -> bool:
    """Whether a line is of a paragraph: it begins small, ends as a sentence or its part, or is as long as others."""
    text = line.strip()
    is_sentence = text[-1] in ",;:" or (text[-1] in ".。" and len(text.split()) > NEAR)
    begins_small = text[0].islower() and (text[-1] == "." or not may_begin_small)
    return begins_small or is_sentence or (len(parts_of(text)) == 1 and columns(text) > _FULL * width)


def _is_running(line: str, repeated: set[str]) -> bool:
    parts = parts_of(line)
    known = [key_of(part) in repeated or is_named_page(part) or may_be_page(part) for part in parts]
    return all(known) or (len(parts) > 1 and any(key_of(part) in repeated for part in parts))


def interrupting_heads(lines: Sequence[str]) -> dict[int, str]:
    """Return lines that are repeated, and interrupt a sentence each time but the first: heads without a number."""
    width = width_of(lines)
    places_of: defaultdict[str, list[int]] = defaultdict(list)
    for at in _worded(lines):
        places_of[key_of(lines[at])].append(at)
    taken: dict[int, str] = {}
    top = next(_worded(lines), -1)
    for key, places in places_of.items():
        if len(places) < 2 or not _SHORTEST <= columns(key) <= LONGEST:
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


def without_title(lines: Sequence[str], taken: Mapping[int, str], numbers: Mapping[int, int]) -> dict[int, str]:
    """Return what is to be taken out without the first line, where that is the only title."""
    worded = _worded(lines)
    first = next(worded, -1)
    if first not in taken or first in numbers:
        return dict(taken)
    title = key_of(lines[first])
    others = [lines[at] for _, at in zip(range(NEAR), worded, strict=False) if at not in taken]
    short = [line for line in others if columns(line.strip()) <= max(columns(title), _TITLE)]
    if any(key_of(line) in title or title in key_of(line) or TITLE.search(line) for line in short):
        return dict(taken)
    return {at: line for at, line in taken.items() if at != first}
