"""What of a block is the same in any language: its quantities, its links, its addresses."""

import re
from dataclasses import dataclass
from functools import cached_property

from policyver.document.addresses import parts_of
from policyver.document.marks import addresses_of
from policyver.document.model import Block
from policyver.languages.quantities import Quantity, quantities

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
_LANGUAGE = re.compile(r"\A(?:www|m|[a-z]{2}(?:-[a-z]{2,4})?)\.")


@dataclass(frozen=True)  # without slots: what a block says is looked for once, and only where it is asked for
class Said:
    """A block of a text in a language, and its index there."""

    block: Block
    index: int
    locale: str

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Return its quantities."""
        return quantities(_MAIL.sub(" ", self.block.words), self.locale)

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
