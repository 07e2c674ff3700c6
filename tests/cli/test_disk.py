"""A disk that is full, or that nobody may write to: what went wrong is said, and nothing is half-written."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.disk import on_disk, skip_without_disks
from tests.cli.run import run
from tests.cli.test_killed import COMMANDS, prepared
from tests.store.place import DRAFT, Place

pytestmark = pytest.mark.large

NEW_TEXT = "# Privacy Statement\n\n" + "We keep your data for 90 days. " * 200 + "\n"


@pytest.fixture(autouse=True)
def disks() -> None:
    skip_without_disks()


def check_refused(outcome: "subprocess.CompletedProcess[str]") -> None:
    assert outcome.returncode == 2, outcome
    assert outcome.stderr.startswith("policyver: ")
    assert "\n  " in outcome.stderr, "what to do next"
    assert "Traceback" not in outcome.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_an_entry_on_a_full_disk_is_written_whole_or_not_at_all(two: Place, machine: Path, command: str) -> None:
    _, arguments = COMMANDS[command]
    refusals = 0
    for free in (0, 4, 8, 12, 16, 24, 32, 48, 512):
        place = prepared(two, command, machine / f"{free}")
        before = place.state()
        outcome = on_disk(place, *arguments, free=free)
        if outcome.returncode:
            refusals += 1
            check_refused(outcome)
            assert place.state() == before
            assert run(place, "verify").code == 0
            assert run(place, *arguments).code == 0, "with room again it is done"
        assert run(place, "verify", "--format", "json").json["findings"] == []
        assert run(place, "verify", "--format", "json").json["entries"] == 3
        shutil.rmtree(place.root)
    assert 1 <= refusals < 9


@pytest.mark.parametrize("free", [0, 8, 40, 128])  # KiB; the record takes about 160
def test_a_record_on_a_full_disk_is_written_whole_or_not_at_all(two: Place, free: int) -> None:
    before = two.state()
    outcome = on_disk(two, "archive", "v2", free=free)
    check_refused(outcome)
    assert two.state() == before
    assert run(two, "archive", "v2").code == 0
    assert run(two, "verify").code == 0


@pytest.mark.parametrize("free", [0, 8])
def test_a_draft_on_a_full_disk_stays_as_it_was(two: Place, machine: Path, free: int) -> None:
    before = two.state()
    file = machine / "new.md"
    file.write_text(NEW_TEXT * 4)
    check_refused(on_disk(two, "import", str(file), free=free))
    assert two.state() == before


@pytest.mark.parametrize("free", [0, 8])
def test_a_store_that_finds_no_room_can_be_begun_again(machine: Path, free: int) -> None:
    folder = machine.parent / "empty"
    folder.mkdir()
    place = Place(folder)
    check_refused(on_disk(place, "init", "--organization", "Example", free=free))
    assert not (folder / "policyver.toml").exists()
    assert run(place, "init", "--organization", "Example").code == 0


WRITING = {
    **{name: arguments for name, (_, arguments) in COMMANDS.items()},
    "archive": ("archive", "v2"),
    "import": ("import", DRAFT, "--force", "--locale", "de"),
    "notice": ("notice", "v1", "v2", "--format", "html,pdf", "--output", "notices"),
    "diff": ("diff", "v1", "v2", "-o", "redline.html"),
    "evidence": ("evidence", "--on", "2026-06-30", "-o", "evidence.zip"),
}


@pytest.mark.parametrize("command", WRITING)
def test_a_folder_that_nobody_may_write_to_is_named(two: Place, machine: Path, command: str) -> None:
    place = prepared(two, command, machine / "place") if command in COMMANDS else two
    before = place.state()
    check_refused(on_disk(place, *WRITING[command], free=None))
    assert place.state() == before


@pytest.mark.parametrize(
    "arguments",
    [("list",), ("diff", "v1", "v2"), ("show", "v1"), ("in-force", "--on", "2026-06-30"), ("verify",)],
)
def test_a_store_that_nobody_may_write_to_is_read(two: Place, arguments: tuple[str, ...]) -> None:
    outcome = on_disk(two, *arguments, free=None)
    assert (outcome.returncode, outcome.stderr) == (0, "")


def test_evidence_of_a_store_that_nobody_may_write_to_is_packed_elsewhere(two: Place, machine: Path) -> None:
    file = machine / "evidence.zip"
    asked = ("--on", "2026-05-01", "--known-on", "2026-05-01")
    assert on_disk(two, "evidence", *asked, "-o", str(file), free=None).returncode == 0
    assert run(two, "verify", str(file)).code == 0
