"""What a reader sees of parts of a page that are left out, in words: boxes with their ticks, entries, raised digits."""

import re
from collections.abc import Container, Sequence

from policyver.document.html_rules import BOXES
from policyver.document.losses import Loss
from policyver.document.raised import in_script
from policyver.document.web.tree import Element, Node

_ROLES = {
    "checkbox": "☐☑",
    "menuitemcheckbox": "☐☑",
    "switch": "☐☑",
    "radio": "○◉",
    "menuitemradio": "○◉",
    "option": "○◉",
}
_STATES = ("aria-checked", "aria-pressed", "aria-selected")
_SILENT_FIELDS = ("hidden", "submit", "button", "reset", "image")
_PROMPTS = ("value", "placeholder", "aria-label", "title")

_TOOLTIP = re.compile(
    r"(?:^|[\s_-])tool-?tip(?:[_-]*(?:text|content|body|inner|box|bubble|message|popup))(?:$|[\s_-])", re.IGNORECASE
)
"""What authors call such an element. One around the words, too, is often called `tooltip`."""


def loss_of(what: str, *nodes: Node) -> list[Loss]:
    """Return the loss of nodes, if a reader sees anything of them."""
    words = words_of(nodes)
    return [Loss(what, words)] if words else []


def words_of(nodes: Sequence[Node]) -> str:
    """Return what a reader sees of nodes on one line, with spaces around blocks."""
    parts: list[str] = []
    chosen: set[Element] = set()
    waiting: list[tuple[Node, str]] = [(node, "") for node in reversed(nodes)]
    while waiting:
        node, script = waiting.pop()
        if isinstance(node, str):
            parts.append(in_script(node, script))
        else:
            chosen.update(chosen_of(node) if node.tag == "select" else ())
            script = node.tag if node.tag in ("sup", "sub") else script
            space = [(" ", "")] if node.is_block or node.tag == "br" or is_tooltip(node) else []
            children = [(child, script) for child in reversed(node.children)]
            waiting += [*space, *children, (_stand_in(node, chosen), ""), *space]
    return " ".join("".join(parts).split())


def _stand_in(element: Element, chosen: Container[Element]) -> str:
    """Return what is seen of an element beside its text: whether it is ticked or chosen, what a field asks for."""
    if element.tag == "option":
        return f" {BOXES['radio'][element in chosen]} {_label(element)}"
    if element.tag == "optgroup":
        return f" {element.attributes.get('label', '')} "
    if sign := sign_of(element):
        return f" {sign} "
    if element.tag == "textarea":
        return element.attributes.get("placeholder", "") if not element.text() else ""
    return f" {prompt_of(element)} " if element.tag == "input" else ""


def _label(entry: Element) -> str:
    return entry.attributes.get("label", "") if not entry.text() else ""


def sign_of(element: Element) -> str:
    """Return the sign of a box to tick, an entry or a switch as it is: `☑`. The empty string for other elements."""
    if not element.attributes:
        return ""
    if element.tag == "input" and element.get("type") in BOXES:
        return BOXES[element.get("type")]["checked" in element.attributes]
    if "role" not in element.attributes and "aria-pressed" not in element.attributes:
        return ""
    states = [element.get(name) for name in _STATES]
    signs = _ROLES.get(element.get("role"), "☐☑" if "aria-pressed" in element.attributes else "")
    return signs["true" in states] if signs else ""


def prompt_of(field: Element) -> str:
    """Return what is in a field before somebody fills it in, or what it asks for."""
    kind = field.get("type")
    if kind in (*BOXES, "hidden"):
        return ""
    names = (*_PROMPTS, "alt") if kind in _SILENT_FIELDS else _PROMPTS
    return next((value for name in names if (value := field.attributes.get(name, "").strip())), "")


def is_button(field: Element) -> bool:
    """Whether a field is one to be clicked."""
    return field.get("type") in _SILENT_FIELDS


def chosen_of(choice: Element) -> list[Element]:
    """Return the entries of a list to choose from that are chosen when the page opens."""
    entries = [element for element in choice.elements() if element.tag == "option"]
    chosen = [entry for entry in entries if "selected" in entry.attributes]
    if "multiple" in choice.attributes:
        return chosen
    return chosen[-1:] or [entry for entry in entries if "disabled" not in entry.attributes][:1]


def is_tooltip(element: Element) -> bool:
    """Whether an element only appears beside words when the mouse rests on them."""
    if not element.attributes:
        return False
    return element.get("role") == "tooltip" or bool(_TOOLTIP.search(element.attributes.get("class", "")))
