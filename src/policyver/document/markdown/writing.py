"""Document -> the Markdown that policyver keeps, one paragraph a line. Read again, it is the same document."""

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import assert_never

from policyver.document.addresses import is_shown_as_written
from policyver.document.markdown.elements import BLOCKS, FOR_PROGRAMS, VOID
from policyver.document.markdown.tables import table
from policyver.document.marks import (
    PLACE,
    AttributeList,
    Comment,
    Embed,
    Hidden,
    Html,
    Image,
    Link,
    Mark,
    Style,
    Title,
    addresses_of,
    shown_address,
)
from policyver.document.model import BREAK, BULLET, CELL, DEEPEST, Block, Document, Marker, Run
from policyver.document.tables import table_numbers

_MARKUP = re.compile(r"[\\`*\[<]|\{(?=:)|&(?=#?[A-Za-z0-9]{1,32};)|~(?=~)|(?<=~)~|(?<![^\W_])_|_(?![^\W_])")
_START = re.compile(r"#{1,6}(?:\s|$)|[>|]|[-+](?:[\s-]|$)|=+\s*$|:?-+[-:|\s]*$")
_NUMBER = re.compile(r"[0-9]{1,9}(?=[.)](?:\s|$))")
_CLOSING = re.compile(r"(?:(?<=\s)|^)#+$")
_SIGNS = {Style.ITALIC: ("*", "em"), Style.BOLD: ("**", "strong"), Style.STRIKE: ("~~", "s")}
"""The sign of a mark, and the HTML element that is written where the sign would not work. Innermost first."""

PARTING = "<!-- -->"
"""What parts two lists that would be one: a comment without words, of which a reader sees nothing."""
_SIGN_LETTERS = frozenset("*~`")
_Around = Style | Link | Html | Title | Hidden
"""Marks that are written around a text, and can contain other marks. Code, pictures and attribute lists cannot."""


def write_markdown(document: Document) -> str:
    """Return a document in Markdown. A table without a head gets an empty one, because Markdown needs it."""
    return _Writer().write(document.blocks)


def escaped(text: str) -> str:
    """Return a text in which every markup character is escaped."""
    return _MARKUP.sub(r"\\\g<0>", text)


def _in_brackets(text: str) -> str:
    """Return a text for the inside of square brackets: words of a link or of a picture, which its own do not end."""
    return escaped(text).replace("]", "\\]")


def escaped_start(text: str) -> str:
    """Return a text whose beginning is escaped where it would be markup at the start of a line."""
    if number := _NUMBER.match(text):
        return f"{number[0]}\\{text[number.end() :]}"
    return "\\" + text if _START.match(text) else text


def escaped_heading(text: str) -> str:
    """Return a heading in which signs at the end, which would not be shown, are escaped."""
    return _CLOSING.sub(r"\\\g<0>", text)


