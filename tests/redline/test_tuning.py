"""Each threshold of the redline is held by a case: with another one, it would read in another way."""

from dataclasses import fields, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare, phrases, profile, regroup
from policyver.redline.align import align
from policyver.redline.tuning import TUNING, Tuning
from tests.redline.test_cases import PART, shown

CASES = Path(__file__).parents[1] / "cases"

PINS: dict[str, tuple[Any, str]] = {
    "similar": (0.55, "list-items-known-by-their-names"),
    "similar_in_place": (0.1, "clean-unrelated-paragraphs"),
    "similar_alone": (0.3, "clean-a-period-stands-between-edits"),
    "similar_item_alone": (0.2, "list-one-item-reworded-but-for-a-word"),
    "similar_elsewhere": (0.9, "table-row-moved-with-an-edit"),
    "contained": (1.1, "table-becomes-sentences-with-full-stops"),
    "least_run": (20, "move-and-reword-an-item-that-another-crosses"),
    "least_whole_run": (20, "join-an-item-with-its-list-elsewhere"),
    "least_words": (12, "table-row-moved-with-an-edit"),
    "heading_words": (0.1, "move-a-paragraph-to-another-section"),
    "small_gap": (1, "list-items-known-by-their-names"),
    "common": (0, "table-row-moved-with-an-edit"),
    "candidates": (0, "table-row-moved-with-an-edit"),
}
"""For each threshold another value, and the case that then reads in another way."""


def test_every_threshold_is_held_by_a_case() -> None:
    assert set(PINS) == {field.name for field in fields(Tuning)}


@pytest.mark.parametrize("name", PINS)
def test_another_value_pairs_other_blocks(name: str) -> None:
    value, case = PINS[name]
    _, _, before, _, after, *_ = PART.split((CASES / f"{case}.md").read_text(encoding="utf-8"))
    old, new = read_markdown(before).blocks, read_markdown(after).blocks
    assert align(old, new, replace(TUNING, **{name: value})) != align(old, new)


OTHERS: dict[tuple[ModuleType, str], tuple[Any, str]] = {
    (profile, "_SAME_NAME"): (0.2, "table-cell-changed-below-a-name"),
    (profile, "_SIMILAR_HEADING"): (1.1, "heading-that-is-a-line-now-below-a-new-one"),
    (profile, "_SIMILAR_LINE"): (0.7, "heading-made-of-a-line-and-reworded"),
    (regroup, "_LEAST_WORDS"): (4, "table-made-of-a-sentence-with-a-changed-entry"),
    (regroup, "_PART"): (0.6, "join-a-heading-with-the-text-below-it"),
    (regroup, "_REACH"): (2, "split-a-sentence-into-a-list-with-new-items"),
    (regroup, "_SHIFTED"): (10, "split-a-sentence-goes-to-the-paragraph-before"),
    (phrases, "_REWRITTEN"): (5, "clean-no-confetti"),
    (phrases, "_PIECES"): (9, "clean-no-confetti"),
    (phrases, "_BUDGET"): (0.6, "clean-one-word-of-each-pair"),
    (phrases, "_LONGEST_PIECE"): (2, "clean-no-confetti"),
    (phrases, "_LONGEST_ISLAND"): (1, "move-and-reword-an-item-that-another-crosses"),
    (phrases, "_JOINS"): (3, "clean-a-stray-article-and-a-term"),
    (phrases, "_JOINS_LITTLE"): (5, "clean-a-stray-article-and-a-term"),
    (phrases, "_LITTLE"): (2, "clean-a-stray-article-and-a-term"),
}
"""The thresholds that other modules have for themselves."""


@pytest.mark.parametrize(("module", "name"), OTHERS)
def test_another_value_reads_in_another_way(module: ModuleType, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    value, case = OTHERS[module, name]
    _, _, before, _, after, *_, redline = PART.split((CASES / f"{case}.md").read_text(encoding="utf-8"))
    monkeypatch.setattr(module, name, value)
    assert shown(compare(read_markdown(before), read_markdown(after)), typography=False) != redline
