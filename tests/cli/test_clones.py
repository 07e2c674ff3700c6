"""A clone that lacks something by the way it was cloned says so, with the command that gets it; nobody is accused."""

import re
from pathlib import Path

import pytest

from tests.cli.run import done, refused, run
from tests.cli.test_undo import clean
from tests.store.place import Place

READING = (
    "list", "show v1", "diff v1 v2", "in-force --on 2026-07-01", "notice v1 v2", "archive v1",
    "evidence --on 2026-05-01 -o x.zip", "cut --effective 2026-09-01 --summary Longer.", "verify", "share",
    "reschedule v2 --effective 2026-09-01 --reason Printers",
)  # fmt: skip
CASES = [
    *((kind, command) for kind in ("--no-tags", "--depth=1") for command in READING),
    *((kind, command) for kind in ("--depth=2", "--no-tags --depth=1") for command in ("list", "verify")),
]


def clone(place: Place, *how: str) -> Place:
    """Clone a place as it is from a bare repository."""
    hub, to = place.root.parent / "hub.git", place.root.parent / "clone"
    if not hub.exists():
        place.git("clone", "--quiet", "--bare", str(place.root), str(hub))
        Place(hub).git("config", "uploadpack.allowFilter", "true")
    place.git("clone", "--quiet", *how, hub.as_uri(), str(to))
    return Place(to)


def mend(place: Place, message: str) -> None:
    command = re.search(r"git (fetch [^\n]*)", message)
    assert command, message
    place.git(*command[1].split())


@pytest.fixture
def noted(two: Place) -> Place:
    """A store whose last commit is no cut."""
    two.write("notes.txt", "Ask counsel.\n")
    two.commit("Notes")
    return two


@pytest.mark.parametrize(("kind", "command"), CASES)
def test_no_command_answers_from_what_is_not_here(noted: Place, kind: str, command: str) -> None:
    lacking = clone(noted, *kind.split())
    lacking.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    outcome = run(lacking, *command.split())
    assert outcome.code == (1 if command == "verify" else 2), outcome
    text = outcome.out + outcome.err
    assert "This clone " in text
    assert "tamper" not in text
    assert "FOUND" not in text
    assert "changed. Compare" not in text
    mend(lacking, text)
    lacking.git("checkout", "--quiet", "--", "statements")
    clean(lacking)
    assert "v2" in done(lacking, "list")


def test_a_shallow_clone_whose_last_commit_is_a_cut_is_not_called_tampered_with(two: Place) -> None:
    lacking = clone(two, "--depth=1")
    outcome = run(lacking, "verify")
    assert outcome.code == 1
    assert "NOT COMPARED" in outcome.out
    assert "FOUND" not in outcome.out
    assert run(lacking, "list").code == 2
    mend(lacking, outcome.out)
    clean(lacking)


def test_cuts_from_before_commits_named_their_entries_are_known_by_their_subject(one: Place) -> None:
    one.git("commit", "--quiet", "--amend", "-m", "Privacy Statement v1")
    lacking = clone(one, "--no-tags")
    assert "This clone lacks v1" in run(lacking, "list").err


@pytest.mark.parametrize("subject", ["Draft", "Privacy Statement v1"])
def test_a_clone_without_tags_and_without_a_sign_of_any_version_begins_no_second_register(
    one: Place, subject: str
) -> None:
    one.git("commit", "--quiet", "--amend", "-m", subject)
    lacking = clone(one, "--no-tags")
    for command in ("list", "status", "cut --effective 2026-09-01 --summary First."):
        message = run(lacking, *command.split()).err
        assert "This clone " in message, command
    mend(lacking, message)
    assert "v1" in done(lacking, "list")


def test_a_clone_of_a_folder_without_tags_accuses_nobody(two: Place) -> None:
    lacking = Place(two.root.parent / "lacking")
    two.git("clone", "--quiet", "--no-tags", str(two.root), str(lacking.root))
    outcome = run(lacking, "verify")
    assert outcome.code == 1
    assert "NOT COMPARED privacy-statement: This clone was made without tags" in outcome.out
    assert "deleted" not in outcome.out
    mend(lacking, outcome.out)
    clean(lacking)


def test_where_there_are_no_tags_to_get_the_first_version_can_be_cut(store: Place) -> None:
    store.commit("Draft")
    lacking = clone(store, "--no-tags")
    message = run(lacking, "list").err
    mend(lacking, message)
    lacking.git(*message.rpartition("git ")[2].split())
    done(lacking, "cut", "--effective", "2026-09-01", "--summary", "First.")


