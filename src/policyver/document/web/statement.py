"""A page -> the part of it that is the statement, and what is left out around and in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from policyver.document.html_rules import HEADINGS
from policyver.document.losses import Loss
from policyver.document.web.furniture import NOT_SHOWN, Surroundings, has_fields, is_title
from policyver.document.web.rescue import Rescued, wanted
from policyver.document.web.tree import Element, Node, weigh
from policyver.document.web.words import loss_of

_LEAST_SHARE = 0.4
"""Of the page's words, in what calls itself its main part. With fewer it is not."""
_MOST_LEFT_OUT = 0.4
"""Of the statement's words, in what looks like machinery. With more it is no machinery, if it is no menu."""
_OUTSIDE = ("nav", "footer", "aside", "dialog")
_GOES_ON = frozenset("p ul ol dl table section pre blockquote details address figure textarea div".split())
_BELOW = re.compile(
    r"(?:^|[\s_-])(?:comments?|respond|disqus\S*|author(?:-\S+)?|about-author)(?:$|[\s_-])", re.IGNORECASE
)
"""Names of what is below an article in a journal."""
_FEW_WORDS = 12
"""The most words beside an article that are not the statement's, where they are in no heading. Raised, a last
paragraph beside an article is left out (`test_what_goes_on_beside_an_article`)."""
_NOT_AT_FIRST = Loss("that a page does not show this part when it opens")
_AROUND = "what is around the statement on the page"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a page: of the statement, or of what is around it."""

    node: Node
    inside: bool


def find_statement(body: Element, opened: set[Element]) -> tuple[Element, list[Loss]]:
    """Return the part of a page that is the statement, and what was left out, each with its words."""
    weigh(body)
    regions = _marked(body)
    pieces = _with_what_is_between(list(_pieces(body, regions))) if regions else [_Piece(body, inside=True)]
    inside = [piece.node for piece in pieces if piece.inside and isinstance(piece.node, Element)]
    has_title = any(_is_name(element) for node in inside for element in node.elements())
    judge = Surroundings(body, marked=bool(regions), opened=opened, has_title=has_title)
    most = _MOST_LEFT_OUT * sum(node.words for node in inside)
    machinery = [part for node in inside for part in _machinery(node, judge, most)]
    left_out = {element: what for element, what, is_text in machinery if not is_text}
    beside = [piece.node for piece in pieces if not piece.inside and isinstance(piece.node, Element)]
    rescued = wanted(body, inside, left_out, beside, has_title=has_title)
    for part, kept in rescued.items():
        part.replace(dict.fromkeys(kept, ()))
    losses = [_NOT_AT_FIRST for _, what, is_text in machinery if is_text and what in NOT_SHOWN]
    for piece in pieces:
        if piece.inside:
            losses += _losses_in(piece.node, left_out, rescued)
        else:
            losses += _losses_around(piece.node, judge, rescued)
    for node in inside:
        node.replace({part: _apart(rescued.get(part, ())) for part in left_out})
    statement = Element("body")
    statement.adopt([node for piece in pieces for node in _kept(piece, rescued)])
    return statement, losses


def _marked(body: Element) -> list[Element]:
    """Return the parts that a page itself calls its main ones. None where they are only a small part of it."""
    mains = [*_outermost(body, "main", ())]
    articles = [article for article in _outermost(body, "article", mains) if not _is_teaser(article)]
    regions = set(mains + articles)
    if sum(region.words for region in regions) < _LEAST_SHARE * body.words:
        return []
    return [element for element in body.elements() if element in regions]


def _outermost(body: Element, tag: str, others: Sequence[Element]) -> Iterator[Element]:
    waiting = [body]
    while waiting:
        element = waiting.pop()
        if element.tag in _OUTSIDE or element in others:
            continue
        if element.words and (element.tag == tag or element.get("role") == tag) and element is not body:
            yield element
        else:
            waiting += reversed(element.child_elements())


def _is_teaser(article: Element) -> bool:
    """Whether an article only leads to another page: its heading is a link."""
    heading = next((element for element in article.elements() if element.tag in HEADINGS and element.words), None)
    if any(around.tag == "a" for around in article.ancestors()) or 2 * article.linked_words > article.words:
        return True
    return heading is not None and heading.linked_words == heading.words


def _pieces(body: Element, regions: Sequence[Element]) -> Iterator[_Piece]:
    """Yield what a page consists of: its main parts, and the largest pieces around them."""
    inside = set(regions)
    around = {element for region in regions for element in region.ancestors()}
    beside = {region.parent for region in regions} if all(region.tag == "article" for region in regions) else set()
    waiting: list[Node] = [body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Element) and node in around:
            waiting += reversed(node.children)
        elif isinstance(node, Element):
            yield _Piece(node, node in inside or (node.parent in beside and _goes_on(node)))
        else:
            yield _Piece(node, inside=False)


def _goes_on(element: Element) -> bool:
    """Whether what is beside an article looks like more of it."""
    if element.tag in HEADINGS:
        return element.linked_words < element.words
    if element.tag not in _GOES_ON or has_fields(element) or _BELOW.search(element.names):
        return False
    if 2 * element.linked_words > element.words:
        return False
    has_heading = any(inside.tag in HEADINGS for inside in element.elements())
    return element.tag != "div" or has_heading or element.words > _FEW_WORDS


def _with_what_is_between(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Return the pieces, with what is between two main parts as a piece of the statement."""
    places = [place for place, piece in enumerate(pieces) if piece.inside]
    return [_Piece(piece.node, piece.inside or places[0] < place < places[-1]) for place, piece in enumerate(pieces)]


