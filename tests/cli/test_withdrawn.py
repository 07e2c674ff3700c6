"""A version that is withdrawn, in every document: one that never takes effect promises its day nowhere."""

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import Place

BEFORE_ITS_DAY = ("withdraw", "v2", "--on", "2026-05-10", "--reason", "A court said so.")
LATER = ("withdraw", "v2", "--on", "2026-08-01", "--reason", "A court said so.")


@pytest.mark.parametrize("day", ["2026-05-01", "2026-05-09", "2026-05-10", "2026-06-15", "2027-01-01"])
def test_one_withdrawn_before_its_day_is_withdrawn_on_any_day(two: Place, day: str) -> None:
    done(two, *BEFORE_ITS_DAY)
    v1, v2 = run(two, "list", "--on", day, "--format", "json").json["versions"]
    assert (v2["status"], v1["status"], v1["until"]) == ("withdrawn", "in force", None)
    newest, oldest = done(two, "list", "--on", day).splitlines()[3:5]
    assert newest.split()[:4] == ["v2", "withdrawn", "2026-06-15", "never"]
    assert oldest.split()[:5] == ["v1", "in", "force", "2026-01-01", "–"]


def test_what_was_known_before_the_withdrawal_stays_scheduled(two: Place) -> None:
    done(two, *BEFORE_ITS_DAY, "--published", "2026-05-05")
    known = run(two, "list", "--on", "2026-05-04", "--known-on", "2026-05-04", "--format", "json").json["versions"]
    assert known[1]["status"] == "scheduled"


def test_its_page_and_its_record_say_that_it_never_takes_effect(two: Place) -> None:
    done(two, *BEFORE_ITS_DAY)
    page = done(two, "show", "v2", "--format", "html")
    assert "Withdrawn: it never takes effect" in page
    assert "June 15, 2026" not in page
    done(two, "archive", "v2")
    folder = two.root / "records/privacy-statement/v2.a1/data/en"
    assert "Withdrawn: it never takes effect" in (folder / "statement.html").read_text()
    assert not list(folder.glob("notice.*")), "it announces nothing"
    assert run(two, "verify", "--format", "json").json["findings"] == []


def test_one_withdrawn_later_says_from_when_it_holds_and_until_when(two: Place) -> None:
    done(two, *LATER)
    page = done(two, "show", "v2", "--format", "html")
    assert "Effective from" in page
    assert "Withdrawn from" in page
    outcome = run(two, "notice", "v1", "v2", "--format", "text")
    assert "v2 is withdrawn from 2026-08-01 on; the notice says so." in outcome.err
    assert "- Withdrawn from: August 1, 2026" in (two.root / "notice-v1-v2.txt").read_text()


def test_the_one_before_is_superseded_until_the_day_before(two: Place) -> None:
    done(two, *LATER)
    v1 = done(two, "list", "--on", "2026-07-01").splitlines()[4]
    assert v1.split()[:4] == ["v1", "superseded", "2026-01-01", "2026-06-14"]
    v1 = done(two, "list", "--on", "2026-08-01").splitlines()[4]
    assert v1.split()[:5] == ["v1", "in", "force", "2026-01-01", "–"]
    assert "in force from 2026-01-01 to 2026-06-14, and from 2026-08-01 on" in done(two, "list", "--long")


def test_a_notice_of_what_never_takes_effect_is_refused(two: Place) -> None:
    done(two, *BEFORE_ITS_DAY)
    message = refused(two, "notice", "v1", "v2")
    assert "v2 is withdrawn and never takes effect" in message
    assert message.endswith("To announce that v2 is withdrawn: policyver notice v2.a1")


def test_the_wrong_order_names_the_command_that_works(two: Place) -> None:
    message = refused(two, "notice", "v2", "v1")
    assert "For what v2 changes: policyver notice v1 v2" in message
    command = message.rpartition("policyver ")[2].split()
    done(two, *command, "--format", "text")
    assert (two.root / "notice-v1-v2.txt").is_file()
