"""A cut that git refuses half-way leaves the branch, the index and the work tree as they were."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.run import done, run
from tests.cli.terminal import POLICYVER, process, program
from tests.store.place import DRAFT, Place

WINDOWS = b"# Privacy Statement\r\n\r\nWe keep your data for 60 days.\r\n"
CUT = ("cut", "--published", "2026-05-01", "--effective", "2026-07-01", "--summary", "Longer.")


def index_is_locked(place: Place) -> Callable[[], None]:
    return _locked(place, "index.lock")


def branch_is_locked(place: Place) -> Callable[[], None]:
    return _locked(place, "refs/heads/main.lock")


def commits_cannot_be_signed(place: Place) -> Callable[[], None]:
    return _unsigned(place, "commit.gpgSign")


def tags_cannot_be_signed(place: Place) -> Callable[[], None]:
    return _unsigned(place, "tag.gpgSign")


def annotated_tags_cannot_be_signed(place: Place) -> Callable[[], None]:
    return _unsigned(place, "tag.forceSignAnnotated")


def tags_are_locked(place: Place) -> Callable[[], None]:
    return _locked(place, f"refs/tags/v{len(place.git('tag', '--list').split()) + 1}.lock")


def _locked(place: Place, name: str) -> Callable[[], None]:
    lock = place.root / ".git" / name
    lock.parent.mkdir(parents=True, exist_ok=True)
    lock.touch()
    return lock.unlink


def _unsigned(place: Place, setting: str) -> Callable[[], None]:
    place.git("config", "gpg.program", "false")
    place.git("config", setting, "true")

    def set_right() -> None:
        place.git("config", "--unset", setting)

    return set_right


def state(place: Place) -> dict[str, bytes]:
    """Give the state without the journal in which git notes where a branch has been, and that it was put back."""
    return {name: data for name, data in place.state().items() if not name.startswith(".git/logs/")}


@pytest.mark.parametrize("begun", ["one", "store"])
@pytest.mark.parametrize(
    "obstacle",
    [
        index_is_locked,
        branch_is_locked,
        commits_cannot_be_signed,
        tags_cannot_be_signed,
        annotated_tags_cannot_be_signed,
        tags_are_locked,
    ],
)
def test_a_cut_that_git_refuses_changes_nothing_and_can_be_made_later(
    request: pytest.FixtureRequest, begun: str, obstacle: Callable[[Place], Callable[[], None]]
) -> None:
    place: Place = request.getfixturevalue(begun)
    place.draft(WINDOWS)
    place.write("software.py", "")
    place.git("add", "software.py")
    staged = place.git("status", "--porcelain")
    out_of_the_way = obstacle(place)
    before = state(place)

    outcome = run(place, *CUT)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("policyver: Git refused: ")
    assert state(place) == before

    out_of_the_way()
    assert place.git("status", "--porcelain") == staged
    done(place, *CUT)
    assert place.git("status", "--porcelain") == "A  software.py"
    assert (place.root / DRAFT).read_bytes() == WINDOWS.replace(b"\r\n", b"\n")


@pytest.mark.parametrize(
    ("why", "hint"),
    [
        ("No space left on device", "Make room, or see who may write there, then run the command again."),
        ("Tags are made on Mondays", "Set that right in git, then run the command again."),
    ],
)
def test_why_git_refused_is_said_with_what_to_do_about_it(one: Place, machine: Path, why: str, hint: str) -> None:
    one.draft(WINDOWS)
    path = git_that(machine, f'if [ "$1" = tag ]; then echo "{why}" >&2; exit 1; fi')
    refusal = process(one, *POLICYVER, *CUT, PATH=path).stderr
    assert why in refusal
    assert refusal.endswith(f"  {hint}\n")


def test_a_cut_is_made_though_another_git_holds_the_index_at_its_end(one: Place, machine: Path) -> None:
    one.draft(WINDOWS)
    lock = one.root / ".git" / "index.lock"
    path = git_that(machine, f'if [ "$1" = tag ]; then touch "{lock}"; fi')
    outcome = process(one, *POLICYVER, *CUT, PATH=path)
    assert "Cut v2 of the Privacy Statement" in outcome.stdout, outcome
    assert lock.exists(), "it is the other git's, and stays"


def git_that(machine: Path, script: str) -> str:
    """Return a PATH on which git does something first."""
    git = program(machine / "bin", "git", f'{script}\nexec "{shutil.which("git")}" "$@"\n')
    return f"{git.parent}:{os.environ['PATH']}"


def test_what_somebody_else_committed_meanwhile_stays(one: Place, machine: Path) -> None:
    colleague = f"""\
if [ "$1" = update-ref ] && [ ! -e "{machine}/done" ]; then
  touch "{machine}/done"
  "{shutil.which("git")}" commit --quiet --allow-empty --message "A colleague's work"
fi"""
    one.draft(WINDOWS)
    outcome = process(one, *POLICYVER, *CUT, PATH=git_that(machine, colleague))
    assert outcome.returncode == 2, outcome
    assert one.git("log", "-1", "--format=%s") == "A colleague's work"
    assert one.git("tag", "--list") == "v1"
    done(one, *CUT)
    assert "A colleague's work" in one.git("log", "--format=%s").splitlines()
