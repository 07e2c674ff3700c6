"""The tools: the command of each, its input, and how its output is read."""

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from benchmarks.markup import read_markup
from benchmarks.pairs import ROOT
from benchmarks.redline import Piece, Redline, words

INSTALLED = ROOT / ".venv" / "peers"
"""Where script/benchmark installs packages from npm and PyPI."""

PYTHON = INSTALLED / "python" / "bin" / "python"
PANDIFF = INSTALLED / "node" / "node_modules" / ".bin" / "pandiff"

WORD_PROGRAMS = ("docx-trackdiff", "jubarte-redlines")
"""Programs that compare two Word files and write a third one."""

_PROSEDIFF = '"$0" --files --format wdiff --full --output out.wdiff "$1" "$2" >&2 && cat out.wdiff'

Form = Literal["md", "html", "txt", "docx"]


@dataclass(frozen=True, slots=True)
class Peer:
    name: str
    command: tuple[str, ...]
    """The command; the two files are added at the end."""
    read: Callable[[str], Redline]
    form: Form
    """The kind of files it gets."""
    source: bool = False
    """Whether it compares its input as plain text, with all markup, and not as a reader sees it."""
    needs: tuple[str, ...] = ()
    """Programs that it calls."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The programs that are not installed."""
        return tuple(name for name in (self.command[0], *self.needs) if not shutil.which(name))

    def arguments(self, folder: Path) -> list[str]:
        return [*self.command, *(str(folder / f"{side}.{self.form}") for side in ("old", "new"))]


def peers() -> list[Peer]:
    """Return policyver and all its peers, each with the form of text that it is made for."""
    marks = ("-w", "\x01", "-x", "\x02", "-y", "\x03", "-z", "\x04")
    prosediff = _script("prosediff")
    git = ("git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", "--unified=10000000")
    return [
        Peer("policyver", ("policyver", "diff", "--format", "json"), _policyver, "md"),
        Peer("git --word-diff", git, _git, "md", source=True),
        Peer("git --word-diff --patience", (*git, "--patience"), _git, "md", source=True),
        Peer("wdiff", ("wdiff", *marks), _marked, "md", source=True),
        Peer("dwdiff", ("dwdiff", *marks), _marked, "md", source=True),
        Peer("redlines", (_script("redlines"), "json"), _redlines, "md", source=True),
        Peer("diff-match-patch, letters", (sys.executable, _program("run_letters")), _listed, "md", source=True),
        Peer("prosediff", ("sh", "-c", _PROSEDIFF, prosediff), _wdiff, "md", source=True, needs=(prosediff,)),
        Peer("pandiff", (str(PANDIFF), "--to", "html"), _page, "md", needs=("pandoc", "node")),
        Peer("lxml htmldiff", (str(PYTHON), _program("run_htmldiff")), _htmldiff, "html", needs=(_script("xmldiff"),)),
        Peer("xmldiff", (str(PYTHON), _program("run_xmldiff")), _page, "html", needs=(_script("xmldiff"),)),
        *(_word(tool) for tool in (*WORD_PROGRAMS, "Docxodus")),
    ]


def _word(tool: str) -> Peer:
    program = _script("redlines" if tool == "Docxodus" else tool)
    command = str(PYTHON), _program("run_word"), tool
    return Peer(f"{tool} (Word)", command, _listed, "docx", needs=(program,))


def on_words_alone(peer: Peer) -> Peer:
    """Return the tool for texts without markup, so that its figures can be compared with those of others."""
    return replace(peer, name=f"{peer.name}, words alone", form="txt")


def policyver_pieces(redline: dict[str, Any]) -> Iterator[Piece]:
    """Read policyver's JSON: the runs of each block, a line end after each block.

    It marks typographic differences only on request. They count as unmarked where the words are the same on both sides.
    """
    for block in redline["blocks"]:
        old, new = block["old"], block["new"]
        place: dict[str, Any] = {"old": 0 if old is None else old, "new": 0 if new is None else new}
        same = _typographic(block, "delete") == _typographic(block, "insert")
        for run in block["runs"]:
            yield Piece(run["op"], run["text"], **place, unmarked=same and run.get("typographic", False))
        yield Piece("insert" if old is None else "delete" if new is None else "equal", "\n", **place)


def _typographic(block: dict[str, Any], op: str) -> list[str]:
    return words(" ".join(run["text"] for run in block["runs"] if run["op"] == op and run.get("typographic")))


def git_pieces(porcelain: str) -> Iterator[Piece]:
    """Read git's --word-diff=porcelain of one pair in one hunk."""
    _, _, hunk = porcelain.partition("\n@@ ")
    for line in hunk.split("\n")[1:]:
        if line == "~":
            yield Piece("equal", "\n")
        elif line:
            yield Piece(_SIGNS[line[0]], f"{line[1:]} ")


def wdiff_pieces(answer: str) -> Iterator[Piece]:
    """Read marks as `git diff --word-diff` writes them, of one pair in one hunk."""
    _, _, hunk = answer.partition("\n@@ ")
    stretches = re.findall(r"\[-(.*?)-\]|\{\+(.*?)\+\}|([^\[{]+|.)", hunk.partition("\n")[2], re.DOTALL)
    return _filled((("delete", gone), ("insert", come), ("equal", rest)) for gone, come, rest in stretches)


_SIGNS: dict[str, Any] = {" ": "equal", "+": "insert", "-": "delete"}


def _policyver(answer: str) -> Redline:
    redline = json.loads(answer)
    changes = redline["summary"]["changes"]
    kinds = ", ".join(f"{kind} {count}" for kind, count in changes.items() if count)
    return Redline(list(policyver_pieces(redline)), moves=changes["moved"], summary=kinds or "nothing")


def _git(answer: str) -> Redline:
    return Redline(list(git_pieces(answer)))


def _marked(answer: str) -> Redline:
    stretches = re.findall("\x01(.*?)\x02|\x03(.*?)\x04|([^\x01\x03]+)", answer, re.DOTALL)
    return Redline(
        list(_filled((("delete", gone), ("insert", come), ("equal", rest)) for gone, come, rest in stretches))
    )


def _wdiff(answer: str) -> Redline:
    return Redline(list(wdiff_pieces(answer)))


def _redlines(answer: str) -> Redline:
    def texts(change: dict[str, Any]) -> Iterable[tuple[Any, str]]:
        if change["type"] == "replace":
            return ("delete", change["source_text"]), ("insert", change["test_text"])
        return ((change["type"], change["text"]),)

    # Its pieces are whole words, but not all of them end with the space that was there.
    pieces = _filled(map(texts, json.loads(answer)["changes"]))
    return Redline([replace(piece, text=f"{piece.text} ") for piece in pieces])


def _listed(answer: str) -> Redline:
    return Redline([Piece(op, text) for op, text in json.loads(answer)])


def _page(answer: str) -> Redline:
    counted = re.search(r"<!-- moves: (\d+) -->", answer)
    return Redline(read_markup(answer), moves=int(counted[1]) if counted else 0)


def _htmldiff(answer: str) -> Redline:
    # It writes where a link leads beside the link's text, which is a mark and no loss.
    return _page(re.sub(r" Link: [^<\s]+", "", answer))


def _filled(groups: Iterable[Iterable[tuple[Any, str]]]) -> Iterator[Piece]:
    return (Piece(op, text) for group in groups for op, text in group if text)


def _script(name: str) -> str:
    return str(PYTHON.with_name(name))


def _program(name: str) -> str:
    return str(Path(__file__).with_name(f"{name}.py"))
