"""The lines of a plain text -> which of them are headings, and of what level."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import groupby

from policyver.document.columns import columns
from policyver.document.plain_text.heading_styles import (
    LETTERED,
    NUMBERED,
    PLAIN,
    QUESTION,
    Step,
    enumeration_of,
    go_to,
    style_of,
)
from policyver.document.plain_text.line import Line, is_in_capitals, is_inside
from policyver.languages.headings import ABOUT_A_TITLE, DATED, TITLE

_BEFORE_THE_BODY = 30
"""Lines in which a title is looked for, as furniture of the page may be there, too. Raised, a line in the text may be
taken for it. Pinned by `test_a_title_that_the_menu_names_too`."""
_ADDRESS = re.compile(r"@|https?:|www\.|^[0-9]+\s|\+?[0-9][0-9 ()/-]{7,}[0-9]")
_LEADERS = re.compile(r"\.{4,}|…{2,}|(?:\. ){4,}")
"""The dots between what a line is of and its value or its page."""
_FIELD = re.compile(r"[^:]{2,40}:\s(?P<value>[^\s])(?!.*\?$)")
_COUNTED = re.compile(r"(?P<word>[^\W\d_]{1,12}\.?\s?)(?:[0-9]{1,3}(?![0-9])|[A-Z](?!\w)|[IVX]{1,6}(?!\w))")
"""A word that counts with a number or a letter behind it: `Part A: Gardens`, `Q1. Who?`."""
_FIRST = re.compile(r"(?P<word>[^\W\d_]{1,12}\.?\s?)(?:1(?![0-9])|[AI](?!\w))")
_MOST_ITEMS = 30
"""Lines behind one in which the end of the list is looked for that it leads in. Lowered, the beginning of a sentence
around a long list is a heading. Pinned by `test_a_sentence_around_a_list_is_no_heading`."""
_NEAR = 12
"""Lines around a numbered one in which others of its kind are looked for. Lowered, a sentence is a heading.
Pinned by `test_a_sentence_that_gets_shorter_is_no_heading`."""
_WORDS = 3
"""Words with a number before them from which on a line with a full stop may be a sentence. Raised, short sentences are
headings. Pinned by `test_a_sentence_that_gets_shorter_is_no_heading`."""
_NOTE = re.compile(r"[¹²³⁰⁴-⁹]|\[[0-9]{1,3}\]\s")
"""What the text of a footnote begins with."""
_BOX = re.compile(r"(?:\([ •●○*xX✓]?\)|\[[ •*xX✓]?\])\s")
"""A box to tick or a choice that is made of brackets."""
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_COLON = (":", "：")
_SENTENCE_END = tuple(".!?:。！？：؟")
_STOP = tuple("-–—.!;,。．！；，、،؛…")
_SHORT = 80
"""Columns of a heading, at most. Raised, sentences without a stop are headings (`test_what_is_no_heading`); lowered,
wrapped headings are text (`test_a_title_in_large_letters_that_was_wrapped_is_one_heading`)."""
_SHORT_QUESTION = 110
"""The same of a heading that is a question (`test_a_question_may_be_longer_than_other_headings`)."""
_BODY = 60
"""Columns of a line from which on it is text, with a heading above it. Raised, headings above short ones are text."""
_LONG = 160
"""Columns of a line that is text, so that no title comes behind it. Raised, a line in the text may be taken for one."""
_WRAPPED = 60
"""Columns of a heading in capitals in a text whose lines are wrapped, at most. Raised, warranties are headings."""


def heading_levels(lines: Sequence[Line], *, below_a_title: bool = False) -> dict[int, int]:
    """Return the level of each line that is a heading, by its place.

    The first is the title, alone on level 1, unless others are numbered as it is. No other is more than one level below
    the heading before it. Where the text is below a title that is not in it, only a line that names the kind of
    statement is a title.
    """
    levels: dict[int, int] = {}
    path: list[Step] = []
    named = _title(lines)
    headings = _headings(lines, named)
    title = named if below_a_title or named is not None else _first_alone(lines, headings)
    for place in headings:
        is_title = place == title
        if not is_title:
            go_to(path, lines[place], direct=levels.get(place - 1, 1) > 1)
        levels[place] = 1 if is_title else path[-1].level
    return levels


def _first_alone(lines: Sequence[Line], headings: Sequence[int]) -> int | None:
    """Return the place of the first heading, if no other is numbered as it is: of such it is only the first."""
    if not headings:
        return None
    first, *others = headings
    style = style_of(lines[first])
    is_one_of_many = style[0] in (NUMBERED, LETTERED) and any(style == style_of(lines[at]) for at in others)
    word = _FIRST.match(lines[first].text)
    is_one_of_many |= word is not None and any(
        (other := _COUNTED.match(lines[at].text)) is not None and other["word"] == word["word"] for at in others
    )
    return None if is_one_of_many else first


def _headings(lines: Sequence[Line], title: int | None) -> list[int]:
    """Return the places of the headings. The first is the title."""
    like = _like_headings(lines)
    start = 0 if title is None else title + 1
    headings = [] if title is None else [title]
    for is_like, places in groupby(range(start, len(lines)), like.__getitem__):
        if is_like:
            run = list(places)
            before = lines[run[0] - 1].text if run[0] > start else ""
            headings += sorted(_real_headings(lines, run, before))
    return headings


def _title(lines: Sequence[Line]) -> int | None:
    """Return the place of the line that names the kind of statement: the last one, where a menu names it too."""
    title: int | None = None
    for place, line in enumerate(lines[:_BEFORE_THE_BODY]):
        if columns(line.text) >= _LONG or line.cells:
            break
        named = TITLE.search(line.text) and not ABOUT_A_TITLE.search(line.text)
        if (
            named
            and not (line.marker or line.is_quoted)
            and _is_short(line)
            and (title is None or line.text == lines[title].text)
        ):
            title = place
    return title


def _like_headings(lines: Sequence[Line]) -> list[bool]:
    """Whether each line looks like a heading and is placed like one."""
    unmarked = [line for line in lines[1:] if not line.marker]
    gapless = sum(line.gap for line in unmarked) * 5 < len(unmarked)
    like: list[bool] = []
    for place, line in enumerate(lines):
        before = lines[place - 1] if place else None
        after = lines[place + 1] if place + 1 < len(lines) else None
        in_text = before and after and not (before.marker or after.marker or is_inside(before, line))
        is_apart = line.gap or gapless or bool(line.ordinals and in_text)
        if is_apart and after:
            is_apart = not (_is_item(line, before, after) if line.marker else _leads_in(lines, place))
        is_whole = after is None or after.gap or bool(after.marker) or not _begins_small(after.text)
        is_row = line.has_columns and any(other and other.has_columns for other in (before, after))
        is_like = bool(line.text and line.ruler) or (is_apart and is_whole and not is_row and _is_short(line))
        is_field = not line.ruler and _is_field(line, is_alone=line.gap and (after is None or after.gap))
        like.append(is_like and not (is_field or line.is_quoted or line.cells))
    return [
        not _is_beside_sentences(lines, like, place) if is_like else _is_among_headings(lines, like, place)
        for place, is_like in enumerate(like)
    ]


def _leads_in(lines: Sequence[Line], place: int) -> bool:
    """Whether a line begins a sentence that goes on with the items below it, and behind them."""
    line, *below = lines[place : place + 2]
    if not below or not below[0].marker:
        return False
    if line.text.endswith(_COLON):
        return True
    if not below[0].rest[:1].islower():
        return False
    behind = next((other for other in lines[place + 1 : place + _MOST_ITEMS] if not other.marker), None)
    return behind is not None and bool(behind.text) and _begins_small(behind.text)


def _is_field(line: Line, *, is_alone: bool) -> bool:
    """Whether a line is a name with what it is: `Version: 3.1`; alone, `Cookies: how we use them` may be a heading."""
    match = _FIELD.match(line.text) if not line.ordinals and enumeration_of(line) is None else None
    return match is not None and (match["value"][0].isdecimal() or (match["value"][0].islower() and not is_alone))


def _is_among_headings(lines: Sequence[Line], like: Sequence[bool], place: int) -> bool:
    """Whether a numbered line counts on from headings, though what is below it is indented as in an item."""
    line, *below = lines[place : place + 2]
    if not (line.ordinals and line.gap and below and below[0].gap and not below[0].marker and _is_short(line)):
        return False
    before = next((at for at in range(place - 1, -1, -1) if lines[at].style == line.style), None)
    behind = next((at for at in range(place + 1, len(lines)) if lines[at].style == line.style), None)
    beside = [at for at in (before, behind) if at is not None]
    counts_on = (before is None or line.follows(lines[before])) and (behind is None or lines[behind].follows(line))
    return bool(beside) and counts_on and all(like[at] for at in beside)


def _is_beside_sentences(lines: Sequence[Line], like: Sequence[bool], place: int) -> bool:
    """Whether a numbered line with a full stop counts on from one that is no heading: both are sentences."""
    line = lines[place]
    if line.ruler or not line.text.endswith(".") or line.text.count(" ") < _WORDS:
        return False
    style = style_of(line)
    for others in (range(place - 1, max(place - _NEAR, -1), -1), range(place + 1, min(place + _NEAR, len(lines)))):
        other = next((at for at in others if lines[at].text and style_of(lines[at]) == style), None)
        if other is not None and not like[other] and style[0] in (NUMBERED, LETTERED):
            return True
    return False


def _begins_small(text: str) -> bool:
    """Whether a line begins with a word in small letters, and with no name like eBay: it goes on with the one above."""
    return text.partition(" ")[0].islower()


def _is_short(line: Line) -> bool:
    """Whether a line reads like a heading: a few words that are no sentence, address or date."""
    enumeration = enumeration_of(line)
    words = line.text[enumeration.end() :] if enumeration else line.rest if line.ordinals else line.text
    words = words.rstrip("\"'”’»")
    if line.is_wrapped and not enumeration and columns(words) > _WRAPPED and is_in_capitals(words):
        return False  # a sentence that is in capitals throughout, as warranties are
    if not words or columns(words) > (_SHORT_QUESTION if words.endswith(QUESTION) else _SHORT):
        return False
    numbered = bool(enumeration or line.ordinals)
    if (line.marker and not numbered and line.marker not in "■□◆◇") or not _may_begin(words[0]):
        return False
    if _BOX.match(line.text) or _NOTE.match(line.text) or _LEADERS.search(words) or _ADDRESS.search(words):
        return False
    if _YEAR.search(words) and DATED.search(words) and not TITLE.search(words):
        return False
    capitals = [word[0].isupper() for word in words.split() if len(word) > 3 or word[0].isupper()]
    if words.endswith(_COLON):
        return numbered or is_in_capitals(words) or (len(capitals) > 1 and all(capitals))
    if words.endswith(_STOP):
        return numbered and words.endswith(".") and words.count(" ") < 4
    return any(char.isalpha() for char in words)


def _may_begin(char: str) -> bool:
    opens = char in "§¿¡■□◆◇" or unicodedata.category(char) in ("Ps", "Pi")
    return opens or (char.isalnum() and not char.islower())


def _is_item(line: Line, before: Line | None, after: Line) -> bool:
    """Whether a line like `1. Your name` is an item and no heading, by the lines around it."""
    if line.ordinals:
        neighbour = after.follows(line) or (before and line.follows(before))
    else:
        beside = [other for other in (before, after) if other]
        neighbour = any(line.style == other.style or (line.is_choice and other.is_choice) for other in beside)
    if neighbour:
        return True
    return (bool(after.marker) and not after.gap) or is_inside(after, line)


def _real_headings(lines: Sequence[Line], run: Sequence[int], before: str) -> set[int]:
    """Return those that are headings, of lines in a row that look so: too many are an address or a menu."""
    strong = {place for place in run if style_of(lines[place])[0] != PLAIN}
    last, end = run[-1], run[-1] + 1
    if end == len(lines):
        return strong - {last} | {place for place in run if lines[place].ruler}
    if not _begins_a_body(lines, end):
        heads_an_address = lines[run[0] + 1].gap and not before.endswith(_COLON)
        return strong | ({run[0]} if heads_an_address else set())
    if before.endswith(_COLON):  # what it leads in: a single line is that, of several the last may be a heading
        is_directly_above = lines[end].is_wrapped and not lines[end].gap and lines[last].gap
        return strong | ({last} if len(run) > 1 or lines[end].marker or is_directly_above else set())
    if len(run) > 3:
        return {last, *(run[:1] if before else [])}
    return set(run)


def _begins_a_body(lines: Sequence[Line], place: int) -> bool:
    """Whether a line is an item, leads in one, is longer than a heading, or a sentence longer than the line above."""
    line, before, after = lines[place], lines[place - 1], lines[place + 1 : place + 2]
    if line.marker or line.cells or (line.text and after and after[0].marker) or columns(line.text) >= _BODY:
        return True
    return line.text.endswith(_SENTENCE_END) and columns(line.text) > columns(before.text)
