"""Plain text as a web page, a mail, a PDF or Word leaves it -> Document."""

from dataclasses import replace

from policyver.document.dates_at_start import with_dates_as_text
from policyver.document.losses import Loss
from policyver.document.model import Document
from policyver.document.plain_text.hyphens import Hyphens
from policyver.document.plain_text.lines import read_lines, split_lines
from policyver.document.plain_text.links import linked_runs
from policyver.document.plain_text.outline import outline
from policyver.document.plain_text.pages import without_pages
from policyver.document.plain_text.quotations import unquoted
from policyver.document.plain_text.tables import table_rows


def read_plain_text(text: str, *, below_a_title: bool = False) -> Document:
    """Return the document that a plain text is: a title, headings, lists and paragraphs; bare addresses are links.

    It has the same words in the same order. The signs that mark list items, rulers and quotations are not in it, nor
    the heads, feet and numbers of pages: those with words are named. Wide gaps part the cells of a table. Where a title
    is above the text, as around a field of a page, it needs none of its own.
    """
    unpaged = without_pages(unquoted(text))
    hyphens = Hyphens.of(unpaged.text.split("\n"))
    tables = table_rows(split_lines(unpaged.text), unpaged.begins)
    blocks = outline(read_lines(unpaged.text, unpaged.going_on, hyphens, tables.rows), below_a_title=below_a_title)
    heads = (Loss("the head of a table, repeated on another page", head) for head in tables.repeated)
    joined = (
        Loss("a hyphen at the end of a line, left out", word, is_shown=True, is_guess=True) for word in hyphens.guessed
    )
    return Document(
        tuple(replace(block, runs=linked_runs(block.text)) for block in with_dates_as_text(blocks)),
        (*unpaged.lost, *heads, *joined),
    )
