"""Measure everything and write RESULTS.md, and WORD.md for Word files.

usage: python -m benchmarks [NAME...]      only these: E R N S10 S U (pairs), growth, pdf, corpora, word; without, all
"""

import sys
import tempfile
import time
from pathlib import Path

from benchmarks.corpora import neighbours
from benchmarks.cost import least_memory
from benchmarks.growth import growth
from benchmarks.machine import NONE, Facts, machine, versions, word_versions
from benchmarks.pairs import CORPORA, pairs
from benchmarks.paper import missing, papers
from benchmarks.report import report, word_report
from benchmarks.run import left_out, run, say
from benchmarks.start import start
from benchmarks.word import word_files


def main(names: list[str]) -> None:
    begin = time.perf_counter()
    facts = machine()
    if not names or {*names} - {"word"}:
        _write("RESULTS.md", _redlines(facts, names), begin)
    if (not names or "word" in names) and CORPORA.is_dir():
        say("Word files")
        measured = word_files()
        if measured is not None:
            of_all, makers = measured
            tools = word_versions()
            absent = [f"{name} (it is not there)" for name, version in tools if version == NONE]
            page = word_report(machine=facts, versions=tools, left_out=absent, of_all=of_all, makers=makers)
            _write("WORD.md", page, begin)


def _redlines(facts: Facts, names: list[str]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        say("Starting")
        started, least = list(start(Path(folder))), least_memory(Path(folder))
    grown = []
    if not names or "growth" in names:
        say("Growth")
        grown = list(growth())
    printed = []
    if not names or "pdf" in names:
        say("PDF files")
        printed = list(papers())
    results = []
    for pair in pairs():
        if not names or pair.name in names:
            say(f"{pair.name}: {pair.about}")
            results.append(run(pair))
    compared = []
    if (not names or "corpora" in names) and CORPORA.is_dir():
        say("The corpora")
        compared = list(neighbours())
    return report(
        machine=facts,
        versions=versions(),
        least_memory=least,
        start=started,
        grown=grown,
        papers=printed,
        results=results,
        left_out=[*left_out(), *missing()],
        corpora=compared,
    )


def _write(name: str, page: str, begin: float) -> None:
    target = Path(__file__).with_name(name)
    target.write_text(page, encoding="utf-8")
    say(f"{target} is written; that took {(time.perf_counter() - begin) / 60:.1f} minutes.")


if __name__ == "__main__":
    main(sys.argv[1:])
