"""What a number in a text counts, and when two of them mean the same."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

QuantityKind = Literal["period", "amount", "age", "date", "percent", "number"]

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400}
_MONTHS = {"month": 1, "year": 12}
_DAYS = {"working-day": 1.4, "month": 365.25 / 12, "year": 365.25}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text, and what it counts."""

    kind: QuantityKind
    text: str
    """As it is written, with its unit."""
    start: int
    value: Fraction
    """Dates: the ordinal number of the day, or of the first day of the month or year."""
    unit: str
    """Periods and ages: `day`, `working-day`, `month`; amounts: the currency; dates: `day`, `month` or `year`."""

    def same_as(self, other: "Quantity") -> bool:
        """Whether both mean the same: 12 months and one year do, 30 days and one month do not."""
        return self.kind == other.kind and self._plain == other._plain

    @property
    def size(self) -> float:
        """A number that puts two quantities of one kind in order: of a period about how many days it has."""
        if self.kind not in ("period", "age"):
            return float(self.value)
        if self.unit in _SECONDS:
            return float(self.value) * _SECONDS[self.unit] / 86400
        return float(self.value) * _DAYS.get(self.unit, 1)

    @property
    def _plain(self) -> tuple[Fraction, str]:
        if self.kind in ("period", "age"):
            if self.unit in _SECONDS:
                return self.value * _SECONDS[self.unit], "second"
            if self.unit in _MONTHS:
                return self.value * _MONTHS[self.unit], "month"
        return self.value, self.unit
