"""Signals about periods, amounts, ages, dates and other numbers."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import zip_longest

from policyver.languages.quantities import Quantity, QuantityKind, can_count
from policyver.signals.model import Direction, SignalKind
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading
from policyver.signals.sighting import Sighting, sighting

_SIGNAL: dict[QuantityKind, SignalKind] = {
    "period": "period",
    "amount": "amount",
    "age": "age",
    "date": "date",
    "percent": "number",
    "number": "number",
}
_UP_AND_DOWN: dict[QuantityKind, tuple[Direction, Direction]] = {
    "period": ("longer", "shorter"),
    "amount": ("more", "less"),
    "age": ("more", "less"),
    "date": ("later", "earlier"),
    "percent": ("more", "less"),
    "number": ("more", "less"),
}


def quantity_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield what is counted otherwise: of each kind the numbers that are no longer there beside those that are new."""
    has_no_end = any(side.with_stance("endless") for side in (old, new))
    if not has_no_end and not can_count(passage.changed, new.locale):
        return
    before, after = list(_counted(old)), list(_counted(new))
    for quantity in tuple(before):
        if same := next((other for other in after if other.same_as(quantity)), None):
            before.remove(quantity)
            after.remove(same)
    for kind in _SIGNAL:
        olds, news = ([one for one in side if one.kind == kind] for side in (before, after))
        for was, now in zip_longest(olds, news):
            if _is_telling(passage, was, now):
                yield _changed(kind, was, now)


_ENDLESS = "endless"


def _counted(side: Reading) -> Iterator[Quantity]:
    """Yield what a text counts, and the periods in it that have no end."""
    yield from side.quantities
    for word in side.with_stance("endless"):
        yield Quantity("period", word.text, word.start, Fraction(_LONG), _ENDLESS)


_LONG = 10**6
"""Days: longer than any period that a text names."""


def _is_telling(passage: Passage, was: Quantity | None, now: Quantity | None) -> bool:
    """Whether a quantity that came or went alone is one to look at. “Monthly” by itself hardly is."""
    alone = now or was
    if alone is None or (was and now):
        return True
    if alone.kind in ("number", "percent"):
        return passage.is_pair and any(map(str.isdigit, alone.text))
    is_adverb = alone.value == 1 and len(alone.text.split()) == 1 and alone.text < "\u2e80"
    return not is_adverb or any(letter.isdigit() for letter in alone.text)


def _changed(kind: QuantityKind, was: Quantity | None, now: Quantity | None) -> Sighting:
    direction: Direction | None = None
    if was and now and was.size != now.size:
        is_comparable = kind != "amount" or was.unit == now.unit
        up, down = _UP_AND_DOWN[kind]
        direction = (up if now.size > was.size else down) if is_comparable else None
    alone = None if was and now else was or now
    about = (kind, alone.value, alone.unit) if alone else None
    return sighting(_SIGNAL[kind], _words(was), _words(now), direction, about)


def _words(quantity: Quantity | None) -> tuple[str, int] | None:
    return (quantity.text, quantity.start) if quantity else None
