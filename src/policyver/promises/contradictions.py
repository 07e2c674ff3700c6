"""Promises that cannot both be kept: in one statement, and in two statements of one owner.

A promise for some people, on a condition or for a purpose is no contradiction of one for others: what may be meant
differently is left out, so that what is named is worth a look.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import assert_never

from policyver.languages.quantities import Quantity
from policyver.promises.model import GENERAL, Announced, FromAge, Lasts, Promise, PromiseKind, Value

_NEARLY = 0.05
"""The share by which two periods may differ and are meant to be the same: 30 days and a month. Raised, four weeks and
a month are no contradiction either."""
_STEM = 4
"""Letters by which words of an event are compared, so that “closing” and “closure” are the same. Raised, they are two
events, and no contradiction is seen; lowered, other words are taken for the same."""
_LITTLE = frozenset(
    "your afte foll from sinc upon when once their ihre nach seit votr vous aprè comp part suiv desd desp".split()
)
"""Beginnings of words that are in any event."""
_LONG_WORD = re.compile(r"[^\W\d_]{4,}|[\u3040-\u9fff]")
_SEVERAL: frozenset[str] = frozenset({"other", "extension", "rights"})
"""Subjects under which there are several things, which need not be the same."""
_ANYBODY = frozenset({"third-parties", "business-partners"})
"""Recipients of whom there are many: what some do not get others may."""
_MOST = 100
"""Wordings about one subject that are held against each other. Each is held against each other one, so a table of
thousands would take minutes; nobody reads as many."""
_BETWEEN: frozenset[PromiseKind] = frozenset({"retention", "sale", "recipient", "age", "deadline"})
"""The kinds in which two statements must agree. Each may be announced in its own way, and have its own contacts."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two promises that cannot both be kept."""

    first: Promise
    second: Promise

    @property
    def kind(self) -> PromiseKind:
        """Return the kind of both."""
        return self.first.kind


def contradictions(promises: Sequence[Promise]) -> tuple[Contradiction, ...]:
    """Return each promise of a text with the first one before it that it contradicts, in reading order.

    Of a hundred periods for the same data that are a hundred lines, and not all five thousand pairs.
    """
    return _once(
        contradiction
        for of_one_subject in _by_subject(promises).values()
        for at, second in enumerate(of_one_subject)
        if (contradiction := _first_contradicted(of_one_subject[:at], second)) is not None
    )


def _first_contradicted(before: Sequence[Promise], second: Promise) -> Contradiction | None:
    contradicted = (first for first in before if _contradict(first, second) and _are_about_the_same(first, second))
    return next((Contradiction(first, second) for first in contradicted), None)


def contradictions_between(one: Sequence[Promise], other: Sequence[Promise]) -> tuple[Contradiction, ...]:
    """Return the promises of two statements that contradict each other."""
    others = _by_subject(other)
    return _once(
        Contradiction(first, second)
        for (kind, subject), of_one_subject in _by_subject(one).items()
        if kind in _BETWEEN and subject != GENERAL
        for first, second in product(of_one_subject, others.get((kind, subject), ()))
        if _contradict(first, second)
    )


def contradictions_of_languages(one: Sequence[Promise], other: Sequence[Promise]) -> tuple[Contradiction, ...]:
    """Return where one language of a statement says that data are sold, and another only that they are not."""
    sold, others = ([promise for promise in of if promise.kind == "sale"] for of in (one, other))
    return _once(
        Contradiction(first, second)
        for first, second in product(sold[:_MOST], others[:_MOST])
        if first.subject == second.subject
        and first.denies != second.denies
        and first.circumstances.regions == second.circumstances.regions
        and not any(
            promise.subject == first.subject and promise.denies == denies
            for of, denies in ((sold, second.denies), (others, first.denies))
            for promise in of
        )
    )


