"""The text of a page -> its elements, as browsers read it (https://html.spec.whatwg.org/multipage/parsing.html)."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from justhtml import JustHTML
from justhtml.dom import Comment, Text
from justhtml.dom import Element as Parsed

from policyver.document.html_rules import HEADINGS
from policyver.document.losses import Loss
from policyver.document.web.tree import Element, Node

_MOST_AROUND = 150
"""The most elements around a text. Deeper ones are dissolved: functions call themselves once or twice for each, and
Python allows 1,000 calls (`test_elements_in_elements_in_elements`)."""
_NO_TEXT = frozenset("script style link meta base col colgroup wbr param".split())
"""Elements that have no text for readers."""
_IN_HEAD = ("noscript", "template", "title")
"""Elements with text that may be above the body."""
_HOLDS_A_LINE = frozenset(("p", "dt", "summary", "legend", "caption", "figcaption", *HEADINGS))
"""Blocks that hold words of one line: what a page defines itself is a part of the line there."""

_LEAST_WORDS = 2
"""Words of a comment that is written for people. With less, names of parts of the page are."""
_WORD = re.compile(r"[a-zA-Z\u00c0-\u024f]{2,}|[^\W\d_a-zA-Z\u00c0-\u024f]")
_OF_A_PROGRAM = re.compile(
    r"[\[/#.{!<]|(?:wp|ko|ng\w*|react\w*|esi|ssr|endif|end|start|begin|close|open)\b|\w*(?:cache|generated|google)",
    re.IGNORECASE,
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPACES = str.maketrans("\x0b\x0c\x85", "   ")


def parse_page(text: str) -> tuple[Element, list[Loss]]:
    """Return the body of a page, and what was left out of its text because nobody could see it."""
    root = JustHTML(_without_xml(text), sanitize=False).root
    html = [node for node in root.children or () if isinstance(node, Parsed)]
    parts = {part.name: part for node in html for part in node.children if isinstance(part, Parsed)}
    controls: Counter[str] = Counter()
    body = _converted(parts["body"], controls) if "body" in parts else Element("body")
    if "head" in parts:
        above = _converted(parts["head"], controls).child_elements()
        body.adopt([*(element for element in above if element.tag in _IN_HEAD), *body.children])
    _part_words(body)
    return body, [Loss("an invisible control character", name) for name in controls.elements()]


def parse_part(text: str) -> Sequence[Node]:
    """Return the nodes of a piece of a page's body."""
    return parse_page(f"<body>{text}")[0].children


def _converted(parsed: Parsed, controls: Counter[str]) -> Element:
    root = Element(parsed.name)
    waiting = [(parsed, root, 1)]
    while waiting:
        source, target, depth = waiting.pop()
        children: list[Node] = []
        target.comments = tuple(comment for part in source.children if (comment := _comment(part)))
        within = _parts_of(source)[::-1]
        while within:
            part = within.pop()
            if isinstance(part, Text):
                children.append(_cleaned(part.data or "", controls))
            elif depth >= _MOST_AROUND:
                within += _parts_of(part)[::-1]
            else:
                attributes = {name.lower(): value or "" for name, value in part.attrs.items()}
                child = Element(part.name.lower(), attributes)
                children.append(child)
                waiting.append((part, child, depth + 1))
        target.adopt(children)
    return root


def _parts_of(parsed: Parsed) -> list[Parsed | Text]:
    content = parsed.template_content
    nodes = [*((content.children or ()) if content is not None else ()), *parsed.children]
    return [
        node
        for node in nodes
        if isinstance(node, Text) or (isinstance(node, Parsed) and node.name.lower() not in _NO_TEXT)
    ]


def _comment(node: object) -> str:
    """Return what a comment says to people; nothing for what programs put there, and for other nodes."""
    words = " ".join(str(node.data or "").split()) if isinstance(node, Comment) else ""
    return words if len(_WORD.findall(words)) >= _LEAST_WORDS and not _OF_A_PROGRAM.match(words) else ""


def _cleaned(text: str, controls: Counter[str]) -> str:
    text = unicodedata.normalize("NFC", text.translate(_SPACES))
    controls.update(f"U+{ord(control):04X}" for control in _CONTROL.findall(text))
    return _CONTROL.sub("", text)


def _part_words(root: Element) -> None:
    """Put spaces where words of two elements would run together, and make blocks of elements that are used so."""
    for element in root.elements():
        blocks = element.is_block and element.tag not in _HOLDS_A_LINE
        blocks = blocks and not any(isinstance(child, str) and child.strip() for child in element.children)
        children: list[Node] = []
        for child in element.children:
            if isinstance(child, Element) and blocks and "-" in child.tag:
                child.attributes = {**child.attributes, "is": child.tag}
                child.tag = "div"
            if children and _run_together(children[-1], child):
                children.append(" ")
            if child:
                children.append(child)
        element.adopt(children)


def _run_together(before: Node, after: Node) -> bool:
    """Whether words at the edges of two nodes would be one word, which they are not."""
    elements = [node for node in (before, after) if isinstance(node, Element)]
    if len(elements) == 2 and any(element.is_apart for element in elements):
        return True
    if any(map(_is_set_apart, elements)):
        return _edge(before, -1).isalnum() and _edge(after, 0).isalnum()
    return len(elements) == 2 and _edge(before, -1) in _ENDS_A_SENTENCE and _edge(after, 0).isupper()


def _is_set_apart(element: Element) -> bool:
    """Whether an element is not beside the words around it, but is only read aloud."""
    return "class" in element.attributes and bool(_SET_APART.search(element.attributes["class"]))


_SET_APART = re.compile(
    r"(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ENDS_A_SENTENCE = tuple(".!?:;…")


def _edge(node: Node | None, end: int) -> str:
    """Return the first letter of a node's text (0), or the last one (-1)."""
    while isinstance(node, Element):
        node = node.children[end] if node.children else None
    return node[end] if node else ""


_TAG = r"""<([A-Za-z][\w:-]*)((?:[^<>"'/]|/(?!>)|"[^"]{0,1000}"|'[^']{0,1000}'){0,1000})/>"""
_EMPTY = re.compile(_TAG)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


def _without_xml(text: str) -> str:
    """Return a page that is XML as HTML: in XML `<p/>` closes itself, and a CDATA section is text."""
    if not text.lstrip().startswith("<?xml"):
        return text
    beginning, *sections = text.split("<![CDATA[")
    for section in sections:
        inside, end, behind = section.partition("]]>")
        inside = inside.replace("&", "&amp;").replace("<", "&lt;") if end else f"<![CDATA[{inside}"
        beginning += inside + behind
    return _EMPTY.sub(lambda tag: tag[0] if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>", beginning)
