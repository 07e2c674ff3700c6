"""Signals about what a passage mentions: data, recipients, purposes, transfers, rights."""

from collections.abc import Iterator
from itertools import zip_longest

from policyver.languages.subjects import Mention
from policyver.signals.model import SignalKind
from policyver.signals.passages import Passage
from policyver.signals.reading import Reading, read
from policyver.signals.sighting import Sighting, sighting

_KINDS: tuple[SignalKind, ...] = ("data", "recipient", "purpose", "transfer", "right")
_NO_NEWS = frozenset({("right", "exercise"), ("right", "information"), ("recipient", "third-parties")})
"""Concepts whose words are everywhere: how to exercise a right is no right."""


def subject_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield what a passage mentions on one side only, and the list that it is in does not either."""
    before, after = _first_of_each(old), _first_of_each(new)
    gone = [mention for concept, mention in before.items() if concept not in after]
    come = [mention for concept, mention in after.items() if concept not in before]
    if passage.around and (gone or come):
        was, now = _concepts_around(passage, old.locale)
        gone = [mention for mention in gone if (mention.kind, mention.name) not in now]
        come = [mention for mention in come if (mention.kind, mention.name) not in was]
    for kind in _KINDS:
        olds, news = ([mention for mention in side if mention.kind == kind] for side in (gone, come))
        for was_there, is_there in zip_longest(olds, news):
            yield _changed(kind, was_there, is_there)


def _first_of_each(side: Reading) -> dict[tuple[str, str], Mention]:
    mentions: dict[tuple[str, str], Mention] = {}
    for mention in side.mentions:
        if mention.kind in _KINDS and (mention.kind, mention.name) not in _NO_NEWS:
            mentions.setdefault((mention.kind, mention.name), mention)
    return mentions


def _changed(kind: SignalKind, was: Mention | None, now: Mention | None) -> Sighting:
    alone = None if was and now else was or now
    about = (kind, alone.name) if alone else None
    return sighting(kind, (was.text, was.start) if was else None, (now.text, now.start) if now else None, about=about)


def _concepts_around(passage: Passage, locale: str) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]:
    """Return what the whole list mentions, as it was and as it is."""
    was, now = (
        "\n".join("".join(span.text for span in block.spans if span.op != left_out) for block in passage.around)
        for left_out in ("insert", "delete")
    )
    before, after = (frozenset((m.kind, m.name) for m in read(text, locale).mentions) for text in (was, now))
    return before, after
