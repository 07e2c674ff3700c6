"""The numbers that headings and clauses begin with in their text: `2.`, `(b)`, `1.4`.

A number at the start of a line need not be a label: “16 and older” counts nothing. So a number is a label only where a
neighbour counts on from it, or where it is the first of its row. A date, a year and a span of time never are.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from policyver.document.model import Block
from policyver.document.number_forms import roman_value
from policyver.languages.calendar import time_at_start

_NUMBER = r"(?P<number>\d{1,9}(?:\.\d{1,9})*|[ivxlcdm]+|[IVXLCDM]+|[A-Za-z])"
_CLAUSE = re.compile(rf"\W?\s?{_NUMBER}(?P<end>[.)]\)?)(?=\s)")
_HEADING = re.compile(rf"(?P<sign>§\s?)?(?P<figure>\d{{1,9}}(?:\.\d{{1,9}})*)(?P<stop>[.):]?)(?=\s)|{_CLAUSE.pattern}")
_INITIAL = re.compile(r"[A-Z]\.")
_MOST = 3
"""Numbers that may be missing between two neighbours, where clauses were deleted."""
_LEAST_INITIALS = 3
"""The least number of single capitals in a row, `C.`, that are labels where the row does not begin with `A.`: two may
be the first names of two people (`numbers-initials-of-people.md`)."""
_LEAST_BARE = 3
"""The least number of bare figures in a row that are labels."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    index: int
    label: str
    above: tuple[int, ...]
    """The 2 of 2.4."""
    places: frozenset[int]
    """Its places in its row: an `i.` may be the first or the ninth."""
    marked: bool
    """Whether a full stop, a bracket or a § sets it off from the words."""


def labelled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with their labels."""
    rows: defaultdict[tuple[str, str, int], list[_Candidate]] = defaultdict(list)
    for index, block in enumerate(blocks):
        if (candidate := _candidate(index, block)) is not None:
            style = re.sub(r"[a-z]+", "a", re.sub(r"[A-Z]+", "A", re.sub(r"\d+", "1", candidate.label)))
            rows["heading" if block.kind == "heading" else "", style, len(candidate.above)].append(candidate)
    labels = {candidate.index: candidate.label for row in rows.values() for candidate in _counted(row)}
    if not labels:
        return tuple(blocks)
    return tuple(
        replace(block, label=labels[index]) if index in labels else block for index, block in enumerate(blocks)
    )


def _candidate(index: int, block: Block) -> _Candidate | None:
    if not block.text or block.kind in ("code", "row", "html", "front-matter"):
        return None
    match = (_HEADING if block.kind == "heading" else _CLAUSE).match(block.text)
    if not match or time_at_start(block.text):
        return None
    groups = match.groupdict()
    number = groups.get("figure") or groups["number"]
    marked = bool(groups.get("sign") or groups.get("stop") or groups.get("end"))
    if number[0].isdigit():
        *above, last = map(int, number.split("."))
        return _Candidate(index, match[0], tuple(above), frozenset([last]), marked)
    return _Candidate(index, match[0], (), _letter_places(number.lower()), marked)


def _counted(row: Sequence[_Candidate]) -> list[_Candidate]:
    """Return those that are labels: one before or behind them counts on, or they are the first of a row."""
    steps = [False, *(_goes_on(before, after) for before, after in pairwise(row)), False]
    runs = _runs(row, steps)
    bare, initials = _bare(runs), _initials(runs)
    return [
        candidate
        for candidate, (from_before, to_after) in zip(row, pairwise(steps), strict=True)
        if candidate.index in bare
        or ((candidate.marked or candidate.above) and (from_before or to_after) and candidate.index not in initials)
        or (candidate.marked and 1 in candidate.places)
    ]


def _runs(row: Sequence[_Candidate], steps: Sequence[bool]) -> list[list[_Candidate]]:
    """Return the stretches of a row in which each counts on from the one before."""
    runs: list[list[_Candidate]] = []
    for candidate, goes_on in zip(row, steps[:-1], strict=True):
        if not goes_on:
            runs.append([])
        runs[-1].append(candidate)
    return runs


def _bare(runs: Sequence[Sequence[_Candidate]]) -> set[int]:
    """Return the indexes of bare figures that count from 1 on. “14 days” above “15 days” is not such a row."""
    return {candidate.index for run in runs if len(run) >= _LEAST_BARE and 1 in run[0].places for candidate in run}


def _initials(runs: Sequence[Sequence[_Candidate]]) -> set[int]:
    """Return the indexes of single capitals that may be the first names of people: “C. Miller” above “D. Smith”."""
    return {
        candidate.index
        for run in runs
        if len(run) < _LEAST_INITIALS and 1 not in run[0].places
        for candidate in run
        if _INITIAL.fullmatch(candidate.label)
    }


def _goes_on(before: _Candidate, after: _Candidate) -> bool:
    most = _MOST if before.marked and after.marked else 1
    steps = {b - a for a in before.places for b in after.places}
    if before.above == after.above:
        return any(1 <= step <= most for step in steps)
    return bool(before.above) and after.above > before.above and 1 in after.places  # 2.1 behind 1.4


def _letter_places(letters: str) -> frozenset[int]:
    places = {ord(letters) - ord("a") + 1} if len(letters) == 1 else set()
    if value := roman_value(letters):
        places.add(value)
    return frozenset(places)
