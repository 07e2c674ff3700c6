"""What is in a line of a page -> runs with their marks."""

import re
from collections.abc import Mapping, Sequence

from policyver.document.addresses import may_be_linked
from policyver.document.html_rules import MARKS, QUOTATION_MARKS, is_struck, is_turned
from policyver.document.marks import Html, Link, Mark, Style, sorted_marks
from policyver.document.model import BREAK, Run
from policyver.document.web.lists import numbers_of
from policyver.document.web.tree import Element, Node

_SCRIPTS = {"sup": "sup", "super": "sup", "superscript": "sup", "sub": "sub", "subscript": "sub"}
_MOVED = re.compile(r"(?P<up>-)?(?:[1-9]\d*(?:\.\d+)?(?:px|pt)|0?\.[1-9]\d*r?em)")
_LONGEST_SCRIPT = 6
"""The most letters of raised or lowered words that are so by a name or by their place: with more, a subtitle is one."""
_BOLD = ("bold", "bolder", "600", "700", "800", "900")


def runs_of(nodes: Sequence[Node], marks: Sequence[Mark] = ()) -> list[Run]:
    """Return the runs of nodes. A block in them, as in a table's cell, is on a line of its own."""
    runs: list[Run] = []
    for node in nodes:
        if isinstance(node, str):
            runs.append(Run(node.replace("\n", " "), sorted_marks(marks)))
        elif node.tag == "br":
            runs.append(Run(BREAK))
        else:
            around = [Run(BREAK)] if node.is_block else []
            inside = runs_of(_numbered(node), (*marks, *marks_of(node)))
            runs += [*around, *_turned(node, _quoted(node, inside, marks)), *around]
    return runs


def _numbered(element: Element) -> Sequence[Node]:
    """Return the children of an element, those of a numbered list behind their numbers."""
    if element.tag != "ol":
        return element.children
    numbers = numbers_of(element)
    numbered: list[Node] = []
    for child in element.children:
        if isinstance(child, Element) and child.tag == "li":
            numbered.append(Element("li", child.attributes, (next(numbers).written, *child.children)))
        else:
            numbered.append(child)
    return numbered


def marks_of(element: Element) -> list[Mark]:
    """Return the marks that an element puts on the text inside it, by its name or by its own `style`."""
    marks: list[Mark] = [MARKS[element.tag]] if element.tag in MARKS else []
    address = element.attributes.get("href", "").strip() if element.tag == "a" else ""
    if address and may_be_linked(address):
        marks.append(Link(address))
    style = element.style
    if style.get("font-weight") in _BOLD:
        marks.append(Style.BOLD)
    if style.get("font-style") in ("italic", "oblique"):
        marks.append(Style.ITALIC)
    if is_struck(style):
        marks.append(Style.STRIKE)
    if script := _script(element, style):
        marks.append(Html(script))
    if "noteref" in element.attributes.get("role", "") + element.attributes.get("epub:type", ""):
        marks.append(Html("sup"))  # its number does not run together with the word before it
    return marks


def _script(element: Element, style: Mapping[str, str]) -> str:
    """Return whether letters are raised (`sup`) or lowered (`sub`) by a style, or by what their element is called."""
    if style.get("vertical-align") in ("super", "sub"):
        return style["vertical-align"].replace("super", "sup")
    named = _SCRIPTS.get(element.get("class")) if "class" in element.attributes else None
    moved = _MOVED.fullmatch(style.get("top", "")) if style.get("position") == "relative" else None
    if (named is None and moved is None) or len(element.text()) > _LONGEST_SCRIPT:
        return ""
    return named or ("sup" if moved is not None and moved["up"] else "sub")


def _turned(element: Element, runs: list[Run]) -> list[Run]:
    """Return runs between the signs that turn the order of their letters, where an element does so (HTML, 15.3.5)."""
    direction = element.get("dir") or element.style.get("direction", "")
    signs = {"rtl": "\u202e", "ltr": "\u202d"}
    if direction not in signs or not is_turned(element.tag, element.style):
        return runs
    return [Run(signs[direction]), *runs, Run("\u202c")]


def _quoted(element: Element, runs: list[Run], marks: Sequence[Mark]) -> list[Run]:
    """Return runs in the signs that a browser puts around them: of a quotation, of the reading of a word."""
    without_signs = element.tag == "rt" and not any(
        child.tag == "rp" for child in (element.parent.child_elements() if element.parent else ())
    )
    before, after = ("(", ")") if without_signs else QUOTATION_MARKS if element.tag == "q" else ("", "")
    return [Run(before, sorted_marks(marks)), *runs, Run(after, sorted_marks(marks))] if before else runs
