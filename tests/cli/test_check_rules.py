"""`policyver check`: the pages of its rules, what policyver.toml sets, and what comments in a text silence."""

import re
from pathlib import Path

import pytest

from policyver.checks import Settings, rules
from policyver.render.terminal.rules import setting_lines
from tests.cli.run import done, refused, run
from tests.store.place import CONFIG, Place

ALLOW = "<!-- policyver allow placeholder: the court's own form -->"
SILENCED = f"# Privacy Statement\n\nWrite to [COMPANY NAME]. {ALLOW}\n"


def set_up(place: Place, code: str, severity: str) -> None:
    place.write("policyver.toml", f'{CONFIG}\n[checks.{code}]\nseverity = "{severity}"\n')


@pytest.mark.parametrize("code", [rule.code for rule in rules()])
def test_every_rule_is_explained(code: str, tmp_path: Path) -> None:
    shown = done(tmp_path, "check", "--explain", code)
    assert shown.startswith(f"{code}: ")
    for part in ("Severity: ", "What to do: ", "Source: ", "Found in", "Not found in", f"[checks.{code}]"):
        assert part in shown
    assert f"<!-- policyver allow {code}: the reason -->" in shown
    assert all(len(line) <= 100 for line in shown.splitlines() if not line.startswith("    "))


def test_an_unknown_code_is_told_from_the_nearest(one: Place) -> None:
    message = refused(one, "check", "--explain", "placeholders")
    assert message == (
        "policyver: No rule has the code 'placeholders'.\n"
        "  Did you mean placeholder? To see all codes: policyver check --rules"
    )
    assert "look at no text" in refused(one, "check", "--explain", "placeholder", "draft")
    assert "Choose text or json" in refused(one, "check", "--rules", "--format", "sarif")


def test_all_rules_are_listed_with_what_is_set_here(one: Place) -> None:
    listed = done(one, "check", "--rules")
    assert [line.split()[0] for line in listed.splitlines()[: len(rules())]] == [rule.code for rule in rules()]
    set_up(one, "placeholder", "off")
    assert re.search(r"^placeholder +off +Something", done(one, "check", "--rules"), re.MULTILINE)
    assert "Severity: off; in itself error" in done(one, "check", "--explain", "placeholder")
    (rule,) = run(one, "check", "--explain", "placeholder", "--format", "json").json["rules"]
    assert (rule["severity"], rule["severity_by_itself"]) == ("off", "error")
    assert rule["fails"]["texts"]["en"].startswith("Write to [COMPANY NAME]")


def test_what_is_set_is_asked_of_draft_version_file_and_cut(one: Place) -> None:
    one.draft("# Privacy Statement\n\nWrite to [TBD].\n")
    cut = ("cut", "--effective", "2026-07-01", "--published", "2026-05-01", "--summary", "Longer.")
    assert "1 error is found" in refused(one, *cut)
    set_up(one, "placeholder", "note")
    done(one, *cut)
    for what in ("draft", "v2", "statements/privacy-statement.md"):
        shown = done(one, "check", what)
        assert ": note [placeholder]: " in shown
        assert shown.endswith("nothing but notes.\n")


def test_a_mistake_in_what_is_set_is_named_wherever_texts_are_checked(one: Place) -> None:
    set_up(one, "placeholders", "off")
    one.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    for command in (
        ("check",),
        ("check", "statements/privacy-statement.md"),
        ("check", "--rules"),
        ("cut", "--effective", "2027-01-01", "--summary", "Longer."),
    ):
        assert "Did you mean 'placeholder'?" in refused(one, *command)
    done(one, "list")


def test_a_text_of_the_store_is_checked_in_its_own_language(one: Place) -> None:
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n\nAn [TBD].\n")
    assert "The de text has" in run(one, "check", "statements/privacy-statement.de.md").out


