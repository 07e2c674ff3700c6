"""What a page is read into: elements with the elements and texts in them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from policyver.document.html_rules import BLOCKS, HEADINGS, is_unseen, styles

_APART = frozenset("br button img input label optgroup option output select".split())
_STAY_IN_LINE = ("inline", "contents")
_BESIDE_EACH_OTHER = ("inline-block", "inline-flex", "inline-grid", "inline-table")
_NO_BLOCK = frozenset(("", "none", "inherit", "initial", "unset", *_STAY_IN_LINE, *_BESIDE_EACH_OTHER))
_IN_A_TABLE = frozenset("caption table tbody td tfoot th thead tr".split())


@dataclass(eq=False, slots=True)
class Element:
    """An element of a page. Two are equal only where they are one."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: "Sequence[Node]" = ()
    parent: "Element | None" = None
    comments: tuple[str, ...] = ()
    """What its authors wrote directly in it for each other."""
    words: int = 0
    """How many words are in it. This and what follows is as `weigh` left it last."""
    linked_words: int = 0
    """How many of them are there to be clicked: in links and on buttons."""
    has_blocks: bool = False
    """Whether there are blocks in it."""
    has_own_text: bool = False
    """Whether there is text in it that is in no element in it."""
    place: int = 0
    """Its index among the children of its parent."""

    def get(self, name: str) -> str:
        """Return an attribute in small letters, without white space around it; the empty string for none."""
        return self.attributes.get(name, "").strip().lower()

    @property
    def names(self) -> str:
        """Its classes and its id: what the page's author calls it."""
        return f"{self.attributes.get('class', '')} {self.attributes.get('id', '')}".strip()

    @property
    def style(self) -> dict[str, str]:
        """What its own `style` says of it."""
        return styles(self.attributes.get("style"))

    @property
    def is_block(self) -> bool:
        """Whether it begins on a line of its own."""
        display = self.style.get("display", "") if "style" in self.attributes else ""
        if display in _STAY_IN_LINE:
            return self.tag in _IN_A_TABLE or self.tag in HEADINGS
        return self.tag in BLOCKS or display not in _NO_BLOCK

    @property
    def is_apart(self) -> bool:
        """Whether there is room around it, or a new line, though it is no block."""
        if self.tag in _APART or "-" in self.tag:  # with a hyphen it is one that the page defines
            return True
        style = self.style
        return style.get("display", "") in _BESIDE_EACH_OTHER or style.get("float", "none") != "none"

    def elements(self) -> "Iterator[Element]":
        """Yield it and all elements in it, in reading order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            if element.children:
                waiting += [child for child in reversed(element.children) if isinstance(child, Element)]

    def ancestors(self) -> "Iterator[Element]":
        """Yield the elements around it, the nearest first."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def child_elements(self) -> "list[Element]":
        """Return the elements directly in it."""
        return [child for child in self.children if isinstance(child, Element)]

    def text(self) -> str:
        """Return its text on one line."""
        return text_of([self])

    def adopt(self, children: "Sequence[Node]") -> None:
        """Take these in the place of its children."""
        self.children = tuple(children)
        for child in children:
            if isinstance(child, Element):
                child.parent = self

    def replace(self, replacements: "Mapping[Element, Sequence[Node]]") -> None:
        """Put other nodes in the place of elements in it: none, an element's own children, new ones."""
        for element in reversed([*self.elements()] if replacements else []):
            if not replacements.keys().isdisjoint(element.child_elements()):
                children: list[Node] = []
                for child in element.children:
                    children += replacements.get(child, (child,)) if isinstance(child, Element) else (child,)
                element.adopt(children)


Node = Element | str


def text_of(nodes: Sequence[Node]) -> str:
    """Return the text of nodes on one line, with spaces around blocks."""
    parts: list[str] = []
    waiting: list[Node] = [*reversed(nodes)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            parts.append(node)
        else:
            space = [" "] if node.is_block or node.tag == "br" else []
            waiting += [*space, *reversed(node.children), *space]
    return " ".join("".join(parts).split())


def weigh(root: Element) -> None:
    """Count the words of all elements, those to be clicked apart, and note where they are and what is in them."""
    for element in reversed([*root.elements()]):
        inside = element.child_elements()
        own = sum(len(child.split()) for child in element.children if isinstance(child, str))
        element.has_own_text = own > 0
        element.words = own + sum(child.words for child in inside)
        element.linked_words = sum(child.linked_words for child in inside)
        if element.tag == "button" or (element.tag == "a" and element.get("href")):
            element.linked_words = element.words
        element.has_blocks = any(child.is_block or child.has_blocks for child in inside)
        for place, child in enumerate(element.children):
            if isinstance(child, Element):
                child.place = place


def following(element: Element) -> Iterator[Element]:
    """Yield the elements with words that follow one beside it, up to a text that is in none."""
    siblings = element.parent.children if element.parent is not None else ()
    return _elements_at(siblings, range(element.place + 1, len(siblings)))


def before(element: Element) -> Element | None:
    """Return the element with words before an element, if no text is between them."""
    siblings = element.parent.children if element.parent is not None else ()
    return next(_elements_at(siblings, range(element.place - 1, -1, -1)), None)


def _elements_at(siblings: Sequence[Node], places: range) -> Iterator[Element]:
    for place in places:
        sibling = siblings[place]
        if isinstance(sibling, Element):
            if sibling.words:
                yield sibling
        elif sibling.strip():
            return


def is_hidden(element: Element) -> bool:
    """Whether a page does not show an element when it opens."""
    return "hidden" in element.attributes or is_unseen(element.style)
