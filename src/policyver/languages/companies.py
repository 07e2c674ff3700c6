"""The companies that a text names with their legal forms: “Example Mail GmbH”, “Example, Inc.”."""

import re

_FORM = (
    r"(?:GmbH(?: & Co\. ?KG(?:aA)?)?|gGmbH|AG|SE|KGaA|KG|UG|OHG|e\. ?V|Inc|LLC|LLP|LP"
    r"|(?:Pvt\.?|Pty\.?) (?:Ltd|Limited)|Ltd|Limited|Corporation|Corp|Company|Co|PLC|plc|B\. ?V|BV|N\. ?V|NV"
    r"|S\. ?A\. ?S|SASU?|S\. ?A|SA|S\. ?à ?r\. ?l|SARL"
    r"|S\.?p\.?A|SpA|S\. ?r\. ?l|Srl|S\. ?L|SL|SLU|Oyj?|AB|ApS|A/S|ASA|K\. ?K"
    r"|sp\. z o\. ?o|s\. ?r\. ?o|a\. ?s|Lda|Ltda)"
)
_WORD = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&'’-]{0,40}\.?|\([\w ]{1,30}\)|&|and|und|et|y|e|of|de|for)"
_LATIN = re.compile(rf"(?<![\w])[A-ZÀ-ÖØ-Þ0-9][\w&'’-]{{0,40}}\.?(?:[ \u00a0]{_WORD}){{0,5}},?[ \u00a0]{_FORM}(?![\w])")
_NAMED = r"(?:(?![委托由与向给及和])[A-Za-z0-9ァ-ヿー一-鿿]){2,20}"
_UNSPACED = re.compile(rf"(?:株式会社|合同会社|有限会社){_NAMED}|{_NAMED}(?:株式会社|合同会社|有限会社|有限公司)")
_FIRST = re.compile(r"(?:The|Our|Die|Der|Das|La|Le|El|Il|De|Het)[ \u00a0]")
_LONG_FORMS = {"limited": "ltd", "corporation": "corp", "company": "co"}


def companies(text: str) -> dict[str, tuple[str, int]]:
    """Return the companies that a text names, by their names without signs, each with its words and its place."""
    named: dict[str, tuple[str, int]] = {}
    for match in (*_LATIN.finditer(text), *_UNSPACED.finditer(text)):
        article = _FIRST.match(match[0])
        start = article.end() if article else 0
        words = match[0][start:]
        named.setdefault(_key(words), (words, match.start() + start))
    return named


def _key(words: str) -> str:
    parts = ["".join(filter(str.isalnum, part)) for part in words.casefold().split()]
    return "".join(_LONG_FORMS.get(part, part) for part in parts)
