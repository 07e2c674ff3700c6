"""What of a web page is not its text: menus, banners, footers, forms, buttons to share the page with, hidden text."""

import re
from dataclasses import dataclass

from policyver.document.html_rules import HEADINGS
from policyver.document.web.panels import is_opened
from policyver.document.web.tree import Element, is_hidden
from policyver.languages.headings import ABOUT_A_TITLE, TITLE

_ROLES = {
    "navigation": "navigation", "menu": "navigation", "menubar": "navigation", "toolbar": "navigation",
    "search": "form", "dialog": "dialog", "alertdialog": "dialog", "banner": "header", "contentinfo": "footer",
}  # fmt: skip
_TAGS = {"nav": "navigation", "dialog": "dialog", "search": "form", "form": "form", "header": "header",
         "footer": "footer"}  # fmt: skip
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:cookie-?(?:banner|bar|consent|notice|popup|policy-?banner)|consent-?(?:banner|bar|popup)"
    r"|onetrust|usercentrics|cookiebot|cookieconsent|breadcrumbs?|skip-?(?:link|nav|to)|side-?bar|menu|nav"
    r"|navbar|(?:main|site|top|primary|secondary)-?nav(?:igation)?|site-?header|top-?bar|newsletter|subscribe"
    r"|language-?(?:switcher|selector|picker)|share|sharing|social|promo|related(?:-posts)?)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""What authors call such parts. A section of the statement may have any of these names, too."""
_NAMED_FOOTER = re.compile(r"(?:^|[\s_-])(?:(?:site|page)?-?footer|colophon|copyright)(?:$|[\s_-])", re.IGNORECASE)
_BANNER = re.compile(r"cookie|consent|onetrust|usercentrics", re.IGNORECASE)
ICON = re.compile(r"(?:^|[\s_-])(?:icons?|material-(?:icons|symbols)\S*|fa|glyphicon|bi)(?:$|[\s_-])", re.IGNORECASE)
_HOLDS_TEXT = frozenset(("main", "article", "section", "details", "blockquote", "aside"))
_MAY_BE_NAMED = frozenset(("div", "section", "ul", "ol", "aside", "span", "a", "p", "td", "table"))
_FIELDS = frozenset(("input", "select", "textarea"))
_NO_FIELDS = frozenset(("checkbox", "radio", "hidden", "submit", "button", "reset", "image"))
_FEW_WORDS = 12
"""The most words of a part that has links and a name of those above, and is machinery for that. Raised, short sections
without a heading are left out (`test_a_short_section_that_is_called_like_machinery`)."""
_MENU = 3
"""The least links of a list that is a menu."""
_STATEMENT = 40
"""The least words of a form, or of a part with fields to fill in, that are text. Raised, text with a field in it is
left out (`test_a_form_around_text`)."""
_SHORT_FOOTER = 80
"""The most words of a part without headings that is a footer by its name."""