def _is_name(element: Element) -> bool:
    """Whether an element is the title of the page, and not of its header."""
    in_header = any(around.tag == "header" for around in element.ancestors())
    return element.tag == "h1" and is_title(element) and not in_header


def _machinery(root: Element, judge: Surroundings, most: float) -> Iterator[tuple[Element, str, bool]]:
    """Yield the largest elements that look like no text, what they are, and whether they are text: most of it."""
    waiting = root.child_elements()[::-1]
    while waiting:
        element = waiting.pop()
        what = judge.what_is(element) if element.words else ""
        is_text = element.words >= most and 2 * element.linked_words <= element.words
        if what:
            yield element, what, is_text
        if not what or is_text:
            waiting += element.child_elements()[::-1]


def _losses_in(node: Node, left_out: Mapping[Element, str], rescued: Rescued) -> list[Loss]:
    parts = [element for element in node.elements() if element in left_out] if isinstance(node, Element) else []
    return [loss for part in parts if part not in rescued.get(part, ()) for loss in loss_of(left_out[part], part)]


def _losses_around(node: Node, judge: Surroundings, rescued: Rescued) -> list[Loss]:
    """Return the losses of a piece around the statement: its menus and the like each, and what else is in it."""
    if isinstance(node, str) or node in rescued.get(node, ()):
        return loss_of(_AROUND, node) if isinstance(node, str) else []
    outside = replace(judge, marked=False, has_title=True)
    what = outside.what_is(node)
    parts = [] if what else [part for part in _machinery(node, outside, node.words) if not part[2]]
    losses = [loss for part, name, _ in parts for loss in loss_of(name, part)]
    node.replace(dict.fromkeys((part for part, _, _ in parts), ()))
    return [*loss_of(what or _AROUND, node), *losses]


def _kept(piece: _Piece, rescued: Rescued) -> Sequence[Node]:
    if piece.inside:
        return (piece.node,)
    return _apart(rescued.get(piece.node, ())) if isinstance(piece.node, Element) else ()


def _apart(elements: Sequence[Element]) -> list[Node]:
    """Return elements with spaces between them: what was there is left out, and they are no words in one."""
    return [node for element in elements for node in (element, " ")]
