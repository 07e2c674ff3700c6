"""Headings of a text that has no styles: short lines that stand out, as a reader sees them."""

import re
from collections import Counter
from collections.abc import Sequence

from policyver.document.word.paragraphs import Paragraph

_LONGEST = 110
_MOST_WORDS = 14
_MOST_SHARE = 0.5
"""A text of which more stands out than that has no headings, but a style of its own."""
_NO_HEADING = re.compile(r"[.;,。；、]$")
_NUMBERED = re.compile(r"(?:§\s*)?\d+((?:\.\d+)*)[.)]?\s")
_DEEPEST = 6

_Look = tuple[int, bool, bool, bool]


def headings_by_look(paragraphs: Sequence[tuple[int, Paragraph]]) -> dict[int, int]:
    """Give the level of what looks like a heading, by the place of its paragraph: the larger, the higher."""
    sizes: Counter[int] = Counter()
    for _, each in paragraphs:
        for piece in each.pieces:
            sizes[piece.looks.size or 0] += len(piece.text)
    body = sizes.most_common(1)[0][0] if sizes else 0
    found = {index: look for index, each in paragraphs if (look := _look(each, body)) is not None}
    if not found or len(found) > _MOST_SHARE * len(paragraphs):
        return {}
    ranks = sorted(set(found.values()), reverse=True)
    first = min(found)
    has_title = found[first] == ranks[0] and [*found.values()].count(ranks[0]) == 1 and len(ranks) > 1
    texts = dict(paragraphs)
    levels = {}
    for index, look in found.items():
        deeper = _depth(texts[index])
        level = ranks.index(look) + (1 if has_title else 2) + deeper
        levels[index] = min(level, _DEEPEST)
    if not has_title and first == paragraphs[0][0]:
        levels[first] = 1
    return levels


def _look(paragraph: Paragraph, body: int) -> _Look | None:
    """Tell how a paragraph stands out; None where it does not, or is no line that could be a heading."""
    text = paragraph.text.strip()
    label = paragraph.label
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS or _NO_HEADING.search(text) or "\n" in text:
        return None
    if label is not None and label.is_bullet:
        return None
    pieces = [piece for piece in paragraph.pieces if piece.text.strip()]
    size = min(piece.looks.size or body for piece in pieces)
    bold = all(piece.looks.bold for piece in pieces)
    capitals = text.isupper() or all(piece.looks.caps for piece in pieces)
    italic = all(piece.looks.italic for piece in pieces)
    if size > body or bold or (capitals and len(text) > 3):
        return size, bold, capitals, not italic
    return None


def _depth(paragraph: Paragraph) -> int:
    """Give how much deeper than others its number says it is: 1 for `2.4`."""
    label = paragraph.label
    found = _NUMBERED.match(f"{label.text} " if label is not None else paragraph.text)
    return found[1].count(".") if found else 0
