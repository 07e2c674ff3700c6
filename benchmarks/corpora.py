"""policyver and git on every neighbouring pair of the corpora, on the same words."""

import csv
import json
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.cost import environment
from benchmarks.pairs import CORPORA
from benchmarks.peers import git_pieces, policyver_pieces
from benchmarks.redline import Figures, Piece, Redline, figures, words
from policyver.document.decoding import decode
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.redline import compare
from policyver.redline.tokens import is_word, tokenize
from policyver.render.json import dumps
from policyver.render.redline_json import redline_json
from policyver.render.side import Side

GIT = ("git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", "--patience", "--unified=10000000")


@dataclass(frozen=True, slots=True)
class Neighbours:
    """A revision and the next one, compared twice."""

    corpus: str
    old: str
    new: str
    policyver: Figures
    git: Figures
    seconds: float
    """How long policyver took to read, compare and prove, without the start of a process."""
    rebuilt: bool
    """Whether every block of both texts can be rebuilt from policyver's JSON."""


def neighbouring() -> Iterator[tuple[str, str, str]]:
    """Yield the pairs of PAIRS.tsv: the history, and the names of the two files."""
    with (CORPORA / "PAIRS.tsv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            yield row["corpus"], row["a"], row["b"]


def neighbours() -> Iterator[Neighbours]:
    """Compare these pairs, and yield the results."""
    for corpus, old, new in neighbouring():
        yield neighbour(CORPORA / corpus, old, new)


def neighbour(folder: Path, old_name: str, new_name: str) -> Neighbours:
    """Compare two revisions in a history's folder, named by their files."""
    texts = [decode((folder / name).read_bytes(), name) for name in (old_name, new_name)]
    begin = time.perf_counter()
    redline = compare(*map(read_markdown, texts))
    seconds = time.perf_counter() - begin
    before, after = _lines(redline.old), _lines(redline.new)
    old, new = (words("\n".join(block.text for block in side.blocks)) for side in (redline.old, redline.new))
    answer = json.loads(dumps(redline_json(redline, Side(old_name, ""), Side(new_name, ""))))
    return Neighbours(
        f"{folder.parent.name}/{folder.name}",
        old_name,
        new_name,
        policyver=figures(Redline(_words_alone(policyver_pieces(answer))), old, new),
        git=figures(_git(before, after), words(before), words(after)),
        seconds=seconds,
        rebuilt=_texts(answer, "old", "insert") == _blocks(redline.old)
        and _texts(answer, "new", "delete") == _blocks(redline.new),
    )


def _words_alone(pieces: Iterable[Piece]) -> list[Piece]:
    """Return the pieces with those without words unmarked: git gets no punctuation, and so cannot mark any."""
    return [piece if words(piece.text) else replace(piece, unmarked=True) for piece in pieces]


def _blocks(document: Document) -> dict[int, str]:
    return dict(enumerate(block.text for block in document.blocks))


def _texts(answer: dict[str, Any], side: str, of_other: str) -> dict[int, str]:
    """Return the blocks of one text, rebuilt as docs/json.md describes."""
    texts: dict[int, str] = {}
    for block in answer["blocks"]:
        if block[side] is not None:
            text = "".join(run["text"] for run in block["runs"] if run["op"] != of_other)
            texts[block[side]] = texts.get(block[side], "") + text
    return texts


def _lines(document: Document) -> str:
    """Return the words of each block on a line, separated by spaces. An address, which policyver never cuts, is one."""
    lines = []
    for block in document.blocks:
        cut = tokenize(block.text)
        tokens = zip(cut.keys, cut.starts, cut.ends, strict=True)
        lines.append(" ".join(block.text[start:end] for key, start, end in tokens if is_word(key)))
    return "".join(f"{line}\n" for line in lines if line)


def _git(old: str, new: str) -> Redline:
    if old == new:
        return Redline([Piece("equal", old)])  # git shows nothing for equal files
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (("old", old), ("new", new)):
            (Path(folder) / name).write_text(text, encoding="utf-8")
        command = [*GIT, "old", "new"]
        done = subprocess.run(command, cwd=folder, env=environment(), check=False, capture_output=True)
    return Redline(list(git_pieces(done.stdout.decode())))
