"""The marks of a text: how it looks, where it links to, what it describes."""

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

    @property
    def opening(self) -> str:
        """The text of its opening tag, without the angle brackets."""
        written = (name if value is None else f'{name}="{value}"' for name, value in self.attributes)
        return " ".join([self.tag, *written])

    def __str__(self) -> str:
        return f"html:{self.opening}"


@dataclass(frozen=True, slots=True)
class AttributeList:
    """The mark on kramdown's `{: #cookies .wide }` in a text, which readers are not meant to see."""

    def __str__(self) -> str:
        return "attributes"


Mark = Style | Link | Image | Html | AttributeList
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


def is_own_address(text: str, address: str) -> bool:
    """Whether the text of a link is its own address."""
    return text.strip() in (address, shown_address(address))


def spells_out_link(text: str, marks: Iterable[Mark]) -> bool:
    """Whether a text with these marks is the address that it links to: then a new address shows in the text."""
    return any(is_own_address(text, address) for address in addresses_of(marks))
