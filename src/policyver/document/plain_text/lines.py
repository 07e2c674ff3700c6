"""Plain text -> its lines: what marks them as items, and which of them were one before they were wrapped."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from policyver.document.columns import columns
from policyver.document.number_forms import roman_value, written_number
from policyver.languages.calendar import time_at_start


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, an item, a heading or a ruler, which has no text."""

    text: str
    indent: int
    gap: bool
    """There is a blank line before it, or nothing."""
    marker: str = ""
    """`•`, `1.`, `(a)`: what makes it an item. Then `rest` is what follows it in the text."""
    rest: str = ""
    ruler: str = ""
    """The sign that a ruler is drawn with, or the line under a heading."""

    @property
    def style(self) -> str:
        """What the items of one list share: `•`, `1.`, `(a)`, `A.`."""
        if self.marker == "o":
            return "o"
        label = re.sub(r"[a-z]+", "a", re.sub(r"[A-Z]+", "A", self.marker))
        return re.sub(r"[①-⑳]", "①", re.sub(r"\d+", "1", label))

    @property
    def label(self) -> str:
        """A marker's number or letters."""
        return self.marker.strip("().（）")

    @property
    def is_roman(self) -> bool:
        """Whether an item may be numbered in Roman numerals."""
        return _roman_place(self.label.lower()) is not None

    @property
    def ordinals(self) -> frozenset[int]:
        """The places that an item may say it has in its list: an `i.` is the first or the ninth."""
        label = self.label.lower()
        if label.isdecimal():
            return frozenset([int(label)])
        roman = _roman_place(label)
        places = set() if roman is None else {roman}
        if len(label) == 1 and label.isascii() and label.isalpha() and self.marker != "o":
            places.add(ord(label) - ord("a") + 1)
        elif "①" <= label <= "⑳":
            places.add(ord(label) - ord("①") + 1)
        return frozenset(places)

    def follows(self, other: "Line") -> bool:
        """Whether this is the next of its kind: `b)` after `a)`."""
        return self.style == other.style and any(place - 1 in other.ordinals for place in self.ordinals)


def read_lines(text: str) -> list[Line]:
    """Return the lines of a text that have words, in order, those that were wrapped joined again."""
    return _underlined(_joined(_without_false_markers(list(_lines(text)))))


def is_inside(line: Line, item: Line) -> bool:
    """Whether a line without a marker is more of an item's text."""
    if line.marker or line.indent <= item.indent:
        return False
    return not line.gap or line.indent <= item.indent + len(item.marker) + 4


_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_TO_SPACE = dict.fromkeys([*range(9), *range(14, 32), 127, 0xA0], " ")
_EDGES = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\u200b\u2060\ufeff"

_RULER = re.compile(r"([-–—_=*~])(?: *\1){2,}")
_BULLETS = "•・‣⁃∙●○■□▪▫◆◇◦\uf0a7\uf0b7\uf0d8"
_LABEL = r"(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{2,5})"
_MARKERS = re.compile(
    rf"""
      (?P<bullet> [{_BULLETS}①-⑳] | （[0-9０-９]{{1,3}}） ) \s* (?P<after> .* )
    | (?P<sign> [-–—*+·] | o(?=\t|\ \ ) | [0-9]{{1,2}}(?=\s+[^\W\d])
        | \({_LABEL}\) | {_LABEL}[.)] ) (?: \s+ (?P<rest> .* ) )?
    """,
    re.VERBOSE,
)
_MOST_ROMAN = 15
"""A marker that would be a greater number, `l.` or `d.`, is a letter."""


def _roman_place(letters: str) -> int | None:
    place = roman_value(letters)
    return place if 0 < place <= _MOST_ROMAN and written_number(place, "lowerRoman") == letters else None


def _lines(text: str) -> Iterator[Line]:
    gap = True
    for raw in _LINE_ENDS.sub("\n", text).translate(_TO_SPACE).split("\n"):
        body = raw.strip(_EDGES)
        if body:
            indent = len(raw[: len(raw) - len(raw.lstrip(_EDGES))].expandtabs(4))
            yield _line(body, indent, gap=gap)
        gap = not body


def _line(body: str, indent: int, *, gap: bool) -> Line:
    text = re.sub(r"[ \t]+", " ", body)
    if _RULER.fullmatch(text):
        return Line("", indent, gap, ruler=text[0])
    match = _MARKERS.fullmatch(body)
    if match:
        marker, rest = match["bullet"] or match["sign"], match["after"] or match["rest"] or ""
    elif indent and body.startswith("o "):
        marker, rest = "o", body[2:]
    else:
        return Line(text, indent, gap)
    return Line(text, indent, gap, marker, re.sub(r"[ \t]+", " ", rest))


