"""The promises of a statement -> an HTML page: a table for each kind, and the contradictions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from policyver.promises import Contradiction, Disagreement, Promise, PromiseHistory, Stated, Survey
from policyver.render.page.frame import render_page
from policyver.render.wording.messages import Wording, direction
from policyver.render.wording.promises import (
    KIND_NAMES,
    before_words,
    contradiction_words,
    holds_for,
    since_words,
    subject_words,
    until_words,
    value_words,
    whole_words,
)

_ENGLISH = "en"
"""The language of the tables: that of the people who work with policyver. What a text says keeps its own."""


@dataclass(frozen=True, slots=True)
class _Place:
    sentence: str
    where: str


@dataclass(frozen=True, slots=True)
class _Row:
    about: str
    promise: str
    holds_for: str
    places: tuple[_Place, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    title: str
    lang: str
    direction: str
    tables: tuple[tuple[str, tuple[_Row, ...]], ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    what: str
    sides: tuple[tuple[str, str, str], ...]
    """Where, in which language, and the sentence."""


def promises_page(surveys: Sequence[Survey], others: Sequence[Disagreement]) -> str:
    """Return the promises of texts as one file that needs no network and no script."""
    title = "Promises: " + ", ".join(f"{survey.statement} {survey.label}" for survey in surveys)
    within = [_pair(survey, survey, pair) for survey in surveys for pair in survey.contradictions]
    between = [_pair(one.one, one.other, one.contradiction) for one in others]
    return render_page(
        "promises.html.j2",
        Wording(_ENGLISH),
        title=title,
        running=title,
        texts=[_text(survey) for survey in surveys],
        pairs=[*within, *between],
    )


def history_page(history: PromiseHistory, statement: str) -> str:
    """Return the promises of all versions as one file that needs no network and no script."""
    title = f"{statement}: the promises of all versions"
    groups = groupby(history.eras, key=lambda era: era.first.kind)
    tables = [
        (
            KIND_NAMES[kind],
            [
                (
                    subject_words(era.last),
                    whole_words(era.last),
                    since_words(era),
                    until_words(era),
                    before_words(era),
                    era.last,
                )
                for era in eras
            ],
        )
        for kind, eras in groups
    ]
    return render_page(
        "promises-history.html.j2",
        Wording(_ENGLISH),
        title=title,
        running=title,
        lang=history.locale,
        direction=direction(history.locale),
        tables=tables,
    )


def _text(survey: Survey) -> _Text:
    groups = groupby(survey.stated, key=lambda one: one.promise.kind)
    return _Text(
        f"{survey.statement}, {survey.label}",
        survey.locale,
        direction(survey.locale),
        tuple((KIND_NAMES[kind], tuple(_row(survey, one) for one in ones)) for kind, ones in groups),
    )


def _row(survey: Survey, one: Stated) -> _Row:
    promise = one.promise
    places = {place.sentence: place for place in reversed(one.places)}
    return _Row(
        subject_words(promise),
        value_words(promise),
        holds_for(promise),
        tuple(_Place(place.sentence, _where(survey, place)) for place in reversed(places.values())),
    )


def _where(survey: Survey, promise: Promise) -> str:
    return ", ".join(_where_parts(survey, promise))


def _where_parts(survey: Survey, promise: Promise) -> Iterator[str]:
    if promise.section:
        yield promise.section
    if (line := survey.line(promise)) is not None:
        yield f"line {line}"


def _pair(one: Survey, other: Survey, pair: Contradiction) -> _Pair:
    sides = ((one, pair.first), (other, pair.second))
    labels = [side.label if one.locale == other.locale else f"{side.label} ({side.locale})" for side in (one, other)]
    return _Pair(
        contradiction_words(pair),
        tuple(
            (f"{survey.statement}, {label}, {_where(survey, promise)}", survey.locale, promise.sentence)
            for (survey, promise), label in zip(sides, labels, strict=True)
        ),
    )
