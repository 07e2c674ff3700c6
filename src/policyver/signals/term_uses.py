"""Where a text uses a term that it defines: there, too, another definition changes what is said."""

from collections.abc import Iterable, Iterator, Mapping

from policyver.counting import counted
from policyver.redline import Redline
from policyver.signals.sighting import Sighting

_MOST = 3
"""Sections that are named; of others it is said how many they are."""


def uses_of(redline: Redline, seen: Iterable[Sighting]) -> Mapping[str, str]:
    """Return, of each term whose definition is another one now, a sentence on where the new text uses it."""
    terms = {one.signal.new or one.signal.old for one in seen if one.signal.kind == "definition"}
    return {term: _said(list(dict.fromkeys(_sections(redline, term)))) for term in sorted(terms)}


def _sections(redline: Redline, term: str) -> Iterator[str]:
    folded = term.casefold()
    for section in redline.sections:
        blocks = (block for block in section.blocks if block.outcome != "deleted")
        if any(folded in block.block.text.casefold() for block in blocks):
            yield section.title


def _said(sections: list[str]) -> str:
    named = [f"“{title}”" for title in sections if title][:_MOST]
    if not named:
        return ""
    others = f" and {counted(more, 'other section')}" if (more := len(sections) - len(named)) else ""
    return f" It is used in {', '.join(named)}{others}."
