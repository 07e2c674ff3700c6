"""What was cut on another clone is seen by a cut as far as it was fetched, and by a verification after a merge."""

import re
import shlex

import pytest

from tests.cli.run import done, refused, run
from tests.cli.terminal import on_terminal
from tests.cli.test_share import CUT, NINETY, colleague, typed
from tests.cli.test_share import hub as hub
from tests.cli.test_undo import clean
from tests.store.place import Place

SHORTER = "# Privacy Statement\n\nWe keep your data for 10 days.\n"


def test_a_version_that_was_fetched_and_not_merged_refuses_a_cut(two: Place, hub: Place) -> None:
    done(two, "share")
    other = colleague(hub)
    two.draft(NINETY)
    done(two, *CUT)
    done(two, "share")
    other.git("fetch", "--quiet", "--no-tags")
    other.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir speichern Daten.\n")
    message = refused(other, *CUT)
    assert "v3 was cut elsewhere: origin/main has it, and it is not here." in message
    assert "git add statements/privacy-statement.de.md\n" in message, "git does not follow the new file yet"
    typed(other, message)
    assert "Cut v4" in done(other, "cut", "--effective", "2026-09-01", "--summary", "German.")


@pytest.mark.parametrize("where", ["statements/privacy-statement.md", "legal/our privacy.md"])
@pytest.mark.parametrize("is_saved", [True, False])
def test_what_is_to_be_typed_before_the_merge_works(two: Place, hub: Place, where: str, *, is_saved: bool) -> None:
    if where != "statements/privacy-statement.md":
        two.configure('url = "https', f'path = "{where}"\nurl = "https')
        (two.root / "legal").mkdir()
        two.git("mv", "statements/privacy-statement.md", where)
        two.git("commit", "--quiet", "--all", "--message", "Elsewhere")
    done(two, "share")
    other = colleague(hub)
    two.write(where, NINETY)
    done(two, *CUT)
    done(two, "share")
    other.git("fetch", "--quiet", "--no-tags")
    other.write(where, "# Privacy Statement\n\nWe keep your data for 60 days.\n\nWrite to us.\n")
    if is_saved:
        other.git("commit", "--quiet", "--all", "--message", "Draft")
    message = refused(other, *CUT)
    assert ("Save your draft" in message) != is_saved
    commands = re.findall(r"git [^\n]*$", message, re.MULTILINE)
    for command in commands[:-1]:
        other.git(*shlex.split(command)[1:])
    assert commands[-1].startswith("git pull "), "which has a conflict that is to be mended, as both changed one line"
    assert other.git("status", "--porcelain") == ""


@pytest.mark.parametrize("winner", ["here", "there"])
def test_two_cuts_of_a_version_are_found_after_the_merge(two: Place, hub: Place, winner: str) -> None:
    done(two, "share")
    other = colleague(hub)
    for place, text in ((two, NINETY), (other, SHORTER)):
        place.draft(text)
        done(place, *CUT)
    done(two, "share")
    other.git("fetch", "--quiet", "origin")
    assert "v3 was cut twice: here, and elsewhere, as origin/main shows." in refused(
        other, "cut", "--effective", "2026-09-01", "--summary", "Shorter."
    )
    other.git("merge", "--quiet", "--no-edit", "--strategy-option=ours", "origin/main")
    if winner == "there":
        other.git("fetch", "--quiet", "--force", "--tags")
    outcome = run(other, "verify")
    assert outcome.code == 1
    assert "FOUND privacy-statement, v3: v3 was cut twice: in commit" in outcome.out
    other.draft("# Privacy Statement\n\nWe keep your data for 45 days.\n")
    if winner == "there":
        done(other, "cut", "--effective", "2026-09-01", "--summary", "Shorter.")
        outcome = run(other, "verify")
        assert outcome.code == 0, "somebody has decided between the two"
        assert "v3 was cut twice" in outcome.out


def test_a_cut_whose_commit_was_written_again_is_one_cut(two: Place) -> None:
    two.git("commit", "--quiet", "--amend", "--message", two.git("log", "-1", "--format=%B") + "\nSeen-By: Counsel")
    assert two.git("rev-parse", "HEAD") != two.git("rev-parse", "v2^{commit}")
    clean(two)


def test_numbers_left_out_are_asked_about(two: Place) -> None:
    two.draft(NINETY)
    message = refused(two, *CUT, "v33")
    assert message.endswith(
        "v33 would leave out v3 to v32, for good.\n"
        "  Cut it as v3: policyver cut v3, with the same options. If that is meant, confirm it with --yes."
    )
    days = ("--published", "2026-05-01")
    session = on_terminal(two, *CUT, *days, "v4", typed="n\n")
    assert "v4 leaves out v3, for good. Is that meant? [y/N]:" in session.screen
    assert session.code == 130
    assert "Cut v4" in done(two, *CUT, "v4", "--yes")
    clean(two)
