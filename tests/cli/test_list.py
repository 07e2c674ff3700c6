"""`policyver list` and `policyver in-force`: which versions there are, and which one holds on a day."""

from hashlib import sha256

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import Place


def test_a_list_has_the_newest_version_at_the_top_with_its_status(two: Place) -> None:
    assert done(two, "list").splitlines() == [
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
    assert list(listed) == ["schema", "statement", "on", "versions"]
    assert (listed["schema"], listed["statement"]) == ("policyver.list/1", "privacy-statement")
    assert listed["versions"][1] == {
        "version": "v2",
        "status": "scheduled",
        "effective": "2026-06-15",
        "published": "2026-05-01",
        "until": None,
        "materiality": "material",
        "approved_by": ["Zoë C."],
        "summary": "We keep data longer.",
        "retroactive_reason": None,
        "short_notice_reason": None,
        "locales": ["en"],
        "sha256": {"en": sha256(b"# Privacy Statement\n\nWe keep your data for 60 days.\n").hexdigest()},
        "tag": "v2",
        "tag_id": two.git("rev-parse", "v2"),
        "commit": two.git("rev-parse", "v2^{commit}"),
        "amendments": [],
    }
    assert listed["versions"][0]["until"] == "2026-06-14"


def test_a_list_of_nothing_says_what_to_do(store: Place) -> None:
    assert done(store, "list").splitlines() == [
        "Privacy Statement, status on 2026-05-01",
        "No version has been cut yet. Cut the draft with: policyver cut --effective DATE",
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
        "  published 2025-12-01, material",
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
        "locale": "en",
        "sha256": listed["sha256"]["en"],
        "version": listed,
    }


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--on", "2025-12-31"), "No version was in force on 2025-12-31: the first took effect on 2026-01-01."),
        (("--on", "yesterday"), "'yesterday' is not a date.\n  Write it as year-month-day"),
        (("--locale", "de"), "v1 has no text in 'de'.\n  It has: en."),
        (("--locale", "deutsch"), "'deutsch' is not a language tag.\n  Write one like en"),
        (("--statement", "cookies"), "policyver.toml has no statement named 'cookies'."),
        (
            ("--statement", "cookie-notice"),
            "Nothing has been cut yet.\n  Cut the draft with: policyver cut --effective",
        ),
    ],
)
def test_what_in_force_cannot_answer(two: Place, arguments: tuple[str, ...], says: str) -> None:
    assert says in refused(two, "in-force", *arguments)


def test_a_list_of_an_unknown_statement_or_day_is_refused(two: Place) -> None:
    assert "It has: privacy-statement, cookie-notice." in refused(two, "list", "--statement", "cookies")
    assert "'soon' is not a date." in refused(two, "list", "--on", "soon")


def test_reading_changes_nothing(two: Place) -> None:
    before = two.state()
    for command in (["list"], ["in-force"], ["show"], ["diff"], ["diff", "v1", "v2", "--format", "json"]):
        done(two, *command)
    assert two.state() == before
