"""Labels with parts of the page below them that are opened alike, though nothing but their repetition says so."""

import re
from collections.abc import Iterator

from policyver.document.html_rules import HEADINGS
from policyver.document.web.tree import Element, before, is_hidden

_LEAST = 2
"""How often a label with a part below it is repeated. With less, hidden text below a line of text is taken for a part
that a reader can open (`test_hidden_text_that_nothing_opens`)."""
_LONGEST = 30
"""Words of a label."""
_NEAR = 4
"""How many nodes above a label may be the box that it belongs to."""
_CONTENT = re.compile(r"accordion|collaps|expand|panel|pane|disclosure|answer|content|body|inner|tab", re.IGNORECASE)
_Likeness = tuple[str, ...]


def repeated_panels(body: Element) -> Iterator[tuple[Element, Element]]:
    """Yield each label and the part of the page that it opens."""
    pairs: dict[_Likeness, list[tuple[Element, Element]]] = {}
    hidden: set[_Likeness] = set()
    for panel in body.elements():
        label = before(panel) if panel.words and panel.is_block else None
        if label is None or not 0 < label.words <= _LONGEST or label.has_blocks or label.tag in HEADINGS:
            continue
        if switch_of(label) is not None and (is_hidden(panel) or _CONTENT.search(panel.names)):
            yield label, panel
        elif only_button(label) is not None:
            if only_button(panel) is None and not _is_sent(label):
                pairs.setdefault(("button", *_likeness(label, panel)), []).append((label, panel))
        elif is_hidden(panel) or label.names:
            likeness = _likeness(label, panel)
            pairs.setdefault(likeness, []).append((label, panel))
            if is_hidden(panel) and _are_alone(label, panel):
                hidden.add(likeness)
    for likeness, alike in pairs.items():
        if len(alike) >= _LEAST and (likeness[0] == "button" or likeness in hidden):
            yield from alike


def _likeness(label: Element, panel: Element) -> _Likeness:
    """Return what is the same where a label with its part is repeated."""
    around = label.parent
    return (label.tag, label.names, panel.tag, *((around.tag, around.names) if around is not None else ()))


def _are_alone(label: Element, panel: Element) -> bool:
    """Whether a label and its part are all that is in what is around them, or the label is called something."""
    if label.names and label.tag != "p":
        return True
    return label.parent is not None and label.parent.words == label.words + panel.words


def switch_of(label: Element) -> Element | None:
    """Return the box in front of a label that is ticked to open what is below it: no script does it then."""
    if label.tag != "label" or label.parent is None or any(around.tag == "form" for around in label.ancestors()):
        return None
    nearest = label.parent.children[max(label.place - _NEAR, 0) : label.place]
    boxes = [node for node in nearest if isinstance(node, Element) and node.get("type") in ("checkbox", "radio")]
    above = before(label)
    if not boxes or (above is not None and above.tag == "label"):
        return None
    named = label.attributes.get("for")
    return boxes[-1] if named and boxes[-1].attributes.get("id") == named else None


def _is_sent(label: Element) -> bool:
    """Whether a button sends a form."""
    return any(around.tag == "form" for around in label.ancestors()) or label.get("type") == "submit"


def only_button(element: Element) -> Element | None:
    """Return the button that an element is, or that is all that is in it."""
    while element.tag != "button" and element.get("role") != "tab":
        children = element.child_elements()
        if len(children) != 1 or element.has_own_text:
            return None
        element = children[0]
    return element if element.words else None
