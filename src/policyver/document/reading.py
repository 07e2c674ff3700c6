"""A file of any kind that policyver can read -> Markdown."""

from pathlib import PurePath

from policyver.document.importing import decode, plain_text_to_markdown
from policyver.errors import BadText

_PAGES = {".html", ".htm", ".xhtml"}
_MARKDOWN = {".md", ".markdown", ".mdown", ".mkd"}


def read_import(data: bytes, name: str) -> str:
    """Read a file by its name's ending: Markdown as it is, anything else as plain text. Raises BadText."""
    text = decode(data, name)
    if PurePath(name).suffix.lower() in _PAGES:
        raise BadText(f"{name} is a web page.", "Open it in a browser, and save its text as plain text or Markdown.")
    return text if PurePath(name).suffix.lower() in _MARKDOWN else plain_text_to_markdown(text)
