"""Measure everything and write RESULTS.md.

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
from benchmarks.report import report
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
    settled = None
    if (not names or "word" in names) and CORPORA.is_dir():
        say("Word files")
        settled = word_files()
    page = report(
        machine=facts,
        versions=versions(),
        least_memory=least,
        start=started,
        results=results,
        left_out=left_out(),
        corpora=compared,
        word=settled,
    )
    target = Path(__file__).with_name("RESULTS.md")
    target.write_text(page, encoding="utf-8")
    say(f"{target} is written; that took {(time.perf_counter() - begin) / 60:.1f} minutes.")


if __name__ == "__main__":
    main(sys.argv[1:])
