"""The list or the table that a block is in."""

from collections.abc import Mapping
from functools import cached_property

from policyver.redline.model import ComparedBlock, Section
from policyver.signals.reading import Reading


class Surroundings:
    """The items of a list, or of a table only what is above it. All blocks of one list have the same."""

    def __init__(self, items: tuple[ComparedBlock, ...], above: str) -> None:
        self.items = items
        self.above = above
        """What is above the list; of a table its head."""
        self._concepts: dict[str, tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]] = {}

    def concepts(self, locale: str) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]:
        """Return what the whole list mentions, as it was and as it is."""
        if locale not in self._concepts:
            was, now = (
                frozenset((mention.kind, mention.name) for mention in Reading(text, locale).mentions)
                for text in self._texts
            )
            self._concepts[locale] = was, now
        return self._concepts[locale]

    @cached_property
    def _texts(self) -> tuple[str, str]:
        was, now = (
            "\n".join("".join(span.text for span in item.spans if span.op != left_out) for item in self.items)
            for left_out in ("insert", "delete")
        )
        return was, now


NO_LIST = Surroundings((), "")


def surroundings(section: Section) -> Mapping[int, Surroundings]:
    """Return the surroundings of the items and rows of a section, by their index in the redline."""
    around: dict[int, Surroundings] = {}
    run: list[ComparedBlock] = []
    above = ""
    for block in (*section.blocks, None):
        kind = block.block.kind if block else ""
        if run and (kind != run[0].block.kind or (block and block.block.header)):
            items = tuple(run) if run[0].block.kind == "item" else ()
            whole = Surroundings(items, above if items else run[0].block.text)
            around |= dict.fromkeys([one.index for one in run], whole)
            run = []
        if block and kind in ("item", "row"):
            run.append(block)
        elif block:
            above = block.block.text
    return around
