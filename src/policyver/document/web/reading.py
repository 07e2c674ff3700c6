"""A saved web page -> the statement in it, without menus, banners and footers."""

import re
from collections import Counter

from lxml import etree, html
from lxml.html import HtmlElement

from policyver.document.dates_at_start import with_dates_as_text
from policyver.document.losses import Loss
from policyver.document.markdown.html import html_blocks
from policyver.document.model import Document
from policyver.document.web.furniture import HEADINGS, SILENT, furniture, loss_of, silent_loss, words_in
from policyver.document.web.tidying import tidy
from policyver.errors import BadText

_SAVE_AGAIN = "Save the page again once it is shown whole."
_LEAST_SHARE = 0.4
"""Of the page's words, in what calls itself the main part. With fewer it is not."""


def read_page(text: str, name: str) -> Document:
    """Return the statement in a page, with each part that was left out.

    Raises BadText, which calls the page by `name`, where there are no words in it.
    """
    body = _body(text)
    if body is None:
        raise BadText(f"{name} has no text in it.", _SAVE_AGAIN)
    losses: Counter[Loss] = Counter()
    pictures = _pictures(body)
    for button in [button for heading in body.iter(*HEADINGS) for button in heading.iter("button")]:
        button.drop_tag()  # a heading that opens what is below it
    for element in [*body.iter(etree.Comment, etree.ProcessingInstruction, *SILENT)]:
        losses.update(silent_loss(element))
        element.drop_tree()
    if not words_in(body):
        raise BadText(f"{name} has no text in it.", _SAVE_AGAIN)
    root = _main(body, losses)
    losses += pictures & _pictures(root)
    tidy(root)
    source = html.tostring(root, encoding="unicode", with_tail=False)
    blocks = tuple(block for block in html_blocks(source)[0] if block.kind != "html")
    return Document(tuple(with_dates_as_text(blocks)), tuple(losses.elements()))


def _body(text: str) -> HtmlElement | None:
    try:
        return html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text)).find("body")
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _pictures(element: HtmlElement) -> Counter[Loss]:
    return Counter(Loss("a picture", image.get("alt", "").strip()) for image in element.iter("img"))


def _main(body: HtmlElement, losses: Counter[Loss]) -> HtmlElement:
    """Return the part that is the statement, and take out of it what is not."""
    marked = [element for element in body.iter("main", "article", "div", "section") if _is_main(element)]
    root = max(marked, key=words_in, default=body)
    if words_in(root) < _LEAST_SHARE * words_in(body):
        root = body
    elif around := words_in(body) - words_in(root):
        losses[Loss(f"what is around the statement on the page ({around} words)")] += 1
    most = _LEAST_SHARE * words_in(root)
    for element in list(root.iterdescendants()):
        what = furniture(element, inside_main=root is not body)
        if what and element.getparent() is not None and words_in(element) < most:
            losses.update(loss_of(what, element))
            element.drop_tree()
    return root


def _is_main(element: HtmlElement) -> bool:
    return element.tag in ("main", "article") or element.get("role") == "main"
