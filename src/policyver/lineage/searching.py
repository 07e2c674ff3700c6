"""Where a text says something, whatever its quotes, capitals and spaces are, and which sentence that is in."""

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate, pairwise

from policyver.document.model import CELL, Block, Document
from policyver.document.sections import parent_headings
from policyver.lineage.model import Place
from policyver.redline.sentences import sentence_ends, units

_PLAIN = str.maketrans({**dict.fromkeys("‘’‚‛ʼ`´", "'"), **dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‐‑–—", "-"),
                        **dict.fromkeys("\u00a0\u202f\u2009\n\t", " ")})  # fmt: skip


def places(document: Document, wanted: str) -> tuple[Place, ...]:
    """Return each sentence, heading or cell of a text that has the words wanted in it, in reading order.

    Where a heading has exactly these words, it is the heading alone that is meant.
    """
    plain = " ".join(_plain(unicodedata.normalize("NFC", wanted)).split())
    if not plain:
        return ()
    with_words = tuple(
        place
        for index, block in enumerate(document.blocks)
        if block.is_for_readers
        for place in _passages(block, index, plain)
    )
    headings = tuple(place for place in with_words if _is_heading(document.blocks[place.block], plain))
    return headings or with_words


def _passages(block: Block, index: int, plain: str) -> tuple[Place, ...]:
    """Return the sentences or cells of a block that have the words, each once."""
    starts = (match.start() for match in re.finditer(re.escape(plain), _plain(block.text)))
    return tuple(dict.fromkeys(passage(block, index, at, at + len(plain)) for at in starts))


def passage(block: Block, index: int, start: int, end: int) -> Place:
    """Return the whole sentences that characters of a block are in; of a row, the cells; of a heading, all of it."""
    ends = (0, len(block.text)) if block.kind == "heading" else _ends(block.text)
    return Place(
        index,
        max(at for at in ends if at <= start),
        min((at for at in ends if at >= end), default=len(block.text)),
    )


def sentences(block: Block) -> tuple[tuple[int, int], ...]:
    """Return where each sentence of a block is; of a row, each sentence of its cells; of a heading, all of it."""
    ends = (0, len(block.text)) if block.kind == "heading" else _ends(block.text)
    return tuple(pairwise(ends))


def section_of(document: Document, index: int) -> str:
    """Return the headings above a block, joined by “›”; of a heading, with itself."""
    parents = parent_headings(document.blocks)
    names = [document.blocks[index].name] if document.blocks[index].kind == "heading" else []
    above = parents[index]
    while above is not None:
        names.append(document.blocks[above].name)
        above = parents[above]
    return " › ".join(reversed(names))


def _is_heading(block: Block, plain: str) -> bool:
    words = _plain(block.text)
    return block.kind == "heading" and plain in (words, words.removeprefix(_plain(block.label)).strip())


def _plain(text: str) -> str:
    """Return a text in small letters, with plain quotes and spaces, each character in its place: texts are in NFC."""
    small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return small.translate(_PLAIN)


@lru_cache(maxsize=1 << 12)
def _ends(text: str) -> tuple[int, ...]:
    """Return where sentences and cells of a block end, as indices in its text. Versions share most of their blocks."""
    parts = units(text)
    offsets = list(accumulate(map(len, parts), initial=0))
    at_ends = [at for at, is_end in zip(offsets, sentence_ends(parts), strict=True) if is_end]
    cells = [at + after for at, letter in enumerate(text) if letter == CELL for after in (0, 1)]
    return tuple(sorted({0, len(text), *at_ends, *cells}))
