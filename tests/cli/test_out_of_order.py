"""An emergency: a version is cut that takes effect before one that is scheduled already."""

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import Place

TEXT = "# Privacy Statement\n\nWe keep your data for {}.\n\nWe share it with {}.\n\n{} is logged.\n"
V1 = TEXT.format("30 days", "nobody", "Nothing")
V2 = TEXT.format("60 days", "our hosts", "Nothing")
V3 = TEXT.format("30 days", "nobody", "Every device")
AS_EDITORIAL = ("--editorial", "--allow", "materiality-lower=The authority has asked for it.")
EMERGENCY = ("cut", "--effective", "2026-06-10", *AS_EDITORIAL, "--summary", "Devices are logged.")
WHY = ("--out-of-order-reason", "A court has ordered it.")
CUT = ("cut", "--effective", "2026-09-01", "--summary", "More.", "--dry-run")


@pytest.fixture
def scheduled(store: Place) -> Place:
    """A store with v1, in force, and v2 from 2026-07-20 on; the draft is that of an emergency version."""
    store.draft(V1)
    done(store, "cut", "--published", "2025-12-01", "--effective", "2026-01-01", "--summary", "The first.")
    store.draft(V2)
    done(store, "cut", "--effective", "2026-07-20", "--summary", "Longer.")
    store.draft(V3)
    return store


@pytest.fixture
def emergency(scheduled: Place) -> Place:
    """The same with v3, the emergency version."""
    done(scheduled, *EMERGENCY, *WHY)
    return scheduled


def rows(sheet: str) -> dict[str, str]:
    """Give the rows of a sheet, each in one line."""
    joined = "\n".join(sheet.split("\n")[1:]).replace("\n" + " " * 15, " ")
    return {line[2:14].strip(): " ".join(line[15:].split()) for line in joined.split("\n") if line.startswith("  ")}


def test_changes_are_counted_from_what_readers_have_and_the_newest_version_is_named(scheduled: Place) -> None:
    sheet = rows(done(scheduled, *EMERGENCY, *WHY, "--dry-run"))
    assert sheet["replaces"] == "v1, in force until the day before"
    assert sheet["changes"] == "en, from v1: 1 change of words"
    assert sheet["newest"] == "v2, from which it differs: en, 3 changes of words"
    assert sheet["until"] == "2026-07-19; then v2 is in force, whose text was cut before this one"
    assert sheet["warning"].startswith("older-text-follows: From 2026-07-20 on v2 is in force, whose text is older")
    assert sheet["warning"].endswith("and then: policyver cut --effective 2026-07-20")
    assert sheet["out of order"] == "A court has ordered it."
    assert "undone" not in str(sheet)


def test_a_draft_that_lacks_the_scheduled_changes_is_begun_anew_from_their_text(emergency: Place) -> None:
    emergency.draft(TEXT.format("30 days", "our hosts", "Every device"))
    command = "policyver show privacy-statement/v2 --locale en --output FILE"
    assert command in done(emergency, *CUT)
    assert command in run(emergency, "check", "draft", "--effective", "2026-09-01").out
    emergency.draft(V3.replace("device", "telephone"))
    assert command in run(emergency, *CUT).err
    assert command in run(emergency, "check", "draft", "--effective", "2026-09-01").out


def test_a_draft_for_the_day_of_a_scheduled_version_is_begun_anew_from_its_text(scheduled: Place) -> None:
    scheduled.draft(V3)
    on_its_day = run(scheduled, "check", "draft", "--effective", "2026-07-20").out
    assert "policyver show privacy-statement/v2 --locale en --output FILE" in on_its_day


def test_no_notice_of_an_editorial_version_is_the_next_step(scheduled: Place) -> None:
    scheduled.draft(V2.replace("logged", "written down"))
    cut = done(scheduled, "cut", "--effective", "2026-09-01", "--editorial", "--summary", "Plainer words.")
    assert "policyver notice" not in cut


