"""What a text promises, each promise once, with every place where it says so."""

from collections.abc import Iterable
from dataclasses import dataclass

from policyver.promises.model import KINDS, Promise


@dataclass(frozen=True, slots=True)
class Stated:
    """A promise of a text: the place that says it first, and the others."""

    promise: Promise
    again: tuple[Promise, ...] = ()

    @property
    def places(self) -> tuple[Promise, ...]:
        """Return every place that says it."""
        return self.promise, *self.again


def stated(promises: Iterable[Promise]) -> tuple[Stated, ...]:
    """Return each promise once, kind by kind and in reading order within a kind.

    The place that says most comes first: one for everybody before one for the people of one place, one without a
    condition before one with it.
    """
    by_key: dict[object, list[Promise]] = {}
    for promise in promises:
        by_key.setdefault(promise.key, []).append(promise)
    groups = [sorted(group, key=_says_less) for group in by_key.values()]
    groups.sort(key=lambda group: KINDS.index(group[0].kind))
    return tuple(Stated(group[0], tuple(group[1:])) for group in groups)


def _says_less(promise: Promise) -> tuple[bool, bool, bool]:
    circumstances = promise.circumstances
    return bool(circumstances.regions), circumstances.is_aggregated, circumstances.is_conditional
