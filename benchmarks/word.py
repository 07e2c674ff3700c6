"""Word files with tracked changes of all neighbouring revisions, settled by a real LibreOffice."""

import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.word.office import settled
from tests.word.rules import faults
from tests.word.words import blank, stuck, words, words_in_file

from benchmarks.corpora import neighbouring
from benchmarks.pairs import CORPORA
from policyver.document.markdown import read_markdown
from policyver.document.reading import decode
from policyver.redline import compare
from policyver.render.word import redline_word


@dataclass(frozen=True, slots=True)
class Settled:
    pairs: int
    as_new: int
    """How many give the new text's words, block by block, where all changes are accepted."""
    as_old: int
    """How many give the old text's where all are rejected."""
    empty: int
    """Paragraphs without words in all of them together that neither text has."""
    stuck: int
    """Of these as many as Word has nothing to join to: before a table, behind the last one."""
    faults: int
    """Files that break a rule of the schema."""
    seconds: float
    """To make one file from two documents, in the mean."""


def settle_all() -> Settled | None:
    """Let LibreOffice accept and reject the changes of all pairs; None where it is not there."""
    if shutil.which("soffice") is None:
        return None
    documents, files = {}, {}
    begun = time.perf_counter()
    for number, (corpus, *names) in enumerate(neighbouring()):
        old, new = (read_markdown(decode((CORPORA / corpus / name).read_bytes(), name)) for name in names)
        documents[f"{number}"] = old, new
        files[f"{number}"] = redline_word(compare(old, new), title="Privacy", label="old – new", locale="en")
    seconds = (time.perf_counter() - begun) / len(files)
    with tempfile.TemporaryDirectory() as folder:
        results = settled(files, Path(folder))
    right = [0, 0]
    empty = 0
    for name, (old, new) in documents.items():
        for side, (data, document) in enumerate(zip(results[name], (new, old), strict=True)):
            found, without_words = words_in_file(data)
            right[side] += found == words(document)
            empty += max(without_words - blank(document), 0)
    broken = sum(bool(faults(data)) for data in files.values())
    return Settled(len(files), *right, empty, sum(map(stuck, files.values())), broken, seconds)
