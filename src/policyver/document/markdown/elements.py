"""What an HTML element is to the words inside it: their marks, a picture, something that stands for no words."""

import re
from functools import lru_cache

from policyver.document import html_rules
from policyver.document.html_rules import BOXES, LISTS, MARKS, is_struck, is_turned, is_unseen, styles
from policyver.document.markdown.source import Attributes
from policyver.document.marks import (
    PLACE,
    Embed,
    Hidden,
    Html,
    Link,
    Mark,
    Style,
    Title,
    picture,
    sorted_marks,
    stand_in_address,
)
from policyver.document.model import BREAK, Run

BLOCKS = html_rules.BLOCKS | {"optgroup", "option"}
"""Elements that begin on a line of their own: each entry of a list to choose from is written on one."""
VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
})  # fmt: skip
MOST_MARKS = 20
"""Marks that elements put on a word at most. Those of further ones are ignored: each word would carry thousands, and
the time to write a word grows with the square of its marks
(`test_titles_in_each_other_are_not_all_put_on_each_word`)."""
_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "datalist", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "noscript", "output", "picture", "q", "rp", "rt", "ruby", "s", "samp",
    "script",
    "select", "slot", "small", "span", "strike", "strong", "style", "sub", "sup", "template", "textarea", "time",
    "title", "tt", "u", "var",
})  # fmt: skip
_EMBEDDED = frozenset({
    "audio", "canvas", "embed", "frame", "iframe", "input", "math", "meter", "object", "option", "progress", "source",
    "svg", "track", "video",
})  # fmt: skip
"""Elements that a page shows without words, or whose words are only for programs that cannot show them."""

_UNSHOWN = frozenset({"datalist", "template"})
_FOLDED = frozenset({"details", "noscript"})
"""Elements that decide by themselves what a page shows: what is in them is opened, or is for pages without scripts."""

_NOTHING = re.compile(r"0*\.?0+(?![.\d]).*")
"""An opacity or a size of nothing. A script of a page often gives it more, and so its text is read."""
_OF_STRIKING = {"text-decoration", "text-decoration-line"}
_DRAWN = frozenset({"svg", "math"})
"""Elements with elements of their own kind in them."""
FOR_PROGRAMS = frozenset({"script", "style"})
"""Elements whose text is for browsers alone."""
_FOR_THE_PAGE = frozenset({"area", "base", "link", "meta"})
_OF_LISTS = {"list-style", "list-style-type"}
_COUNTED = {"ol": ("start", "type", "reversed"), "li": ("value",)}
"""Attributes that say how a list is numbered, by their elements: the items have the numbers."""

_BLANKS = frozenset({
    "address", "area", "article", "aside", "base", "button", "canvas", "caption", "col", "data", "details", "dialog",
    "embed", "figure", "footer", "form", "head", "header", "label", "legend", "link", "main", "map", "menu", "meta",
    "meter", "nav", "object", "output", "search", "section", "select", "slot", "source", "summary", "template",
    "time", "title", "track",
})  # fmt: skip
"""Elements that are called like what somebody fills in: without attributes and an end, `<address>` is no element."""

