"""The terms that a text defines: (the “Service”), “Service” means."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from policyver.checks.passages import Passage, passages
from policyver.checks.terms.glossary import entry_of, glossary_places
from policyver.document.marks import Style
from policyver.document.model import Document
from policyver.languages import language_of
from policyver.languages.defined_terms import DEFINING_WORDS
from policyver.languages.defining_words import DefiningWords
from policyver.languages.model import fold_word
from policyver.names import language

QUOTED = re.compile(
    r"(?:(?P<single>(?<!\w)['‘])|[“„«»\"「『])\s?(?P<term>[^“”„«»\"「」『』‘（）()\n]{1,60}?)[\s,.]?"
    r"(?(single)['’](?!\w)|[”“»«\"」』])"
)
"""A word, or several, in the quotation marks of any language."""
_BRACKETS = re.compile(r"[(（](?P<inside>[^()（）]{2,200})[)）]")
_ASIDE = (
    r"(?:,?\s(?:or|and|oder|und|ou|et|o|y)\s[“„«\"]\s?[^“”„«»\"\n]{1,60}[”“»\"])?"
    r"(?:\s?[(（][^()（）]{1,120}[)）])?[\s)）]*"
)
"""What may be between a term and the word that defines it: “Site” or “Sites” means, “Company” (or “Firm”) means."""
_TOGETHER = re.compile(r"\b(?:together|collectively|zusammen|gemeinsam|ensemble|conjuntamente)\b", re.IGNORECASE)
"""What may be beside other terms in brackets: (together with the Site, the “Services”)."""
_WORD = re.compile(r"[^\W\d_]+(?:[-/][^\W\d_]+)*")
_MOST_WORDS = 5
"""Words of a term. More: a title is quoted, or a sentence."""
_BEFORE = 100
"""Letters before a quoted word that say what it is: “the button”."""
_OF_ENTRY = 3
"""Letters at the start of a passage in which the term of a list of terms begins."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A place where a term is defined."""

    term: str
    passage: Passage
    start: int
    """Where the term is in the passage."""
    is_us: bool = False
    """Whether “we” is defined as the same: (“Fern” or “we”)."""


def definitions(text: Document, locale: str) -> list[Definition]:
    """Return the definitions of a text, in order; none in a language that is not known."""
    known = DEFINING_WORDS.get(language(locale))
    if known is None:
        return []
    places = glossary_places(text, known)
    return [
        definition
        for passage in passages(text)
        for definition in _definitions(passage, known, locale, in_glossary=passage.place in places)
        if not _is_pronoun(definition.term, known) and len(definition.term.split()) <= _MOST_WORDS
    ]


def _is_pronoun(term: str, known: DefiningWords) -> bool:
    return fold_word(term) in known.pronouns


def _definitions(passage: Passage, known: DefiningWords, locale: str, *, in_glossary: bool) -> Iterator[Definition]:
    quoted = list(QUOTED.finditer(passage.text))
    bold = _begins_bold(passage)
    by_start = {}
    if quoted or bold:
        by_start = {one.start: one for one in _with_a_verb(passage, quoted, bold, known)}
    if quoted and passage.block.kind != "row":  # in a table words in brackets are mostly examples
        for match in _BRACKETS.finditer(passage.text):
            if not _is_alias(known, passage.text[: match.start()]):
                is_us = any(_is_pronoun(quote["term"].strip(), known) for quote in QUOTED.finditer(match[0]))
                for term in _short_forms(match, known, locale):
                    by_start.setdefault(term.start("term"), replace(_definition(passage, term), is_us=is_us))
    if in_glossary and (entry := entry_of(passage, bold)) and not by_start.keys() & range(_OF_ENTRY):
        by_start[entry.start("term")] = _definition(passage, entry)
    yield from (by_start[start] for start in sorted(by_start))


def _definition(passage: Passage, match: re.Match[str]) -> Definition:
    return Definition(match["term"].strip(), passage, match.start("term"))


def _with_a_verb(
    passage: Passage, quoted: Sequence[re.Match[str]], bold: str, known: DefiningWords
) -> Iterator[Definition]:
    """Yield the terms with a word behind them, or before them, that defines them."""
    text = passage.text
    meaning = re.compile(rf"{_ASIDE}(?:{known.means})", re.IGNORECASE)
    for match in quoted:
        before = text[max(match.start() - _BEFORE, 0) : match.start()]
        if meaning.match(text, match.end()) or re.search(known.before, before):
            yield _definition(passage, match)
    if bold and meaning.match(text, len(bold)) and not QUOTED.match(bold):
        yield Definition(bold.strip(" :"), passage, 0)


def _is_alias(known: DefiningWords, before: str) -> bool:
    """Whether what is before a quoted word says that it is another name, or what a button is called."""
    return bool(re.search(known.aliases, before[-_BEFORE:], re.IGNORECASE))


def _begins_bold(passage: Passage) -> str:
    """Return the bold words that a passage begins with."""
    if passage.start:
        return ""
    return "".join(run.text for run in takewhile(lambda run: Style.BOLD in run.marks, passage.block.runs))


def _short_forms(brackets: re.Match[str], known: DefiningWords, locale: str) -> Iterator[re.Match[str]]:
    """Yield the quoted terms in brackets that have nothing else in them: (together, the “Service”)."""
    found_in = list(QUOTED.finditer(brackets.string, brackets.start("inside"), brackets.end("inside")))
    rest = "".join(
        brackets.string[before:after]
        for before, after in zip(
            [brackets.start("inside"), *(match.end() for match in found_in)],
            [*(match.start() for match in found_in), brackets.end("inside")],
            strict=True,
        )
    )
    if not found_in or not _is_beside(rest, known, locale):
        return
    for match in found_in:
        first = match["term"].strip()[:1]
        if not first.islower() and not _is_alias(known, brackets.string[brackets.start("inside") : match.start()]):
            yield match


def _is_beside(rest: str, known: DefiningWords, locale: str) -> bool:
    """Whether what is beside quoted terms in brackets says that they are defined."""
    spoken = language_of(locale)
    if spoken is not None and not spoken.has_spaces:
        for words in sorted(known.beside, key=len, reverse=True):
            rest = rest.replace(words, "")
        return len(rest.strip(" ,;:、。")) <= 1
    names_more = _TOGETHER.search(rest) is not None
    return all(fold_word(word) in known.beside or (names_more and word.istitle()) for word in _WORD.findall(rest))
