"""What of a block is the same in any language: its quantities, its links, its addresses."""

import re
from dataclasses import dataclass
from functools import cached_property

from policyver.document.addresses import parts_of
from policyver.document.marks import addresses_of
from policyver.document.model import Block
from policyver.languages.calendar import with_plain_digits
from policyver.languages.quantities import Quantity, quantities

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
_LANGUAGE = re.compile(r"\A(?:www|m|[a-z]{2}(?:-[a-z]{2,4})?)\.")


_TELEPHONE = re.compile(r"\+?\d[\d \u00a0()/.-]{5,30}\d")
_LAST = 7
"""Digits at the end of a telephone number: what is before them is written with and without the code of the country."""
_FIGURE = re.compile(r"\d{1,9}")


@dataclass(frozen=True, slots=True)
class Figure:
    """Digits that count nothing: of a telephone number, a post code, a house, an article of a law."""

    text: str
    digits: str
    """The digits that are compared."""


@dataclass(frozen=True)  # without slots: what a block says is looked for once, and only where it is asked for
class Said:
    """A block of a text in a language, and its index there."""

    block: Block
    index: int
    locale: str

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Return its quantities."""
        return quantities(_MAIL.sub(_blanks, self.block.words), self.locale)

    @cached_property
    def labels(self) -> tuple[Figure, ...]:
        """Return the digits that count nothing, which no language writes otherwise."""
        text = _MAIL.sub(_blanks, self.block.words)
        for one in self.quantities:
            text = text[: one.start] + " " * len(one.text) + text[one.start + len(one.text) :]
        plain = with_plain_digits(text)
        figures = [
            Figure(match[0], digits[-_LAST:])
            for match in _TELEPHONE.finditer(plain)
            if len(digits := re.sub(r"\D", "", match[0])) >= _LAST
        ]
        return (*figures, *(Figure(match[0], match[0]) for match in _FIGURE.finditer(_without_telephones(plain))))

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """Return the e-mail addresses and telephone numbers in it, and the hosts that it links to, each once.

        Of a link the host is all that a translation shares: `en.example.org/privacy`, `de.example.org/datenschutz`.
        """
        targets = [target for run in self.block.runs for target in addresses_of(run.marks)]
        written = [mail.lower().rstrip(".") for mail in _MAIL.findall(self.block.words)]
        return tuple(dict.fromkeys(filter(None, [*written, *map(_address, targets)])))

    @cached_property
    def figures(self) -> frozenset[str]:
        """Return what is compared to tell which blocks are alike: numbers without their units, and addresses."""
        return frozenset([*self.addresses, *(str(one.value) for one in self.quantities)])

    @cached_property
    def length(self) -> int:
        """How many characters its words have."""
        return len(self.block.words)


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _without_telephones(text: str) -> str:
    return _TELEPHONE.sub(lambda match: " " if len(re.sub(r"\D", "", match[0])) >= _LAST else match[0], text)


def _address(target: str) -> str:
    """Return a link's e-mail address, telephone number or host; empty for a place within the site."""
    parts = parts_of(target)
    if parts is None:
        return ""
    match parts.scheme:
        case "mailto":
            return parts.path.lower()
        case "tel":
            return "tel:" + re.sub(r"\D", "", parts.path)
        case "http" | "https":
            return _LANGUAGE.sub("", (parts.hostname or "").lower(), count=1)
    return ""
