"""`policyver list` and `policyver in-force`: which versions there are, and which one holds on a day."""

from hashlib import sha256

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import FIRST, Place


def test_a_list_has_the_newest_version_at_the_top_with_its_status(two: Place) -> None:
    assert done(two, "list").splitlines() == [
        "Privacy Statement, status on 2026-05-01",
        "",
        "version  status      effective   until       published   change",
        "v2       scheduled   2026-06-15  –           2026-05-01  material",
        "v1       in force    2026-01-01  2026-06-14  2025-12-01  material",
        "With summaries, approvers and amendments: policyver list --long",
        "Other statements: cookie-notice. To list one: policyver list --statement cookie-notice",
    ]


def test_a_long_list_has_the_summaries_and_who_approved(two: Place) -> None:
    assert done(two, "list", "--long").splitlines() == [
        "Privacy Statement, status on 2026-05-01",
        "",
        "version  status      effective   until       published   change",
        "v2       scheduled   2026-06-15  –           2026-05-01  material",
        "         approved by Zoë C.",
        "         We keep data longer.",
        "",
        "v1       in force    2026-01-01  2026-06-14  2025-12-01  material",
        "         The first version.",
        "",
        "Other statements: cookie-notice. To list one: policyver list --statement cookie-notice",
    ]


@pytest.mark.parametrize(
    ("day", "statuses"),
    [
        ("2025-12-31", ["scheduled", "scheduled"]),
        ("2026-01-01", ["in force", "scheduled"]),
        ("2026-06-14", ["in force", "scheduled"]),
        ("2026-06-15", ["superseded", "in force"]),
        ("2999-12-31", ["superseded", "in force"]),
    ],
)
def test_a_status_is_that_of_a_day(two: Place, day: str, statuses: list[str]) -> None:
    listed = run(two, "list", "--on", day, "--format", "json").json
    assert listed["on"] == day
    assert [version["status"] for version in listed["versions"]] == statuses


def test_the_json_of_a_list_is_what_is_documented(two: Place) -> None:
    listed = run(two, "list", "--format", "json").json
    assert list(listed) == ["schema", "statement", "on", "known_on", "versions"]
    assert (listed["schema"], listed["statement"]) == ("policyver.list/1", "privacy-statement")
    digest = sha256(b"# Privacy Statement\n\nWe keep your data for 60 days.\n").hexdigest()
    assert listed["versions"][1] == {
        "version": "v2",
        "status": "scheduled",
        "effective": "2026-06-15",
        "published": "2026-05-01",
        "until": None,
        "withdrawn": None,
        "materiality": "material",
        "approved_by": ["Zoë C."],
        "summary": "We keep data longer.",
        "retroactive_reason": None,
        "short_notice_reason": None,
        "locales": ["en"],
        "sha256": {"en": digest},
        "text_commit": {"en": two.git("rev-parse", "v2^{commit}")},
        "sha256_as_cut": {"en": digest},
        "tag": "v2",
        "tag_id": two.git("rev-parse", "v2"),
        "commit": two.git("rev-parse", "v2^{commit}"),
        "recorded": "2026-05-01T12:00:00+00:00",
        "previous": two.git("rev-parse", "v1"),
        "amendments": [],
    }
    assert listed["versions"][0]["until"] == "2026-06-14"


def test_a_list_of_nothing_says_what_to_do(store: Place) -> None:
    assert done(store, "list").splitlines() == [
        "Privacy Statement, status on 2026-05-01",
        "No version has been cut yet. Cut the draft with: policyver cut --effective DATE",
        "Other statements: cookie-notice. To list one: policyver list --statement cookie-notice",
    ]
    assert run(store, "list", "--format", "json").json["versions"] == []


def test_each_statement_has_its_own_list(two: Place) -> None:
    two.write("statements/cookie-notice.md", "# Cookies\n")
    done(two, "cut", "cookie-notice/v1", "--effective", "2026-05-01", "--summary", "First.")
    listed = run(two, "list", "--statement", "cookie-notice", "--format", "json").json
    assert [(each["version"], each["tag"]) for each in listed["versions"]] == [("v1", "cookie-notice/v1")]


