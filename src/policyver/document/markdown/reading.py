"""Markdown -> Document. CommonMark with GitHub's tables, strike-through and front matter."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.token import Token

from policyver.document.dates_at_start import with_dates_as_text
from policyver.document.item_numbers import with_starts
from policyver.document.labels import labelled
from policyver.document.losses import Loss
from policyver.document.markdown.boxes import OpenBoxes
from policyver.document.markdown.dates import list_but_no_date
from policyver.document.markdown.drops import Definitions, dropped_cells, dropped_definitions
from policyver.document.markdown.front_matter import front_matter
from policyver.document.markdown.html import html_blocks
from policyver.document.markdown.html_ends import whole_html_block
from policyver.document.markdown.source import pieces
from policyver.document.markdown.tags import Tags, ended_in, with_comments_on_one_line
from policyver.document.marks import AttributeList, Link, Mark, Style, Title, picture, sorted_marks
from policyver.document.model import BREAK, CELL, Block, Document, Marker, Run, join_runs, text_runs
from policyver.errors import BadText

_NESTING = 100
_STYLES = {"strong": Style.BOLD, "em": Style.ITALIC, "s": Style.STRIKE}
_MARKUP = frozenset("\\`*_[]<>&!~\n\0{")
_COMMENT = re.compile(r"\[(?://|comment)\]:\s+(?:#|<>)\s+[(\"'](?P<words>.*)[)\"']\s*", re.IGNORECASE)
_PARTS_LISTS = re.compile(r"<!--\s*-->")
"""A comment without words: all that it does is to part two lists."""
_LINE_END = re.compile(r"\r\n?")
_NAME = r"[\w:-]+"
_ATTRIBUTE = rf"(?:(?:[#.]{_NAME})+|{_NAME}=(?:\"[^\"{{}}\n]*\"|'[^'{{}}\n]*'|[^\s\"'{{}}]+))"
_ATTRIBUTES = re.compile(rf"(\{{:[ \t]*{_ATTRIBUTE}(?:[ \t]+{_ATTRIBUTE})*[ \t]*\}})")


@cache
def parser() -> MarkdownIt:
    """Return the one Markdown parser that all of policyver uses.

    Its core does not parse inline text: most blocks of two versions are the same, and each text is parsed only once.
    """
    markdown = MarkdownIt("commonmark", {"maxNesting": _NESTING}).enable(["table", "strikethrough"])
    markdown.block.ruler.at("list", list_but_no_date, {"alt": ["paragraph", "reference", "blockquote"]})
    markdown.block.ruler.at("reference", _definition)
    markdown.block.ruler.at("html_block", whole_html_block, {"alt": ["paragraph", "reference", "blockquote"]})
    return markdown


def _definition(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001  markdown-it calls it
    """Take a link definition as the parser does, but not a footnote: `[^1]: Never.` leads to no address.

    One that is written for its words alone, `[//]: # (for us)`, is a comment.
    """
    first = state.bMarks[start] + state.tShift[start]
    if comment := _COMMENT.fullmatch(state.src[first : state.eMarks[start]]):
        if not silent:
            token = state.push("html_block", "", 0)
            token.content = f"<!--{comment['words'].replace('-->', '')}-->"
            token.map = [start, start + 1]
            state.line = start + 1
        return True
    return not state.src.startswith("[^", first) and reference(state, start, end, silent)


def read_markdown(text: str, name: str = "") -> Document:
    """Read a statement. Every character that a reader would see is in the text of a block; line wrapping is not.

    Raises BadText, which names the text `name`, where lists or quotations are nested too deeply to be read whole.
    """
    try:
        return _Reader().read(text)
    except BadText as error:
        raise BadText(f"{name}: {error.what}" if name else error.what, error.hint) from None


class _Reader:
    """Walks through the flat tokens of the parser, and remembers which lists, quotations and tables are open."""

    def __init__(self) -> None:
        self._env: dict[str, Any] = {}
        self._blocks: list[Block] = []
        self._containers: list[str] = []  # "list", "quote"
        self._numbers: list[int | None] = []  # for each open list the next number, None where it has bullets
        self._marker: Marker | None = None  # of an item whose first block has not come yet
        self._cells: list[Sequence[Run]] = []
        self._header = False
        self._boxes = OpenBoxes()
        self._ended: frozenset[str] = frozenset()
        self._lost: list[Loss] = []
        self._line = 1

    def read(self, text: str) -> Document:
        # U+2029 is a paragraph separator. The redline puts it between blocks that it compares as one text.
        front = front_matter(_LINE_END.sub("\n", text.removeprefix("\ufeff").replace("\u2029", "\n")))
        self._blocks += front.blocks()
        tokens = _block_tokens(front.body, self._env)
        self._ended = ended_in(token.content for token in tokens if token.type == "html_block")
        for index, token in enumerate(tokens):
            if token.level >= _NESTING - 1:
                raise BadText(
                    f"Lists or quotations are nested more than {_NESTING} levels deep.",
                    "Look for a line with a long run of > or of list markers.",
                )
            if token.map:
                self._line = token.map[0] + 1
            if token.type == "inline":
                self._inline(tokens[index - 1], token.content)
            else:
                self._structure(token)
        lines = front.body.split("\n")
        self._lost += [*dropped_cells(tokens, lines), *dropped_definitions(self._env, lines)]
        return Document(labelled(with_starts(with_dates_as_text(self._blocks))), tuple(self._lost))

    def _structure(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self._flush_item()
                self._containers.append("list")
                ordered = token.type == "ordered_list_open"
                self._numbers.append(int(token.attrs.get("start", 1)) if ordered else None)
            case "bullet_list_close" | "ordered_list_close":
                self._containers.pop()
                self._numbers.pop()
            case "list_item_open":
                self._marker = self._next_marker(token.markup, token.info)
            case "list_item_close":
                self._flush_item()
            case "blockquote_open":
                self._flush_item()
                self._containers.append("quote")
            case "blockquote_close":
                self._containers.pop()
            case "thead_open" | "thead_close":
                self._flush_item()
                self._header = token.type == "thead_open"
            case "tr_close":
                self._add(Block("row", _row_runs(self._cells), header=self._header))
                self._cells = []
            case "html_block" if _PARTS_LISTS.fullmatch(token.content.strip()):
                pass
            case "html_block":
                parts = tuple(pieces(token.content))
                blocks, lost = html_blocks(token.content, parts, self._ended, self._boxes.marks)
                self._lost += lost
                for block in blocks:
                    is_quote = block.kind == "paragraph" and not block.depth and self._is_in_quote()
                    self._add(replace(block, kind="quote") if is_quote else block)
                self._boxes.follow(parts, self._ended)
            case _:
                for block in _leaf_blocks(token):
                    self._add(self._boxes.around(block))

    def _inline(self, opener: Token, content: str) -> None:
        runs, lost = _inline_runs(content, self._env)
        runs = self._boxes.around_runs(runs)
        self._lost += lost
        match opener.type:
            case "th_open" | "td_open":
                self._cells.append(runs)
            case "heading_open":
                self._add(Block("heading", runs, level=int(opener.tag[1])))
            case _ if self._marker is not None:
                marker, self._marker = self._marker, None
                self._add(Block("item", runs, marker=marker))
            case _ if runs:  # a paragraph of nothing but space is invisible
                self._add(Block("quote" if self._is_in_quote() else "paragraph", runs))

    def _is_in_quote(self) -> bool:
        return bool(self._containers) and self._containers[-1] == "quote"

    def _add(self, block: Block) -> None:
        self._flush_item()
        self._blocks.append(replace(block, depth=len(self._containers) + block.depth, line=self._line))

    def _flush_item(self) -> None:
        """Add a block for an item that is empty, or that begins with something other than a paragraph."""
        if self._marker is not None:
            marker, self._marker = self._marker, None
            self._blocks.append(Block("item", (), depth=len(self._containers), marker=marker, line=self._line))

    def _next_marker(self, sign: str, written: str) -> Marker:
        number = self._numbers[-1]
        if number is None:
            return Marker(None, sign)
        self._numbers[-1] = number + 1
        digits = len(written) if written.startswith("0") else 1
        return Marker(number, sign, digits, written=int(written))


def _block_tokens(text: str, env: dict[str, Any]) -> list[Token]:
    markdown = parser()
    with markdown.reset_rules():
        markdown.core.ruler.enableOnly(["normalize", "block"])
        tokens = markdown.parse(text, env)
    if "references" in env:
        env["references"] = Definitions(env["references"])
    return tokens


def _leaf_blocks(token: Token) -> Iterator[Block]:
    """Yield the blocks of a token that is complete in itself."""
    match token.type:
        case "fence" | "code_block":
            yield Block("code", join_runs([Run(token.content.removesuffix("\n"))]), info=token.info.strip())
        case "hr":
            yield Block("rule", ())


def _row_runs(cells: Sequence[Sequence[Run]]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for index, cell in enumerate(cells):
        runs += [Run(CELL), *cell] if index else cell
    return join_runs(runs)


_Inline = tuple[tuple[Run, ...], tuple[Loss, ...]]
"""The text of a block, and what a page that another program makes of it does not show."""


def _inline_runs(content: str, env: dict[str, Any]) -> _Inline:
    if _MARKUP.isdisjoint(content):
        return text_runs([Run(content)]), ()
    if not env.get("references"):
        return _read_once(content)
    return _read_inline(content, env)


@lru_cache(maxsize=1 << 12)
def _read_once(content: str) -> _Inline:
    """Read text that means the same anywhere: it has no links that are defined elsewhere in the document."""
    return _read_inline(content, {})


def _read_inline(content: str, env: dict[str, Any]) -> _Inline:
    tokens: list[Token] = []
    parser().inline.parse(content, parser(), env, tokens)
    runs, lost = _marked_runs(tokens)
    return with_comments_on_one_line(text_runs(_with_attributes_marked(runs))), lost


def _with_attributes_marked(runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs with a mark on kramdown's attribute lists, `{: #cookies .wide }`, which are not for readers."""
    for run in runs:
        parts = [run.text] if Style.CODE in run.marks else _ATTRIBUTES.split(run.text)
        for index, part in enumerate(parts):
            yield Run(part, sorted_marks((*run.marks, AttributeList())) if index % 2 else run.marks)


