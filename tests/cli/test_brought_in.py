"""A notice is about what readers had before: a correction over a version that is only scheduled brings that in, too."""

import pytest

from policyver.forms import FORMS
from policyver.records import find_facts
from policyver.records.rendering import readable_files
from policyver.store import Store
from tests.cli.run import done, refused, run
from tests.store.place import Place

SIXTY_DAYS = "# Privacy Statement\n\nWe keep the data for 60 days.\n"
NINETY = "# Privacy Statement\n\nWe keep your data for 90 days.\n"
BEFORE_V2 = ("--retroactive-reason", "The printers want it.")


def editorial(*arguments: str) -> tuple[str, ...]:
    return ("cut", "--editorial", "--summary", "A word.", *arguments)


def kind(place: Place, old: str, new: str) -> str:
    done(place, "notice", old, new, "--format", "text")
    text = (place.root / f"notice-{old}-{new}.txt").read_text()
    [line] = [line for line in text.splitlines() if line.startswith("- Kind of change: ")]
    return line.removeprefix("- Kind of change: ").partition(":")[0]


def test_its_kind_is_that_of_the_change_from_what_readers_had(two: Place) -> None:
    two.draft(SIXTY_DAYS)
    done(two, *editorial("--effective", "2026-06-15"))
    assert kind(two, "v1", "v3") == "Material"
    assert kind(two, "v2", "v3") == "Editorial"
    assert "Materiality: editorial" in two.tag_message("v3")


def test_an_editorial_change_of_what_is_in_force_stays_editorial(two: Place) -> None:
    two.draft(SIXTY_DAYS)
    done(two, *editorial("--effective", "2026-06-16"))
    assert kind(two, "v2", "v3") == "Editorial"


@pytest.mark.parametrize("day", ["2026-05-02", "2026-05-08", "2026-05-30"])
def test_nothing_is_brought_forward_without_the_days_of_notice(two: Place, day: str) -> None:
    two.draft(SIXTY_DAYS)
    message = refused(two, *editorial("--effective", day, *BEFORE_V2))
    assert "v3 brings v2 to readers, a material change, with" in message
    assert "Let it take effect on this day or later: --effective 2026-05-31" in message
    done(two, *editorial("--effective", "2026-05-31", *BEFORE_V2))
    assert kind(two, "v1", "v3") == "Material"


def test_with_a_reason_it_is_brought_forward_and_the_reason_is_recorded(two: Place) -> None:
    two.draft(SIXTY_DAYS)
    done(two, *editorial("--effective", "2026-05-08", *BEFORE_V2, "--short-notice-reason", "A leak."))
    assert "Short-Notice-Reason: A leak." in two.tag_message("v3")


def test_the_sheet_says_what_it_brings(two: Place) -> None:
    two.draft(SIXTY_DAYS)
    sheet = " ".join(done(two, *editorial("--effective", "2026-06-15", "--dry-run")).split())
    assert "kind editorial; from v1, which readers have, material: it brings v2 to them" in sheet
    assert "45 days of notice of v2; policyver.toml asks for 30" in sheet


def test_to_bring_it_forward_by_rescheduling_needs_notice_too(two: Place) -> None:
    two.draft(SIXTY_DAYS)
    done(two, *editorial("--effective", "2026-06-15"))
    done(two, "withdraw", "v2", "--on", "2026-05-02", "--reason", "Replaced by v3.")
    message = refused(two, "reschedule", "v3", "--effective", "2026-05-10", "--reason", "Sooner.")
    assert "v3 brings v2 to readers, a material change" in message


def test_withdrawn_after_the_correction_was_cut_its_changes_still_come(two: Place) -> None:
    two.draft(SIXTY_DAYS)
    done(two, *editorial("--effective", "2026-06-15"))
    done(two, "withdraw", "v2", "--on", "2026-05-02", "--reason", "Replaced by v3.")
    assert kind(two, "v1", "v3") == "Material"


def test_the_text_of_a_withdrawn_version_is_material_again(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-05-02", "--reason", "Too early.")
    message = refused(two, *editorial("--effective", "2026-05-08", *BEFORE_V2[:0]))
    assert "v3 brings v2 to readers" in message


def test_a_correction_of_the_text_in_force_after_a_withdrawal_is_editorial(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-05-02", "--reason", "Too early.")
    two.draft("# Privacy Statement\n\nWe keep the data for 30 days.\n")
    done(two, *editorial("--effective", "2026-05-08"))
    assert kind(two, "v1", "v3") == "Editorial"


def test_several_scheduled_versions_count(two: Place) -> None:
    two.draft(NINETY)
    done(two, "cut", "--effective", "2026-07-01", "--summary", "Longer.")
    two.draft(NINETY.replace("your", "the"))
    message = refused(two, *editorial("--effective", "2026-05-20", *BEFORE_V2))
    assert "v4 brings v3 to readers" in message
    assert run(two, *editorial("--effective", "2026-07-01")).code == 0
    assert kind(two, "v2", "v4") == "Material"


@pytest.mark.parametrize("how", ["brought forward", "withdrawn"])
def test_what_comes_with_a_correction_is_summed_up(two: Place, how: str) -> None:
    two.draft(SIXTY_DAYS)
    if how == "brought forward":
        done(two, *editorial("--effective", "2026-05-31", *BEFORE_V2))
    else:
        done(two, *editorial("--effective", "2026-06-15"))
        done(two, "withdraw", "v2", "--on", "2026-05-02", "--reason", "Replaced by v3.")
    done(two, "notice", "v1", "v3", "--format", "text")
    said = (two.root / "notice-v1-v3.txt").read_text().partition("What changes")[0]
    assert said.index("We keep data longer.") < said.index("A word.")


def test_in_a_record_of_another_form_it_is_not(two: Place) -> None:
    two.draft(SIXTY_DAYS)
    done(two, *editorial("--effective", "2026-05-31", *BEFORE_V2))
    with Store.open(two.root) as store:
        statement = store.config.statements[0]
        register = store.register(statement)
        facts = find_facts(store, register, statement, register.version("v3"))
        for form in FORMS:
            notice = readable_files(facts, store.text_of(statement), form)["en/notice.txt"].decode()
            assert ("We keep data longer." in notice) == (form == "0.6")
    done(two, "archive", "v3")
    assert run(two, "verify", "--format", "json").json["findings"] == []
