"""What a text promises, each promise once, with every place where it says so."""

from collections.abc import Iterable
from dataclasses import dataclass

from policyver.promises.model import KINDS, Announced, Promise


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
    groups = [sorted(group, key=_says_less) for group in _without_parts(by_key.values())]
    groups.sort(key=lambda group: KINDS.index(group[0].kind))
    return tuple(Stated(group[0], tuple(group[1:])) for group in groups)


def _without_parts(groups: Iterable[list[Promise]]) -> list[list[Promise]]:
    """Put what names fewer means for a notice of the same length to what names more: a summary and the section."""
    whole: list[list[Promise]] = []
    for group in sorted(groups, key=lambda group: -_means(group[0])):
        of = next((other for other in whole if _is_part(group[0], other[0])), None)
        if of is None:
            whole.append(group)
        else:
            of += group
    return sorted(whole, key=lambda group: (group[0].place.block, group[0].place.start))


def _means(promise: Promise) -> int:
    return len(promise.value.means) if isinstance(promise.value, Announced) else 0


def _is_part(part: Promise, whole: Promise) -> bool:
    one, other = part.value, whole.value
    return (
        isinstance(one, Announced) and isinstance(other, Announced) and part.subject == whole.subject
        and set(one.means) <= set(other.means)
        and (one.quantity is None or (other.quantity is not None and one.quantity.same_as(other.quantity)))
    )  # fmt: skip


def _says_less(promise: Promise) -> tuple[bool, bool, bool, bool]:
    of = promise.circumstances
    return bool(of.regions), of.is_aggregated, of.is_conditional, bool(of.qualifiers)
