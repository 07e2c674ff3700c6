"""The words of a text that bind, allow, deny, narrow, widen, ask or announce."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Literal, get_args

from policyver.languages.measuring_words import tokens_of
from policyver.languages.model import fold_word
from policyver.languages.number_words import Phrases, Token
from policyver.languages.stances import Stances, stances_of

Stance = Literal[
    "binding", "announcing", "allowing", "softening", "denying", "only", "any", "open_list", "consenting", "deemed",
    "excepting", "endless", "notifying", "publishing",
]  # fmt: skip
_STANCES: tuple[Stance, ...] = get_args(Stance)
_NOTHING = ("not_denying", "no_scope")


@dataclass(frozen=True, slots=True)
class StanceWord:
    """A word or phrase that takes a stance, or several: “cannot” allows and denies."""

    stances: frozenset[str]
    text: str
    start: int


def stance_words(text: str, locale: str) -> tuple[StanceWord, ...]:
    """Return the words of a text that turn it, in their order. In a language that is not known there are none."""
    known = stances_of(locale)
    if known is None:
        return ()
    if _has_spaces(known):
        return tuple(_in_words(text, locale))
    return tuple(
        StanceWord(stances, match[0], match.start())
        for match in _signs(locale).finditer(text)
        if (stances := _of_form(locale)[match[0]])
    )


def _in_words(text: str, locale: str) -> Iterator[StanceWord]:
    tokens = tokens_of(text, locale)
    phrases = _phrases(locale)
    at = 0
    while at < len(tokens):
        hit = phrases.at(text, tokens, at)
        if hit is None:
            at += 1
            continue
        stances, end = hit
        if stances and not _means_otherwise(text, tokens, at, end):
            start = tokens[at].start
            only = "denying" in stances and _narrows(tokens, at)
            yield StanceWord(_ONLY if only else stances, text[start : tokens[end - 1].end], start)
        at = end


_ONLY = frozenset({"only"})
_NARROWED = 8
"""Words between the two parts of “ne … que” at most."""
_DENIED = frozenset("pas plus jamais aucun aucune aucuns aucunes rien ni personne guère nul nulle point".split())


def _narrows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a French “ne” has a “que” behind it: “ne … que” is only."""
    if tokens[at].text not in ("ne", "n"):
        return False
    behind = [token.text for token in tokens[at + 1 : at + 1 + _NARROWED]]
    ends = next((place for place, word in enumerate(behind) if word in _DENIED or word in ("que", "qu")), None)
    return ends is not None and behind[ends] in ("que", "qu")


_BEFORE_FIGURES = frozenset(["no", "n", "دون"])


def _means_otherwise(text: str, tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a word allows nothing: it is beside the figures of a date, “May 25”, “12 May”."""
    if tokens[at].bare == "قد":  # before a verb in the past it means “already”
        return end < len(tokens) and tokens[end].text[0] not in "يتن"
    is_before_figure = end < len(tokens) and tokens[end].is_figure
    if tokens[at].text in _BEFORE_FIGURES:
        return is_before_figure  # No 5, “دون 13” (under 13)
    if tokens[at].text != "may":
        return False
    return is_before_figure or (at > 0 and tokens[at - 1].is_figure and text[tokens[at].start].isupper())


def _has_spaces(known: Stances) -> bool:
    return known.denying[0] < "\u2e80"


@cache
def _of_form(locale: str) -> dict[str, frozenset[str]]:
    """Return the stances of each form of a language; none of one that only looks as if it took one."""
    known = stances_of(locale)
    assert known is not None  # noqa: S101  its words are asked for
    stances: dict[str, set[str]] = {}
    for field in fields(known):
        for form in getattr(known, field.name).split() if field.name in (*_STANCES, *_NOTHING) else ():
            stances.setdefault(form, set()).add(field.name)
    return {form: _taken(names) for form, names in stances.items()}


def _taken(names: set[str]) -> frozenset[str]:
    """Return the stances of a form that may be one of those which only look as if they took one."""
    return frozenset(names if names.isdisjoint(_NOTHING) else names & {"open_list", "binding"})


@cache
def _phrases(locale: str) -> Phrases[frozenset[str]]:
    folded: dict[str, frozenset[str]] = {}
    for form, stances in _of_form(locale).items():
        key = fold_word(form)
        folded[key] = folded.get(key, frozenset()) | stances
    return Phrases(folded.items())


@cache
def _signs(locale: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(_of_form(locale), key=len, reverse=True))))
