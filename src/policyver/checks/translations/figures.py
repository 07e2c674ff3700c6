"""Figures, periods, amounts, dates, links and addresses that a translation has otherwise than its source."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.translations.alignment import Pair, aligned
from policyver.checks.translations.said import Figure, Said
from policyver.languages.quantities import Quantity

_NEAR = 4
"""Blocks around one in which a translation may say the same: the order of sentences and items may be another."""

_TWICE = 2
"""Plain numbers up to this are words in one language and figures in another: twice, 2 回."""

Thing = Quantity | Figure | str
"""What is compared: a quantity, digits that count nothing, or an address."""

Meanings = Mapping[object, Thing]
"""Things by what they mean: a table may have thousands, and few of them differ."""


@dataclass(frozen=True, slots=True)
class _Only:
    """What one of two like blocks has and the other has not."""

    place: int
    """The place of the pair."""
    thing: Thing


@rule(
    "translation-figure",
    severity="warning",
    todo="See which of the two is right.",
    needs=("translations",),
)
def figures_otherwise(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each number, period, amount, age and date that one of the texts has and the other has not."""
    for locale, pairs in _translations(checked):
        ours, theirs = _unlike(pairs, lambda said: (*said.quantities, *said.labels))
        yield from _faults(checked.source, locale, pairs, ours, theirs)


@rule(
    "translation-link",
    severity="warning",
    todo="See whether it is missing, or leads elsewhere on purpose.",
    needs=("translations",),
)
def links_otherwise(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each e-mail address, telephone number and host of a link that one of the texts has and the other not."""
    for locale, pairs in _translations(checked):
        ours, theirs = _unlike(pairs, lambda said: said.addresses)
        everywhere = [{address for said in side if said for address in said.addresses} for side in _sides(pairs)]
        ours = [one for one in ours if one.thing not in everywhere[1]]
        theirs = [one for one in theirs if one.thing not in everywhere[0]]
        yield from _faults(checked.source, locale, pairs, ours, theirs)


def _translations(checked: CheckedVersion) -> Iterator[tuple[str, tuple[Pair, ...]]]:
    source = checked.source
    for locale, text in checked.texts.items():
        if locale != source:
            yield locale, aligned(checked.texts[source], source, text, locale)


def _sides(pairs: Sequence[Pair]) -> tuple[list[Said | None], list[Said | None]]:
    return [pair.source for pair in pairs], [pair.translation for pair in pairs]


def _unlike(pairs: Sequence[Pair], things: Callable[[Said], Sequence[Thing]]) -> tuple[list[_Only], list[_Only]]:
    """Return what only the source text has, and what only the translation has, but for what is near in the other.

    One against another of its kind in the same block is otherwise there, wherever else the two are. Blocks without
    their like are left out: that they are missing is another finding.
    """
    ours: list[_Only] = []
    theirs: list[_Only] = []
    for place, pair in enumerate(pairs):
        if pair.source is not None and pair.translation is not None:
            left, right = things(pair.source), things(pair.translation)
            others, own = _each_once(right), _each_once(left)
            ours += [_Only(place, one) for one in left if not _is_in(one, others)]
            theirs += [_Only(place, one) for one in right if not _is_in(one, own)]
    return _telling(ours, theirs, _near(pairs, 1, things)), _telling(theirs, ours, _near(pairs, 0, things))


def _telling(only: Sequence[_Only], others: Sequence[_Only], near: Callable[[int], Meanings]) -> list[_Only]:
    """Return what the other text neither says in words, nor near."""
    against = {(other.place, _kind(other.thing)) for other in others}
    return [
        one
        for one in only
        if (_counts_by_itself(one.thing) and not _is_in(one.thing, near(one.place)))
        or ((one.place, _kind(one.thing)) in against and _counts_beside_another(one.thing))
    ]


def _counts_beside_another(thing: Thing) -> bool:
    """Whether the texts differ where another of its kind is in its place. Of plain numbers in words nobody knows."""
    return isinstance(thing, str | Figure) or thing.kind != "number" or _has_digits(thing)


def _has_digits(quantity: Quantity) -> bool:
    return any(letter.isdecimal() for letter in quantity.text)


def _counts_by_itself(thing: Thing) -> bool:
    """Whether it has figures that every language writes: “daily”, “a year” and “twice” are figures in some.

    Digits that count nothing may be another way of writing: § 5 and Section V.
    """
    if isinstance(thing, str | Figure):
        return isinstance(thing, str)
    is_small = (thing.kind == "period" and thing.value == 1) or (thing.kind == "number" and thing.value <= _TWICE)
    return _has_digits(thing) and not is_small


def _each_once(things: Iterable[Thing]) -> Meanings:
    return {_meaning(thing): thing for thing in things}


def _meaning(thing: Thing) -> object:
    if isinstance(thing, Figure):
        return Figure, thing.digits
    return thing if isinstance(thing, str) else (thing.kind, thing.value, thing.unit)


def _is_in(thing: Thing, others: Meanings) -> bool:
    return _meaning(thing) in others or any(_mean_the_same(thing, other) for other in others.values())


def _kind(thing: Thing) -> str:
    if isinstance(thing, Figure):
        return "figure"
    return "address" if isinstance(thing, str) else thing.kind


def _near(pairs: Sequence[Pair], side: int, things: Callable[[Said], Sequence[Thing]]) -> Callable[[int], Meanings]:
    """Return the function that returns what one text has in the blocks around a place."""
    said = _sides(pairs)[side]

    @cache
    def around(place: int) -> Meanings:
        blocks = said[max(place - _NEAR, 0) : place + _NEAR + 1]
        return _each_once(thing for block in blocks if block is not None for thing in things(block))

    return around


def _shown(thing: Thing) -> str:
    return thing if isinstance(thing, str) else thing.text


def _mean_the_same(one: Thing, other: Thing) -> bool:
    """Whether two are the same, or one is a plain number of which the other language says the unit."""
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    if isinstance(one, Figure) or isinstance(other, Figure):
        return _digits(one) == _digits(other)
    if one.same_as(other):
        return True
    return one.value == other.value and (one.kind != other.kind or one.kind == "number")


def _digits(thing: Quantity | Figure) -> str:
    return thing.digits if isinstance(thing, Figure) else str(thing.value)


def _faults(
    source: str, locale: str, pairs: Sequence[Pair], ours: Sequence[_Only], theirs: Sequence[_Only]
) -> Iterator[Fault]:
    """Yield a fault for each pair of blocks in which one text has what the other has not."""
    for place in sorted({one.place for one in (*ours, *theirs)}):
        left, right = ([one for one in side if one.place == place] for side in (ours, theirs))
        yield _fault(source, locale, left, right, pairs[place])


def _fault(source: str, locale: str, ours: Sequence[_Only], theirs: Sequence[_Only], pair: Pair) -> Fault:
    def listed(of: Sequence[_Only]) -> str:
        return ", ".join(f"“{_shown(one.thing)}”" for one in of)

    index = pair.translation.index if pair.translation else None
    if not theirs:
        return Fault(locale, f"The {source} text says {listed(ours)} where the {locale} text does not.", index)
    if not ours:
        return Fault(locale, f"The {locale} text says {listed(theirs)} where the {source} text does not.", index)
    return Fault(locale, f"The {source} text says {listed(ours)}, and the {locale} text says {listed(theirs)}.", index)
