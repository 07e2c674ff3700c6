"""How the owner, its officers and authorities can be reached."""

import re
from collections.abc import Iterator
from typing import Literal

from policyver.document.addresses import EMAIL
from policyver.document.model import BREAK
from policyver.languages.calendar import with_plain_digits
from policyver.promises.model import Plain, Promise, Reached
from policyver.promises.passages import Passage
from policyver.promises.reading import Range, Reading, read

_EMAIL = re.compile(EMAIL)
_HIDDEN_EMAIL = re.compile(
    r"[\w.+-]{1,64}\s?[\[(]\s?(?:at|AT)\s?[\])]\s?[\w-]+(?:\s?(?:[\[(]\s?(?:dot|DOT)\s?[\])]|\.)\s?[\w-]+){1,4}"
)
"""An address that programs are not to find: privacy [at] example [dot] com."""
_TELEPHONE = re.compile(
    r"(?<![\w.,/-])(?:\+\s?\d|\(\d{2,5}\)[ \u00a0]?\d|0\d|1?[- ]?\d{3}[-. ]\d)"
    r"(?:[ \u00a0()./–-]{0,3}\d){5,13}(?![\w/-])"
)
_NO_TELEPHONE = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}\s?[-–]\s?\d{4}")
_POSTAL = re.compile(
    r"\b[A-Z]{2}[,.]?\s\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|\bP\.?\s?O\.?\s?Box\s\d+"
    r"|\bPostfach\s\d+|\b\d{4,5}\s[A-ZÄÖÜÉ]\w+|\b\d{4}\s?[A-Z]{2}\b|〒\s?\d{3}-\d{4}|邮编|郵遞區號"
)
_COUNTRY = re.compile(r"(?:[^\W\d_]+[ .-]?){1,4}")
_ROLES = ("data-protection-officer", "representative", "supervisory-authority")
_LONGEST_ADDRESS = 320
"""Characters. A longer text with a postal code in it is no address."""
_LONGEST_LINE = 6
"""Words of the first part of an address. With more before it, a sentence leads to it: the controller is …"""


def contacts_in(reading: Reading) -> Iterator[Promise]:
    """Yield the addresses and numbers that a passage has, and whose they are."""
    passage = reading.passage
    if passage.kind in ("heading", "row"):
        return
    plain = with_plain_digits(reading.text)
    reached: list[tuple[int, int, Reached]] = []
    reached += [_reached(match, "e-mail", match[0]) for match in _EMAIL.finditer(reading.text)]
    reached += [_reached(match, "e-mail", _shown(match[0])) for match in _HIDDEN_EMAIL.finditer(reading.text)]
    texts = {way.words.casefold() for *_, way in reached}
    for address in passage.links:
        scheme, _, rest = address.partition(":")
        words = rest.partition("?")[0]
        if scheme == "mailto" and words.casefold() not in texts and _EMAIL.fullmatch(words):
            reached.append((0, len(reading.text), Reached("e-mail", words)))
    reached += [
        _reached(match, "telephone", reading.text[match.start() : match.end()].strip())
        for match in _TELEPHONE.finditer(plain)
        if not _NO_TELEPHONE.fullmatch(match[0].strip())
    ]
    for start, end, way in reached:
        yield _promise(reading, way, (start, end))
    roles = {_role(reading, start) for start, _, _ in reached}
    yield from _officers(reading, roles)


def addresses_in(text: str, reading: Reading) -> Iterator[Promise]:
    """Yield the postal address that a whole paragraph is."""
    passage = reading.passage
    is_short = len(text) <= _LONGEST_ADDRESS
    if not is_short or not _POSTAL.search(text) or not (BREAK in text or _is_list(reading, text)):
        return
    words = _address(text)
    around = " ".join((*passage.headings[-1:], passage.before, text))
    if (
        read(Passage(around, passage.locale, "paragraph")).of_kind("contact")
        or BREAK in text
        or _is_list(reading, text)
    ):
        yield _promise(reading, Reached("post", words), (0, len(text)))


def _address(text: str) -> str:
    """Return the lines of an address around its postal code, joined; a sentence before it is no part of it."""
    whole = _EMAIL.sub("", text)
    if BREAK in text:
        lines = [line.strip(" ,.;") for line in whole.split(BREAK)]
        lines = [line for line in lines if line and not line.endswith((":", "："))]
    else:
        lines = [part.rpartition(": ")[2].strip(" ,.;:") for part in re.split(r",\s|(?<=\w\w\w)\.\s", whole)]
    at = next((i for i, line in enumerate(lines) if _POSTAL.search(line)), 0)
    first, *rest = lines[max(0, at - 3) : at + 1]
    country = [line for line in lines[at + 1 : at + 2] if _COUNTRY.fullmatch(line)]
    return ", ".join([" ".join(first.split()[-_LONGEST_LINE:]), *rest, *country])


def _is_list(reading: Reading, text: str) -> bool:
    """Whether a line has the parts of an address, and no sentence."""
    return "," in text and not reading.has("owner", text) and not reading.has("reader", text)


def _reached(match: re.Match[str], means: Literal["e-mail", "telephone"], words: str) -> tuple[int, int, Reached]:
    return match.start(), match.end(), Reached(means, words.rstrip("."))


def _shown(hidden: str) -> str:
    at = re.sub(r"\s?[\[(]\s?at\s?[\])]\s?", "@", hidden, flags=re.IGNORECASE)
    return re.sub(r"\s?[\[(]\s?dot\s?[\])]\s?", ".", at, flags=re.IGNORECASE)


def _officers(reading: Reading, reached: set[str]) -> Iterator[Promise]:
    """Yield that there is a data protection officer, or a representative, of whom the passage has no address."""
    seen = set(reached)
    for mention in reading.of_kind("contact", "data-protection-officer", "representative"):
        if mention.name not in seen:
            seen.add(mention.name)
            yield reading.promise("contact", mention.name, mention.text, Plain(), (mention.start, mention.end))


def _promise(reading: Reading, way: Reached, span: Range) -> Promise:
    return reading.promise("contact", _role(reading, span[0]), "", way, span)


def _role(reading: Reading, at: int) -> str:
    """Return whose address it is: the officer or authority that is named last before it, or the heading's."""
    passage = reading.passage
    before = [mention for mention in reading.of_kind("contact", *_ROLES, "contact-us") if mention.start <= at]
    if before:
        return before[-1].name if before[-1].name in _ROLES else "contact"
    for above in (passage.before, *passage.headings[-1:]):
        named = read(Passage(above, passage.locale, "paragraph")).of_kind("contact", *_ROLES)
        if named:
            return named[-1].name
    return "contact"
