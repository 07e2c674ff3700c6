"""Word files with tracked changes between neighbouring revisions, accepted and rejected by a real LibreOffice."""

import shutil
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from statistics import median

from lxml import etree
from tests.word.flat import Said, office_says, statement_says
from tests.word.office import settled
from tests.word.rules import W, faults
from tests.word.words import spoken, stuck

from benchmarks.corpora import neighbouring
from benchmarks.cost import environment
from benchmarks.pairs import CORPORA
from benchmarks.peers import PYTHON, WORD_PROGRAMS
from benchmarks.run import say
from policyver.document.decoding import decode
from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.redline import compare
from policyver.render.word import redline_word, statement_word

EVERY = 8
"""The peers get one pair out of so many."""

Pairs = Mapping[str, tuple[Document, Document]]
"""The old and the new text, by the name of the pair."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The result of Word files in LibreOffice: how many were right in each respect."""

    pairs: int
    words_new: int
    """Files that, accepted, have the words of the new text, block by block."""
    words_old: int
    """Files that, rejected, have the words of the old text."""
    all_new: int
    """Files that, accepted, are the new text: headings and levels, list items, links, rows and cells, too."""
    all_old: int
    empty: int
    """Paragraphs without words, in all files together, that the text does not have."""


@dataclass(frozen=True, slots=True)
class OfAll:
    """The result of policyver's Word files of all pairs."""

    settled: Settled
    stuck: int
    """Paragraphs inserted or deleted before a table or after the last one, where LibreOffice leaves an empty one."""
    faults: int
    """Files that break a rule of the schema."""
    seconds: float
    """The mean time to make one file from two documents."""


@dataclass(frozen=True, slots=True)
class Maker:
    """A tool that compares two Word files and writes a third one."""

    name: str
    settled: Settled
    seconds: float | None
    """The median time of the whole process."""
    marked: int | None
    """The number of words deleted or inserted in all files together."""


def word_files() -> tuple[OfAll, Sequence[Maker]] | None:
    """Return what LibreOffice makes of all the files, or None where it is not installed."""
    if shutil.which("soffice") is None:
        return None
    pairs = {f"{number}": _documents(*names) for number, names in enumerate(neighbouring())}
    begun = time.perf_counter()
    files = {
        name: redline_word(compare(*pair), title="Privacy", label="old – new", locale="en", typography=True)
        for name, pair in pairs.items()
    }
    seconds = (time.perf_counter() - begun) / len(files)
    say("  all pairs")
    result = _settled(pairs, files)
    of_all = OfAll(result, sum(map(stuck, files.values())), sum(bool(faults(data)) for data in files.values()), seconds)
    return of_all, list(_makers({name: pair for at, (name, pair) in enumerate(pairs.items()) if at % EVERY == 0}))


def _documents(corpus: str, old: str, new: str) -> tuple[Document, Document]:
    before, after = (read_markdown(decode((CORPORA / corpus / name).read_bytes(), name)) for name in (old, new))
    return before, after


def _settled(pairs: Pairs, files: Mapping[str, bytes], originals: Mapping[str, bytes] | None = None) -> Settled:
    with tempfile.TemporaryDirectory() as folder:
        results = settled(files, Path(folder), originals or {})
    words, right, empty = [0, 0], [0, 0], 0
    for name, (old, new) in pairs.items():
        for side, (data, document) in enumerate(zip(results[name], (new, old), strict=True)):
            actual, wanted = office_says(data), statement_says(document)
            words[side] += _spoken(actual) == _spoken(wanted)
            right[side] += [block for block in actual if block.words] == [block for block in wanted if block.words]
            empty += max(_empty(actual) - _empty(wanted), 0)
    return Settled(len(pairs), words[0], words[1], right[0], right[1], empty)


def _spoken(blocks: Sequence[Said]) -> list[list[str]]:
    return [words for block in blocks if (words := block.spoken)]


def _empty(blocks: Sequence[Said]) -> int:
    return sum(block.kind != "cell" and not block.words for block in blocks)


def _makers(pairs: Pairs) -> Sequence[Maker]:
    """Return the results of every tool on Word files of the same pairs."""
    sides = {
        name: [statement_word(document, title="Privacy", label="", locale="en", day=None) for document in pair]
        for name, pair in pairs.items()
    }
    command = ["policyver", "diff", "--format", "docx", "--typography", "--output"]
    tools: dict[str, Callable[[str, str, str], list[str]]] = {
        "policyver": lambda old, new, out: [*command, out, old, new]
    }
    if PYTHON.exists():
        program = str(Path(__file__).with_name("run_docxodus.py"))
        tools["Docxodus"] = lambda old, new, out: [str(PYTHON), program, old, new, out]
    trackdiff, jubarte = (str(PYTHON.with_name(name)) for name in WORD_PROGRAMS)
    if Path(trackdiff).exists():
        tools["docx-trackdiff"] = lambda old, new, out: [trackdiff, old, new, out]
    if Path(jubarte).exists():
        tools["jubarte-redlines"] = lambda old, new, out: [jubarte, "compare", old, new, "--output", out]
    makers = []
    for name, call in tools.items():
        say(f"  {name}")
        files, seconds = _compared(sides, call)
        if files:
            makers.append(Maker(name, _settled(pairs, files), median(seconds), sum(map(_marked, files.values()))))
    say("  LibreOffice")
    new_ones, old_ones = ({name: files_of_pair[side] for name, files_of_pair in sides.items()} for side in (1, 0))
    return [*makers, Maker("LibreOffice", _settled(pairs, new_ones, old_ones), None, None)]


def _compared(
    sides: Mapping[str, Sequence[bytes]], call: Callable[[str, str, str], list[str]]
) -> tuple[dict[str, bytes], list[float]]:
    files: dict[str, bytes] = {}
    seconds: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("old.docx", "new.docx", "out.docx")]
        for name, both in sides.items():
            for path, data in zip(paths, both, strict=False):
                path.write_bytes(data)
            paths[2].unlink(missing_ok=True)  # some tools overwrite nothing
            begun = time.perf_counter()
            done = subprocess.run(call(*map(str, paths)), env=environment(), check=False, capture_output=True)
            seconds.append(time.perf_counter() - begun)
            if done.returncode:
                say(f"  failed: {done.stderr.decode(errors='replace')[-300:]}")
                return {}, []
            files[name] = paths[2].read_bytes()
    return files, seconds


def _marked(data: bytes) -> int:
    """Return how many words are in insertions, deletions and moves."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    return sum(
        len(spoken("".join(text.text or "" for text in change.iter(W + "t", W + "delText"))))
        for change in root.iter(*(W + name for name in ("ins", "del", "moveFrom", "moveTo")))
    )
