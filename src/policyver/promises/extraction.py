"""A text -> what it commits its owner to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from policyver.document.model import Document
from policyver.lineage import Place
from policyver.promises.ages import ages_in
from policyver.promises.contacts import addresses_in, contacts_in
from policyver.promises.deadlines import deadlines_in
from policyver.promises.model import Promise
from policyver.promises.notices import notices_in
from policyver.promises.passages import Passage, passages
from policyver.promises.reading import Reading, read
from policyver.promises.recipients import recipients_in
from policyver.promises.retention import retention_in
from policyver.promises.rights import rights_in
from policyver.promises.sales import sales_in

_RULES: tuple[Callable[[Reading], Iterator[Promise]], ...] = (
    retention_in,
    recipients_in,
    sales_in,
    ages_in,
    deadlines_in,
    rights_in,
    contacts_in,
    notices_in,
)


def promises(document: Document, locale: str) -> tuple[Promise, ...]:
    """Return what a text commits its owner to, in reading order."""
    result: list[Promise] = []
    last = -1
    for passage, place in passages(document, locale):
        result += [_placed(promise, place) for promise in _in(passage)]
        if place.block != last and passage.kind in ("paragraph", "item"):
            text = document.blocks[place.block].text
            result += [_placed(promise, Place(place.block, 0, 0)) for promise in addresses_in(text, read(passage))]
        last = place.block
    return tuple(result)


@lru_cache(maxsize=1 << 13)
def _in(passage: Passage) -> tuple[Promise, ...]:
    """Return what a passage promises. Versions share most of their passages, and each is read once."""
    reading = read(passage)
    first_of_each = {promise.key: promise for rule in reversed(_RULES) for promise in reversed([*rule(reading)])}
    return tuple(reversed(first_of_each.values()))


def _placed(promise: Promise, place: Place) -> Promise:
    within = promise.place
    return replace(promise, place=Place(place.block, place.start + within.start, place.start + within.end))
