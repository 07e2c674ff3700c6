"""Automatic numbering: the bullet or the number that Word shows before a paragraph, and does not store."""

import re
from collections import defaultdict
from dataclasses import dataclass

from policyver.document.word.names import Element, child, children, is_on, value, whole

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_PLACE = re.compile(r"%([1-9])")
_MOST = 5000
_KANJI = "〇一二三四五六七八九"


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
            return written_number(count, "decimal" if found.legal or of_level is None else of_level.format)

        return Label(level, _PLACE.sub(number, found.text).strip(), is_bullet=False)


def _level(found: Element) -> _Level:
    start, restart = whole(value(child(found, "start"))), whole(value(child(found, "lvlRestart")))
    return _Level(
        value(child(found, "numFmt")) or "decimal",
        value(child(found, "lvlText")) or "",
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


def written_number(count: int, form: str) -> str:
    """Write a number in a form that Word names: `lowerLetter`, `upperRoman` (ECMA-376 Part 1, 17.18.59)."""
    if count > _MOST:  # letters and Roman numbers grow with what they count
        return str(count)
    match form:
        case "lowerLetter" | "upperLetter":
            letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
            return letters.upper() if form == "upperLetter" else letters
        case "lowerRoman" | "upperRoman":
            letters, rest = "", count
            for worth, sign in _ROMAN:
                letters += sign * (rest // worth)
                rest %= worth
            return letters.upper() if form == "upperRoman" else letters
        case "decimalZero":
            return f"{count:02}"
        case "decimalFullWidth" | "decimalFullWidth2":
            return "".join(chr(ord(digit) + 0xFEE0) for digit in str(count))
        case "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" if 1 <= count <= 20:
            return chr(ord("①") + count - 1)
        case "ideographDigital" | "japaneseCounting" | "chineseCounting" | "chineseCountingThousand":
            return _kanji(count)
        case "aiueoFullWidth" | "aiueo":
            kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
            return kana[(count - 1) % len(kana)]
        case "iroha" | "irohaFullWidth":
            kana = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
            return kana[(count - 1) % len(kana)]
        case "russianLower" | "russianUpper":
            letter = "абвгдежзиклмнопрстуфхцчшщэюя"[(count - 1) % 28]
            return letter.upper() if form == "russianUpper" else letter
        case "bullet" | "none":
            return ""
    return str(count)


def _kanji(count: int) -> str:
    if count < 10:
        return _KANJI[count]
    if count < 100:
        tens, ones = divmod(count, 10)
        return ("" if tens == 1 else _KANJI[tens]) + "十" + (_KANJI[ones] if ones else "")
    return "".join(_KANJI[int(digit)] for digit in str(count))
