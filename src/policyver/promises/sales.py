"""Whether data are sold, or shared for advertising."""

from collections.abc import Iterator

from policyver.languages.subjects import Mention
from policyver.promises.model import Plain, Promise
from policyver.promises.reading import Reading

_OF_THE_READER = ("opt-out", "exercise", "opt-out-signal", "limit-sensitive-data")
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


def _sales(reading: Reading) -> list[Mention]:
    """Return where a passage speaks of a sale, or of sharing for advertising."""
    mentions = reading.of_kind("sale", "sale", "sharing-for-advertising")
    return mentions or [Mention("sale", "sale", match[0], match.start()) for match in reading.matches("selling")]


def _is_owners(reading: Reading, at: int) -> bool:
    """Whether it is the owner who sells: “we may sell”, “is sold”."""
    before = reading.text[max(0, at - 60) : at]
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
