"""Tables on paper: columns that fit what is in them, and words that are parted only where a column is too narrow."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from policyver.render.paper.cells import measured
from policyver.render.paper.columns import column_widths, pieces_fit, words_fit
from policyver.render.paper.metrics import ruler
from policyver.render.paper.names import (
    WORD,
    is_east_asian,
    is_name,
    parted_anywhere,
    parted_name,
    parted_word,
    whole_name,
)
from policyver.render.paper.syllables import syllables_of

_TEXT = 43.3  # em: the width of the text, 455 points in a type of 10.5
_INDENTED = {"li": 1.5, "blockquote": 1.5}  # em, each
_PADDING = 0.75  # em of the table's type, beside each cell
_SIZES = (0.9375, 0.8125, 0.6875)
"""The sizes of type, in em of the text's, of which a table has the first in which no word need be parted. Smaller ones
could not be read. Pinned by `test_a_word_is_parted_only_where_its_column_is_too_narrow_for_it`."""
_SHORT_NAME = 20.0
"""The width, in em, up to which an address in a paragraph stays whole: half a line. Raised, lines before are shorter.
Pinned by `test_a_long_address_in_a_paragraph_is_parted_behind_its_signs_and_a_short_one_is_not`."""
_FEW = 20
"""Letters of a word that is not measured, as it is no wider than a short name. Raised, one may be wider than that."""
_TOLERANCE = 0.05
"""By how many em a word may seem wider than its column: the same width, computed in two ways, is not quite the same."""
_WIDE = 5
"""Columns of a table that begins with the second size of type. Raised, more tables have large type."""
_FRAME = "|"  # about as wide as the frame around code


def fit_tables(body: Element, locale: str) -> None:
    """Set the columns of each table in the tree of a page to fixed widths, in percent."""
    for table, locale_of_table, indent in _tables(body, locale, 0.0):
        _fit(table, locale_of_table, _TEXT - indent)


def part_names(element: Element) -> None:
    """Write into the long names of a text where a line may end in them; the short ones stay whole."""
    if element.tag in ("table", "pre") or "spoken" in element.get("class", "").split():
        return
    element.text = WORD.sub(_name_in_text, element.text or "")
    for child in element:
        part_names(child)
        child.tail = WORD.sub(_name_in_text, child.tail or "")


def _name_in_text(word: re.Match[str]) -> str:
    if is_east_asian(word[0]):
        return word[0]
    width, named = ruler().width(word[0]) if len(word[0]) > _FEW else 0.0, is_name(word[0])
    if width <= _SHORT_NAME:
        return whole_name(word[0]) if named else word[0]
    return parted_anywhere(parted_name(word[0]) if named else word[0])


def cell_text(cell: Element) -> str:
    """Return the text of an element as it is seen, with an end of line where there is one."""
    if "spoken" in cell.get("class", "").split():
        return cell.tail or ""
    inside = "\n" if cell.tag == "br" else (cell.text or "") + "".join(map(cell_text, cell))
    if cell.tag == "code":
        inside = f"{_FRAME}{inside}{_FRAME}"
    return inside + (cell.tail or "")


def _tables(element: Element, locale: str, indent: float) -> Iterator[tuple[Element, str, float]]:
    locale = element.get("lang", locale)
    if element.tag == "table":
        if "facts" not in element.get("class", "").split():
            yield element, locale, indent
        return
    indent += _INDENTED.get(element.tag, 1.0 if "difference" in element.get("class", "").split() else 0.0)
    for child in element:
        yield from _tables(child, locale, indent)


def _fit(table: Element, locale: str, space: float) -> None:
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    cells = [
        [measured(cell_text(cell).strip(), ruler(bold=cell.get("scope") == "col")) for cell in row] for row in rows
    ]
    paddings = len(rows[0]) * _PADDING
    sizes = _SIZES[len(rows[0]) >= _WIDE :]
    good = (size for fit in (pieces_fit, words_fit) for size in sizes if fit(cells, space / size - paddings))
    size = next(good, sizes[-1])
    widths = column_widths(cells, space / size - paddings)
    group = Element("colgroup")
    for width in widths:
        SubElement(group, "col", style=f"width: {(width + _PADDING) / (sum(widths) + paddings):.2%}")
    table.insert(0, group)
    table.set("style", f"font-size: {size}em")
    for row in rows:
        for cell, width in zip(row, widths, strict=True):
            _part(cell, width + _TOLERANCE, locale)


def _part(element: Element, width: float, locale: str, *, is_code: bool = False) -> None:
    """Write into the words of an element that are wider than its column where they may be parted."""

    def part(word: re.Match[str]) -> str:
        if is_east_asian(word[0]):
            return word[0]
        if is_code or is_name(word[0]):
            return whole_name(word[0]) if fits(word[0]) else parted_name(word[0])
        return word[0] if fits(word[0]) else parted_word(word[0], syllables_of(locale), fits)

    def fits(word: str) -> bool:
        return ruler().width(word) <= width

    if "spoken" in element.get("class", "").split():
        return
    is_code = is_code or element.tag == "code"
    element.text = WORD.sub(part, element.text or "")
    for child in element:
        _part(child, width, locale, is_code=is_code)
        child.tail = WORD.sub(part, child.tail or "")
