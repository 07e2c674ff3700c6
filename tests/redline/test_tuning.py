"""Each threshold of the alignment is held by a case: with another one, its blocks would be paired in another way."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline.align import align
from policyver.redline.tuning import TUNING, Tuning
from tests.redline.test_cases import PART

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
