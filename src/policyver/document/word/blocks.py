"""Paragraphs and tables of a Word file -> blocks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from policyver.document.bullets import BULLETS, CHOICES, DASHES, PLUS, Begun, is_amount, signs_of_text
from policyver.document.losses import Loss
from policyver.document.marks import Style
from policyver.document.model import BREAK, BULLET, CELL, Block, Marker, Run, join_runs, text_runs
from policyver.document.word.content import Cell, Paragraph, Piece, Table, marks
from policyver.document.word.headings import HeadingGuess, guess_headings, heading_levels, is_title, with_words
from policyver.document.word.numbering import Label

_ITEM = re.compile(r"(?P<number>\d{1,9})(?P<sign>[.)])")
_BULLET = re.compile(
    rf"\s*(?:(?P<sign>[{BULLETS}{CHOICES}·])\ufe0f?[\s\u200b]*|(?P<dash>[-–—+o])[ \u00a0]*\t\s*)(?=\S)"
)
_EMPHASIS = (Style.BOLD, Style.ITALIC)


@dataclass(frozen=True, slots=True)
class Guesses:
    """What styles and lists do not say in a file, and the look of its text has to: the same for all views of it."""

    headings: HeadingGuess | None = None
    """None where styles say all there is to say of headings."""
    bullets: frozenset[str] = frozenset()
    """The signs that somebody typed before items."""


def guesses(views: Sequence[Sequence[Paragraph | Table]]) -> Guesses:
    """Return what a file leaves to be guessed."""
    paragraphs = [paragraph for content in views for _, paragraph in with_words(content)]
    has_lists = any(paragraph.label is not None for paragraph in paragraphs)
    begun = [] if has_lists else [_begun(paragraph) for paragraph in paragraphs]
    signs = [line.sign for line in begun if line is not None]
    of_text = {line.sign for place in signs_of_text(begun) if (line := begun[place]) is not None}
    bullets = frozenset(signs) - of_text - {PLUS}
    return Guesses(
        headings=guess_headings(views),
        bullets=bullets if len(signs) > len(views) else frozenset(),  # one alone in a text is no list
    )


def blocks(
    content: Sequence[Paragraph | Table],
    notes: Sequence[tuple[str, Paragraph]],
    guess: Guesses,
    places: dict[str, int],
) -> Iterator[Block]:
    """Yield the blocks of a document; the footnotes come last.

    Puts into `places`, for each bookmark at a heading, how many headings come before that.
    """
    levels = heading_levels(content, guess.headings)
    opened = _Opened(guess)
    headings = 0
    for index, part in enumerate(content):
        if isinstance(part, Table):
            of_part = list(_table(part, opened))
            opened.close()
        else:
            of_part = list(_block(part, levels.get(index, 0), opened))
            if any(block.kind == "heading" for block in of_part):
                places |= dict.fromkeys(part.places, headings)
        headings += sum(block.kind == "heading" for block in of_part)
        yield from of_part
    for number, note in notes:
        yield Block("paragraph", text_runs([Run(f"{number} "), *_runs(note)]))


@dataclass(slots=True)
class _Opened:
    """The lists that are open. One may begin at any level, and skip some."""

    guess: Guesses
    outside: int = 0
    """How far the last paragraph that is in none is indented."""
    items: list[tuple[int, int]] = field(default_factory=list)
    """The level of each list, and how far its last item's text is indented."""

    def close(self, depth: int = 0) -> None:
        """Close all lists but so many."""
        del self.items[depth:]

    def begin(self, level: int, indent: int) -> int:
        """Take an item in, and return how many lists it is inside."""
        while self.items and self.items[-1][0] >= level:
            self.items.pop()
        self.items.append((level, indent))
        return len(self.items)

    def go_on(self, indent: int) -> None:
        """Take in a paragraph without a label: it goes on with an item that is indented like it."""
        self.close(sum(indent >= of_item > self.outside for _, of_item in self.items))
        if not self.items:
            self.outside = indent


def _block(paragraph: Paragraph, level: int, opened: _Opened) -> Iterator[Block]:
    """Yield a paragraph's block, and keep in `opened` which lists it is inside."""
    if not level and _typed_bullet(paragraph) in opened.guess.bullets:
        paragraph = _with_bullet(paragraph, opened)
    label = paragraph.label
    if paragraph.text.strip() and (label is None or level):
        if paragraph.kind == "body" and not level:
            opened.go_on(paragraph.indent)
        else:
            opened.close(paragraph.level if paragraph.kind == "continue" else 0)
    runs = _runs(paragraph, heading=bool(level) or paragraph.kind == "heading")
    if not paragraph.text.strip():
        if label is not None and label.is_alone:
            opened.close()
            yield Block("heading" if level else "paragraph", _labelled(paragraph, runs), level=level)
        if paragraph.is_ruled:
            yield Block("rule", ())
    elif paragraph.kind == "code":
        text = "".join(piece.text for piece in paragraph.pieces)
        yield Block("code", join_runs([Run(text)]))
    elif level:
        yield Block("heading", _labelled(paragraph, _without_uniform(runs)), level=level)
    elif paragraph.kind == "quote":
        yield Block("quote", text_runs(runs), depth=1)
    elif label is None:
        yield Block("paragraph", text_runs(runs), depth=len(opened.items))
    elif not label.is_of_list:
        opened.close()
        yield Block("paragraph", _labelled(paragraph, runs))
    else:
        depth = opened.begin(label.level, paragraph.indent)
        number = _ITEM.fullmatch(label.text)
        if number is not None:
            marker = Marker(int(number["number"]), number["sign"], digits=len(number["number"]))
            yield Block("item", text_runs(runs), depth=depth, marker=marker)
        else:
            yield Block("item", _labelled(paragraph, runs), depth=depth, marker=BULLET)


