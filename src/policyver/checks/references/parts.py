"""Where a text refers to one of its own parts, by a number that is typed: “see Section 4.2”, `第3条`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from policyver.checks.numbering import number_path, number_value, numbered_parts
from policyver.checks.passages import Passage, passages
from policyver.document.marks import PLACE
from policyver.document.model import Block, Document
from policyver.document.sections import parent_headings
from policyver.languages.calendar import with_plain_digits
from policyver.languages.part_references import OTHER_TEXTS, PART_REFERENCES, PartReferences
from policyver.names import language

_NUMBER = r"(?:\d{1,3}(?:\.\d{1,2}){0,3}(?![\d/]|\.\d)|[IVX]{1,5}(?:\.\d{1,2})?(?!\w)|[A-H](?:\.\d{1,2})?(?!\w))"
_SUB = r"(?:\s?\([a-z0-9]{1,3}\)){0,3}"
_NEAR = 90
"""Letters around a reference in which the name of a law, or of another text, makes it that one's."""
_HIGHEST = 60
"""The number that a part of a statement has at most. A higher one is a law's: Section 230."""
_LEAST_BOLD = 2
"""Items that begin in bold letters: with so many the items are the parts of a text."""
_SIGNS = re.compile(r"第\s?(?P<number>\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?P<unit>[条條章节節]|部分)")

