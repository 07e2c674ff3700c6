"""Whether data are sold, or shared for advertising."""

import re
from collections.abc import Iterator

from policyver.languages.subjects import Mention
from policyver.promises.model import Plain, Promise
from policyver.promises.passages import Passage
from policyver.promises.reading import Reading, read

_OF_THE_READER = ("opt-out", "exercise", "opt-out-signal", "limit-sensitive-data")
_STOP = re.compile(r"[;:；：。]")
_OF_MINORS = "-of-minors-data"


def sales_in(reading: Reading) -> Iterator[Promise]:
    """Yield whether a passage says that data are sold or shared for advertising, or that they are not."""
    mentions = _sales(reading)
    if not mentions or reading.passage.kind == "row" or reading.of_kind("recipient", "buyers"):
        return
    ages = [quantity for quantity in reading.quantities if quantity.kind == "age"]
    about_minors = bool(ages or reading.of_kind("children", "children"))
    seen: set[tuple[str, bool]] = set()
    for mention in mentions:
        denies = reading.denies(mention.start, mention.end)
        if mention.name == "sale" and not (_speaks_of_data(reading) if denies else _is_of_data(reading, mention)):
            continue
        says_nothing = reading.of_kind("right", *_OF_THE_READER) or reading.has("reader")
        is_noun = reading.pledges.patterns["sale_nouns"].fullmatch(mention.text)
        if not denies and (
            says_nothing or is_noun or reading.passage.kind == "heading" or not _is_owners(reading, mention.start)
        ):
            continue
        if denies and (_is_link_text(reading, mention.start) or reading.has("asking", reading.text[: mention.start])):
            continue
        if denies and is_noun and not _is_right_behind_denial(reading, mention.start):
            continue
        subject = f"{mention.name}{_OF_MINORS}" if about_minors else mention.name
        if (subject, denies) not in seen:
            seen.add((subject, denies))
            yield reading.promise("sale", subject, mention.text, Plain(), (mention.start, mention.end), denies=denies)


def _speaks_of_data(reading: Reading) -> bool:
    """Whether a passage, or what is around it, speaks of data, or has a word for what was spoken of."""
    around = " ".join((reading.passage.before, reading.passage.lead, *reading.passage.headings[-1:]))
    has_some = reading.has("data_words") or reading.has("general") or reading.of_kind("data") or reading.has("pronouns")
    return bool(has_some) or reading.has("data_words", around)


def _is_of_data(reading: Reading, mention: Mention) -> bool:
    """Whether it is data that are sold: by the clause of the verb, or by a pronoun for what was spoken of before."""
    at, end = mention.start, mention.end
    first = max((stop.end() for stop in _STOP.finditer(reading.text, 0, at)), default=0)
    last = next((stop.start() for stop in _STOP.finditer(reading.text, end)), len(reading.text))
    clause = (_start_of_clause(reading, first, at), _end_of_object(reading, end, last))
    words = reading.text[clause[0] : clause[1]]
    if reading.has("data_words", words) or reading.has("general", words):
        return True
    if not reading.has("goods", words) and any(clause[0] <= of.start < clause[1] for of in reading.of_kind("data")):
        return True
    if not reading.has("pronouns", words):
        return False
    around = read(Passage(f"{reading.passage.before} {reading.text[: clause[0]]}", reading.passage.locale, "paragraph"))
    return bool(around.has("data_words") or around.has("general") or around.of_kind("data"))


def _start_of_clause(reading: Reading, first: int, verb: int) -> int:
    """Return where the clause of a verb begins, behind what somebody else does before it: we collect data and sell …"""
    owner = [match.start() for match in reading.pledges.patterns["owner"].finditer(reading.text, first, verb)]
    others = [match.end() for match in reading.pledges.patterns["conjunctions"].finditer(reading.text, first, verb)]
    return max([first, *owner[-1:], *(end for end in others[-1:] if reading.text[end:verb].strip() or owner)])


def _end_of_object(reading: Reading, verb: int, last: int) -> int:
    """Return where the object of a verb ends: before an “and” behind it, unless that only adds another verb."""
    for comma in re.finditer(r"[,，、]", reading.text[verb:last]):
        if len(reading.text[verb : verb + comma.start()].split()) > 1 or not reading.pledges.has_spaces:
            last = verb + comma.start()
            break
    for match in reading.pledges.patterns["conjunctions"].finditer(reading.text, verb, last):
        words = reading.text[verb : match.start()].strip(" ,")
        if words and not reading.pledges.patterns["towards"].match(words):
            return match.start()
    return last


def _sales(reading: Reading) -> list[Mention]:
    """Return where a passage speaks of a sale, or of sharing for advertising."""
    mentions = reading.of_kind("sale", "sale", "sharing-for-advertising")
    return mentions or [Mention("sale", "sale", match[0], match.start()) for match in reading.matches("selling")]


def _is_owners(reading: Reading, at: int) -> bool:
    """Whether it is the owner who sells: “we may sell”, “is sold”."""
    before = reading.text if reading.pledges.denies_behind else reading.text[max(0, at - 60) : at]
    return (
        not reading.pledges.has_spaces
        or reading.has("owner", before)
        or bool(reading.of_kind("data"))
        or reading.has("general")
    )


def _is_right_behind_denial(reading: Reading, at: int) -> bool:
    """Whether a noun is denied by itself: “no sale of personal data”."""
    return any(
        len(reading.text[match.end() : at].split()) <= 2 for match in reading.matches("denying") if match.end() <= at
    )


def _is_link_text(reading: Reading, at: int) -> bool:
    """Whether it is what a link is called, “Do Not Sell My Personal Information”: in capitals, behind no subject."""
    words = reading.text[max(0, at - 12) : at + 4]
    return "Not Sell" in words or "Not Share" in words or "NOT SELL" in words
