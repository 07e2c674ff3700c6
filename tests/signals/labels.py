"""What a careful reviewer of real statements says of their changes, and how well signals agree with it.

`corpora.tsv` labels a change by its place, since no sentence of the real histories is part of the project: a folder of
the corpora, two neighbouring revisions, and the index of the block in each of the two texts (empty where it is in one
only). `must` names the kinds of signal that have to be raised there, with a direction where it is plain
(`period:longer`); `may` names those about which reviewers differ; every other kind is wrong. A row without any kind in
`must` is a change that means the same, or that no kind of signal is about.

`materiality.tsv` labels whole pairs of revisions, `memos.tsv` invented sentences before and after.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from policyver.document.markdown.reading import read_markdown
from policyver.document.marks import Link
from policyver.document.model import Block, Document
from policyver.document.text import canonical_text
from policyver.redline import Redline, compare
from policyver.redline.model import ComparedBlock
from policyver.signals.model import Signal
from tests.histories.catalogue import REAL
from tests.signals.own import KINDS, Case, Half, half, own_cases

HERE = Path(__file__).parent

OPPOSITES = (
    ("added", "removed"),
    ("longer", "shorter"),
    ("higher", "lower"),
    ("later", "earlier"),
    ("stricter", "looser"),
)
"""The directions that exclude each other. Others can both be said of one change: what is added can be longer."""


class Place(NamedTuple):
    """A block of a redline of two real revisions."""

    folder: str
    old_file: str
    new_file: str
    old_block: int | None
    new_block: int | None

    @property
    def half(self) -> Half:
        """Whether rules may be tuned on it. It depends on nothing but the place, so it stays."""
        return half("\t".join("" if part is None else str(part) for part in self))

    @property
    def language(self) -> str:
        """The language of the text."""
        return language(self.folder)

    def __str__(self) -> str:
        return " ".join("-" if part is None else str(part) for part in self)


class Kind(NamedTuple):
    """A kind of signal with its direction, where it has one."""

    name: str
    direction: str | None = None

    def is_against(self, other: "Kind") -> bool:
        """Whether the two go in opposite directions."""
        pair = (self.direction, other.direction)
        return pair in OPPOSITES or pair[::-1] in OPPOSITES


Where = TypeVar("Where", Place, Case)
"""What is labelled: a block of the real histories, or a case in sentences of our own."""


@dataclass(frozen=True, slots=True)
class Label(Generic[Where]):
    """A change, and the kinds of signal that it has to raise and may raise."""

    place: Where
    must: frozenset[Kind]
    may: frozenset[str]
    note: str


@dataclass(frozen=True, slots=True)
class PairLabel:
    """Two neighbouring revisions, and what a lawyer could call their difference."""

    folder: str
    old_file: str
    new_file: str
    materiality: frozenset[str]
    why: str

    @property
    def half(self) -> Half:
        """Whether rules may be tuned on it."""
        return half("\t".join((self.folder, self.old_file, self.new_file)))


@dataclass(frozen=True, slots=True)
class Memo:
    """An invented sentence before and after, and what the difference is to be called."""

    materiality: str
    locale: str
    old: str
    new: str
    note: str

    @property
    def half(self) -> Half:
        """Whether rules may be tuned on it."""
        return half("\t".join((self.locale, self.old, self.new)))


@dataclass(slots=True)
class Counts:
    """How often signals agree with labels."""

    right: int = 0
    """Raised as they have to be."""
    wrong: int = 0
    """Raised where they must not be."""
    missed: int = 0
    """Not raised where they have to be."""

    @property
    def precision(self) -> float:
        """The share of what is raised that is right. One where nothing is raised."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what has to be raised that is. One where nothing has to be."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def add(self, other: "Counts") -> None:
        """Count those of another, too."""
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed


@dataclass(slots=True)
class Scores:
    """The counts by kind of signal, by language, and of all."""

    by_kind: dict[str, Counts] = field(default_factory=lambda: {kind: Counts() for kind in sorted(KINDS)})
    by_language: dict[str, Counts] = field(default_factory=dict)
    total: Counts = field(default_factory=Counts)
    disagreements: list[str] = field(default_factory=list)
    """A line for each that is wrong or missed, with its place."""

    def table(self) -> str:
        """Return the figures as lines to print."""
        names = {**{f"kind {name}": counts for name, counts in self.by_kind.items()}}
        names |= {f"language {name}": counts for name, counts in sorted(self.by_language.items())}
        lines = [f"{'':20} right wrong missed precision recall"]
        for name, counts in {**names, "all": self.total}.items():
            figures = (
                f"{counts.right:5} {counts.wrong:5} {counts.missed:6} {counts.precision:9.2f} {counts.recall:6.2f}"
            )
            lines.append(f"{name:20} {figures}")
        return "\n".join(lines)


def score(labels: Iterable[Label[Where]], raised: Mapping[Where, Iterable[Kind]]) -> Scores:
    """Compare what is raised with the labels, block by block, or case by case for those in sentences of our own.

    A kind that is raised and is neither in `must` nor in `may` is wrong; a kind of `must` that is not raised is missed;
    one that is raised in the opposite direction only is both. A kind counts once in a block, however often it is raised
    there. What is raised in blocks without a label does not count.
    """
    scores = Scores()
    for label in labels:
        in_language = scores.by_language.setdefault(label.place.language, Counts())
        for kind, counts in _score_block(label, tuple(raised.get(label.place, ()))):
            for sums in (scores.by_kind[kind], in_language, scores.total):
                sums.add(counts)
            if counts.wrong or counts.missed:
                what = " and ".join(name for name in ("wrong", "missed") if getattr(counts, name))
                scores.disagreements.append(f"{label.place}: {kind} {what} ({label.note})")
    return scores


