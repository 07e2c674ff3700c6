"""A list of a page -> how each of its items is numbered."""

from collections.abc import Iterator

from policyver.document.html_rules import HEADINGS, ItemNumber, ItemNumbers
from policyver.document.web.tree import Element


def numbers_of(items: Element) -> Iterator[ItemNumber]:
    """Yield the number of each child of a list that is an item."""
    children = [child for child in items.child_elements() if child.tag == "li"]
    numbers = ItemNumbers(items.tag, items.attributes, len(children))
    return (numbers.next(child.attributes.get("value")) for child in children)


def lays_out(items: Element) -> bool:
    """Whether a list is no list of items, but holds sections: there are headings in it."""
    return any(element.tag in HEADINGS for element in items.elements())
