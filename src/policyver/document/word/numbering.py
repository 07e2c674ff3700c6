"""Automatic numbering: the bullet or the number that Word shows before a paragraph, and does not store."""

import re
from collections import defaultdict
from dataclasses import dataclass

from policyver.document.bullets import CHOICES, INSIDE, is_half_of_a_choice
from policyver.document.number_forms import roman_value, written_number
from policyver.document.word.names import Element, child, children, is_on, value, whole
from policyver.document.word.signs import sign_at

_PLACE = re.compile(r"%([1-9])")
_CLAUSE = re.compile(r"\d+(?:\.\d+)+\.?")
_PARTS = re.compile(r"[^\W_]+")
_LONGEST_TEXT = 100
_LONGEST_NUMBER = 4
"""Signs of the number of a list item that is not Roman: `1234)`. With more, `Article` would begin an item."""


@dataclass(frozen=True, slots=True)
class Label:
    """The number or the bullet before a paragraph. A bullet has a text only where it is a choice or a tick."""

    level: int
    """From 0."""
    text: str
    is_bullet: bool

    @property
    def is_of_list(self) -> bool:
        """Whether it is that of a list, `(a)`, `iv.`, `①`. `2.4`, `Article 1` and `§ 1` begin a clause."""
        if self.is_bullet:
            return True
        parts = _PARTS.findall(self.text)
        is_number = all(map(_is_number, parts)) if len(parts) == 2 else _is_short(self.text.strip("()."))
        return is_number and " " not in self.text and not self.text.startswith("§") and not _CLAUSE.fullmatch(self.text)

    @property
    def is_alone(self) -> bool:
        """Whether it says something without words behind it: `Exhibit A`, but not `3.`."""
        return bool(self.text) and not self.is_of_list and not _CLAUSE.fullmatch(self.text)

    @property
    def is_lost_alone(self) -> bool:
        """Whether it is a number that says nothing without words behind it, as `3.` does."""
        return bool(self.text) and not (self.is_alone or self.is_bullet)


def _is_short(number: str) -> bool:
    return len(number) <= _LONGEST_NUMBER or roman_value(number.lower()) > 0


def _is_number(part: str) -> bool:
    """Whether a part of `2.a` or `02.viii` is a number of any form, however long, and no word."""
    return part.isdecimal() or len(set(part.lower())) == 1 or roman_value(part.lower()) > 0


@dataclass(frozen=True, slots=True)
class _Level:
    format: str
    text: str
    start: int
    restart: int | None
    is_legal: bool
    has_picture: bool
    indent: int | None
    font: str
    """That of its sign."""


