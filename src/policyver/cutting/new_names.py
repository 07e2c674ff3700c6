"""Names that an erratum adds: that of one more recipient, which the text did not have, is no correction."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from policyver.languages.model import Language, fold_word
from policyver.redline import Redline
from policyver.redline.tokens import is_word, tokenize

_ALIKE = 0.6
"""How much of a word's letters another one has to have, from 0 to 1, to be the same word mended. Higher: more is taken
for a name. “Datten” and “Daten” are 0.9 alike, “teh” and “the” 0.67, “Meta” and “Google” 0."""


def new_names(redline: Redline, language: Language) -> Iterator[str]:
    """Yield the words that come in and look like names: with a capital, nowhere in the old text, and no word mended.

    In a language without capital letters each such word of three letters or more counts.
    """
    known = {fold_word(word) for block in redline.old.blocks for word in _words(block.text)}
    for block in redline.blocks:
        for change in block.text_changes():
            struck = [fold_word(word) for span in change.spans if span.op == "delete" for word in _words(span.text)]
            for word in (word for span in change.spans if span.op == "insert" for word in _words(span.text)):
                folded = fold_word(word)
                mended = any(SequenceMatcher(None, folded, other).ratio() >= _ALIKE for other in struck)
                if _may_be_a_name(word, language) and folded not in known and not mended:
                    yield word


def _may_be_a_name(word: str, language: Language) -> bool:
    has_case = word.lower() != word.upper()
    if has_case:
        return word[:1] != word[:1].lower()
    return language.has_spaces and len(word) > 2


def _words(text: str) -> list[str]:
    return [key for key in tokenize(text).keys if is_word(key) and any(letter.isalpha() for letter in key)]
