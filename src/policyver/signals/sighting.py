"""A signal with its place in a passage."""

from collections.abc import Hashable
from dataclasses import dataclass

from policyver.signals.model import Direction, Signal, SignalKind


@dataclass(frozen=True, slots=True)
class Sighting:
    """A signal, and where in the passage what it is about was and is."""

    signal: Signal
    old_at: int | None
    new_at: int | None
    about: Hashable = None
    """What came or went, if that can be said: where it went in one passage and came in another, it only moved."""


def sighting(
    kind: SignalKind,
    old: tuple[str, int] | None,
    new: tuple[str, int] | None,
    direction: Direction | None = None,
    about: Hashable = None,
) -> Sighting:
    """Return a sighting of words with their places; without a direction, words of one side only came or went."""
    if direction is None and (old is None) != (new is None):
        direction = "added" if old is None else "removed"
    signal = Signal(kind, old[0] if old else "", new[0] if new else "", direction)
    return Sighting(signal, old[1] if old else None, new[1] if new else None, about)
