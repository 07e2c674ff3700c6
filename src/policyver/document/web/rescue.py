"""What of a page's machinery is the statement's all the same: its title, its date, its notes."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from policyver.document.html_rules import HEADINGS
from policyver.document.web.furniture import has_fields, is_title
from policyver.document.web.tree import Element
from policyver.languages.headings import DATED

Rescued = Mapping[Element, Sequence[Element]]
"""For each part that is left out, what of it is kept: parts of it, or itself."""

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_LONGEST_DATE = 20
"""The most words of a line that says of what day the statement is. Raised, news above it become a part of it
(`test_news_above_the_statement`)."""
_NOTES = re.compile(r"(?:^|[\s_-])(?:foot|end)-?notes?(?:$|[\s_-])", re.IGNORECASE)
_NOTE = frozenset("li p dd dt div aside section span td ol ul dl dialog blockquote".split())
_IN_A_LINE = frozenset("a span sup b strong i em small".split())
_NO_TITLE = ("nav", "footer", "dialog", "aside")
_AROUND_A_TITLE = ("header", "hgroup", "section")


def wanted(
    body: Element,
    inside: Sequence[Element],
    left_out: Mapping[Element, str],
    beside: Sequence[Element],
    *,
    has_title: bool,
) -> Rescued:
    """Return what is kept of the parts that are left out inside the statement, and of those beside it."""
    owners = dict.fromkeys([*left_out, *beside])
    above = _before(body, owners, inside)
    candidates: dict[Element, None] = {}
    if not has_title and beside:
        candidates.update(dict.fromkeys(_title([part for part in beside if part in above])))
    for part in owners:
        if part in above or left_out.get(part) == "header":
            candidates.update(dict.fromkeys(_dates(part)))
        candidates.update(dict.fromkeys(element for element in part.elements() if _is_notes(element)))
    candidates.update(dict.fromkeys(_linked(body, inside, owners)))
    return _by_owner(candidates, owners, body)


def _before(body: Element, owners: Collection[Element], inside: Sequence[Element]) -> set[Element]:
    """Return the parts that are above the statement."""
    above: set[Element] = set()
    for element in body.elements():
        if element in inside[:1]:
            return above
        if element in owners:
            above.add(element)
    return above


def _title(parts: Sequence[Element]) -> Iterator[Element]:
    """Yield the title above a statement that has none, and the lines right below it."""
    for part in parts:
        for heading in part.elements():
            around = [heading, *_up_to(part, heading)]
            if heading.tag == "h1" and is_title(heading) and not any(near.tag in _NO_TITLE for near in around):
                container = next((near for near in around if near.tag in _AROUND_A_TITLE), part)
                lines = [*_lines(container)]
                yield from lines[lines.index(heading) :] if heading in lines else [heading]
                return


def _dates(part: Element) -> Iterator[Element]:
    """Yield the lines that say of what day the statement is."""
    for line in _lines(part):
        text = line.text() if line.words <= _LONGEST_DATE else ""
        if _YEAR.search(text) and DATED.search(text):
            yield line


def _lines(part: Element) -> Iterator[Element]:
    """Yield the largest elements in a part that are on one line, without those to be clicked."""
    waiting = [part]
    while waiting:
        element = waiting.pop()
        if element.tag in _NO_TITLE or not element.words or 2 * element.linked_words > element.words:
            continue
        if element.has_blocks:
            waiting += element.child_elements()[::-1]
        else:
            yield element


def _is_notes(element: Element) -> bool:
    return element.get("role") in ("doc-endnotes", "doc-footnote") or bool(_NOTES.search(element.names))


def _linked(body: Element, inside: Sequence[Element], owners: Collection[Element]) -> Iterator[Element]:
    """Yield what the statement's own words link to, in parts that are left out."""
    places: dict[str, Element] = {}
    for element in body.elements():
        for name in ("id", "name"):
            if anchor := element.attributes.get(name, "").strip():
                places.setdefault(anchor, element)
    for href in _links(inside, owners):
        if (place := places.get(href)) is None:
            continue
        owner = next((near for near in (place, *place.ancestors()) if near in owners), None)
        if owner is not None and (note := _note(place, owner)) is not None:
            yield note


def _links(inside: Sequence[Element], owners: Collection[Element]) -> Iterator[str]:
    waiting = [*reversed(inside)]
    while waiting:
        element = waiting.pop()
        href = element.attributes.get("href", "").strip() if element.tag == "a" else ""
        if href.startswith("#") and len(href) > 1:
            yield href[1:]
        waiting += [child for child in reversed(element.child_elements()) if child not in owners]


def _note(place: Element, owner: Element) -> Element | None:
    """Return the note that a place is at: the paragraph around an anchor, the list around an item."""
    note = place
    for near in (place, *_up_to(owner, place)):
        note = near
        if near.words and near.tag not in _IN_A_LINE and near.tag not in HEADINGS and near.tag != "li":
            break
    clicked = 2 * note.linked_words > note.words
    return None if note.tag not in _NOTE or not note.words or clicked or has_fields(note) else note


def _up_to(owner: Element, element: Element) -> Iterator[Element]:
    """Yield the elements around one, up to the part that it is in; none where it is that part."""
    for near in element.ancestors() if element is not owner else ():
        yield near
        if near is owner:
            return


def _by_owner(candidates: Collection[Element], owners: Collection[Element], body: Element) -> Rescued:
    rescued: dict[Element, list[Element]] = {}
    for element in body.elements() if candidates else ():
        if element in candidates and not any(near in candidates for near in element.ancestors()):
            owner = next(near for near in (element, *element.ancestors()) if near in owners)
            rescued.setdefault(owner, []).append(element)
    return rescued
