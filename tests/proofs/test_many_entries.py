"""Evidence of a register with many entries is packed and checked in time, and its cover stays one to read."""

import json
from pathlib import Path

import pytest
from benchmarks.growth import made_store

from policyver.proofs import signatures
from tests.cli.run import done
from tests.proofs.bundles import files
from tests.store.place import Place


@pytest.fixture
def long(machine: Path) -> Place:
    folder = machine.parent / "long"
    made_store(folder, 210, words=20)
    return Place(folder)


def test_the_cover_lists_the_last_entries_and_those_of_the_answer(
    long: Place, elsewhere: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(long, "evidence", "--on", "2005-01-05", "-o", "answer.zip")
    held = files(long.root / "answer.zip")
    cover = held["cover.html"].decode()
    assert [f"<th scope=row>v{number}</th>" in cover.replace('"', "") for number in (1, 4, 10, 11, 210)] == [
        False, True, False, True, True
    ]  # fmt: skip
    assert "These are 201 of 210 entries: the last ones, and those about v4." in cover
    assert len([name for name in held if name.startswith("entries/")]) == 210
    assert len(json.loads(held["register.json"])["versions"]) == 210
    monkeypatch.setattr(signatures, "create_repository", None)  # it takes time, and none is signed
    elsewhere.write("x.zip", (long.root / "answer.zip").read_bytes())
    assert "Looked at 210 entries, 1 text." in done(elsewhere, "verify", "x.zip")
