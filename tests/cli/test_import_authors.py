"""`policyver import --changes`: the tracked changes of each author, and our own, which counsel did not make."""

import pytest

from tests.cli.run import done, refused
from tests.store.place import DRAFT, Place
from tests.word.making import p, r, style, word_file


def by(author: str, kind: str, inside: str) -> str:
    return f'<w:{kind} w:id="1" w:author="{author}" w:date="2026-04-01T09:00:00Z">{inside}</w:{kind}>'


def gone(author: str, words: str) -> str:
    return by(author, "del", f'<w:r><w:delText xml:space="preserve">{words}</w:delText></w:r>')


def new(author: str, words: str) -> str:
    return by(author, "ins", r(words))


def row(author: str, kind: str, words: str) -> str:
    return f"<w:tr><w:trPr>{by(author, kind, '')}</w:trPr><w:tc><w:p>{r(words)}</w:p></w:tc></w:tr>"


THREE = word_file(
    p("Privacy Statement", style="H")
    + p("We keep data for ", gone("policyver", "30"), new("policyver", "60"), " days",
        new("Ada", " at most"), new("Ben", ", mostly"), ".")
    + p("We ", gone("Ada", "may "), "ask you first.")
    + p(new("Ben", "Ben wrote this."))
    + "<w:tbl><w:tr><w:tc><w:p>" + r("Data") + "</w:p></w:tc></w:tr>"
    + row("Ada", "ins", "Names") + row("Ben", "del", "Cookies") + "</w:tbl>",
    styles=style("H", "heading 1"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "there", "not_there"),
    [
        ("accept", ["60 days at most, mostly.", "We ask", "Ben wrote", "Names"], ["30", "may", "Cookies"]),
        ("reject", ["60 days.", "We may ask", "Cookies"], ["30", "at most", "Ben wrote", "Names"]),
        ("accept=Ada", ["60 days at most.", "We ask", "Names", "Cookies"], ["30", "mostly", "Ben wrote"]),
        ("accept=Ben", ["60 days, mostly.", "We may ask", "Ben wrote"], ["at most", "Names", "Cookies"]),
        ("reject=Ben", ["60 days at most.", "We ask", "Names", "Cookies"], ["30", "mostly", "Ben wrote"]),
        ("reject=policyver", ["30 days at most, mostly.", "We ask", "Ben wrote", "Names"], ["60", "Cookies"]),
    ],
)
def test_each_authors_changes_are_taken_or_left(
    changes: str, there: list[str], not_there: list[str], one: Place
) -> None:
    one.write("counsel.docx", THREE)
    done(one, "import", "counsel.docx", "--changes", changes)
    text = (one.root / DRAFT).read_text()
    assert [words for words in there if words not in text] == []
    assert [words for words in not_there if words in text] == []


def test_it_says_whose_were_accepted(one: Place) -> None:
    one.write("counsel.docx", THREE)
    assert "policyver, Ada: accepted; all others rejected." in done(
        one, "import", "counsel.docx", "--changes", "accept=Ada"
    )


def test_our_own_redline_comes_back_as_the_new_text_when_counsels_changes_are_rejected(two: Place) -> None:
    done(two, "diff", "v1", "v2", "-o", "redline.docx")
    done(two, "import", "redline.docx", "--changes", "reject")
    assert "No difference" in done(two, "diff", "v2", "draft")
    done(two, "import", "redline.docx", "--changes", "reject=policyver", "--force")
    assert "No difference" in done(two, "diff", "v1", "draft")


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ("accept=Eve", "counsel.docx has no tracked changes by 'Eve'.\n  It has some by: "),
        ("accept=", "Write accept, reject or show, or with an author"),
        ("show=Ada", "Write accept, reject or show, or with an author"),
        ("take", "Write accept, reject or show, or with an author"),
    ],
)
def test_what_cannot_be_done_with_changes(changes: str, says: str, one: Place) -> None:
    one.write("counsel.docx", THREE)
    assert says in refused(one, "import", "counsel.docx", "--changes", changes)
