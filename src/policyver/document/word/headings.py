"""The headings of a Word file: as styled, but for clauses that a style only numbers; else as they look."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from policyver.document.columns import columns
from policyver.document.word.content import Paragraph, Table
from policyver.document.word.looking import headings_beside, headings_by_look, headings_by_words

_LAST_LEVEL = 6
"""The level of the smallest heading in Markdown and in HTML. What is below it is a heading of this level, too."""
_AND = r"(?:\s*(?:and|or|und|oder|et|ou|y|o|e|en|of))?"
_STOP = re.compile(rf"[.;:,。；：，、]{_AND}[\"”’»)\]]*$", re.IGNORECASE)
_QUESTION = re.compile(r"[?？؟][\"”’»)\]]*$")
_END_OF_POINT = re.compile(rf"[;,；，、]{_AND}$", re.IGNORECASE)
"""How a point of a sentence ends that goes on in the next. No title does."""
_SECOND_SENTENCE = re.compile(r"\w{3}[.!?]\s+([^\W\d_])(?=(?:\S*\s+){3})|[。！？](?=.{4})")
"""Where a sentence of at least four words begins behind another one; in front may be the title of a clause."""
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
    if _END_OF_POINT.search(text):
        return False
    if _STOP.search(text):
        if any(match[1] is None or match[1].isupper() for match in _SECOND_SENTENCE.finditer(text)):
            return False
        return width <= (_NAME if paragraph.level in guess.clauses else _SHORT)
    return width <= _SHORT or not _INNER_STOP.search(text)


def _styled(content: Sequence[Paragraph | Table], guess: HeadingGuess | None) -> dict[int, int]:
    """Return the levels that styles say. A text has one title, and it is above all."""
    parts = [(index, part) for index, part in enumerate(content) if isinstance(part, Paragraph)]
    titles = [index for index, part in parts if part.kind == "title" and part.text.strip()]
    headings = _titled(content, guess)
    shift = 1 if titles and headings and min(headings.values()) == 1 else 0
    return {index: min(level + shift, _LAST_LEVEL) for index, level in headings.items()} | dict.fromkeys(titles, 1)


def _titled(content: Sequence[Paragraph | Table], guess: HeadingGuess | None) -> dict[int, int]:
    """Return the levels of the paragraphs in a heading style that are titles."""
    parts = [(index, part) for index, part in enumerate(content) if isinstance(part, Table) or _is_seen(part, guess)]
    titles: dict[int, int] = {}
    for at in reversed(range(len(parts))):
        index, part = parts[at]
        paragraph = _in_heading_style(part)
        if paragraph is None or not is_title(paragraph, guess):
            continue
        above = parts[at - 1][1] if at else None
        below_index, below = parts[at + 1] if at + 1 < len(parts) else (-1, None)
        beside = _Beside(_in_heading_style(above), _in_heading_style(below), below is None, below_index in titles)
        if guess is None or not _is_clause(paragraph, beside):
            titles[index] = paragraph.level
    return titles


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is beside a paragraph in a heading style."""

    above: Paragraph | None
    below: Paragraph | None
    """None for all that is not in a heading style."""
    is_last: bool
    is_above_title: bool


def _is_clause(paragraph: Paragraph, beside: _Beside) -> bool:
    """Whether a paragraph that could be a title is a clause by what is beside it: nothing of a section is below."""
    text = paragraph.text.strip()
    words = _without_number(text)
    if not text or (paragraph.label is None and words == text):  # no number
        return False
    if _ends_a_point(beside.above, paragraph.level):
        return True
    is_sentence = _STOP.search(words) is not None and columns(words) > _NAME
    below = beside.below
    if below is None:
        return beside.is_last and is_sentence
    if below.level > paragraph.level:
        return is_sentence and not beside.is_above_title
    return is_sentence or _ends_a_point(below, paragraph.level)


def _ends_a_point(paragraph: Paragraph | None, level: int) -> bool:
    """Whether a paragraph of that level is a point of a sentence that goes on in the next."""
    return (
        paragraph is not None and paragraph.level == level and _END_OF_POINT.search(paragraph.text.strip()) is not None
    )


def _is_seen(paragraph: Paragraph, guess: HeadingGuess | None) -> bool:
    return bool(paragraph.text.strip()) or (paragraph.kind == "heading" and is_title(paragraph, guess))


def _in_heading_style(part: Paragraph | Table | None) -> Paragraph | None:
    return part if isinstance(part, Paragraph) and part.kind == "heading" else None


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
