"""`policyver promises`: what a statement commits its owner to, in each format, and through all versions."""

import csv
import io
import re

from policyver.render.page.frame import sanitise
from tests.cli.run import done, refused, run
from tests.store.place import Place

LOGS = "# Privacy Statement\n\nWe keep your data for 30 days.\n\n## Logs\n\nLogs are deleted after 14 days.\n"
COOKIES = "# Cookie Notice\n\nLogs are deleted after 90 days.\n"


def cut(place: Place, text: str, effective: str) -> None:
    place.draft(text)
    done(place, "cut", "--effective", effective, "--published", "2026-05-01", "--summary", f"As of {effective}.")


def test_promises_are_listed_by_kind_with_their_places(one: Place) -> None:
    one.draft(LOGS)
    text = done(one, "promises", "draft")
    assert max(map(len, text.splitlines())) <= 80
    lines = [re.sub(r"\s{2,}", " | ", line.strip()) for line in text.splitlines() if line.strip()]
    assert lines[0] == "privacy-statement, draft (en)"
    assert "How long data are kept" in lines
    assert "personal data | 30 days | line 3, Privacy Statement" in lines
    assert "logs | 14 days | line 7, Logs" in lines
    assert lines[-1] == "No contradictions were found."


def test_a_long_list_has_the_sentences(one: Place) -> None:
    one.draft(LOGS)
    text = done(one, "promises", "draft", "--long")
    assert "logs: 14 days\n    line 7, Privacy Statement › Logs\n    “Logs are deleted after 14 days.”\n" in text


def test_without_an_argument_it_is_what_is_in_force(one: Place) -> None:
    one.draft(LOGS)
    assert "privacy-statement, v1 (en)" in done(one, "promises")


def test_before_anything_is_cut_it_is_the_draft(store: Place) -> None:
    assert "privacy-statement, draft (en)" in done(store, "promises")


def test_a_file_needs_no_store(elsewhere: Place) -> None:
    elsewhere.write("statement.md", LOGS)
    answer = run(elsewhere, "promises", "statement.md", "--format", "json").json
    assert answer["schema"] == "policyver.promises/1"
    [text] = answer["texts"]
    assert (text["statement"], text["locale"]) == ("statement.md", "en")
    assert [(one["subject"], one["value"]["text"]) for one in text["promises"]] == [
        ("personal-data", "30 days"),
        ("logs", "14 days"),
    ]
    [place] = text["promises"][1]["places"]
    assert place == {"line": 7, "section": "Privacy Statement › Logs", "sentence": "Logs are deleted after 14 days."}


def test_what_two_statements_promise_differently_is_named(one: Place) -> None:
    one.draft(LOGS)
    one.write("statements/cookie-notice.md", COOKIES)
    text = done(one, "promises", "draft")
    assert "How long data are kept, logs: 14 days – 90 days" in text
    assert "cookie-notice, draft, line 3" in text
    [pair] = run(one, "promises", "draft", "--format", "json").json["contradictions"]
    assert [side["statement"] for side in pair["sides"]] == ["privacy-statement", "cookie-notice"]
    assert "cookie-notice, draft (en)" in done(one, "promises", "draft", "--all")


def test_a_table_for_spreadsheets_has_no_formulas(one: Place) -> None:
    one.draft('# Privacy\n\n## =HYPERLINK("evil")\n\nWe keep your logs, and "more", for 30 days.\n')
    data = done(one, "promises", "draft", "--format", "csv")
    assert "\r\n" in data
    head, row = csv.reader(io.StringIO(data))
    cells = dict(zip(head, row, strict=True))
    assert (cells["about"], cells["promise"], cells["line"]) == ("logs", "30 days", "5")
    assert cells["sentence"] == 'We keep your logs, and "more", for 30 days.'
    one.draft("# =1+1\n\nWe keep your logs for 30 days.\n")
    assert "'=1+1" in done(one, "promises", "draft", "--format", "csv")