def _without_false_markers(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, with what only looks like a marker as a part of their words.

    A number or letter needs its neighbour in the text: `25. May` and `A. Counsel` have none. An `o` is Word's
    bullet of the second level, but "or" in Spanish. A `*` may be a footnote's.
    """
    places: dict[str, set[int]] = {}
    for line in lines:
        places.setdefault(line.style, set()).update(line.ordinals)
    references = sum(len(re.findall(r"\w\*(?![\w*])", line.text)) for line in lines)
    footnotes = sum(line.marker == "*" for line in lines) <= references
    checked: list[Line] = []
    for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        false = line.marker == "*" and footnotes
        if line.marker == "o" and line.text.startswith("o ") and not line.rest[:1].isupper():
            false = not any(other and other.marker == "o" for other in (before, after))
        if line.ordinals:
            false = time_at_start(line.text) == "sure" or not any(
                {n - 1, n + 1} & places[line.style] for n in line.ordinals
            )
        checked.append(replace(line, marker="", rest="") if false else line)
    return checked


# --- Wrapped lines

_MAIL_WIDTHS = range(50, 101)
_RAGGED = 8  # columns that a line may stay short of the width, and still count as full
_SENTENCE_END = tuple(".!?:;。！？：；")
_CJK = re.compile(r"[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff9f]")


def _joined(lines: Sequence[Line]) -> Iterator[Line]:
    """Join the lines of each paragraph where the file as a whole is wrapped, and a marker with its item."""
    width = _wrapping(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and line.text and _goes_on(groups[-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    for first, *others in groups:
        if others or first.rest or first.ordinals or not first.marker:  # a bullet of nothing is nothing
            yield _one_line(first, others)


def _wrapping(lines: Sequence[Line]) -> int:
    """Return the width at which the file's paragraphs are wrapped, or 0 where every one is on one line."""
    pairs = [(line, after) for line, after in pairwise(lines) if line.text and _is_bare(after)]
    widths = sorted(line.indent + columns(line.text) for line, _ in pairs)
    width = widths[(len(widths) - 1) * 95 // 100] if widths else 0
    long = sum(columns(line.text) > _MAIL_WIDTHS[-1] + 10 and " " in line.text for line in lines)
    if width not in _MAIL_WIDTHS or long * 10 > len(lines):
        return 0
    broken = short = 0
    for line, after in pairs:
        if not _is_full(line, after, width):
            short += columns(line.text) * 2 > width  # much shorter ones are headings and addresses
        elif not line.text.endswith(_SENTENCE_END) and not after.text[0].isupper():
            broken += 1
    return width if broken > short else 0


def _is_bare(line: Line) -> bool:
    return bool(line.text) and not line.gap and not line.marker


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the line after it had no room left."""
    word = after.text[0] if _CJK.match(after.text) else after.text.partition(" ")[0]
    return line.indent + columns(line.text) + 1 + columns(word) > width - _RAGGED


def _goes_on(group: Sequence[Line], line: Line, width: int) -> bool:
    first, last = group[0], group[-1]
    if first is last and first.marker and not first.rest:
        return not line.marker
    if not width or line.gap or not last.text or not _is_full(last, line, width):
        return False
    # A dash or a number can come to the start of a line by chance; a bullet cannot.
    by_chance = line.marker not in _BULLETS and line.style != first.style
    return not line.marker or (by_chance and not last.text.endswith(_SENTENCE_END))


def _one_line(first: Line, others: Sequence[Line]) -> Line:
    pieces: list[str] = []
    for line, after in pairwise([first, *others]):
        pieces += ["" if _CJK.match(line.text[-1]) and _CJK.match(after.text) else " ", after.text]
    more = "".join(pieces)
    return replace(first, text=first.text + more, rest=(first.rest + more).lstrip() if first.marker else "")


def _underlined(lines: Iterable[Line]) -> list[Line]:
    """Return the lines, a line with a ruler drawn right under it as a heading."""
    done: list[Line] = []
    for line in lines:
        above = done[-1] if done else line
        if line.ruler not in ("=", "-") or line.gap or above.ruler or columns(above.text) > _MAIL_WIDTHS[-1]:
            done.append(line)
        elif above.gap or len(done) < 2 or done[-2].ruler:
            if len(done) > 1 and not done[-2].text and not above.gap:  # a ruler above and one below
                done.pop(-2)
            done[-1] = replace(above, ruler=line.ruler)
        else:
            done.append(line)
    return done
