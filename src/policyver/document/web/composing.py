"""The elements of a page -> those that a browser makes of them: shadow roots, and pages inside the page."""

from collections.abc import Sequence

from policyver.document.losses import Loss
from policyver.document.web.addresses import show_addresses
from policyver.document.web.formulas import write_formulas
from policyver.document.web.parsing import parse_page, parse_part
from policyver.document.web.tree import Element, Node, weigh
from policyver.document.web.unfilled import is_to_come
from policyver.document.web.words import loss_of

_MOST_NESTED = 10
"""Pages in pages: further ones are named as left out."""


TITLE = "the title that a browser shows above the page"


def compose(body: Element) -> list[Loss]:
    """Put everything in its place, addresses that are hidden too, and return what the page does not show."""
    titles = _without_titles(body)
    _open_frames(body)
    for element in body.elements():
        if element.tag == "noscript":
            element.adopt(parse_part(text_with_tags(element)))
    show_addresses(body)
    losses = _open_shadow_roots(body) + write_formulas(body)
    templates = _outermost(body, "template")
    losses += [loss for template in templates for loss in loss_of("a template that the page does not show", template)]
    body.replace(dict.fromkeys(templates, ()))
    return [*titles, *losses, *_without_scripts(body)]


def _without_titles(page: Element) -> list[Loss]:
    titles = [element for element in page.elements() if element.tag == "title" and not _is_drawn(element)]
    page.replace(dict.fromkeys(titles, ()))
    return [loss for title in titles for loss in loss_of(TITLE, title)]


def _outermost(body: Element, tag: str) -> list[Element]:
    """Return the elements of a name that are in no other of that name."""
    elements = [element for element in body.elements() if element.tag == tag]
    return [element for element in elements if all(around.tag != tag for around in element.ancestors())]


def _open_frames(body: Element) -> None:
    """Put the pages that are written inside this one in the place of their frames."""
    for _ in range(_MOST_NESTED):
        frames = [element for element in body.elements() if element.tag == "iframe" and element.get("srcdoc")]
        body.replace({frame: (_page_in(frame),) for frame in frames})
        if not frames:
            return


def _is_drawn(element: Element) -> bool:
    return any(around.tag == "svg" for around in element.ancestors())


def _page_in(frame: Element) -> Element:
    page = parse_page(frame.attributes["srcdoc"])[0]
    _without_titles(page)
    return _division(page.children)


def _division(nodes: Sequence[Node]) -> Element:
    division = Element("div")
    division.adopt(nodes)
    return division


def _open_shadow_roots(body: Element) -> list[Loss]:
    """Put what is in shadow roots into their hosts, as a browser shows it (HTML Standard, 4.12.3)."""
    losses: list[Loss] = []
    for host in reversed([*body.elements()]):
        roots = [child for child in host.child_elements() if child.tag == "template" and _is_shadow_root(child)]
        if not roots:
            continue
        shadow = _division(roots[0].children)
        slotted: dict[str, list[Node]] = {}
        for child in host.children:
            if child is not roots[0]:
                name = child.attributes.get("slot", "") if isinstance(child, Element) else ""
                slotted.setdefault(name, []).append(child)
        slots = [element for element in shadow.elements() if element.tag == "slot"]
        filled = {slot: slotted.pop(slot.attributes.get("name", ""), ()) or slot.children for slot in slots}
        shadow.replace(filled)
        losses += [loss for nodes in slotted.values() for loss in loss_of("text that the page does not show", *nodes)]
        host.adopt(shadow.children)
    return losses


def _is_shadow_root(template: Element) -> bool:
    return (template.get("shadowrootmode") or template.get("shadowroot")) in ("open", "closed")


def _without_scripts(body: Element) -> list[Loss]:
    """Return what is only for browsers without scripts; where that is the page, put it there."""
    parts = _outermost(body, "noscript")
    weigh(body)
    words = sum(part.words for part in parts)
    asking = sum(part.words for part in parts if is_to_come(part.text()))
    if 2 * (words - asking) > body.words or words == body.words:
        body.replace({part: part.children for part in parts})
        return []
    body.replace(dict.fromkeys(parts, ()))
    return [loss for part in parts for loss in loss_of("text for browsers without scripts", part)]


def text_with_tags(element: Element) -> str:
    """Return the text of an element in which the parser leaves tags as they are."""
    return "".join(child for child in element.children if isinstance(child, str))
