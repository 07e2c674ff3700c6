"""Insertions and deletions on paper: what is announced of them, in as few elements as it takes.

On a page each insertion and each deletion is announced by itself, so that a script can show one without the other.
Paper stays as it is: there the beginning of an insertion is announced together with the end of the deletion that it
replaces. That keeps the two on one line. It also makes a redline's PDF cost about as much as that of any other text:
the time that WeasyPrint takes goes by the number of elements.
"""

from itertools import pairwise
from xml.etree.ElementTree import Element

from policyver.render.paper.children import InPlace, replace_children

_NBSP = "\u00a0"  # no line ends in it


def join_announcements(element: Element, direction: str) -> None:
    """Join, in the tree of a page, what is announced one after the other; take out what has no effect on paper."""
    _unwrap(element, direction)
    _flatten_numbers(element)
    for child in element:
        join_announcements(child, child.get("dir", direction))
    children: list[Element] = [*element][:1]
    for before, after in pairwise([*element]):
        if _is_number(before) and before.tail == _NBSP and (opening := _first(after)) is not None:
            before.tail, opening.text = None, f"{_NBSP}{opening.text}"
        elif not before.tail and (end := _last(before)) is not None and (opening := _first(after)) is not None:
            _join(before, end, after, opening)
            children.append(end)
        children.append(after)
    element[:] = children


def _join(before: Element, end: Element, after: Element, opening: Element) -> None:
    """Make one element, to be put between the two, of the end of an announcement and the beginning of the next."""
    end.text = f"{end.text}{_NBSP}{opening.text}"
    if before.tag == "del":
        end.set("class", f"{end.get('class')} joint")
    before.remove(end)
    after.remove(opening)
    after.text = opening.tail


def _first(element: Element) -> Element | None:
    """Return what announces an insertion or a deletion, if the element is one."""
    return element[0] if _is_change(element) and len(element) and _is_spoken(element[0]) and not element.text else None


def _last(element: Element) -> Element | None:
    """Return what says that an insertion or a deletion ends, if the element is one."""
    return element[-1] if _is_change(element) and len(element) > 1 and _is_spoken(element[-1]) else None


def _is_change(element: Element) -> bool:
    return element.tag in ("ins", "del") or "ins" in _classes(element)


def _is_number(element: Element) -> bool:
    return "at" in _classes(element)


def _is_spoken(element: Element) -> bool:
    return "spoken" in _classes(element)


def _classes(element: Element) -> list[str]:
    return element.get("class", "").split()


def _flatten_numbers(element: Element) -> None:
    """Put the parts of a change's number beside one another: a script shows or hides them as one, paper does not."""

    def parts(child: Element) -> InPlace | None:
        if "number" not in _classes(child):
            return None
        is_behind = "behind" in _classes(child)  # a word, which it is to be apart from
        child[-1].tail = None if is_behind else _NBSP
        return InPlace(text=_NBSP if is_behind else "", elements=list(child))

    replace_children(element, parts)


def _unwrap(element: Element, direction: str) -> None:
    """Put the text of isolated words that are written like what is around them into that."""

    def words(child: Element) -> InPlace | None:
        stays = child.tag != "bdi" or len(child) or child.get("lang") or child.get("dir", direction) != direction
        return None if stays else InPlace(child.text or "")

    replace_children(element, words)
