"""xmldiff of two pages as its manual has it for HTML, with its own Python: usage: run_xmldiff.py OLD NEW."""

import sys
from pathlib import Path

from lxml import etree, html
from xmldiff.actions import MoveNode
from xmldiff.diff import Differ
from xmldiff.formatting import WS_BOTH, XMLFormatter

_TEXTS = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "pre", "dt", "dd")
_FORMATTING = ("a", "b", "code", "em", "i", "s", "strong", "sub", "sup", "u")

if __name__ == "__main__":
    pages = (html.fromstring(Path(name).read_text(encoding="utf-8")) for name in sys.argv[1:])
    parser = etree.XMLParser(remove_blank_text=True)
    old, new = (etree.fromstring(etree.tostring(page), parser) for page in pages)
    formatter = XMLFormatter(normalize=WS_BOTH, text_tags=_TEXTS, formatting_tags=_FORMATTING)
    formatter.prepare(old, new)
    actions = list(Differ().diff(old, new))
    print(formatter.format(actions, old))
    print(f"<!-- moves: {sum(isinstance(action, MoveNode) for action in actions)} -->")
