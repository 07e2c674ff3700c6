"""What the signals of a redline come to: whether it is proposed as editorial, a clarification or material.

The proposal follows the Article 29 Working Party's guidelines on transparency (WP260 rev.01, paragraphs 29 to 31): what
a person can expect of the categories of data, recipients, purposes, periods and rights is material, misspellings and
grammar are not. What is between is a clarification. People decide; a proposal is only where they begin.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from policyver.document.addresses import parts_of
from policyver.languages import language_of
from policyver.languages.companies import companies
from policyver.languages.model import fold_word
from policyver.signals.content_words import content_words
from policyver.signals.model import ProposedMateriality, Reason, Signal, SignalKind
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading, likeness, read
from policyver.signals.sighting import Sighting

Seen = tuple[int, Passage, Sighting]
"""The number of a change, the passage it is in, and what is seen there."""

_LINE = 9
"""Words. A date in a passage with at most this many is about the text itself: “Last updated: 1 May 2027”."""
_FEW = 2
"""Words that come or go by themselves and are no sentence."""
_REWORDED = 0.5
"""The share of words that a sentence has in common at least with what it was, to be the same in other words."""
_ALWAYS_MATERIAL = frozenset(
    {"period", "amount", "age", "duty", "negation", "recipient", "right", "consent", "transfer"}
)
_WEIGHTS: tuple[ProposedMateriality, ...] = ("editorial", "clarification", "material")


def proposed(
    every: Sequence[tuple[int, Passage]], seen: Sequence[Seen], uses: Mapping[str, str], locale: str
) -> tuple[ProposedMateriality, tuple[Reason, ...]]:
    """Return the proposal for a redline with its reasons, from its passages and what is seen in them.

    `uses` are sentences on where a text uses its terms, by the terms.
    """
    weighed: defaultdict[ProposedMateriality, list[tuple[int, Signal | None]]] = defaultdict(list)
    for number, passage, sighting in seen:
        weighed[_weight(passage, sighting, locale)].append((number, sighting.signal))
    with_signals = {id(passage) for _, passage, _ in seen}
    gone, come = (Counter(_stretches(every, side)) for side in ("old", "new"))
    for number, passage in every:
        if id(passage) not in with_signals and not _is_moved(passage, gone, come):
            weighed[_weight_of_words(passage, locale)].append((number, None))
    heaviest: ProposedMateriality = max(weighed, key=_WEIGHTS.index, default="editorial")
    return heaviest, tuple(_reasons(weighed[heaviest], uses))


def _stretches(every: Sequence[tuple[int, Passage]], side: Literal["old", "new"]) -> Iterator[str]:
    """Yield what was struck or added, all of it, in the passages of a redline."""
    for _, passage in every:
        text = getattr(passage, side).text
        yield from (_plain(text[slice(*getattr(place, side))]) for place in passage.places)


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _is_moved(passage: Passage, gone: Counter[str], come: Counter[str]) -> bool:
    """Whether all that came into a passage, or went from it, went from another one or came into it."""
    for place in passage.places:
        was, now = _plain(passage.old.text[slice(*place.old)]), _plain(passage.new.text[slice(*place.new)])
        if bool(was) == bool(now) or len(was or now) < _SENTENCE or not (come[was] if was else gone[now]):
            return False
    return bool(passage.places)


_SENTENCE = 12
"""Letters that a text has at least, to be known again where it went."""


def _weight(passage: Passage, seen: Sighting, locale: str) -> ProposedMateriality:
    """Return what a signal by itself comes to."""
    kind, direction = seen.signal.kind, seen.signal.direction
    if kind == "spelling":
        return "editorial"
    if kind == "date":
        return "editorial" if _is_about_the_text(passage, locale) else "material"
    if kind == "link":
        return "editorial" if _host(seen.signal.old) == _host(seen.signal.new) else "clarification"
    if kind in ("data", "purpose"):
        return "clarification" if direction == "removed" else "material"
    if kind == "definition":
        return "clarification" if direction == "added" else "material"
    if kind == "contact" and _is_another_company(seen.signal):
        return "material"
    if kind == "scope":
        return "material" if passage.is_pair else "clarification"
    return "material" if kind in _ALWAYS_MATERIAL else "clarification"


def _is_another_company(signal: Signal) -> bool:
    was, now = companies(signal.old), companies(signal.new)
    return bool(was and now) and was.keys().isdisjoint(now)


def _host(address: str) -> str:
    parts = parts_of(address)
    return address if parts is None else parts.netloc.removeprefix("www.")


def _is_about_the_text(passage: Passage, locale: str) -> bool:
    """Whether a passage says from when the text itself is: a short line, or one with words for that."""
    text = passage.new.text or passage.old.text
    known = language_of(locale)
    marks = known.dates if known else ()
    folded = fold_word(text)
    is_marked = any(mark in folded for mark in marks)
    return len(text.split()) <= (2 * _LINE if is_marked else _LINE) and not (
        known and not known.has_spaces and not is_marked
    )


_BEHIND = frozenset({"basis", "sale", "retention", "automated-decision"})
"""What a statement may speak about beside the kinds of signal, and persons can expect something of."""
_ITEM = 3
"""Words. With as many that only came, a sentence on data, recipients or purposes has one more of them."""


def _is_on_another_thing(old: Reading, new: Reading) -> bool:
    """Whether a sentence rests on another legal basis, sells, keeps what it deleted, or the reverse."""
    was, now = (
        {(mention.kind, mention.name): mention.text.casefold() for mention in side.mentions if mention.kind in _BEHIND}
        for side in (old, new)
    )
    gone = [text for concept, text in was.items() if concept not in now and text not in new.text.casefold()]
    come = [text for concept, text in now.items() if concept not in was and text not in old.text.casefold()]
    return bool(gone and come)


def _names_one_more(old: Reading, new: Reading) -> bool:
    """Whether words only came into a sentence on data, recipients or purposes."""
    came, went = (new.words - old.words).total(), (old.words - new.words).total()
    subjects = {mention.kind for mention in new.mentions} & {"data", "recipient", "purpose"}
    return bool(subjects) and went == 0 and came >= _item(new)


def _item(side: Reading) -> int:
    """Return how many words an item has at least; in a script without spaces signs are counted."""
    return _ITEM * (2 if side.text[:1] > "\u2e80" else 1)


def _weight_of_words(passage: Passage, locale: str) -> ProposedMateriality:
    """Return what a change of words without any signal comes to."""
    if passage.is_pair and passage.block.block.kind == "heading":
        return "editorial"  # what is below says it
    if not passage.is_pair:
        is_short = read(passage.old.text or passage.new.text, locale).words.total() <= _FEW
        return "editorial" if is_short else "clarification"
    old, new = (_without_quantities(read(side.text, locale)) for side in (passage.old, passage.new))
    if _is_on_another_thing(old, new) or _names_one_more(old, new):
        return "material"
    came, went = (new.words - old.words).total(), (old.words - new.words).total()
    is_one_sided = min(came, went) == 0 and max(came, went) >= _item(new)
    is_in_other_words = likeness(old, new) >= _REWORDED or old.words == new.words
    return "editorial" if is_in_other_words and not is_one_sided and not _says_more(old, new) else "clarification"


_MANY = 4
"""Words that carry sense. With as many that differ, a sentence about anything says something else."""


def _says_more(old: Reading, new: Reading) -> bool:
    """Whether words that carry sense are others: one in place of another, or in a sentence on what persons expect."""
    words = content_words(old, new)
    is_replaced = any(word in old.words for word in words) and any(word in new.words for word in words)
    return len(words) >= _MANY or is_replaced or bool(words and (old.mentions or new.mentions))


def _without_quantities(side: Reading) -> Reading:
    """Return a text without what it counts: where that raises no signal, it is the same in figures and in words."""
    text = side.text
    for quantity in sorted(side.quantities, key=lambda one: -one.start):
        text = text[: quantity.start] + text[quantity.start + len(quantity.text) :]
    return read(text, side.locale)


def _reasons(weighed: Sequence[tuple[int, Signal | None]], uses: Mapping[str, str]) -> Iterator[Reason]:
    """Yield the reasons, what is about the same in one."""
    numbers: defaultdict[tuple[SignalKind | None, str], list[int]] = defaultdict(list)
    for number, signal in weighed:
        key = (signal.kind, _said(signal, uses)) if signal else (None, _NO_SIGNAL)
        if number not in numbers[key]:
            numbers[key].append(number)
    for (kind, what), changes in numbers.items():
        yield Reason(kind, what, tuple(sorted(changes)))


_NO_SIGNAL = "Words change without a signal."
_NAMED: dict[SignalKind, str] = {
    "duty": "What binds or allows",
    "negation": "A negation",
    "period": "A period",
    "amount": "An amount",
    "age": "An age",
    "date": "A date",
    "number": "A number",
    "data": "A category of data",
    "recipient": "A recipient",
    "purpose": "A purpose",
    "transfer": "A transfer or its safeguard",
    "right": "A right",
    "scope": "A word that sets the scope",
    "link": "A link",
    "contact": "A contact",
    "definition": "The definition of a term",
    "consent": "What asks for consent or gives notice",
    "spelling": "The spelling of a word",
}


def _said(signal: Signal, uses: Mapping[str, str]) -> str:
    """Return a sentence about a signal: “A period goes from “30 days” to “60 days”.”"""
    what, old, new = _NAMED[signal.kind], signal.old.strip(), signal.new.strip()
    if signal.kind == "definition" and old and new:
        return f"{what} changes (“{new}”).{uses.get(new, '')}"
    if not old or not new:
        return f"{what} is {'new' if new else 'gone'} (“{new or old}”)."
    return f"{what} goes from “{old}” to “{new}”."