_CLOSED = "a closed dialog"
NOT_SHOWN = ("hidden text", _CLOSED)
"""Those of the names below that are of what a page does not show when it opens."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of a page when one of its elements is judged."""

    page: Element
    """Its body."""
    marked: bool
    """Whether the page itself says which part of it is its text: then only that part is judged."""
    opened: set[Element]
    """Panels that something on the page opens."""
    has_title: bool
    """Whether there is a title outside the headers of the page."""

    def what_is(self, element: Element) -> str:
        """Return which part of a page's machinery an element is; nothing for its text."""
        return (
            ("hidden text" if self._stays_hidden(element) else "")
            or self._by_kind(element)
            or self._by_name(element)
            or self._by_links(element)
        )

    def _stays_hidden(self, element: Element) -> bool:
        if not is_hidden(element):
            return element.get("aria-hidden") == "true" and not element.is_block and _is_sign(element)
        return not is_opened(element, self.opened)

    def _by_kind(self, element: Element) -> str:
        what = _ROLES.get(element.get("role")) or _TAGS.get(element.tag, "")
        match what:
            case "header":
                names_the_page = not self.has_title and _has_title(element)
                return "" if names_the_page or self._is_in_text(element) else what
            case "footer":
                return "" if self._is_in_text(element) else what
            case "dialog":
                if _is_shown_as_text(element):
                    return ""
                if element in self.opened and not has_fields(element):
                    return ""
                is_closed = element.tag == "dialog" and "open" not in element.attributes
                return _CLOSED if is_closed else what
            case "form":
                return "" if _is_declaration(element) else what
            case _:
                return what

    def _is_in_text(self, element: Element) -> bool:
        """Whether a header or a footer is one of a section, not of the page."""
        around = next((near for near in element.ancestors() if near.tag in _HOLDS_TEXT), None)
        if self.marked or around is None:
            return self.marked
        return around.tag != "section" or 5 * around.words < 4 * self.page.words  # some put a section around all

    def _by_name(self, element: Element) -> str:
        if element.tag not in _MAY_BE_NAMED or not element.names:
            return ""
        has_heading = any(inside.tag in HEADINGS for inside in element.elements())
        if _NAMED.search(element.names) and not _is_section(element, has_heading=has_heading):
            return "navigation"
        if self.marked or has_heading or element.words > _SHORT_FOOTER or not _NAMED_FOOTER.search(element.names):
            return ""
        return "footer"

    def _by_links(self, element: Element) -> str:
        """Return what a list of links is, to other pages or to the headings below; nothing for other elements."""
        if 10 * element.linked_words < 9 * element.words or not element.words:
            return ""
        if element.tag not in ("ul", "ol") and (self.marked or element.tag not in ("div", "p", "td", "table")):
            return ""
        links = [inside for inside in element.elements() if inside.tag == "a" and inside.get("href")]
        if len(links) >= _MENU and all(link.get("href").startswith("#") for link in links):
            return "table of contents" if element.tag in ("ul", "ol") else ""
        least = 2 if element.tag == "td" else _MENU
        return "navigation" if not self.marked and sum(map(_leads_elsewhere, links)) >= least else ""


def is_title(element: Element) -> bool:
    """Whether an element is a heading, and no link to another page, as the name of the site often is."""
    if element.tag not in HEADINGS or not element.words:
        return False
    return element.linked_words < element.words or not any(map(_leads_elsewhere, element.elements()))


def _has_title(header: Element) -> bool:
    text = header.text()
    return any(map(is_title, header.elements())) or bool(TITLE.search(text) and not ABOUT_A_TITLE.search(text))


def _is_sign(element: Element) -> bool:
    """Whether an element that only eyes see has no words for them either: an arrow, the name of an icon."""
    text = element.text()
    return bool(ICON.search(element.names)) or not any(letter.isalnum() for letter in text)


def _is_section(element: Element, *, has_heading: bool) -> bool:
    """Whether a part that is called like machinery is a section that speaks of it."""
    if 2 * element.linked_words > element.words:
        return False
    to_fill_in = has_fields(element)
    if _BANNER.search(element.names):
        return has_heading and not to_fill_in and not any(inside.tag == "button" for inside in element.elements())
    if to_fill_in and element.words < _STATEMENT:
        return False
    return has_heading or element.words > _FEW_WORDS or not any(map(_leads_elsewhere, element.elements()))


def _leads_elsewhere(element: Element) -> bool:
    href = element.get("href") if element.tag == "a" else ""
    return element.tag == "button" or bool(href and not href.startswith(("#", "mailto:", "tel:")))


def _is_shown_as_text(dialog: Element) -> bool:
    """Whether a page shows a dialog when it opens, and that is text, and no banner."""
    if dialog.tag != "dialog" or "open" not in dialog.attributes:
        return False
    has_buttons = any(inside.tag == "button" for inside in dialog.elements())
    names = f"{dialog.names} {dialog.text() if has_buttons else ''}"
    return not _BANNER.search(names) and not has_fields(dialog)


def has_fields(element: Element) -> bool:
    """Whether there is something to fill in or to choose from in an element, other than boxes to tick."""
    return any(inside.tag in _FIELDS and inside.get("type") not in _NO_FIELDS for inside in element.elements())


def _is_declaration(form: Element) -> bool:
    """Whether a form is text, with something to agree to, or is put around a whole page."""
    if form.words >= _STATEMENT or not has_fields(form):
        return True
    return any(_is_box(inside) or _has_terms(inside) for inside in form.elements())


def _is_box(element: Element) -> bool:
    return element.tag == "input" and element.get("type") in ("checkbox", "radio")


def _has_terms(element: Element) -> bool:
    return element.tag == "textarea" and element.words > _FEW_WORDS
