"""Every tool on every pair: the cost, and the figures of its redline."""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.cost import Cost, measure
from benchmarks.pairs import Pair
from benchmarks.peers import Peer, on_words_alone, peers
from benchmarks.redline import Figures, figures, words
from benchmarks.stages import Row as Stage
from benchmarks.stages import stages


@dataclass(frozen=True, slots=True)
class Result:
    name: str
    cost: Cost
    figures: Figures | None
    """None where the tool failed or was stopped."""


@dataclass(frozen=True, slots=True)
class Measured:
    pair: Pair
    words: tuple[int, int]
    """The number of words of each text, without markup."""
    results: Sequence[Result]
    stages: Sequence[Stage]
    """Where policyver's time goes."""


def run(pair: Pair) -> Measured:
    """Return the results of all installed tools on a pair."""
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / "pair"
        pair.write(folder)
        old, new = _words(folder, "txt")
        results = [_result(peer, folder) for peer in _tools() if not peer.missing]
        return Measured(pair, (len(old), len(new)), results, stages(folder))


def left_out() -> list[str]:
    """Return the tools that cannot be run here, and why."""
    return [f"{peer.name} ({', '.join(map(_name, peer.missing))} is not there)" for peer in peers() if peer.missing]


def _tools() -> Iterator[Peer]:
    yield from peers()
    yield from (on_words_alone(peer) for peer in peers() if peer.source)


def _result(peer: Peer, folder: Path) -> Result:
    say(f"  {peer.name}")
    cost = measure(peer.arguments(folder), folder)
    if cost.over:
        return Result(peer.name, cost, None)
    # git and wdiff say with an exit status of 1 that the texts differ.
    if cost.status not in (0, 1) or not cost.stdout:
        say(f"  failed: {cost.stderr.decode(errors='replace')[-500:]}")
        return Result(peer.name, cost, None)
    read = "md" if peer.source and peer.form == "md" else "txt"
    return Result(peer.name, cost, figures(peer.read(cost.stdout.decode(errors="replace")), *_words(folder, read)))


def _words(folder: Path, form: str) -> Sequence[list[str]]:
    return [words((folder / f"{side}.{form}").read_text(encoding="utf-8")) for side in ("old", "new")]


def _name(program: str) -> str:
    return Path(program).name


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
