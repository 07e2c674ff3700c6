"""Pages of all kinds of elements for properties, each word in them once, and another reading of what they say."""

import re
from html.parser import HTMLParser
from itertools import count

from hypothesis import strategies as st

_NAMES = (
    "", "", "", "content", "share", "how-we-share", "social-media", "newsletter", "cookie-notice", "cookie-banner",
    "onetrust-consent-sdk", "sidebar", "menu", "footer", "site-header", "accordion", "tab-pane", "panel collapse",
    "footnotes", "related", "hero", "breadcrumb", "icon", "entry-content", "code", "skip-link", "promo",
)  # fmt: skip
_BOXES = (
    "div", "div", "div", "section", "article", "main", "aside", "header", "footer", "nav", "form", "blockquote",
    "details", "dialog", "figure", "fieldset", "center", "address", "acme-box", "template", "noscript", "hgroup",
)  # fmt: skip
_LINES = ("p", "p", "p", "div", "h1", "h2", "h3", "h4", "dt", "dd", "legend", "summary", "figcaption", "pre")
_SPANS = ("b", "i", "span", "font", "a", "sup", "q", "code", "del", "label", "mark", "acme-term", "button", "time", "u")
_HIDDEN = ("", "", "", "", " hidden", ' style="display:none"', ' aria-hidden="true"', ' style="display: block"')
_PLACES = ("", "", "", ' role="main"', ' role="presentation"', ' role="navigation"', ' role="button"', ' role="tab"')


class _Text(HTMLParser):
    """Collects the text of a page, but for what no reader is meant to see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.texts.append(data)


def words_of_page(source: str) -> list[str]:
    """Return the words of a page's body, sorted."""
    reader = _Text()
    reader.feed(source.partition("<body>")[2])
    reader.close()
    return sorted(words_of_text(" ".join(reader.texts)))


def words_of_text(text: str) -> list[str]:
    """Return the words that `pages` makes, and those that run together with one."""
    return re.findall(r"\w*w[0-9]\w*", text)


def _element(tag: str, name: str, more: str, inside: str) -> str:
    names = f' id="{name}"' if len(name) % 2 else f' class="{name}"' if name else ""
    href = ' href="#content"' if tag == "a" and len(more) % 2 else ' href="/x"' if tag == "a" else ""
    return f"<{tag}{names}{href}{more}>{inside}</{tag}>"


_WORD = st.just("@")
_TEXT = st.lists(_WORD, min_size=1, max_size=6).map(" ".join)
_SPAN = st.builds(_element, st.sampled_from(_SPANS), st.sampled_from(_NAMES), st.sampled_from(_HIDDEN), _TEXT)
_LINE = st.lists(
    st.one_of(_TEXT, _SPAN, st.sampled_from(["<br>", "<br><br>", "<img alt=x>", "<input type=checkbox>", "• ", "\n"])),
    min_size=1, max_size=5,
).map(" ".join)  # fmt: skip
_LEAF = st.one_of(
    _LINE,
    st.builds(_element, st.sampled_from(_LINES), st.sampled_from(_NAMES), st.sampled_from(_HIDDEN), _LINE),
    _TEXT.map("<button aria-expanded=false aria-controls=content>{}</button>".format),
    _TEXT.map("<select><option>{}</option></select>".format),
    _TEXT.map("<p>@ <select><option>{}</option><option>@</option></select> @</p>".format),
    _TEXT.map("<math><mfrac><mtext>{}</mtext><mn>@</mn></mfrac><msqrt><mi>@</mi></msqrt></math>".format),
    _TEXT.map("<math><mtable><mtr><mtd>{}</mtd><mtd>@</mtd></mtr></mtable><mphantom>@</mphantom></math>".format),
    _TEXT.map("<div role=switch aria-checked=true>{}</div>".format),
    _TEXT.map("<button role=checkbox>{}</button>".format),
    _TEXT.map("<p>@<span class=tooltiptext>{}</span></p>".format),
    _TEXT.map("<dialog open>{}</dialog>".format),
    _TEXT.map("<input placeholder=none><picture><img alt=x src=y.png></picture><p>{}</p>".format),
    _TEXT.map("<textarea>{}</textarea>".format),
    _TEXT.map("<svg><text>{}</text></svg>".format),
    _TEXT.map("<host-x><template shadowrootmode=open>{} <slot></slot></template> @</host-x>".format),
    _TEXT.map("<style>p {{ {} }}</style>".format),
    st.sampled_from(["<hr>", "<br>", "<!-- note -->", "<wbr>", "</p>", "</div>", "<p>", "<li>", "<td>"]),
)


def _listed(tag: str, items: list[str]) -> str:
    return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag.split()[0]}>"


def _table(rows: list[list[str]], head: str) -> str:
    written = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table>{head}{written}</table>"


def _nested(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inside, min_size=1, max_size=4).map("\n".join)
    names, hidden, places = st.sampled_from(_NAMES), st.sampled_from(_HIDDEN), st.sampled_from(_PLACES)
    more = st.builds(str.__add__, hidden, places)
    return st.one_of(
        several,
        st.builds(_element, st.sampled_from(_BOXES), names, more, several),
        st.builds(_listed, st.sampled_from(["ul", "ol", "ol type=a", "ul class=menu"]), st.lists(inside, max_size=4)),
        st.builds(
            _table, st.lists(st.lists(inside, min_size=1, max_size=3), min_size=1, max_size=3),
            st.sampled_from(["", "<caption>@</caption>", "<tr><th>@</th><th colspan=2>@</th></tr>"]),
        ),
        several.map("<h2><button aria-expanded=false>@</button></h2><div hidden>{}</div>".format),
        several.map("<details><summary>@ @</summary>{}</details>".format),
        several.map("<ul role=tablist><li><a role=tab href=#pane>@</a></li></ul><div id=pane>{}</div>".format),
    )  # fmt: skip


def _page(inside: str) -> str:
    numbers = count()
    body = re.sub("@", lambda _: f"w{next(numbers)}", inside)
    return f'<!doctype html><html><head><meta charset="utf-8"><title>T</title></head><body>{body}</body></html>'


pages: st.SearchStrategy[str] = st.lists(st.recursive(_LEAF, _nested, max_leaves=25), min_size=1, max_size=4).map(
    lambda parts: _page("\n".join(parts))
)
"""Pages; the words of each are w0, w1 and so on."""