_SENTENCE_END = re.compile(r";\s|[.!?؟。！][\"”»)]*\s+(?=[^a-z0-9\s(])")

Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to parts of the text itself."""

    passage: Passage
    start: int
    end: int
    paths: tuple[tuple[str, frozenset[Path]], ...]
    """The numbers as they are written, each with what it may mean."""
    is_certain: bool
    """Whether the text says that it is its own part: “below”, “of this policy”."""

    @property
    def written(self) -> str:
        """The reference as it is written."""
        return self.passage.text[self.start : self.end].strip()


@dataclass(frozen=True, slots=True)
class OwnParts:
    """The numbers of the parts of a text."""

    paths: frozenset[Path]
    """All of them: of headings, clauses and items; those below a heading with its number before theirs, too."""
    by_place: dict[int, frozenset[Path]]
    """Of each numbered heading, by the index of its block."""
    is_numbered: bool
    """Whether its headings or clauses are numbered, so that it is plain what “Section 4” means."""
    article: bool
    """Whether its parts are called articles."""
    has_letters: bool
    units: frozenset[str]
    """The signs behind the numbers of its parts: 条."""


def own_parts(text: Document) -> OwnParts:
    """Return the numbers that the parts of a text have."""
    parents = parent_headings(text.blocks)
    parts = numbered_parts(text)
    of_headings: dict[int, frozenset[Path]] = {}
    paths: set[Path] = set()
    for part in parts:
        own = {(*part.above, value) for value in part.values}
        if not part.above:
            own |= {(*above, *path) for above in _above(part.place, parents, of_headings) for path in own}
        paths |= own
        if part.block.kind == "heading":
            of_headings[part.place] = frozenset(own)
    for place, block in enumerate(text.blocks):
        if block.number is not None:
            above = _above(place, parents, of_headings)
            paths |= {(block.number,)} | {(*path, block.number) for path in above}
    bold = sum(block.number is not None and block.depth == 1 and _begins_bold(block) for block in text.blocks)
    return OwnParts(
        frozenset(paths),
        of_headings,
        is_numbered=len(parts) > 1 or bold >= _LEAST_BOLD,
        article=any(re.match(r"art|§", part.style) for part in parts),
        has_letters=any(part.written.strip("(§ ")[:1].isalpha() and part.letter for part in parts),
        units=frozenset(part.style[2:] for part in parts if part.style.startswith("第")),
    )


def _above(place: int, parents: Sequence[int | None], of_headings: dict[int, frozenset[Path]]) -> frozenset[Path]:
    """Return the numbers of the nearest numbered heading above a block."""
    parent = parents[place]
    while parent is not None and parent not in of_headings:
        parent = parents[parent]
    return frozenset() if parent is None else of_headings[parent]


def _begins_bold(block: Block) -> bool:
    return bool(block.runs) and any(str(mark) == "bold" for mark in block.runs[0].marks)


def references(text: Document, locale: str, own: OwnParts) -> Iterator[Reference]:
    """Yield the references of a text to its own parts, not those to parts of a law or of another text."""
    words = PART_REFERENCES.get(language(locale))
    if words is None:
        return
    texts = [passage for passage in passages(text) if passage.block.kind != "heading"]
    names_laws = any(_others(words).search(passage.text) for passage in texts)
    for passage in texts:
        if words.parts:
            yield from _in_words(passage, words, own, names_laws=names_laws)
        else:
            yield from _in_signs(passage, words, own)


@cache
def _pattern(words: PartReferences) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:(?P<part>{words.parts})|(?P<article>{words.articles}))[\s\u00a0]*"
        rf"(?P<numbers>{_NUMBER}{_SUB}(?:(?:\s?,|\s?[–-]|\s(?:{words.joins}))\s?{_NUMBER}{_SUB})*)(?![\w%€$]|\s?[%€$])",
        re.IGNORECASE,
    )


def _in_words(passage: Passage, words: PartReferences, own: OwnParts, *, names_laws: bool) -> Iterator[Reference]:
    """Yield the references of a passage in a language with spaces. `names_laws`: whether the whole text does."""
    text = with_plain_digits(passage.text)
    for match in _pattern(words).finditer(text):
        numbers = [number for number in re.findall(_NUMBER, match["numbers"]) if _fits(number, own)]
        if not numbers or _is_label(match, text) or any(_is_too_high(number) for number in numbers):
            continue
        before = _SENTENCE_END.split(text[max(match.start() - _NEAR, 0) : match.start()])[-1]
        behind = _SENTENCE_END.split(text[match.end() : match.end() + _NEAR])[0]
        is_certain = re.match(rf"[\s,(]*(?:{words.own})", behind, re.IGNORECASE) is not None
        if not is_certain and _is_of_another(before, behind, words):
            continue
        if is_certain or match["part"] or _is_article_of_text(before, text, words, own, names_laws=names_laws):
            paths = tuple((number, _paths(number)) for number in numbers)
            yield Reference(passage, match.start(), match.end(), paths, is_certain)


def _is_label(match: re.Match[str], text: str) -> bool:
    """Whether it is the number of the paragraph itself."""
    return match.start() == 0 and re.match(r"\s?(?:[.:)–—-]|$)", text[match.end() :]) is not None


def _fits(number: str, own: OwnParts) -> bool:
    return number[0].isdigit() or own.has_letters


def _is_too_high(number: str) -> bool:
    return number[0].isdigit() and int(number.partition(".")[0]) > _HIGHEST


def _is_of_another(before: str, behind: str, words: PartReferences) -> bool:
    """Whether the words around a reference say that it is to a law, or to another text."""
    others = _others(words)
    if re.match(rf"[\s,(]*(?:{words.of})\b", behind, re.IGNORECASE) or others.search(behind) or others.search(before):
        return True
    return re.match(r"[\s,(]*(?:[A-Z][A-Za-z-]*[A-Z]\b|\(\d)", behind) is not None  # Article 6 (1) GDPR


def _is_article_of_text(before: str, text: str, words: PartReferences, own: OwnParts, *, names_laws: bool) -> bool:
    """Whether an article that no law is named with is one of the text itself: where its own parts are called so, and
    no law is named in it or a word points there; or else where both hold."""
    pointed = re.search(rf"(?:^|[\s(])(?:{words.pointing})['’]?\s*(?:l['’]\s*)?$", before, re.IGNORECASE)
    if own.article:
        return pointed is not None or not names_laws
    return pointed is not None and not _others(words).search(text)


@cache
def _others(words: PartReferences) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.others}|\b(?:{OTHER_TEXTS}))", re.IGNORECASE)


def _in_signs(passage: Passage, words: PartReferences, own: OwnParts) -> Iterator[Reference]:
    text = with_plain_digits(passage.text)
    for match in _SIGNS.finditer(text):
        before, behind = text[max(match.start() - 25, 0) : match.start()], text[match.end() : match.end() + 12]
        is_certain = re.search(rf"(?:{words.pointing})$", before) is not None
        is_law = re.search(
            rf"(?:{words.others}|[》」A-Za-z])[）)]?(?:の|的)?(?:第[^、。，]{{1,12}})?$", before, re.IGNORECASE
        )
        if not before.strip(" (（" + PLACE) or is_law or (match["unit"] not in own.units and not is_certain):
            continue
        if not is_certain and re.match(r"第?\s?\d{0,2}[項款项号號]", behind):
            continue  # 第6条第1項 is a law's
        number = match["number"]
        yield Reference(
            passage, match.start(), match.end(), ((match[0], frozenset([(number_value(number),)])),), is_certain
        )


def _paths(number: str) -> frozenset[Path]:
    first, _, rest = number.partition(".")
    if rest and not first.isdigit():  # III.2
        return frozenset((value, int(rest)) for value in number_path(first)[1])
    above, values = number_path(number)
    return frozenset((*above, value) for value in values)
