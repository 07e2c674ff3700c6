"""What of a web page is not its text: menus, banners, footers, hidden text, players, buttons to share the page with."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from policyver.document.losses import Loss

SILENT = (
    "script style template noscript svg iframe object embed button input select textarea canvas audio video map".split()
)
"""Elements whose text, if they have any, is not the page's."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "summary")

_SHOWN = {"iframe": "an embedded page", "object": "an embedded object", "embed": "an embedded object",
          "audio": "a recording", "video": "a video"}  # fmt: skip
_AROUND = {"nav": "navigation", "footer": "footer", "aside": "aside", "dialog": "dialog", "form": "form"}
_ROLES = {
    "navigation": "navigation", "banner": "header", "contentinfo": "footer", "search": "search",
    "complementary": "aside", "dialog": "dialog", "alertdialog": "dialog",
}  # fmt: skip
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:cookie-?(?:banner|bar|consent|notice|popup)|consent-?(?:banner|bar)|breadcrumbs?|skip-?(?:link|nav)"
    r"|onetrust|usercentrics|cookiebot|cookieconsent"
    r"|sidebar|menu|navbar|site-?(?:header|footer)|newsletter|language-?(?:switcher|selector))(?:$|[\s_-])",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"(?:^|[\s_-])(?:share|sharing|social)(?:$|[\s_-])", re.IGNORECASE)
"""May be buttons to share the page with, or what the statement says of sharing."""
_FEW_WORDS = 12


def furniture(element: HtmlElement, *, inside_main: bool) -> str:
    """Return which part of a page's machinery an element is; nothing for its text."""
    if not isinstance(element.tag, str):
        return ""
    style = (element.get("style") or "").replace(" ", "").lower()
    if element.get("hidden") is not None or "display:none" in style or element.get("aria-hidden") == "true":
        return "hidden text"
    if part := _AROUND.get(element.tag) or _ROLES.get(element.get("role") or ""):
        return part
    if element.tag == "header" and not inside_main:
        return "header"
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    says_more = inside_main and any(True for _ in element.iter(*HEADINGS))
    if (_NAMED.search(names) and not says_more) or (_BESIDE.search(names) and _is_for_clicking(element)):
        return "navigation"
    return _list_of_links(element, inside_main=inside_main)


def silent_loss(element: HtmlElement) -> Iterator[Loss]:
    """Yield what a reader of the page sees at a silent element, or would without scripts."""
    if element.tag == "noscript":
        yield from loss_of("text for browsers without scripts", element)
    elif isinstance(element.tag, str) and (what := _SHOWN.get(element.tag)):
        address = (element.get("src") or element.get("data") or "").strip()
        yield Loss(f"{what}: {address}" if address and not address.startswith("data:") else what)


def loss_of(what: str, element: HtmlElement) -> Iterator[Loss]:
    """Yield the loss that an element is, if it has words."""
    if words := element.text_content().strip():
        yield Loss(what, words)


def words_in(element: HtmlElement) -> int:
    """Return how many words an element has."""
    return len(element.text_content().split())


def _list_of_links(element: HtmlElement, *, inside_main: bool) -> str:
    """Return what a list of links is, to other pages or to the headings below; nothing for another list."""
    if element.tag not in ("ul", "ol"):
        return ""
    links = list(element.iter("a"))
    if len(links) < 3 or sum(map(words_in, links)) < 0.9 * words_in(element):
        return ""
    if all((link.get("href") or "").startswith("#") for link in links):
        return "table of contents"
    return "" if inside_main else "navigation"


def _is_for_clicking(element: HtmlElement) -> bool:
    words = words_in(element)
    return words <= _FEW_WORDS or 2 * sum(map(words_in, element.iter("a"))) > words
