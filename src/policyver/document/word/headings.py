"""The headings of a Word file: as styled, but for clauses that a style only numbers; else as they look."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from policyver.document.columns import columns
from policyver.document.word.content import Paragraph, Table
from policyver.document.word.looking import headings_beside, headings_by_look, headings_by_words

_DEEPEST = 6
_STOP = re.compile(r"[.;:,。；：，、](?:\s*(?:and|or|und|oder|et|ou|y|o|e|en|of))?[\"”’»)\]]*$", re.IGNORECASE)
_QUESTION = re.compile(r"[?？؟][\"”’»)\]]*$")
_INNER_STOP = re.compile(r"[.!?;:](?=\s+\S)|[。；]")
_NUMBER = re.compile(r"(?:(?:[A-Za-z]+\s+)?§*\s*[0-9IVXLCivxlc]{1,6}(?:\.\d+)*[.):]?|\(\w{1,5}\)|[A-Za-z][.)])\s+")

_SHORT = 84
"""Columns of a title that ends with a full stop, where its style is one of titles: 14 English words. Raised, clauses of
one sentence become headings (`test_a_clause_of_one_sentence_is_no_title`)."""
_NAME = 25
"""Columns of a title that ends with a full stop, where its style numbers clauses, too: `Term and termination.`"""
_LONG = 180
"""Columns of the longest title: 30 English words. Raised, whole paragraphs become headings."""
_CLAUSE = 90
"""The least columns of a sentence that shows that its style numbers clauses."""


@dataclass(frozen=True, slots=True)
class HeadingGuess:
    """What the styles of a file leave open about its headings: the same for all views of it."""

    by_look: bool = False
    """Whether lines that only look like headings are some."""
    clauses: frozenset[int] = frozenset()
    """The levels whose heading style numbers clauses."""


def guess_headings(views: Sequence[Sequence[Paragraph | Table]]) -> HeadingGuess:
    """Return what the styles of a file leave open about its headings."""
    texts: defaultdict[int, list[str]] = defaultdict(list)
    for content in views:
        for _, paragraph in with_words(content):
            if paragraph.kind == "heading":
                texts[paragraph.level].append(paragraph.text.strip())
    clauses = frozenset(
        level for level, of_level in texts.items() if 2 * sum(map(_is_sentence, of_level)) >= len(of_level)
    )
    guess = HeadingGuess(clauses=clauses)
    return HeadingGuess(any(_most_are_unstyled(content, guess) for content in views), clauses)


def with_words(content: Sequence[Paragraph | Table]) -> list[tuple[int, Paragraph]]:
    """Return the paragraphs outside of tables that have words, with their places."""
    return [(index, part) for index, part in enumerate(content) if isinstance(part, Paragraph) and part.text.strip()]


def heading_levels(content: Sequence[Paragraph | Table], guess: HeadingGuess | None) -> dict[int, int]:
    """Return the level of each heading, by its place: as styled, and where that leaves it open, as it looks."""
    paragraphs = with_words(content)
    styled = _styled(content, guess)
    unstyled = [(index, paragraph) for index, paragraph in paragraphs if paragraph.kind == "body"]
    if guess is None or not guess.by_look:
        return styled
    if styled:
        return headings_beside(unstyled, styled, dict(paragraphs))
    return headings_by_look(unstyled) or headings_by_words(unstyled)


def is_title(paragraph: Paragraph, guess: HeadingGuess | None) -> bool:
    """Whether a paragraph in a heading style is a heading, and no clause that the style only numbers."""
    if not paragraph.text.strip():
        return paragraph.label is not None and paragraph.label.is_alone
    if guess is None:
        return True
    text = _without_number(paragraph.text.strip())
    width = columns(text)
    if width > _LONG:
        return False
    if _QUESTION.search(text):
        return True
    if _STOP.search(text):
        return width <= (_NAME if paragraph.level in guess.clauses else _SHORT)
    return width <= _SHORT or not _INNER_STOP.search(text)


def _styled(content: Sequence[Paragraph | Table], guess: HeadingGuess | None) -> dict[int, int]:
    """Return the levels that styles say. A text has one title, and it is above all."""
    parts = [(index, part) for index, part in enumerate(content) if isinstance(part, Paragraph)]
    titles = [index for index, part in parts if part.kind == "title" and part.text.strip()]
    headings = {index: part.level for index, part in parts if part.kind == "heading" and is_title(part, guess)}
    shift = 1 if titles and headings and min(headings.values()) == 1 else 0
    return {index: min(level + shift, _DEEPEST) for index, level in headings.items()} | dict.fromkeys(titles, 1)


def _most_are_unstyled(content: Sequence[Paragraph | Table], guess: HeadingGuess) -> bool:
    """Whether more lines only look like headings than are styled so, but for the title, which often is alone."""
    styled = _styled(content, guess)
    if not styled:
        return True
    unstyled = [(index, paragraph) for index, paragraph in with_words(content) if paragraph.kind == "body"]
    looked = headings_beside(unstyled, styled, dict(with_words(content))).keys() - styled.keys()
    return len(looked) > len(styled) - 1


def _is_sentence(text: str) -> bool:
    text = _without_number(text)
    return columns(text) > _LONG or (columns(text) >= _CLAUSE and _STOP.search(text) is not None)


def _without_number(text: str) -> str:
    match = _NUMBER.match(text)
    return text[match.end() :] if match is not None else text