def _marked_runs(tokens: Sequence[Token]) -> tuple[list[Run], tuple[Loss, ...]]:
    # For each mark that is open the marks of all that are open by then: thousands may be, of the same few kinds.
    opened: list[tuple[Mark, ...]] = [()]
    html = Tags([], ended_in(token.content for token in tokens if token.type == "html_inline"))

    def add(text: str, *more: Mark) -> None:
        html.add([Run(text, sorted_marks((*opened[-1], *more)))])

    def begin(*marks: Mark) -> None:
        opened.append(sorted_marks((*opened[-1], *marks)))

    for token in tokens:
        match token.type:
            case "text" | "text_special":
                add(token.content)
            case "softbreak":
                add(" ")
            case "hardbreak":
                add(BREAK)
            case "code_inline":
                add(token.content, Style.CODE)
            case "link_open":
                begin(Link(str(token.attrs.get("href", ""))), *_title(token))
            case "image":
                address = str(token.attrs["src"])
                description = "".join(run.text for run in _marked_runs(token.children or ())[0])
                text, mark = picture(description, address, f"![](<{address}>)")
                add(text, mark, *_title(token))
            case "html_inline":
                before = len(html.runs)
                html.feed(token.content)
                html.runs[before:] = [
                    Run(run.text, sorted_marks((*opened[-1], *run.marks))) for run in html.runs[before:]
                ]
            case _ if token.nesting == 1:
                begin(_STYLES[token.tag])
            case _ if token.nesting == -1:
                opened.pop()
    return html.runs, html.finish()


def _title(token: Token) -> tuple[Mark, ...]:
    title = str(token.attrs.get("title", ""))
    return (Title(title),) if title else ()
