"""Formulas in a page (MathML) -> text on one line, with raised and lowered letters."""

import re
from collections.abc import Sequence

from policyver.document import formulas
from policyver.document.formulas import Line
from policyver.document.losses import Loss
from policyver.document.web.tree import Element, Node

_LETTERS = frozenset("mi mn mo mtext ms".split())
_AGAIN = ("annotation", "annotation-xml")
"""What says a formula again, for programs: in TeX, or by its meaning."""
_PROGRAM = re.compile(r"(?:^|\s)(?:katex|MathJax\w*|mjx-\w+)(?:$|\s)", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n]+")


def write_formulas(body: Element) -> list[Loss]:
    """Put text in the place of the formulas of a page, and return what of them is not in it."""
    losses: list[Loss] = []
    replacements: dict[Element, Sequence[Node]] = {}
    for around in body.elements():
        for place, node in enumerate(around.children):
            if isinstance(node, Element) and node.tag == "math" and not _is_in_math(node):
                pieces = formulas.pieces_of(_line(node, losses), *_beside(around.children, place))
                written = [Element(script, {}, (text,)) if script else text for text, script in pieces]
                space = [" "] if node.get("display") == "block" else []
                replacements[node] = [*space, *written, *space]
                replacements |= dict.fromkeys(_drawn_again(node), ())
    body.replace(replacements)
    return losses


def _is_in_math(element: Element) -> bool:
    return any(around.tag == "math" for around in element.ancestors())


def _beside(nodes: Sequence[Node], place: int) -> tuple[str, str]:
    """Return the letters right before and right behind a node, where text is."""
    before = nodes[place - 1] if place else ""
    after = nodes[place + 1] if place + 1 < len(nodes) else ""
    return before[-1:] if isinstance(before, str) else "", after[:1] if isinstance(after, str) else ""


def _drawn_again(math: Element) -> list[Element]:
    """Return what KaTeX or MathJax puts beside a formula for eyes alone: the formula again, letter by letter."""
    around = next((near for near in math.ancestors() if _PROGRAM.search(near.attributes.get("class", ""))), None)
    beside = around.child_elements() if around is not None else []
    if around is not None and around.parent is not None and len(beside) < 2:
        beside = around.parent.child_elements()
    return [element for element in beside if element.get("aria-hidden") == "true"]


def _line(element: Element, losses: list[Loss]) -> Line:
    """Return what an element of a formula is on one line. What it has too much is behind it."""
    if element.tag in _LETTERS:
        return formulas.plain(
            _SPACES.sub(" ", element.text() if element.child_elements() else _own(element)).strip(" ")
        )
    if element.tag == "mtable":
        rows = [row.child_elements() for row in element.child_elements()]
        return formulas.matrix([[_line(cell, losses) for cell in row] for row in rows])
    parts = [_line(child, losses) for child in element.child_elements()]
    wanted, line = _written(element, parts, losses)
    return formulas.joined([line, *parts[wanted:], formulas.plain(_own(element).strip())])


def _own(element: Element) -> str:
    return "".join(child for child in element.children if isinstance(child, str))


def _written(element: Element, parts: Sequence[Line], losses: list[Loss]) -> tuple[int, Line]:
    """Return how many of the parts of an element are written, and what they are on one line."""
    first, second, third = (*parts[:3], (), (), ())[:3]
    match element.tag:
        case "msup" | "mover":
            return 2, formulas.scripted(first, (), second)
        case "msub" | "munder":
            return 2, formulas.scripted(first, second, ())
        case "msubsup" | "munderover":
            return 3, formulas.scripted(first, second, third)
        case "mfrac" if element.get("linethickness").startswith("0"):
            return 2, formulas.matrix([[first], [second]])
        case "mfrac":
            return 2, formulas.fraction(first, second)
        case "mroot":
            return 2, formulas.root(first, second)
        case "msqrt":
            return len(parts), formulas.root(formulas.joined(parts), ())
        case "mfenced":
            signs = [element.attributes.get(name, sign) for name, sign in (("open", "("), ("close", ")"))]
            parting = "".join(element.attributes.get("separators", ",").split())
            return len(parts), formulas.fenced(signs[0], parts, parting, signs[1])
        case "mmultiscripts":
            return len(parts), _with_scripts(element, parts)
    return len(parts), _plain(element, parts, losses)


def _plain(element: Element, parts: Sequence[Line], losses: list[Loss]) -> Line:
    """Return what an element is on one line that has its parts behind each other, or none of them."""
    match element.tag:
        case "mspace":
            return ((" ", ""),)
        case "semantics":
            return parts[0] if parts else ()
        case tag if tag in _AGAIN:
            return ()
        case "mphantom":
            hidden = formulas.flat(formulas.joined(parts))
            losses.append(Loss("a part of a formula that the page does not show", hidden))
            return ()
        case "menclose":
            losses.append(Loss("lines around a part of a formula", element.attributes.get("notation", "")))
    return formulas.joined(parts)


def _with_scripts(element: Element, parts: Sequence[Line]) -> Line:
    """Return a base with several letters raised and lowered, before it and behind it."""
    tags = [child.tag for child in element.child_elements()]
    turn = tags.index("mprescripts") if "mprescripts" in tags else len(parts)
    behind, before = parts[1:turn], parts[turn + 1 :]
    base = parts[0] if parts else ()
    return formulas.joined([_scripts(before), base, _scripts(behind)])


def _scripts(parts: Sequence[Line]) -> Line:
    pairs = [(*parts[place : place + 2], ())[:2] for place in range(0, len(parts), 2)]
    return formulas.joined(formulas.scripted((), sub, sup) for sub, sup in pairs)
