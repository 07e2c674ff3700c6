"""Which changed words turn the sense of a sentence: numbers, dates, negations, and words that bind or allow.

The lists of the languages are no grammar. They are there to make somebody look, and to tell a correction from a new
version.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from policyver.document.marks import Style
from policyver.document.raised import in_script, script_of
from policyver.languages import Language
from policyver.languages.vocabulary import Sense, Vocabulary, vocabulary
from policyver.redline.model import ComparedBlock, Op, Redline, Span
from policyver.redline.tokens import is_word, tokenize

_SIGNS = re.compile(r"[%‰$€£¥]|[-−](?=\s*\d|$)")
_ROMAN = re.compile(r"[IVXLC]{2,}|[IVX]")


@dataclass(frozen=True, slots=True)
class Signal:
    """A word that came or went, and what it may turn."""

    sense: Sense
    word: str


def signals(redline: Redline, language: Language) -> tuple[Signal, ...]:
    """Return what came or went in changes of words, each once, in reading order. `language` is the text's.

    A word that changed its place is one, too: “30 days, then 60” and “60 days, then 30” have the same words.
    """
    known = vocabulary(language)
    result: dict[Signal, None] = {}
    for block in redline.blocks:
        if "words" in block.kinds:
            for change in (*_changes(block), [*_struck(block, "delete"), *_struck(block, "insert")]):
                result |= dict.fromkeys(_signals_of(change, known))
            result |= dict.fromkeys(_signs_that_turn(block, known))
    return tuple(result)


def _signals_of(change: Sequence[Span], known: Vocabulary) -> Iterator[Signal]:
    old, new = _words(change, "delete"), _words(change, "insert")
    struck, added = old - new, new - old
    yield from _signals_in(struck, added, known)
    yield from _signals_in(added, struck, known)
    yield from _turned(struck, added, known)
    yield from _signs_in(change)


def _words(change: Sequence[Span], op: Op) -> Counter[str]:
    """Count the words that a change strikes, or brings in. Neighbouring letters of scripts without spaces are one."""
    words: Counter[str] = Counter()
    text = "".join(in_script(span.text, script_of(span.marks)) for span in change if span.op == op)
    keys = filter(is_word, tokenize(text).keys)
    for is_letter, run in groupby(keys, key=lambda key: len(key) == 1 and key > "\u2e80"):
        stretch = list(run)
        words.update(["".join(stretch)] if is_letter else stretch)
    return words


def _signs_in(change: Sequence[Span]) -> Iterator[Signal]:
    """Yield the signs that belong to a number, and come or go without it: %, a minus."""
    sides = ("".join(span.text for span in change if span.op == op) for op in ("delete", "insert"))
    before, after = ("".join(_SIGNS.findall(text)) for text in sides)
    if before != after:
        yield Signal("number", (after or before)[:1])


def _signs_that_turn(block: ComparedBlock, known: Vocabulary) -> Iterator[Signal]:
    """Yield the signs of scripts without spaces that came or went, also where only a part changed: ません, ます."""
    old, new = ("".join(span.text for span in block.spans if span.op != left_out) for left_out in ("insert", "delete"))
    for sense, signs in known.signs:
        yield from (Signal(sense, sign) for sign in signs if old.count(sign) != new.count(sign))


def _struck(block: ComparedBlock, op: Op) -> list[Span]:
    """Return words of both texts that are struck out in one of them, as if they were deleted or inserted."""
    toggled = (
        replace(span, op="delete" if Style.STRIKE in span.marks else "insert", was=None)
        for span in block.spans
        if span.was is not None and (Style.STRIKE in span.marks) != (Style.STRIKE in span.was)
    )
    return [span for span in toggled if span.op == op]


def _changes(block: ComparedBlock) -> Iterator[Sequence[Span]]:
    yield from (change.spans for change in block.text_changes() if change.kind == "words")


def _turned(struck: Iterable[str], added: Iterable[str], known: Vocabulary) -> Iterator[Signal]:
    """Yield the words that became their opposite by what they begin with: lawful, unlawful; zulässig, unzulässig."""
    before, after = ({word.casefold() for word in words} for words in (struck, added))
    for shorter, longer in ((before, after), (after, before)):
        for word in sorted(longer):
            beginnings = filter(word.startswith, known.opposites)
            if any(word.removeprefix(beginning).lstrip("-") in shorter for beginning in beginnings):
                yield Signal("negation", word)


def _signals_in(words: Iterable[str], others: Iterable[str], known: Vocabulary) -> Iterator[Signal]:
    """Yield the signals in what came, or went; `others` went, or came, instead."""
    instead = list(others)
    for word in words:
        if known.is_span_of_time(word) and instead and not any(map(known.turns, instead)):
            continue  # a slip in “days” is a slip, and no other span of time
        is_roman = _ROMAN.fullmatch(word) and word != "I"
        is_clause = word.startswith("(")  # (b) of an article
        if is_roman or is_clause or any(letter.isdigit() for letter in word):
            yield Signal("number", word)
        else:
            yield from (Signal(sense, word) for sense in known.turns(word))
