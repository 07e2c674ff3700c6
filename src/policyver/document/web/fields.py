"""Fields of a page to fill in, to choose from, to tick and to click -> words in the text, or losses."""

from collections.abc import Sequence

from policyver.document.losses import Loss
from policyver.document.web.tree import Element, Node
from policyver.document.web.words import chosen_of, is_button, loss_of, prompt_of, sign_of

FIELDS = frozenset("button datalist input meter progress select textarea".split())

_UNCHANGEABLE = Loss("a box that readers cannot change")


def field(element: Element, losses: list[Loss]) -> Sequence[Node] | None:
    """Return what to put in the place of a field. None where it stays."""
    match element.tag:
        case "input":
            return _line(element, losses)
        case "meter" | "progress":
            losses += loss_of("a gauge", element.attributes.get("value", ""), " ", element)
            return ()
        case "select":
            return _choice(element, losses)
        case "datalist":
            losses += loss_of("a list to choose from", element)
            return ()
        case "textarea":
            return _terms(element, losses)
        case "button" if not sign_of(element) and not _is_in_a_sentence(element):
            losses += loss_of("a button", element) or loss_of("a button", prompt_of(element))
            return ()
    if sign := sign_of(element):
        losses += [_UNCHANGEABLE] if "disabled" in element.attributes or element.get("aria-disabled") == "true" else []
        element.tag = "span" if element.tag == "button" else element.tag
        element.adopt([f" {sign} ", *element.children])
    return None


def _line(field: Element, losses: list[Loss]) -> Sequence[Node]:
    if sign := sign_of(field):
        losses += [_UNCHANGEABLE] if "disabled" in field.attributes else []
        return (f" {sign} ",)
    if is_button(field):
        losses += loss_of("a button", prompt_of(field))
    elif field.get("type") != "hidden":
        losses.append(Loss("a field to fill in", prompt_of(field)))
    return ()


def _choice(choice: Element, losses: list[Loss]) -> Sequence[Node]:
    """Return the entry of a list in a sentence that is chosen when the page opens. Any other list is lost."""
    if choice.parent is None or not _is_in_a_sentence(choice):
        losses += loss_of("a list to choose from", choice)
        return ()
    chosen = dict.fromkeys(chosen_of(choice))
    others = [entry for entry in choice.elements() if entry.tag == "option" and entry not in chosen]
    losses += [loss for entry in others for loss in loss_of("another entry of a list to choose from", entry.text())]
    behind = "".join(node for node in choice.parent.children[choice.place + 1 :][:1] if isinstance(node, str))
    return (" ", ", ".join(entry.text() for entry in chosen), " " if behind[:1].isalnum() else "")


def _is_in_a_sentence(button: Element) -> bool:
    around = button.parent
    return around is not None and around.has_own_text and around.tag not in ("form", "fieldset")


def _terms(field: Element, losses: list[Loss]) -> Sequence[Node]:
    """Return what is written in a field of many lines as text that was typed."""
    if not field.words:
        losses.append(Loss("a field to fill in", field.attributes.get("placeholder", "").strip()))
        return ()
    typed = Element("pre")
    typed.adopt([text_of_lines(field)])
    return (typed,)


def text_of_lines(element: Element) -> str:
    """Return the text of an element with its line ends."""
    parts: list[str] = []
    waiting: list[Node] = [element]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            parts.append(node)
        else:
            line_end = ["\n"] if node.tag == "br" or (node.is_block and node is not element) else []
            waiting += [*line_end, *reversed(node.children), *(line_end if node.tag != "br" else ())]
    return "".join(parts)
