"""Lines that were one before they were wrapped -> that one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from policyver.document.bullets import BULLETS, CHOICES
from policyver.document.columns import columns
from policyver.document.plain_text.hyphens import Hyphens
from policyver.document.plain_text.line import LONGEST_WIDTH, Line, is_in_capitals
from policyver.document.plain_text.scripts import CJK
from policyver.languages.calendar import time_at_start

_WIDTHS = range(24, LONGEST_WIDTH + 1)
_NARROWEST = 36
"""The width below which lists and addresses are as wide as text, so that more has to say that it is wrapped."""
_BROKEN = 4
"""The least sentences that lines of such a width break. With fewer, a list in small letters is joined."""
_HYPHENATED = re.compile(r"[^\W_][-\u2010\u2011\u00ad\u00ac]$")
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]*[/_=&#%]$")
_FILE = re.compile(r"[A-Za-z0-9%~_-]+(?:/|\.[a-z]{2,5}\b)")
"""The rest of an address, which has a folder or the ending of a file."""
_SHORTEST_CUT = 20
"""Columns of a line at whose end a word may be cut. With fewer, names in a list are joined
(`test_a_word_that_a_short_line_cuts_is_joined`)."""
_CAPITALS = 50
"""Columns of a line in capitals that goes on in the next one. With fewer, a title above a name is joined with it."""
_WORDS = 3
"""The least words of each line but the last of a short paragraph that was wrapped, where most of the file is not or is
too short to tell. With fewer, a list without bullets is joined (`test_a_list_without_bullets_stays_one`)."""
_RAGGED = 8  # columns that a line may stay short of the width, and still count as full
_LOOSE = 0.3
"""The share of the width that a line may stay short of it where the next goes on in the middle of a sentence. Raised,
names in small letters below each other are joined."""
_NARROW = 0.85
"""The share of the width up to which a line may be one of a title in larger letters. Raised, the first lines of a
ragged paragraph are taken for one."""
_TITLE_LINES = 3
"""The most lines of a title."""
_LEAST = 30
"""The least columns of its longest line. With fewer, a list without bullets is joined."""
_CENTRED = 8
"""Columns that two lines of different indent are both indented at least, to be centred, and no paragraph."""
_STOPS = tuple(".!:;,。！：；，、")
_SENTENCE_END = tuple(".!?:;。！？：；")
_ORDINAL = re.compile(r"[0-9]{1,3}\.\s+[^\W\d_]")
_ITEM = re.compile(rf"(?:[{BULLETS}{CHOICES}*+–—-]|\(?(?:[0-9]{{1,3}}|[A-Za-z]|[ivx]{{2,5}})[.)])\s")


def joined_lines(lines: Sequence[Line], hyphens: Hyphens) -> Iterator[Line]:
    """Join the lines of each paragraph where the file as a whole is wrapped, and a marker with its item."""
    width = _wrapping([line for line in lines if not line.is_quoted])
    in_paragraphs = _in_quotations(lines)
    in_paragraphs |= _in_wrapped_titles(lines, width) if width else _in_wrapped_paragraphs(lines)
    hangs = _hang(lines)
    exact = _exact_width(lines, width) if width else 0
    groups: list[list[Line]] = []
    for place, line in enumerate(lines):
        if groups and line.text and (place in in_paragraphs or _goes_on(groups[-1], line, width, exact, hangs=hangs)):
            groups[-1].append(line)
        else:
            groups.append([line])
    for first, *others in groups:
        yield _one_line(first, others, hyphens)


def _wrapping(lines: Sequence[Line]) -> int:
    """Return the width at which the file's paragraphs are wrapped, or 0 where every one is on one line."""
    pairs = [(line, after) for line, after in pairwise(lines) if line.text and not line.cells and _is_bare(after)]
    widths = sorted(line.indent + columns(line.text) for line, _ in pairs)
    width = widths[(len(widths) - 1) * 95 // 100] if widths else 0
    prose = [line for line in lines if not line.cells]
    long = sum(columns(line.text) > width + 10 and " " in line.text for line in prose)
    if width not in _WIDTHS or long * 10 > len(prose):
        return 0
    broken = short = 0
    for line, after in pairs:
        if not _is_full(line, after, width):
            short += columns(line.text) * 2 > width  # much shorter ones are headings and addresses
        elif not line.text.endswith(_SENTENCE_END) and not after.text[0].isupper():
            broken += 1
    return width if broken > short and (width >= _NARROWEST or broken >= _BROKEN) else 0


def _exact_width(lines: Sequence[Line], width: int) -> int:
    """Return the columns that no line is longer than, if each one that goes on is full to the word; otherwise 0.

    So a program wraps a text whose letters are equally wide. Then a sentence that ends earlier ends its paragraph.
    """
    pairs = [
        (line, after)
        for line, after in pairwise(lines)
        if line.text and not (line.cells or line.is_quoted) and _is_bare(after) and after.text[0].islower()
    ]
    widths = [line.indent + columns(line.text) for line, _ in pairs]
    exact = max((columns_of for columns_of in widths if columns_of <= width + _RAGGED), default=0)
    within = [pair for pair, columns_of in zip(pairs, widths, strict=True) if columns_of <= exact]
    is_exact = len(within) >= _BROKEN and all(_is_full(line, after, exact, 0) for line, after in within)
    return exact if is_exact else 0


def _in_wrapped_paragraphs(lines: Sequence[Line]) -> set[int]:
    """Return the places of the lines that go on with the one above, by what is between two empty lines alone."""
    starts = [place for place, line in enumerate(lines) if not _is_bare(line)]
    in_paragraphs: set[int] = set()
    for start, end in pairwise([*starts, len(lines)]):
        if _are_wrapped_sentences(lines[start:end]):
            in_paragraphs.update(range(start + 1, end))
    return in_paragraphs


def _are_wrapped_sentences(lines: Sequence[Line]) -> bool:
    """Whether lines are sentences, one of which goes on in small letters, and no word had room in the line above it."""
    *above, last = lines
    if not above or not last.text.endswith(_SENTENCE_END) or above[0].text[:1].islower():
        return False
    width = max(columns(line.text) for line in lines)
    goes_on = [after.text[0].islower() and not line.text.endswith(_SENTENCE_END) for line, after in pairwise(lines)]
    full = [columns(f"{line.text} {after.text.partition(' ')[0]}") > width for line, after in pairwise(lines)]
    return any(goes_on) and all(full) and all(line.text.count(" ") >= _WORDS - 1 for line in above)


def _in_wrapped_titles(lines: Sequence[Line], width: int) -> set[int]:
    """Return the places of lines that go on with a title above them: in larger letters it is wrapped earlier."""
    in_titles: set[int] = set()
    for place, line in enumerate(lines):
        if not line.gap or not line.text or line.cells or (line.marker and not line.ordinals):
            continue
        end = place + 1
        while end < len(lines) and _is_bare(lines[end]) and columns(lines[end].text) <= _NARROW * width:
            end += 1
        after = lines[end] if end < len(lines) and _is_bare(lines[end]) else None
        if 1 < end - place <= _TITLE_LINES and _are_a_title(lines[place:end], after, width):
            in_titles.update(range(place + 1, end))
    return in_titles


def _are_a_title(lines: Sequence[Line], after: Line | None, width: int) -> bool:
    """Whether narrow lines are one title, above a line of a text or a gap."""
    of_title = max(columns(line.text) for line in lines)
    goes_on = any(after.text[0].islower() for after in lines[1:])
    is_full = all(_is_full(replace(line, indent=0), following, of_title) for line, following in pairwise(lines))
    is_apart = after is None or not after.text[0].islower()
    is_title = not any(line.text.endswith(_STOPS) for line in lines)
    return _LEAST <= of_title <= _NARROW * width and goes_on and is_full and is_apart and is_title


def _in_quotations(lines: Sequence[Line]) -> set[int]:
    """Return the places of quoted lines that go on with the one above: each quotation was wrapped for itself."""
    starts = [place for place, line in enumerate(lines) if line.gap or not line.is_quoted]
    in_quotations: set[int] = set()
    for start, end in pairwise([*starts, len(lines)]):
        pairs = [(place, lines[place - 1], lines[place]) for place in range(start + 1, end)]
        open_ones = {place for place, last, line in pairs if _is_open(last, line)}
        width = max(columns(line.text) for line in lines[start:end])
        if open_ones or width >= _LEAST:
            full = {
                place
                for place, last, line in pairs
                if not _ITEM.match(line.text) and columns(f"{last.text} {line.text.partition(' ')[0]}") > width
            }
            in_quotations |= open_ones | full
    return in_quotations


def _is_open(last: Line, line: Line) -> bool:
    """Whether a quoted line begins in the middle of the sentence of the one above."""
    words = _ITEM.sub("", last.text, count=1)
    begins_small = line.text[:1].islower() or line.text[:1].isdecimal()
    goes_on = begins_small and not _ITEM.match(line.text)
    return goes_on and not words.endswith(_STOPS) and words.count(" ") >= _WORDS - 1


def _hang(lines: Sequence[Line]) -> bool:
    """Whether the second lines of items are indented below their words, in most of the text's items."""
    below = [after.indent > line.indent for line, after in pairwise(lines) if line.marker and _is_bare(after)]
    return 2 * sum(below) > len(below)


def _is_bare(line: Line) -> bool:
    return bool(line.text) and not (line.gap or line.marker or line.cells)


def _room(group: Sequence[Line], line: Line, width: int) -> int:
    """Return the columns that a line may stay short of the width: letters of a PDF differ in how wide they are."""
    first, last = group[0], group[-1]
    if last.text.endswith(_SENTENCE_END):
        return _RAGGED
    is_below = bool(first.marker) and first.indent < line.indent
    return int(width * _LOOSE) if is_below or line.text[0].islower() else _RAGGED


def _is_full(line: Line, after: Line, width: int, room: int = _RAGGED) -> bool:
    """Whether the first word of the line after it had no room left."""
    word = after.text[0] if CJK.match(after.text) else after.text.partition(" ")[0]
    return line.indent + columns(line.text) + 1 + columns(word) > width - room


def _goes_on(group: Sequence[Line], line: Line, width: int, exact: int, *, hangs: bool) -> bool:
    first, last = group[0], group[-1]
    if line.cells or last.cells or _are_centred(last, line):
        return False
    if line.goes_on:
        return bool(last.text)
    if first is last and first.marker and not first.rest:
        return not line.marker
    if _is_cut(last, line) or _are_capitals(last, line) or _goes_on_with_a_date(last, line):
        return True
    if not width or line.gap or not last.text or not _is_full(last, line, width, _room(group, line, width)):
        return False
    if exact and last.text.endswith(_SENTENCE_END) and not _is_full(last, line, exact, 0):
        return False
    if hangs and first.marker and not line.marker and line.indent <= first.indent and not line.text[0].islower():
        is_below = any(other.indent > first.indent for other in group[1:])
        return not is_below and not last.text.endswith(_SENTENCE_END)
    # A dash, a tick or a number can come to the start of a line by chance; a bullet cannot.
    may_be_chance = line.rest[:1].islower() if line.marker in CHOICES else line.marker not in BULLETS
    by_chance = may_be_chance and line.style != first.style
    return not line.marker or (by_chance and not last.text.endswith(_SENTENCE_END))


def _are_centred(last: Line, line: Line) -> bool:
    """Whether two lines are set in the middle of the page, each for itself."""
    is_apart = abs(last.indent - line.indent) > 1 and min(last.indent, line.indent) >= _CENTRED
    return is_apart and not (last.marker or line.text[0].islower() or is_in_capitals(line.text))


def _is_cut(last: Line, line: Line) -> bool:
    """Whether a word, a number or an address is cut at the end of a line: then that is wrapped, however few are."""
    if line.gap or line.marker or not line.text:
        return False
    begins_small = line.text[0].islower() or line.text[0].isdecimal()
    is_long = columns(last.text) >= (_SHORTEST_CUT if begins_small else _NARROWEST)
    is_word = line.text[0].isalnum() and _HYPHENATED.search(last.text[-2:]) is not None  # `E-` and `Mail`, too
    return is_long and (
        is_word or (_ADDRESS.search(last.text[-LONGEST_WIDTH:]) is not None and _FILE.match(line.text) is not None)
    )


def _goes_on_with_a_date(last: Line, line: Line) -> bool:
    """Whether a line goes on with a sentence by a date or an ordinal number: `gilt ab dem` / `1. Januar für alle.`."""
    if not _is_bare(line) or not last.text or not line.text[0].isdecimal():
        return False
    is_open = last.text[-1].islower() and last.text.count(" ") >= _WORDS - 1
    goes_on = time_at_start(line.text) == "sure" or _ORDINAL.match(line.text) is not None
    return is_open and goes_on and line.text.endswith(_SENTENCE_END)


def _are_capitals(last: Line, line: Line) -> bool:
    """Whether two lines are a sentence in capitals, and not two headings."""
    is_wrapped = columns(last.text) >= _CAPITALS and not (line.gap or line.marker or last.text.endswith(_SENTENCE_END))
    return is_wrapped and is_in_capitals(last.text) and is_in_capitals(line.text)


def _one_line(first: Line, others: Sequence[Line], hyphens: Hyphens) -> Line:
    if not others:
        return first
    more = [line.text for line in others]
    text = hyphens.joined([first.text, *more])
    if not first.marker:
        return replace(first, text=text, is_wrapped=True)
    return replace(first, text=text, is_wrapped=True, rest=text[len(first.text) - len(first.rest) :].lstrip())
