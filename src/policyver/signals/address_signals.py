"""Signals about links and contacts: web addresses, e-mail addresses, telephones, postal addresses."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from policyver.languages.calendar import with_plain_digits
from policyver.languages.stances import stances_of
from policyver.signals.passages import Passage, Side
from policyver.signals.reading import Reading
from policyver.signals.sighting import Sighting, sighting

_AT = r"(?:@|\s?[\[(]\s?at\s?[\])]\s?)"
_DOT = r"(?:\.|\s?[\[(]\s?dot\s?[\])]\s?)"
_MAIL = re.compile(rf"[A-Za-z0-9.%+_-]{{1,64}}{_AT}[\w-]+(?:{_DOT}[\w-]+)+")
_WEB = re.compile(r"(?:https?://|www\.)[^\s<>()（）「」、。]*[\w/]")
_TELEPHONE = re.compile(
    r"(?<![\w.,])(?:\+\s?\d|\(\d{2,5}\)[ \u00a0]?\d|0\d|1[-. ]\d{3}[-. ]\d|\d{3,4}[-. ]\d)"
    r"(?:[ \u00a0()./–-]{0,3}\d){5,13}(?![\w])"
)
_NO_TELEPHONE = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}\s?[-–]\s?\d{4}")
_DIGITS = re.compile(r"\D")
_NOT_WRITTEN = re.compile(r"\Ahttps?://|/\Z")

_Words = tuple[str, int]


def address_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield the links that lead elsewhere, and the contacts that are others."""
    yield from _links(passage)
    yield from _contacts(passage, old, new)


def _links(passage: Passage) -> Iterator[Sighting]:
    was, now = _web_addresses(passage.old), _web_addresses(passage.new)
    gone = [words for key, words in was.items() if key not in now]
    come = [words for key, words in now.items() if key not in was]
    if passage.is_pair or not passage.is_whole:
        for before, after in zip_longest(gone, come):
            yield sighting("link", before, after)


def _web_addresses(side: Side) -> dict[str, _Words]:
    addresses = {
        _NOT_WRITTEN.sub("", link.address): (link.address, link.start)
        for link in side.links
        if not link.address.startswith(("mailto:", "tel:"))
    }
    return addresses | {_NOT_WRITTEN.sub("", m[0]): (m[0], m.start()) for m in _WEB.finditer(side.text)}


def _contacts(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    for kind in (_mail, _telephones, _postal):
        was, now = kind(passage.old, old.locale), kind(passage.new, new.locale)
        gone = [words for key, words in was.items() if key not in now]
        come = [words for key, words in now.items() if key not in was]
        for before, after in zip_longest(gone, come):
            alone = None if before and after else before or after
            about = ("contact", alone[0].casefold()) if alone else None
            yield sighting("contact", before, after, about=about)


def _mail(side: Side, _locale: str) -> dict[str, _Words]:
    linked = {
        address.casefold(): (address, link.start)
        for link in side.links
        if link.address.startswith("mailto:") and (address := link.address[7:].partition("?")[0])
    }
    return linked | {match[0].casefold(): (match[0], match.start()) for match in _MAIL.finditer(side.text)}


def _telephones(side: Side, _locale: str) -> dict[str, _Words]:
    return {
        _DIGITS.sub("", with_plain_digits(match[0])): (match[0], match.start())
        for match in _TELEPHONE.finditer(with_plain_digits(side.text))
        if not _NO_TELEPHONE.search(match[0])
    }


_STREET = 40
"""Letters before a postal code that are the street."""


def _postal(side: Side, locale: str) -> dict[str, _Words]:
    """Return the postal addresses of a text by what is before their codes, without signs and spaces."""
    known = stances_of(locale)
    if known is None or not known.postal:
        return {}
    addresses = {}
    for match in re.finditer(known.postal, side.text):
        start = max(0, match.start() - _STREET)
        while start and start < match.start() and not side.text[start - 1].isspace():
            start += 1  # no name is cut in the middle
        street = re.split(r"[:\n]", side.text[start : match.start()])[-1]
        written = f"{street}{match[0]}".strip(" ,")
        addresses["".join(filter(str.isdigit, written))] = (written, match.start())
    return addresses
