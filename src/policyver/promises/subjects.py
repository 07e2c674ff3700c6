"""What a period is about: the data that a clause names, a label, a heading, or the cell of a row."""

import re
from dataclasses import dataclass

from policyver.promises.model import GENERAL
from policyver.promises.passages import Passage
from policyver.promises.reading import Range, Reading, read

_MOST = 8
"""Kinds of data that one period is about at most. A list with more is long, and a reader looks at the sentence."""
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a promise is about."""

    name: str
    words: str
    limits: tuple[str, ...] = ()


def subjects_between(reading: Reading, stretches: list[Range], hidden: list[Range]) -> list[Subject]:
    """Return what the first of some stretches of a text names that names anything, but not where something is hidden.

    Kinds of data come before data as such.
    """
    for at, (start, end) in enumerate(stretches):
        if subjects := _in(reading, start, end, hidden):
            return subjects
        if (
            at == 0
            and reading.passage.label
            and (subjects := subjects_of(reading.passage.label, reading.passage.locale))
        ):
            return subjects
        general = reading.pledges.patterns["general"].finditer(reading.text, start, end)
        if match := next((match for match in general if not _is_hidden(match.span(), hidden)), None):
            return [Subject(GENERAL, match[0])]
    return []


def subjects_of(words: str, locale: str) -> list[Subject]:
    """Return the kinds of data that a label, a cell or a heading names; empty where it names none."""
    reading = read(Passage(words, locale, "paragraph"))
    return _in(reading, 0, len(words), [span for _, span in reading.named("open_ended")])


def subject_of_label(words: str, locale: str) -> Subject:
    """Return what a label, a cell or a heading calls: the one kind of data that it names, or its own words."""
    named = subjects_of(words, locale) if "_" not in words else []  # the name of a cookie says nothing
    if len(named) == 1:
        return Subject(named[0].name, words.strip(), named[0].limits)
    if not named and read(Passage(words, locale, "paragraph")).pledges.patterns["general"].fullmatch(words.strip()):
        return Subject(GENERAL, words.strip())
    return Subject(_SPACES.sub(" ", words.strip()).casefold(), words.strip())


def _in(reading: Reading, start: int, end: int, hidden: list[Range]) -> list[Subject]:
    things = [span for _, span in reading.named("records")]
    data = [
        (mention.start, mention.end, mention.name)
        for mention in reading.of_kind("data")
        if start <= mention.start and mention.end <= end and not _is_hidden((mention.start, mention.end), hidden)
        and not any(first < mention.start and mention.end <= last for first, last in things)  # newsletter address
    ]  # fmt: skip
    records = [
        (*span, name)
        for name, span in reading.named("records")
        if start <= span[0] and span[1] <= end and not _is_hidden(span, hidden)
        and all(span[1] <= first or span[0] >= last for first, last, _ in data)
    ]  # fmt: skip
    first_of_each: dict[str, Subject] = {}
    for first, last, name in sorted(data + records):
        words = _SPACES.sub(" ", reading.text[first:last])
        first_of_each.setdefault(name, Subject(name, words, reading.limits_of(first, last)))
    return list(first_of_each.values())[:_MOST]


def _is_hidden(span: Range, hidden: list[Range]) -> bool:
    return any(span[0] < end and span[1] > start for start, end in hidden)
