"""A piece of HTML -> its tags, comments and text, as browsers tell them apart (HTML, 13.2.5); in one pass.

Python's own `html.parser` takes time that grows with the square of tags that nothing ends, and reads some sources
differently from version to version. What has no end here is text: a browser would drop it.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

Attributes = tuple[tuple[str, str | None], ...]
"""Names in small letters, with their values; None where an attribute has no value."""


@dataclass(frozen=True, slots=True)
class StartTag:
    """A tag that begins an element."""

    name: str
    attributes: Attributes
    source: str
    """As it is written."""

    @property
    def has_slash(self) -> bool:
        """Whether it is written `<tag/>`."""
        return self.source.endswith("/>")


@dataclass(frozen=True, slots=True)
class EndTag:
    """A tag that ends an element."""

    name: str


@dataclass(frozen=True, slots=True)
class Text:
    """Text as it is written, with its character references."""

    source: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment, a declaration, or an instruction to a program."""

    words: str
    is_open: bool = False
    """Whether it has no end."""


Piece = StartTag | EndTag | Text | Remark

_VALUE = r"""(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*|(?=>))"""
# No possessive group: Python before 3.11.5 reads one with alternatives in it wrongly.
_ATTRIBUTE = re.compile(rf"[\s/]*+(?P<name>[^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?P<value>{_VALUE}))?", re.ASCII)
_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[A-Za-z][^\s/>]*+)", re.ASCII)
_END = re.compile(r"[\s/]*+>", re.ASCII)
_SHORT_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_EMPTY_COMMENT = re.compile(r"<!---?>")
_RAW_TEXT = ("script", "style")
_ENDS = {
    "comment": re.compile(r"--!?>"),
    **{name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII) for name in _RAW_TEXT},
}
"""The end of what holds no tags: a comment, a script, the style of a page."""


def pieces(source: str, inside: str = "") -> Iterator[Piece]:
    """Yield the pieces of a source in their order. `inside` is the script or the style in which it begins."""
    can_be_long = True  # one tag without an end is looked for in all that follows, and not thousands
    last = source.rfind(">")
    raw, start = inside, 0
    at = _next_sign(source, 0, raw, last)
    while at >= 0:
        piece, end = _markup(source, at) or _tag(source, at, can_be_long=can_be_long)
        if piece is None:
            can_be_long &= not _TAG.match(source, at)
        else:
            if start < at:
                yield Text(source[start:at])
            yield piece
            start = end
            raw = piece.name if isinstance(piece, StartTag) and piece.name in _RAW_TEXT else ""
        at = _next_sign(source, end, raw, last)
    if start < len(source):
        yield Text(source[start:])


def _next_sign(source: str, at: int, raw: str, last: int) -> int:
    """Return where the next tag or comment may begin; -1 for none. `last` is where the last `>` is."""
    if raw:
        end = _ENDS[raw].search(source, at)
        return end.start() if end is not None else -1
    sign = source.find("<", at)
    return sign if sign <= last else source.find("<!--", sign)  # which alone needs no end


def still_open(source: str, inside: str = "") -> str:
    """Return whether a source ends in a `comment`, a `script` or a `style`, or the empty string; and so it begins."""
    if inside:
        end = _ENDS[inside].search(source)
        if end is None:
            return inside
        source = source[end.end() :] if inside == "comment" else source[end.start() :]
    if "<!--" not in source and not re.search("<s(?:cript|tyle)", source, re.IGNORECASE):
        return ""
    is_open = ""
    for piece in pieces(source):
        if isinstance(piece, StartTag):
            is_open = piece.name if piece.name in _RAW_TEXT else ""
        elif isinstance(piece, Remark):
            is_open = "comment" if piece.is_open else ""
        elif isinstance(piece, EndTag):
            is_open = ""
    return is_open


def _markup(source: str, at: int) -> tuple[Remark, int] | None:
    """Return the comment, declaration or the like that begins at a `<`, and where it ends. None where there is none."""
    if empty := _EMPTY_COMMENT.match(source, at):
        return Remark(""), empty.end()
    if source.startswith("<!--", at):
        words = at + len("<!--")
        end = _ENDS["comment"].search(source, words)
        if end is None:
            return Remark(source[words:], is_open=True), len(source)
        return Remark(source[words : end.start()]), end.end()
    if not source.startswith(("<!", "<?", "</"), at) or _TAG.match(source, at):
        return None
    close = source.find(">", at)
    return (Remark(source[at + 2 : close]), close + 1) if close >= 0 else None


def _tag(source: str, at: int, *, can_be_long: bool) -> tuple[StartTag | EndTag | None, int]:
    """Return the tag that begins at a `<`, and where it ends; or nothing, and where to go on."""
    tag, end = _read_tag(source, at) if can_be_long else (None, at)
    if tag is None and (short := _SHORT_TAG.match(source, at)):
        tag, _ = _read_tag(short[0], 0)
        end = short.end()
    return (tag, end) if tag is not None else (None, at + 1)


def _read_tag(source: str, at: int) -> tuple[StartTag | EndTag | None, int]:
    start = _TAG.match(source, at)
    if start is None:
        return None, at
    name, place = start["name"].lower(), start.end()
    if source.startswith(">", place):  # as most tags end
        tag = EndTag(name) if start["slash"] else StartTag(name, (), source[at : place + 1])
        return tag, place + 1
    attributes: list[tuple[str, str | None]] = []
    while attribute := _ATTRIBUTE.match(source, place):
        value = attribute["value"]
        if value is not None:
            value = html.unescape(value[1:-1] if value[:1] in ("'", '"') else value)
        attributes.append((attribute["name"].lower(), value))
        place = attribute.end()
    end = _END.match(source, place)
    if end is None:
        return None, at
    if start["slash"]:
        return EndTag(name), end.end()
    return StartTag(name, tuple(attributes), source[at : end.end()]), end.end()