def lost_blocks(content: Sequence[Paragraph | Table]) -> Iterator[Loss]:
    """Yield what is in no block: numbers of list items without words, which Word shows, and words that it hides."""
    for part in content:
        if isinstance(part, Table):
            if _is_frame(part):
                yield from lost_blocks(part.rows[0][0].content)
            merged = (cell for row in part.rows for cell in row if cell.continues)
            texts = (" ".join(paragraph.text for paragraph in cell.paragraphs).strip() for cell in merged)
            yield from (Loss("words hidden in a merged cell", text) for text in texts if text)
        elif (
            (label := part.label) is not None
            and not part.text.strip()
            and label.text
            and not (label.is_alone or label.is_bullet)
        ):
            yield Loss("a number without words", label.text)


def _typed_bullet(paragraph: Paragraph) -> str:
    """Return the sign that somebody typed before a paragraph to make it an item: a PDF's text has no other lists."""
    line = _begun(paragraph)
    return "" if line is None else line.sign


def _begun(paragraph: Paragraph) -> Begun | None:
    """Return the sign that a paragraph begins with, if it may be a bullet."""
    match = _BULLET.match(paragraph.text) if paragraph.label is None and paragraph.kind == "body" else None
    if match is None or (match["dash"] and match["dash"] in DASHES and is_amount(paragraph.text[match.end() :])):
        return None
    return Begun(match["sign"] or match["dash"], paragraph.text[match.end() :], paragraph.indent)


def _with_bullet(paragraph: Paragraph, opened: _Opened) -> Paragraph:
    """Return a paragraph whose typed sign is taken for the bullet that it means."""
    match = _BULLET.match(paragraph.text)
    pieces: list[Piece] = []
    length = match.end() if match is not None else 0
    for piece in paragraph.pieces:
        pieces.append(replace(piece, text=piece.text[length:]))
        length = max(length - len(piece.text), 0)
    level = max((level + 1 for level, of_item in opened.items if of_item < paragraph.indent), default=0)
    return replace(paragraph, pieces=tuple(pieces), label=Label(level, "", is_bullet=True))


def _labelled(paragraph: Paragraph, runs: Sequence[Run]) -> tuple[Run, ...]:
    label = paragraph.label
    before = [Run(f"{label.text} ")] if label is not None and label.text else []
    return text_runs([*before, *runs])


def _runs(paragraph: Paragraph, *, heading: bool = False) -> list[Run]:
    style = paragraph.style if heading else None
    joined = join_runs(Run(piece.text, marks(piece, style)) for piece in paragraph.pieces)
    return [part for run in joined for part in _with_plain_edges(run)]


def _with_plain_edges(run: Run) -> Iterator[Run]:
    """Yield a run without emphasis on the spaces around its words: it cannot be seen there, nor written in Markdown."""
    words = run.text.strip(" ")
    plain = tuple(mark for mark in run.marks if mark not in _EMPHASIS)
    at = run.text.index(words)
    yield Run(run.text[:at], plain)
    yield Run(words, run.marks)
    yield Run(run.text[at + len(words) :], plain)


def _without_uniform(runs: Sequence[Run]) -> list[Run]:
    """Return runs without bold and italic that all of them have: a heading's rank says so already."""
    words = [run for run in runs if run.text.strip()]
    uniform = {mark for mark in _EMPHASIS if all(mark in run.marks for run in words)}
    return [replace(run, marks=tuple(mark for mark in run.marks if mark not in uniform)) for run in runs]


def _table(table: Table, opened: _Opened) -> Iterator[Block]:
    rows = table.rows
    if _is_frame(table):
        for part in rows[0][0].content:
            if isinstance(part, Table):
                yield from _table(part, opened)
            else:
                is_heading = part.kind == "heading" and is_title(part, opened.guess.headings)
                yield from _block(part, part.level if is_heading else 0, opened)
        return
    width = max((sum(cell.span for cell in row) for row in rows), default=0)
    for index, row in enumerate(rows):
        runs: list[Run] = []
        columns = 0
        for cell in row:
            if columns:
                runs.append(Run(CELL))
            runs += _cell(cell, head=index == 0)
            runs += [Run(CELL)] * (cell.span - 1)
            columns += cell.span
        runs += [Run(CELL)] * (width - columns)
        yield Block("row", join_runs(runs), header=index == 0)


def _is_frame(table: Table) -> bool:
    """Whether a table is only a frame around some paragraphs."""
    return len(table.rows) == 1 and len(table.rows[0]) == 1


def _cell(cell: Cell, *, head: bool) -> tuple[Run, ...]:
    """Return a cell's paragraphs one below the other. What reaches over several rows is in the first of them."""
    if cell.continues:
        return ()
    runs: list[Run] = []
    for paragraph in cell.paragraphs:
        label = paragraph.label
        if not paragraph.text.strip() and (label is None or not label.text):
            continue
        before = "" if label is None else f"{label.text or '•' * label.is_bullet} "
        runs += [Run(BREAK)] if runs else []
        runs += [Run(before)] if before.strip() else []
        runs += _runs(paragraph)
    return text_runs(_without_uniform(runs) if head else runs)
