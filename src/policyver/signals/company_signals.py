"""Signals about companies that are named with their legal forms."""

from collections.abc import Iterator
from itertools import zip_longest

from policyver.languages.companies import companies
from policyver.signals.model import SignalKind
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading
from policyver.signals.recipient_names import NAME, is_of_recipients
from policyver.signals.sighting import Sighting, sighting
from policyver.signals.slips import is_nearly


def company_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield the companies that went for others; one that only came or went, where recipients are named."""
    was, now = companies(old.text), companies(new.text)
    gone = [words for name, words in was.items() if not any(name == other or is_nearly(name, other) for other in now)]
    come = [words for name, words in now.items() if not any(name == other or is_nearly(name, other) for other in was)]
    for before, other in zip_longest(gone, come):
        after = other or _instead(passage, new, before)
        if kind := _kind(passage, old, new, is_exchange=bool(before and after)):
            alone = None if before and after else before or after
            about = ("company", alone[0].casefold()) if alone else None
            yield sighting(kind, before, after, about=about)


def _instead(passage: Passage, new: Reading, gone: tuple[str, int] | None) -> tuple[str, int] | None:
    """Return the name that is where a company was named, though without a legal form."""
    place = next((one for one in passage.places if gone and one.old[0] <= gone[1] < one.old[1]), None)
    name = NAME.match(new.text, place.new[0], place.new[1]) if place else None
    return (name[0], name.start()) if name else None


def _kind(passage: Passage, old: Reading, new: Reading, *, is_exchange: bool) -> SignalKind | None:
    mentioned = {mention.kind for mention in (*old.mentions, *new.mentions)}
    if mentioned & {"recipient", "sale", "transfer"} or is_of_recipients(passage, new.locale):
        return "recipient"
    if not is_exchange:
        return None
    return "contact" if "contact" in mentioned else "recipient"
