"""lxml's htmldiff of two pages, with lxml's own Python: usage: run_htmldiff.py OLD NEW."""

import sys
from pathlib import Path

from lxml import html
from lxml.html.diff import htmldiff

if __name__ == "__main__":
    old, new = (next(html.fromstring(Path(name).read_text(encoding="utf-8")).iter("body")) for name in sys.argv[1:])
    print(htmldiff(old, new))