class _Writer:
    """Writes blocks in order, and remembers how far the text of each open list item is indented."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._widths: list[int] = []
        self._before: Block | None = None
        self._counts: list[Marker] = []
        """For each open list the marker of its last item."""

    def write(self, blocks: Sequence[Block]) -> str:
        for kind, group in groupby(blocks, key=lambda block: block.kind):
            neighbours = list(group)
            if kind == "front-matter":
                fence = neighbours[0].info or "---"
                self._lines += [fence, *(block.text for block in neighbours), fence]
                self._before = neighbours[-1]
            elif kind == "row":
                for _, numbered in groupby(zip(table_numbers(neighbours), neighbours, strict=True), key=itemgetter(0)):
                    rows = [row for _, row in numbered]
                    self._add(rows[0], _table(rows))
            else:
                for block in neighbours:
                    self._add(block, _written(block))
        return "".join(line + "\n" for line in self._lines)

    def _add(self, block: Block, written: str) -> None:
        block = block if block.depth <= DEEPEST else replace(block, depth=DEEPEST)
        is_first = self._begins_anew(block)
        before, self._before = self._before, block
        is_next = before is not None and block.kind == before.kind == "item" and not _begins_late(before, block)
        if before is not None and (is_first or not is_next):
            self._lines.append("")
        is_item, is_quote = block.kind == "item", block.kind == "quote"
        del self._widths[max(block.depth - is_item - is_quote, 0) :]
        indent = " " * sum(self._widths)
        if is_first:
            self._lines += [indent + PARTING, ""]
        self._lines += [indent + line if line else "" for line in written.split("\n")]
        if is_item:
            width = len(str(block.marker)) + 1
            self._lines[-1 - written.count("\n") :] = _hanging(indent, written, width)
            self._widths.append(width)

    def _begins_anew(self, block: Block) -> bool:
        """Whether an item begins a list that would count on from the one above it."""
        if block.kind != "item":
            del self._counts[max(block.depth - (block.kind == "quote"), 0) :]
            return False
        level = max(block.depth, 1) - 1
        before = self._counts[level] if level < len(self._counts) else BULLET
        marker = block.marker or BULLET
        self._counts[level:] = [*[BULLET] * (level - len(self._counts)), marker]
        return begins_anew(before, marker)


def begins_anew(before: Marker, marker: Marker) -> bool:
    """Whether an item would be counted on from the one before it, and is not: something has to part them."""
    if before.number is None or marker.number is None or marker.sign != before.sign:
        return False
    return marker.number != before.number + 1


def _begins_late(before: Block, item: Block) -> bool:
    """Whether an item begins a list inside another item, and not with 1: such a list needs an empty line before it."""
    return item.depth > before.depth and item.number not in (None, 1)


def _hanging(indent: str, written: str, width: int) -> list[str]:
    first, *rest = written.split("\n")
    return [indent + first, *(indent + " " * width + line for line in rest)]


def _written(block: Block) -> str:
    match block.kind:
        case "heading":
            return f"{'#' * block.level} {escaped_heading(inline(block.runs).replace(BREAK, '<br>'))}".rstrip()
        case "item":
            return f"{block.marker} {_lines(block.runs)}".rstrip()
        case "quote":
            return "\n".join(f"> {line}" for line in _lines(block.runs).split("\n"))
        case "code":
            fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", block.text)), default=0))
            return f"{fence}{block.info}\n{block.text}\n{fence}"
        case "rule":
            return "***"  # --- on the first line would open front matter
        case "html":
            return inline(block.runs) if PLACE in block.text else block.text
    return _lines(block.runs)


def _lines(runs: Sequence[Run]) -> str:
    """Return a text in Markdown in which each break ends a line."""
    lines = inline(runs).split(BREAK)
    if len(lines) > 1:
        lines = [line.replace("|", "\\|") for line in lines]  # otherwise two lines could begin a table
    return "\\\n".join(map(escaped_start, lines))


def _table(rows: Sequence[Block]) -> str:
    return table([[_cell(cell) for cell in _cells(row.runs)] for row in rows], has_head=rows[0].header)


def _cells(runs: Sequence[Run]) -> list[list[Run]]:
    cells: list[list[Run]] = [[]]
    for run in runs:
        first, *rest = run.text.split(CELL)
        cells[-1].append(Run(first, run.marks))
        cells += [[Run(part, run.marks)] for part in rest]
    return cells


def _cell(runs: Sequence[Run]) -> str:
    return inline([run for run in runs if run.text]).replace(BREAK, "<br>").replace("|", "\\|")


def inline(runs: Sequence[Run]) -> str:
    """Return the text of a block in Markdown, on one line except for its breaks."""
    return _Inline(runs).written(0, len(runs), frozenset(), "", "")


class _Inline:
    """Writes the runs of a block, and knows how far each mark reaches from each of them."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self._runs = runs
        self._ends: list[dict[Mark, int]] = []
        ends: dict[Mark, int] = {}
        for index in range(len(runs) - 1, -1, -1):
            ends = {mark: ends.get(mark, index + 1) for mark in runs[index].marks}
            self._ends.append(ends)
        self._ends.reverse()

    def written(self, start: int, stop: int, inside: frozenset[Mark], before: str, after: str) -> str:
        """Return a stretch of runs that all have the marks `inside`, between the characters `before` and `after`."""
        runs = self._runs
        written: list[str] = []
        at = start
        while at < stop:
            end, mark = self._stretch(at, stop, inside)
            following = runs[end].text[:1] if end < stop else after
            if mark is None:
                written.append(_leaf(runs[at], runs[at].marks))
            else:
                inner = self.written(at, end, inside | {mark}, "", "")
                touched = end < stop and any(mark not in inside for mark in runs[end].marks)
                last = (written[-1] if written else before)[-1:]
                wrapped = _wrapped(mark, inner, last, following, touched=touched)
                if last == "!" and written and wrapped.startswith("["):
                    written.append(f"{written.pop()[:-1]}\\!")  # otherwise it would be a picture
                written.append(wrapped)
            at = end
        return "".join(written)

    def _stretch(self, at: int, stop: int, inside: frozenset[Mark]) -> tuple[int, _Around | None]:
        """Return the mark that reaches furthest from here, and where it ends."""
        best: tuple[int, _Around | None] = (at + 1, None)
        for mark, reach in self._ends[at].items():
            if not isinstance(mark, _Around) or mark is Style.CODE or mark in inside or _is_place(self._runs[at], mark):
                continue
            end = min(reach, stop)
            if best[1] is None or end > best[0] or (end == best[0] and isinstance(mark, Link)):
                best = end, mark
        return best