_NEVER_CLOSED = VOID | {"p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "html", "body"}
"""Elements that end without a tag of their own (HTML, 13.1.2.4)."""


def is_known(tag: str) -> bool:
    """Whether HTML has an element of this name, or lets authors have it: theirs have a hyphen."""
    return tag in BLOCKS or tag in VOID or tag in _INLINE or tag in _EMBEDDED or "-" in tag or ":" in tag


def is_blank(tag: str, attributes: Attributes, source: str) -> bool:
    """Whether a tag that nothing closes is a blank to fill in: `<company-name>`, `<Address>`. It has no attributes."""
    return not attributes and (not is_known(tag) or "-" in tag or tag in _BLANKS or is_name(tag, source))


def is_name(tag: str, source: str) -> bool:
    """Whether a tag is written like a name, `<Address>`: HTML's own are in small letters, or all in capitals."""
    return needs_end(tag) and source[1 : 1 + len(tag)] not in (tag, tag.upper())


def is_complete(tag: str, attributes: Attributes, source: str) -> bool:
    """Whether an element that is written `<tag/>` has nothing in it: a component, a drawing, an anchor.

    To a browser the slash means nothing (HTML, 13.2.5.40): all that follows `<div hidden/>` is hidden.
    """
    if tag in VOID or tag in _DRAWN or "-" in tag or not is_known(tag) or is_name(tag, source):
        return True
    return tag not in BLOCKS | _EMBEDDED | FOR_PROGRAMS and all(
        isinstance(mark, Html) and not mark.is_shown for mark in marks_of(tag, attributes)
    )


def needs_end(tag: str) -> bool:
    """Whether an element ends only where its end tag is."""
    return tag not in _NEVER_CLOSED


@lru_cache(maxsize=1 << 8)  # most tags of a text are alike
def marks_of(tag: str, attributes: Attributes) -> tuple[Mark, ...]:
    """Return the marks that an element puts on the text inside it."""
    values = dict(attributes)
    marks: list[Mark] = []
    style = styles(values.get("style"))
    if isinstance(MARKS.get(tag), Style):
        marks.append(MARKS[tag])
    elif tag == "a" and "href" in values:
        marks.append(Link(values["href"] or ""))
    elif tag not in _EMBEDDED:
        shown_otherwise = {
            "title",
            "hidden",
            *(["style"] if is_hidden(tag, values) or (is_struck(style) and style.keys() <= _OF_STRIKING) else []),
        }
        others = tuple((name, value) for name, value in attributes if name not in shown_otherwise)
        if others or tag in _FOLDED or tag not in BLOCKS | _UNSHOWN | {"span", "q"}:
            turns = bool(others) and is_turned(tag, style)
            is_component = "-" in tag or not is_known(tag)
            name = tag if tag != "q" else "span"  # its quotation marks are text
            marks.append(Html(name, others, tag in _FOLDED or "open" in values or turns or is_component))
    if is_struck(style):
        marks.append(Style.STRIKE)
    if title := values.get("title"):
        marks.append(Title(title))
    if is_hidden(tag, values):
        marks.append(Hidden())
    return sorted_marks(marks)


@lru_cache(maxsize=1 << 8)
def box_marks_of(tag: str, attributes: Attributes) -> tuple[Mark, ...]:
    """Return the marks that an element which is a block puts on all that is inside it. Items have their numbers."""
    counted = _COUNTED.get(tag, ())
    if tag in LISTS and styles(dict(attributes).get("style")).keys() <= _OF_LISTS:
        counted = (*counted, "style")
    marks = marks_of(tag, tuple((name, value) for name, value in attributes if name not in counted))
    return tuple([mark for mark in marks if not isinstance(mark, Link) and _does_something(mark)])


def _does_something(mark: Mark) -> bool:
    return not isinstance(mark, Html) or mark.is_shown or bool(mark.attributes)


def is_hidden(tag: str, attributes: dict[str, str | None]) -> bool:
    """Whether a page does not show an element with these attributes."""
    if tag in _UNSHOWN or (tag == "dialog" and "open" not in attributes) or "hidden" in attributes:
        return True
    style = styles(attributes.get("style"))
    return is_unseen(style) or any(_NOTHING.fullmatch(style.get(name, "")) for name in ("opacity", "font-size"))


def is_drawn(tag: str) -> bool:
    """Whether the elements in an element are parts of a drawing or a formula."""
    return tag in _DRAWN


def is_embedded(tag: str) -> bool:
    """Whether a text of its own stands for an element."""
    return tag in _EMBEDDED


def own_runs(tag: str, attributes: Attributes, source: str) -> list[Run]:
    """Return the text of an element itself: a line break, a picture, what stands for a box or a video.

    `source` is its opening tag as it is written.
    """
    values = dict(attributes)
    if tag == "br":
        return [Run(BREAK)]
    marks: list[Mark] = [Hidden()] if is_hidden(tag, values) else []
    if title := values.get("title"):
        marks.append(Title(title))
    if tag == "img":
        text, mark = picture(values.get("alt") or "", values.get("src") or "", source)
        return [Run(text, sorted_marks([*marks, mark]))]
    if tag == "input" and (values.get("type") or "").lower() == "hidden":
        return [Run(PLACE, (Html(tag, attributes),))]
    if tag in _EMBEDDED:
        return [Run(_stand_in(tag, values, source), sorted_marks([*marks, Embed(source)]))]
    leads = tag != "link" and ("href" in values or "http-equiv" in values)  # where links lead to, or the page itself
    return [Run(PLACE, (Html(tag, attributes, leads),))] if tag in _FOR_THE_PAGE and attributes else []


def component(source: str) -> Run:
    """Return what stands for an element that a program fills in: its tag."""
    return Run(" ".join(source.split()), (Embed(source),))


def _stand_in(tag: str, values: dict[str, str | None], source: str) -> str:
    kind = (values.get("type") or "text").lower()
    if tag == "option":
        return f"{BOXES['radio']['selected' in values]} "
    if tag == "input" and kind in BOXES:
        return BOXES[kind]["checked" in values]
    if tag == "input":
        return f"[{values.get('value') or values.get('placeholder') or kind}]"
    address = values.get("src") or values.get("srcset") or values.get("data") or ""
    return f"[{tag}: {stand_in_address(address)}]" if address else " ".join(source.split())
