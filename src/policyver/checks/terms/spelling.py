"""Terms that are defined in one spelling and used in another: “Personal Data”, and “personal data”."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from policyver.checks.passages import Passage, passages
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.terms.defined import Definition, definitions
from policyver.checks.terms.glossary import QUOTES
from policyver.checks.terms.uses import uses
from policyver.counting import counted
from policyver.languages.defined_terms import DEFINING_WORDS
from policyver.languages.defining_words import DefiningWords
from policyver.languages.model import fold_word
from policyver.names import language

_CAPITALS = frozenset({"de"})
"""Languages whose nouns all begin with a capital letter."""
_LEAST_WORDS = 2
"""Words of a term whose capital letters tell it from other words. “Services” and “services” may be two things."""
_ADDRESS_BEHIND = re.compile(r"[@/]|\.\w")
_WITHIN = re.compile(r"(?<!\w)[a-zà-ÿ][\w’'-]*,?\s$")
"""What is before a word within a sentence, where a capital letter means something."""
_LAST_WORD = re.compile(r"([^\W\d_]+)\s$")
_NEXT_WORD = re.compile(r"[\s-]([^\W\d_]+)")
_IN_A_NAME = re.compile(r"\s[A-ZÀ-Ý]|\s(?:of|and|for|de|du|et|y|di|e)\s[A-ZÀ-Ý]")
"""What is behind words that begin a name: “Personal Data Protection Act”."""
_NAME_BEFORE = re.compile(r"[A-ZÀ-Ý][\w’'-]*\s(?:(?:of|and|for|on|de|du|et|sur|y|sobre|di|e)\s)?$")
_ADJECTIVE = re.compile(r"\s[^\W\d_]")
"""What is behind a term that is put before another word: “third-party cookies”. A hyphen is right there."""


@rule("term-spelled-otherwise", severity="note", todo="See whether the term is meant, and spell it as it is defined.")
def terms_spelled_otherwise(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each term with the spelling that it has elsewhere, and how often."""
    for locale, text in checked.texts.items():
        defined = definitions(text, locale)
        texts = [passage for passage in passages(text) if passage.block.kind != "heading"] if defined else []
        for term in dict.fromkeys(one.term for one in defined):
            others: Counter[str] = Counter()
            first: dict[str, Passage] = {}
            for passage, match in _spelled_otherwise(term, texts, defined, locale):
                others[match[0]] += 1
                first.setdefault(match[0], passage)
            if others:
                spelling, count = others.most_common(1)[0]
                times = "once" if count == 1 else counted(count, "time")
                what = f"The {locale} text defines “{term}”, and has “{spelling}” {times}."
                yield Fault(locale, what, first[spelling].place)


def _spelled_otherwise(
    term: str, texts: Sequence[Passage], defined: Sequence[Definition], locale: str
) -> Iterator[tuple[Passage, re.Match[str]]]:
    terms = {one.term for one in defined}
    has_capitals = language(locale) in _CAPITALS
    known = DEFINING_WORDS[language(locale)]
    places = list(uses(term, texts, defined, locale))
    is_name = term.istitle() and any(
        match[0] == term and passage.block.kind != "row" and _WITHIN.search(_before(match)) for passage, match in places
    )
    for passage, match in places:
        is_another = (
            match[0] not in terms
            and not _is_in_an_address(match)
            and (_is_another(term, match, has_capitals=has_capitals) or (is_name and _is_own(term, match, known)))
        )
        if is_another and not _is_about_words(match) and not _leads_in(passage, match, term, defined):
            yield passage, match


def _before(use: re.Match[str]) -> str:
    return use.string[max(use.start() - 40, 0) : use.start()]


def _is_another(term: str, use: re.Match[str], *, has_capitals: bool) -> bool:
    """Whether a use has another hyphen, or other capital letters than a term of several words."""
    if use[0].isupper():
        return False
    if _joints(term) != _joints(use[0]):
        return " " not in _joints(term) or not _ADJECTIVE.match(use.string, use.end())
    initials = [(a[0], b[0]) for a, b in zip(_parts(term), _parts(use[0]), strict=False)]
    if has_capitals or len(initials) < _LEAST_WORDS:
        return False
    if all(a.isupper() for a, _ in initials):
        return any(b.islower() for _, b in initials)
    is_title = all(b.isupper() for _, b in initials) and any(a.islower() for a, _ in initials[1:])
    return is_title and not _is_in_a_name(use)


def _is_in_an_address(use: re.Match[str]) -> bool:
    return use.string[use.start() - 1 : use.start()] in ("@", ".", "/") or bool(
        _ADDRESS_BEHIND.match(use.string, use.end())
    )


def _is_own(term: str, use: re.Match[str], known: DefiningWords) -> bool:
    """Whether a use has a term of one word, Site, in small letters where it can only be meant: “our site”."""
    if use[0] != term.lower():
        return False
    before = _LAST_WORD.search(_before(use))
    behind = _NEXT_WORD.match(use.string, use.end())
    is_alone = behind is None or fold_word(behind[1]) in known.follows
    return before is not None and fold_word(before[1]) in known.own and is_alone


def _is_in_a_name(use: re.Match[str]) -> bool:
    """Whether words with capital letters are a part of a longer name."""
    return bool(_IN_A_NAME.match(use.string, use.end()) or _NAME_BEFORE.search(_before(use)))


def _is_about_words(use: re.Match[str]) -> bool:
    """Whether a text speaks of the words, which are in quotation marks then."""
    return use.string[: use.start()].rstrip()[-1:] in QUOTES and use.start() > 0


def _leads_in(passage: Passage, use: re.Match[str], term: str, defined: Sequence[Definition]) -> bool:
    """Whether a use leads to the definition in its sentence: “we offer search suggestions (“Search Suggestions”)”."""
    return any(
        one.term == term and one.passage.place == passage.place and passage.start + use.start() < one.start
        for one in defined
    )


def _parts(words: str) -> list[str]:
    return [part for part in re.split(r"[\s-]+", words) if part]


def _joints(words: str) -> list[str]:
    """Return what is between the parts of a term: spaces or hyphens."""
    return ["-" if joint == "-" else " " for joint in re.findall(r"[\s\u00a0-]", words)]
