"""The numbers that headings and clauses begin with in their text: `2.`, `(b)`, `1.4`.

A figure at the start of a line need not be one: “16 and older” counts nothing. So a number is a label only where a
neighbour goes on counting, or it begins to count.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from policyver.document.model import Block

_NUMBER = r"(?P<number>\d+(?:\.\d+)*|[ivxlcdm]+|[IVXLCDM]+|[A-Za-z])"
_CLAUSE = re.compile(rf"\W?\s?{_NUMBER}(?P<end>[.)]\)?)(?=\s)")
_HEADING = re.compile(rf"(?P<sign>§\s?)?(?P<figure>\d+(?:\.\d+)*)(?P<stop>[.):]?)(?=\s)|{_CLAUSE.pattern}")
_MOST = 3
"""Numbers that may be left out between two neighbours: a clause was taken out."""
_LEAST_BARE = 3
"""Bare figures in a row that count."""
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


@dataclass(frozen=True, slots=True)
class _Candidate:
    index: int
    label: str
    above: tuple[int, ...]
    """The 2 of 2.4."""
    places: frozenset[int]
    """Where it stands in its row: an `i.` may be the first or the ninth."""
    marked: bool
    """It is set off from the words, by a full stop or a bracket."""


def labelled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Give the blocks with their labels."""
    rows: defaultdict[tuple[str, str, int], list[_Candidate]] = defaultdict(list)
    for index, block in enumerate(blocks):
        if (found := _candidate(index, block)) is not None:
            style = re.sub(r"[a-z]+", "a", re.sub(r"[A-Z]+", "A", re.sub(r"\d+", "1", found.label)))
            rows["heading" if block.kind == "heading" else "", style, len(found.above)].append(found)
    labels = {found.index: found.label for row in rows.values() for found in _counted(row)}
    if not labels:
        return tuple(blocks)
    return tuple(
        replace(block, label=labels[index]) if index in labels else block for index, block in enumerate(blocks)
    )


def _candidate(index: int, block: Block) -> _Candidate | None:
    if not block.text or block.kind in ("code", "row", "html", "front-matter"):
        return None
    found = (_HEADING if block.kind == "heading" else _CLAUSE).match(block.text)
    if not found:
        return None
    groups = found.groupdict()
    number = groups.get("figure") or groups["number"]
    marked = bool(groups.get("sign") or groups.get("stop") or groups.get("end"))
    if number[0].isdigit():
        *above, last = map(int, number.split("."))
        return _Candidate(index, found[0], tuple(above), frozenset([last]), marked)
    return _Candidate(index, found[0], (), _letter_places(number.lower()), marked)


def _counted(row: Sequence[_Candidate]) -> list[_Candidate]:
    """Pick those that count: with the one before or behind, or as the first of a row."""
    steps = [False, *(_goes_on(before, after) for before, after in pairwise(row)), False]
    bare = _bare_rows(row, steps)
    return [
        found
        for found, (from_before, to_after) in zip(row, pairwise(steps), strict=True)
        if found.index in bare
        or ((found.marked or found.above) and (from_before or to_after))
        or (found.marked and 1 in found.places)
    ]


def _bare_rows(row: Sequence[_Candidate], steps: Sequence[bool]) -> set[int]:
    """Give the places of bare figures that count from 1 on: “14 days” above “15 days” does not."""
    found: set[int] = set()
    run: list[_Candidate] = []
    for candidate, goes_on in zip(row, steps[:-1], strict=True):
        run = [*run, candidate] if goes_on else [candidate]
        if len(run) >= _LEAST_BARE and 1 in run[0].places:
            found |= {each.index for each in run}
    return found


def _goes_on(before: _Candidate, after: _Candidate) -> bool:
    most = _MOST if before.marked and after.marked else 1
    steps = {b - a for a in before.places for b in after.places}
    if before.above == after.above:
        return any(1 <= step <= most for step in steps)
    return bool(before.above) and after.above > before.above and 1 in after.places  # 2.1 behind 1.4


def _letter_places(letters: str) -> frozenset[int]:
    places = {ord(letters) - ord("a") + 1} if len(letters) == 1 else set()
    if all(letter in _ROMAN for letter in letters):
        values = [_ROMAN[letter] for letter in letters]
        places.add(sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True)))
    return frozenset(places)
