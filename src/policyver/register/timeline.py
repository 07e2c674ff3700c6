"""Which version is in force when: worked out once for all versions and all days, because a list asks for each."""

import heapq
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from policyver.register.amended import AmendedVersion

Period = tuple[date, date | None]
"""The first and the last day of a time in which a version is in force; None where no end is known."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days in a row on which the same version is in force, or none is."""

    first: date | None
    """None where nothing was in force before."""
    last: date | None
    """None where no end is known."""
    amended: AmendedVersion | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """The days on which another version takes effect, and which one is in force from each of them on."""

    turns: tuple[date, ...]
    """In order, each once."""
    in_force: tuple[AmendedVersion | None, ...]
    """For each of these days; None where all that have begun by then are withdrawn."""
    periods: Mapping[str, tuple[Period, ...]]
    """For each version that ever is in force, by its name."""

    def on(self, day: date) -> AmendedVersion | None:
        """Return the version in force on a day."""
        turn = bisect_right(self.turns, day)
        return self.in_force[turn - 1] if turn else None

    def since(self, day: date) -> tuple[Stretch, ...]:
        """Return the stretches from the one that a day is in to the last one, in order."""
        at = bisect_right(self.turns, day)
        firsts = (self.turns[at - 1] if at else None, *self.turns[at:])
        lasts = (*(turn - timedelta(days=1) for turn in self.turns[at:]), None)
        versions = (self.on(day), *self.in_force[at:])
        return tuple(map(Stretch, firsts, lasts, versions))


def timeline(versions: Sequence[AmendedVersion]) -> Timeline:
    """Return the timeline of the versions of a statement, which are in the order in which they were cut.

    In force on a day is the version with the latest effective date on or before that day that is not withdrawn by then;
    of several with the same date the one cut last.
    """
    steps = list(_steps(versions))
    periods: defaultdict[str, list[Period]] = defaultdict(list)
    for (first, amended), (after, _) in pairwise([*steps, (None, None)]):
        if amended is not None and first is not None:
            periods[amended.version.name].append((first, after and after - timedelta(days=1)))
    return Timeline(
        tuple(day for day, _ in steps),
        tuple(amended for _, amended in steps),
        {name: tuple(times) for name, times in periods.items()},
    )


def _steps(versions: Sequence[AmendedVersion]) -> Iterator[tuple[date, AmendedVersion | None]]:
    """Yield each day on which another version takes effect, or none any more, and that version."""
    begins: defaultdict[date, list[int]] = defaultdict(list)
    for place, amended in enumerate(versions):
        begins[amended.effective].append(place)
    begun: list[tuple[int, int]] = []  # a heap with the latest effective date first, and of a day the one cut last
    now: AmendedVersion | None = None
    for day in sorted({*begins, *(amended.withdrawn for amended in versions if amended.withdrawn is not None)}):
        for place in begins[day]:
            heapq.heappush(begun, (-day.toordinal(), -place))
        while begun and versions[-begun[0][1]].is_withdrawn(day):
            heapq.heappop(begun)
        before, now = now, versions[-begun[0][1]] if begun else None
        if now is not before:
            yield day, now
