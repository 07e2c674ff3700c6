"""What is in the text of a page and is no text: pictures, fields, buttons, embedded pages -> their words, or losses."""

from collections.abc import Sequence

from policyver.document.html_rules import HEADINGS
from policyver.document.losses import Loss
from policyver.document.marks import stand_in_address
from policyver.document.web.attributes import ON_DEMAND, shown_attributes
from policyver.document.web.composing import text_with_tags
from policyver.document.web.fields import FIELDS, field
from policyver.document.web.furniture import ICON
from policyver.document.web.parsing import parse_part
from policyver.document.web.pictures import digest, drawing, is_sign_by_name, picture, sign
from policyver.document.web.tree import Element, Node, text_of, weigh
from policyver.document.web.words import is_tooltip, loss_of, sign_of

_WITHOUT_WORDS = {"iframe": "an embedded page", "object": "an embedded object", "embed": "an embedded object",
                  "audio": "a recording", "video": "a video", "canvas": "a drawing"}  # fmt: skip
_COMMENT = "a comment of its authors, which is not printed"
_FOR_OLD_BROWSERS = ("noembed", "noframes")


def name_embedded(statement: Element) -> list[Loss]:
    """Put words in the place of what stands in a text, and return what has none."""
    weigh(statement)
    losses: list[Loss] = []
    replacements: dict[Element, Sequence[Node]] = {}
    waiting = [statement]
    while waiting:
        element = waiting.pop()
        losses += [Loss(_COMMENT, digest(comment)) for comment in element.comments]
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
        case "picture" if element.words:
            return None
        case "img" | "area" | "picture":
            return picture(element, losses, is_all=_is_all_of_a_cell(element))
        case "svg":
            return drawing(element, losses, is_all=_is_all_of_a_cell(element))
        case "i" | "span" | "div" | "em" | "b" if not element.children and _is_sign(element):
            return sign(element, losses)
        case "td" if is_sign_by_name(element):
            losses.append(Loss("a sign without words", element.attributes["class"]))
            return None
        case "a" if _is_link_to_itself(element):
            return (Element("span", {}, element.children),) if any(map(str.isalnum, element.text())) else ()
        case _ if element.words and is_tooltip(element):
            losses += loss_of(ON_DEMAND, element)
        case _ if element.tag in FIELDS or sign_of(element):
            return field(element, losses)
        case _ if element.tag in _FOR_OLD_BROWSERS:
            losses += loss_of("text for old browsers", *parse_part(text_with_tags(element)))
        case _ if element.tag in _WITHOUT_WORDS:
            losses.append(_embedded(element))
        case _:
            losses += shown_attributes(element)
            return None
    return ()


def _is_all_of_a_cell(element: Element) -> bool:
    """Whether an element is all that a cell of a table has: then it is what the cell says."""
    cell = next((around for around in element.ancestors() if around.tag in ("td", "th")), None)
    return cell is not None and cell.words == element.words


def _is_sign(element: Element) -> bool:
    return bool(ICON.search(element.names)) or _is_all_of_a_cell(element)


def _is_link_to_itself(link: Element) -> bool:
    """Whether a link leads to the heading that it is in, for those who copy its address. It changes with the words."""
    heading = next((around for around in link.ancestors() if around.tag in HEADINGS), None)
    href = link.attributes.get("href", "").strip()
    if heading is None or len(href) < 2 or any(inside.tag != "span" for inside in list(link.elements())[1:]):
        return False
    named = (heading, link, *([link.parent] if link.parent is not None else []))
    return any(near.attributes.get(name) == href[1:] for near in named for name in ("id", "name"))


def _embedded(element: Element) -> Loss:
    sources = [element, *(inside for inside in element.elements() if inside.tag == "source")]
    addresses = [source.attributes.get(name, "").strip() for source in sources for name in ("src", "data", "poster")]
    named = [stand_in_address(address) for address in dict.fromkeys(addresses) if address]
    shown = f": {', '.join(named)}" if named else ""
    words = text_of(parse_part(text_with_tags(element)) if element.tag == "iframe" else element.children)
    subtitles = [track.attributes.get("label", "") for track in element.child_elements() if track.tag == "track"]
    return Loss(f"{_WITHOUT_WORDS[element.tag]}{shown}", " ".join(filter(None, [words, *subtitles])))
