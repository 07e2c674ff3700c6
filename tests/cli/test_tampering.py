"""Whoever changes one thing, anywhere, is found out: in the records, in the tags, in the chain, in git's objects."""

import random
import shutil
from pathlib import Path

import pytest

from tests.cli.run import done, run
from tests.cli.tampering import (
    Tampering,
    a_byte_of_a_record,
    a_byte_of_an_object,
    a_commit_rewritten,
    a_file_more,
    a_file_of_a_record_gone,
    a_letter_of_a_tag,
    a_record_made_anew,
    a_tag_deleted,
    a_tag_moved,
    a_tag_signed_again,
    a_tip_deleted,
    a_tip_redirected,
    folders_swapped,
    records_swapped,
)
from tests.conftest import isolate
from tests.store.place import DRAFT, Place

pytestmark = pytest.mark.large

PLACES = 33  # for each seed
SEEDS = 8
WHY = ("--reason", "The printers are late.")


@pytest.fixture(scope="module")
def whole_once(made_once: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as monkeypatch:
        isolate(monkeypatch, folder / "home")
        place = Place(made_once["two"]).copy(folder / "store")
        done(place, "reschedule", "v2", "--effective", "2026-08-01", *WHY)
        place.draft("# Privacy Statement\n\nWe keep your datas for 60 days.\n")
        done(place, "erratum", "v2", "--reason", "A slip of the pen.")
        done(place, "withdraw", "v2", "--on", "2026-10-01", "--reason", "A court has said so.")
        done(place, "archive", "--all")
    return place.root


@pytest.fixture
def whole(whole_once: Path, machine: Path) -> Place:
    """A store with v1, v2 and an amendment of each kind, all of it archived."""
    return Place(whole_once).copy(machine.parent / "the store")


TAMPERING: list[tuple[Tampering, int]] = [
    (a_byte_of_a_record, 10),
    (a_file_of_a_record_gone, 2),
    (a_file_more, 1),
    (a_tag_deleted, 2),
    (a_tag_moved, 2),
    (a_letter_of_a_tag, 3),
    (a_tag_signed_again, 1),
    (a_commit_rewritten, 2),
    (a_byte_of_an_object, 2),
    (a_record_made_anew, 3),
    (folders_swapped, 1),
    (a_tip_deleted, 1),
    (a_tip_redirected, 3),
]
NAMED = [records_swapped, records_swapped, a_tip_deleted, a_tip_redirected, a_tip_redirected, a_tip_redirected]
"""Where a PDF was swapped, or no record tells of the tip: those may be named as what could not be compared."""


def test_a_store_that_nobody_touched_gives_no_finding(whole: Place) -> None:
    for arguments in ((), ("--deep",)):
        assert run(whole, "verify", *arguments, "--format", "json").json["findings"] == []


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_is_changed_is_found(whole: Place, machine: Path, seed: int) -> None:
    chance = random.Random(seed)
    kinds = [kind for kind, times in TAMPERING for _ in range(times)]
    assert len(kinds) == PLACES
    for number, tamper in enumerate(kinds):
        place = whole.copy(machine / f"{number}")
        what = tamper(place, chance)
        outcome = run(place, "verify", "--format", "json")
        assert outcome.code == 1, (what, outcome)
        assert outcome.json["findings"], what
        shutil.rmtree(place.root)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_nothing_is_called_unchanged_that_was(whole: Place, machine: Path, seed: int) -> None:
    chance = random.Random(seed)
    for number, tamper in enumerate(NAMED):
        place = whole.copy(machine / f"{number}")
        if tamper is not records_swapped:
            shutil.rmtree(place.root / "records")
        what = tamper(place, chance)
        outcome = run(place, "verify", "--format", "json")
        assert outcome.json["verdict"] != "unchanged", (what, outcome)
        shutil.rmtree(place.root)


def test_damage_in_any_object_is_a_finding(whole: Place) -> None:
    revisions = [
        tag + kind for tag in ("v1", "v2", "v2.a2", "v2.a3") for kind in ("", "^{commit}", "^{tree}", ":" + DRAFT)
    ]
    for name in {whole.git("rev-parse", revision) for revision in revisions}:
        file = whole.root / ".git" / "objects" / name[:2] / name[2:]
        data = file.read_bytes()
        file.chmod(0o644)
        for at in (3, len(data) // 2, len(data) - 2):
            file.write_bytes(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])
            outcome = run(whole, "verify")
            assert outcome.code == 1, (name, at, outcome)
        file.write_bytes(data)
