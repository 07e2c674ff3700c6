"""`policyver check --staged`: what git is about to commit, asked by hand and by a hook."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import DRAFT, Place

WRONG = "# Privacy Statement\n\nWrite to [TBD].\n"
RIGHT = "# Privacy Statement\n\nWrite to us.\n"
FOUND = (
    f"staged, {DRAFT}:3: error [placeholder]: The en text has something to fill in: “Write to [TBD].”."
    " Fill it in, or take it out.\n"
)


def test_what_is_staged_is_checked_and_not_the_draft(one: Place) -> None:
    one.draft(WRONG)
    assert run(one, "check", "--staged").code == 0
    one.git("add", DRAFT)
    one.draft(RIGHT)
    outcome = run(one, "check", "--staged")
    assert (outcome.code, outcome.out) == (1, FOUND)
    one.git("add", DRAFT)
    one.draft(WRONG)
    assert done(one, "check", "--staged") == ""


def test_every_statement_and_language_that_is_staged_is_checked(one: Place) -> None:
    one.write("statements/cookie-notice.md", "# Cookies\n\n[TBD]\n")
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n\nAn [TBD].\n")
    one.git("add", "--all")
    lines = run(one, "check", "--staged").out.splitlines()
    places = {line.partition(": ")[0] for line in lines if "placeholder" in line}
    assert places == {"staged, statements/cookie-notice.md:3", "staged, statements/privacy-statement.de.md:3"}
    one_alone = run(one, "check", "--staged", "--statement", "cookie-notice", "--format", "json").json["checked"]
    assert [(of["source"], of["statement"]) for of in one_alone] == [("staged", "cookie-notice")]
    assert "privacy-statement.de.md" in run(one, "check", "--staged", "--locale", "de").out


def test_a_commit_of_something_else_is_not_held_up(one: Place) -> None:
    one.draft(WRONG)
    one.commit("What counsel sent")
    assert run(one, "check", "--staged").code == 1, "nothing differs from the last commit, so that all is asked for"
    one.write("README.md", "Hello.\n")
    one.git("add", "README.md")
    assert done(one, "check", "--staged") == ""


def test_policyver_toml_is_the_staged_one(one: Place) -> None:
    one.draft(WRONG)
    config = (one.root / "policyver.toml").read_text()
    one.write("policyver.toml", f'{config}\n[checks.placeholder]\nseverity = "off"\n')
    one.git("add", "--all")
    one.write("policyver.toml", config)
    assert done(one, "check", "--staged") == ""


def test_what_cannot_be_committed_as_a_text_is_named(one: Place) -> None:
    (one.root / DRAFT).unlink()
    (one.root / DRAFT).symlink_to("/etc/hostname")
    one.git("add", DRAFT)
    assert f"{DRAFT} is a link." in refused(one, "check", "--staged")
    one.git("rm", "--quiet", "--cached", DRAFT)
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n")
    one.git("add", "statements/privacy-statement.de.md")
    assert f"git add {DRAFT}" in refused(one, "check", "--staged")
    assert "Leave out either" in refused(one, "check", "--staged", "draft")


def test_a_conflict_is_named(one: Place) -> None:
    for branch, text in (("other", "30 weeks"), ("main", "30 months")):
        one.git("switch", "--quiet", *(["--create"] if branch == "other" else []), branch)
        one.draft(f"# Privacy Statement\n\nWe keep your data for {text}.\n")
        one.commit(branch)
    subprocess.run(["git", "merge", "--quiet", "other"], cwd=one.root, check=False, capture_output=True)
    assert f"{DRAFT} has a merge conflict." in refused(one, "check", "--staged")


def test_a_hook_lets_git_commit_only_what_is_right(one: Place) -> None:
    """Also where `git commit` is given files, or `--all`: git then commits from another index."""
    hook = one.write(".git/hooks/pre-commit", f"#!/bin/sh\nexec {sys.executable} -m policyver check --staged\n")
    hook.chmod(0o755)
    for how in (("--all",), (DRAFT,), ("--include", DRAFT)):
        one.draft(WRONG)
        refused_by_hook = commit(one.root, *how)
        assert (refused_by_hook.returncode, refused_by_hook.stdout + refused_by_hook.stderr) == (1, FOUND)
        one.draft(f"{RIGHT}\nAt any time: {how[0]}.\n")
        assert commit(one.root, *how).returncode == 0
    one.draft(WRONG)
    one.write("README.md", "Hello.\n")
    one.git("add", "README.md")
    assert commit(one.root).returncode == 0


def test_the_index_of_another_repository_is_not_taken(
    one: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = one.copy(tmp_path / "other")
    other.draft(WRONG)
    other.git("add", DRAFT)
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.root / ".git/index"))
    assert done(one, "check", "--staged") == ""


def commit(root: Path, *how: str) -> "subprocess.CompletedProcess[str]":
    command = ["git", "commit", "--quiet", "--message", "A commit", *how]
    return subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)
