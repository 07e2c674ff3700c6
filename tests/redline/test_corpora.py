"""Every neighbouring pair of the real histories: no crash, both texts rebuilt, beside git on the same words."""

import csv
from pathlib import Path

import pytest
from benchmarks.corpora import neighbour

from policyver.document.markdown.reading import read_markdown
from policyver.document.text import canonical_text
from policyver.redline import Redline, compare

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"
PAIRS = CORPORA / "PAIRS.tsv"

pytestmark = pytest.mark.skipif(not PAIRS.exists(), reason="the real histories are not beside this checkout")


def pairs() -> list[tuple[str, str, str]]:
    if not PAIRS.exists():
        return []
    with PAIRS.open(encoding="utf-8") as table:
        return [(row["corpus"], row["a"], row["b"]) for row in csv.DictReader(table, delimiter="\t")]


def redline(corpus: str, old: str, new: str) -> Redline:
    documents = [read_markdown(canonical_text((CORPORA / corpus / name).read_bytes(), name)) for name in (old, new)]
    return compare(*documents)


@pytest.mark.parametrize("corpus", sorted({corpus for corpus, _, _ in pairs()}))
def test_a_history_is_rebuilt_pair_by_pair_and_marks_little_more_than_git(corpus: str) -> None:
    for _, old, new in (pair for pair in pairs() if pair[0] == corpus):
        made = neighbour(corpus, old, new)
        assert made.rebuilt, (old, new)
        ours, gits = (found.inserted + found.deleted for found in (made.policyver, made.git))
        assert ours <= 1.25 * gits, (old, new)


def history(name: str, old: str, new: str) -> Redline:
    """Compare two revisions of a history by their numbers."""
    folder = CORPORA / name
    return redline(name, *(next(folder.glob(f"{number}-*.md")).name for number in (old, new)))


GENERAL = "github-site-policy/general-privacy-statement"
FIREFOX = "mozilla-firefox-privacy"


def test_a_change_of_nothing_but_bullets_and_links_has_no_substance() -> None:
    summary = history(GENERAL, "058", "069").summary
    assert not summary.substantive
    assert (summary.inserted, summary.deleted) == (0, 0)
    assert summary.counts["typographic"] >= 79


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [(GENERAL, "046", "047"), (f"{FIREFOX}/de", "056", "057"), (f"{FIREFOX}/de", "046", "047")],
)
def test_white_space_byte_order_marks_and_line_ends_are_no_change(name: str, old: str, new: str) -> None:
    summary = history(name, old, new).summary
    assert not summary.substantive
    assert (summary.inserted, summary.deleted) == (0, 0)


def test_heading_levels_alone_are_formatting() -> None:
    summary = history(GENERAL, "029", "030").summary
    assert not summary.substantive
    assert summary.counts["formatting"] >= 49


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [("basecamp-policies/privacy", "009", "010"), (f"{FIREFOX}/en", "094", "095"), (GENERAL, "057", "058")],
)
def test_a_section_that_moved_is_a_move(name: str, old: str, new: str) -> None:
    assert history(name, old, new).summary.counts["moved"] >= 1


def test_a_section_that_moved_is_named() -> None:
    assert len(history("basecamp-policies/privacy", "009", "010").summary.sections_moved) == 1


def test_headings_renamed_are_renames() -> None:
    summary = history("basecamp-policies/privacy", "046", "047").summary
    assert len(summary.sections_renamed) == 2
    assert summary.sections_added == summary.sections_removed == ()


def test_rows_added_to_a_table_are_shown_alone() -> None:
    made = history("github-site-policy/subprocessors", "033", "034")
    changed = [block for block in made.blocks if block.outcome != "equal"]
    assert [block.outcome for block in changed] == ["inserted"] * 7
    assert {block.block.kind for block in changed} == {"row"}


def test_a_restructured_statement_is_read_in_phrases() -> None:
    summary = history(GENERAL, "038", "039").summary
    assert summary.inserted + summary.deleted <= 3900
    assert summary.counts["words"] <= 80
