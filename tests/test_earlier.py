"""What an earlier policyver wrote can be read, and verifies, for as long as there is a policyver.

earlier/evidence.zip and earlier/record.zip (records/privacy-statement/v1) were written by commit 4ae1cd4 from one
store: two versions in two languages, the second rescheduled. amended-evidence.zip and amended-record.zip (v2.a1) are by
the same commit, from a store with an erratum, a withdrawal and a version that replaces another with short notice.

entries-evidence.zip is a bundle of evidence/2, written by policyver 0.3.0: two languages, an entry that is signed and
one that is withheld, a late withdrawal by which another version was replaced, a time stamp. unsettled-evidence.zip is
by policyver 0.5.0: a version with a late translation, which has no notice, and whose last day is to come.
summary-evidence.zip is by that, too: a late summary of a language that the version had from the start, which its entry
calls a translation. None of these files is ever to be written again.

What a cover, a README.txt and a notice say is compared word by word with what this policyver says. So their words
belong to the form of a bundle: new words need a new form, beside which the old words are kept
(`forms.py`). Who changes only how something looks raises `__version__`: bytes are compared where that is the
same.
"""

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from policyver.records import read_record
from tests.cli.run import run
from tests.conftest import Noon
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


def test_earlier_evidence_without_a_repository_verifies(elsewhere: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Noon, "moment", datetime(2026, 5, 11, 12, tzinfo=UTC))
    outcome = run(elsewhere, "verify", str(EARLIER / "entries-evidence.zip"), "--format", "json")
    assert outcome.json["findings"] == []
    assert outcome.json["claim"].startswith("On 2026-05-10 v3 of privacy-statement was in force, as it was known on")
    assert (outcome.json["entries"], outcome.json["texts"]) == (5, 2)
    assert {remark["code"] for remark in outcome.json["remarks"]} >= {"entry-withheld", "newest-unsigned"}


def test_earlier_evidence_that_calls_days_to_come_past_verifies(
    elsewhere: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Noon, "moment", datetime(2026, 6, 20, 12, tzinfo=UTC))
    outcome = run(elsewhere, "verify", str(EARLIER / "unsettled-evidence.zip"), "--format", "json")
    assert outcome.json["findings"] == []
    assert outcome.json["claim"].startswith("On 2026-06-20 v2 of privacy-statement was in force")
    assert (outcome.json["entries"], outcome.json["texts"]) == (4, 2)
    said = " ".join(remark["what"] for remark in outcome.json["remarks"])
    assert "README.txt" in said, "its words are compared"
    assert "notice" not in said, "none is missing"


def test_earlier_evidence_that_calls_a_late_summary_a_translation_verifies(
    elsewhere: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Noon, "moment", datetime(2026, 6, 20, 12, tzinfo=UTC))
    outcome = run(elsewhere, "verify", str(EARLIER / "summary-evidence.zip"), "--format", "json")
    assert outcome.json["findings"] == []
    assert "README.txt" in " ".join(remark["what"] for remark in outcome.json["remarks"]), "its words are compared"


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
