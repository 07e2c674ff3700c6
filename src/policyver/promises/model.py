"""What a statement commits its owner to: the values."""

from dataclasses import dataclass
from typing import Literal

from policyver.languages.quantities import Quantity
from policyver.lineage import Place

PromiseKind = Literal["retention", "recipient", "sale", "age", "deadline", "right", "contact", "notice"]

KINDS: tuple[PromiseKind, ...] = (
    "retention",
    "recipient",
    "sale",
    "age",
    "deadline",
    "right",
    "contact",
    "notice",
)
"""The kinds, in the order in which a reader sees them."""

GENERAL = "personal-data"
"""The subject of what is said of personal data as such."""

_YEAR = 365.25
_MEANS = {"by-e-mail": "by e-mail", "on-the-site": "on the site"}

Key = tuple[str | float | bool | None, ...]
"""What is the same for values that mean the same."""


@dataclass(frozen=True, slots=True)
class Lasts:
    """A period: how long something is kept, or within which time it is done."""

    quantity: Quantity
    upto: Quantity | None = None
    """The longer one, where a text has two: 6 to 12 months."""
    event: str = ""
    """From when it counts, in the words of the text: after closing your account."""

    @property
    def key(self) -> Key:
        """Return what is the same for 12 months and one year."""
        return "lasts", *_quantity_key(self.quantity), *(_quantity_key(self.upto) if self.upto else ())

    @property
    def words(self) -> str:
        """Return it in the words of the text."""
        period = f"{self.quantity.text} to {self.upto.text}" if self.upto else self.quantity.text
        return f"{period} {self.event}".strip()


@dataclass(frozen=True, slots=True)
class OpenEnded:
    """How long something is kept, without a number: as long as the account is open."""

    name: str
    """`account-open`, `as-long-as-needed`, …, the same in every language; `as-stated` for what has no name."""
    words: str

    @property
    def key(self) -> Key:
        """Return its name; of what has none, its words."""
        return "open-ended", self.name, self.words.casefold() if self.name == "as-stated" else ""


@dataclass(frozen=True, slots=True)
class FromAge:
    """From which age on, or below which age: “under 13” and “at least 13” draw the same line."""

    quantity: Quantity

    @property
    def key(self) -> Key:
        """Return the years."""
        return "from-age", self.years

    @property
    def years(self) -> float:
        """Return how many years they are."""
        return round(self.quantity.size / _YEAR, 2)

    @property
    def words(self) -> str:
        """Return the years in figures."""
        return f"{self.years:g}"


@dataclass(frozen=True, slots=True)
class Reached:
    """An address or a number at which somebody can be reached."""

    means: Literal["e-mail", "telephone", "post"]
    words: str

    @property
    def key(self) -> Key:
        """Return the address without spaces and in small letters."""
        return "reached", self.means, "".join(letter for letter in self.words.casefold() if letter.isalnum())


@dataclass(frozen=True, slots=True)
class Announced:
    """How long before it holds a change is announced, and by which means."""

    quantity: Quantity | None
    means: tuple[str, ...]
    """`by-e-mail`, `on-the-site`: names of subjects/."""

    @property
    def key(self) -> Key:
        """Return the period and the means."""
        return "announced", *(_quantity_key(self.quantity) if self.quantity else (None, False)), *sorted(self.means)

    @property
    def words(self) -> str:
        """Return the period in the words of the text, with the means."""
        means = " or ".join(_MEANS.get(name, name) for name in self.means)
        return ", ".join(filter(None, [f"{self.quantity.text} before" if self.quantity else "", means]))


@dataclass(frozen=True, slots=True)
class Plain:
    """That it is so: a recipient gets data, a right is there."""

    words: str = ""

    @property
    def key(self) -> Key:
        """Return the same for all of them."""
        return ("plain",)


Value = Lasts | OpenEnded | FromAge | Reached | Announced | Plain


@dataclass(frozen=True, slots=True)
class Circumstances:
    """When and for whom a promise holds."""

    regions: tuple[str, ...] = ()
    """Only for the people of these places; empty for everybody."""
    purposes: tuple[str, ...] = ()
    """The purposes that its sentence names."""
    is_conditional: bool = False
    """Whether it depends on something: if, unless, except."""
    qualifiers: tuple[str, ...] = ()
    """What makes it weaker, in the words of the text, in small letters: knowingly."""
    is_aggregated: bool = False
    """Whether it is about data of nobody in particular."""
    data: tuple[str, ...] = ()
    """The kinds of data that its sentence names."""
    limits: tuple[str, ...] = ()
    """What says which of its subject is meant: the “server” of server logs."""
    is_of_a_topic: bool = False
    """Whether its section is about something of its own, such as a newsletter: data as such are those of that."""
    label: str = ""
    """What its sentence begins with, up to a colon, in small letters: for whom or of what it is."""
    is_row: bool = False
    """Whether it is a row of a table."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A fact that a statement commits its owner to, and where it says so."""

    kind: PromiseKind
    subject: str
    """A name of subjects/, which is the same in every language, or else the words of the text, in small letters."""
    words: str
    """The subject in the words of the text."""
    value: Value
    denies: bool
    """Whether it is promised that it is not so: data are not sold."""
    circumstances: Circumstances
    sentence: str
    section: str
    """The headings above it, joined by “›”; empty at the beginning of a text."""
    place: Place

    @property
    def key(self) -> tuple[PromiseKind, str, bool, Key]:
        """Return what is the same for two promises that promise the same."""
        return self.kind, self.subject, self.denies, self.value.key


def _quantity_key(quantity: Quantity) -> tuple[float, bool]:
    return round(quantity.size, 6), quantity.unit == "working-day"