def test_a_version_whose_draft_was_committed_before_is_missed_too(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    two.commit("Draft")
    done(two, "cut", "--effective", "2026-09-01", "--summary", "Longer.")
    lacking = clone(two, "--no-tags")
    message = run(lacking, "list").err
    assert "This clone lacks v3, v2, v1" in message
    mend(lacking, message)
    assert "v3" in done(lacking, "list")


def test_a_text_of_a_partial_clone_comes_with_the_command_that_is_named(two: Place) -> None:
    partial = clone(two, "--filter=blob:none")
    message = run(partial, "show", "v1").err
    assert "this is a partial clone" in message
    mend(partial, message)
    assert "30 days" in done(partial, "show", "v1")
    clean(partial)


@pytest.mark.parametrize("kind", ["--single-branch", "--single-branch --branch=main"])
def test_a_clone_of_one_branch_has_all_of_it(noted: Place, kind: str) -> None:
    whole = clone(noted, *kind.split())
    clean(whole)
    assert "v2" in done(whole, "list")


def test_a_cut_that_was_interrupted_goes_on_where_there_is_a_remote(two: Place) -> None:
    copy = clone(two)
    copy.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(copy, "cut", "--effective", "2026-09-01", "--summary", "Longer.")
    copy.git("update-ref", "-d", "refs/tags/v3")
    assert "v3" not in done(copy, "list")
    done(copy, "cut", "--effective", "2026-09-01", "--summary", "Longer.")
    clean(copy)


def test_a_tag_that_was_deleted_here_is_missed_in_a_whole_clone(two: Place, machine: Path) -> None:
    assert machine.exists()
    copy = clone(two)
    copy.git("tag", "-d", "v2")
    outcome = run(copy, "verify")
    assert outcome.code == 1
    assert "FOUND privacy-statement, v2" in outcome.out
    assert "This clone lacks v2" in run(copy, "list").err


def command_of(message: str) -> list[str]:
    command = re.search(r": git (.*)$", message.strip())
    assert command, message
    return command[1].split()


@pytest.mark.parametrize("command", ["status", "list", "verify", "init --organization Example"])
def test_an_empty_clone_of_a_hub_with_another_head_names_the_branch_with_the_store(two: Place, command: str) -> None:
    hub, to = two.root.parent / "hub.git", two.root.parent / "clone"
    two.git("init", "--quiet", "--bare", "--initial-branch=master", str(hub))
    two.git("remote", "add", "origin", str(hub))
    done(two, "share")
    two.git("clone", "--quiet", hub.as_uri(), str(to))
    empty = Place(to)
    message = refused(empty, *command.split())
    assert "There is no policyver.toml on the branch master; the branch origin/main has a store." in message
    assert message.endswith("Go to it: git checkout main")
    empty.git(*command_of(message))
    clean(empty)
    assert "v1" in done(empty, "status")


def test_another_branch_here_with_the_store_is_named(two: Place) -> None:
    two.git("checkout", "--quiet", "--orphan", "pages")
    two.git("rm", "-r", "--quiet", "--force", ".")
    two.write("index.html", "<p>Hello\n")
    two.git("add", "index.html")
    two.git("commit", "--quiet", "--message", "Pages")
    for command in (("list",), ("init", "--organization", "Example")):
        message = refused(two, *command)
        assert message.endswith("the branch main has a store.\n  Go to it: git checkout main")
    two.git(*command_of(message))
    clean(two)


def test_two_remotes_with_the_branch_are_told_apart(two: Place) -> None:
    to = two.root.parent / "clone"
    two.git("init", "--quiet", str(to))
    other = Place(to)
    for name in ("hub", "mirror"):
        other.git("remote", "add", name, two.root.as_uri())
        other.git("fetch", "--quiet", "--tags", name)
    other.git("switch", "--quiet", "--orphan", "empty")
    message = refused(other, "list")
    other.git(*command_of(message))
    assert other.git("branch", "--show-current") == "main"
    clean(other)


def test_a_branch_that_lags_behind_the_remote_is_brought_up_to_it(two: Place) -> None:
    to = two.root.parent / "clone"
    two.git("rm", "--quiet", "--cached", "policyver.toml")
    two.git("commit", "--quiet", "--message", "Without a store")
    two.git("clone", "--quiet", two.root.as_uri(), str(to))
    two.git("add", "policyver.toml")
    two.git("commit", "--quiet", "--message", "With a store")
    other = Place(to)
    other.git("fetch", "--quiet")
    message = refused(other, "list")
    assert message.endswith("Go to it: git pull --no-rebase --no-edit --tags origin main")
    other.git(*command_of(message))
    clean(other)


def test_a_policyver_toml_that_was_deleted_comes_back(two: Place) -> None:
    (two.root / "policyver.toml").unlink()
    message = refused(two, "list")
    assert message.startswith("policyver: policyver.toml was deleted here; the last commit has it.")
    two.git(*command_of(message))
    clean(two)


def test_a_repository_without_a_store_anywhere_is_begun(two: Place) -> None:
    to = two.root.parent / "software"
    two.git("init", "--quiet", str(to))
    other = Place(to)
    other.write("software.py", "")
    other.commit()
    assert refused(other, "list").endswith("Begin a store with: policyver init")
    done(other, "init", "--organization", "Example")
