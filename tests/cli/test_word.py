"""`--format docx`: files that counsel can edit, and what comes back."""

from tests.cli.run import done, refused
from tests.store.place import Place
from tests.word.rules import faults


def test_a_version_is_written_and_taken_in_again(two: Place) -> None:
    text = done(two, "show", "v1")
    done(two, "show", "v1", "-o", "v1.docx")
    assert faults((two.root / "v1.docx").read_bytes()) == []
    done(two, "import", "v1.docx", "--force")
    assert (two.root / "statements" / "privacy-statement.md").read_text() == text


def test_a_redline_is_written_with_tracked_changes(two: Place) -> None:
    done(two, "diff", "v1", "v2", "-o", "redline.docx", "--author", "A. Counsel")
    assert faults((two.root / "redline.docx").read_bytes()) == []
    out = done(two, "import", "redline.docx", "--changes", "reject=policyver")
    assert "Tracked changes: 2 (1 deleted, 1 inserted), by policyver 2; rejected.\n" in out
    assert "No difference" in done(two, "diff", "v1", "draft")
    done(two, "import", "redline.docx", "--force")
    assert "No difference" in done(two, "diff", "v2", "draft")


def test_the_same_redline_is_the_same_file(two: Place) -> None:
    for name in ("one.docx", "two.docx"):
        done(two, "diff", "v1", "v2", "-o", name)
    assert (two.root / "one.docx").read_bytes() == (two.root / "two.docx").read_bytes()


def test_a_word_file_is_not_thrown_at_a_screen(two: Place) -> None:
    from tests.cli.terminal import on_terminal

    session = on_terminal(two, "show", "v1", "--format", "docx")
    assert session.code == 2
    assert "Write it to a file" in session.screen
    assert "is not a date" in refused(two, "diff", "v1", "v2", "--format", "docx", "--date", "May")