def test_in_force_says_which_text_holds_and_where_to_read_it(two: Place) -> None:
    digest = run(two, "list", "--format", "json").json["versions"][0]["sha256"]["en"]
    assert done(two, "in-force").splitlines() == [
        "On 2026-05-01 v1 of the Privacy Statement is in force (en).",
        "  effective 2026-01-01, until 2026-06-14",
        "  published 2025-12-01, material, recorded only on 2026-05-01",
        f"  text SHA-256 {digest}",
        f"  tag v1, commit {two.git('rev-parse', 'v1^{commit}')}",
        "Read it: policyver show @2026-05-01",
    ]
    assert "v2 of the Privacy Statement is in force (en)" in done(two, "in-force", "--on", "2026-06-15")
    assert "effective 2026-06-15, with no end known" in done(two, "in-force", "--on", "2026-06-15")


def test_the_command_it_names_shows_that_text(two: Place) -> None:
    two.write("statements/cookie-notice.md", "# Cookies\n")
    two.write("statements/cookie-notice.de.md", "# Kekse\n")
    done(two, "cut", "cookie-notice/v1", "--effective", "2026-05-01", "--summary", "First.")
    last = done(two, "in-force", "--statement", "cookie-notice", "--locale", "de").splitlines()[-1]
    assert last == "Read it: policyver show cookie-notice/@2026-05-01 --locale de"
    assert done(two, *last.split()[3:]) == "# Kekse\n"


def test_the_json_of_in_force_is_what_is_documented(two: Place) -> None:
    found = run(two, "in-force", "--on", "2026-06-15", "--format", "json").json
    listed = run(two, "list", "--on", "2026-06-15", "--format", "json").json["versions"][1]
    assert found == {
        "schema": "policyver.in-force/1",
        "statement": "privacy-statement",
        "on": "2026-06-15",
        "known_on": None,
        "locale": "en",
        "sha256": listed["sha256"]["en"],
        "authoritative": {"locale": "en", "sha256": listed["sha256"]["en"]},
        "last_in_locale": None,
        "version": listed,
    }


def test_what_was_known_then_is_another_answer_than_what_is_known_now(two: Place) -> None:
    days = "--on", "2026-06-20"
    assert "v2 of the Privacy Statement is in force" in done(two, "in-force", *days)
    then = done(two, "in-force", *days, "--known-on", "2026-04-30")
    assert "On 2026-06-20, as it was known on 2026-04-30, v1 of the Privacy Statement is in force (en)." in then
    assert "with no end known" in then
    assert done(two, *then.splitlines()[-1].split()[3:]) == FIRST
    listed = run(two, "list", "--known-on", "2026-04-30", "--format", "json").json
    assert (listed["known_on"], [each["version"] for each in listed["versions"]]) == ("2026-04-30", ["v1"])


def test_an_older_translation_is_never_passed_off_as_current(one: Place) -> None:
    one.draft("# Privacy Statement\n\nWe keep your data for 60 days.\n")
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir behalten Daten 60 Tage.\n")
    done(one, "cut", "--effective", "2026-06-15", "--summary", "Longer.")
    (one.root / "statements/privacy-statement.de.md").unlink()
    one.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(one, "cut", "--effective", "2026-08-01", "--summary", "Still longer.")
    answer = done(one, "in-force", "--on", "2026-08-01", "--locale", "de")
    assert "v3 of the Privacy Statement is in force.\n" in answer
    assert "There is no German (de) text. The authoritative text is the one in en:" in answer
    assert "The last text in de is that of v2. It is not a translation of this one." in answer
    found = run(one, "in-force", "--on", "2026-08-01", "--locale", "de", "--format", "json").json
    assert (found["locale"], found["sha256"], found["last_in_locale"]) == ("de", None, "v2")
    assert found["authoritative"]["locale"] == "en"
    assert "No version before it has a text in de" in done(one, "in-force", "--on", "2026-05-01", "--locale", "de")
    assert "v3 has no German (de) text.\n  It has: en." in refused(one, "show", "v3", "--locale", "de")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--on", "yesterday"), "'yesterday' is not a date.\n  Write it as year-month-day"),
        (("--locale", "deutsch"), "'deutsch' is not a language tag.\n  Did you mean de?"),
        (("--statement", "cookies"), "policyver.toml has no statement named 'cookies'."),
        (
            ("--statement", "cookie-notice"),
            "Nothing has been cut yet.\n  Cut the draft with: policyver cut --effective DATE --statement cookie-notice",
        ),
    ],
)
def test_what_in_force_cannot_answer(two: Place, arguments: tuple[str, ...], says: str) -> None:
    assert says in refused(two, "in-force", *arguments)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ("--on", "2025-12-31"),
            (
                "in this register is in force on 2025-12-31: the first takes effect on 2026-01-01.\n"
                "To read that one: policyver show v1"
            ),
        ),
        (
            ("--on", "2026-06-15", "--known-on", "2025-11-30"),
            "is in force on 2026-06-15, as it was known on 2025-11-30: nothing had been published by then.",
        ),
    ],
)
def test_that_no_version_is_in_force_is_an_answer(two: Place, arguments: tuple[str, ...], says: str) -> None:
    assert done(two, "in-force", *arguments) == f"No version of the Privacy Statement {says}\n"
    found = run(two, "in-force", *arguments, "--format", "json").json
    listed = run(two, "in-force", "--format", "json").json
    assert found.keys() == listed.keys()
    assert (found["statement"], found["on"], found["locale"]) == ("privacy-statement", arguments[1], "en")
    assert {found[key] for key in ("version", "sha256", "authoritative", "last_in_locale")} == {None}


