"""`policyver diff` of texts of which something was left out: it is named, and the texts are not called the same."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.run import done, run

MENU = "<nav><a href=/shop>Our {}</a></nav>"
PAGE = "<html><body><main>{}<h1>Privacy Statement</h1><p>We keep your data for {} days.</p></main></body></html>"


def pages(folder: Path, old: str, new: str) -> tuple[str, str]:
    (folder / "old.html").write_text(old)
    (folder / "new.html").write_text(new)
    return "old.html", "new.html"


@pytest.mark.parametrize(("shops", "code"), [(("shops", "shops"), 0), (("shops", "offices"), 1)])
@pytest.mark.parametrize("format_", ["terminal", "text", "md", "html", "json"])
def test_what_was_left_out_is_named_and_then_no_format_says_that_texts_are_the_same(
    tmp_path: Path, shops: tuple[str, str], code: int, format_: str
) -> None:
    old, new = pages(tmp_path, *(PAGE.format(MENU.format(shop), 30) for shop in shops))
    outcome = run(tmp_path, "diff", old, new, "--exit-code", "--format", format_)
    assert outcome.code == code
    assert "Our shops" in outcome.out
    assert "say the same" not in outcome.out
    assert "do not differ" not in outcome.out


@pytest.mark.parametrize("days", [30, 60])
def test_what_was_guessed_is_named_in_every_format_and_is_no_difference(tmp_path: Path, days: int) -> None:
    text = "We keep what the sensors of the garden say for {} days, with its humid-\nity, and not for longer.\n"
    (tmp_path / "old.txt").write_text(text.format(30))
    (tmp_path / "new.txt").write_text(text.format(days))
    for format_ in ("terminal", "text", "md", "html", "json"):
        outcome = run(tmp_path, "diff", "old.txt", "new.txt", "--exit-code", "--format", format_)
        assert "a hyphen at the end of a line, left out" in outcome.out
        assert outcome.err == ""
        assert outcome.code == (days != 30)
    assert done(tmp_path, "diff", "old.txt", "new.txt", "-o", "redline.docx") == ""
    comments = zipfile.ZipFile(tmp_path / "redline.docx").read("word/comments.xml").decode()
    assert "Guessed:" in comments
    assert "humidity" in comments


def test_what_was_left_out_is_named_beside_changes_in_every_format(tmp_path: Path) -> None:
    old, new = pages(tmp_path, PAGE.format(MENU.format("shops"), 30), PAGE.format(MENU.format("offices"), 60))
    for format_ in ("terminal", "text", "md", "html", "json"):
        shown = run(tmp_path, "diff", old, new, "--format", format_).out
        assert "60" in shown
        assert "Our shops" in shown
        assert "Our offices" in shown
    assert done(tmp_path, "diff", old, new, "-o", "redline.docx") == ""
    comments = zipfile.ZipFile(tmp_path / "redline.docx").read("word/comments.xml").decode()
    assert "Our shops" in comments


def test_a_change_of_formatting_is_not_called_all_where_what_was_left_out_differs(tmp_path: Path) -> None:
    bold = PAGE.replace("days", "<b>days</b>")
    for new, is_nothing in (
        (bold.format(MENU.format("shops"), 30), True),
        (bold.format(MENU.format("offices"), 30), False),
    ):
        names = pages(tmp_path, PAGE.format(MENU.format("shops"), 30), new)
        for format_ in ("terminal", "text", "md", "html"):
            shown = run(tmp_path, "diff", *names, "--format", format_).out.lower()
            assert "formatting" in shown
            assert ("nothing of substance" in shown) == is_nothing
            assert "what was left out differs" not in shown or not is_nothing


def test_two_files_in_two_languages_are_said_to_be_that(tmp_path: Path) -> None:
    (tmp_path / "en.md").write_text(
        "# Orders\n\nWe must not keep orders for more than six years. You may object at any time, and we never sell"
        " your data without consent. Nothing is kept longer.\n"
    )
    (tmp_path / "de.md").write_text(
        "# Bestellungen\n\nWir dürfen Bestellungen nicht länger als sechs Jahre behalten. Sie können jederzeit"
        " widersprechen, und ohne Einwilligung müssen wir nichts aufbewahren, außer für zwei Monate.\n"
    )
    assert "likely in English, de.md in German" in run(tmp_path, "diff", "en.md", "de.md").err
    assert "likely" not in run(tmp_path, "diff", "en.md", "en.md").err
    for format_ in ("text", "md", "html", "json"):
        shown = run(tmp_path, "diff", "en.md", "de.md", "--format", format_).out
        assert "the language, which is likely another one" in shown
        assert "the language" not in run(tmp_path, "diff", "en.md", "en.md", "--format", format_).out


def test_a_word_file_says_in_a_comment_what_changed_without_words(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text('# P\n\nSee <span>our</span> [list](/a "3 firms"). <!-- for us -->\n')
    (tmp_path / "new.md").write_text('# P\n\nSee <span hidden>our</span> [list](/a "300 firms"). <!-- sell it -->\n')
    done(tmp_path, "diff", "old.md", "new.md", "-o", "redline.docx")
    comments = zipfile.ZipFile(tmp_path / "redline.docx").read("word/comments.xml").decode()
    for note in ("now hidden", "300 firms", "comment changed"):
        assert note in comments
    assert "sell it" not in comments


def test_what_other_programs_leave_out_of_a_page_is_said_where_a_text_is_read(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_text("# Controller\n\nThe controller is <Name of Firm>, Graz.\n")
    for arguments in (("show", "old.md"), ("diff", "old.md", "old.md")):
        outcome = run(tmp_path, *arguments)
        assert "old.md: a blank that a web page does not show" in outcome.err
        assert "<Name of Firm>" in outcome.err
