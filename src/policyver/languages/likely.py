"""The language that a text is likely in, by the words that policyver knows of each."""

import re
from collections import Counter
from dataclasses import fields
from functools import cache

from policyver.languages import all_languages
from policyver.languages.model import fold_word

_MOST = 50_000
"""Characters that are looked at."""
_LEAST = 4
"""Words of a language that a text has to have. With fewer, a heading and an address would decide."""
_AHEAD = 2
"""How many times more there have to be than of any other language. Spanish and Portuguese share about half."""

_KANA_SHARE = 10
"""Letters, Han and kana, of which one at least is kana in a Japanese text. With a larger number here a Chinese text
with a name in kana is Japanese; with a smaller one a Japanese list of terms is Chinese
(`test_a_name_in_kana_is_no_japanese`).
"""

_WORDS = ("cardinals", "ordinals", "numbers", "units", "limits", "negations", "duties", "permissions", "months", "days",
          "sections", "articles")  # fmt: skip
_KANA = re.compile("[\u3041-\u30ff]")
_HAN = re.compile("[\u4e00-\u9fff]")


def likely_language(text: str) -> str:
    """Return the tag of the language that a text is likely in, or the empty string where that is doubtful."""
    beginning = text[:_MOST]
    counts = Counter(
        tag for word in re.findall(r"[^\W\d_]+", beginning) for tag in _languages_of_words().get(fold_word(word), ())
    )
    kana, han = len(_KANA.findall(beginning)), len(_HAN.findall(beginning))
    is_japanese = kana * _KANA_SHARE >= kana + han
    counts["ja" if is_japanese else "zh"] += kana if is_japanese else han
    (best, count), *others = counts.most_common(2)
    is_sure = count >= _LEAST and (not others or count >= _AHEAD * others[0][1])
    return best if is_sure else ""


@cache
def _languages_of_words() -> dict[str, list[str]]:
    """Return each word with the languages that have it."""
    tags: dict[str, list[str]] = {}
    for language in all_languages():
        listed = (getattr(language, field.name) for field in fields(language) if field.name in _WORDS)
        for word in {word for words in listed for word in words}:
            tags.setdefault(word, []).append(language.tag)
    return tags
