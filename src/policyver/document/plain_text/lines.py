"""Plain text -> its lines: what marks them as items, and which of them were one before they were wrapped."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from policyver.document.bullets import BULLETS, CHOICES, DASHES, PLUS, Begun, is_amount, signs_of_text
from policyver.document.columns import columns
from policyver.document.plain_text.hyphens import Hyphens
from policyver.document.plain_text.line import LONGEST_WIDTH, Line
from policyver.document.plain_text.quotations import quoted_lines
from policyver.document.plain_text.tables import Row
from policyver.document.plain_text.wrapping import joined_lines
from policyver.languages.calendar import time_at_start


def read_lines(
    text: str,
    going_on: frozenset[int] = frozenset(),
    hyphens: Hyphens | None = None,
    rows: Mapping[int, Row] = MappingProxyType({}),
) -> list[Line]:
    """Return the lines of a text that have words, in order, those that were wrapped joined again.

    `going_on` are the indexes of those that go on with the page before. `hyphens` notes which words it had to guess.
    `rows` are those of the text's tables.
    """
    hyphens = Hyphens.of(text.split("\n")) if hyphens is None else hyphens
    lines = _without_false_markers(list(_lines(text, going_on, hyphens, rows)))
    return _underlined(_without_empty_bullets(_with_choices(list(joined_lines(lines, hyphens)))))


def split_lines(text: str) -> list[str]:
    """Return the lines of a text, with spaces for controls."""
    return _LINE_ENDS.sub("\n", text).translate(_TO_SPACE).split("\n")


_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_TO_SPACE = dict.fromkeys([*range(9), *range(14, 32), 127, 0xA0], " ")
_EDGES = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\u200b\u2060\ufeff"

_RULER = re.compile(r"([-–—_=*~])(?: *\1){2,}")
_LABEL = r"(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{2,7})"
_MARKERS = re.compile(
    rf"""
      (?P<bullet> [{BULLETS}{CHOICES}①-⑳]\ufe0f? | （[0-9０-９]{{1,3}}） ) \s* (?P<after> .* )
    | (?P<sign> [-–—*+·] | o(?=\t|\ \ ) | [0-9]{{1,2}}(?=\s+[^\W\d])
        | \({_LABEL}\) | {_LABEL}[.)] ) (?: \s+ (?P<rest> .* ) )?
    """,
    re.VERBOSE,
)


_SIGNS = f"{BULLETS}{CHOICES}{DASHES}{PLUS}*·"
_LEADERS = re.compile(r"\.{4,}|(?:\. ){3,}\.(?!\.)")
"""Dots that lead from one column of a line to another one."""
_COLUMNS = re.compile(r"[^\W\d_][^\w\s]*(?: {3,}| ?\t)\s*\w")
"""A wide gap between words; that behind a number is usual: `3.   What we collect`."""
_TELEPHONE = re.compile(r"\+ ?\(?[0-9](?:[ ()/.–-]*[0-9]){5}")


def _lines(text: str, going_on: frozenset[int], hyphens: Hyphens, rows: Mapping[int, Row]) -> Iterator[Line]:
    gap = True
    level = 0
    raw_lines = split_lines(text)
    quoted = quoted_lines(raw_lines)
    end_of_row = 0
    for at, raw in enumerate(raw_lines):
        if at < end_of_row:
            continue
        if at in rows:
            row = rows[at]
            cells = tuple(hyphens.joined(_spaced(line) for line in cell) for cell in row.cells)
            yield Line(" ".join(filter(None, cells)), 0, gap=True, cells=cells, is_head=row.is_head)
            end_of_row, gap = row.end, True
            continue
        is_quoted = at in quoted
        raw = quoted[at].text if is_quoted else raw
        body = raw.strip(_EDGES)
        above, level = level, quoted[at].level if is_quoted else 0
        gap = gap or level != above
        if body:
            indent = len(raw[: len(raw) - len(raw.lstrip(_EDGES))].expandtabs(4))
            if at in going_on:
                yield Line(_spaced(body), indent, gap=False, goes_on=True)
            elif is_quoted:
                yield Line(_spaced(body), indent, gap, is_quoted=True)
            else:
                yield _line(body, indent, gap=gap)
        gap = not body


def _line(body: str, indent: int, *, gap: bool) -> Line:
    text = _spaced(body)
    has_columns = _COLUMNS.search(body) is not None
    if _RULER.fullmatch(text):
        return Line("", indent, gap, ruler=text[0])
    match = _MARKERS.fullmatch(body)
    if match:
        marker, rest = match["bullet"] or match["sign"], match["after"] or match["rest"] or ""
    elif indent and body.startswith("o "):
        marker, rest = "o", body[2:]
    else:
        return Line(text, indent, gap, has_columns=has_columns)
    return Line(text, indent, gap, marker, _spaced(rest), has_columns=has_columns)


def _spaced(text: str) -> str:
    """Return a text with single spaces, and with leading dots of one length: a line's width says how many there are."""
    return _LEADERS.sub("....", re.sub(r"[ \t]+", " ", text))


def _without_false_markers(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, with what only looks like a marker as a part of their words.

    A number or letter needs its neighbour in the text: `25. May` and `A. Counsel` have none. An `o` is Word's
    bullet of the second level, but "or" in Spanish. A `*` may be a footnote's, a `+` begin a telephone number, and a
    `-` an amount below nought.
    """
    places: dict[str, set[int]] = {}
    for line in lines:
        places.setdefault(line.style, set()).update(line.ordinals)
    references = sum(len(re.findall(r"\w\*(?![\w*])", line.text)) for line in lines)
    footnotes = sum(line.marker == "*" for line in lines) <= references
    checked: list[Line] = []
    for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        beside = [other for other in (before, after) if other and other.marker == line.marker]
        false = (line.marker == "*" and footnotes) or (
            _TELEPHONE.match(line.text) is not None
            if line.marker == PLUS and not any(other.rest[:1].isalpha() for other in beside)
            else line.marker in DASHES and all(is_amount(other.rest) for other in (line, *beside))
        )
        if line.marker == "o" and line.text.startswith("o ") and not line.rest[:1].isupper():
            false = not any(other and other.marker == "o" for other in (before, after))
        if line.ordinals:
            false = time_at_start(line.text) == "sure" or not any(
                {n - 1, n + 1} & places[line.style] for n in line.ordinals
            )
        checked.append(replace(line, marker="", rest="") if false else line)
    return checked


def _with_choices(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, with those marked as choices whose markers are text."""
    begun = [
        Begun(line.marker[:1], line.rest, line.indent) if line.marker and line.marker[:1] in _SIGNS else None
        for line in lines
    ]
    of_text = signs_of_text(begun)
    return [replace(line, is_choice=True) if place in of_text else line for place, line in enumerate(lines)]


def _without_empty_bullets(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without bullets of nothing, which are nothing."""
    return [line for line in lines if line.rest or line.ordinals or line.is_choice or not line.marker]


def _underlined(lines: Iterable[Line]) -> list[Line]:
    """Return the lines, a line with a ruler drawn right under it as a heading."""
    done: list[Line] = []
    for line in lines:
        above = done[-1] if done else line
        if line.ruler not in ("=", "-") or line.gap or above.ruler or columns(above.text) > LONGEST_WIDTH:
            done.append(line)
        elif above.gap or len(done) < 2 or done[-2].ruler:
            if len(done) > 1 and not done[-2].text and not above.gap:  # a ruler above and one below
                done.pop(-2)
            done[-1] = replace(above, ruler=line.ruler)
        else:
            done.append(line)
    return done