def test_of_a_version_in_order_none_of_that_is_said(scheduled: Place) -> None:
    scheduled.draft(V2.replace("Nothing", "Every device"))
    sheet = rows(done(scheduled, *CUT))
    assert sheet["changes"] == "en, from v2: 1 change of words"
    assert not sheet.keys() & {"newest", "until", "out of order"}


def test_a_language_that_readers_had_and_the_version_lacks_is_named(store: Place) -> None:
    store.draft(V1)
    german = store.write("statements/privacy-statement.de.md", "# Datenschutz\n")
    done(store, "cut", "--published", "2025-12-01", "--effective", "2026-01-01", "--summary", "The first.")
    german.unlink()
    store.draft(V2)
    done(store, "cut", "--effective", "2026-07-20", "--summary", "Longer.")
    store.draft(V3)
    assert "de: no text any more" in done(store, *EMERGENCY, *WHY, "--dry-run")


def test_it_is_called_out_of_order_wherever_its_reason_is_shown(scheduled: Place) -> None:
    assert "--out-of-order-reason" in refused(scheduled, *EMERGENCY)
    done(scheduled, *EMERGENCY, *WHY)
    assert "Retroactive-Reason: A court has ordered it.\n" in scheduled.tag_message("v3")
    listed = done(scheduled, "list", "--long")
    assert "out of order: A court has ordered it." in listed
    assert "retroactive" not in listed


def test_what_goes_back_behind_its_publication_is_retroactive(one: Place) -> None:
    one.draft(V2)
    done(one, "cut", "--effective", "2026-03-01", "--retroactive-reason", "A court.", *AS_EDITORIAL, "--summary", "x")
    assert "retroactive: A court." in done(one, "list", "--long")


def test_the_next_version_takes_nothing_back_that_another_one_never_changed(emergency: Place) -> None:
    emergency.draft(TEXT.format("60 days", "our hosts", "Every device"))
    assert run(emergency, "check").out == "draft: nothing is found.\n"
    sheet = rows(done(emergency, *CUT))
    assert sheet["changes"] == "en, from v2: 1 change of words"
    assert sheet["newest"] == "v3, from which it differs: en, 2 changes of words"


@pytest.mark.parametrize(
    ("days", "hosts", "log", "says"),
    [
        ("30 days", "nobody", "Every device", "takes back all that v2 changed: “We keep your data for 30 days.” and 1"),
        ("30 days", "our hosts", "Every device", "takes back a passage that v2 changed: “We keep your data for 30"),
        ("60 days", "our hosts", "Nothing at all", ""),
        ("60 days and more", "our hosts", "Nothing", "takes back all that v3 changed: “Nothing is logged.”."),
    ],
)
def test_what_is_taken_back_of_the_version_before_and_of_the_newest_is_found(
    emergency: Place, days: str, hosts: str, log: str, says: str
) -> None:
    emergency.draft(TEXT.format(days, hosts, log))
    said = " ".join(run(emergency, "check").out.split())
    assert says in said
    assert said.count("takes back") == bool(says)


def test_checks_of_a_version_look_at_what_was_cut_before_it(emergency: Place) -> None:
    emergency.draft(TEXT.format("60 days", "our hosts", "Every device"))
    done(emergency, *CUT[:-1])
    for name in ("v1", "v2", "v3", "v4"):
        assert run(emergency, "check", name).out == f"{name}: nothing is found.\n"


def test_status_names_the_notices_of_both_and_they_work_as_they_are_typed(scheduled: Place) -> None:
    material = [option for option in EMERGENCY if option not in AS_EDITORIAL]
    said = done(scheduled, *material, *WHY)
    assert "Next: policyver notice v1 v3\n" in said
    said = done(scheduled, "status")
    for pair in ("v1 v3", "v3 v2"):
        assert f"policyver notice {pair}" in said
        done(scheduled, "notice", *pair.split(), "--format", "text")
