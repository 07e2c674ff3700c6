"""What a reviewer should look at in a redline: the values."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

SignalKind = Literal[
    "duty", "negation", "period", "amount", "age", "date", "number", "data", "recipient", "purpose", "transfer",
    "right", "scope", "link", "contact", "definition", "consent", "spelling",
]  # fmt: skip
"""What a signal is about. `spelling` is what a reviewer can put aside: another spelling of the same word."""

SIGNAL_KINDS: tuple[SignalKind, ...] = get_args(SignalKind)

Direction = Literal["longer", "shorter", "more", "less", "later", "earlier", "added", "removed", "stricter", "looser"]
"""In which way something changed: a period, an amount or an age, a date, a thing that is named, a duty."""

ProposedMateriality = Literal["editorial", "clarification", "material"]


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing in a change that a reviewer should look at."""

    kind: SignalKind
    old: str
    """The words of the old text; empty where it has none."""
    new: str
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a redline is proposed to be of its materiality."""

    kind: SignalKind | None
    """The signals that it is from; None where it is from something else, such as a section that is new."""
    what: str
    """A sentence in English: “The period goes from 30 days to 60 days.”"""
    changes: tuple[int, ...]
    """The numbers of the changes."""
    sections: tuple[str, ...] = ()
    """The titles of the sections that these are in."""


@dataclass(frozen=True, slots=True)
class Review:
    """The signals of a redline, and what they come to. It is a proposal and no advice: people decide."""

    by_change: Mapping[int, tuple[Signal, ...]]
    """By the numbers of the changes; changes without signals are left out."""
    materiality: ProposedMateriality
    reasons: tuple[Reason, ...]

    def of(self, number: int) -> tuple[Signal, ...]:
        """Return the signals of a change."""
        return self.by_change.get(number, ())

    @property
    def counts(self) -> Mapping[SignalKind, int]:
        """How many signals there are of each kind, for all of SIGNAL_KINDS."""
        counted = Counter(signal.kind for signals in self.by_change.values() for signal in signals)
        return {kind: counted[kind] for kind in SIGNAL_KINDS}
