"""A cut that dies half-way is finished by running it again."""

import shutil
from pathlib import Path

import pytest

from tests.cli.run import done, run
from tests.cli.terminal import POLICYVER, process, program
from tests.store.place import DRAFT, Place

SIXTY = "# Privacy Statement\n\nWe keep your data for 60 days.\n"
CUT = ("cut", "--published", "2026-05-01", "--effective", "2026-07-01", "--summary", "Longer.")
GIT = shutil.which("git")
STEPS = {
    "before the texts are written": '[ "$1" = hash-object ]',
    "before the commit": '[ "$1" = commit-tree ]',
    "before the index takes the texts": '[ "$1" = update-index ] && [ -z "$GIT_INDEX_FILE" ]',
    "before the branch moves": '[ "$1" = update-ref ]',
    "before the tag": '[ "$1" = tag ]',
}


def dying(machine: Path, when: str, how: str = "kill -9 $PPID") -> str:
    """Make a git that kills who calls it at one step. Gives a PATH to find it by."""
    program(machine / "bin", "git", f'if {STEPS[when]}; then {how}; exit 1; fi\nexec {GIT} "$@"\n')
    return f"{machine / 'bin'}:/usr/bin:/bin"


@pytest.mark.parametrize("when", STEPS)
@pytest.mark.parametrize("begun", ["one", "store"])
def test_a_cut_that_was_killed_is_finished_by_cutting_again(
    request: pytest.FixtureRequest, machine: Path, begun: str, when: str
) -> None:
    place: Place = request.getfixturevalue(begun)
    place.draft(SIXTY)
    place.write("software.py", "")
    place.git("add", "software.py")
    versions = len(run(place, "list", "--format", "json").json["versions"])
    before = place.git("tag")

    assert process(place, *POLICYVER, *CUT, PATH=dying(machine, when)).returncode == -9
    assert place.git("tag") == before, "nothing that counts"

    assert done(place, *CUT).startswith(f"Cut v{versions + 1} of")
    assert place.git("log", "--oneline").count("\n") == versions, "one commit for a version"
    assert place.git("status", "--porcelain") == "A  software.py"
    assert done(place, "show", "latest") == SIXTY


@pytest.mark.parametrize("committed", [False, True], ids=["mended", "mended and committed"])
def test_a_text_that_is_mended_after_a_cut_was_killed_is_cut_once(one: Place, machine: Path, committed: bool) -> None:
    one.draft(SIXTY.replace("days", "dayz"))
    assert process(one, *POLICYVER, *CUT, PATH=dying(machine, "before the tag")).returncode == -9
    one.draft(SIXTY)
    if committed:
        one.commit("A slip of the pen")
    done(one, *CUT)
    assert run(one, "verify", "--format", "json").json["verdict"] == "unchanged"
    assert done(one, "show", "v2") == SIXTY
    done(one, "undo")
    assert run(one, "list", "--format", "json").json["versions"][-1]["version"] == "v1"


def test_where_the_system_refuses_something_all_is_put_back(one: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    one.draft(SIXTY)
    before = one.git("for-each-ref"), one.git("status", "--porcelain")

    def full(*_: object, **__: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("policyver.store.transaction.Transaction.tag", full)
    assert run(one, *CUT).code == 2
    assert (one.git("for-each-ref"), one.git("status", "--porcelain")) == before


def test_a_cut_that_is_interrupted_says_so(one: Place, machine: Path) -> None:
    one.draft(SIXTY)
    path = dying(machine, "before the texts are written", "kill -INT $PPID; sleep 0.5")
    # Python would warn that this git lives on; a real one gets the terminal's interrupt, too.
    outcome = process(one, *POLICYVER, *CUT, PATH=path, PYTHONWARNINGS="ignore::ResourceWarning")
    assert outcome.returncode == 130
    assert "interrupted" in outcome.stderr
    assert "Traceback" not in outcome.stderr
    done(one, *CUT)


def test_a_draft_that_changes_under_the_cut_is_not_written_over(one: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    one.draft(SIXTY)
    before = one.git("rev-parse", "HEAD")

    def summary(*_: object) -> str:
        one.draft("# Privacy Statement\n\nNo, for 90 days.\n")
        return "We keep data longer."

    monkeypatch.setattr("policyver.cli.cut._ask", summary)
    outcome = run(one, "cut", "--effective", "2026-07-01")
    assert outcome.code == 2
    assert "The draft was changed while its summary was written.\n  Read it through, then cut again." in outcome.err
    assert (one.root / DRAFT).read_text() == "# Privacy Statement\n\nNo, for 90 days.\n"
    assert one.git("rev-parse", "HEAD") == before
