"""The countries that a text names, from Unicode's data (CLDR)."""

import re
from functools import cache

from policyver.languages.measuring_words import tokens_of
from policyver.languages.number_words import Phrases
from policyver.names import language

_UNSPACED = ("ja", "zh")
_SHORT = {"en": {"USA": "US", "UK": "GB", "U.S.": "US"}, "de": {"USA": "US"}, "fr": {"USA": "US"}}


def countries(text: str, locale: str) -> dict[str, tuple[str, int]]:
    """Return the countries that a text in a language names, by their codes, each with its words and its place."""
    if language(locale) in _UNSPACED:
        signs, codes = _signs(locale)
        return {codes[match[0]]: (match[0], match.start()) for match in signs.finditer(text)}
    tokens = tokens_of(text, locale)
    phrases = _phrases(locale)
    named: dict[str, tuple[str, int]] = {}
    for at, token in enumerate(tokens):
        if token.is_figure or not (text[token.start].isupper() or text[token.start] > "\u0590"):
            continue
        if hit := phrases.at(text, tokens, at):
            code, end = hit
            named.setdefault(code, (text[token.start : tokens[end - 1].end], token.start))
    return named


@cache
def _names(locale: str) -> dict[str, str]:
    from babel import Locale, UnknownLocaleError  # 30 ms, which only a text with countries in it needs

    try:
        territories = Locale.parse(locale, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return {}
    names = {name: code for code, name in territories.items() if len(code) == 2 and code.isalpha() and code != "ZZ"}
    return names | _SHORT.get(language(locale), {})


@cache
def _phrases(locale: str) -> Phrases[str]:
    return Phrases((name, code) for name, code in _names(locale).items() if any(map(str.isalpha, name)))


@cache
def _signs(locale: str) -> tuple[re.Pattern[str], dict[str, str]]:
    names = {name: code for name, code in _names(locale).items() if len(name) > 1}
    return re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))) or "(?!)"), names
