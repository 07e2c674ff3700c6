"""The marks that a text bears: how it looks, where it leads, what it stands for."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Style(Enum):
    """How words look. To strike words out takes them from the text."""

    BOLD = "bold"
    ITALIC = "italic"
    STRIKE = "strike"
    CODE = "code"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Link:
    """Where words lead."""

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
    """An HTML element around words that is none of the other marks."""

    tag: str
    attributes: tuple[tuple[str, str | None], ...] = ()

    @property
    def opening(self) -> str:
        """What its opening tag has between its brackets."""
        written = (name if value is None else f'{name}="{value}"' for name, value in self.attributes)
        return " ".join([self.tag, *written])

    def __str__(self) -> str:
        return f"html:{self.opening}"


@dataclass(frozen=True, slots=True)
class AttributeList:
    """On kramdown's `{: #cookies .wide }` in a text, which readers are not meant to see."""

    def __str__(self) -> str:
        return "attributes"


Mark = Style | Link | Image | Html | AttributeList
"""As text, `str(mark)`, a mark is what docs/json.md calls it. That is also what marks are sorted by."""


def sorted_marks(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return marks in the order that a run has them in, without repeats."""
    unique = tuple(dict.fromkeys(marks))  # and not a set: its order is another one in every process
    return tuple(sorted(unique, key=str)) if len(unique) > 1 else unique


def addresses_of(marks: Iterable[Mark]) -> list[str]:
    """Return the addresses of all links among marks: HTML can put one into another."""
    return [mark.address for mark in marks if isinstance(mark, Link)]


def link_of(marks: Iterable[Mark]) -> str:
    """Return where words with these marks lead, or nothing."""
    return next(iter(addresses_of(marks)), "")


def shown_address(address: str) -> str:
    """Return an address as it is shown to readers: that of an e-mail without `mailto:`."""
    return address.removeprefix("mailto:")


def is_own_address(text: str, address: str) -> bool:
    """Whether the text of a link is the address that it leads to."""
    return text.strip() in (address, shown_address(address))


def spells_out_link(text: str, marks: Iterable[Mark]) -> bool:
    """Whether a text with these marks is the address that it leads to. A change of that shows in the text itself."""
    return any(is_own_address(text, address) for address in addresses_of(marks))
