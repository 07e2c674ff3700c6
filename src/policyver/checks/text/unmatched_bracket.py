"""A bracket that nothing closes, or that closes nothing."""

import re
from collections.abc import Iterator

from policyver.checks.passages import Passage, passages, quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.text.marks_in_pairs import Sign, alone

_PAIRS = {"()": "()", "[]": "[]", "{}": "{}", "（）": "()", "［］": "[]", "｛｝": "{}", "【】": "【】", "〔〕": "〔〕"}
"""By the signs of a pair its name: a full-width bracket and a plain one close each other, they are only set so."""
_OPENS = {signs[0]: name for signs, name in _PAIRS.items()}
_CLOSES = {signs[1]: name for signs, name in _PAIRS.items()}
_ANY = re.compile("[" + re.escape("".join(_PAIRS)) + "]")
_NO_BRACKET = re.compile(
    r"(?<!\S)[:;=]['’]?-?[()\[\]](?![\w(])"  # a face
    r"|(?<=\()[\[\]{}](?=\))|(?<=[\"“‘'„«「])[()\[\]{}](?=[\"”’'“»」])"  # a bracket that is spoken of: “(”
    r"|[\[(]\d[^()\[\]]{0,12}\d[\])]"  # from 13 to below 18: [13, 18)
)
_ENUMERATOR = re.compile(
    r"(?:^|(?<=[\s;,:/—–、。；：・-]))(?:\d{1,3}|[^\W\d_]|[ivxIVX]{1,5}|[①-⑳一二三四五六七八九十]{1,3})[)）]"
)
"""A number or a letter with a bracket behind it, which may close nothing: “a) we collect”."""


@rule("unmatched-bracket", severity="warning", todo="Put the other one where it belongs, or take this one out.")
def unmatched_brackets(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each bracket without the other half of its pair."""
    for locale, text in checked.texts.items():
        for sign in alone(list(passages(text)), _brackets):
            what = "that nothing closes" if sign.opens else "that closes nothing"
            words = quoted(sign.passage.text, sign.start, sign.start + 1)
            yield Fault(locale, f"The {locale} text has a “{sign.text}” {what}: {words}.", sign.passage.place)


def _brackets(passage: Passage) -> list[Sign]:
    """Return the brackets of a passage. The bracket behind a letter that counts is left out, unless one is open."""
    text = passage.text
    if not _ANY.search(text):
        return []
    skipped = {at for match in _NO_BRACKET.finditer(text) for at in range(match.start(), match.end())}
    enumerators = {match.end() - 1 for match in _ENUMERATOR.finditer(text)}
    places = [match.start() for match in _ANY.finditer(text) if match.start() not in skipped]
    to_come = sum(-1 if text[at] in _OPENS else at not in enumerators for at in places)
    """The brackets that close and are behind, without those that open."""
    signs: list[Sign] = []
    opened = 0
    for at in places:
        sign = text[at]
        if sign in _OPENS:
            opened += 1
            to_come += 1
            signs.append(Sign(passage, at, sign, _OPENS[sign], opens=True, closes=False))
        elif at not in enumerators or (opened > 0 and to_come < opened):
            to_come -= at not in enumerators
            opened = max(opened - 1, 0)
            signs.append(Sign(passage, at, sign, _CLOSES[sign], opens=False, closes=True))
    return signs
