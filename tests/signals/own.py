"""The cases in tests/signals/cases: changes in sentences of our own, with the signals that a privacy lawyer wants.

They are labelled by hand, without a look at what the program does. A case says:

- which signals must be raised, one a line: `period: 30 days -> 60 days (longer)`. What is behind the colon is for
  readers; the kind counts, and the direction where one is written;
- which kinds may be raised, since lawyers can disagree about them. Every other kind is a false alarm;
- the materiality: `editorial` leaves the sense as it was for everybody, `clarification` says the same in other words or
  changes what readers need not be asked about, `material` changes what a person can expect. Two where both are right.

What was put in or taken out is `added` or `removed`: a negation, and a word that opens a list, too. Without `only` a
text covers more: whether that is called up or down is left open. A duty or a consent becomes `stricter` or `looser` by
its words: from `may` to `will` is stricter, whatever is done then. What is replaced has no direction.
"""

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

CASES = Path(__file__).parent / "cases"
KINDS = frozenset(
    "duty negation period amount age date number data recipient purpose transfer right scope link contact definition"
    " consent spelling".split()
)
DIRECTIONS = frozenset("added removed longer shorter higher lower later earlier stricter looser".split())
MATERIALITIES = ("editorial", "clarification", "material")
Half = Literal["tuned", "held-out"]
_SIGNAL = re.compile(r"(?P<kind>[a-z]+): (?P<what>.*?)(?: \((?P<direction>[a-z]+)\))?")


@dataclass(frozen=True, slots=True)
class Expected:
    """A signal that must be raised; without a direction, any will do."""

    kind: str
    old: str
    new: str
    direction: str | None


@dataclass(frozen=True, slots=True)
class Case:
    language: str
    title: str
    old: str
    new: str
    signals: tuple[Expected, ...]
    may: tuple[str, ...]
    materiality: tuple[str, ...]

    @property
    def half(self) -> Half:
        """Return which half of the sentences it is in, once and for good: the program is tuned on one of them alone."""
        return half(f"{self.language}\t{self.title}")

    def __str__(self) -> str:
        return f"{self.language}: {self.title}"


def _expected(line: str) -> Expected:
    signal = _SIGNAL.fullmatch(line)
    assert signal, f"no signal: {line!r}"
    old, arrow, new = signal["what"].partition("->")
    old = old.strip()
    return Expected(signal["kind"], old, new.strip() if arrow else old, signal["direction"])


def read_cases(path: Path) -> tuple[Case, ...]:
    """Return the cases of one file, which is named for the locale of its sentences."""
    cases = []
    for part in re.split(r"^=== case ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        title, *sections = re.split(r"^=== ", part, flags=re.MULTILINE)
        parts = {name.strip(): text.strip() for name, _, text in (section.partition("\n") for section in sections)}
        signals = tuple(map(_expected, parts.pop("signals").splitlines()))
        may = tuple(parts.pop("may", "").split())
        materiality = tuple(parts.pop("materiality").split(" | "))
        cases.append(
            Case(path.stem, title.strip(), parts.pop("old"), parts.pop("new"), signals, may, materiality),
        )
        assert not parts, f"{title.strip()}: a part that no case has: {', '.join(parts)}"
    return tuple(cases)


def half(place: str) -> Half:
    """Return in which half something is, by a digest of what names it."""
    return "tuned" if int(sha256(place.encode()).hexdigest(), 16) % 2 == 0 else "held-out"


def own_cases() -> tuple[Case, ...]:
    """Return every case of every language."""
    return tuple(case for path in sorted(CASES.glob("*.md")) for case in read_cases(path))
