"""The countries that a text names, from Unicode's data (CLDR)."""

import re
from functools import cache
from pathlib import Path

from policyver.languages.measuring_words import tokens_of
from policyver.languages.number_words import Phrases
from policyver.names import language, wider_locales

_FILES = Path(__file__).parent / "country_names"
"""Of each language the names of countries by their codes. Babel takes 30 ms for them; a test holds them to it."""

_UNSPACED = ("ja", "zh")
_SHORT = {"en": {"USA": "US", "UK": "GB", "U.S.": "US", "US": "US"}, "de": {"USA": "US"}, "fr": {"USA": "US"}}


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
        if token.text == "us" and text[token.start : token.start + 2] != "US":
            continue  # “Contact Us”
        if hit := phrases.at(text, tokens, at):
            code, end = hit
            named.setdefault(code, (text[token.start : tokens[end - 1].end], token.start))
    return named


@cache
def _names(locale: str) -> dict[str, str]:
    wider = next((tag for tag in wider_locales(locale) if (_FILES / f"{tag}.txt").exists()), None)
    if wider is None:
        return {}
    lines = (_FILES / f"{wider}.txt").read_text(encoding="utf-8").splitlines()
    names = {name: code for code, _, name in (line.partition(" ") for line in lines)}
    return names | _SHORT.get(language(locale), {})


@cache
def _phrases(locale: str) -> Phrases[str]:
    return Phrases((name, code) for name, code in _names(locale).items() if any(map(str.isalpha, name)))


@cache
def _signs(locale: str) -> tuple[re.Pattern[str], dict[str, str]]:
    names = {name: code for name, code in _names(locale).items() if len(name) > 1}
    return re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))) or "(?!)"), names
