"""A saved web page -> the statement in it, without menus, banners and footers."""

from policyver.document.dates_at_start import with_dates_as_text
from policyver.document.model import Document
from policyver.document.shortened import cut_at_word
from policyver.document.web.blocks import read_blocks
from policyver.document.web.composing import TITLE, compose
from policyver.document.web.embedded import name_embedded
from policyver.document.web.panels import name_panels
from policyver.document.web.parsing import parse_page
from policyver.document.web.statement import find_statement
from policyver.document.web.unfilled import is_unfilled, place_to_fill, still_to_come
from policyver.errors import BadText

_SHOWN = 60
"""The most characters that a refusal shows of a page: with more, a line does not fit a terminal's."""


def read_page(text: str, name: str) -> Document:
    """Return the statement in a page, with each part that was left out.

    Raises BadText, which calls the page by `name`, where there are no words in it, or where they only say
    that the text is to come.
    """
    body, hidden = parse_page(text)
    not_shown = compose(body)
    opened = name_panels(body)
    has_place = place_to_fill(body)
    statement, around = find_statement(body, opened)
    embedded = name_embedded(statement)
    blocks, not_carried = read_blocks(statement)
    if not any(block.text.strip() for block in blocks):
        raise BadText(f"{name} has no text in it.", "Save the page again once it is shown whole.")
    if is_unfilled(blocks, has_place=has_place):
        raise BadText(
            f"{name} has no statement in it, only what a page shows until its text is there:"
            f" “{cut_at_word(next(block.text for block in blocks if block.text.strip()), _SHOWN)}”.",
            "Open the page in a browser, wait until its text is there, and save it again.",
        )
    headings = {block.text for block in blocks if block.kind == "heading"}
    not_shown = [loss for loss in not_shown if loss.what != TITLE or loss.words not in headings]
    to_come = still_to_come(blocks, has_place=has_place)
    lost = (*around, *not_shown, *embedded, *not_carried, *hidden, *to_come)
    return Document(tuple(with_dates_as_text(blocks)), lost)
