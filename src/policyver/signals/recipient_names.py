"""Signals about recipients that only their names tell: a company in a list of processors, another supplier."""

import re
from collections.abc import Iterator

from policyver.languages.companies import companies
from policyver.languages.stances import stances_of
from policyver.languages.subjects import SubjectKind, mentions
from policyver.names import language
from policyver.signals.model import SignalKind
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading
from policyver.signals.sighting import Sighting, sighting

NAME = re.compile(r"[A-Z][\w&'’.-]*[A-Za-z0-9](?:[ \u00a0](?:[A-Z][\w&'’.-]*|\([\w ]+\)))*")
_BEFORE_ALL = re.compile(r"[\t:;,(–—|]|\.\s|\s[-–—]\s|\.\Z")
_NEAR = 36
"""Letters between a name and the word that says what it is: “our e-mail vendor, Example Mail”."""
_LEGAL_FORMS = frozenset("LLC Ltd Inc GmbH AG BV SA SAS SL SpA Corp Co PLC LLP KK".split())
_LONGEST = 60
_NOUNS_HAVE_CAPITALS = ("de",)


def name_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield names that came or went where recipients are named."""
    if passage.block.block.kind in ("item", "row") and passage.is_start and not passage.block.block.header:
        yield from _listed(passage, old, new)
    elif passage.is_pair:
        yield from _in_sentence(passage, old, new)


def _listed(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield the name that an item or a row begins with, in a list of recipients."""
    was, now = _first(old.text), _first(new.text)
    if passage.is_pair and not (was + now).isascii():
        return  # without capitals it may be anything that is reworded
    if was == now or not (_can_be_a_name(was or now) and _can_be_a_name(now or was)):
        return
    if any(mention.kind in ("data", "purpose", "right") for mention in mentions(f"{was}\n{now}", new.locale)):
        return
    if is_of_recipients(passage, new.locale):
        alone = None if was and now else ("recipient-name", was or now)
        yield sighting("recipient", (was, 0) if was else None, (now, 0) if now else None, about=alone)


def _first(text: str) -> str:
    """Return what is before the first sign in a text."""
    return _BEFORE_ALL.split(text.strip(), maxsplit=1)[0].strip()


def _can_be_a_name(words: str) -> bool:
    return (
        1 < len(words) <= _LONGEST
        and len(words.split()) <= 6
        and (any(map(str.isupper, words.split()[0])) or words[0] > "\u0590")
    )


def is_of_recipients(passage: Passage, locale: str) -> bool:
    """Whether a passage is in a list or a table of recipients, by what is above it or by its other items."""
    if passage.block.block.kind not in ("item", "row"):
        return False
    if _names_recipients(f"{passage.headings}\n{passage.above}", locale):
        return True
    return any(kind == "recipient" for side in passage.around.concepts(locale) for kind, _ in side)


def _names_recipients(text: str, locale: str) -> bool:
    known = stances_of(locale)
    folded = text.casefold()
    if known and any(beginning in folded for beginning in known.recipient_words.split()):
        return True
    return any(mention.kind == "recipient" for mention in mentions(text, locale))


def _in_sentence(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield a name that came or went in a sentence about recipients."""
    if language(new.locale) in _NOUNS_HAVE_CAPITALS:
        return
    yield from _named(passage, old, new, "recipient", ("recipient", "sale"))
    yield from _named(passage, old, new, "contact", ("contact",))


def _named(
    passage: Passage, old: Reading, new: Reading, kind: SignalKind, subjects: tuple[SubjectKind, ...]
) -> Iterator[Sighting]:
    """Yield a name that came or went beside what is mentioned of these kinds."""
    if not any(mention.kind in subjects for mention in (*old.mentions, *new.mentions)):
        return
    gone, come = _names(passage, old, new, subjects), _names(passage, new, old, subjects)
    if gone or come:
        was, now = next(iter(gone), None), next(iter(come), None)
        about = None if was and now else (f"{kind}-name", (was or now or ("",))[0])
        yield sighting(kind, was, now, about=about)


def _names(passage: Passage, side: Reading, other: Reading, subjects: tuple[SubjectKind, ...]) -> list[tuple[str, int]]:
    """Return the names of one side that the other has not, within what changed."""
    stretches = [place.new if side.text == passage.new.text else place.old for place in passage.places]
    with_forms = [(at, at + len(words)) for words, at in companies(side.text).values()]
    mentioned = _LEGAL_FORMS | {word for mention in side.mentions for word in mention.text.split()}
    named = [mention for mention in side.mentions if mention.kind in subjects]
    names = []
    for match in NAME.finditer(side.text):
        inside = any(start <= match.start() < end for start, end in stretches)
        words = match[0].split()
        starts = match.start() == 0 or side.text[: match.start()].rstrip()[-1:] in '.!?:"“„«'
        if any(start <= match.start() < end for start, end in with_forms):
            continue
        is_near = any(abs(mention.start - match.start()) <= _NEAR for mention in named)
        is_known = match[0] in other.text or any(word.casefold() in other.words for word in words)
        if inside and is_near and not starts and not is_known and mentioned.isdisjoint(words):
            names.append((match[0], match.start()))
    return names
