"""What becomes final is shown on one sheet before it is written, and what refuses it can be allowed for a reason."""

import pytest

from tests.cli.run import done, refused, run
from tests.cli.terminal import on_terminal
from tests.store.place import Place

CUT = ("cut", "--effective", "2026-07-01", "--published", "2026-05-01", "--summary", "Longer.")
DATED = "# Privacy Statement\n\nEffective July 1, 2026\n\nWe keep your data for 60 days.\n"
WRONG = DATED.replace("July", "August")


@pytest.fixture
def changed(one: Place) -> Place:
    one.draft(DATED)
    return one


def test_a_dry_run_shows_the_sheet_and_writes_nothing(changed: Place) -> None:
    before = changed.state()
    sheet = done(changed, *CUT, "--approved-by", "A. Counsel", "--dry-run")
    assert sheet.splitlines() == [
        "To be cut: v2 of the Privacy Statement",
        "  published    2026-05-01",
        "  effective    2026-07-01, 61 days of notice; policyver.toml asks for 30",
        "  kind         material",
        "  looks        material, by what changes of v1 in en; a proposal, no advice",
        "                 (2) A period goes from “30 days” to “60 days”. (In “Privacy",
        "                   Statement”.)",
        "  approved by  A. Counsel",
        "  replaces     v1, in force until the day before",
        "  summary      en: Longer.",
        "  changes      en, from v1: 2 changes of words",
        "Nothing was written.",
    ]
    assert changed.state() == before


def test_on_a_terminal_it_asks_and_takes_no_for_an_answer(changed: Place) -> None:
    before = changed.state()
    session = on_terminal(changed, *CUT, typed="n\n")
    assert "To be cut: v2 of the Privacy Statement" in session.screen
    assert "Cut v2? It is final. [y/N]:" in session.screen
    assert session.code == 130
    assert changed.state() == before


def test_the_sheet_has_the_summary_in_each_language_or_says_that_there_is_none(changed: Place) -> None:
    changed.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir speichern 60 Tage.\n")
    changed.write("statements/privacy-statement.fr.md", "# Confidentialité\n\n60 jours.\n")
    days = ("cut", "--effective", "2026-07-01", "--published", "2026-05-01", "--dry-run")
    assert "  summary      en: none yet\n               de: none; it can be added later\n" in done(changed, *days)
    changed.write("de.txt", "Wir speichern länger:\n\n- 60 Tage\n- statt 30\n")
    sheet = done(changed, *days, "--summary", "Longer.", "--summary-file", "de=de.txt")
    assert [line.strip() for line in sheet.partition("summary")[2].splitlines()[:5]] == [
        "en: Longer.", "de: Wir speichern länger:", "- 60 Tage", "- statt 30", "fr: none; it can be added later",
    ]  # fmt: skip
    assert "The summary is empty." in refused(changed, *days, "--summary", " ")


def test_a_summary_that_was_asked_for_is_shown_before_it_is_final(changed: Place) -> None:
    days = ("--published", "2026-05-01", "--effective", "2026-07-01")
    session = on_terminal(changed, "cut", *days, typed="We keep it longer.\n\nn\n", EDITOR="", VISUAL="")
    assert session.code == 130
    assert "  summary      en: We keep it longer." in session.screen.partition("An empty line ends it.")[2]


def test_on_a_terminal_yes_cuts(changed: Place) -> None:
    session = on_terminal(changed, *CUT, typed="y\n")
    assert session.code == 0, session.screen
    assert "Cut v2 of the Privacy Statement" in session.screen


def test_yes_beforehand_asks_nothing_and_shows_the_sheet_all_the_same(changed: Place) -> None:
    session = on_terminal(changed, *CUT, "--yes")
    assert session.code == 0, session.screen
    assert "To be cut: v2" in session.screen
    assert "[y/N]" not in session.screen


def test_without_an_editor_the_summary_is_asked_for_here(changed: Place) -> None:
    days = ("--published", "2026-05-01", "--effective", "2026-07-01")
    typed = "We keep it longer.\nNothing else.\n\ny\n"
    session = on_terminal(changed, "cut", *days, typed=typed, EDITOR="", VISUAL="")
    assert session.code == 0, session.screen
    assert "What changed, in plain language, for readers?" in session.screen
    assert (
        run(changed, "list", "--format", "json").json["versions"][1]["summary"] == "We keep it longer.\nNothing else."
    )


def test_a_wrong_date_refuses_the_cut(changed: Place) -> None:
    changed.draft(WRONG)
    message = refused(changed, *CUT)
    assert "1 error is found in what would be cut:" in message
    assert "The en text says “Effective August 1, 2026”, and it takes effect on 2026-07-01." in message
    assert message.endswith('--allow effective-date="…"')