def labels() -> tuple[Label[Place], ...]:
    """Return the labelled changes of the real histories."""
    return tuple(
        Label(
            Place(row["folder"], row["old_file"], row["new_file"], _index(row["old_block"]), _index(row["new_block"])),
            frozenset(_kind(word) for word in row["must"].split()),
            frozenset(row["may"].split()),
            row["note"],
        )
        for row in _rows("corpora.tsv")
    )


def own_labels() -> tuple[Label[Case], ...]:
    """Return the labelled changes in sentences of our own."""
    return tuple(
        Label(
            case,
            frozenset(Kind(signal.kind, signal.direction) for signal in case.signals),
            frozenset(case.may),
            "; ".join(f"{signal.kind}: {signal.old} -> {signal.new}" for signal in case.signals),
        )
        for case in own_cases()
    )


def pair_labels() -> tuple[PairLabel, ...]:
    """Return the labelled pairs of revisions."""
    return tuple(
        PairLabel(row["folder"], row["old_file"], row["new_file"], frozenset(row["materiality"].split("|")), row["why"])
        for row in _rows("materiality.tsv")
    )


def memos() -> tuple[Memo, ...]:
    """Return the invented sentences: changes that were widely called material, and corrections."""
    return tuple(
        Memo(row["materiality"], row["locale"], row["old"], row["new"], row["note"]) for row in _rows("memos.tsv")
    )


@cache
def read(folder: str, name: str) -> Document:
    """Return a revision of the real histories as it is read."""
    return read_markdown(canonical_text((REAL / folder / name).read_bytes(), name))


@cache
def redline(folder: str, old_file: str, new_file: str) -> Redline:
    """Return the redline of two revisions of the real histories."""
    return compare(read(folder, old_file), read(folder, new_file))


def by_block(compared: Redline, by_change: Mapping[int, Iterable[Signal]]) -> Iterator[tuple[ComparedBlock, Kind]]:
    """Yield each compared block with each kind that is raised in it.

    Of a change that covers several blocks, such as a section that is new, a signal counts in those that have its words,
    and in all of them where none has.
    """
    blocks = compared.blocks
    for change in (change for block in blocks for change in block.changes):
        covered = blocks[change.first : change.last + 1]
        for signal in by_change.get(change.number, ()):
            for block in _having(covered, signal) or covered:
                yield block, Kind(signal.kind, signal.direction)


def raised_in(
    folder: str, old_file: str, new_file: str, by_change: Mapping[int, Iterable[Signal]]
) -> dict[Place, list[Kind]]:
    """Return what is raised in each block of two real revisions, from what the changes of their redline raise."""
    raised: dict[Place, list[Kind]] = {}
    for block, kind in by_block(redline(folder, old_file, new_file), by_change):
        raised.setdefault(Place(folder, old_file, new_file, block.old, block.new), []).append(kind)
    return raised


def language(folder: str) -> str:
    """Return the language of a folder of the real histories: the last part of its name, or English."""
    last = folder.rsplit("/", 1)[-1]
    return last if len(last) == 2 else "en"


def _score_block(label: Label[Where], raised: tuple[Kind, ...]) -> Iterator[tuple[str, Counts]]:
    """Yield each kind that is raised or has to be, with whether it is right, wrong or missed."""
    wanted = {kind.name: kind for kind in label.must}
    for name in sorted(wanted.keys() | {kind.name for kind in raised}):
        of_name = [kind for kind in raised if kind.name == name]
        if name not in wanted:
            if name not in label.may:
                yield name, Counts(wrong=1)
        elif not of_name:
            yield name, Counts(missed=1)
        elif all(kind.is_against(wanted[name]) for kind in of_name):
            yield name, Counts(wrong=1, missed=1)
        else:
            yield name, Counts(right=1)


def _having(covered: tuple[ComparedBlock, ...], signal: Signal) -> list[ComparedBlock]:
    """Return those of the blocks that have the words or the address of a signal, as a part of longer words at last.

    "here" is not where "where" is, if it is anywhere else.
    """
    texts = [
        (block, _read(block.was) if signal.old else "", _read(block.block) if signal.new else "") for block in covered
    ]
    for pattern in (r"(?<![A-Za-z]){}(?![A-Za-z])", "{}"):
        old, new = (re.compile(pattern.format(re.escape(words or "\0"))) for words in (signal.old, signal.new))
        having = [
            block
            for block, before, after in texts
            if (block.old is not None and old.search(before)) or (block.new is not None and new.search(after))
        ]
        if having:
            return having
    return []


def _read(block: Block | None) -> str:
    """Return the text of a block, and the addresses that its links lead to."""
    runs = block.runs if block else ()
    links = {mark.address for run in runs for mark in run.marks if isinstance(mark, Link)}
    return "\n".join(["".join(run.text for run in runs), *sorted(links)])


def _kind(word: str) -> Kind:
    name, _, direction = word.partition(":")
    return Kind(name, direction or None)


def _index(cell: str) -> int | None:
    return int(cell) if cell else None


def _rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, dialect="excel-tab", quoting=csv.QUOTE_NONE))
