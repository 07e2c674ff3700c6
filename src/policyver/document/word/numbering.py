"""Automatic numbering: the bullet or the number that Word shows before a paragraph, and does not store."""

import re
from collections import defaultdict
from dataclasses import dataclass

from policyver.document.number_forms import written_number
from policyver.document.word.names import Element, child, children, is_on, value, whole

_PLACE = re.compile(r"%([1-9])")
_LONGEST_TEXT = 100


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a paragraph. A bullet has no text."""

    level: int
    """From 0."""
    text: str
    is_bullet: bool


@dataclass(frozen=True, slots=True)
class _Level:
    format: str
    text: str
    start: int
    restart: int | None
    legal: bool
    has_picture: bool
    indent: int | None


class Numbering:
    """Counts as a reader does, paragraph by paragraph, from the first to the last."""

    def __init__(self, root: Element | None) -> None:
        abstract = {value(found, "abstractNumId"): found for found in children(root, "abstractNum")}
        styled = {value(child(found, "styleLink")): found for found in abstract.values()}
        for number, found in abstract.items():  # a list that only names the style in which its levels are
            abstract[number] = styled.get(value(child(found, "numStyleLink")) or "", found)
        self._lists: dict[str, tuple[str, dict[int, _Level], dict[int, int]]] = {}
        for num in children(root, "num"):
            of = value(child(num, "abstractNumId")) or ""
            levels = {whole(value(found, "ilvl")) or 0: _level(found) for found in children(abstract.get(of), "lvl")}
            starts: dict[int, int] = {}
            for override in children(num, "lvlOverride"):
                at = whole(value(override, "ilvl")) or 0
                if (found := child(override, "lvl")) is not None:
                    levels[at] = _level(found)
                if (start := whole(value(child(override, "startOverride")))) is not None:
                    starts[at] = start
            self._lists[value(num, "numId") or ""] = of, levels, starts
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[tuple[str, int]] = set()

    def indent(self, num_id: str | None, level: int) -> int | None:
        """Give how far the text of a list's items is indented, in twentieths of a point."""
        found = self._level(num_id, level)[1] if num_id in self._lists else None
        return found.indent if found is not None else None

    def _level(self, num_id: str | None, level: int) -> tuple[int, _Level | None]:
        levels = self._lists[num_id or ""][1]
        at_level = level if level in levels or len(levels) != 1 else 0  # a list of one level has it wherever it stands
        return at_level, levels.get(at_level)

    def label(self, num_id: str | None, level: int) -> Label | None:
        """Count one paragraph of a list. None where it has no number after all."""
        if num_id not in self._lists:
            return None
        of, levels, starts = self._lists[num_id]
        at_level, found = self._level(num_id, level)
        if found is None or (found.format == "none" and not _PLACE.search(found.text)):
            return Label(level, found.text, is_bullet=False) if found is not None and found.text.strip() else None
        if found.format == "bullet":  # one without a sign goes on with the item above
            return Label(level, "", is_bullet=True) if found.text.strip() or found.has_picture else None
        counts = self._counts[of]
        if at_level in starts and (num_id, at_level) not in self._begun:
            self._begun.add((num_id, at_level))
            counts[at_level] = starts[at_level]
        else:
            counts[at_level] = counts.get(at_level, found.start - 1) + 1
        for deeper in [each for each in counts if each > at_level]:
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or (restart and at_level < restart):
                del counts[deeper]

        def number(place: "re.Match[str]") -> str:
            at = int(place[1]) - 1
            of_level = levels.get(at)
            count = counts.get(at, of_level.start if of_level else 1)
            form = "decimal" if of_level is None else of_level.format
            return written_number(count, "decimal" if found.legal and form != "decimalZero" else form)

        return Label(level, _PLACE.sub(number, found.text).strip(), is_bullet=False)


def _level(found: Element) -> _Level:
    start, restart = whole(value(child(found, "start"))), whole(value(child(found, "lvlRestart")))
    return _Level(
        value(child(found, "numFmt")) or "decimal",
        (value(child(found, "lvlText")) or "")[:_LONGEST_TEXT],
        1 if start is None else start,
        restart,
        bool(is_on(child(found, "isLgl"))),
        child(found, "lvlPicBulletId") is not None,
        indentation(child(found, "pPr")),
    )


def indentation(properties: Element | None) -> int | None:
    """Give how far paragraph properties indent a text, in twentieths of a point; None where they say nothing."""
    found = child(properties, "ind")
    return whole(value(found, "left") or value(found, "start"))