def test_what_is_found_can_be_allowed_for_a_reason_that_is_recorded(changed: Place) -> None:
    changed.draft(WRONG)
    done(changed, *CUT, "--allow", "effective-date=The regulator  set\nthat line.")
    assert "Allowed-Finding: effective-date The regulator set that line.\n" in changed.tag_message("v2")
    listed = run(changed, "list", "--format", "json").json["versions"]
    assert listed[1]["allowed"] == [{"code": "effective-date", "reason": "The regulator set that line."}]
    assert "allowed" not in listed[0]
    assert run(changed, "verify").code == 0


@pytest.mark.parametrize(
    ("allow", "says"),
    [
        ("effective-date", "--allow effective-date has no reason."),
        ("effective-date=", "effective-date is allowed without a reason."),
        ("placeholder=It is a form.", "Nothing was found under placeholder, and it is allowed with --allow."),
    ],
)
def test_what_allows_nothing_is_refused(changed: Place, allow: str, says: str) -> None:
    changed.draft(WRONG)
    assert says in refused(changed, *CUT, "--allow", allow)


def test_a_draft_begun_from_an_old_copy_is_refused(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 30 days.\n")
    message = refused(two, *CUT)
    assert "The en text takes back all that v2 changed: “We keep your data for 30 days.”." in message


def test_the_text_of_a_withdrawn_version_is_taken_back_without_a_word(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-06-20", "--reason", "Not decided.")
    two.draft("# Privacy Statement\n\nWe keep your data for 30 days.\n")
    assert "takes back" not in done(two, *CUT, "--dry-run")


def test_a_rescheduling_says_that_the_text_names_another_day(changed: Place) -> None:
    done(changed, *CUT)
    sheet = done(
        changed, "reschedule", "v2", "--effective", "2026-08-01", "--reason", "Later.", "--published", "2026-05-02",
        "--dry-run",
    )  # fmt: skip
    assert "becomes      effective 2026-08-01 instead of 2026-07-01" in sheet
    assert "effective-date: The en text says “Effective July 1, 2026”" in sheet
    assert sheet.endswith("Nothing was written.\n")


def test_a_withdrawal_is_shown_and_asked_for(changed: Place) -> None:
    done(changed, *CUT)
    withdraw = ("withdraw", "v2", "--on", "2026-06-01", "--published", "2026-05-02", "--reason", "Not decided.")
    session = on_terminal(changed, *withdraw, typed="n\n")
    assert "withdrawn from 2026-06-01 on: it never takes effect" in session.screen
    assert "  afterwards   from 2026-05-02 on: v1\n" in session.screen.replace("\r", "")
    assert "Make v2.a1? It is final. [y/N]:" in session.screen
    assert session.code == 130


def test_a_withdrawal_shows_day_by_day_what_is_in_force_then_and_when_nothing_is(two: Place) -> None:
    withdraw = ("withdraw", "v1", "--on", "2026-05-20", "--reason", "Not decided.")
    sheet = done(two, *withdraw, "--dry-run")
    assert [line.strip() for line in sheet.partition("afterwards")[2].splitlines()[:3]] == [
        "from 2026-05-01 on: v1", "from 2026-05-20 on: no version", "from 2026-06-15 on: v2",
    ]  # fmt: skip
    assert "From 2026-05-20 until 2026-06-14 no version is in force." in " ".join(sheet.split())
    assert "warning      none-in-force: From 2026-05-20" in sheet
    done(two, "reschedule", "v2", "--effective", "2026-07-01", "--reason", "Later.")
    sheet = done(two, "withdraw", "v2", "--on", "2026-05-20", "--reason", "Not decided.", "--dry-run")
    assert sheet.partition("afterwards")[2].splitlines()[0].strip() == "from 2026-05-01 on: v1"
    assert "no version" not in sheet
    sheet = done(two, "withdraw", "v2", "--on", "2026-08-01", "--reason", "Not decided.", "--dry-run")
    assert [line.strip() for line in sheet.partition("afterwards")[2].splitlines()[:3]] == [
        "from 2026-05-01 on: v1", "from 2026-07-01 on: v2", "from 2026-08-01 on: v1",
    ]  # fmt: skip


def test_another_date_shows_what_is_in_force_until_then(two: Place) -> None:
    sheet = done(two, "reschedule", "v2", "--effective", "2026-07-01", "--reason", "Later.", "--dry-run")
    assert [line.strip() for line in sheet.partition("afterwards")[2].splitlines()[:2]] == [
        "from 2026-05-01 on: v1", "from 2026-07-01 on: v2",
    ]  # fmt: skip


def test_without_a_terminal_a_time_without_a_version_is_said_all_the_same(one: Place) -> None:
    outcome = run(one, "withdraw", "v1", "--on", "2026-05-20", "--reason", "Not decided.")
    assert outcome.code == 0
    assert "From 2026-05-20 on no version is in force." in outcome.err
