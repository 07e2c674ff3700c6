"""Numbers that count nothing a reader acts on: references, addresses, telephones, versions, labels of lists."""

import re
from functools import cache

from policyver.languages import language_of
from policyver.languages.measures import measures_of
from policyver.languages.number_words import KANJI

_ANYWHERE = [
    r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"\b(?<![a-z0-9-]\.)(?:[a-z0-9-]+\.)+(?:com|org|net|eu|io|gov|de|fr|uk)\b(?:/\S*)?",
    r"(?<!\w)(?:\+\s?\d|\(\d{2,5}\)\s?\d|0\d)(?:[ \u00a0()./–-]{0,3}\d){6,}",  # a telephone
    r"(?<![\w.,])\d{1,4}(?:[-. \u00a0]\d{3,4}){2,3}(?![\w,])(?<=\d{4})",
    r"(?<!\w)\d{3,4}-\d{3,4}(?:-\d{3,4})?(?!\w)",
    r"§+\s*\d[\w.()-]*(?:\s*(?:,|and|und|et)\s*\d[\w.()-]*)*",
    r"\d+\s+(?:U\.?S\.?C|C\.?F\.?R|CCR)\b\.?(?:\s*§*\s*\d[\w.()-]*)?",
    r"(?<!\w)(?:No|no|Nr|nr|n|N|#)?[.°º#]\s?\d+|№\s?\d+",
    r"(?<![\w.])\d{2,4}/\d{2,4}(?:/[A-Z]{2,3})?(?!\w)|24/7",
    r"(?<!\d)\d+:\d+(?::\d\d)?(?!\d)|(?<!\d)\d{1,2}\s?(?:[–-]|bis|à)\s?\d{1,2}\s?(?:Uhr|h\b)|(?<!\d)\d{1,2}\s?(?:Uhr\b|h\d\d\b)",
    r"(?<!\d)\d{1,2}\s?(?:時(?!間)|点|صباح|مساء)\w*|(?<!\d)\d{3}\s\d\d\s(?=[^\W\d_])|(?<!\w)\d+[ -]?[Bb]its?\b",
    r"(?:Postfach|Postbus|BP|CS|TSA|Box|صندوق بريد|ext\.?|Durchwahl)\s*\d[\d ]*|(?<=[^\W\d_],\s)\d{1,4}(?=[,;])",
    r"(?<!\w)\d{1,2}\s?(?:[ap]\.m\.|[ap]m)(?!\w)",
    r"\b[A-Za-z]+[-‐‑]?\d[\w.]*|(?<![\w.,])\d+\.?(?:st|nd|rd|th|er|re|ère|e|è|ème|º|ª|D|G|FA|de|ste)(?!\w)",
    r"(?<!\w)[A-Z]{2}\s\d{5}(?:-\d{4})?(?!\w)|(?<!\w)\d{4}\s[A-Z]{2}(?!\w)|〒\s?\d{3}-?\d{4}",
    r"(?<![\d.,])\d{6,}(?![\d.,]?\d)",
    r"\A\s*\d{1,2}[.)]\s|(?<!\w\s)(?<!\w)\(\d{1,2}\)(?=\s+[^\W\d_])",  # the label of an item
    r"第\s*[\d" + KANJI + r"]+(?:の\d+)?\s*\w?",
    r"(?:令和|平成|昭和)\s*[\d元]+年",
    r"[*†‡]\d+|\[\d+\]",
]
_TELLS = re.compile(rf"[\d元@{KANJI}]|://|\w\.\w")
"""What all of these have: most texts have none, and need not be searched for each."""
_EVERYWHERE = (
    "section sections article articles art clause clauses part chapter annex regulation directive act recital no nr §"
)
_BEHIND = r"(?:\d+(?:[./]\d+)*[a-z]?(?:\s?\(\w{1,4}\))*)"


def without_labels(text: str, locale: str) -> str:
    """Return a text with what only looks like a quantity blanked, and of the same length."""
    return _pattern(locale).sub(_blank, text) if _TELLS.search(text) else text


def _blank(match: re.Match[str]) -> str:
    return "\0" * len(match[0])


@cache
def _pattern(locale: str) -> re.Pattern[str]:
    known, language = measures_of(locale), language_of(locale)
    names = {*_EVERYWHERE.split(), *(language.sections if language else ())}
    names |= {word.replace("_", " ") for word in known.references.split()} if known else set()
    spaced = [re.escape(name) for name in names if not (language and not language.has_spaces) or name.isascii()]
    words = "|".join(sorted(spaced, key=len, reverse=True))
    links = "|".join(known.connectors.replace("_", " ").split()) if known and known.connectors else "and|or|to"
    ends = rf"(?=\s*(?:[,.;:)(–-]|\b(?:{links}|of|des|der|del|du|de)\b|$|[A-Z]))(?!\s*%)"
    more = rf"(?:\s*(?:,|;|[-–]|\b(?:{links})\b|\sو)\s*{_BEHIND}{ends})*"
    named = rf"(?<!\w)(?:{words})\.?[\s\u00a0]*(?:[#№°º]\s?)?{_BEHIND}(?![\d.,]*\s?[%€$£]){more}"
    return re.compile("|".join([f"(?i:{named})", *_ANYWHERE]))
