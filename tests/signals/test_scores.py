"""How well the signals agree with the labelled sentences: `pytest -s` prints precision and recall by kind and language.

The program is tuned on one half of the sentences; the figures of the other half say what it is worth.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.signals.model import Review, Signal
from policyver.signals.review import review
from tests.signals.own import Case, own_cases

UP = frozenset({"added", "longer", "higher", "more", "later", "stricter"})
DOWN = frozenset({"removed", "shorter", "lower", "less", "earlier", "looser"})
FLOORS = {"tuned": (0.96, 0.95), "held-out": (0.93, 0.87)}
"""Precision and recall that the signals of each half have at least."""


@dataclass
class Counts:
    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __str__(self) -> str:
        return f"{self.right:5} {self.wrong:5} {self.missed:6} {self.precision:9.2f} {self.recall:6.2f}"

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


@dataclass
class Scores:
    by_name: dict[str, Counts] = field(default_factory=lambda: defaultdict(Counts))

    def count(self, case: Case, signals: Iterable[Signal]) -> None:
        raised: dict[str, list[str | None]] = defaultdict(list)
        for signal in signals:
            raised[signal.kind].append(signal.direction)
        wanted: dict[str, list[str | None]] = defaultdict(list)
        for expected in case.signals:
            wanted[expected.kind].append(expected.direction)
        for kind in raised.keys() | wanted.keys():
            is_wrong = kind in raised and (kind not in wanted or _are_against(raised[kind], wanted[kind]))
            is_missed = kind in wanted and (kind not in raised or is_wrong)
            if kind in case.may and kind not in wanted:
                continue
            for name in (f"kind {kind}", f"language {case.language}", "all"):
                counts = self.by_name[name]
                counts.wrong += is_wrong
                counts.missed += is_missed
                counts.right += not is_wrong and not is_missed


def _are_against(raised: list[str | None], wanted: list[str | None]) -> bool:
    """Whether a kind is raised in the opposite direction only."""
    directions = [direction for direction in wanted if direction]
    return bool(directions) and all(
        {_way(one), _way(direction)} == {"up", "down"} for one in raised for direction in directions
    )


def _way(direction: str | None) -> str:
    return "up" if direction in UP else "down" if direction in DOWN else ""


@cache
def reviewed(case: Case) -> Review:
    return review(compare(read_markdown(case.old), read_markdown(case.new)), case.language)


def _last_of_all(entry: tuple[str, Counts]) -> tuple[bool, str]:
    return entry[0] == "all", entry[0]


@pytest.mark.parametrize("half", ["tuned", "held-out"])
def test_signals_agree_with_the_labels(half: str) -> None:
    scores = Scores()
    for case in own_cases():
        if case.half == half:
            scores.count(case, (signal for signals in reviewed(case).by_change.values() for signal in signals))
    lines = [f"\n{half:22} right wrong missed precision recall"]
    lines += [f"{name:22} {counts}" for name, counts in sorted(scores.by_name.items(), key=_last_of_all)]
    sys.stdout.write("\n".join([*lines, ""]))
    precision, recall = FLOORS[half]
    assert scores.by_name["all"].precision >= precision
    assert scores.by_name["all"].recall >= recall


@pytest.mark.parametrize("half", ["tuned", "held-out"])
def test_materiality_is_proposed_as_labelled(half: str) -> None:
    cases = [case for case in own_cases() if case.half == half]
    agreed = sum(reviewed(case).materiality in case.materiality for case in cases)
    sys.stdout.write(f"\n{half}: the proposal agrees with {agreed} of {len(cases)} labels\n")
    assert agreed >= 0.85 * len(cases)


def test_every_signal_belongs_to_a_change() -> None:
    for case in own_cases():
        redline = compare(read_markdown(case.old), read_markdown(case.new))
        numbers = {change.number for change in redline.changes}
        assert set(reviewed(case).by_change) <= numbers
        assert {number for reason in reviewed(case).reasons for number in reason.changes} <= numbers
