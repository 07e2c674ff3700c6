"""The promises of a text with what a reader of them needs: which text it is, and in which line each is."""

from dataclasses import dataclass
from functools import cached_property

from policyver.document.model import Document
from policyver.promises.contradictions import (
    Contradiction,
    contradictions,
    contradictions_between,
    contradictions_of_languages,
)
from policyver.promises.extraction import promises
from policyver.promises.model import Promise
from policyver.promises.stated import Stated, stated


@dataclass(frozen=True)  # without slots: a text is searched once, and only if it is asked for
class Survey:
    """A text and its promises."""

    statement: str
    """The name of the statement; of a file, its name."""
    label: str
    locale: str
    document: Document

    @cached_property
    def promises(self) -> tuple[Promise, ...]:
        """Return each place that promises something, in reading order."""
        return promises(self.document, self.locale)

    @cached_property
    def stated(self) -> tuple[Stated, ...]:
        """Return each promise once."""
        return stated(self.promises)

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """Return the promises that contradict each other."""
        return contradictions(self.promises)

    def line(self, promise: Promise) -> int | None:
        """Return the line of the source in which the block of a promise begins."""
        return self.document.blocks[promise.place.block].line


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two statements, or two languages of one, that promise what contradicts each other."""

    one: Survey
    other: Survey
    contradiction: Contradiction


def disagreements(surveys: tuple[Survey, ...]) -> tuple[Disagreement, ...]:
    """Return what pairs of texts disagree about: two statements in one language, or one statement in two."""
    return tuple(
        Disagreement(one, other, contradiction)
        for at, one in enumerate(surveys)
        for other in surveys[at + 1 :]
        for contradiction in _between(one, other)
    )


def _between(one: Survey, other: Survey) -> tuple[Contradiction, ...]:
    if one.locale == other.locale:
        return contradictions_between(one.promises, other.promises)
    return contradictions_of_languages(one.promises, other.promises) if one.statement == other.statement else ()
