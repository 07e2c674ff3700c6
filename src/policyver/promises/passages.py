"""A text -> its sentences and cells, each with what around it says what it is about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policyver.document.marks import Link
from policyver.document.model import CELL, Block, BlockKind, Document
from policyver.document.sections import parent_headings
from policyver.languages import language_of
from policyver.lineage import Place
from policyver.lineage.searching import sentences

_LEADS = (":", "：")
_LIKELY_END = re.compile(r"(?:(?<=\d)|(?<=[A-Z]{2})|(?<=[A-Za-z]{4}))[.!?]\s+(?=[A-Z][a-z]*(?:['’][a-z]+)?\s+[a-z])")
"""Ends of sentences that are none for certain, since a short word or a figure may be short for something. For a redline
that would be too little; here a sentence that is too long would mix what two promise."""
_LONGEST_SENTENCE = 2500
"""Characters. What is longer is read in pieces: each part of a sentence is held against each other, and one of 100,000
characters would take minutes. Below about 1,500, lists that are one sentence would be cut."""
_NUMBERED = re.compile(r"\(?[a-z0-9]{1,3}[.)]\s", re.IGNORECASE)
"""Begins a paragraph that is a list in itself, below a line that ends in a colon: (a) our group; (b) our suppliers."""
_NEXT_NUMBER = re.compile(r"(?<=[;,.])\s+(?=(?:\w+\s)?\([a-z0-9]{1,3}\)\s)", re.IGNORECASE)
_UNSPACED_END = re.compile(r"[。！？](?=.)")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, a heading or the cells of a row, apart from where in the text it is: the same words mean the same."""

    text: str
    locale: str
    kind: BlockKind
    before: str = ""
    """The sentence before it in its block."""
    lead: str = ""
    """Of an item: the sentence above its list, which ends in a colon."""
    headings: tuple[str, ...] = ()
    """The headings above it, the nearest last."""
    heads: tuple[str, ...] = ()
    """Of a whole row: the heads of its columns."""
    links: tuple[str, ...] = ()
    """The addresses of its links."""

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the cells of a row."""
        return tuple(self.text.split(CELL))

    @property
    def label(self) -> str:
        """Return what it begins with, up to a colon; empty where that is no short label."""
        label, colon, rest = self.text.replace("：", ":").partition(":")
        return label.strip() if colon and len(label) <= _LONGEST_LABEL and not rest.startswith("//") else ""


_LONGEST_LABEL = 60
"""Characters. A longer beginning before a colon is a sentence, and its subject is looked for as in any other."""


def passages(document: Document, locale: str) -> Iterator[tuple[Passage, Place]]:
    """Yield what a text says, passage by passage, with its place."""
    parents = parent_headings(document.blocks)
    language = language_of(locale)
    is_plain = language is not None and language.has_spaces and not language.periods
    leads: list[tuple[int, str]] = []
    heads: tuple[str, ...] = ()
    above = ""
    for index, block in enumerate(document.blocks):
        heads = _heads(block, heads)
        if not block.is_for_readers or block.kind in ("code", "rule") or block.header:
            continue
        leads = [(depth, lead) for depth, lead in leads if block.kind == "item" and depth < block.depth]
        lead = leads[-1][1] if leads else ""
        headings = tuple(_headings(document, parents, index))
        if block.kind == "row" and len(block.text) <= _LONGEST_SENTENCE:
            links = _links(block, 0, len(block.text))
            whole = Passage(block.text, locale, "row", headings=headings, heads=heads, links=links)
            yield whole, Place(index, 0, len(block.text))
        before, is_numbered = "", bool(above) and _NUMBERED.match(block.text) is not None
        if is_numbered:
            lead = above
        above = ""
        for start, end in _sentences(block, is_plain=is_plain, is_numbered=is_numbered):
            text = block.text[start:end].strip()
            if not text:
                continue
            links = _links(block, start, end) if block.kind != "row" else ()
            kind: BlockKind = "item" if is_numbered else "paragraph" if block.kind == "row" else block.kind
            yield Passage(text, locale, kind, before, lead, headings, (), links), Place(index, start, end)
            before = "" if is_numbered else text
        if before.endswith(_LEADS):
            leads.append((block.depth, before))
            above = before


def _heads(block: Block, heads: tuple[str, ...]) -> tuple[str, ...]:
    if block.kind != "row":
        return ()
    return tuple(cell.strip() for cell in block.text.split(CELL)) if block.header else heads


def _headings(document: Document, parents: list[int | None], index: int) -> list[str]:
    headings: list[str] = []
    above = parents[index]
    while above is not None:
        headings.append(document.blocks[above].name)
        above = parents[above]
    return headings[::-1]


def _sentences(block: Block, *, is_plain: bool, is_numbered: bool) -> Iterator[tuple[int, int]]:
    for start, end in sentences(block):
        at = start
        ends = list(_UNSPACED_END.finditer(block.text, start, end))
        if is_plain:
            ends += _LIKELY_END.finditer(block.text, start, end)
        if is_numbered:
            ends += _NEXT_NUMBER.finditer(block.text, start, end)
        for match in sorted(ends, key=lambda match: match.end()) if block.kind != "heading" else ():
            yield from _pieces(block.text, at, match.end())
            at = match.end()
        yield from _pieces(block.text, at, end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence; one that is too long to be one in pieces, cut between words."""
    while end - start > _LONGEST_SENTENCE:
        space = text.rfind(" ", start + 1, start + _LONGEST_SENTENCE)
        cut = space + 1 if space > start else start + _LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _links(block: Block, start: int, end: int) -> tuple[str, ...]:
    links: list[str] = []
    at = 0
    for run in block.runs:
        if at < end and at + len(run.text) > start:
            links += [mark.address for mark in run.marks if isinstance(mark, Link)]
        at += len(run.text)
    return tuple(dict.fromkeys(links))