def test_why_there_is_none_is_true_of_days_past_and_to_come(one: Place) -> None:
    one.write("statements/cookie-notice.md", "# Cookies\n")
    cookies = ("--statement", "cookie-notice")
    done(one, "cut", *cookies, "--effective", "2027-01-01", "--summary", "The first.")
    for day in ("2026-04-30", "2026-05-01", "2026-11-29"):
        said = done(one, "in-force", *cookies, "--on", day).splitlines()
        assert said[0] == (
            f"No version of the Cookie Notice in this register is in force on {day}:"
            " the first takes effect on 2027-01-01."
        )
        assert done(one, *said[1].rpartition("policyver ")[2].split()) == "# Cookies\n"
    done(one, "withdraw", "v1", "--on", "2026-06-01", "--reason", "A court said so.")
    said = done(one, "in-force", "--on", "2026-06-01").splitlines()
    assert said[0].endswith(" is in force on 2026-06-01: all that had begun are withdrawn.")
    assert "2026-05-31" in done(one, *said[1].rpartition("policyver ")[2].split())


def test_where_a_text_is_needed_the_next_step_works(one: Place) -> None:
    one.write("statements/cookie-notice.md", "# Cookies\n")
    done(one, "cut", "--statement", "cookie-notice", "--effective", "2027-01-01", "--summary", "The first.")
    for arguments in (
        ("show", "@2025-12-31"),
        ("show", "cookie-notice/in-force"),
        ("evidence", "--on", "2025-12-31", "--output", "x.zip"),
        ("evidence", "--on", "2026-05-01", "--statement", "cookie-notice", "--output", "x.zip"),
    ):
        message = refused(one, *arguments)
        done(one, *message.rpartition("policyver ")[2].split())
        assert ("--statement cookie-notice" in message) == ("cookie-notice" in " ".join(arguments))
    assert (
        "No version in this register is in force on 2026-05-01, as it was known on 2026-05-01:"
        " the first takes effect on 2027-01-01." in message
    )


def test_a_list_of_an_unknown_statement_or_day_is_refused(two: Place) -> None:
    assert "It has: privacy-statement, cookie-notice." in refused(two, "list", "--statement", "cookies")
    assert "'soon' is not a date." in refused(two, "list", "--on", "soon")
    assert refused(two, "list", "--on", "3 May 2026").endswith("Did you mean 2026-05-03?")
    assert refused(two, "list", "--on", "3. Mai 2026").endswith("Did you mean 2026-05-03?")
    assert refused(two, "list", "--on", "05/03/2026").endswith("Did you mean 2026-03-05 or 2026-05-03?")


def test_reading_changes_nothing(two: Place) -> None:
    before = two.state()
    for command in (["list"], ["in-force"], ["show"], ["diff"], ["diff", "v1", "v2", "--format", "json"]):
        done(two, *command)
    assert two.state() == before


@pytest.mark.parametrize("columns", ["60", "80"])
def test_a_version_is_one_line_on_a_narrow_terminal(two: Place, columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    short = done(two, "list").splitlines()
    assert [line.split()[0] for line in short[2:5]] == ["version", "v2", "v1"]
    assert all(len(line) <= int(columns) and line == line.rstrip() for line in short[:5])
    assert "2025-12-01" in done(two, "list", "--long")
