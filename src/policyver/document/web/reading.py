"""A saved web page -> the statement in it, without menus, banners and footers."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from policyver.document.markdown.html import html_blocks
from policyver.document.model import Document
from policyver.document.number_forms import written_number
from policyver.errors import BadText

_SILENT = (
    "script style template noscript svg iframe object embed button input select textarea canvas audio video map".split()
)
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
_MOST_COLUMNS = 200
_KEPT = {
    "a", "b", "strong", "i", "em", "cite", "dfn", "s", "del", "strike", "code", "kbd", "samp", "tt", "sup", "sub", "br",
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr", "th", "td",
    "hr", "blockquote", "pre", "dl", "dt", "dd", "div", "section", "article", "main", "header", "caption", "details",
    "summary", "address", "center", "figure", "figcaption", "body",
}  # fmt: skip
_ATTRIBUTES = {"href", "start", "value"}
_SAVE_AGAIN = "Save the page again once it is shown whole."
_LEAST_SHARE = 0.4
"""Of the page's words, in what calls itself the main part. With fewer it is not."""

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "summary")
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "lower-roman": "lowerRoman",
    "upper-alpha": "upperLetter", "upper-latin": "upperLetter", "upper-roman": "upperRoman",
}  # fmt: skip

Element = Any  # lxml's


def read_page(text: str, name: str) -> tuple[Document, tuple[str, ...]]:
    """Read a page. Gives its statement, and a line for each part that was left out.

    Raises BadText, which calls the page by `name`, where there are no words in it.
    """
    from lxml import etree, html  # 20 ms that only a page costs

    try:
        body = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text)).find("body")
    except (etree.LxmlError, ValueError, AssertionError):
        body = None
    if body is None:
        raise BadText(f"{name} has no text in it.", _SAVE_AGAIN)
    left_out: list[str] = []
    pictures = Counter(image.get("alt", "").strip() for image in body.iter("img"))
    for button in [each for heading in body.iter(*_HEADINGS) for each in heading.iter("button")]:
        button.drop_tag()  # a heading that opens what it stands above
    for element in [*body.iter(etree.Comment, etree.ProcessingInstruction, *_SILENT)]:
        left_out += _silenced(element)
        element.drop_tree()
    if not _words(body):
        raise BadText(f"{name} has no text in it.", _SAVE_AGAIN)
    root = _main(body, left_out)
    pictures -= pictures - Counter(image.get("alt", "").strip() for image in root.iter("img"))
    left_out += [f"a picture{f': “{alt}”' if alt else ''}" for alt in pictures.elements()]
    _tidy(root)
    source = html.tostring(root, encoding="unicode", with_tail=False)
    return Document(tuple(block for block in html_blocks(source) if block.kind != "html")), tuple(left_out)


def _main(body: Element, left_out: list[str]) -> Element:
    """Find the part that is the statement, and take out of it what is not."""
    marked = [each for each in body.iter("main", "article", "div", "section") if _is_main(each)]
    root = max(marked, key=_words, default=body)
    if _words(root) < _LEAST_SHARE * _words(body):
        root = body
    elif around := _words(body) - _words(root):
        left_out.append(f"what stands around the statement on the page ({around} words)")
    most = _LEAST_SHARE * _words(root)
    for element in list(root.iterdescendants()):
        what = _what(element, inside_main=root is not body)
        if what and element.getparent() is not None and _words(element) < most:
            left_out += _told(what, element)
            element.drop_tree()
    return root


def _is_main(element: Element) -> bool:
    return element.tag in ("main", "article") or element.get("role") == "main"


def _what(element: Element, *, inside_main: bool) -> str:
    """Tell what of a page's machinery an element is; nothing for its text."""
    if not isinstance(element.tag, str):
        return ""
    style = (element.get("style") or "").replace(" ", "").lower()
    if element.get("hidden") is not None or "display:none" in style or element.get("aria-hidden") == "true":
        return "hidden text"
    if found := _AROUND.get(element.tag) or _ROLES.get(element.get("role") or ""):
        return found
    if element.tag == "header" and not inside_main:
        return "header"
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    says_more = inside_main and any(True for _ in element.iter(*_HEADINGS))
    if (_NAMED.search(names) and not says_more) or (_BESIDE.search(names) and _is_for_clicking(element)):
        return "navigation"
    return _list_of_links(element, inside_main=inside_main)


