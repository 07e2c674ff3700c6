"""The promises of a statement -> a terminal's screen: a table for each kind."""

from collections.abc import Iterable, Sequence
from io import StringIO
from itertools import groupby

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from policyver.promises import Disagreement, Era, PromiseHistory, PromiseKind, Stated, Survey
from policyver.render.terminal.console import terminal, trimmed
from policyver.render.terminal.filling import filled
from policyver.render.wording.promises import (
    KIND_NAMES,
    before_words,
    contradiction_words,
    since_words,
    subject_words,
    until_words,
    whole_words,
)

_Column = tuple[str, int]
"""The head of a column, and its share of the width."""
_PROMISES: tuple[_Column, ...] = (("about", 20), ("promise", 28), ("where", 28))
_HISTORY: tuple[_Column, ...] = (("about", 16), ("promise", 20), ("since", 14), ("until", 14), ("before", 14))
_MOST_LINES = 4
"""Lines that are named where a promise is in several places."""


def promises_text(
    surveys: Sequence[Survey],
    others: Sequence[Disagreement],
    *,
    width: int = 80,
    colour: bool = False,
    is_long: bool = False,
) -> str:
    """Return the promises of texts as tables of at most `width` columns, and their contradictions at the end.

    Where `is_long`, each promise has its sentences below it, instead of a table.
    """
    out = StringIO()
    console = terminal(out, width, colour=colour)
    for survey in surveys:
        console.print(Text(f"{survey.statement}, {survey.label} ({survey.locale})", style="bold"))
        if not survey.stated:
            console.print("No promise was found in this text.")
        for kind, group in groupby(survey.stated, key=lambda one: one.promise.kind):
            if is_long:
                _print_sentences(console, kind, survey, group, width)
            else:
                _print_table(console, kind, _PROMISES, (_row(survey, one) for one in group), width)
        console.print()
    _print_contradictions(console, surveys, others, width)
    return trimmed(out.getvalue())


def history_text(history: PromiseHistory, title: str, *, width: int = 80, colour: bool = False) -> str:
    """Return the promises of all versions as tables of at most `width` columns."""
    out = StringIO()
    console = terminal(out, width, colour=colour)
    console.print(Text(f"{title}, the promises of all versions ({history.locale})", style="bold"))
    if not history.eras:
        console.print("No promise was found in any version.")
    for kind, group in groupby(history.eras, key=lambda era: era.first.kind):
        _print_table(console, kind, _HISTORY, map(_era, group), width)
    return trimmed(out.getvalue())


def _print_table(
    console: Console, kind: PromiseKind, columns: Sequence[_Column], rows: Iterable[Sequence[str]], width: int
) -> None:
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False, pad_edge=False, header_style="dim")
    room = width - len(columns)
    whole = sum(share for _, share in columns)
    for head, share in columns:
        table.add_column(head, width=room * share // whole, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    console.print()
    console.print(Text(KIND_NAMES[kind], style="bold"))
    console.print(table)


def _print_sentences(console: Console, kind: PromiseKind, survey: Survey, group: Iterable[Stated], width: int) -> None:
    console.print()
    console.print(Text(KIND_NAMES[kind], style="bold"))
    for one in group:
        about, promise, _ = _row(survey, one)
        console.print()
        console.print(filled(Text(f"{about}: {promise}"), width))
        for place in {place.sentence: place for place in reversed(one.places)}.values():
            where = ", ".join(filter(None, [f"line {survey.line(place)}" if survey.line(place) else "", place.section]))
            console.print(_indented(Text(where, style="dim"), width))
            console.print(_indented(Text(f"“{place.sentence}”"), width))


def _indented(text: Text, width: int) -> Padding:
    return Padding(filled(text, width - 4), (0, 0, 0, 4))


def _row(survey: Survey, one: Stated) -> tuple[str, str, str]:
    promise = one.promise
    lines = sorted({line for place in one.places if (line := survey.line(place)) is not None})
    numbers = ", ".join(map(str, lines[:_MOST_LINES]))
    more = ", …" if len(lines) > _MOST_LINES else ""
    section = promise.section.rpartition(" › ")[2]
    where = ", ".join(filter(None, [f"line {numbers}{more}" if numbers else "", section]))
    return subject_words(promise), whole_words(promise), where


def _era(era: Era) -> tuple[str, ...]:
    return subject_words(era.last), whole_words(era.last), since_words(era), until_words(era), before_words(era)


def _print_contradictions(
    console: Console, surveys: Sequence[Survey], others: Sequence[Disagreement], width: int
) -> None:
    within = [(survey, survey, pair) for survey in surveys for pair in survey.contradictions]
    pairs = within + [(one.one, one.other, one.contradiction) for one in others]
    console.print(Text("Contradictions" if pairs else "No contradictions were found.", style="bold"))
    for one, other, pair in pairs:
        console.print()
        console.print(filled(Text(contradiction_words(pair), style="yellow"), width))
        for survey, promise in ((one, pair.first), (other, pair.second)):
            label = survey.label if one.locale == other.locale else f"{survey.label} ({survey.locale})"
            where = f"{survey.statement}, {label}, line {survey.line(promise) or '–'}"
            console.print(_indented(Text(where, style="dim"), width))
            console.print(_indented(Text(f"“{promise.sentence}”"), width))
