"""Words that set an end or the most, and words that set a beginning or the least, in seven languages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from policyver.languages.model import words
from policyver.names import language

_NUMBER = r"(?=\W*(?:\w+\W+){0,2}?[\d٠-٩])"
"""Behind a word that sets a limit only where a number follows: “under 13”, and not “under this policy”."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How a language sets limits, as patterns to look for in a text."""

    most: re.Pattern[str]
    """An end, or the most: within, before, under 13."""
    least: re.Pattern[str]
    """A beginning, or the least: at least, after, over 13."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Words of a language, `_` for a space within them; those of the second list only before a number."""

    most: str
    most_of_number: str
    least: str
    least_of_number: str
    has_spaces: bool = True


_LIMITS: Mapping[str, _Words] = {
    "en": _Words(
        "within up_to at_most no_more_than not_more_than no_later_than not_later_than no_longer_than less_than"
        " fewer_than younger_than before prior_to at_the_latest maximum",
        "under below until till",
        "at_least no_less_than not_less_than no_earlier_than no_fewer_than more_than longer_than older_than after"
        " following minimum exceeding or_older or_more or_over or_above",
        "over above beyond since",
    ),
    "de": _Words(
        "innerhalb binnen höchstens maximal spätestens längstens bis_zu weniger_als nicht_mehr_als nicht_länger_als"
        " bevor",
        "unter vor bis",
        "mindestens wenigstens frühestens mehr_als länger_als nachdem oder_älter oder_mehr",
        "über nach ab seit",
    ),
    "fr": _Words(
        "au_plus au_maximum jusqu['’]à moins_de inférieure?s?_à avant dans_un_délai dans_les",
        "sous",
        "au_moins au_minimum plus_de supérieure?s?_à au-delà_de après à_compter_de",
        "dès",
    ),
    "es": _Words(
        "como_máximo a_más_tardar hasta menos_de menor_de menores_de inferior_a antes_de dentro_de en_un_plazo_de",
        "",
        "como_mínimo al_menos más_de mayor_de mayores_de superior_a después_de tras a_partir_de",
        "",
    ),
    "ja": _Words(
        "以内 以下 未満 まで 前に 以前 最大 最長", "",
        "以上 以降 以後 超え を超 後に 経過後 (?<=[日月年間])後 最低 最短 少なくとも", "",
        has_spaces=False,
    ),
    "zh": _Words(
        "以内 以內 (?<=[天日月年])[内內] 以下 未满 未滿 低于 低於 少于 少於 不超过 不超過 至多 最多 之前 以前", "",
        "以上 以后 以後 之后 之後 (?<=[天日月年])[后後] 超过 超過 高于 高於 多于 多於 至少 最少 年满 年滿", "",
        has_spaces=False,
    ),
    "ar": _Words(
        "خلال في_غضون أقل_من لا_يتجاوز لا_تتجاوز حتى قبل دون_سن تحت_سن", "",
        "بعد أكثر_من لا_يقل_عن لا_تقل_عن فوق_سن على_الأقل", "",
    ),
}  # fmt: skip


@cache
def limits(locale: str) -> Limits | None:
    """Return how the language of a locale sets limits; None where nobody wrote it down."""
    known = _LIMITS.get(language(locale))
    if known is None:
        return None
    return Limits(
        _pattern(known.most, known.most_of_number, has_spaces=known.has_spaces),
        _pattern(known.least, known.least_of_number, has_spaces=known.has_spaces),
    )


def _pattern(anywhere: str, of_number: str, *, has_spaces: bool) -> re.Pattern[str]:
    """Return the pattern of a list of words, the longest first: “no more than” is no “more than”."""
    edge = r"\b" if has_spaces else ""
    alternatives = [f"{one}{edge}" for one in words(anywhere)] + [f"{one}{edge}{_NUMBER}" for one in words(of_number)]
    longest_first = sorted(alternatives, key=len, reverse=True)
    return re.compile(f"{edge}(?:{'|'.join(longest_first)})".replace("_", r"\s+"), re.IGNORECASE)
