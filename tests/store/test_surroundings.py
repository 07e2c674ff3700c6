"""What the machine around a store has set up must not change what policyver reads, or where it writes."""

import pytest

from tests.cli.run import done, run
from tests.store.place import Place

SIXTY = "# Privacy Statement\n\nWe keep your data for 60 days.\n"


def test_an_object_that_git_was_told_to_replace_is_still_itself(two: Place) -> None:
    listed, shown = done(two, "list"), done(two, "show", "v1")
    two.draft("# Privacy Statement\n\nWe sell your data.\n")
    blob = two.git("hash-object", "-w", "statements/privacy-statement.md")
    two.git("replace", two.git("rev-parse", "v1:statements/privacy-statement.md"), blob)
    forged = two.git("cat-file", "tag", "v2").replace("2026-06-15", "2026-08-15")
    two.git("replace", two.git("rev-parse", "v2"), two.git("mktag", stdin=forged + "\n"))
    assert "2026-08-15" in two.git("cat-file", "tag", "v2"), "git alone is deceived"
    assert (done(two, "list"), done(two, "show", "v1")) == (listed, shown)


def elsewhere(place: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    """Make another repository, and point git's environment at it, as a hook of it would."""
    other = place.root.parent / "elsewhere"
    other.mkdir()
    hooked = Place(other)
    hooked.git("init", "--quiet")
    for name, value in {"DIR": other / ".git", "WORK_TREE": other, "INDEX_FILE": other / ".git" / "index"}.items():
        monkeypatch.setenv(f"GIT_{name}", str(value))
    return hooked


@pytest.mark.parametrize(
    "command", [("init", "--organization", "Example"), ("demo", "the demo")], ids=lambda command: command[0]
)
def test_a_store_begins_here_even_in_a_hook_of_another_repository(
    empty: Place, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    other = elsewhere(empty, monkeypatch)
    before = other.state()
    done(empty, *command)
    assert other.state() == before
    assert any(path.name == "policyver.toml" for path in empty.root.rglob("*"))
    assert any(path.name == ".git" for path in empty.root.rglob("*"))


def test_a_cut_in_a_hook_of_another_repository_is_made_here(one: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    one.draft(SIXTY)
    other = elsewhere(one, monkeypatch)
    before = other.state()
    done(one, "cut", "--effective", "2026-07-01", "--summary", "Longer.")
    assert other.state() == before
    assert done(one, "show", "v2") == SIXTY
    assert (one.root / ".git" / "refs" / "tags" / "v2").is_file()


def test_settings_given_to_git_on_its_command_line_still_count(one: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"COUNT": "1", "KEY_0": "user.name", "VALUE_0": "B. Editor"}.items():
        monkeypatch.setenv(f"GIT_CONFIG_{name}", value)
    one.draft(SIXTY)
    done(one, "cut", "--effective", "2026-07-01", "--summary", "Longer.")
    assert one.git("log", "-1", "--format=%an") == "B. Editor"


def test_a_store_begins_with_object_ids_that_policyver_reads(empty: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DEFAULT_HASH", "sha256")
    done(empty, "init", "--organization", "Example")
    assert "No version has been cut yet" in done(empty, "list")


@pytest.mark.parametrize("setting", ["safe.directory", "core.worktree"])
def test_a_repository_that_git_cannot_open_is_no_bug(one: Place, setting: str) -> None:
    if setting == "core.worktree":
        one.git("config", setting, "/nowhere/at/all")
    else:
        (one.root / ".git" / "config").write_text("[core\n")
    outcome = run(one, "list")
    assert outcome.code == 2, outcome.err
