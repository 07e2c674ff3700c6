"""Terms with a capital letter that no definition explains."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from policyver.checks.passages import Passage, passages, quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.terms.defined import QUOTED, definitions
from policyver.checks.terms.siblings import siblings
from policyver.checks.terms.uses import Use, use_of
from policyver.counting import counted
from policyver.document.marks import Link
from policyver.document.model import Document
from policyver.languages.defined_terms import DEFINING_WORDS
from policyver.languages.defining_words import DefiningWords
from policyver.names import language

_LEAST_USES = 3
"""How often a term is used with a capital letter. Fewer may be slips, or a name of something."""
_LEAST_USES_BESIDE = 2
"""The same of a term that is formed like a defined one: “Device Data” beside “Account Data”."""
_LEAST_USES_ALONE = 6
"""The same in a text that defines no term at all, and may only like capital letters."""
_IN_A_NAME = re.compile(r"[A-ZÀ-Ý][\w’'-]*\s(?:(?:of|and|for|or|to|de|du|des|et|y|del|di|e|&)\s)(?:the\s|la\s)?$")
"""What is before a part of a name: “Terms of Service”."""
_BEHIND = re.compile(r"(?!\s(?:(?:of|and|for|or|&|de)\s)?[A-ZÀ-Ý]|-|['’]\w{3}|\s?\()")
_SMALL = re.compile(r"(?<![\w.@/-])[a-zà-ÿ]{3,}(?![\w@/-]|\.\w)")
"""A word in small letters, and no part of an address."""


@rule("term-undefined", severity="note", todo="Define it, or write it in small letters.")
def undefined_terms(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each term that a text writes with a capital letter, and never defines."""
    for locale, text in checked.texts.items():
        known = DEFINING_WORDS.get(language(locale))
        if known is None or not (known.usual or known.heads):
            continue
        texts = [passage for passage in passages(text) if passage.block.kind in ("paragraph", "item", "quote")]
        if any(re.search(known.elsewhere, passage.text, re.IGNORECASE) for passage in texts):
            continue
        defined = [one.term for one in definitions(text, locale)]
        least = _LEAST_USES if defined else _LEAST_USES_ALONE
        explained = [*defined, *(match["term"] for passage in texts for match in QUOTED.finditer(passage.text))]
        reported: list[str] = []
        for term, uses in _undefined(texts, explained, known, locale):
            if len(uses) >= least and not _is_explained(term, texts, known):
                reported.append(term)
                form, _ = Counter(use.match[0] for use in uses).most_common(1)[0]
                yield _fault(form, uses, locale)
        for term, uses in _beside(text, defined, known):
            known_here = any(_are_one(term, other, locale) for other in (*explained, *reported))
            if not known_here and not _is_explained(term, texts, known):
                yield _fault(term, uses, locale)


def _fault(form: str, uses: Sequence[Use], locale: str) -> Fault:
    where = quoted(uses[0].passage.text, *uses[0].match.span())
    times = counted(len(uses), "time")
    what = f"The {locale} text uses “{form}” {times} like a term, and does not define it: {where}."
    return Fault(locale, what, uses[0].passage.place)


def _beside(text: Document, defined: Sequence[str], known: DefiningWords) -> Iterator[tuple[str, list[Use]]]:
    """Yield the terms that are formed like a defined one and used often enough, in tables, too."""
    if not any(" " in term for term in defined):
        return
    texts = [one for one in passages(text) if one.block.kind != "heading" and not one.block.header]
    small = frozenset(word for one in texts for word in _SMALL.findall(one.text))
    for term, uses in siblings(texts, defined, known, small):
        free = [use for use in uses if not _is_linked(use.passage, use.match)]
        if len(free) >= _LEAST_USES_BESIDE:
            yield term, free


def _undefined(
    texts: Sequence[Passage], explained: Sequence[str], known: DefiningWords, locale: str
) -> Iterator[tuple[str, list[Use]]]:
    """Yield each term that is used like one, with its uses: first those of several words, then those in no other."""
    candidates = {*known.usual, *_of_several_words(texts, known)}
    words = "\n".join(passage.text for passage in texts)
    before = re.compile(rf"(?<!\w)(?:[a-zà-ÿ][\w’'-]*[,;]?|\d+|{'|'.join(known.determiners) or '(?!)'})\s$")
    seen: list[str] = []
    for term in sorted(candidates, key=lambda term: (-len(term.split()), term)):
        if term not in words or any(_are_one(term, other, locale) for other in chain(explained, seen)):
            continue
        pattern = _in_both_numbers(term)
        uses = [
            Use(passage, match)
            for passage in texts
            for match in pattern.finditer(passage.text)
            if _is_within_a_sentence(match, before) and not _is_linked(passage, match)
        ]
        if len(uses) >= _LEAST_USES:
            seen.append(term)
            yield term, uses


def _in_both_numbers(term: str) -> re.Pattern[str]:
    """Return a pattern for a term in singular and plural."""
    if term.endswith(("y", "ies")):
        return re.compile(rf"(?<!\w){re.escape(term.removesuffix('ies').removesuffix('y'))}(?:y|ies)(?!\w)")
    return re.compile(rf"(?<!\w){re.escape(term.removesuffix('s'))}s?(?!\w)")


def _are_one(term: str, other: str, locale: str) -> bool:
    return bool(use_of(other, locale).search(term) or use_of(term, locale).search(other))


def _of_several_words(texts: Sequence[Passage], known: DefiningWords) -> Iterator[str]:
    """Yield what ends in a usual last word, behind words that a text has in small letters, too: no names."""
    if not known.heads:
        return
    small: set[str] | None = None
    pattern = re.compile(rf"(?<!\w)(?:[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?\s){{1,2}}(?:{'|'.join(known.heads)})(?!\w)")
    for passage in texts:
        for match in pattern.finditer(passage.text):
            if small is None:
                small = {word for one in texts for word in _SMALL.findall(one.text)}
            *first, _ = match[0].casefold().split()
            if all(word in small or word in known.modifiers for word in first):
                yield match[0]


def _is_within_a_sentence(match: re.Match[str], before: re.Pattern[str]) -> bool:
    """Whether a use is where other words have small letters, and in no name."""
    near = match.string[max(match.start() - 40, 0) : match.start()]
    return bool(before.search(near) and not _IN_A_NAME.search(near) and _BEHIND.match(match.string, match.end()))


def _is_linked(passage: Passage, match: re.Match[str]) -> bool:
    """Whether a use is in the words of a link, which leads to what they are about."""
    place = 0
    at = passage.start + match.start()
    for run in passage.block.runs:
        if place <= at < place + len(run.text):
            return any(isinstance(mark, Link) for mark in run.marks)
        place += len(run.text)
    return False


def _is_explained(term: str, texts: Sequence[Passage], known: DefiningWords) -> bool:
    """Whether a text says without quotation marks what a term means: “Personal Data is any information”."""
    pattern = re.compile(
        rf"(?<!\w){re.escape(term)},?\s(?:{known.means})|[(（](?:[^\W\d_]+,?\s){{0,4}}{re.escape(term)}[)）]",
        re.IGNORECASE,
    )
    return any(pattern.search(passage.text) for passage in texts)