def test_a_page_needs_no_script_and_keeps_what_is_hostile_as_text(one: Place) -> None:
    one.draft("# Privacy\n\nWe keep `<script>alert(1)</script>` logs for 30 days. See <b onclick='x'>this</b>.\n")
    done(one, "promises", "draft", "-o", "promises.html")
    page = (one.root / "promises.html").read_text()
    assert "<script" not in page
    assert "onclick" not in page
    body = page[page.index("<body>") + 6 : page.index("</body>")]
    assert sanitise(body) == body
    assert 'scope="row"' in body
    assert '<html lang="en"' in page


def test_a_history_says_since_when_until_when_and_what_before(one: Place) -> None:
    cut(one, LOGS.replace("30", "60"), "2026-07-01")
    cut(one, "# Privacy Statement\n\nWe keep your data for 60 days.\n", "2026-08-01")
    eras = run(one, "promises", "--history", "--format", "json").json["history"]
    assert [
        (
            era["subject"], era["value"]["text"], era["since"]["entry"],
            era["until"] and era["until"]["entry"], era["before"] and era["before"]["value"]["text"],
        )
        for era in eras
    ] == [
        ("personal-data", "30 days", "v1", "v1", None),
        ("personal-data", "60 days", "v2", None, "30 days"),
        ("logs", "14 days", "v2", "v2", None),
    ]  # fmt: skip
    assert eras[1]["in_force"] == [{"from": "2026-07-01", "until": None}]
    text = done(one, "promises", "--history")
    assert max(map(len, text.splitlines())) <= 80
    assert re.search(r"logs +14 days +v2 2026-07-01 +v2 2026-07-31 +–", text)
    rows = [*csv.DictReader(io.StringIO(done(one, "promises", "--history", "--format", "csv")))]
    assert (rows[1]["since"], rows[1]["before"], rows[2]["ended by"]) == ("v2", "30 days", "v3")
    done(one, "promises", "--history", "-o", "history.html")
    assert "60 days" in (one.root / "history.html").read_text()


def test_what_is_mistyped_has_a_next_step(one: Place) -> None:
    assert "Leave VERSION and --all out." in refused(one, "promises", "v1", "--history")
    assert "No format has the ending .docx." in refused(one, "promises", "-o", "promises.docx")


def test_one_language_that_says_yes_where_another_says_no_is_a_contradiction(one: Place) -> None:
    one.draft("# Privacy Statement\n\nWe never sell your data.\n")
    one.write("statements/privacy-statement.de.md", "# Datenschutzerklärung\n\nWir verkaufen Ihre Daten.\n")
    text = done(one, "promises", "draft")
    assert "privacy-statement, draft (en), line 3\n    “We never sell your data.”" in text
    assert "privacy-statement, draft (de), line 3\n    “Wir verkaufen Ihre Daten.”" in text
    [pair] = run(one, "promises", "draft", "--locale", "de", "--format", "json").json["contradictions"]
    assert [(side["locale"], side["denies"]) for side in pair["sides"]] == [("de", False), ("en", True)]
    one.write(
        "statements/privacy-statement.de.md", "# Datenschutzerklärung\n\nWir verkaufen Ihre Daten an niemanden.\n"
    )
    assert done(one, "promises", "draft").endswith("No contradictions were found.\n")


def test_a_qualifier_or_condition_that_comes_begins_a_new_row(store: Place) -> None:
    cut(store, "# Privacy Statement\n\nWe do not sell your personal data.\n", "2026-06-01")
    cut(store, "# Privacy Statement\n\nWe do not knowingly sell your personal data.\n", "2026-07-01")
    text = done(store, "promises", "--history")
    lines = [re.sub(r"\s{2,}", " | ", line.strip()) for line in text.splitlines() if line.strip()]
    assert "sale | no | v1 2026-06-01 | v1 2026-06-30 | –" in lines
    assert "sale | no (knowingly) | v2 2026-07-01 | – | no" in lines


def test_another_statement_that_cannot_be_read_is_named(one: Place) -> None:
    one.write("statements/cookie-notice.md", b"We keep \xff.\n")
    outcome = run(one, "promises", "draft")
    assert outcome.code == 0
    assert "cookie-notice/draft is left out: " in outcome.err
