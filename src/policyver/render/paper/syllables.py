"""The syllables of words, in the languages that LibreOffice's dictionaries cover."""

from collections.abc import Callable
from functools import cache


@cache
def syllables_of(locale: str) -> Callable[[str], list[str]]:
    """Return a function from a word to its syllables. In a language without a dictionary a word is not divided."""
    import pyphen

    language = pyphen.language_fallback(locale.replace("-", "_"))
    if language is None:
        return lambda word: [word]
    dictionary = pyphen.Pyphen(lang=language, right=3)
    return lambda word: dictionary.inserted(word, "\0").split("\0")
