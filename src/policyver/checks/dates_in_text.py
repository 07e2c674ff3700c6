"""A date in the text that says of which day it is, and that is none of the version's."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.document.model import Document
from policyver.languages import language_of
from policyver.languages.written_dates import WrittenDate, written_dates

_MOST_WORDS = 16
"""Words of a line that says of which day a text is. More: a sentence about the effective date of some law counts."""

_TOUCHING = 1
"""Letters between a date and the label behind it. More: the date of something else counts."""

_BETWEEN = 30
"""Letters that are at most between the label and its date: “Effective date of this statement: ”."""


_HEAD = 12
"""Blocks at the beginning of a text, where a date that stands alone, or in a sentence, is the text's own."""

_VOWEL_SIGNS = "[\u064b-\u065f\u0670\u0640]*"
"""Arabic vowel signs and the stretch between letters: they may be left out in writing."""


@rule(
    "effective-date",
    severity="error",
    todo="Correct the text, or the day that is given with --effective.",
    needs=("effective",),
)
def effective_dates_otherwise(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each line such as “Effective January 1, 2027” with another day than the version's."""
    yield from _other_effective_dates(checked, of_text=True)


@rule("date-within", severity="warning", todo="See whether it is the day of this text.", needs=("effective",))
def effective_dates_within(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each sentence about something that is effective on another day: it may be about a law, or another text."""
    yield from _other_effective_dates(checked, of_text=False)


def _other_effective_dates(checked: CheckedVersion, *, of_text: bool) -> Iterator[Fault]:
    """Yield each effective date that is not the version's: those that are plainly the text's own, or all others."""
    if checked.effective is None:
        return
    for locale, text in checked.texts.items():
        language = language_of(locale)
        for line in _dated_lines(text, locale, language.effective_dates if language else ()):
            if line.is_of_text == of_text and checked.effective not in line.days:
                what = f"The {locale} text says “{line.text}”, and it takes effect on {checked.effective}."
                yield Fault(locale, what, line.block)


@rule(
    "update-date",
    severity="warning",
    todo="See whether the date in the text is the right one.",
    needs=("effective", "published"),
)
def update_dates_otherwise(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each line such as “Last updated: May 3, 2026” whose day is neither that of publication nor of effect."""
    if checked.effective is None or checked.published is None:
        return
    for locale, text in checked.texts.items():
        language = language_of(locale)
        effective = {line.text for line in _dated_lines(text, locale, language.effective_dates if language else ())}
        for line in _dated_lines(text, locale, language.update_dates if language else ()):
            is_effective = any(line.text in other for other in effective)  # “effective as of …”
            if not is_effective and line.days.isdisjoint((checked.effective, checked.published)):
                days = f"it is published on {checked.published} and takes effect on {checked.effective}"
                yield Fault(locale, f"The {locale} text says “{line.text}”, and {days}.", line.block)


@dataclass(frozen=True, slots=True)
class _DatedLine:
    """A label and the date behind it."""

    block: int
    """The index of its block."""
    text: str
    days: frozenset[date]
    is_of_text: bool
    """Whether it is plainly the text's own: the label begins the line, or the line is at the beginning of the text."""


def _dated_lines(document: Document, locale: str, labels: Sequence[str]) -> Iterator[_DatedLine]:
    """Yield what the lines of a text say behind one of the labels; what front matter says, too."""
    if not labels:
        return
    any_label = "|".join(_VOWEL_SIGNS.join(map(re.escape, words)) for words in labels)
    has_spaces = labels[0] < "\u2e80"
    label = re.compile(rf"(?<!\w)(?:{any_label})(?![^\W\d])" if has_spaces else any_label, re.IGNORECASE)
    for place, block in enumerate(document.blocks):
        for line in re.split(r"[\n\t]", block.text):
            if len(line.split()) <= _MOST_WORDS:
                yield from _dated(line, locale, label, place)


def _dated(line: str, locale: str, label: re.Pattern[str], block: int) -> Iterator[_DatedLine]:
    """Yield the first date behind each label, or the one that ends where it begins: 2027年1月1日より有効.

    Two labels may have one: “Last updated and effective”.
    """
    labels = list(label.finditer(line.replace("_", " ").replace("-", " ")))
    dates = written_dates(line, locale) if labels else ()
    for match in labels:
        before = [written for written in dates if 0 <= match.start() - _end(written) <= _TOUCHING]
        behind = [written for written in dates if 0 <= written.start - match.end() <= _BETWEEN]
        for written in (before or behind)[:1]:
            start, end = min(match.start(), written.start), max(match.end(), _end(written))
            is_first = not re.search(r"\w", line[:start])
            yield _DatedLine(block, line[start:end].strip(), written.days, is_of_text=block < _HEAD or is_first)


def _end(written: WrittenDate) -> int:
    return written.start + len(written.text)


@dataclass(frozen=True, slots=True)
class DatesOfText:
    """The days that a text says it is of; None where it says none."""

    effective: date | None
    """On which it takes effect."""
    other: date | None
    """On which it was updated, or without a label, in a line of its own at the beginning."""


def dates_of_text(document: Document, locale: str, near: date) -> DatesOfText:
    """Return the days of a text. Where figures do not tell day from month, it is the day nearest to `near`."""
    language = language_of(locale)
    labels = language.effective_dates if language else ()
    effective = next((line for line in _dated_lines(document, locale, labels) if line.is_of_text), None)
    updated = next(_dated_lines(document, locale, language.update_dates if language else ()), None)
    other = updated.days if updated else next(_days_alone(document, locale), frozenset())
    return DatesOfText(*(_nearest(days, near) for days in (effective.days if effective else frozenset(), other)))


def _days_alone(document: Document, locale: str) -> Iterator[frozenset[date]]:
    for block in document.blocks[:_HEAD]:
        line = block.text.strip(" *_()\t")
        for written in written_dates(line, locale):
            if written.text.strip() == line:
                yield written.days


def _nearest(days: frozenset[date], near: date) -> date | None:
    return min(sorted(days), key=lambda day: abs(day - near), default=None)
