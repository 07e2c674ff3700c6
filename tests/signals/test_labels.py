"""The labels are of changes that are there, and the score counts as it says."""

from collections import Counter

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.redline.model import ComparedBlock
from policyver.signals.model import Signal
from tests.histories.catalogue import REAL, needs_real, neighbours
from tests.signals.labels import (
    Counts,
    Kind,
    Label,
    Place,
    by_block,
    labels,
    memos,
    pair_labels,
    raised_in,
    redline,
    score,
)
from tests.signals.own import DIRECTIONS, KINDS, MATERIALITIES

LABELS = labels()
PAIRS = sorted({label.place[:3] for label in LABELS})
PLACE = Place("folder/de", "001.md", "002.md", 3, 4)


def block_at(place: Place) -> list[ComparedBlock]:
    """Return the blocks of the redline that are the block of a label: one, if it is well-formed."""
    return [
        block
        for block in redline(place.folder, place.old_file, place.new_file).blocks
        if (block.old, block.new) == (place.old_block, place.new_block)
    ]


@needs_real
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0]} {pair[2][:3]}")
def test_each_label_is_of_a_block_that_differs(pair: tuple[str, str, str]) -> None:
    for label in LABELS:
        if label.place[:3] == pair:
            [block] = block_at(label.place)
            assert block.kinds, label


def test_labels_name_kinds_and_directions_that_there_are() -> None:
    for label in LABELS:
        assert {kind.name for kind in label.must} | label.may <= KINDS, label
        assert {kind.direction for kind in label.must} <= DIRECTIONS | {None}, label
        assert len({kind.name for kind in label.must}) == len(label.must), label
        assert not {kind.name for kind in label.must} & label.may, label
        assert label.note, label
        assert label.place.old_block is not None or label.place.new_block is not None, label


def test_no_change_is_labelled_twice() -> None:
    places = [label.place for label in LABELS]
    assert len(set(places)) == len(places)


def test_there_are_enough_labels_in_each_language_and_half_and_of_nothing_to_raise() -> None:
    languages = Counter(label.place.language for label in LABELS)
    assert languages["en"] >= 80
    assert languages["de"] >= 25
    assert languages["ja"] >= 20
    assert languages["ar"] >= 15
    quiet = sum(not label.must for label in LABELS)
    assert len(LABELS) / 4 <= quiet <= len(LABELS) / 2
    tuned = sum(label.place.half == "tuned" for label in LABELS)
    assert len(LABELS) * 0.4 <= tuned <= len(LABELS) * 0.6


@needs_real
def test_labelled_pairs_are_neighbours() -> None:
    real = {(str(old.parent.relative_to(REAL)), old.name, new.name) for old, new in neighbours(REAL)}
    labelled = [(label.folder, label.old_file, label.new_file) for label in pair_labels()]
    assert set(labelled) <= real
    assert set(PAIRS) <= real
    assert len(set(labelled)) == len(labelled) >= 60


def test_pairs_and_memos_have_a_materiality_that_there_is() -> None:
    for label in pair_labels():
        assert label.materiality <= set(MATERIALITIES) and label.materiality and label.why, label
    for memo in memos():
        assert memo.materiality in ("material", "editorial") and memo.old != memo.new and memo.note, memo
    kinds = [memo.materiality for memo in memos()]
    assert kinds.count("material") >= 20
    assert kinds.count("editorial") >= 60


@pytest.mark.parametrize(
    ("raised", "right", "wrong", "missed"),
    [
        ((), 0, 0, 2),
        (("data", "period:longer"), 2, 0, 0),
        (("data:removed", "period"), 2, 0, 0),
        (("data", "period:shorter"), 1, 1, 1),
        (("data", "period:shorter", "period:longer"), 2, 0, 0),
        (("data", "data", "period", "link"), 2, 0, 0),
        (("data", "period", "age", "age"), 2, 1, 0),
        (("period:added",), 1, 0, 1),
    ],
)
def test_the_score_of_a_block(raised: tuple[str, ...], right: int, wrong: int, missed: int) -> None:
    label = Label(PLACE, frozenset({Kind("data"), Kind("period", "longer")}), frozenset({"link"}), "retention")
    scores = score([label], {PLACE: [Kind(name, way or None) for name, _, way in (w.partition(":") for w in raised)]})
    assert scores.total == scores.by_language["de"] == Counts(right, wrong, missed)
    assert sum((counts.right for counts in scores.by_kind.values()), 0) == right


def test_a_signal_of_a_change_over_several_blocks_counts_where_its_words_are() -> None:
    compared = compare(read_markdown("One.\n"), read_markdown("One.\n\n## Data\n\nWe keep logs.\n\nWe keep backups.\n"))
    numbers = {change.number for block in compared.blocks for change in block.changes}
    signals = (Signal("data", "", "logs", "added"), Signal("purpose", "", "said in other words", "added"))
    raised = [(block.index, kind) for block, kind in by_block(compared, dict.fromkeys(numbers, signals))]
    assert [index for index, kind in raised if kind == Kind("data", "added")] == [2]
    assert [index for index, kind in raised if kind == Kind("purpose", "added")] == [1, 2, 3]


@needs_real
def test_what_changes_raise_is_scored_in_the_blocks_that_they_are_in() -> None:
    label = LABELS[0]
    pair = label.place[:3]
    [block] = block_at(label.place)
    signals = {change.number: (Signal("link", "", "", "added"),) for change in block.changes}
    assert label.must == {Kind("link")}
    assert score([label], raised_in(*pair, signals)).total == Counts(right=1)
    assert score([label], {}).total == Counts(missed=1)
