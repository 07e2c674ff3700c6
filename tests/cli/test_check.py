"""`policyver check`: what is found in a draft, in versions and in files, for people and for programs."""

from pathlib import Path

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import Place

TO_FILL_IN = "# Privacy Statement\n\nEffective August 1, 2026\n\nWrite to [TBD].\n"
CUT = ("cut", "--effective", "2026-07-01", "--published", "2026-05-01", "--summary", "Longer.")


def test_a_draft_with_nothing_to_find(one: Place) -> None:
    assert done(one, "check") == "draft: nothing is found.\n"


def test_what_is_found_in_the_draft_names_file_rule_and_next_step(one: Place) -> None:
    one.draft(TO_FILL_IN)
    outcome = run(one, "check", "--effective", "2026-07-01")
    assert outcome.code == 1
    where = "draft, statements/privacy-statement.md"
    blank = "The en text has something to fill in: “Write to [TBD].”."
    date = "The en text says “Effective August 1, 2026”, and it takes effect on 2026-07-01."
    assert outcome.out.splitlines() == [
        f"{where}:3: error [effective-date]: {date} Correct the text, or the day that is given with --effective.",
        f"{where}:5: error [placeholder]: {blank} Fill it in, or take it out.",
    ]


def test_of_a_draft_without_a_day_no_date_is_compared(one: Place) -> None:
    one.draft(TO_FILL_IN.replace("[TBD]", "us"))
    assert run(one, "check").code == 0


def test_versions_are_checked_by_their_own_days(one: Place) -> None:
    one.draft(TO_FILL_IN.replace("[TBD]", "us"))
    done(one, *CUT, "--allow", "effective-date=A test.")
    assert run(one, "check", "v1").code == 0
    outcome = run(one, "check", "v1", "v2")
    assert outcome.code == 1
    assert outcome.out.startswith(
        "v1: nothing is found.\nv2, statements/privacy-statement.md:3: error [effective-date]: "
    )
    done(one, "reschedule", "v2", "--effective", "2026-08-01", "--published", "2026-05-02", "--reason", "Later.")
    assert run(one, "check", "v2").code == 0


def test_a_version_has_its_dates_already(one: Place) -> None:
    message = refused(one, "check", "v1", "--effective", "2030-01-01")
    assert "Leave them out: policyver check v1" in message


def test_one_language_is_checked_alone(one: Place) -> None:
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n\n[TBD]\n")
    assert run(one, "check", "--locale", "de").code == 1
    assert run(one, "check", "--locale", "en").code == 0
    assert "There is no French (fr) text." in refused(one, "check", "--locale", "fr")


def test_one_language_is_held_against_its_source(one: Place) -> None:
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir bewahren Ihre Daten 60 Tage auf.\n")
    assert "[translation-figure]" in run(one, "check", "--locale", "de").out
    assert "[translation-figure]" not in run(one, "check", "--locale", "en").out


@pytest.mark.parametrize("format_", ["text", "github"])
def test_what_steers_a_terminal_is_named_in_a_pipe_too(one: Place, format_: str) -> None:
    one.draft("# Privacy Statement\n\nWrite to [TBD] \u202eus\a.\n")
    out = run(one, "check", "--format", format_).out
    assert "[U+202E RIGHT-TO-LEFT OVERRIDE]" in out
    assert not {"\u202e", "\a"} & set(out)


def test_a_file_is_checked_without_a_store(tmp_path: Path) -> None:
    (tmp_path / "notice.md").write_text("# Privacy\n\nWe are {{ company }}.\n")
    outcome = run(tmp_path, "check", "notice.md")
    assert outcome.code == 1
    assert outcome.out.startswith(
        "notice.md:3: error [placeholder]: The en text has something to fill in: “We are {{ company }}.”"
    )


def test_notes_alone_are_no_reason_to_fail(one: Place) -> None:
    one.write("statements/privacy-statement.it.md", "# Informativa\n\nConserviamo i dati per 30 giorni.\n")
    outcome = run(one, "check")
    assert (outcome.code, outcome.out.splitlines()[-1]) == (0, "draft: nothing but notes.")


def test_json_has_the_findings_by_what_was_checked(one: Place) -> None:
    one.draft(TO_FILL_IN)
    outcome = run(one, "check", "draft", "v1", "--format", "json")
    assert outcome.code == 1
    assert outcome.json["schema"] == "policyver.check/1"
    draft, first = outcome.json["checked"]
    assert (draft["source"], draft["paths"]) == ("draft", {"en": "statements/privacy-statement.md"})
    assert [(of["code"], of["severity"], of["where"]) for of in draft["findings"]] == [("placeholder", "error", "en")]
    assert first["findings"] == []


def test_sarif_names_each_rule_and_each_file(one: Place) -> None:
    one.draft(TO_FILL_IN)
    (result_run,) = run(one, "check", "--format", "sarif").json["runs"]
    (result,) = result_run["results"]
    assert result["ruleId"] in {rule["id"] for rule in result_run["tool"]["driver"]["rules"]}
    assert result["level"] == "error"
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert place == "statements/privacy-statement.md"
