"""What a notice says in words about a section: the keys of messages, and what fills their blanks."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from policyver.notice import ChangedSection, Difference, LinkChange, Notice

_REMARKS = {
    "display": "display-changed",
    "structure": "structure-changed",
    "renumbered": "renumbered",
    "formatting": "formatting-differs",
    "typographic": "typography-differs",
}
_WHOLE = {"new": "section-new", "removed": "section-removed"}
_WHOLE_IN_SHORT = {"new": "is-new", "removed": "is-removed"}
"""The messages for what happened to a whole section."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message by its key."""

    key: str
    values: dict[str, str] = field(default_factory=dict)


def sentences(section: ChangedSection) -> Iterator[Sentence]:
    """Yield the sentences about a section that come before its differences."""
    if section.state != "changed":
        yield Sentence(_WHOLE[section.state])
    if section.renamed_from:
        yield Sentence("section-renamed", {"old": section.renamed_from})
    if section.move:
        ends = {name: title for name, title in (("old", section.move.old), ("new", section.move.new)) if title}
        if len(ends) == 1:
            yield Sentence("section-moved-first" if "old" in ends else "section-moved-to", ends)
        else:
            yield Sentence("section-moved" if ends else "section-moved-elsewhere", ends)
    for origin in section.text_from:
        yield Sentence("text-moved-from", {"section": origin}) if origin else Sentence("text-moved")
    yield from (_link_sentence(change) for change in section.links)


def closing_sentences(section: ChangedSection) -> Iterator[Sentence]:
    """Yield the sentences about a section that come last: they are about changes that are not shown."""
    yield from (Sentence(_REMARKS[kind]) for kind in section.mentioned)


def states(section: ChangedSection) -> list[str]:
    """Return the keys of the short words for what happened to a whole section."""
    if section.state != "changed":
        return [_WHOLE_IN_SHORT[section.state]]
    possible = (("is-renamed", bool(section.renamed_from)), ("is-moved", section.move is not None))
    return [key for key, holds in possible if holds]


def labels(section: ChangedSection, difference: Difference) -> tuple[str, str]:
    """Return the keys of the labels for the old and the new text of a difference."""
    if section.state == "changed" and not difference.old:
        return "", "added"
    if section.state == "changed" and not difference.new:
        return "removed", ""
    return "said" if difference.old else "", "says" if difference.new else ""


def time_to_effect(notice: Notice) -> str:
    """Return the key of the message for no notice time at all; nothing where there is some."""
    return "" if notice.days > 0 else "retroactive" if notice.days < 0 else "same-day"


def _link_sentence(change: LinkChange) -> Sentence:
    if not change.old:
        return Sentence("link-added", {"text": change.text, "new": change.new})
    if not change.new:
        return Sentence("link-removed", {"text": change.text, "old": change.old})
    return Sentence("link-changed", {"text": change.text, "old": change.old, "new": change.new})
