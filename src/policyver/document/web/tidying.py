"""The element of a page that is the statement -> the same with only what a statement is made of."""

from lxml.html import HtmlElement

from policyver.document.number_forms import written_number

_TAGS = {
    "a", "b", "strong", "i", "em", "cite", "dfn", "s", "del", "strike", "code", "kbd", "samp", "tt", "sup", "sub", "br",
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr", "th", "td",
    "hr", "blockquote", "pre", "dl", "dt", "dd", "div", "section", "article", "main", "header", "caption", "details",
    "summary", "address", "center", "figure", "figcaption", "body",
}  # fmt: skip
_ATTRIBUTES = {"href", "start", "value"}
_MOST_COLUMNS = 200
_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
"""The form that a list's `type` says its numbers have."""
_STYLES = {
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "lower-roman": "lowerRoman",
    "upper-alpha": "upperLetter", "upper-latin": "upperLetter", "upper-roman": "upperRoman",
}  # fmt: skip
"""The form that a list's `style` says its numbers have."""


def tidy(root: HtmlElement) -> None:
    """Leave only what a statement is made of: no classes, no spans, no scripts behind links."""
    for element in list(root.iterdescendants()):
        if element.tag == "q":
            element.text = f"“{element.text or ''}"
            element.tail = f"”{element.tail or ''}"
        if element.tag == "img":
            element.drop_tree()
        elif element.tag not in _TAGS or (element.tag == "a" and not _leads_somewhere(element)):
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
    for numbered in [*root.iter("ol")]:
        _spell_out(numbered)
    for element in root.iter():
        for name in [*element.attrib]:
            if name not in _ATTRIBUTES:
                del element.attrib[name]


def _leads_somewhere(link: HtmlElement) -> bool:
    href = (link.get("href") or "").strip()
    return bool(href) and not href.lower().startswith(("javascript:", "data:", "vbscript:"))


def _fill_rows(table: HtmlElement) -> None:
    """Put an empty cell where one from a row above reaches down."""
    rows_left: dict[int, int] = {}  # for each column, through how many more rows its cell reaches
    for row in table.iter("tr"):
        if next(row.iterancestors("table")) is not table:
            continue
        column = 0
        for cell in [*row.iterchildren("td", "th"), None]:
            while rows_left.get(column, 0):
                rows_left[column] -= 1
                column += 1
                empty = row.makeelement("td")
                row.append(empty) if cell is None else cell.addprevious(empty)
            if cell is not None:
                wide, deep = min(_count(cell.get("colspan")), _MOST_COLUMNS), _count(cell.get("rowspan"))
                rows_left |= {at: deep - 1 for at in range(column, column + wide) if deep > 1}
                column += wide


def _count(text: str | None) -> int:
    return min(int(text), 1000) if text and text.isdecimal() and text != "0" else 1


def _spell_out(numbered: HtmlElement) -> None:
    """Write letters, Roman numerals and what counts down before items: Markdown counts in figures, and up."""
    form = _TYPES.get(numbered.get("type") or "") or next(
        (form for name, form in _STYLES.items() if name in (numbered.get("style") or "")), ""
    )
    items = list(numbered.iterchildren("li"))
    step = 1 if numbered.get("reversed") is None else -1
    if not form and step > 0:
        return
    number = _count(numbered.get("start")) if step > 0 or numbered.get("start") else len(items)
    for item in items:
        number = _count(item.get("value")) if item.get("value") else number
        item.text = f"{written_number(number, form or 'decimal')}. {(item.text or '').lstrip()}"
        number = max(number + step, 1)
    numbered.tag = "ul"
