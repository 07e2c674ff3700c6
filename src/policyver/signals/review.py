"""Redline -> Review: the signals of each change, and what they come to."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace

from policyver.redline import Redline
from policyver.signals.address_signals import address_signals
from policyver.signals.company_signals import company_signals
from policyver.signals.consent_signals import consent_signals
from policyver.signals.country_signals import country_signals
from policyver.signals.definition_signals import definition_signals
from policyver.signals.limit_signals import limit_signals
from policyver.signals.listed_data import listed_data_signals
from policyver.signals.materiality import proposed
from policyver.signals.model import SIGNAL_KINDS, Reason, Review, Signal
from policyver.signals.notice_signals import notice_signals
from policyver.signals.passages import Passage, passages
from policyver.signals.prohibition_signals import prohibition_signals
from policyver.signals.qualifier_signals import qualifier_signals
from policyver.signals.quantity_signals import quantity_signals
from policyver.signals.reading import read
from policyver.signals.recipient_names import name_signals
from policyver.signals.sighting import Sighting
from policyver.signals.spelling_signals import respelled, spelling_signals
from policyver.signals.stance_signals import stance_signals
from policyver.signals.subject_signals import subject_signals
from policyver.signals.term_uses import uses_of

_RULES = (
    stance_signals,
    qualifier_signals,
    prohibition_signals,
    quantity_signals,
    limit_signals,
    subject_signals,
    listed_data_signals,
    company_signals,
    name_signals,
    country_signals,
    address_signals,
    definition_signals,
    consent_signals,
    notice_signals,
    spelling_signals,
)

_OF_WORDS = (stance_signals, qualifier_signals, subject_signals, name_signals, company_signals, country_signals)
"""To these another spelling or a comma is no news."""

_Sighted = tuple[Passage, Sighting]


def review(redline: Redline, locale: str) -> Review:
    """Return what a reviewer should look at in a redline of texts in a language, and the proposal made from it.

    Each change has its signals. What means the same before and after raises none.
    """
    every = list(passages(redline))
    seen = [
        (passage.change_at(old=sighting.old_at, new=sighting.new_at), passage, sighting)
        for passage, sighting in _without_moved([*_sighted(every, locale)])
    ]
    by_change: defaultdict[int, list[Signal]] = defaultdict(list)
    for number, _, sighting in seen:
        if sighting.signal not in by_change[number]:
            by_change[number].append(sighting.signal)
    uses = uses_of(redline, [sighting for _, _, sighting in seen])
    materiality, reasons = proposed([(passage.places[0].number, passage) for passage in every], seen, uses, locale)
    return Review(
        {
            number: tuple(sorted(by_change[number], key=lambda signal: SIGNAL_KINDS.index(signal.kind)))
            for number in sorted(by_change)
        },
        materiality,
        tuple(_with_sections(reasons, every, redline)),
    )


def _with_sections(reasons: Sequence[Reason], every: Sequence[Passage], redline: Redline) -> Iterator[Reason]:
    """Yield reasons with the titles of the sections that their changes are in."""
    titles = {place.number: redline.sections[passage.section].title for passage in every for place in passage.places}
    for reason in reasons:
        named = dict.fromkeys(titles.get(number, "") for number in reason.changes)
        yield replace(reason, sections=tuple(title for title in named if title))


def _sighted(every: Sequence[Passage], locale: str) -> Iterator[_Sighted]:
    for passage in every:
        old, new = read(passage.old.text, locale), read(passage.new.text, locale)
        same = respelled(passage, old, new)
        if passage.old.text == passage.new.text:  # only where a link leads to is another
            yield from ((passage, seen) for seen in address_signals(passage, old, new))
            continue
        has_words = any(map(str.isalnum, passage.changed))
        seen = [
            one
            for rule in _RULES
            if has_words or rule not in _OF_WORDS
            for one in rule(passage, same if rule in _OF_WORDS else old, new)
        ]
        defines = any(one.signal.kind == "definition" for one in seen)
        yield from ((passage, one) for one in seen if not (defines and one.signal.kind == "duty"))


def _without_moved(sighted: Sequence[_Sighted]) -> list[_Sighted]:
    """Return the sightings without what went from one passage of a section and came in another."""
    gone: defaultdict[tuple[int, Hashable], list[int]] = defaultdict(list)
    come: defaultdict[tuple[int, Hashable], list[int]] = defaultdict(list)
    for at, (passage, seen) in enumerate(sighted):
        if seen.about is not None:
            side = come if seen.old_at is None else gone
            side[passage.section, seen.about].append(at)
    moved: set[int] = set()
    for key, places in gone.items():
        if key in come:
            moved.update(places, come[key])
    return [one for at, one in enumerate(sighted) if at not in moved]
