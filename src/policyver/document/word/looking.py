"""Headings of a text that has no styles: short lines that stand out, as a reader sees them; or that read like one."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from policyver.document.bullets import CHOICES, DASHES, PLUS
from policyver.document.plain_text.headings import heading_levels
from policyver.document.plain_text.line import Line, is_in_capitals
from policyver.document.plain_text.lines import read_lines
from policyver.document.word.content import Paragraph
from policyver.languages.headings import TITLE

_LONGEST = 110
_MOST_WORDS = 14
_SHORT = 40
"""Letters of a line that is no sentence, and like its neighbours. With fewer, a list without bullets has headings."""
_MOST_SHARE = 0.5
"""The share of words that may stand out. Where more do, that is the style of the text, and not its headings."""
_SIGN = re.compile(rf"[{CHOICES}{PLUS}{DASHES}]\ufe0f?\s")
"""A choice, a tick or the sign of an amount."""
_NO_HEADING = re.compile(r"[.;,。；、]$")
_SENTENCE_END = re.compile(r"[.:;,!?。：；、！？]$")
_NUMBERED = re.compile(r"(?:§\s*)?\d+((?:\.\d+)*)[.)]?\s")
_LAST_LEVEL = 6
"""The level of the smallest heading in Markdown and in HTML. What is below it is a heading of this level, too."""

_Look = tuple[int, bool, bool, bool]


def headings_by_look(paragraphs: Sequence[tuple[int, Paragraph]]) -> dict[int, int]:
    """Return the level of what looks like a heading, by the place of its paragraph: the larger, the higher."""
    headings = _standing_out(paragraphs)
    if not headings:
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


def headings_beside(
    paragraphs: Sequence[tuple[int, Paragraph]], styled: Mapping[int, int], all_paragraphs: Mapping[int, Paragraph]
) -> dict[int, int]:
    """Return the levels of the headings that styles name, `styled`, and of those that only look like headings.

    One that is numbered like a styled heading, or looks like it, is of its level, but for the first, which is the title
    as often as not. Others are below the nearest styled heading; above the first one, on its level. A first line that
    is larger than all headings is the title.
    """
    body = _body(paragraphs)
    looked = _standing_out(paragraphs)
    first = min(all_paragraphs, default=0)
    sections = [index for index in styled if index != min(styled)]
    levels_of: dict[object, int] = {}
    for index in sections:
        if index in all_paragraphs:
            levels_of.setdefault(_look(all_paragraphs[index], *body), styled[index])
            levels_of.setdefault(_number_form(all_paragraphs[index]), styled[index])
    levels_of.pop(None, None)
    is_above = first in looked and looked[first][0] > max(_size(all_paragraphs.get(index), body) for index in styled)
    shift = 1 if is_above and min(styled.values()) == 1 else 0
    ranks = sorted({look for index, look in looked.items() if not (is_above and index == first)}, reverse=True)
    levels = {index: min(level + shift, _LAST_LEVEL) for index, level in styled.items()}
    for index, look in looked.items():
        known = levels_of.get(_number_form(all_paragraphs[index])) or levels_of.get(look)
        above = max((other for other in styled if other < index), default=None)
        if is_above and index == first:
            levels[index] = 1
        elif known is not None:
            levels[index] = min(known + shift, _LAST_LEVEL)
        else:
            base = min(styled.values()) - 1 if above is None else styled[above]
            deeper = ranks.index(look) + 1 + _depth(all_paragraphs[index])
            levels[index] = min(max(base + shift + deeper, 1), _LAST_LEVEL)
    return {**_without_gaps(levels), **{index: levels[index] for index in styled}}


def _number_form(paragraph: Paragraph) -> str | None:
    """Return how a paragraph is numbered, `1.1.` for `2.4.`; None where it is not."""
    label = paragraph.label
    match = _NUMBERED.match(f"{label.text} " if label is not None else paragraph.text)
    return re.sub(r"\d+", "1", match[0].strip()) if match is not None else None


def _size(paragraph: Paragraph | None, body: tuple[int, bool]) -> int:
    if paragraph is None:
        return 0
    return min((piece.looks.size or body[0] for piece in paragraph.pieces if piece.text.strip()), default=0)


def _body(paragraphs: Sequence[tuple[int, Paragraph]]) -> tuple[int, bool]:
    """Return the size of most of the text, and whether it is bold."""
    looks: Counter[tuple[int, bool]] = Counter()
    for _, paragraph in paragraphs:
        for piece in paragraph.pieces:
            looks[piece.looks.size or 0, bool(piece.looks.bold)] += len(piece.text)
    return looks.most_common(1)[0][0] if looks else (0, False)


def _standing_out(paragraphs: Sequence[tuple[int, Paragraph]]) -> dict[int, _Look]:
    """Return how those look that stand out, by their places; none where most of the text does."""
    body = _body(paragraphs)
    looked = ((index, _look(paragraph, *body)) for index, paragraph in paragraphs)
    headings = {index: look for index, look in looked if look is not None}
    words = {index: len(paragraph.text.split()) for index, paragraph in paragraphs}
    if sum(words[index] for index in headings) > _MOST_SHARE * sum(words.values()):
        return {}
    return headings


def headings_by_words(paragraphs: Sequence[tuple[int, Paragraph]]) -> dict[int, int]:
    """Return the level of what reads like a heading, by the place of its paragraph: as in a plain text, where no look
    says it.
    """
    texts = [f"{_sign(paragraph)}{' '.join(paragraph.text.split())}" for _, paragraph in paragraphs]
    lines = read_lines("\n\n".join(texts))
    if len(lines) != len(paragraphs):  # a line that is drawn with signs is no paragraph's
        return {}
    levels = {
        place: level
        for place, level in heading_levels(lines).items()
        if paragraphs[place][1].label is None  # else an item of a list, as far as anybody can tell
    }
    levels = {paragraphs[place][0]: level for place, level in levels.items() if _is_apart(place, levels, lines)}
    if sum(level > 1 for level in levels.values()) > 1:
        return levels
    titles = (index for index, paragraph in paragraphs if levels.get(index) == 1 and TITLE.search(paragraph.text))
    return dict.fromkeys(titles, 1)  # a single section is no structure


def _is_apart(place: int, levels: Mapping[int, int], lines: Sequence[Line]) -> bool:
    """Whether what is beside a line is a heading, an item or a sentence, and not another short line like it."""
    beside = [other for other in (place - 1, place + 1) if 0 <= other < len(lines)]
    return all(
        other in levels
        or lines[other].marker
        or _SENTENCE_END.search(lines[other].text)
        or len(lines[other].text) > _SHORT
        for other in beside
    )


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
        closed_up[index] = min(len(above) + (levels[min(levels)] - 1), _LAST_LEVEL)
    return closed_up


def _look(paragraph: Paragraph, body: int, body_is_bold: bool) -> _Look | None:  # noqa: FBT001  a look of two parts
    """Return how a paragraph stands out; None where it does not, or could not be a heading."""
    text = paragraph.text.strip()
    label = paragraph.label
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS or _NO_HEADING.search(text) or "\n" in text:
        return None
    if (label is not None and label.is_bullet) or _SIGN.match(text):
        return None
    pieces = [piece for piece in paragraph.pieces if piece.text.strip()]
    size = min(piece.looks.size or body for piece in pieces)
    bold = not body_is_bold and all(piece.looks.bold for piece in pieces)
    capitals = is_in_capitals(text) or all(piece.looks.caps for piece in pieces)
    italic = all(piece.looks.italic for piece in pieces)
    if size > body or bold or (capitals and len(text) > 3):
        return size, bold, capitals, not italic
    return None


def _depth(paragraph: Paragraph) -> int:
    """Return how much deeper than others its number says it is: 1 for `2.4`."""
    label = paragraph.label
    match = _NUMBERED.match(f"{label.text} " if label is not None else paragraph.text)
    return match[1].count(".") if match else 0
