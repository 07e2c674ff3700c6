"""How well the signals agree with the labels of real statements: `pytest -s` prints the figures by kind and language.

The figures of the held-out half are what the signals are worth: nobody tunes them on it.
"""

import sys
from collections import Counter
from functools import cache

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.signals.model import Review
from policyver.signals.review import review
from tests.histories.catalogue import needs_real
from tests.signals.labels import Kind, Place, labels, language, memos, pair_labels, raised_in, redline, score

FLOORS = {"tuned": (0.88, 0.72), "held-out": (0.82, 0.70)}
"""Precision and recall that the signals of each half have at least: a little below what they had last."""

MATERIAL, EDITORIAL = 0.90, 0.95
"""The shares of changes that matter, and of corrections, that are proposed as what they are."""


@cache
def reviewed(folder: str, old_file: str, new_file: str) -> Review:
    return review(redline(folder, old_file, new_file), language(folder))


@cache
def raised() -> dict[Place, list[Kind]]:
    """Return what is raised in each block of the pairs that have labels."""
    pairs = sorted({label.place[:3] for label in labels()})
    return {place: kinds for pair in pairs for place, kinds in raised_in(*pair, reviewed(*pair).by_change).items()}


@needs_real
@pytest.mark.parametrize("half", FLOORS)
def test_signals_of_real_changes_agree_with_the_labels(half: str) -> None:
    scores = score([label for label in labels() if label.place.half == half], raised())
    sys.stdout.write(f"\n{half}\n{scores.table()}\n" + "\n".join(scores.disagreements) + "\n")
    precision, recall = FLOORS[half]
    assert scores.total.precision >= precision
    assert scores.total.recall >= recall


@needs_real
def test_the_materiality_of_real_pairs_is_proposed_as_a_lawyer_would() -> None:
    wrong = [
        f"{label.folder} {label.new_file}: {proposed} is not {' or '.join(sorted(label.materiality))} ({label.why})"
        for label in pair_labels()
        if (proposed := reviewed(label.folder, label.old_file, label.new_file).materiality) not in label.materiality
    ]
    sys.stdout.write("\n".join(["", *wrong, ""]))
    assert len(wrong) <= 0.15 * len(pair_labels())


def test_changes_that_mattered_are_proposed_as_material_and_corrections_as_editorial() -> None:
    counts: Counter[tuple[str, bool]] = Counter()
    for memo in memos():
        proposed = review(compare(read_markdown(memo.old), read_markdown(memo.new)), memo.locale).materiality
        counts[memo.materiality, proposed == memo.materiality] += 1
        if proposed != memo.materiality:
            sys.stdout.write(f"\n{memo.locale}: {proposed} is not {memo.materiality}: {memo.old} -> {memo.new}\n")
    for materiality, least in (("material", MATERIAL), ("editorial", EDITORIAL)):
        right, wrong = counts[materiality, True], counts[materiality, False]
        assert right >= least * (right + wrong), materiality
