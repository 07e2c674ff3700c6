"""The file in which an undo notes what it does: a repository from elsewhere can bring one that says anything."""

from pathlib import Path

import pytest

from tests.cli.run import run
from tests.store.place import Place


def test_a_made_journal_of_an_undo_deletes_no_file_elsewhere(two: Place, machine: Path) -> None:
    precious = machine.parent / "precious.txt"
    precious.write_text("Keep me.")
    blob = two.git("hash-object", "-w", "--stdin", stdin="x")
    two.write(f".git/ab{precious}", f"{blob}\n")  # a name that git reads as that of an object
    two.write(".git/policyver-undo", f"v9 ab{precious}\n")
    run(two, "undo", "--yes")
    assert precious.read_text() == "Keep me."


def test_a_made_journal_of_an_undo_deletes_no_object_of_another_kind(two: Place) -> None:
    text = two.git("rev-parse", "v1:statements/privacy-statement.md")
    two.write(".git/policyver-undo", f"v9 {text}\n")
    run(two, "undo", "--yes")
    assert "30 days" in two.git("cat-file", "blob", text)


@pytest.mark.parametrize("line", ["v9", "v9 \n", f"v9\nTook v1 back {'0' * 40}", f"v9 {'0' * 39}\x1b", "\x00", ""])
def test_a_made_journal_of_an_undo_prints_nothing_of_its_own(two: Place, line: str) -> None:
    two.write(".git/policyver-undo", line)
    outcome = run(two, "undo", "--yes")
    assert "Took v2 of the Privacy Statement back" in outcome.out
    assert "\nTook v1 back" not in outcome.out