def test_what_is_silenced_is_counted_and_shown_with_its_reason(one: Place) -> None:
    one.draft(SILENCED)
    assert done(one, "check") == (
        "draft: nothing is found.\n"
        "draft: 1 finding is silenced by comments in the text. To see them: policyver check --silenced\n"
    )
    shown = done(one, "check", "--silenced").splitlines()[0]
    assert shown.startswith("draft, statements/privacy-statement.md:3: silenced [placeholder]: The en text has ")
    assert shown.endswith(" Reason: the court's own form")
    (draft,) = run(one, "check", "--format", "json").json["checked"]
    assert draft["findings"] == []
    assert [(of["code"], of["line"], of["reason"]) for of in draft["silenced"]] == [
        ("placeholder", 3, "the court's own form")
    ]


def test_sarif_has_the_pages_and_what_is_silenced_only_where_it_is_asked_for(one: Place) -> None:
    one.draft(SILENCED)
    (result_run,) = run(one, "check", "--format", "sarif").json["runs"]
    assert result_run["results"] == []
    (rule,) = (rule for rule in result_run["tool"]["driver"]["rules"] if rule["id"] == "placeholder")
    assert rule["name"] == rule["shortDescription"]["text"] == "Something to fill in, or what is left of changes"
    assert rule["fullDescription"]["text"].startswith("A text with [COMPANY NAME]")
    assert "Source: " in rule["help"]["text"]
    assert "~~~~markdown\nWrite to [COMPANY NAME]" in rule["help"]["markdown"]
    (result_run,) = run(one, "check", "--format", "sarif", "--silenced").json["runs"]
    (result,) = result_run["results"]
    assert result["suppressions"] == [{"kind": "inSource", "justification": "the court's own form"}]


def test_a_cut_shows_what_is_silenced(one: Place) -> None:
    one.draft(SILENCED)
    sheet = done(one, "cut", "--effective", "2026-07-01", "--published", "2026-05-01", "--summary", "x", "--dry-run")
    assert "  silenced     placeholder, en: the court's own form\n" in sheet


def test_a_rule_shows_the_numbers_that_can_be_set() -> None:
    for rule in rules():
        for name, number in rule.settings.items():
            assert f"{name} = {number}" in setting_lines(rule, Settings())


def test_of_many_findings_of_one_code_a_cut_shows_the_first(one: Place) -> None:
    set_up(one, "placeholder", "warning")
    cut = ("cut", "--effective", "2026-07-01", "--published", "2026-05-01", "--summary", "x", "--dry-run")
    one.draft("# Privacy Statement\n" + "\nTo [TBD].\n" * 15)
    sheet = done(one, *cut)
    assert (sheet.count("[TBD]"), "placeholder: and 12 more; see policyver check\n" in sheet) == (3, True)
    one.draft("# Privacy Statement\n" + "\nTo [TBD].\n" * 4)
    assert done(one, *cut).count("[TBD]") == 4


def test_an_erratum_shows_what_is_silenced_and_another_day_only_what_depends_on_it(one: Place) -> None:
    set_up(one, "placeholder", "note")
    one.draft("# Privacy Statement\n\nEffective July 1, 2026\n\nWrite to [COMPANY NAME].\n")
    done(one, "cut", "--effective", "2026-07-01", "--published", "2026-05-01", "--summary", "Longer.")
    later = ("reschedule", "v2", "--effective", "2026-08-01", "--published", "2026-05-02", "--reason", "Later.")
    sheet = done(one, *later, "--dry-run")
    assert ("effective-date" in sheet, "placeholder" in sheet) == (True, False)
    one.draft(f"# Privacy Statement\n\nEffective July 1, 2026\n\nWrite to [COMPANY NAME]. {ALLOW}\n")
    sheet = done(one, "erratum", "v2", "--published", "2026-05-02", "--reason", "A comment.", "--dry-run")
    assert "  silenced     placeholder, en: the court's own form\n" in sheet
