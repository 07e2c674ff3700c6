"""Headings of a text that has no styles: short lines that stand out, as a reader sees them; or that read like one."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from policyver.document.plain_text.headings import heading_levels
from policyver.document.plain_text.lines import read_lines
from policyver.document.word.content import Paragraph

_LONGEST = 110
_MOST_WORDS = 14
_MOST_SHARE = 0.5
"""The share of words that may stand out. Where more do, that is the style of the text, and not its headings."""
_NO_HEADING = re.compile(r"[.;,。；、]$")
_NUMBERED = re.compile(r"(?:§\s*)?\d+((?:\.\d+)*)[.)]?\s")
_DEEPEST = 6

_Look = tuple[int, bool, bool, bool]


def headings_by_look(paragraphs: Sequence[tuple[int, Paragraph]]) -> dict[int, int]:
    """Return the level of what looks like a heading, by the place of its paragraph: the larger, the higher."""
    looks: Counter[tuple[int, bool]] = Counter()
    for _, paragraph in paragraphs:
        for piece in paragraph.pieces:
            looks[piece.looks.size or 0, bool(piece.looks.bold)] += len(piece.text)
    body = looks.most_common(1)[0][0] if looks else (0, False)
    size, is_bold = body
    looked = ((index, _look(paragraph, size, body_is_bold=is_bold)) for index, paragraph in paragraphs)
    headings = {index: look for index, look in looked if look is not None}
    words = {index: len(paragraph.text.split()) for index, paragraph in paragraphs}
    if not headings or sum(words[index] for index in headings) > _MOST_SHARE * sum(words.values()):
        return {}
    ranks = sorted(set(headings.values()), reverse=True)
    first = min(headings)
    has_title = headings[first] == ranks[0] and [*headings.values()].count(ranks[0]) == 1 and len(ranks) > 1
    texts = dict(paragraphs)
    levels = {}
    for index, look in headings.items():
        levels[index] = ranks.index(look) + (1 if has_title else 2) + _depth(texts[index])
    if not has_title and first == paragraphs[0][0]:
        levels[first] = 1
    return _without_gaps(levels)


def headings_by_words(paragraphs: Sequence[tuple[int, Paragraph]]) -> dict[int, int]:
    """Return the level of what reads like a heading, by the place of its paragraph: as in a plain text, where no look
    says it.
    """
    texts = [f"{_sign(paragraph)}{' '.join(paragraph.text.split())}" for _, paragraph in paragraphs]
    lines = read_lines("\n\n".join(texts))
    if len(lines) != len(paragraphs):  # a line that is drawn with signs is no paragraph's
        return {}
    levels = {
        paragraphs[place][0]: level
        for place, level in heading_levels(lines).items()
        if paragraphs[place][1].label is None  # else an item of a list, as far as anybody can tell
    }
    return levels if len(levels) > 1 else {}


def _sign(paragraph: Paragraph) -> str:
    label = paragraph.label
    return "" if label is None else "• " if label.is_bullet else f"{label.text} " if label.text else ""


def _without_gaps(levels: Mapping[int, int]) -> dict[int, int]:
    """Leave out levels that no heading has: what follows a heading is at most one deeper."""
    above: list[int] = []
    closed_up = {}
    for index in sorted(levels):
        while above and above[-1] >= levels[index]:
            above.pop()
        above.append(levels[index])
        closed_up[index] = min(len(above) + (levels[min(levels)] - 1), _DEEPEST)
    return closed_up


def _look(paragraph: Paragraph, body: int, *, body_is_bold: bool) -> _Look | None:
    """Return how a paragraph stands out; None where it does not, or could not be a heading."""
    text = paragraph.text.strip()
    label = paragraph.label
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS or _NO_HEADING.search(text) or "\n" in text:
        return None
    if label is not None and label.is_bullet:
        return None
    pieces = [piece for piece in paragraph.pieces if piece.text.strip()]
    size = min(piece.looks.size or body for piece in pieces)
    bold = not body_is_bold and all(piece.looks.bold for piece in pieces)
    capitals = text.isupper() or all(piece.looks.caps for piece in pieces)
    italic = all(piece.looks.italic for piece in pieces)
    if size > body or bold or (capitals and len(text) > 3):
        return size, bold, capitals, not italic
    return None


def _depth(paragraph: Paragraph) -> int:
    """Return how much deeper than others its number says it is: 1 for `2.4`."""
    label = paragraph.label
    match = _NUMBERED.match(f"{label.text} " if label is not None else paragraph.text)
    return match[1].count(".") if match else 0
