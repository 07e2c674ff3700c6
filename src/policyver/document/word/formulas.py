"""Formulas in a Word file (OMML, ECMA-376 Part 1, 22.1) -> one line, with raised and lowered letters."""

from collections.abc import Callable, Iterator
from functools import partial

from policyver.document import formulas
from policyver.document.formulas import Line
from policyver.document.word.names import WRAPPERS, Element, local

MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MOST_WITHIN = 40
"""Forms in each other that are read as such: of deeper ones the signs are, since a form in a form takes several calls,
and Python allows 1,000 (`test_formulas_in_formulas_in_formulas`)."""
_Left = Callable[[Element], bool]


class FormulaReader:
    """Reads formulas in one view of tracked changes."""

    def __init__(self, leaves_out: _Left) -> None:
        self._leaves_out = leaves_out
        self.unread: set[str] = set()
        """The names of elements that are in formulas and of whose meaning nothing is known, or that are too deep."""
        self._depth = 0

    def line(self, element: Element) -> Line:
        """Return a formula, or a part of one, on one line."""
        name = _name(element)
        if name == "t":
            return formulas.plain(element.text or "")
        if name not in _FORMS:
            if name not in _AROUND:
                self.unread.add(name)
            return self._inside(element)
        if self._depth == _MOST_WITHIN:
            self.unread.add(name)
            return formulas.plain("".join(letters.text or "" for letters in element.iter(MATH + "t")))
        self._depth += 1
        line = self._form(name, element)
        self._depth -= 1
        return line

    def _inside(self, element: Element) -> Line:
        return formulas.joined(map(self.line, self._children(element)))

    def _children(self, element: Element) -> Iterator[Element]:
        """Yield what is in an element, also where a tracked change is around it."""
        for inner in element.iterchildren():
            if local(inner) in WRAPPERS:
                if not self._leaves_out(inner):
                    yield from self._children(inner)
            elif _name(inner) and not _name(inner).endswith("Pr"):
                yield inner

    def _parts(self, element: Element, name: str) -> list[Line]:
        return [self._inside(inner) for inner in self._children(element) if _name(inner) == name]

    def _part(self, element: Element, name: str) -> Line:
        return formulas.joined(self._parts(element, name))

    def _form(self, name: str, element: Element) -> Line:
        part = partial(self._part, element)
        match name:
            case "sSup" | "sSub" | "sSubSup":
                return formulas.scripted(part("e"), part("sub"), part("sup"))
            case "sPre":
                return formulas.joined([formulas.scripted((), part("sub"), part("sup")), part("e")])
            case "f" if _property(element, "type", "bar") == "noBar":
                return formulas.matrix([[part("num")], [part("den")]])
            case "f":
                return formulas.fraction(part("num"), part("den"))
            case "rad":
                is_square = _property(element, "degHide", "0") in ("1", "on", "true")
                return formulas.root(part("e"), () if is_square else part("deg"))
            case "nary":
                return formulas.large(_property(element, "chr", "∫"), part("sub"), part("sup"), part("e"))
            case "func":
                return formulas.joined([part("fName"), ((" ", ""),), part("e")])
            case "limLow":
                return formulas.scripted(part("e"), part("lim"), ())
            case "limUpp":
                return formulas.scripted(part("e"), (), part("lim"))
            case "d":
                opening, parting, closing = (
                    _property(element, sign, usual)
                    for sign, usual in (("begChr", "("), ("sepChr", "|"), ("endChr", ")"))
                )
                return formulas.fenced(opening, self._parts(element, "e"), parting, closing)
            case "eqArr":
                return formulas.matrix([[line] for line in self._parts(element, "e")])
            case "m":
                rows = [row for row in self._children(element) if _name(row) == "mr"]
                return formulas.matrix([self._parts(row, "e") for row in rows])
        return self._marked(name, element, part("e"))

    def _marked(self, name: str, element: Element, base: Line) -> Line:
        """Return letters with an accent, a line or a bracket above or below them."""
        sign = "¯" if name == "bar" else _property(element, "chr", "̂" if name == "acc" else "⏟")
        is_above = name == "acc" or _property(element, "pos", "bot") == "top"
        mark = formulas.plain(sign)
        return formulas.scripted(base, *(((), mark) if is_above else (mark, ())))


_FORMS = frozenset("sSup sSub sSubSup sPre f rad nary func limLow limUpp d eqArr m acc bar groupChr".split())
_AROUND = frozenset("oMath oMathPara r e num den deg sub sup fName lim box borderBox phant mr".split())


def _name(element: Element) -> str:
    """Return an element's name in the vocabulary of formulas; nothing where it is of another."""
    tag = element.tag
    return tag.removeprefix(MATH) if isinstance(tag, str) and tag.startswith(MATH) else ""


def _property(element: Element, name: str, usual: str) -> str:
    """Return what the properties of an element say, or else what is usual."""
    properties = next((inner for inner in element.iterchildren() if _name(inner).endswith("Pr")), None)
    said = None if properties is None else properties.find(MATH + name)
    return usual if said is None else said.get(MATH + "val") or ""
