"""Plain text -> its lines: what marks them as items, and which of them were one before they were wrapped."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, an item, a heading or a ruler, which has no text."""

    text: str
    indent: int
    gap: bool
    """A blank line stands before it, or nothing."""
    marker: str = ""
    """`•`, `1.`, `(a)`: what makes it an item. Then `rest` is what follows it in the text."""
    rest: str = ""
    ruler: str = ""
    """The sign that a ruler is drawn with, or the line under a heading."""

    @property
    def style(self) -> str:
        """What the items of one list share: `•`, `1.`, `(a)`, `A.`."""
        label = re.sub(r"[0-9]+", "1", self.marker)
        return label if self.marker == "o" else re.sub(r"[a-z]+", "a", re.sub(r"[A-Z]+", "A", label))

    @property
    def ordinals(self) -> frozenset[int]:
        """Where an item says it stands in its list. An `i.` may be the first or the ninth."""
        label = self.marker.strip("().").lower()
        if label.isdigit():
            return frozenset([int(label)])
        places = {ord(label) - ord("a") + 1} if len(label) == 1 and label.isalpha() and self.marker != "o" else set()
        return frozenset(places | ({_ROMAN[label]} if label in _ROMAN else set()))

    def follows(self, other: "Line") -> bool:
        """Tell whether this is the next of its kind: `b)` after `a)`."""
        return self.style == other.style and any(place - 1 in other.ordinals for place in self.ordinals)


def read_lines(text: str) -> list[Line]:
    """Give the lines of a text that have words, in order, those that were wrapped joined again."""
    return list(_underlined(_joined(_without_false_markers(list(_lines(text))))))


def columns(text: str) -> int:
    """Give the width of a text where a letter of an East Asian script takes two columns."""
    if text.isascii():
        return len(text)
    return len(text) + sum(unicodedata.east_asian_width(char) in "WF" for char in text)


_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_TO_SPACE = dict.fromkeys([*range(9), *range(14, 32), 127, 0xA0], " ")
_EDGES = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\u200b\u2060\ufeff"

_RULER = re.compile(r"([-–—_=*~])(?: *\1){2,}")
_LABEL = r"(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{2,5})"
_MARKERS = re.compile(
    rf"""
      (?P<bullet> [•‣⁃∙●○■□▪▫◆◇◦\uf0a7\uf0b7\uf0d8] ) \s* (?P<after> .* )
    | (?P<sign> [-–—*+·] | o(?=\t|\ \ ) | \({_LABEL}\) | {_LABEL}[.)] ) (?: \s+ (?P<rest> .* ) )?
    """,
    re.VERBOSE,
)
_ROMAN = {roman: value for value, roman in enumerate("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(), 1)}


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
    found = _MARKERS.fullmatch(body)
    if found:
        marker, rest = found["bullet"] or found["sign"], found["after"] or found["rest"] or ""
    elif indent and re.match(r"o [A-Z]", body):  # Word's bullet of the second level; in Spanish, "or"
        marker, rest = "o", body[2:]
    else:
        return Line(text, indent, gap)
    return Line(text, indent, gap, marker, re.sub(r"[ \t]+", " ", rest))


def _without_false_markers(lines: Sequence[Line]) -> list[Line]:
    """Keep a number or letter only where its neighbour is in the text too, and a * where it is no footnote's.

    So `25. May` and `A. Counsel` at the start of a line stay words.
    """
    places: dict[str, set[int]] = {}
    for line in lines:
        places.setdefault(line.style, set()).update(line.ordinals)
    references = sum(len(re.findall(r"\w\*(?![\w*])", line.text)) for line in lines)
    footnotes = sum(line.marker == "*" for line in lines) <= references
    return [
        replace(line, marker="", rest="")
        if (line.marker == "*" and footnotes)
        or (line.ordinals and not any({n - 1, n + 1} & places[line.style] for n in line.ordinals))
        else line
        for line in lines
    ]


# --- Wrapped lines

_MAIL_WIDTHS = range(50, 101)
_RAGGED = 8  # columns that a line may stay short of the width, and still count as full
_SENTENCE_END = tuple(".!?:;。！？：；")
_CJK = re.compile(r"[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff9f]")


def _joined(lines: Sequence[Line]) -> list[Line]:
    """Join the lines of each paragraph where the file as a whole is wrapped, and a marker with its item."""
    width = _wrapping(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and line.text and _goes_on(groups[-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_one_line(group) for group in groups if group[0].rest or group[0].ordinals or not group[0].marker or len(group) > 1]


def _wrapping(lines: Sequence[Line]) -> int:
    """Give the width at which the file's paragraphs are wrapped, or 0 where each is on one line."""
    pairs = [(line, after) for line, after in pairwise(lines) if line.text and _is_bare(after)]
    widths = sorted(line.indent + columns(line.text) for line, _ in pairs)
    width = widths[(len(widths) - 1) * 95 // 100] if widths else 0
    long = sum(columns(line.text) > _MAIL_WIDTHS[-1] + 10 and " " in line.text for line in lines)
    if width not in _MAIL_WIDTHS or long * 10 > len(lines):
        return 0
    full = [_is_full(line, after, width) for line, after in pairs]
    broken = sum(is_full and not line.text.endswith(_SENTENCE_END) for is_full, (line, _) in zip(full, pairs, strict=True))
    return width if broken > full.count(False) else 0


def _is_bare(line: Line) -> bool:
    return bool(line.text) and not line.gap and not line.marker


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Tell whether the first word of the line after it had no room left."""
    word = after.text[0] if _CJK.match(after.text) else after.text.partition(" ")[0]
    return line.indent + columns(line.text) + 1 + columns(word) > width - _RAGGED


def _goes_on(group: Sequence[Line], line: Line, width: int) -> bool:
    first, last = group[0], group[-1]
    if last is first and first.marker and not first.rest and first.marker and not line.marker:
        return True
    if not width or line.gap or not last.text or not _is_full(last, line, width):
        return False
    # A dash or a number can come to stand at the start of a line by chance.
    by_chance = line.marker and not _is_strong(line) and line.style != first.style and not last.text.endswith(_SENTENCE_END)
    return not line.marker or bool(by_chance)
