"""What an earlier policyver wrote can be read, and verifies, for as long as there is a policyver.

earlier/evidence.zip and earlier/record.zip (records/privacy-statement/v1) were written by commit 4ae1cd4 from one
store: two versions in two languages, the second rescheduled. They are never to be written again.
"""

import json
import zipfile
from pathlib import Path

import pytest

from policyver.records import read_record
from tests.cli.run import run
from tests.store.place import Place

EARLIER = Path(__file__).parent / "earlier"


@pytest.fixture(autouse=True)
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Be a later version than the one that wrote them: what people read may be worded otherwise by now."""
    monkeypatch.setattr("policyver.proofs.check_answer.__version__", "99.0")


@pytest.fixture
def place(elsewhere: Place) -> Place:
    """A store made of the bundle's register, with the record."""
    with zipfile.ZipFile(EARLIER / "evidence.zip") as archive:
        archive.extract("history.bundle", elsewhere.root)
        archive.extract("policyver.toml", elsewhere.root)
    elsewhere.git("init", "--quiet")
    elsewhere.git("fetch", "--quiet", "history.bundle", "refs/tags/*:refs/tags/*")
    with zipfile.ZipFile(EARLIER / "record.zip") as archive:
        archive.extractall(elsewhere.root)
    return elsewhere


def test_earlier_evidence_verifies(elsewhere: Place) -> None:
    outcome = run(elsewhere, "verify", str(EARLIER / "evidence.zip"), "--format", "json")
    assert outcome.json["findings"] == []
    assert outcome.json["claim"] == "On 2025-06-01 v2 of privacy-statement was in force."
    assert (outcome.json["entries"], outcome.json["texts"]) == (3, 4)


def test_an_earlier_record_verifies(place: Place) -> None:
    outcome = run(place, "verify", "--format", "json")
    assert outcome.json["findings"] == []
    assert outcome.json["records"] == 1


def test_a_key_that_came_later_is_no_fault(place: Place) -> None:
    path = place.root / "records" / "privacy-statement" / "v1"
    record = read_record(path)
    more = json.loads(record.files["record.json"])
    more["weather"] = "fine"
    more["version"]["weather"] = ["fine"]
    files = {**record.files, "record.json": json.dumps(more).encode()}
    assert type(record)(files).json == record.json
