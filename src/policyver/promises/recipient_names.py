"""The names under which a text says who gets data: companies by their legal forms, and what a list or brackets have."""

import re
from collections.abc import Iterator

from policyver.languages.companies import companies
from policyver.promises.reading import Range, Reading

Named = tuple[str, Range]

_NEAR = 60
"""Characters between the word for a recipient and its name: “our support tool, the one in Leeds, Example Inc.”."""
_BRACKETS = re.compile(r"\(([^()]{2,80})\)")
_AND = re.compile(r"\s*(?:,|/|;|(?<!\w)(?:and|or|und|oder|et|ou|y|o)(?!\w))\s*")
_NAME = re.compile(r"[A-Z0-9ÄÖÜÉ][\w&'’.-]*(?: [A-ZÄÖÜÉ][\w&'’.-]*){0,3}")
_FIRST_PART = re.compile(r"[^,;:.()–—|]{2,60}")
_ARTICLE = re.compile(
    r"(?:(?:to|with|our|the|an?|à|aux|au|notre|nos|nos|le|la|les|an|unsere?[nrm]?|de[nrm]|die|das|con|nuestr\w+)\s+)+",
    re.IGNORECASE,
)
_SHORT_FORM = re.compile(r"(?:\b(?:Inc|Corp)|\w\. ?\w)\Z")
_OF_A_SENTENCE = re.compile(r"(?<!\w)(?:our|your|us|you|we|the)(?!\w)", re.IGNORECASE)
_MOST_WORDS = 5
"""Words of an item that is the name of a recipient; with more, it is a sentence."""


def companies_in(reading: Reading) -> list[Named]:
    """Return the companies that a passage names by their legal forms."""
    return [_whole(reading, at, at + len(words)) for words, at in companies(reading.text).values()]


def _whole(reading: Reading, start: int, end: int) -> Named:
    """Return a name without the word for what it is before it, which has a capital in German, and with its point."""
    kinds = [one.end for one in reading.of_kind("recipient") if start <= one.start and one.end < end]
    behind = max(kinds, default=start)
    start = behind if reading.text[behind : behind + 1].isspace() else start
    start += len(reading.text[start:end]) - len(reading.text[start:end].lstrip())
    if _SHORT_FORM.search(reading.text[start:end]) and reading.text[end : end + 1] == ".":
        end += 1
    return reading.text[start:end], (start, end)


def companies_near(reading: Reading, places: list[Range]) -> Iterator[Named]:
    """Yield the companies behind one of some places, or right before it."""
    for words, (start, end) in companies_in(reading):
        if any(0 <= start - last <= _NEAR or 0 <= first - end <= len(", notre ") for first, last in places):
            yield words, (start, end)


def names_in_brackets(reading: Reading, places: list[Range]) -> Iterator[Named]:
    """Yield the names in brackets behind one of some places, all parts of which are names: (Hare Post and Swift)."""
    for brackets in _BRACKETS.finditer(reading.text):
        if not any(0 <= brackets.start() - last <= _NEAR for _, last in places):
            continue
        parts = [part for part in _AND.split(brackets[1]) if part]
        inside = [
            mention for mention in reading.mentions if brackets.start() < mention.start < brackets.end()
        ]  # data that they get, and not who they are
        if inside or not all(_NAME.fullmatch(part) for part in parts):
            continue
        for part in parts:
            at = reading.text.index(part, brackets.start())
            yield part, (at, at + len(part))


def first_name(reading: Reading) -> Named | None:
    """Return what an item of a list of recipients begins with, where that is short enough to be a name."""
    article = _ARTICLE.match(reading.text)
    start = article.end() if article else 0
    part = _FIRST_PART.match(reading.text, start)
    if part is None or reading.pledges.patterns["conditions"].match(reading.text):
        return None
    words = part[0].strip()
    if article is None and words[:1].islower() and not words.partition(" ")[0].endswith("s"):
        return None  # what is done, behind a “to”: protect customers
    if _OF_A_SENTENCE.search(words):
        return None
    if not 0 < len(words.split()) <= _MOST_WORDS or any(
        mention.start < part.end() and mention.kind in ("data", "purpose", "right", "basis")
        for mention in reading.mentions
    ):
        return None
    return words, (start, start + len(words))
