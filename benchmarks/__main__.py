"""Measure everything and write RESULTS.md, of Word files WORD.md.

usage: python -m benchmarks [PAIR...]      only the pairs named (E R N S10 S U, corpora, word); all unless told
"""

import sys
import tempfile
import time
from pathlib import Path

from benchmarks.corpora import neighbours
from benchmarks.cost import least_memory
from benchmarks.machine import machine, versions
from benchmarks.pairs import CORPORA, pairs
from benchmarks.report import report, word_report
from benchmarks.run import left_out, run, say
from benchmarks.start import start
from benchmarks.word import word_files


def main(names: list[str]) -> None:
    begin = time.perf_counter()
    facts = machine()
    results = []
    with tempfile.TemporaryDirectory() as made:
        say("Starting")
        started, least = list(start(Path(made))), least_memory(Path(made))
    for pair in pairs():
        if not names or pair.name in names:
            say(f"{pair.name}: {pair.about}")
            results.append(run(pair))
    compared = []
    if (not names or "corpora" in names) and CORPORA.is_dir():
        say("The corpora")
        compared = list(neighbours())
    if not names or {*names} - {"word"}:
        page = report(
            machine=facts,
            versions=versions(),
            least_memory=least,
            start=started,
            results=results,
            left_out=left_out(),
            corpora=compared,
        )
        _write("RESULTS.md", page, begin)
    if (not names or "word" in names) and CORPORA.is_dir():
        say("Word files")
        found = word_files()
        if found is not None:
            page = word_report(machine=facts, versions=versions(), of_all=found[0], makers=found[1])
            _write("WORD.md", page, begin)


def _write(name: str, page: str, begin: float) -> None:
    target = Path(__file__).with_name(name)
    target.write_text(page, encoding="utf-8")
    say(f"{target} is written; that took {(time.perf_counter() - begin) / 60:.1f} minutes.")


if __name__ == "__main__":
    main(sys.argv[1:])
