"""HTML inside a Markdown text -> marks and blocks."""

from html.parser import HTMLParser

from policyver.document.marks import Html, Image, Link, Mark, Style, sorted_marks
from policyver.document.model import BREAK, BULLET, CELL, Block, BlockKind, Marker, Run, join_runs, text_runs

_STYLES = {
    "b": Style.BOLD, "strong": Style.BOLD,
    "i": Style.ITALIC, "em": Style.ITALIC, "cite": Style.ITALIC, "dfn": Style.ITALIC,
    "s": Style.STRIKE, "del": Style.STRIKE, "strike": Style.STRIKE,
    "code": Style.CODE, "kbd": Style.CODE, "samp": Style.CODE, "tt": Style.CODE,
}  # fmt: skip
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "figcaption", "figure", "footer", "form", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", *_HEADINGS,
}  # fmt: skip

_DEEPEST = 100
"""The most elements around a word that put a mark on it. Deeper ones are ignored."""

Attributes = list[tuple[str, str | None]]


def mark_of(tag: str, attributes: Attributes) -> Mark:
    """Return the mark that an element puts on the text inside it."""
    if tag in _STYLES:
        return _STYLES[tag]
    values = dict(attributes)
    if tag == "a" and "href" in values:
        return Link(values["href"] or "")
    return Html(tag, tuple(attributes))


class InlineHtml(HTMLParser):
    """Follows the single tags in a paragraph, which the Markdown parser passes on one by one."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self._open: list[tuple[str, Mark]] = []
        self._runs_of_tag: list[Run] = []

    def marks(self) -> tuple[Mark, ...]:
        """Return the marks of the elements that are open at this point."""
        return tuple(mark for _, mark in self._open)

    def take(self, source: str) -> list[Run]:
        """Follow one tag, and return its own text: a line break, the description of a picture."""
        self._runs_of_tag = []
        self.feed(source)
        return self._runs_of_tag

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        self._runs_of_tag += _void_runs(tag, attrs)
        if tag not in _VOID:
            _open(self._open, tag, attrs)

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        self._runs_of_tag += _void_runs(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        _close(self._open, tag)


class _BlockHtml(HTMLParser):
    """Reads a piece of HTML that contains blocks. An element that is never closed ends with its parent."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._open: list[tuple[str, Mark]] = []
        self._lists: list[int] = []  # for each open list the number of its last item; -1 where it has bullets
        self._kind: BlockKind = "paragraph"
        self._level = 0
        self._marker: Marker | None = None
        self._runs: list[Run] = []
        self._tables = 0
        self._row: list[list[Run]] = []
        self._header = True

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        if tag in _BLOCKS:
            self._start_block(tag, dict(attrs))
            return
        self._runs += _void_runs(tag, attrs)
        if tag not in _VOID:
            _open(self._open, tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _BLOCKS:
            _close(self._open, tag)
        elif self._tables:
            self._end_in_table(tag)
        else:
            self._end_block()
            if tag in ("ul", "ol") and self._lists:
                self._lists.pop()

    def handle_data(self, data: str) -> None:
        self._runs.append(Run(data.replace("\n", " "), _marks(self._open)))

    def close(self) -> None:
        super().close()
        if self._tables:
            self._tables = 1
            self._end_in_table("table")
        self._end_block()

    def _start_block(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "table":
            if not self._tables:
                self._end_block()
            self._tables += 1
        elif self._tables:
            self._start_in_table(tag)
        else:
            self._end_block()
            if tag in _HEADINGS:
                self._kind, self._level = "heading", _HEADINGS[tag]
            elif tag in ("ul", "ol"):
                first = _number(attributes.get("start"))
                self._lists.append(-1 if tag == "ul" else 0 if first is None else first - 1)
            elif tag == "li":
                self._start_item(_number(attributes.get("value")))
            elif tag == "hr":
                self.blocks.append(Block("rule", ()))

    def _start_item(self, number: int | None) -> None:
        if not self._lists:
            self._lists.append(-1)
        self._kind, self._marker = "item", BULLET
        if self._lists[-1] >= 0:
            self._lists[-1] = self._lists[-1] + 1 if number is None else number
            self._marker = Marker(self._lists[-1], ".")

    def _start_in_table(self, tag: str) -> None:
        if tag in ("td", "th") and self._tables == 1:
            if not self._row:
                self._header = True
                if text_runs(self._runs):
                    self._end_block()  # words between two rows are in no cell; keep them
            self._runs = []
            self._row.append(self._runs)
            self._header &= tag == "th"
        elif tag == "tr" and self._tables == 1:
            self._end_row()
        else:
            self._runs.append(Run(BREAK))

    def _end_in_table(self, tag: str) -> None:
        if tag == "table":
            self._tables -= 1
        if self._tables > 1 or tag not in ("tr", "table"):
            self._runs.append(Run(BREAK if tag not in ("td", "th") else " "))
        else:
            self._end_row()

    def _end_row(self) -> None:
        cells = [text_runs(cell) for cell in self._row]
        self._row = []
        self._runs = []
        if not cells:
            return
        runs = list(cells[0])
        for cell in cells[1:]:
            runs += [Run(CELL), *cell]
        self.blocks.append(Block("row", join_runs(runs), header=self._header))

    def _end_block(self) -> None:
        runs = text_runs(self._runs)
        if runs or self._kind == "item":
            self.blocks.append(Block(self._kind, runs, level=self._level, depth=len(self._lists), marker=self._marker))
        self._kind, self._level, self._marker, self._runs = "paragraph", 0, None, []


def _number(value: str | None) -> int | None:
    """Return the number that a list item names, where Markdown can count from it."""
    return int(value) if value and value.isascii() and value.isdecimal() and len(value) < 10 else None


def html_blocks(source: str) -> list[Block]:
    """Return the blocks of a block of raw HTML. Where it has no words, it stays as it is, one block."""
    reader = _BlockHtml()
    reader.feed(source)
    reader.close()
    return reader.blocks or [Block("html", join_runs([Run(source.strip())]))]


def _void_runs(tag: str, attributes: Attributes) -> list[Run]:
    if tag == "br":
        return [Run(BREAK)]
    if tag == "img":
        values = dict(attributes)
        return [Run(values.get("alt") or "", (Image(values.get("src") or ""),))]
    return []


def _marks(opened: list[tuple[str, Mark]]) -> tuple[Mark, ...]:
    return sorted_marks(mark for _, mark in opened)


def _open(opened: list[tuple[str, Mark]], tag: str, attributes: Attributes) -> None:
    if len(opened) < _DEEPEST:  # thousands that are never closed would put thousands of marks on every word
        opened.append((tag, mark_of(tag, attributes)))


def _close(opened: list[tuple[str, Mark]], tag: str) -> None:
    for index in range(len(opened) - 1, -1, -1):
        if opened[index][0] == tag:
            del opened[index:]
            return
