"""What an earlier policyver wrote can be read, and verifies, for as long as there is a policyver.

earlier/evidence.zip and earlier/record.zip (records/privacy-statement/v1) were written by commit 4ae1cd4 from one
store: two versions in two languages, the second rescheduled. amended-evidence.zip and amended-record.zip (v2.a1) are by
the same commit, from a store with an erratum, a withdrawal and a version that replaces another with short notice. They
are never to be written again.

The cover and README.txt of a bundle are compared with what this policyver writes, where its version is the same: who
words them anew raises `__version__` first.
"""

import json
import zipfile
from pathlib import Path

import pytest

from policyver.records import read_record
from tests.cli.run import run
from tests.store.place import Place

EARLIER = Path(__file__).parent / "earlier"


@pytest.fixture
def place(elsewhere: Place) -> Place:
    """A store made of the first bundle's register, with its record."""
    return store_of(elsewhere, "evidence.zip", "record.zip")


def store_of(elsewhere: Place, evidence: str, record: str) -> Place:
    with zipfile.ZipFile(EARLIER / evidence) as archive:
        archive.extract("history.bundle", elsewhere.root)
        archive.extract("policyver.toml", elsewhere.root)
    elsewhere.git("init", "--quiet")
    elsewhere.git("fetch", "--quiet", "history.bundle", "refs/tags/*:refs/tags/*")
    with zipfile.ZipFile(EARLIER / record) as archive:
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


def test_earlier_evidence_of_an_amended_version_verifies(elsewhere: Place) -> None:
    outcome = run(elsewhere, "verify", str(EARLIER / "amended-evidence.zip"), "--format", "json")
    assert outcome.json["findings"] == []
    assert (outcome.json["entries"], outcome.json["texts"]) == (5, 6)


def test_an_earlier_record_of_an_amended_version_verifies(elsewhere: Place) -> None:
    outcome = run(store_of(elsewhere, "amended-evidence.zip", "amended-record.zip"), "verify", "--format", "json")
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
