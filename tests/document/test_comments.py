"""Comments in a Markdown text: as long as a browser has them, printed to nobody, written again as they are."""

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.marks import Comment
from policyver.document.model import Document


def comments(document: Document) -> list[str]:
    marks = (mark for block in document.blocks for run in block.runs for mark in run.marks)
    return [" ".join(mark.words.split()) for mark in marks if isinstance(mark, Comment)]


@pytest.mark.parametrize(
    ("source", "words", "comment"),
    [
        ("<div>\n<!-- internal: ask Bob\n\nbefore cutting -->\n<p>We keep it.</p>\n</div>", ["We keep it."],
         "internal: ask Bob before cutting"),
        ("<ul><li>Orders <!-- ask sales:\n\n- which?\n\n-->only</li></ul>\n\nWe keep it.",
         ["Orders only", "We keep it."], "ask sales: - which?"),
        ("- Orders\n\n  <p><!-- until\n\n  2027 -->Bills</p>\n\n- Mails\n", ["Orders", "Bills", "Mails"], "until 2027"),
        ("> <p><!-- a draft\n>\n> of ours -->We keep it.\n\nMore.\n", ["We keep it.", "More."], "a draft of ours"),
        ("<table><tr><th>Orders<!-- six\n\nor seven? --></th><th>7 years</th></tr></table>", ["Orders 7 years"],
         "six or seven?"),
        ("<section>\n<style>\np {}\n\nb {}\n</style>\n<p>We keep it.</p>\n</section>", ["We keep it."], "p {} b {}"),
        ("<div>\n<script>\nlet a\n\n# b\n</script>\nWe keep it.\n</div>", ["We keep it."], "let a # b"),
    ],
)  # fmt: skip
def test_a_comment_ends_where_a_browser_ends_it(source: str, words: list[str], comment: str) -> None:
    document = read_markdown(source)
    assert [block.words for block in document.blocks if block.words and block.kind != "html"] == words
    assert comments(document) == [comment]
    assert not document.lost
    again = read_markdown(write_markdown(document))
    assert [block.words for block in again.blocks if block.words and block.kind != "html"] == words
    assert comments(again) == [comment]


def test_a_comment_that_nothing_ends_is_named() -> None:
    document = read_markdown("We keep it.\n\n<div>\n<!-- for us\n\n## Rights\n\nYou may ask.\n")
    assert [block.words for block in document.blocks if block.words] == ["We keep it."]
    assert comments(document) == ["for us ## Rights You may ask."]
    assert [loss.what for loss in document.lost] == ["a comment that nothing ends"]


def test_a_comment_on_lines_of_its_own_keeps_its_lines() -> None:
    source = "<!-- to do\n  1. ask Bob\n  2. cut\n-->\n"
    assert write_markdown(read_markdown(source)) == source


@pytest.mark.parametrize("around", ["<div hidden>", "<section title='ours'>", "<details open>"])
def test_a_comment_of_many_lines_in_another_element_is_written_as_a_comment(around: str) -> None:
    again = read_markdown(write_markdown(read_markdown(f"{around}<!-- ask Bob\n\nbefore cutting -->\n")))
    assert comments(again) == ["ask Bob before cutting"]
    assert not any(block.words for block in again.blocks if block.is_for_readers)


def test_a_comment_among_words_is_written_on_their_line() -> None:
    assert (
        write_markdown(read_markdown("We <!-- still\nto be asked --> keep it.\n"))
        == "We <!-- still to be asked --> keep it.\n"
    )
