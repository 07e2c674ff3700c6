"""Formulas in a Word file (OMML, ECMA-376 Part 1, 22.1) -> one line, with raised and lowered letters."""

from collections.abc import Callable, Iterator

from policyver.document import formulas
from policyver.document.formulas import Line
from policyver.document.word.names import WRAPPERS, Element, local

MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_Left = Callable[[Element], bool]


class FormulaReader:
    """Reads formulas in one view of tracked changes."""

    def __init__(self, leaves_out: _Left) -> None:
        self._leaves_out = leaves_out
        self.unread: set[str] = set()
        """The names of elements that are in formulas and of whose meaning nothing is known."""

    def line(self, element: Element) -> Line:
        """Return a formula, or a part of one, on one line."""
        name = _name(element)
        if name == "t":
            return formulas.plain(element.text or "")
        if name in _FORMS:
            return self._form(name, element)
        if name not in _AROUND and not name.endswith("Pr"):
            self.unread.add(name)
        return self._inside(element)

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

    def _form(self, name: str, element: Element) -> Line:
        base, sub, sup = (formulas.joined(self._parts(element, part)) for part in ("e", "sub", "sup"))
        match name:
            case "sSup" | "sSub" | "sSubSup":
                return formulas.scripted(base, sub, sup)
            case "sPre":
                return formulas.joined([formulas.scripted((), sub, sup), base])
            case "f":
                above, below = (formulas.joined(self._parts(element, part)) for part in ("num", "den"))
                is_stack = _property(element, "type", "bar") == "noBar"
                return formulas.matrix([[above], [below]]) if is_stack else formulas.fraction(above, below)
            case "rad":
                is_square = _property(element, "degHide", "0") in ("1", "on", "true")
                return formulas.root(base, () if is_square else formulas.joined(self._parts(element, "deg")))
            case "nary":
                return formulas.large(_property(element, "chr", "∫"), sub, sup, base)
            case "func":
                return formulas.joined([*self._parts(element, "fName"), ((" ", ""),), base])
            case "limLow" | "limUpp":
                limit = formulas.joined(self._parts(element, "lim"))
                return formulas.scripted(base, *((limit, ()) if name == "limLow" else ((), limit)))
            case "d":
                opening, parting, closing = (
                    _property(element, sign, usual)
                    for sign, usual in (("begChr", "("), ("sepChr", "|"), ("endChr", ")"))
                )
                return formulas.fenced(opening, self._parts(element, "e"), parting, closing)
            case "eqArr":
                return formulas.matrix([[part] for part in self._parts(element, "e")])
            case "m":
                rows = [row for row in self._children(element) if _name(row) == "mr"]
                return formulas.matrix([self._parts(row, "e") for row in rows])
        return self._marked(name, element, base)

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
