"""Every neighbouring pair of the histories: no crash, both texts rebuilt, beside git on the same words."""

from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from benchmarks.corpora import neighbour

from policyver.document.markdown.reading import read_markdown
from policyver.document.text import canonical_text
from policyver.redline import Redline, compare
from tests.histories.catalogue import OWN, REAL, folders, needs_real, neighbours, revision

EN, DE = OWN / "en", OWN / "de"
GITHUB, FIREFOX, BASECAMP = (
    REAL / name for name in ("github-site-policy", "mozilla-firefox-privacy", "basecamp-policies")
)
GENERAL = GITHUB / "general-privacy-statement"
LARGE = pytest.mark.large


def pair(folder: Path, old: str, new: str, *expected: int) -> ParameterSet:
    """Return a case: two revisions of a history, and what is expected of them."""
    marks = needs_real if folder.is_relative_to(REAL) else ()
    name = f"{folder.parent.name} {folder.name} {old} {new}"
    return pytest.param(folder, old, new, *expected, marks=marks, id=name)


def history(folder: Path, old: str, new: str) -> Redline:
    """Compare two revisions of a history by their numbers."""
    paths = (revision(folder, number) for number in (old, new))
    return compare(*(read_markdown(canonical_text(path.read_bytes(), path.name)) for path in paths))


@pytest.mark.parametrize(
    ("folder", "step"),
    [
        *(pytest.param(folder, 1, id=f"own {folder.name}") for folder in folders(OWN)),
        *(pytest.param(folder, 6, id=f"every sixth of {folder.relative_to(REAL)}") for folder in folders(REAL)),
        *(pytest.param(folder, 1, id=str(folder.relative_to(REAL)), marks=LARGE) for folder in folders(REAL)),
        *([] if REAL.is_dir() else [pytest.param(REAL, 1, marks=needs_real, id="real")]),
    ],
)
def test_a_history_is_rebuilt_pair_by_pair_and_marks_little_more_than_git(folder: Path, step: int) -> None:
    ours = gits = 0
    for old, new in neighbours(folder)[::step]:
        compared = neighbour(folder, old.name, new.name)
        assert compared.rebuilt, (old, new)
        marked, marked_by_git = (side.inserted + side.deleted for side in (compared.policyver, compared.git))
        if folder.is_relative_to(REAL):  # our own are short, and every second revision restructures something
            assert marked <= 1.25 * marked_by_git, (old, new)
        ours, gits = ours + marked, gits + marked_by_git
    assert folder.is_relative_to(REAL) or ours <= gits


@pytest.mark.parametrize(
    ("folder", "old", "new", "printed", "least"), [pair(EN, "002", "003", 0, 9), pair(GENERAL, "058", "069", 1, 79)]
)
def test_a_change_of_nothing_but_bullets_and_links_changes_no_words(
    folder: Path, old: str, new: str, printed: int, least: int
) -> None:
    """Of the links only those whose address is `printed` are words."""
    summary = history(folder, old, new).summary
    assert not summary.counts["moved"] + summary.counts["structure"]
    assert (summary.counts["words"], summary.inserted, summary.deleted) == (printed,) * 3
    assert summary.counts["typographic"] >= least


@pytest.mark.parametrize(
    ("folder", "old", "new"),
    [
        pair(EN, "003", "004"), pair(DE, "002", "003"),
        pair(GENERAL, "046", "047"), pair(FIREFOX / "de", "056", "057"), pair(FIREFOX / "de", "046", "047"),
    ],
)  # fmt: skip
def test_white_space_byte_order_marks_and_line_ends_are_no_change(folder: Path, old: str, new: str) -> None:
    summary = history(folder, old, new).summary
    assert not any(summary.counts[kind] for kind in ("words", "moved", "structure"))
    assert (summary.inserted, summary.deleted) == (0, 0)


@pytest.mark.parametrize(
    ("folder", "old", "new", "least"), [pair(EN, "004", "005", 10), pair(GENERAL, "029", "030", 49)]
)
def test_heading_levels_alone_are_formatting(folder: Path, old: str, new: str, least: int) -> None:
    summary = history(folder, old, new).summary
    assert not summary.substantive
    assert summary.counts["formatting"] >= least


@pytest.mark.parametrize(
    ("folder", "old", "new"),
    [
        pair(EN, "005", "006"), pair(DE, "003", "004"), pair(OWN / "ja", "002", "003"),
        pair(BASECAMP / "privacy", "009", "010"), pair(FIREFOX / "en", "094", "095"), pair(GENERAL, "057", "058"),
    ],
)  # fmt: skip
def test_a_section_that_moved_is_a_move(folder: Path, old: str, new: str) -> None:
    assert history(folder, old, new).summary.counts["moved"] >= 1


@pytest.mark.parametrize(("folder", "old", "new"), [pair(EN, "005", "006"), pair(BASECAMP / "privacy", "009", "010")])
def test_a_section_that_moved_is_named(folder: Path, old: str, new: str) -> None:
    assert len(history(folder, old, new).summary.sections_moved) == 1


@pytest.mark.parametrize(("folder", "old", "new"), [pair(EN, "006", "007"), pair(BASECAMP / "privacy", "046", "047")])
def test_headings_renamed_are_renames(folder: Path, old: str, new: str) -> None:
    summary = history(folder, old, new).summary
    assert len(summary.sections_renamed) == 2
    assert summary.sections_added == summary.sections_removed == ()


@pytest.mark.parametrize(
    ("folder", "old", "new", "rows"), [pair(EN, "007", "008", 3), pair(GITHUB / "subprocessors", "033", "034", 7)]
)
def test_rows_added_to_a_table_are_shown_alone(folder: Path, old: str, new: str, rows: int) -> None:
    redline = history(folder, old, new)
    changed = [block for block in redline.blocks if block.outcome != "equal"]
    assert [block.outcome for block in changed] == ["inserted"] * rows
    assert {block.block.kind for block in changed} == {"row"}


def test_an_item_that_is_gone_renumbers_its_list() -> None:
    assert history(EN, "009", "010").summary.counts["renumbered"] == 1


@pytest.mark.parametrize(
    ("folder", "old", "new", "most_words", "most_changes"),
    [pair(EN, "008", "009", 100, 14), pair(GENERAL, "038", "039", 3300, 93)],
)
def test_a_restructured_statement_is_read_in_phrases(
    folder: Path, old: str, new: str, most_words: int, most_changes: int
) -> None:
    summary = history(folder, old, new).summary
    assert summary.inserted + summary.deleted <= most_words
    assert summary.counts["words"] <= most_changes