class Numbering:
    """Counts as a reader does, paragraph by paragraph, from the first to the last."""

    def __init__(self, root: Element | None) -> None:
        abstract = {value(element, "abstractNumId"): element for element in children(root, "abstractNum")}
        styled = {value(child(element, "styleLink")): element for element in abstract.values()}
        for number, element in abstract.items():  # a list that only names the style in which its levels are
            abstract[number] = styled.get(value(child(element, "numStyleLink")) or "", element)
        self._lists: dict[str, tuple[str, dict[int, _Level], dict[int, int]]] = {}
        for num in children(root, "num"):
            of = value(child(num, "abstractNumId")) or ""
            levels = {whole(value(lvl, "ilvl")) or 0: _level(lvl) for lvl in children(abstract.get(of), "lvl")}
            starts: dict[int, int] = {}
            for override in children(num, "lvlOverride"):
                at = whole(value(override, "ilvl")) or 0
                if (lvl := child(override, "lvl")) is not None:
                    levels[at] = _level(lvl)
                if (start := whole(value(child(override, "startOverride")))) is not None:
                    starts[at] = start
            self._lists[value(num, "numId") or ""] = of, levels, starts
        outermost = (levels.get(0) for _, levels, _ in self._lists.values())
        self._bullets = {
            sign_of(level.text, level.font)[:1] for level in outermost if level and level.format == "bullet"
        }
        """Those of the outermost lists."""
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[tuple[str, int]] = set()

    def indent(self, num_id: str | None, level: int) -> int | None:
        """Return how far the text of a list's items is indented, in twentieths of a point."""
        of_level = self._level(num_id, level)[1] if num_id in self._lists else None
        return of_level.indent if of_level is not None else None

    def _level(self, num_id: str | None, level: int) -> tuple[int, _Level | None]:
        levels = self._lists[num_id or ""][1]
        at_level = level if level in levels or len(levels) != 1 else 0  # a list of one level has it at any depth
        return at_level, levels.get(at_level)

    def label(self, num_id: str | None, level: int) -> Label | None:
        """Count one paragraph of a list, and return its label. None where it has no number after all."""
        if num_id not in self._lists:
            return None
        at_level, of_level = self._level(num_id, level)
        if of_level is None:
            return None
        if of_level.format == "none" and not _PLACE.search(of_level.text):
            return Label(level, of_level.text, is_bullet=False) if of_level.text.strip() else None
        if of_level.format == "bullet":  # one without a sign goes on with the item above
            is_shown = of_level.text.strip() or of_level.has_picture
            return Label(level, self._choice(of_level, level), is_bullet=True) if is_shown else None
        counts = self._count(num_id, at_level, of_level)
        levels = self._lists[num_id][1]

        def number(place: "re.Match[str]") -> str:
            at = int(place[1]) - 1
            level_of_place = levels.get(at)
            count = counts.get(at, level_of_place.start if level_of_place else 1)
            form = "decimal" if level_of_place is None else level_of_place.format
            return written_number(count, "decimal" if of_level.is_legal and form != "decimalZero" else form)

        return Label(level, _PLACE.sub(number, of_level.text).strip(), is_bullet=False)

    def _choice(self, of_level: _Level, level: int) -> str:
        """Return the bullet of a list's level as it is shown, if it is a choice or a tick; else the empty string."""
        sign = sign_of(of_level.text, of_level.font)
        if sign[:1] in CHOICES:
            return "" if level and sign in INSIDE else sign
        return sign if not level and is_half_of_a_choice(sign, self._bullets) else ""

    def _count(self, num_id: str, at_level: int, of_level: _Level) -> dict[int, int]:
        """Count one paragraph, and return the numbers that all levels are at."""
        of, levels, starts = self._lists[num_id]
        counts = self._counts[of]
        if at_level in starts and (num_id, at_level) not in self._begun:
            self._begun.add((num_id, at_level))
            counts[at_level] = starts[at_level]
        else:
            counts[at_level] = counts.get(at_level, of_level.start - 1) + 1
        for deeper in [level for level in counts if level > at_level]:
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or (restart and at_level < restart):
                del counts[deeper]
        return counts


def sign_of(text: str, font: str) -> str:
    """Return the bullet of a list's level as it is shown."""
    return "".join(sign_at(ord(char), font) or char for char in text.strip())


def _level(lvl: Element) -> _Level:
    start, restart = whole(value(child(lvl, "start"))), whole(value(child(lvl, "lvlRestart")))
    return _Level(
        value(child(lvl, "numFmt")) or "decimal",
        (value(child(lvl, "lvlText")) or "")[:_LONGEST_TEXT],
        1 if start is None else start,
        restart,
        bool(is_on(child(lvl, "isLgl"))),
        child(lvl, "lvlPicBulletId") is not None,
        indentation(child(lvl, "pPr")),
        value(child(child(lvl, "rPr"), "rFonts"), "ascii") or "",
    )


def indentation(properties: Element | None) -> int | None:
    """Return how far paragraph properties indent a text, in twentieths of a point; None where they say nothing."""
    indent = child(properties, "ind")
    return whole(value(indent, "left") or value(indent, "start"))