def _is_place(run: Run, mark: Mark) -> bool:
    """Whether a mark is an element without words, and not one around words."""
    return run.text == PLACE and isinstance(mark, Html)


def _leaf(run: Run, marks: Sequence[Mark]) -> str:
    for mark in marks:
        match mark:
            case Image(address):
                return f"![{_in_brackets(run.text)}]({_target(address)})"
            case Embed(source):
                return source
            case Comment(words):
                programs = (other for other in marks if isinstance(other, Html) and other.tag in FOR_PROGRAMS)
                program = next(programs, None)
                return f"<{program.opening}>{words}</{program.tag}>" if program else f"<!--{words}-->"
            case Html() if run.text == PLACE:
                return f"<{mark.opening}>{'' if mark.tag in VOID else f'</{mark.tag}>'}"
    if Style.CODE in marks:
        return _code(run.text)
    if AttributeList() in marks:
        return run.text
    return _in_brackets(run.text) if addresses_of(marks) else escaped(run.text)


def _code(text: str) -> str:
    if BREAK in text or CELL in text or text != text.strip() or not text:
        return f"<code>{html.escape(text, quote=False)}</code>"
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    space = " " if "`" in (text[0], text[-1]) else ""
    return f"{fence}{space}{text}{space}{fence}"


def _wrapped(mark: _Around, inner: str, before: str, after: str, *, touched: bool) -> str:
    """Return a mark written around a text. `touched`: the text behind it may begin with a sign, too."""
    match mark:
        case Link(address):
            return _linked(inner, address)
        case Html(tag, attributes) if tag in BLOCKS:  # which would end the paragraph
            if not attributes:
                return inner
            return f"<{replace(mark, tag='span').opening}>{inner}</span>"
        case Html(tag):
            return f"<{mark.opening}>{inner}</{tag}>"
        case Title(words):
            return f'<span title="{html.escape(words)}">{inner}</span>'
        case Hidden():
            return f"<span hidden>{inner}</span>"
        case Style():
            sign, element = _SIGNS[mark]
            if touched or (before and before in _SIGN_LETTERS) or not _flanked(sign, inner, before, after):
                return f"<{element}>{inner}</{element}>"
            return f"{sign}{inner}{sign}"
        case _:
            assert_never(mark)


def _flanked(sign: str, inner: str, before: str, after: str) -> bool:
    """Whether signs around a text open and close emphasis (CommonMark 0.31, 6.2)."""
    first, last = inner[:1], inner[-1:]
    if not inner.strip() or first.isspace() or last.isspace() or BREAK in inner or CELL in inner:
        return False
    if {first, last} & _SIGN_LETTERS:
        return sign == "*" and re.fullmatch(r"\*\*[^*]+\*\*", inner) is not None and not (before or after).strip()
    opens = first.isalnum() or not before or before.isspace() or not before.isalnum()
    closes = last.isalnum() or not after or after.isspace() or not after.isalnum()
    return opens and closes


def _linked(text: str, address: str) -> str:
    shown = shown_address(address)
    if _in_brackets(shown) == text and is_shown_as_written(address):
        return f"<{shown}>"
    return f"[{text}]({_target(address)})"


def _target(address: str) -> str:
    target = re.sub(r"[<>\n]", lambda match: f"%{ord(match[0]):02X}", address)
    target = re.sub(r"[\\*_`&]", r"\\\g<0>", target)
    return f"<{target}>" if not target or set("() ") & {*target} else target
