"""The entries of a list of terms: under the heading “Definitions”, or below “the following terms”."""

import re

from policyver.checks.passages import Passage
from policyver.document.model import Document
from policyver.languages.defining_words import DefiningWords

QUOTES = '“„«»"「『'
"""Quotation marks that a word may begin with."""
_ENTRY = re.compile(
    r"\s?[“„«»\"「『]?\s?(?P<term>[^“”„«»\"「」『』（）():：–—\n]{1,60}?)\s?[”“»«\"」』]?(?:\s?[(（][^()（）]{1,120}[)）])?"
    r"(?:\s?(?::|：|\s[–—-]\s|[–—])|\s(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são|zijn)\s)"
)
QUOTES = '“„«»"「『'
_CELL = re.compile(r"\s*[“„«»\"「『]?\s?(?P<term>[^“”„«»\"「」『』（）():：,;\n]{1,60}?)\s?[”“»«\"」』]?\s*")
_LONGEST_HEADING = 100
"""Letters of a line that says that terms follow. A longer one says more than that."""


def glossary_places(text: Document, known: DefiningWords) -> frozenset[int]:
    """Return the places of the blocks that are in a list of terms."""
    places = set()
    level = 0  # of the heading that the terms are under; 0 outside
    below_line = False  # right below a line that announces them
    for place, block in enumerate(text.blocks):
        announces = len(block.text) <= _LONGEST_HEADING and re.search(known.glossary, block.text, re.IGNORECASE)
        if block.kind == "heading":
            if announces:
                level = block.level
            elif level and block.level <= level:
                level = 0
            below_line = False
        elif block.kind == "paragraph" and announces and block.text.rstrip().endswith((":", "：")):
            below_line = True
        elif level or (below_line and block.kind in ("item", "row")):
            places.add(place)
        else:
            below_line = False
    return frozenset(places)


def entry_of(passage: Passage, bold: str) -> re.Match[str] | None:
    """Return the term that a passage of a list of terms begins with: in bold, or in quotation marks, or in a list.

    In a table it is what the first cell has.
    """
    block, text = passage.block, passage.text
    if passage.start:
        return None
    if block.kind == "row":
        is_whole_row = len(text) == len(block.text)
        return None if block.header or is_whole_row else _CELL.fullmatch(text)
    entry = _ENTRY.match(text) if block.kind in ("item", "paragraph") else None
    if bold:
        return entry if entry and len(bold.rstrip()) <= entry.end() else None
    return entry if block.kind == "item" or text[:1] in QUOTES else None
