"""A saved web page -> the statement in it, without menus, banners and footers."""

from policyver.document.dates_at_start import with_dates_as_text
from policyver.document.model import Document
from policyver.document.web.blocks import read_blocks
from policyver.document.web.composing import compose
from policyver.document.web.embedded import name_embedded
from policyver.document.web.panels import name_panels
from policyver.document.web.parsing import parse_page
from policyver.document.web.statement import find_statement
from policyver.errors import BadText


def read_page(text: str, name: str) -> Document:
    """Return the statement in a page, with each part that was left out.

    Raises BadText, which calls the page by `name`, where there are no words in it.
    """
    body, hidden = parse_page(text)
    not_shown = compose(body)
    statement, around = find_statement(body, name_panels(body))
    embedded = name_embedded(statement)
    blocks, not_carried = read_blocks(statement)
    if not any(block.text.strip() for block in blocks):
        raise BadText(f"{name} has no text in it.", "Save the page again once it is shown whole.")
    lost = (*around, *not_shown, *embedded, *not_carried, *hidden)
    return Document(tuple(with_dates_as_text(blocks)), lost)
