"""`regimes.toml` -> what the laws that are set ask for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Literal

from policyver.checks.rule import CheckedVersion
from policyver.checks.settings import Regime

Duty = Literal["notice", "consent", "review"]


@dataclass(frozen=True, slots=True)
class Deadline:
    """One thing that a law asks for."""

    regime: Regime
    law: str
    """With article or section."""
    duty: Duty
    trigger: str
    """When it asks for it, in its own words."""
    asks_for: str
    checked: date
    """The day on which the entry was last held against the law."""
    days: int | None = None
    """Of a notice: the least number of days between publication and effect; None where the law names none."""
    months: int | None = None
    """Of a review: at least every so many."""


@cache
def deadlines() -> tuple[Deadline, ...]:
    """Return all that is in the file, in its order."""
    import tomllib  # 2 ms, which only a store with regimes needs

    text = (files("policyver.checks.deadlines") / "regimes.toml").read_text(encoding="utf-8")
    return tuple(Deadline(**entry) for entry in tomllib.loads(text)["deadline"])


def deadlines_of(checked: CheckedVersion) -> Iterator[Deadline]:
    """Yield what the laws that are set in `policyver.toml` ask for."""
    if checked.settings.regimes:
        yield from (deadline for deadline in deadlines() if deadline.regime in checked.settings.regimes)
