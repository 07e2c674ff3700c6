"""Texts of a size that took minutes to compare, as long as the cost grew with its square."""

from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.redline import Redline, compare
from policyver.render.shown import heading_path


def redline(old: str, new: str) -> Redline:
    return compare(read_markdown(old), read_markdown(new))


def test_two_lists_in_a_paragraph_that_differ_in_one_word_of_each_item() -> None:
    old, new = (" ".join(f"{number} {word} {number}" for number in range(3_000)) for word in ("note", "remark"))
    summary = redline(old, new).summary
    assert (summary.inserted, summary.deleted) == (3_000, 3_000)


def test_names_that_are_found_one_after_the_other() -> None:
    old, new = (" ".join(f"{word}{n} item{n + 1} item{n}" for n in range(3_000)) for word in ("one", "two"))
    summary = redline(old, new).summary
    assert summary.deleted < 3_100


def test_a_paragraph_of_thousands_of_sentences_that_is_divided_and_joined() -> None:
    sentences = [f"We keep item {number} for as long as the law asks us to." for number in range(3_000)]
    for old, new in (("\n\n".join(sentences), " ".join(sentences)), (" ".join(sentences), "\n\n".join(sentences))):
        summary = redline(old, new).summary
        assert (summary.inserted, summary.deleted, summary.counts["structure"]) == (0, 0, 1)


def test_signs_of_minutes_in_thousands_of_places() -> None:
    summary = redline("wait 5' here " * 5_000, 'wait 5" here ' * 5_000).summary
    assert summary.counts["words"] == 5_000


def test_a_title_is_looked_for_among_thousands_of_headings() -> None:
    assert read_markdown("## Your rights\n\n" * 20_000).title() == ""


def test_marks_in_each_other_are_written() -> None:
    spans = "".join(f"<span title='{number}'>word{number} " for number in range(1_000))
    document = read_markdown(f"We keep {spans}")
    assert "word999" in write_markdown(document)


def test_a_heading_that_is_a_paragraph_is_not_repeated_whole_with_each_section_below_it() -> None:
    assert heading_path(["Privacy", "word " * 2_000, "Your rights"]).count("word") < 80
    assert heading_path(["Privacy", "Your rights"]) == "Privacy › Your rights"
    assert heading_path(["word " * 100]) == "word " * 100
