"""Whether a number is an age."""

from collections.abc import Sequence
from fractions import Fraction

from policyver.languages.measuring_words import MeasuringWords
from policyver.languages.number_words import Token

_YOUNGEST, _OLDEST = 6, 25
"""Ages from which and up to which a number without the word “age” can be one, where persons are spoken of."""
_AROUND = 14
"""Words in which persons are looked for."""
_SHORTLY = 4
"""Words between “age” and its number: “the age of consent is 16”."""
_ENDS = frozenset(".,;:)!?，。؛،")


def is_age(
    plain: str,
    tokens: Sequence[Token],
    words: MeasuringWords,
    first: int,
    end: int,
    value: Fraction,
    *,
    has_unit: bool,
) -> bool:
    """Whether the number of these tokens is an age. `has_unit` says that years or months are behind it."""
    if value.denominator != 1 or value > 120:
        return False
    if _behind(plain, tokens, words, end):
        return True
    before = range(max(0, first - (_SHORTLY if has_unit or value <= _OLDEST else 1)), first)
    if value <= 99 and any(
        words.age_before.at(plain, tokens, at) and _is_one_clause(plain, tokens, at, first) for at in before
    ):
        return has_unit or value >= 5
    if not _YOUNGEST <= value <= _OLDEST or not _has_persons(tokens, words, first, end):
        return False
    if _is_right_before(plain, tokens, words, first):
        return True
    near = range(max(0, first - _SHORTLY), first)
    is_weakly = any((hit := words.weak_limits.at(plain, tokens, at)) and hit[1] == first for at in near)
    return is_weakly and (has_unit or _nothing_is_counted(plain, tokens, words, end))


def _behind(plain: str, tokens: Sequence[Token], words: MeasuringWords, end: int) -> bool:
    if end >= len(tokens):
        return False
    gap = plain[tokens[end - 1].end : tokens[end].start]
    return len(gap) <= 2 and "." not in gap and words.age_behind.at(plain, tokens, end) is not None


def _is_right_before(plain: str, tokens: Sequence[Token], words: MeasuringWords, first: int) -> bool:
    for at in range(max(0, first - 4), first):
        if (hit := words.limits.at(plain, tokens, at)) and first - hit[1] <= 1:
            return True
    return False


def _has_persons(tokens: Sequence[Token], words: MeasuringWords, first: int, end: int) -> bool:
    near = range(max(0, first - _AROUND), min(len(tokens), end + 6))
    return any(
        token.text.startswith(words.persons) or token.bare.startswith(words.persons)
        for at in near
        if (token := tokens[at])
    )


def _is_one_clause(plain: str, tokens: Sequence[Token], at: int, first: int) -> bool:
    return not any(sign in ".;!?\n" for sign in plain[tokens[at].end : tokens[first].start])


def _nothing_is_counted(plain: str, tokens: Sequence[Token], words: MeasuringWords, end: int) -> bool:
    if end >= len(tokens):
        return True
    gap = plain[tokens[end - 1].end : tokens[end].start].strip()
    return gap[:1] in _ENDS if gap else tokens[end].text in words.connectors
