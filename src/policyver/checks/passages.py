"""What the rules about words read of a text: its words, without code and without what only a program sees."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from policyver.document.addresses import EMAIL
from policyver.document.marks import PLACE, AttributeList, Comment, Embed, Hidden, Image, Link, Style
from policyver.document.model import CELL, Block, Document, Run

_OF_WORDS = ("heading", "paragraph", "item", "row", "quote")

ADDRESS = re.compile(rf"{EMAIL}|(?:https?://|www\.)[^\s<>\"“”„«»「」『』（）【】()\[\]{{}}]+")
"""An e-mail address, or the address of a page, as it is printed in a text."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a block, or of one cell of a row."""

    place: int
    """The index of the block in its text."""
    block: Block
    start: int
    """Where it begins in the text of its block."""
    text: str
    """PLACE is in it for every letter that is none of a reader's words, so that all others keep their places."""


def passages(document: Document) -> Iterator[Passage]:
    """Yield what readers see of a text as words, in its order."""
    for place, block in enumerate(document.blocks):
        if block.kind in _OF_WORDS and block.is_read:
            text = "".join(PLACE * len(run.text) if _is_no_words(run) else run.text for run in block.runs)
            start = 0
            for cell in text.split(CELL) if block.kind == "row" else (text,):
                yield Passage(place, block, start, cell)
                start += len(cell) + len(CELL)


def _is_no_words(run: Run) -> bool:
    return any(
        mark is Style.CODE or isinstance(mark, Image | Embed | Hidden | Comment | AttributeList) for mark in run.marks
    )


def looks_change(passage: Passage, at: int) -> bool:
    """Whether words look otherwise from a place in a passage on: they are bold before it, say, and not behind."""
    place = 0
    for before, after in pairwise(passage.block.runs):
        place += len(before.text)
        if passage.start + at - 1 <= place <= passage.start + at:
            return _styles(before) != _styles(after)
    return False


def _styles(run: Run) -> list[Style]:
    return [mark for mark in run.marks if isinstance(mark, Style)]


def links_of(block: Block) -> Iterator[tuple[str, str]]:
    """Yield the words and the address of each link of a block, in order: neighbouring runs with one address are one."""
    words, address = "", None
    for run in (*block.runs, Run("")):
        of_run = next((mark.address for mark in run.marks if isinstance(mark, Link)), None)
        if of_run != address and address is not None:
            yield words.strip(), address
        words = words + run.text if of_run == address else run.text
        address = of_run


def without_addresses(text: str) -> str:
    """Return a text with PLACE for each letter of an address that is printed in it."""
    return ADDRESS.sub(lambda match: PLACE * len(match[0]), text) if "@" in text or "." in text else text


def quoted(text: str, start: int, end: int, around: int = 30) -> str:
    """Return a part of a text in quotation marks, with the whole words among so many letters before and behind it."""
    first, last = max(start - around, 0), min(end + around, len(text))
    before = _whole(text[first:start], is_cut=first > 0)
    after = _whole(text[end:last][::-1], is_cut=last < len(text))[::-1]
    return f"“{' '.join((before + text[start:end] + after).replace(PLACE, ' ').split())}”"


def _whole(text: str, *, is_cut: bool) -> str:
    """Return a text without the part of a word that it begins with; with it where it has no space."""
    return text.partition(" ")[2] if is_cut and " " in text else text