def _list_of_links(element: Element, *, inside_main: bool) -> str:
    """Tell a list of links to other pages, and one to the headings below."""
    if element.tag not in ("ul", "ol"):
        return ""
    links = list(element.iter("a"))
    if len(links) < 3 or sum(map(_words, links)) < 0.9 * _words(element):
        return ""
    if all((link.get("href") or "").startswith("#") for link in links):
        return "table of contents"
    return "" if inside_main else "navigation"


def _is_for_clicking(element: Element) -> bool:
    words = _words(element)
    return words <= _FEW_WORDS or 2 * sum(map(_words, element.iter("a"))) > words


def _silenced(element: Element) -> Iterator[str]:
    """Say what a reader of the page sees there, or would without scripts."""
    if element.tag == "noscript":
        yield from _told("text for browsers without scripts", element)
    elif what := _SHOWN.get(element.tag):
        address = (element.get("src") or element.get("data") or "").strip()
        yield f"{what}: {address}" if address and not address.startswith("data:") else what


def _told(what: str, element: Element) -> Iterator[str]:
    words = " ".join(element.text_content().split())
    if words:
        yield f"{what}: “{words if len(words) <= 60 else words[:59] + '…'}”"


def _tidy(root: Element) -> None:
    """Leave only what a statement is made of: no classes, no spans, no scripts behind links."""
    for element in list(root.iterdescendants()):
        if element.tag == "q":
            element.text = f"“{element.text or ''}"
            element.tail = f"”{element.tail or ''}"
        if element.tag == "img":
            element.drop_tree()
        elif element.tag not in _KEPT or (element.tag == "a" and not _leads_somewhere(element)):
            element.drop_tag()
    for caption in list(root.iter("caption")):
        caption.tag = "p"
        next(caption.iterancestors("table"), caption).addprevious(caption)
    for table in root.iter("table"):
        _fill_rows(table)
    for item in list(root.iter("li")):
        first = next(item.iterchildren(), None)
        if first is not None and first.tag in ("p", "div") and not (item.text or "").strip():
            first.drop_tag()
    for element in [*root.iter("ol")]:
        _spell_out(element)
    for element in root.iter():
        for name in [*element.attrib]:
            if name not in _ATTRIBUTES:
                del element.attrib[name]


def _fill_rows(table: Element) -> None:
    """Put an empty cell where one from a row above reaches down."""
    down: dict[int, int] = {}  # for each column, through how many more rows
    for row in table.iter("tr"):
        if next(row.iterancestors("table")) is not table:
            continue
        column = 0
        for cell in [*row.iterchildren("td", "th"), None]:
            while down.get(column, 0):
                down[column] -= 1
                column += 1
                empty = row.makeelement("td")
                row.append(empty) if cell is None else cell.addprevious(empty)
            if cell is not None:
                wide, deep = min(_count(cell.get("colspan")), _MOST_COLUMNS), _count(cell.get("rowspan"))
                down |= {at: deep - 1 for at in range(column, column + wide) if deep > 1}
                column += wide


def _count(said: str | None) -> int:
    return min(int(said), 1000) if said and said.isdecimal() and said != "0" else 1


def _spell_out(element: Element) -> None:
    """Write letters, Roman numbers and what counts down before items: Markdown counts in figures, and up."""
    form = _FORMS.get(element.get("type") or "") or next(
        (form for name, form in _STYLES.items() if name in (element.get("style") or "")), ""
    )
    items = list(element.iterchildren("li"))
    step = 1 if element.get("reversed") is None else -1
    if not form and step > 0:
        return
    number = _count(element.get("start")) if step > 0 or element.get("start") else len(items)
    for item in items:
        number = _count(item.get("value")) if item.get("value") else number
        item.text = f"{written_number(number, form or 'decimal')}. {(item.text or '').lstrip()}"
        number = max(number + step, 1)
    element.tag = "ul"


def _leads_somewhere(link: Element) -> bool:
    href = (link.get("href") or "").strip()
    return bool(href) and not href.lower().startswith(("javascript:", "data:", "vbscript:"))


def _words(element: Element) -> int:
    return len(element.text_content().split())
