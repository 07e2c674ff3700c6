"""The terms that a text defines: (the “Service”), “Service” means, and where it uses them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from policyver.checks.passages import Passage, passages
from policyver.document.marks import Style
from policyver.document.model import Document
from policyver.languages import language_of
from policyver.languages.defined_terms import DEFINING_WORDS, DefiningWords
from policyver.languages.model import fold_word
from policyver.names import language

QUOTED = re.compile(r"[“„«»\"「『]\s?(?P<term>[^“”„«»\"「」『』()（）\n]{1,60}?)[\s,.]?[”“»«\"」』]")
"""A word, or several, in the quotation marks of any language."""
_BRACKETS = re.compile(r"[(（](?P<inside>[^()（）]{2,200})[)）]")
_WORD = re.compile(r"[^\W\d_]+(?:[-/][^\W\d_]+)*")
_MOST_WORDS = 5
"""Words of a term. More: a title is quoted, or a sentence."""
_BEFORE = 40
"""Letters before a quoted word that say what it is: “the button”."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A place where a term is defined."""

    term: str
    passage: Passage
    start: int
    """Where the term is in the passage."""
    is_short_form: bool
    """Whether it only names, in brackets, what is before them."""


def definitions(text: Document, locale: str) -> list[Definition]:
    """Return the definitions of a text, in order; none in a language that is not known."""
    known = DEFINING_WORDS.get(language(locale))
    if known is None:
        return []
    return [
        definition
        for passage in passages(text)
        for definition in _definitions(passage, known, locale)
        if not _is_pronoun(definition.term, known) and len(definition.term.split()) <= _MOST_WORDS
    ]


def _is_pronoun(term: str, known: DefiningWords) -> bool:
    return fold_word(term) in known.pronouns


def _definitions(passage: Passage, known: DefiningWords, locale: str) -> Iterator[Definition]:
    text = passage.text
    quoted = list(QUOTED.finditer(text))
    if not quoted and not _begins_bold(passage):
        return
    meaning = re.compile(rf"[\s)]*(?:{known.means})", re.IGNORECASE)
    for match in quoted:
        if meaning.match(text, match.end()):
            yield Definition(match["term"].strip(), passage, match.start("term"), is_short_form=False)
    if (bold := _begins_bold(passage)) and meaning.match(text, len(bold)) and not QUOTED.match(bold):
        yield Definition(bold.strip(" :"), passage, 0, is_short_form=False)
    if passage.block.kind == "row":
        return  # in a table words in brackets are mostly examples
    for match in _BRACKETS.finditer(text):
        if re.search(known.aliases, text[max(match.start() - _BEFORE, 0) : match.start()], re.IGNORECASE):
            continue
        for term in _short_forms(match, known, locale):
            yield Definition(term["term"].strip(), passage, term.start("term"), is_short_form=True)


def _begins_bold(passage: Passage) -> str:
    """Return the bold words that a passage begins with."""
    runs = passage.block.runs
    return runs[0].text if runs and passage.start == 0 and Style.BOLD in runs[0].marks else ""


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
        if not first.islower() and not re.search(
            known.aliases, brackets.string[brackets.start("inside") : match.start()]
        ):
            yield match


def _is_beside(rest: str, known: DefiningWords, locale: str) -> bool:
    """Whether what is beside quoted terms in brackets says that they are defined."""
    spoken = language_of(locale)
    if spoken is not None and not spoken.has_spaces:
        for words in sorted(known.beside, key=len, reverse=True):
            rest = rest.replace(words, "")
        return len(rest.strip(" ,;:、。")) <= 1
    return all(fold_word(word) in known.beside for word in _WORD.findall(rest))


@cache
def use_of(term: str, locale: str) -> re.Pattern[str]:
    """Return a pattern for a term in a text: in any case, in singular and plural, with any ending of a case."""
    spoken = language_of(locale)
    if spoken is not None and not spoken.has_spaces:
        return re.compile(re.escape(term), re.IGNORECASE)
    parts = [part for part in re.split(r"[\s-]+", term) if part]
    stems = [_stem(part) for part in parts]
    attached = r"(?:[^\W\d_]{0,3})" if language(locale) == "ar" else ""
    return re.compile(rf"(?<!\w){attached}" + r"[\s\u00a0-]?".join(stems) + r"(?!\w)", re.IGNORECASE)


def _stem(word: str) -> str:
    """Return a pattern for a word with any short ending, and with a hyphen anywhere: sub-processors."""
    if len(word) < 4 or word.isupper():
        return re.escape(word) + r"(?:['’]?\w{0,2})"
    stem = re.sub(r"(?:ies|y)$", "", word) if word.endswith(("ies", "y")) else word.rstrip("s").rstrip("e")
    return "-?".join(map(re.escape, stem)) + r"(?:['’]?\w{0,3})"


def uses(
    term: str, texts: Sequence[Passage], defined: Sequence[Definition], locale: str
) -> Iterator[tuple[Passage, re.Match[str]]]:
    """Yield where a term is used, apart from where it is defined."""
    own = {(one.passage.place, one.passage.start + one.start) for one in defined if one.term == term}
    for passage in texts:
        for match in use_of(term, locale).finditer(passage.text):
            if (passage.place, passage.start + match.start()) not in own:
                yield passage, match
