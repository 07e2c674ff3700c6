"""The promises of a statement -> a table for spreadsheets (RFC 4180)."""

import csv
import io
from collections.abc import Iterable, Sequence

from policyver.promises import Disagreement, Era, Promise, PromiseHistory, Survey
from policyver.render.wording.promises import (
    contradiction_words,
    holds_for,
    meaning,
    subject_words,
    value_words,
    whole_words,
)

_HEADS = (
    "statement", "version", "locale", "kind", "about", "promise", "denies", "meaning", "holds for", "section", "line",
    "sentence",
)  # fmt: skip
_HISTORY_HEADS = (
    "statement", "locale", "kind", "about", "promise", "denies", "meaning", "holds for", "since", "since effective",
    "until", "ended by", "ended on", "before", "after a gap", "section", "sentence",
)  # fmt: skip
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula. What a text says is no program of anybody's."""
_CONTRADICTION = "contradiction"


def promises_csv(surveys: Sequence[Survey], others: Sequence[Disagreement]) -> str:
    """Return each place of each promise as a row, and behind them each side of each contradiction."""
    stated = [
        _row(survey, promise, promise.kind, value_words(promise))
        for survey in surveys
        for one in survey.stated
        for promise in one.places
    ]
    pairs = [(survey, survey, pair) for survey in surveys for pair in survey.contradictions]
    pairs += [(between.one, between.other, between.contradiction) for between in others]
    contradicting = [
        _row(survey, promise, _CONTRADICTION, contradiction_words(pair))
        for one, other, pair in pairs
        for survey, promise in ((one, pair.first), (other, pair.second))
    ]
    return _table(_HEADS, [*stated, *contradicting])


def _row(survey: Survey, promise: Promise, kind: str, what: str) -> Sequence[object]:
    return (
        survey.statement, survey.label, survey.locale, kind, subject_words(promise), what, _yes(promise.denies),
        meaning(promise), holds_for(promise), promise.section, survey.line(promise), promise.sentence,
    )  # fmt: skip


def history_csv(history: PromiseHistory, statement: str) -> str:
    """Return each promise of all versions as a row."""
    return _table(_HISTORY_HEADS, (_era(era, statement, history.locale) for era in history.eras))


def _era(era: Era, statement: str, locale: str) -> Sequence[object]:
    promise = era.last
    return (
        statement, locale, promise.kind, subject_words(promise), value_words(promise), _yes(promise.denies),
        meaning(promise), holds_for(promise), era.since.entry.name, era.since.amended.effective,
        era.until.entry.name if era.until else "", era.ended_by.entry.name if era.ended_by else "",
        era.ended_by.amended.effective if era.ended_by else "",
        whole_words(era.before) if era.before else "", _yes(era.after_gap), promise.section, promise.sentence,
    )  # fmt: skip


def _yes(is_so: bool) -> str:  # noqa: FBT001  it has no other argument
    return "yes" if is_so else "no"


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return file.getvalue()


def _harmless(cell: object) -> str:
    """Return the text of a cell, with an apostrophe before what a spreadsheet would calculate."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.lstrip().startswith(_FORMULAS) or text.startswith(_FORMULAS) else text
