"""Numbers with their meaning: periods, amounts, ages, dates, percentages, in figures of any script and in words."""

from policyver.languages.calendar import with_plain_digits
from policyver.languages.dates_counted import dates_in
from policyver.languages.measures import Measures, measures_of
from policyver.languages.measuring import measured
from policyver.languages.measuring_unspaced import measured_unspaced
from policyver.languages.measuring_words import measuring_words, tokens_of
from policyver.languages.not_counted import without_labels
from policyver.languages.quantity import Quantity, QuantityKind
from policyver.languages.written_dates import months_by_name

_UNKNOWN = Measures()
_SIGNS = frozenset("%٪‰$€£¥₹½¼¾")


def quantities(text: str, locale: str) -> tuple[Quantity, ...]:
    """Return the quantities of a text in a language, in their order.

    Numbers of sections, telephones, versions and the like count nothing and are left out. Of a language that is not
    known only figures are understood.
    """
    known = measures_of(locale) or _UNKNOWN
    plain = with_plain_digits(text)
    dates = dates_in(text, plain, locale)
    for date in dates:
        plain = plain[: date.start] + "\0" * len(date.text) + plain[date.start + len(date.text) :]
    plain = without_labels(plain, locale)
    measure = measured_unspaced if known.counters else measured
    every = sorted([*dates, *measure(text, plain, locale)], key=lambda quantity: quantity.start)
    return tuple(one for at, one in enumerate(every) if at == 0 or not _says_again(text, every[at - 1], one))


def can_count(changed: str, locale: str) -> bool:
    """Whether a change of these words can change a quantity: they have a figure, a number, a unit or the like."""
    known = measures_of(locale) or _UNKNOWN
    if known.counters or any(map(str.isdigit, changed)):
        return True
    words, months = measuring_words(locale), months_by_name(locale)
    return any(
        token.text in words.counting
        or token.bare in words.counting
        or token.text in months
        or words.compound(token.text)
        for token in tokens_of(changed, locale)
    ) or not _SIGNS.isdisjoint(changed)


def _says_again(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether a quantity in brackets only repeats the one before it: 30日（三十日）."""
    between = text[first.start + len(first.text) : second.start].strip()
    return between in ("(", "（") and first.same_as(second)


__all__ = ["Quantity", "QuantityKind", "can_count", "quantities"]
