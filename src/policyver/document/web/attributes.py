"""What a page shows or does by an element's attributes, and not by its text -> losses."""

import re

from policyver.document.addresses import may_be_linked
from policyver.document.losses import Loss
from policyver.document.web.pictures import file_name
from policyver.document.web.tree import Element
from policyver.document.web.words import loss_of

ON_DEMAND = "text that is shown when the mouse rests on words"
_SHOWN_BY_SCRIPTS = (
    "title",
    "heading",
    "header",
    "label",
    "summary",
    "caption",
    "question",
    "answer",
    "text",
    "content",
)
"""Attributes of an element of the page's own that its script is likely to show."""
_SHOWN_ON_DEMAND = (
    "data-content",
    "data-bs-content",
    "data-original-title",
    "data-bs-title",
    "data-tippy-content",
    "data-tooltip",
    "data-tip",
)
"""Attributes that scripts of many pages show to the mouse, or on a click."""
_ADDRESS = re.compile(r"data-(?:\w+-)*(?:e?mail|mailto|cfemail|mail(?:to)?-token|email-\w+|user|domain)")
"""Attributes that scripts of many pages make an e-mail address of."""
_DOES_NOTHING = re.compile(r"javascript:\s*(?:void\s*\(?\s*0?\s*\)?|//|return false)?\s*;*\s*", re.IGNORECASE)
_NO_SIZE = re.compile(r"[01](?:\.\d+)?(?:px|pt)?$|0(?:\.[0-3]\d*)?(?:r?em|%)$")
_WHITE = ("white", "#fff", "#ffffff", "rgb(255,255,255)", "transparent")
_BACKGROUND = re.compile(r"url\(\s*[\"']?([^\"')]*)")


def shown_attributes(element: Element) -> list[Loss]:
    """Return what a page shows by an element's attributes: words for the mouse or of a script, a part unfolded."""
    attributes = element.attributes
    if not attributes:
        return []
    if element.tag == "details":
        is_open = "open" in attributes
        return loss_of("that a page shows this part unfolded", *element.child_elements()[:1]) if is_open else []
    what = ON_DEMAND
    names: tuple[str, ...] = ("title", *_SHOWN_ON_DEMAND)
    if "-" in element.tag + element.get("is"):
        what, names = "text that a script of the page may show", _SHOWN_BY_SCRIPTS
    values = [attributes[name] for name in names if name in attributes]
    losses = [loss for value in values if value.strip() != element.text() for loss in loss_of(what, value)]
    return [*losses, *_read_aloud(element), *_hidden_addresses(element), *_style(element)]


def _read_aloud(element: Element) -> list[Loss]:
    label = " ".join(element.attributes.get("aria-label", "").split())
    if not label or label.lower() in element.text().lower():
        return []
    return [Loss("words for programs that read a page aloud", label)]


def _hidden_addresses(element: Element) -> list[Loss]:
    """Return the address of a link that leads nowhere as it is written, and what a script may make one of."""
    losses: list[Loss] = []
    href = element.attributes.get("href", "").strip() if element.tag == "a" else ""
    if href and not may_be_linked(href) and not _DOES_NOTHING.fullmatch(href):
        losses.append(Loss("where a link leads, which is no place that a page links", href))
    values = [
        value for name, value in element.attributes.items() if name.startswith("data-") and _ADDRESS.fullmatch(name)
    ]
    return losses + [Loss("an address that a script may show", value) for value in values if value.strip()]


def _style(element: Element) -> list[Loss]:
    """Return what an element's own style shows, a picture behind the words, or keeps from readers."""
    if "style" not in element.attributes:
        return []
    losses = [Loss("a picture", name) for address in _BACKGROUND.findall(element.attributes["style"])
              if (name := file_name(address))]  # fmt: skip
    style = element.style
    if _NO_SIZE.match(style.get("font-size", "")):
        losses += loss_of("words too small to read", element)
    if style.get("color", "").replace(" ", "") in _WHITE and "background" not in " ".join(style):
        losses += loss_of("white words", element)
    return losses
