"""What stays together on one page: a line that introduces and what it introduces, and the last lines of a text."""

from collections.abc import Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element

from policyver.render.paper.tables import cell_text

_INTRODUCED = frozenset({"ul", "ol", "table", "pre", "blockquote"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LEAVES = frozenset({"p", "li", "tr", "pre", "hr", "summary", *_HEADINGS})
_LINE = 85  # letters

_WIDOWS = 3
"""How many lines of a paragraph the style of all pages wants on the page on which it ends."""

_LAST_LINES = 8
"""About how many lines the last page has at least. Raised, the page before it ends higher up; lowered, a reader turns
to a page that is all but empty. Pinned by `test_the_last_page_has_more_than_a_few_lines`."""


def keep_together(body: Element) -> None:
    """Mark, in the tree of a page, the elements that no page shall end behind, and those that none shall begin with."""
    for parent in body.iter():
        for element, following in pairwise(parent):
            if element.tag == "p" and (_holds(following) or _text(element).endswith((":", "："))):
                _add_class(element, "introduces")
    wanted = _LAST_LINES
    for leaf in _leaves_from_the_end(body):
        lines = sum(-(-len(line) // _LINE) or 1 for line in _text(leaf).split("\n")) + _is_heading(leaf)
        if lines >= wanted:
            if wanted > _WIDOWS:
                leaf.set("style", f"widows: {wanted}")
            break
        _add_class(leaf, "goes-on")
        wanted -= lines


def _holds(element: Element) -> bool:
    return element.tag in _INTRODUCED or (element.tag == "div" and len(element) == 1 and _holds(element[0]))


def _is_heading(element: Element) -> bool:
    """Whether it takes about one line more than its words do: it is larger, and has space above it."""
    return element.tag in _HEADINGS


def _leaves_from_the_end(element: Element) -> Iterator[Element]:
    for child in reversed(element):
        inside = list(_leaves_from_the_end(child))
        yield from inside
        if not inside and child.tag in _LEAVES:
            yield child


def _text(element: Element) -> str:
    return "".join([element.text or "", *map(cell_text, element)]).strip()


def _add_class(element: Element, name: str) -> None:
    element.set("class", f"{element.get('class', '')} {name}".strip())
