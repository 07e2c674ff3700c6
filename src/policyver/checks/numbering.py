"""The numbers that are typed at the start of headings and clauses: `2.`, `(b)`, `1.4`, `Article 3`, `第3条`."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policyver.document.marks import PLACE
from policyver.document.model import Block, Document
from policyver.document.number_forms import roman_value
from policyver.languages.calendar import time_at_start, with_plain_digits
from policyver.languages.headings import SECTION_WORDS

_FIGURES = r"\d{1,3}(?:\.\d{1,3}){0,4}"
_HAN = "一二三四五六七八九"
_HAN_NUMBER = rf"[{_HAN}十百]{{1,5}}"
_WORD_FIRST = re.compile(
    rf"(?P<word>{SECTION_WORDS}|annex|appendix|schedule|anhang|annexe|anexo|allegato)\.?\s+"
    rf"(?P<number>{_FIGURES}|[IVXLC]{{1,6}}|[A-Z])(?![\w.]\d)(?P<end>[.):–—-]?)(?=\s|$|:)",
    re.IGNORECASE,
)
_ORDINAL_SIGN = re.compile(rf"第\s?(?P<number>\d{{1,3}}|{_HAN_NUMBER})\s?(?P<word>条|條|章|节|節|項|款|部分|编)(?!の)")
_HAN_FIRST = re.compile(rf"(?P<open>[（(]?)(?P<number>{_HAN_NUMBER})(?P<end>[、．]|[）)])")
_PLAIN = re.compile(
    rf"(?P<open>[(（§]?)\s?(?P<number>{_FIGURES}|[ivxlc]{{1,6}}|[IVXLC]{{1,6}}|[A-Za-z])(?P<end>[.):）、．]?)"
    r"(?=\s|(?<=[)）、．])[^\x00-\xff])"
)
_BARE = "1"
_LEAST = 2
"""Numbers of one style in a text that are numbers of parts. With one alone, a heading “3 reasons” would be a third."""
_SHOWN = 40
"""Letters of a part that are quoted."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A heading or a clause with a number."""

    place: int
    """The index of its block."""
    block: Block
    written: str
    """The number as it is written, with its signs."""
    style: str
    """How it is written: `1.`, `(a)`, `第1条`. Parts that count on from each other have one style."""
    above: tuple[int, ...]
    """The 2 of 2.4."""
    values: frozenset[int]
    """What it may be in its row: an `i.` may be the first or the ninth."""

    @property
    def letter(self) -> int:
        """Its place in the alphabet, if it is a single letter; else 0."""
        letters = re.sub(r"[^A-Za-z]", "", self.written.rpartition(" ")[2]).lower()
        return ord(letters) - ord("a") + 1 if len(letters) == 1 else 0

    @property
    def roman(self) -> int:
        """What it is as a Roman number; 0 if it is none."""
        return roman_value(re.sub(r"[^A-Za-z]", "", self.written.rpartition(" ")[2]).lower())

    @property
    def name(self) -> str:
        """Its words without its number."""
        return self.block.words.replace(PLACE, "").strip().removeprefix(self.written).strip(" .:–—-\u3000")

    @property
    def shown(self) -> str:
        """Its beginning, in quotation marks."""
        return shown(self.block)


def shown(block: Block) -> str:
    """Return the beginning of a block, in quotation marks."""
    words = " ".join(filter(None, [str(block.marker) if block.number is not None else "", block.words]))
    return f"“{words}”" if len(words) <= _SHOWN else f"“{words[:_SHOWN].rpartition(' ')[0] or words[:_SHOWN]} …”"


def numbered_parts(document: Document) -> list[Numbered]:
    """Return the headings and clauses of a text that are numbered in a row with others, in order."""
    parts = list(_candidates(document))
    rows: defaultdict[tuple[bool, str, int], list[int]] = defaultdict(list)
    for part in parts:
        if part.block.kind == "heading" or part.block.label or part.above or not part.style.isascii():
            rows[_row(part)].append(min(part.values, default=0))
    return [part for part in parts if part.block.label or _is_row(part, rows[_row(part)])]


def _row(part: Numbered) -> tuple[bool, str, int]:
    return part.block.kind == "heading", part.style, len(part.above)


def _is_row(part: Numbered, numbers: Sequence[int]) -> bool:
    """Whether the numbers of parts count them. Bare figures may count something else: “16 and older”."""
    if part.above and part.block.kind == "heading":
        return True
    if part.style == _BARE and not part.above:
        return len(numbers) > _LEAST and {1, 2} <= {*numbers}
    return len(numbers) >= _LEAST


def _candidates(document: Document) -> Iterator[Numbered]:
    for place, block in enumerate(document.blocks):
        if block.kind in ("heading", "paragraph", "quote", "item") and block.number is None and block.is_read:
            part = _candidate(place, block)
            if part is not None:
                yield part


def _candidate(place: int, block: Block) -> Numbered | None:
    text = with_plain_digits(block.words.replace(PLACE, "").lstrip()[:60])
    is_heading = block.kind == "heading"
    if match := _ORDINAL_SIGN.match(text):
        return Numbered(place, block, match[0], f"第1{match['word']}", (), frozenset([number_value(match["number"])]))
    if is_heading and (match := _WORD_FIRST.match(text)):
        above, values = number_path(match["number"])
        return Numbered(place, block, match[0], f"{match['word'].lower()} 1", above, values)
    if "①" <= text[:1] <= "⑳":
        return Numbered(place, block, text[0], "①", (), frozenset([ord(text[0]) - ord("①") + 1]))
    if match := _HAN_FIRST.match(text):
        style = f"{match['open']}一{match['end']}"
        return Numbered(place, block, match[0], style, (), frozenset([number_value(match["number"])]))
    match = _PLAIN.match(text)
    if match is None or time_at_start(text) or not (match["end"] or match["open"] or is_heading or _is_clause(match)):
        return None
    if match["number"].isalpha() and not (match["end"] == ")" or (match["end"] and block.label)):
        return None  # a word: “I agree”, “A cookie”
    above, values = number_path(match["number"])
    kind = "1" if match["number"][0].isdigit() else "a" if match["number"].islower() else "A"
    return Numbered(place, block, match[0].strip(), f"{match['open']}{kind}{match['end']}", above, values)


def _is_clause(match: re.Match[str]) -> bool:
    """Whether a paragraph begins with a number of two parts, and a word with a capital letter: 4.2 We share …"""
    behind = match.string[match.end() :].lstrip()[:1]
    return "." in match["number"] and not behind.islower()


def number_path(written: str) -> tuple[tuple[int, ...], frozenset[int]]:
    """Return the numbers above a number, and what it may be itself: of `2.4` the 2 and 4, of `i` 1 or 9."""
    if written[0].isdigit():
        *above, last = map(int, written.split("."))
        return tuple(above), frozenset([last])
    letters = written.lower()
    values = {ord(letters) - ord("a") + 1} if len(letters) == 1 else set()
    if value := roman_value(letters):
        values.add(value)
    return (), frozenset(values)


def number_value(written: str) -> int:
    """Return what figures or Chinese numerals up to 999 say: 12 for 十二."""
    if written.isdecimal():
        return int(written)
    value = rest = 0
    for sign in written:
        if sign in "十百":
            value += (rest or 1) * (10 if sign == "十" else 100)
            rest = 0
        else:
            rest = _HAN.index(sign) + 1
    return value + rest
