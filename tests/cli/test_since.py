"""`policyver since`: in which version a sentence came, and each edit of it."""

import re

from tests.cli.run import done, refused, run
from tests.store.place import Place

SIXTY = "# Privacy Statement\n\nWe keep your data for 60 days.\n"


def cut(place: Place, text: str, effective: str, *more: str) -> None:
    place.draft(text)
    done(place, "cut", "--effective", effective, "--published", "2026-05-01", "--summary", f"As of {effective}.", *more)


def test_each_edit_has_its_version_reason_and_approver(one: Place) -> None:
    cut(one, SIXTY, "2026-07-01", "--approved-by", "A. Counsel")
    cut(one, f"# Privacy Statement\n\nHello.\n\n{SIXTY.splitlines()[-1]}\n", "2026-08-01")
    lines = [" ".join(line.split()) for line in done(one, "since", "keep your data").splitlines() if line]
    assert lines == [
        "“We keep your data for 60 days.” (en)",
        "v1 came, in Privacy Statement, published 2025-12-01",
        "“We keep your data for 30 days.”",
        "summary: The first version.",
        "in force from 2026-01-01 to 2026-06-30",
        "v2 edited, published 2026-05-01",
        "We keep your data for [-30-]{+60+} days.",
        "summary: As of 2026-07-01.",
        "approved by A. Counsel",
        "in force from 2026-07-01 on; so in v2 to v3",
    ]


def test_an_edit_that_only_takes_words_out_shows_them(one: Place) -> None:
    cut(one, "# Privacy Statement\n\nWe keep your data.\n", "2026-07-01")
    assert "We keep your data[- for 30 days-]." in done(one, "since", "keep your data")


def test_programs_get_the_same(one: Place) -> None:
    cut(one, SIXTY, "2026-07-01")
    answer = run(one, "since", "keep your data", "--format", "json").json
    assert answer["schema"] == "policyver.since/1"
    [passage] = answer["passages"]
    came, edited = passage["wordings"]
    assert (came["event"], came["text"], came["entries"]) == ("came", "We keep your data for 30 days.", ["v1"])
    assert [run for run in edited["runs"] if run["op"] != "equal"] == [
        {"op": "delete", "text": "30"}, {"op": "insert", "text": "60"},
    ]  # fmt: skip
    assert edited["in_force"] == [{"from": "2026-07-01", "until": None}]


def test_an_erratum_is_an_edit_of_its_version(one: Place) -> None:
    cut(one, SIXTY.replace("days", "dayss"), "2026-07-01")
    one.draft(SIXTY)
    done(one, "erratum", "v2", "--reason", "A slip.", "--published", "2026-05-02")
    text = done(one, "since", "60 days")
    assert re.findall(r"^v\S+", text, re.MULTILINE) == ["v1", "v2", "v2.a1"]
    assert "a correction: A slip." in text
    assert text.count("in force from 2026-07-01 on") == 1


def test_words_of_another_language_are_found_there(one: Place) -> None:
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir speichern Ihre Daten 60 Tage.\n")
    cut(one, SIXTY, "2026-07-01")
    assert "“Wir speichern Ihre Daten 60 Tage.” (de)" in done(one, "since", "speichern ihre")
    assert "No version has 'speichern'" in refused(one, "since", "speichern", "--locale", "en")


def test_without_a_version_the_next_step_is_said(store: Place) -> None:
    assert "Cut the draft with: policyver cut --effective DATE" in refused(store, "since", "data")
