"""The promises of a statement -> JSON, as docs/json.md describes it."""

from collections.abc import Sequence
from typing import Any, assert_never

from policyver.languages.quantities import Quantity
from policyver.lineage import EntryText
from policyver.promises import (
    Announced,
    Contradiction,
    Disagreement,
    Era,
    FromAge,
    Lasts,
    OpenEnded,
    Plain,
    Promise,
    PromiseHistory,
    Reached,
    Stated,
    Survey,
)

_SCHEMA = "policyver.promises/1"


def promises_json(surveys: Sequence[Survey], others: Sequence[Disagreement]) -> dict[str, Any]:
    """Return the promises of texts, and what contradicts each other."""
    within = [_contradiction(survey, survey, pair) for survey in surveys for pair in survey.contradictions]
    return {
        "schema": _SCHEMA,
        "texts": [
            {
                "statement": survey.statement,
                "version": survey.label,
                "locale": survey.locale,
                "promises": [_stated(survey, one) for one in survey.stated],
            }
            for survey in surveys
        ],
        "contradictions": [*within, *(_contradiction(one.one, one.other, one.contradiction) for one in others)],
    }


def history_json(history: PromiseHistory, statement: str) -> dict[str, Any]:
    """Return the promises of all versions."""
    return {
        "schema": _SCHEMA,
        "statement": statement,
        "locale": history.locale,
        "history": [_era(era) for era in history.eras],
    }


def _stated(survey: Survey, one: Stated) -> dict[str, Any]:
    return {**_promise(one.promise), "places": [_place(survey, place) for place in one.places]}


def _promise(promise: Promise) -> dict[str, Any]:
    circumstances = promise.circumstances
    return {
        "kind": promise.kind,
        "subject": promise.subject,
        "words": promise.words or None,
        "denies": promise.denies,
        "value": _value(promise),
        "regions": list(circumstances.regions),
        "is_conditional": circumstances.is_conditional,
        "qualifiers": list(circumstances.qualifiers),
        "is_aggregated": circumstances.is_aggregated,
    }


def _value(promise: Promise) -> dict[str, Any] | None:
    value = promise.value
    match value:
        case Lasts():
            upto = _quantity(value.upto) if value.upto else None
            return {
                "text": value.words,
                "period": _quantity(value.quantity),
                "upto": upto,
                "event": value.event or None,
            }
        case OpenEnded():
            return {"text": value.words, "until": value.name}
        case FromAge():
            return {"text": value.words, "years": value.years}
        case Reached():
            return {"text": value.words, "means": value.means}
        case Announced():
            period = _quantity(value.quantity) if value.quantity else None
            return {"text": value.words, "period": period, "means": list(value.means)}
        case Plain():
            return None
        case _:
            assert_never(value)


def _quantity(quantity: Quantity) -> dict[str, Any]:
    number = quantity.value
    return {"value": int(number) if number.denominator == 1 else float(number), "unit": quantity.unit}


def _place(survey: Survey, promise: Promise) -> dict[str, Any]:
    return {"line": survey.line(promise), "section": promise.section or None, "sentence": promise.sentence}


def _contradiction(one: Survey, other: Survey, pair: Contradiction) -> dict[str, Any]:
    sides = ((one, pair.first), (other, pair.second))
    return {
        "kind": pair.kind,
        "subject": pair.first.subject,
        "sides": [
            {
                "statement": survey.statement,
                "version": survey.label,
                "locale": survey.locale,
                "denies": promise.denies,
                "value": _value(promise),
                **_place(survey, promise),
            }
            for survey, promise in sides
        ],
    }


def _era(era: Era) -> dict[str, Any]:
    before = era.before
    return {
        **_promise(era.last),
        "section": era.last.section or None,
        "sentence": era.last.sentence,
        "since": _entry(era.since),
        "until": _entry(era.until),
        "ended_by": _entry(era.ended_by),
        "before": {
            "subject": before.subject,
            "denies": before.denies,
            "value": _value(before),
            "until": _entry(era.before_until),
        }
        if before
        else None,
        "after_gap": era.after_gap,
        "in_force": [
            {"from": first.isoformat(), "until": last.isoformat() if last else None} for first, last in era.in_force
        ],
    }


def _entry(text: EntryText | None) -> dict[str, Any] | None:
    if text is None:
        return None
    return {"entry": text.entry.name, "effective": text.amended.effective.isoformat()}
