"""The marks of a text: how it looks, where it links to, what it describes."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Style(Enum):
    """How words look. Words that are struck out count as deleted."""

    BOLD = "bold"
    ITALIC = "italic"
    STRIKE = "strike"
    CODE = "code"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Link:
    """The target of a link on words."""

    address: str

    def __str__(self) -> str:
        return f"link:{self.address}"


@dataclass(frozen=True, slots=True)
class Image:
    """The picture that a text is the description of."""

    address: str

    def __str__(self) -> str:
        return f"image:{self.address}"


@dataclass(frozen=True, slots=True)
class Html:
    """An HTML element around words that no other mark stands for."""

    tag: str
    attributes: tuple[tuple[str, str | None], ...] = ()
    is_shown: bool = False
    """Whether it shows something, or decides what is shown: `<details>`, `<details open>`, `<Price amount="5">`."""

    @property
    def opening(self) -> str:
        """The text of its opening tag, without the angle brackets."""
        written = (name if value is None else f'{name}="{html.escape(value)}"' for name, value in self.attributes)
        return " ".join([self.tag, *written])

    def __str__(self) -> str:
        return f"html:{self.opening}"


@dataclass(frozen=True, slots=True)
class Embed:
    """An element that is no words: a box to tick, a video, a component that a program fills in. Its text stands for it.

    `source` is its tag as it is written.
    """

    source: str

    def __str__(self) -> str:
        return f"embed:{self.source}"


@dataclass(frozen=True, slots=True)
class Title:
    """What a page shows when the mouse rests on words: the title of a link or of another element."""

    words: str

    def __str__(self) -> str:
        return f"title:{self.words}"


@dataclass(frozen=True, slots=True)
class Hidden:
    """The mark on what a page has and does not show."""

    def __str__(self) -> str:
        return "hidden"


@dataclass(frozen=True, slots=True)
class Comment:
    """An HTML comment. Its text is PLACE: no format prints what its authors wrote for each other."""

    words: str

    def __str__(self) -> str:
        return "comment"


@dataclass(frozen=True, slots=True)
class AttributeList:
    """The mark on kramdown's `{: #cookies .wide }` in a text, which readers are not meant to see."""

    def __str__(self) -> str:
        return "attributes"


PLACE = "\ufffc"
"""The text of what has a place in a text and nothing that is read: Unicode's object replacement character."""

Mark = Style | Link | Image | Html | Embed | Title | Hidden | Comment | AttributeList
"""`str(mark)` is the name that docs/json.md documents. Marks are sorted by it."""


def sorted_marks(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return marks without repeats, in the order that every run has them in."""
    unique = tuple(dict.fromkeys(marks))  # not a set: its order differs from process to process
    return tuple(sorted(unique, key=str)) if len(unique) > 1 else unique


def addresses_of(marks: Iterable[Mark]) -> list[str]:
    """Return the addresses of all links among marks: in HTML a link can be inside another one."""
    return [mark.address for mark in marks if isinstance(mark, Link)]


def link_of(marks: Iterable[Mark]) -> str:
    """Return the address that words with these marks link to, or the empty string."""
    return next(iter(addresses_of(marks)), "")


def shown_address(address: str) -> str:
    """Return an address as readers see it: an e-mail address without `mailto:`."""
    return address.removeprefix("mailto:")


_PARTS_DIGITS = str.maketrans("", "", " \u00a0\u2009\u202f()./-‐‑–")


def is_own_address(text: str, address: str) -> bool:
    """Whether the text of a link is its own address."""
    return text.strip() in (address, shown_address(address))


def picture(description: str, address: str, source: str) -> tuple[str, Mark]:
    """Return the text of a picture, and its mark: where nothing describes it, its address stands for it."""
    if description.strip():
        return description, Image(address)
    return f"[img: {stand_in_address(address)}]", Embed(source)


def stand_in_address(address: str) -> str:
    """Return an address without what only a program reads: of `data:image/png;base64,…`, `data:image/png`."""
    return address.partition(",")[0].partition(";")[0] if address.startswith("data:") else address


_UNPRINTED = re.compile(
    r"(?P<before>mailto:|tel:|(?:https?:)?//)?(?P<shown>[^?#]*?)(?P<after>/?(?:[?#].*)?)", re.DOTALL
)


def unprinted_part(text: str, address: str) -> str | None:
    """Return what a reader does not see of an address that a link's text prints, or None where it does not print it.

    A text may leave out `https://`, the slash at the end, and the subject of a letter; it may part the digits of a
    telephone number.
    """
    text = text.strip()
    if is_own_address(text, address):
        return ""
    parts = _UNPRINTED.fullmatch(address)
    if parts is None:  # pragma: no cover  the pattern takes any text
        return None
    shown = text.translate(_PARTS_DIGITS) if parts["before"] == "tel:" else text
    shows = parts["shown"].translate(_PARTS_DIGITS) if parts["before"] == "tel:" else parts["shown"]
    return f"{parts['before']} {parts['after']}" if shown and shown == shows else None
