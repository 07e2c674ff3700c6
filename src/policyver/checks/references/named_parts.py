"""References that name a section beside its number, “Section 4 (Cookies)”, and the number that section has now."""

import re
from collections.abc import Iterator
from functools import lru_cache

from policyver.checks.numbering import numbered_parts
from policyver.checks.passages import links_of, quoted
from policyver.checks.references.parts import OwnParts, Path, Reference, own_parts, references
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.document.anchors import anchor_of
from policyver.document.model import Document
from policyver.languages.model import fold_word

_OPENING = re.compile(r"[\s,]*[(（\"“„«「『‘:–—,-]{1,2}\s?(?:see\s)?[\"“„«「『‘]?\s?(?:the\s)?")
_CLOSING = re.compile(r"[\"”“»」』’]?,?\s?[(（]\s?(?:\w{2,6}\.?\s){0,2}$")
_LEAST_NAME = 3
"""Letters of a heading's name. One with fewer is in other words by chance."""


@rule("stale-section-number", severity="warning", todo="Correct the number, or link to the section by its name.")
def stale_section_numbers(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each reference whose section has another number than the one that is typed."""
    for locale, text in checked.texts.items():
        own = own_parts(text)
        for reference in references(text, locale, own):
            for name, number in other_numbers(reference, text, own):
                what = f"The {locale} text says “{reference.written}” of “{name}”, which is {number} now"
                where = quoted(reference.passage.text, reference.start, reference.end)
                yield Fault(locale, f"{what}: {where}.", reference.passage.place)


def other_numbers(reference: Reference, text: Document, own: OwnParts) -> list[tuple[str, str]]:
    """Return the name of the section that a reference names, with its number, if that is not the one it gives."""
    if len(reference.paths) != 1:
        return []
    _, paths = reference.paths[0]
    named = _named(reference, text)
    if not named or any(own.by_place.get(place, frozenset()) & paths for place, _ in named):
        return []
    return [(name, shown) for place, name in named[:1] if (shown := _number(own.by_place.get(place, frozenset())))]


def _number(paths: frozenset[Path]) -> str:
    longest = sorted(paths, key=lambda path: (-len(path), path))
    return ".".join(map(str, longest[0])) if longest else ""


def _named(reference: Reference, text: Document) -> list[tuple[int, str]]:
    """Return the headings, with their places, whose name is beside a reference, or that it links to."""
    words = reference.passage.text
    behind, before = words[reference.end : reference.end + 120], words[max(reference.start - 120, 0) : reference.start]
    opening, closing = _OPENING.match(behind), _CLOSING.search(before)
    behind = fold_word(behind[opening.end() :]) if opening else ""
    before = fold_word(before[: closing.start()]) if closing else ""
    names = _names(text)
    named = [
        (place, name)
        for place, name in names
        if (len(name) >= _LEAST_NAME or not name.isascii())
        and (_begins(behind, fold_word(name)) or _ends(before, fold_word(name)))
    ]
    if not named:
        return _linked(reference, text, dict(names))
    longest = max(len(name) for _, name in named)
    return [(place, name) for place, name in named if len(name) == longest]


def _begins(text: str, name: str) -> bool:
    return text.startswith(name) and not text[len(name) : len(name) + 1].isalnum()


def _ends(text: str, name: str) -> bool:
    return text.endswith(name) and not text[: -len(name)][-1:].isalnum()


def _linked(reference: Reference, text: Document, names: dict[int, str]) -> list[tuple[int, str]]:
    """Return the heading that a link on the reference leads to."""
    for words, address in links_of(reference.passage.block):
        if address.startswith("#") and reference.written in words:
            return [(place, name) for place, name in names.items() if anchor_of(text.blocks[place]) == address[1:]]
    return []


@lru_cache(maxsize=4)
def _names(text: Document) -> tuple[tuple[int, str], ...]:
    """Return the headings of a text without their numbers, with the indexes of their blocks."""
    numbered = {part.place: part.name for part in numbered_parts(text)}
    return tuple(
        (place, numbered.get(place, block.words))
        for place, block in enumerate(text.blocks)
        if block.kind == "heading" and block.text
    )
