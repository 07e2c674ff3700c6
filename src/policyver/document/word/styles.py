"""What a paragraph's style makes of it: a heading, a title, a quotation, code; and which words it makes bold."""

import re
from dataclasses import dataclass
from typing import Literal

from policyver.document.word.names import Element, child, children, is_on, value, whole

StyleKind = Literal["body", "title", "heading", "quote", "code", "contents", "continue"]

# The names of the styles that Word calls `heading 1` in its files, whatever language it speaks, in files of others.
_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|encabezado|cabeçalho|nagłówek"
    r"|nadpis|címsor|заголовок|başlık|見出し|标题|標題|제목|عنوان|כותרת)\s*([1-9])",
    re.IGNORECASE,
)
_TITLES = ("titel", "titre", "título", "titolo", "tytuł", "表題", "标题", "標題", "제목", "العنوان")
_NAMES: dict[str, StyleKind] = {
    "title": "title",
    **dict.fromkeys(_TITLES, "title"),
    "quote": "quote",
    "intense quote": "quote",
    "quotations": "quote",
    "block text": "quote",
    "html preformatted": "code",
    "preformatted text": "code",
    "macro text": "code",
}
_LIST = re.compile(r"list (?:bullet|number) ([2-5])")
_CODE = {"source text", "html code", "html typewriter", "verbatim char", "code", "code char", "inline code"}
_MOST_BASES = 20
"""Styles that are followed at most, each to the one it is based on: a file may say that two are based on each other."""
_RAISED = 4
"""Half points that words of the usual size are moved at least, to be raised or lowered. Less is how a line is set."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What a run looks like. What is None is left to the style below."""

    bold: bool | None = None
    italic: bool | None = None
    strike: bool | None = None
    hidden: bool | None = None
    caps: bool | None = None
    size: int | None = None
    """In half points."""
    raised: str | None = None
    """`superscript`, `subscript`."""
    code: bool | None = None
    font: str | None = None

    def over(self, below: "Looks") -> "Looks":
        """Return these looks, and those of the style below where these say nothing."""
        fields = self.__slots__
        return Looks(*(mine if (mine := getattr(self, name)) is not None else getattr(below, name) for name in fields))


def looks(properties: Element | None) -> Looks:
    """Return what run properties say, `w:rPr`."""
    if properties is None:
        return Looks()
    strike = [is_on(child(properties, name)) for name in ("strike", "dstrike")]
    size = value(child(properties, "sz"))
    return Looks(
        bold=is_on(child(properties, "b")),
        italic=is_on(child(properties, "i")),
        strike=None if strike == [None, None] else True in strike,
        hidden=is_on(child(properties, "vanish")),
        caps=is_on(child(properties, "caps")),
        size=whole(size),
        raised=value(child(properties, "vertAlign")) or _moved(properties),
        font=value(child(properties, "rFonts"), "ascii"),
    )


def _moved(properties: Element) -> str | None:
    """Return how words are moved up or down: smaller ones by LibreOffice to raise them, others by hand."""
    by = value(child(properties, "position")) or ""
    if not re.fullmatch(r"-?[1-9][0-9]?", by) or (child(properties, "sz") is None and abs(int(by)) < _RAISED):
        return None
    return "subscript" if by.startswith("-") else "superscript"


def has_rule(properties: Element | None) -> bool:
    """Whether paragraph properties draw a line under it."""
    return value(child(properties, "pBdr", "bottom")) not in (None, "nil", "none")


class Styles:
    """The styles of a file, by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._default = ""
        for style in children(root, "style"):
            style_id = value(style, "styleId") or ""
            self._styles[style_id] = style
            if value(style, "type") == "paragraph" and value(style, "default") in ("1", "true", "on"):
                self._default = style_id
        self.base = looks(child(root, "docDefaults", "rPrDefault", "rPr"))

    def chain(self, style_id: str | None, *, default: bool = False) -> list[Element]:
        """Return a style and those it is based on, itself first."""
        chain: list[Element] = []
        style = self._styles.get(style_id or (self._default if default else ""))
        while style is not None and len(chain) < _MOST_BASES:
            chain.append(style)
            style = self._styles.get(value(child(style, "basedOn")) or "")
        return chain

    def looks(self, style_id: str | None, *, default: bool = False) -> Looks:
        """Return what a style's runs look like."""
        look = Looks(code=True) if style_id and _CODE & {*self._names(style_id)} else Looks()
        for style in self.chain(style_id, default=default):
            look = look.over(looks(child(style, "rPr")))
        return look

    def is_ruled(self, style_id: str | None) -> bool:
        """Whether a paragraph of that style has a line under it."""
        return any(has_rule(child(style, "pPr")) for style in self.chain(style_id))

    def kind(self, style_id: str | None) -> StyleKind:
        """Return what a paragraph of that style is."""
        for name in self._names(style_id):
            if name in _NAMES:
                return _NAMES[name]
            if name.startswith("toc ") or name in ("toc heading", "table of figures"):
                return "contents"
            if name.startswith("list continue"):
                return "continue"
        return "heading" if self.level(style_id) else "body"

    def is_above_contents(self, style_id: str | None) -> bool:
        """Whether a paragraph of that style is the heading of a table of contents."""
        return "toc heading" in self._names(style_id)

    def level(self, style_id: str | None) -> int:
        """Return a heading style's level, from 1; 0 for others."""
        chain = self.chain(style_id)
        if not chain:
            match = next(filter(None, map(_HEADING.fullmatch, self._names(style_id))), None)
            return int(match[1]) if match is not None else 0
        for style in chain:  # what a style says itself counts more than what it is based on
            if (match := _HEADING.fullmatch((value(child(style, "name")) or "").lower())) is not None:
                return int(match[1])
            if (outline := whole(value(child(style, "pPr", "outlineLvl")))) is not None:
                return outline + 1 if outline < 9 else 0
        return 0

    def list_level(self, style_id: str | None) -> int:
        """Return the level of Word's own styles of lists, from 0: 1 for `List Bullet 2`."""
        match = next((match for name in self._names(style_id) if (match := _LIST.fullmatch(name))), None)
        return int(match[1]) - 1 if match else 0

    def depth(self, style_id: str | None) -> int:
        """Return the 2 of `List Continue 2`."""
        digits = "".join(letter for letter in self._names(style_id)[0] if letter.isdecimal())
        return int(digits[:9] or 1)

    def _names(self, style_id: str | None) -> list[str]:
        """Return the names of a style and those it is based on, or, where it is not defined, its id."""
        chain = self.chain(style_id)
        if not chain and style_id:
            return [re.sub(r"(?<=[a-z])(?=\d)", " ", style_id.lower())]
        return [(value(child(style, "name")) or "").lower() for style in chain]
