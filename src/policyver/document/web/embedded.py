"""What is in the text of a page and is no text: pictures, fields, buttons, embedded pages -> their words, or losses."""

import hashlib
from collections.abc import Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote

from policyver.document.losses import Loss
from policyver.document.web.composing import loss_of, text_with_tags
from policyver.document.web.parsing import parse_part
from policyver.document.web.tree import HEADINGS, Element, Node, text_of, weigh

_BOXES = {"checkbox": "☐☑", "radio": "○◉"}
_WITHOUT_WORDS = {"iframe": "an embedded page", "object": "an embedded object", "embed": "an embedded object",
                  "audio": "a recording", "video": "a video", "canvas": "a drawing"}  # fmt: skip
_FOR_OLD_BROWSERS = ("noembed", "noframes")
_SILENT_FIELDS = ("hidden", "submit", "button", "reset", "image")
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
)
"""Attributes that scripts of many pages show to the mouse, or on a click."""
_LARGEST_PIXEL = 2
"""The most pixels of a picture that nobody sees: it only reports that the page was opened."""


def name_embedded(statement: Element) -> list[Loss]:
    """Put words in the place of what stands in a text, and return what has none."""
    weigh(statement)
    losses: list[Loss] = []
    replacements: dict[Element, Sequence[Node]] = {}
    waiting = [statement]
    while waiting:
        element = waiting.pop()
        replacement = _replacement(element, losses)
        if replacement is None:
            waiting += element.child_elements()[::-1]
        else:
            replacements[element] = replacement
    statement.replace(replacements)
    return losses


def _replacement(element: Element, losses: list[Loss]) -> Sequence[Node] | None:
    """Return what to put in the place of an element. None where it stays."""
    match element.tag:
        case "img" if _is_all_of_a_cell(element) and element.get("alt"):
            return (f" {element.attributes['alt']} ",)
        case "img" | "area":
            losses += _picture(element)
        case "svg" if _is_all_of_a_cell(element):
            return (f" {element.attributes.get('aria-label', '')} ", *element.children, " ")
        case "svg":
            losses += loss_of("a drawing", element.attributes.get("aria-label", ""), " ", *element.children)
        case "i" | "span" if not element.children and _is_all_of_a_cell(element):
            return _sign(element, losses)
        case "input":
            return _field(element, losses)
        case "button" if not _is_in_a_sentence(element):
            losses += loss_of("a button", element)
        case "meter" | "progress":
            losses += loss_of("a gauge", element.attributes.get("value", ""), " ", element)
        case "select" | "datalist":
            losses += loss_of("a list to choose from", element)
        case "textarea":
            return _terms(element)
        case _ if element.tag in _FOR_OLD_BROWSERS:
            losses += loss_of("text for old browsers", *parse_part(text_with_tags(element)))
        case _ if element.tag in _WITHOUT_WORDS:
            losses.append(_embedded(element))
        case "a" if _is_link_to_itself(element):
            return (Element("span", {}, element.children),) if any(map(str.isalnum, element.text())) else ()
        case _:
            losses += _shown_attributes(element)
            return None
    return ()


def _is_all_of_a_cell(element: Element) -> bool:
    """Whether an element is all that a cell of a table has: then it is what the cell says."""
    cell = next((around for around in element.ancestors() if around.tag in ("td", "th")), None)
    return cell is not None and cell.words == element.words


def _is_link_to_itself(link: Element) -> bool:
    """Whether a link leads to the heading that it is in, for those who copy its address. It changes with the words."""
    heading = next((around for around in link.ancestors() if around.tag in HEADINGS), None)
    href = link.attributes.get("href", "").strip()
    if heading is None or len(href) < 2 or any(inside.tag != "span" for inside in list(link.elements())[1:]):
        return False
    named = (heading, link, *([link.parent] if link.parent is not None else []))
    return any(near.attributes.get(name) == href[1:] for near in named for name in ("id", "name"))


def _sign(element: Element, losses: list[Loss]) -> Sequence[Node]:
    """Return what a sign says that only its style makes: a tick, a cross. Its names are all that tells two apart."""
    described = element.attributes.get("aria-label") or element.attributes.get("title", "")
    if not described and element.names:
        losses.append(Loss("a sign without words", element.names))
    return (f" {described} ",) if described else ()


def _shown_attributes(element: Element) -> list[Loss]:
    """Return what a page shows by an element's attributes: words for the mouse or of a script, a part unfolded."""
    if element.tag == "details":
        is_open = "open" in element.attributes
        return loss_of("that a page shows this part unfolded", *element.child_elements()[:1]) if is_open else []
    what = "text that is shown when the mouse rests on words"
    names: tuple[str, ...] = ("title", *_SHOWN_ON_DEMAND)
    if "-" in element.tag + element.get("is"):
        what, names = "text that a script of the page may show", _SHOWN_BY_SCRIPTS
    values = [element.attributes[name] for name in names if name in element.attributes]
    return [loss for value in values if value.strip() != element.text() for loss in loss_of(what, value)]


def _picture(image: Element) -> list[Loss]:
    """Return the loss of a picture: its description, or what tells it from others."""
    sizes = [image.get(name).removesuffix("px") for name in ("width", "height")]
    if all(size.isdecimal() and int(size) <= _LARGEST_PIXEL for size in sizes):
        return []
    description = " ".join(image.attributes.get("alt", "").split())
    return [Loss("a picture", description or _file_name(image.attributes.get("src", "")))]


def _file_name(address: str) -> str:
    """Return the name of the file at an address; of one that is written out, a digest of what it holds."""
    if address.startswith("data:"):
        kind, _, content = address.removeprefix("data:").partition(",")
        return f"{kind.partition(';')[0]} {hashlib.sha256(content.encode()).hexdigest()[:12]}".strip()
    return unquote(PurePosixPath(address.partition("?")[0].partition("#")[0]).name)


def _field(field: Element, losses: list[Loss]) -> Sequence[Node]:
    kind = field.get("type")
    if kind in _BOXES:
        return (f" {_BOXES[kind]['checked' in field.attributes]} ",)
    value = field.attributes.get("value", "")
    if kind not in _SILENT_FIELDS:
        losses += loss_of("a field to fill in", value)
    elif kind != "hidden":
        losses += loss_of("a button", value or field.attributes.get("alt", ""))
    return ()


def _is_in_a_sentence(button: Element) -> bool:
    around = button.parent
    return around is not None and around.has_own_text and around.tag not in ("form", "fieldset")


def _terms(field: Element) -> Sequence[Node]:
    """Return what is written in a field of many lines as text that was typed."""
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


def _embedded(element: Element) -> Loss:
    sources = [element, *(inside for inside in element.elements() if inside.tag == "source")]
    addresses = [source.attributes.get(name, "").strip() for source in sources for name in ("src", "data")]
    address = next(filter(None, addresses), "")
    shown = f": {address}" if address and not address.startswith("data:") else ""
    words = text_of(parse_part(text_with_tags(element)) if element.tag == "iframe" else element.children)
    return Loss(f"{_WITHOUT_WORDS[element.tag]}{shown}", words)
