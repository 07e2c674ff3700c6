"""Signals about what a passage mentions: data, recipients, purposes, transfers, rights."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from policyver.languages.right_names import named_rights
from policyver.languages.stances import stances_of
from policyver.languages.subjects import Mention
from policyver.names import language
from policyver.signals.model import SignalKind
from policyver.signals.passages import Link, Passage
from policyver.signals.reading import Reading
from policyver.signals.sighting import Sighting, sighting
from policyver.signals.slips import is_nearly

_KINDS: tuple[SignalKind, ...] = ("data", "recipient", "purpose", "transfer", "right")
_RIGHTS = frozenset({("automated-decision", "human-review")})
"""What is a right, too."""
_NO_NEWS = frozenset({("right", "exercise"), ("right", "information"), ("recipient", "third-parties")})
"""Concepts whose words are everywhere: how to exercise a right is no right."""


def subject_signals(passage: Passage, old: Reading, new: Reading) -> Iterator[Sighting]:
    """Yield what a passage mentions on one side only, and the list that it is in does not either."""
    before, after = _first_of_each(old), _first_of_each(new)
    known = {link.address for link in passage.old.links} & {link.address for link in passage.new.links}
    gone = [mention for concept, mention in before.items() if concept not in after]
    come = [mention for concept, mention in after.items() if concept not in before]
    gone = [mention for mention in gone if not _is_said_as_a_basis(mention, new)]
    come = [mention for mention in come if not _is_said_as_a_basis(mention, old)]
    gone = [mention for mention in gone if not _is_in_a_link(mention, passage.old.links, known)]
    come = [mention for mention in come if not _is_in_a_link(mention, passage.new.links, known)]
    if passage.is_pair:
        gone = [mention for mention in gone if not _is_mended(mention, old, new)]
        come = [mention for mention in come if not _is_mended(mention, new, old)]
    if passage.around.items and (gone or come):
        was, now = passage.around.concepts(old.locale)
        gone = [mention for mention in gone if (mention.kind, mention.name) not in now]
        come = [mention for mention in come if (mention.kind, mention.name) not in was]
    if passage.is_pair and passage.block.block.kind == "heading":
        return  # what is below says it
    for kind in _KINDS:
        olds, news = ([mention for mention in side if mention.kind == kind] for side in (gone, come))
        for was_there, is_there in zip_longest(olds, news):
            yield _changed(kind, was_there, is_there)


_NOUNS_HAVE_CAPITALS = ("de",)


def _is_titled(text: str) -> bool:
    """Whether most words of a text have capitals, as in a title."""
    words = text.split()
    return 2 * sum(word[0].isupper() for word in words) > len(words)


def _first_of_each(side: Reading) -> dict[tuple[str, str], Mention]:
    mentions: dict[tuple[str, str], Mention] = {}
    has_names = language(side.locale) not in _NOUNS_HAVE_CAPITALS and not _is_titled(side.text)
    for mention in side.mentions:
        if (mention.kind, mention.name) in _RIGHTS:
            mentions.setdefault(("right", mention.name), replace(mention, kind="right"))
        if mention.kind not in _KINDS or (mention.kind, mention.name) in _NO_NEWS:
            continue
        if (mention.name, side.text[max(0, mention.start - 3) : mention.start]) == ("age", "of "):
            continue  # “16 years of age”
        if not (has_names and _is_in_a_name(side.text, mention)) and not _is_only_a_place(side, mention):
            mentions.setdefault((mention.kind, mention.name), mention)
    for name, (words, at) in named_rights(side.text, side.locale).items():
        mentions.setdefault(("right", name), Mention("right", name, words, at))
    return mentions


_NEAR = 60
"""Letters between a country and the word that says that data are there or go there."""


def _is_only_a_place(side: Reading, mention: Mention) -> bool:
    """Whether a country is named where nothing is said to be there or to go there: taxes due in the United States."""
    if (mention.kind, mention.name) != ("transfer", "united-states"):
        return False
    known = stances_of(side.locale)
    around = side.text[max(0, mention.start - _NEAR) : mention.end + _NEAR // 2].casefold()
    return known is not None and "\t" not in side.text and not any(stem in around for stem in known.moving.split())


def _is_in_a_name(text: str, mention: Mention) -> bool:
    """Whether a word is a part of a name: “Marketing” in “SalesForce Marketing Cloud”."""
    if mention.kind not in ("data", "purpose", "recipient") or not mention.text.istitle() or " " in mention.text:
        return False
    before = re.search(r"([^\W\d_][\w'’-]*)[ \u00a0]\Z", text[max(0, mention.start - 40) : mention.start])
    behind = re.match(r"[ \u00a0]([^\W\d_][\w'’-]*)", text[mention.end :])
    return any(beside is not None and beside[1][0].isupper() and not beside[1].isupper() for beside in (before, behind))


def _is_in_a_link(mention: Mention, links: Sequence[Link], known: Collection[str]) -> bool:
    """Whether a mention only names a page that both texts lead to."""
    return any(link.address in known and link.start <= mention.start < link.end for link in links)


_BASES = {"legal-compliance": "legal-obligation", "contract-performance": "contract"}
"""Purposes that a text may name as legal bases."""


def _is_said_as_a_basis(mention: Mention, other: Reading) -> bool:
    basis = _BASES.get(mention.name) if mention.kind == "purpose" else None
    return basis is not None and any((one.kind, one.name) == ("basis", basis) for one in other.mentions)


def _is_mended(mention: Mention, side: Reading, other: Reading) -> bool:
    """Whether a mention is no news: the other text has its words, with another ending or a slip of the pen perhaps."""
    if mention.text.casefold() in other.text.casefold() or (mention.kind == "right" and _is_named(mention, other)):
        return True
    only_here, only_there = side.words - other.words, other.words - side.words
    words = Reading(mention.text, side.locale).words
    return bool(words & only_here) and all(
        word in other.words or any(is_nearly(word, old) for old in only_there) for word in words
    )


_STEM = 5
"""Letters that two forms of a word begin with in common: “object”, “objection”. With fewer, “access” is “account”."""
_RIGHTS_WORDS = frozenset("right rights recht rechts rechte droit derecho diritto direito prawo právo".split())


def _is_named(mention: Mention, other: Reading) -> bool:
    """Whether what a right is to is in the other text, too, perhaps in a list of rights: “access”, “objection”."""
    words = [
        word for word in Reading(mention.text, other.locale).words if len(word) >= _STEM and word not in _RIGHTS_WORDS
    ]
    beginnings = {word[:_STEM] for word in other.words}
    return bool(words) and all(word[:_STEM] in beginnings for word in words)


def _changed(kind: SignalKind, was: Mention | None, now: Mention | None) -> Sighting:
    alone = None if was and now else was or now
    about = (kind, alone.name) if alone else None
    return sighting(kind, (was.text, was.start) if was else None, (now.text, now.start) if now else None, about=about)
