"""Plain text as a web page, a mail or Word leaves it -> Document."""

from dataclasses import replace

from policyver.document.dates_at_start import with_dates_as_text
from policyver.document.model import Document
from policyver.document.plain_text.lines import read_lines
from policyver.document.plain_text.links import linked_runs
from policyver.document.plain_text.outline import outline


def read_plain_text(text: str) -> Document:
    """Return the document that a plain text is: one title, headings, lists and paragraphs; bare addresses are links.

    It has the same words in the same order. Only the signs that mark list items and rulers are not in it.
    """
    blocks = outline(read_lines(text))
    return Document(tuple(replace(block, runs=linked_runs(block.text)) for block in with_dates_as_text(blocks)))
