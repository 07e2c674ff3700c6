"""What Word shows for a field whose result is not in the file (ECMA-376 Part 1, 17.16.5): words, or a loss with a name.

Most fields store what they showed last. Those here never do, or did not in this file.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from policyver.document.losses import Loss
from policyver.document.number_forms import written_number
from policyver.document.word.form_fields import chosen_entry, default_text, tick
from policyver.document.word.names import Element
from policyver.document.word.signs import sign_at

if TYPE_CHECKING:
    from policyver.document.word.fields import Field

_SILENT = {"", "ADVANCE", "ASK", "NEXT", "NEXTIF", "PRIVATE", "RD", "SET", "SKIPIF", "TA", "TC", "XE"}
"""Fields that show nothing: marks for an index, values that other fields use."""
PAGES = {"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"}
"""Fields that count pages."""
_FORMS = {"arabic": "decimal", "alphabetic": "lowerLetter", "ALPHABETIC": "upperLetter", "roman": "lowerRoman",
          "ROMAN": "upperRoman", "Ordinal": "ordinal"}  # fmt: skip
_Levels = tuple[tuple[str, str], ...]
_LISTS: Mapping[str, _Levels] = {
    "numberdefault": (
        ("decimal", "{})"), ("lowerLetter", "{})"), ("lowerRoman", "{})"), ("decimal", "({})"), ("lowerLetter", "({})"),
        ("lowerRoman", "({})"), ("decimal", "{}."), ("lowerLetter", "{}."), ("lowerRoman", "{}."),
    ),
    "outlinedefault": (
        ("upperRoman", "{}."), ("upperLetter", "{}."), ("decimal", "{}."), ("lowerLetter", "{})"), ("decimal", "({})"),
        ("lowerLetter", "({})"), ("lowerRoman", "({})"), ("lowerLetter", "({})"), ("lowerRoman", "({})"),
    ),
}  # fmt: skip
"""The lists that LISTNUM counts in without being told which: for each level the form of a number, and its signs."""
_LEGAL = "legaldefault"


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands for a field: words, a loss, or both where the words had to be worked out."""

    text: str = ""
    loss: Loss | None = None


@dataclass(slots=True)
class FieldResults:
    """Works out what fields show, from the first to the last: some of them count."""

    _counts: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    def of(self, opened: "Field", font: str) -> Shown:
        """Return what a field shows. `font` is that of its letters."""
        name, *arguments = opened.words or [""]
        match name.upper():
            case "FORMCHECKBOX" | "FORMDROPDOWN" | "FORMTEXT" as kind:
                return _form(kind, opened.form)
            case "SYMBOL":
                return _symbol(arguments, font)
            case "QUOTE":
                return Shown(" ".join(arguments))
            case "MACROBUTTON" | "GOTOBUTTON":
                return Shown(" ".join(arguments[1:]))
            case "MERGEFIELD" if arguments:
                return Shown(f"«{arguments[0]}»")
            case "AUTONUM" | "AUTONUMLGL" as kind:
                return self._counted(kind, arguments)
            case "LISTNUM":
                return self._in_list(arguments)
            case kind if kind in _SILENT:
                return Shown()
            case kind if kind in PAGES:
                return Shown(loss=Loss("a page number"))
            case "EQ":
                return Shown(loss=Loss("a formula", " ".join(arguments)))
        return Shown(loss=Loss("a field whose result is not in the file", " ".join(opened.words)))

    def _counted(self, kind: str, arguments: list[str]) -> Shown:
        """Count a paragraph, as old templates number them."""
        counts = self._counts[kind]
        counts[0] = counts.get(0, 0) + 1
        form = _FORMS.get(_value(arguments, "\\*"), "decimal")
        number = written_number(counts[0], form) + ("" if "\\e" in arguments else ".")
        return Shown(number, _counted_by_word(number))

    def _in_list(self, arguments: list[str]) -> Shown:
        """Count an item inside a sentence. Only in Word's own lists its form is known."""
        named = arguments[0] if arguments and not arguments[0].startswith("\\") else "NumberDefault"
        of, level = named.lower(), _value(arguments, "\\l")
        if (of not in _LISTS and of != _LEGAL) or level not in "123456789" or not level:
            return Shown(loss=Loss("a number that Word counts", " ".join(["LISTNUM", *arguments])))
        counts, at = self._counts[of], int(level)
        start = _value(arguments, "\\s")
        counts[at] = int(start) if start.isdecimal() and len(start) < 5 else counts.get(at, 0) + 1
        for deeper in [other for other in counts if other > at]:
            del counts[deeper]
        if of == _LEGAL:
            number = "".join(f"{counts.get(above, 1)}." for above in range(1, at + 1))
        else:
            form, signs = _LISTS[of][at - 1]
            number = signs.format(written_number(counts[at], form))
        return Shown(number, _counted_by_word(number))


def _counted_by_word(number: str) -> Loss:
    return Loss("a number that Word counts and does not store, worked out", number, is_shown=True, is_guess=True)


def _value(arguments: list[str], switch: str) -> str:
    """Return what follows a switch; nothing where it is not there."""
    places = [at for at, word in enumerate(arguments[:-1]) if word.lower() == switch]
    return arguments[places[0] + 1] if places else ""


def _symbol(arguments: list[str], font: str) -> Shown:
    """Return the sign at a place of a font, `SYMBOL 183 \\f Symbol`. A small number is one of Windows-1252."""
    number = arguments[0].lower() if arguments else ""
    base = 16 if number.startswith("0x") else 10
    try:
        code = int(number, base)
        is_unicode = "\\u" in arguments or code > 0xFF
        sign = sign_at(code, _value(arguments, "\\f") or font)
        if sign is not None and sign == chr(code) and not is_unicode:
            sign = bytes([code]).decode("cp1252")
    except (ValueError, OverflowError):  # no number, or one that is no character's
        sign = None
    is_character = sign is not None and sign.isprintable()
    return Shown(sign or "") if is_character else Shown(loss=Loss("a sign", " ".join(["SYMBOL", *arguments])))


def _form(kind: str, form: Element | None) -> Shown:
    """Return what a form's field shows that is not filled in by typing; an empty one to type in is named."""
    match kind:
        case "FORMCHECKBOX":
            return Shown(tick(form))
        case "FORMDROPDOWN":
            entry = chosen_entry(form)
            return Shown(entry) if entry else Shown(loss=Loss("a list to choose from, with nothing chosen"))
    return Shown(loss=Loss("an empty field to fill in", default_text(form)))