def _by_subject(promises: Sequence[Promise]) -> dict[tuple[PromiseKind, str], list[Promise]]:
    by_subject: dict[tuple[PromiseKind, str], dict[object, Promise]] = {}
    for promise in promises:
        if promise.subject not in _SEVERAL:
            of_one = by_subject.setdefault((promise.kind, promise.subject), {})
            of_one.setdefault((promise.key, promise.circumstances, promise.sentence), promise)
    return {subject: [*islice(of_one.values(), _MOST)] for subject, of_one in by_subject.items()}


def _once(pairs: Iterator[Contradiction]) -> tuple[Contradiction, ...]:
    first_of_each: dict[object, Contradiction] = {}
    for pair in pairs:
        first_of_each.setdefault(frozenset([pair.first.key, pair.second.key]), pair)
    return tuple(sorted(first_of_each.values(), key=lambda pair: (pair.first.place.block, pair.second.place.block)))


def _contradict(first: Promise, second: Promise) -> bool:
    """Whether two promises of one kind about one subject cannot both be kept."""
    one, other = first.circumstances, second.circumstances
    if first.sentence == second.sentence or one.regions != other.regions or one.is_aggregated != other.is_aggregated:
        return False
    if one.label and other.label and one.label != other.label:
        return False
    match first.kind:
        case "retention":
            return _last_differently(first, second)
        case "deadline":
            return _differ(first.value, second.value) and one.is_conditional == other.is_conditional
        case "age":
            return isinstance(first.value, FromAge) and first.value.key != second.value.key
        case "sale" | "recipient":
            return _deny(first, second)
        case "notice":
            return _announce_differently(first, second) and one.is_conditional == other.is_conditional
        case "right" | "contact":
            return False
        case _:
            assert_never(first.kind)


def _last_differently(first: Promise, second: Promise) -> bool:
    """Whether the same is kept for another time, counted from the same event as far as the text says from which."""
    one, other = first.circumstances, second.circumstances
    if (
        one.limits != other.limits
        or set(one.purposes) != set(other.purposes)
        or one.is_conditional != other.is_conditional
    ):
        return False
    if one.is_row and other.is_row and " " not in first.subject and first.subject == first.words.casefold():
        return False  # the names of cookies, of which several providers have one
    return _differ(first.value, second.value) and _count_alike(first.value, second.value)


def _deny(first: Promise, second: Promise) -> bool:
    """Whether one denies what the other says, without a condition and not only for some data or purposes."""
    if first.denies == second.denies or first.subject in _ANYBODY:
        return False
    denial, other = (first, second) if first.denies else (second, first)
    denied, said = denial.circumstances, other.circumstances
    is_bare = not denied.is_conditional and (first.kind == "sale" or set(denied.purposes) <= set(said.purposes))
    return is_bare and (not denied.data or bool({*denied.data} & {*said.data}))


def _differ(one: Value, other: Value) -> bool:
    """Whether both are periods, and not nearly the same."""
    if not (isinstance(one, Lasts) and isinstance(other, Lasts)) or one.upto or other.upto:
        return False
    return _are_apart(one.quantity, other.quantity)


def _are_apart(one: Quantity, other: Quantity) -> bool:
    shorter, longer = sorted((one.size, other.size))
    return longer - shorter > _NEARLY * longer


def _count_alike(one: Value, other: Value) -> bool:
    """Whether two periods may count from the same event: one says no event, or both have a word in common."""
    if not (isinstance(one, Lasts) and isinstance(other, Lasts)):
        return False
    first, second = ({word[:_STEM] for word in _LONG_WORD.findall(value.event.casefold())} for value in (one, other))
    return not first or not second or bool((first & second) - _LITTLE)


def _announce_differently(first: Promise, second: Promise) -> bool:
    one, other = first.value, second.value
    if not (isinstance(one, Announced) and isinstance(other, Announced)) or not (one.quantity and other.quantity):
        return False
    return _are_apart(one.quantity, other.quantity)


def _are_about_the_same(first: Promise, second: Promise) -> bool:
    """Whether two sections speak of the same: data as such are those of a section, such as its newsletter."""
    if first.kind != "retention" or first.subject != GENERAL:
        return True
    has_topic = first.circumstances.is_of_a_topic or second.circumstances.is_of_a_topic
    return first.section == second.section or not has_topic
