"""A word, or two words, written twice."""

import re
from collections.abc import Iterator

from policyver.checks.passages import looks_change, passages, quoted, without_addresses
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.languages import language_of
from policyver.languages.model import Language, fold_word

_SPACE = "[ \u00a0\u202f]{1,3}"
_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
_TWICE = re.compile(rf"(?<![\w'’.-])(?P<word>{_WORD}){_SPACE}(?P<again>(?P=word))(?![\w’'-])", re.IGNORECASE)
_BOTH_TWICE = re.compile(
    rf"(?<![\w'’-])(?P<word>{_WORD}){_SPACE}(?P<other>{_WORD}){_SPACE}(?P<again>(?P=word)){_SPACE}(?P<last>(?P=other))(?![\w’'-])",
    re.IGNORECASE,
)
_SIGNS_TWICE = re.compile(r"(?P<word>[\u4e00-\u9fff]{3,8})(?P=word)|(?P<kana>[\u30a1-\u30f6ー]{3,12})(?P=kana)")

_MOST = 5
"""Doubled words of one passage. With more, it is a table that was not read as one."""


@rule("doubled-word", severity="warning", todo="Take one out, unless both are meant.")
def doubled_words(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each word that is written twice, unless its language has it twice in good sentences."""
    for locale, text in checked.texts.items():
        if (language := language_of(locale)) is None:
            continue  # in many languages words are doubled to say “very”, or “all”
        for passage in passages(text):
            words = without_addresses(passage.text)
            doubled = list(_doubled(words, language))
            for start, again, end in doubled if len(doubled) <= _MOST else ():
                if looks_change(passage, again):
                    continue  # “**Cookies** Cookies are small files”
                where = quoted(words, start, end)
                yield Fault(locale, f"The {locale} text has “{words[start:end]}”: {where}.", passage.place)


def _doubled(text: str, language: Language) -> Iterator[tuple[int, int, int]]:
    """Yield where words that are twice begin, where they begin again, and where they end."""
    if not language.has_spaces:
        for match in _SIGNS_TWICE.finditer(text):
            yield match.start(), (match.start() + match.end()) // 2, match.end()
        for words in language.never_twice:
            if (at := text.find(words)) >= 0:
                yield at, at + len(words) // 2, at + len(words)
        return
    for match in _TWICE.finditer(text):
        if not _may_be_twice(match["word"], match["again"], language):
            yield match.start(), match.start("again"), match.end()
    for match in _BOTH_TWICE.finditer(text):
        word, other = fold_word(match["word"]), fold_word(match["other"])
        first, again = f"{match['word']} {match['other']}", f"{match['again']} {match['last']}"
        is_title = match.start() == 0 and first != again  # “Search Engines Search engines are …”
        if word != other and not is_title and other not in {*language.conjunctions, *language.between_twins}:
            yield match.start(), match.start("again"), match.end()


def _may_be_twice(word: str, again: str, language: Language) -> bool:
    """Whether a word may be right twice: one of its language's, a letter, a short form beside a word (US us)."""
    return len(word) == 1 or word.isupper() != again.isupper() or fold_word(word) in language.twins
