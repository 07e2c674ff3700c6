"""The bars beside what changed, as long as the text that they stand beside.

WeasyPrint draws what goes on on the next page down to the end of the page, and a bar in a row of a table only as far as
the text of its first cell. Both are mended between layout and drawing.
"""

from typing import Any

_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "div"})
_CONTAINERS = frozenset({"div", "blockquote", "ul", "ol", "li", "table", "thead", "tbody"})

Box = Any
"""A box of WeasyPrint's layout, which has no types."""


def fit_bars(page: Box) -> None:
    """Let the bars on a page, beside paragraphs and rows, end where the text does."""
    for box in page.descendants(placeholders=True):
        if box.element_tag == "tr":
            _stretch(box)
        elif box.element_tag in _BLOCKS and (box.border_left_width or box.border_right_width):
            _cut(box)


def _stretch(row: Box) -> None:
    for bar in row.children[0].descendants(placeholders=True) if row.children else ():
        if str(bar.element_tag).endswith("::before") and bar.is_absolutely_positioned():
            end = row.position_x + row.width - bar.margin_width()
            bar.position_x = end if row.style["direction"] == "rtl" else row.position_x
            bar.position_y, bar.height = row.position_y, row.height


def _cut(box: Box) -> None:
    """Take off what is below the last line of a box that is only a part of its element."""
    end = _end(box)
    if end and box.height > (height := end - box.content_box_y()):
        box.height = height


def _end(box: Box) -> float:
    """Return where the last line or row in a box ends, or 0 if there is none. What goes on below is taller."""
    ends = [
        _end(child) if child.element_tag in _CONTAINERS else child.position_y + child.margin_height()
        for child in getattr(box, "children", ())
        if child.is_in_normal_flow()
    ]
    return max(ends, default=0)
