"""Other elements and text in the place of an element's children: all of them in one pass, however many there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element


@dataclass(frozen=True, slots=True)
class InPlace:
    """What comes in the place of an element, before the text that is behind it."""

    text: str = ""
    elements: Sequence[Element] = ()


def replace_children(parent: Element, in_place_of: Callable[[Element], InPlace | None]) -> None:
    """Put in the place of each child what `in_place_of` returns for it; one for which that is None stays."""
    children: list[Element] = []
    texts = [[parent.text or ""]]
    """The pieces of the text before the first child, then of those behind each."""
    is_same = True
    for child in parent:
        other = in_place_of(child)
        is_same &= other is None
        inside = (child,) if other is None else other.elements
        texts[-1].append("" if other is None else other.text)
        for element in inside:
            children.append(element)
            texts.append([element.tail or ""])
        if other is not None:
            texts[-1].append(child.tail or "")
    if is_same:
        return
    parent[:] = children
    parent.text = "".join(texts[0]) or None
    for child, parts in zip(children, texts[1:], strict=True):
        child.tail = "".join(parts) or None
