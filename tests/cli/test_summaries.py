"""Summaries in each language, given with the cut or later, and translations that came later."""

import zipfile
from datetime import UTC, datetime

import pytest

from tests.cli.run import done, refused, run
from tests.conftest import Noon
from tests.store.place import Place

NINETY = "# Privacy Statement\n\nWe keep your data for 90 days.\n"
GERMAN = "# Datenschutz\n\nWir speichern {} Tage.\n"
SEVERAL_LINES = "Wir speichern länger.\n\n- 90 statt 60 Tage\n  und nicht mehr\n\n.\n\nPolicyver: 1"


@pytest.fixture
def german(two: Place) -> Place:
    """A store with v3, which has a German text, and a draft of v4 in both languages."""
    two.write("statements/privacy-statement.de.md", GERMAN.format(60))
    two.draft(NINETY.replace("90", "61"))
    done(two, "cut", "--effective", "2026-07-01", "--summary", "61.", "--summary", "de=61 Tage.")
    two.write("statements/privacy-statement.de.md", GERMAN.format(90))
    two.draft(NINETY)
    return two


def flat(text: str) -> str:
    return " ".join(text.split())


def in_bundle(place: Place, bundle: str, name: str) -> str:
    """Give a file of a bundle, each of its paragraphs in one line."""
    with zipfile.ZipFile(place.root / bundle) as archive:
        return flat(archive.read(name).decode())


def cut(place: Place, *summaries: str) -> str:
    return done(place, "cut", "--effective", "2026-08-01", "--summary", "Longer.", *summaries)


def notice(place: Place, *pair: str, locale: str = "de") -> tuple[str, str]:
    outcome = run(place, "notice", *pair, "--locale", locale, "--format", "text")
    name = f"notice-{'-'.join(pair)}.{locale}.txt"
    return outcome.err, (place.root / name).read_text()


@pytest.mark.parametrize("text", ["Wir speichern länger.", SEVERAL_LINES, "..\n.\n ..\nx"])
def test_a_summary_in_a_language_is_a_trailer_and_is_read_back(german: Place, text: str) -> None:
    german.write("summary.txt", text)
    cut(german, "--summary-file", "de=summary.txt")
    version = run(german, "list", "--format", "json").json["versions"][-1]
    assert (version["summary"], version["summaries"]) == ("Longer.", {"de": text})
    first, *others = text.split("\n")
    assert f"\nSummary: de {first}\n" in german.tag_message("v4")
    assert all(
        line.startswith(" ") for line in german.tag_message("v4").split(f"de {first}\n")[1].split("\n")[: len(others)]
    )
    assert run(german, "verify", "--format", "json").json["findings"] == []


def test_the_notice_and_the_record_in_that_language_have_it(german: Place) -> None:
    cut(german, "--summary", "de=Wir speichern länger.")
    errors, text = notice(german, "v3", "v4")
    assert "Wir speichern länger." in text
    assert "Longer." not in text
    assert "summary" not in errors
    done(german, "archive", "v4")
    assert "Wir speichern länger." in (german.root / "records/privacy-statement/v4/data/de/notice.txt").read_text()
    assert run(german, "verify", "--format", "json").json["findings"] == []


def test_without_one_the_notice_says_so_and_the_cut_how_to_add_it(german: Place) -> None:
    said = cut(german)
    assert "without a summary: de. To add one: policyver translate v4 --locale de --summary TEXT" in said
    errors, text = notice(german, "v3", "v4")
    assert "The notice is in de, its summary in en." in errors
    assert "Longer." in text
    made = done(german, "translate", "v4", "--locale", "de", "--summary", "Wir speichern länger.")
    assert "v4.a1" in made
    errors, text = notice(german, "v3", "v4")
    assert "summary" not in errors
    assert "Wir speichern länger." in text
    message = german.tag_message("v4.a1")
    assert "v4 has a summary that came later (de)." in message
    assert "Reason: The summary came later.\nSummary: de Wir speichern länger.\n" in message
    assert "ranslation" not in message
    assert "summary added (de)" in done(german, "list", "--long")
    message = refused(german, "translate", "v4", "--locale", "de", "--summary", "Anders.")
    assert "v4 has a summary in de already" in message


def test_a_summary_that_came_later_is_no_translation_anywhere(german: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    cut(german)
    dry = done(german, "translate", "v4", "--locale", "de", "--summary", "Wir speichern länger.", "--dry-run")
    assert "summary added (de); effective 2026-08-01, as before" in dry
    assert "summary      de: Wir speichern länger." in dry
    done(german, "translate", "v4", "--locale", "de", "--summary", "Wir speichern länger.")
    assert "v4.a1, published 2026-05-01: summary added (de)." in done(german, "in-force", "--on", "2026-08-01")
    version = run(german, "list", "--format", "json").json["versions"][-1]
    assert version["amendments"][0]["kind"] == "summarized"
    assert "v4.a1 adds a summary to v4" in refused(german, "notice", "v4.a1")
    monkeypatch.setattr(Noon, "moment", datetime(2026, 8, 2, 12, tzinfo=UTC))
    done(german, "evidence", "--on", "2026-08-01", "--output", "evidence.zip")
    readme = in_bundle(german, "evidence.zip", "README.txt")
    assert "summary added (de)" in readme
    assert "translat" not in readme
    assert run(german, "verify", "evidence.zip", "--format", "json").json["findings"] == []


def test_a_summary_that_was_recorded_as_a_translation_is_read_as_what_it_is(
    german: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut(german)
    done(german, "translate", "v4", "--locale", "de", "--summary", "Wir speichern länger.")
    new = german.git("cat-file", "tag", "v4.a1")
    old = new.replace("has a summary that came later", "has a translation that came later")
    old = old.replace("The summary came later.\n", "The translation came later.\nTranslation: de\n")
    german.git(
        "update-ref", "refs/tags/v4.a1", german.git("hash-object", "-t", "tag", "-w", "--stdin", stdin=f"{old}\n")
    )
    assert "summary added (de). The translation came later." in flat(done(german, "list", "--long"))
    assert "summary added (de)" in done(german, "in-force", "--on", "2026-08-01")
    assert run(german, "list", "--format", "json").json["versions"][-1]["summaries"] == {"de": "Wir speichern länger."}
    assert run(german, "verify", "--format", "json").json["findings"] == []
    monkeypatch.setattr(Noon, "moment", datetime(2026, 8, 2, 12, tzinfo=UTC))
    done(german, "evidence", "--on", "2026-08-01", "--output", "evidence.zip")
    assert "v4.a1, published May 1, 2026: summary added (de)." in in_bundle(german, "evidence.zip", "README.txt")
    assert run(german, "verify", "evidence.zip", "--format", "json").json["findings"] == []


def test_a_translation_that_came_with_its_summary_is_a_translation(one: Place) -> None:
    one.write("late.md", GERMAN.format(30))
    more = ("--file", "late.md", "--summary", "Die erste Fassung.")
    assert "summary      de: Die erste Fassung." in done(one, "translate", "v1", "--locale", "de", *more, "--dry-run")
    done(one, "translate", "v1", "--locale", "de", *more)
    assert "translation added (de). The translation came later." in flat(done(one, "list", "--long"))


@pytest.mark.parametrize(
    ("summaries", "says"),
    [
        (("--summary", "fr=Plus long."), "There is a summary in fr, and no French (fr) text."),
        (("--summary", "de=Länger.", "--summary-file", "de=policyver.toml"), "are both given in de."),
        (("--summary-file", "de="), "--summary-file is empty."),
        (("--summary", "de="), "The summary in de is empty."),
    ],
)
def test_a_summary_that_cannot_be_meant_is_refused(german: Place, summaries: tuple[str, ...], says: str) -> None:
    assert says in refused(german, "cut", "--effective", "2026-08-01", "--summary", "Longer.", *summaries)


def test_a_translation_comes_later_from_the_draft_and_leaves_it(one: Place) -> None:
    one.write("statements/privacy-statement.de.md", GERMAN.format(30))
    head = one.git("rev-parse", "HEAD")
    said = done(one, "translate", "v1", "--locale", "de", "--summary", "Die erste Fassung.")
    assert "New: the text in de" in said
    assert "corrected" not in said + done(one, "list", "--long") + one.tag_message("v1.a1")
    assert one.git("rev-parse", "HEAD") == head
    assert done(one, "show", "v1", "--locale", "de") == GERMAN.format(30)
    amendment = run(one, "list", "--format", "json").json["versions"][0]["amendments"][0]
    assert (amendment["kind"], list(amendment["sha256"])) == ("translated", ["de"])
    assert run(one, "verify", "--format", "json").json["findings"] == []
    done(one, "archive", "v1")
    assert (one.root / "records/privacy-statement/v1.a1/data/de/statement.pdf").is_file()
    message = refused(one, "translate", "v1", "--locale", "de")
    assert "v1 has a text in de already.\n  Correct it: policyver erratum v1 --file FILE --locale de" in message
    assert "late summary" not in message, "v1 has one in de, which never changes"
    assert "late summary" not in refused(one, "translate", "v1", "--locale", "en")


def test_a_translation_that_is_another_versions_is_replaced(german: Place) -> None:
    german.write("statements/privacy-statement.de.md", GERMAN.format(60))
    cut(german)
    assert "noch die Übersetzung der Fassung v3" in run(german, "show", "v4", "--locale", "de").err
    message = refused(german, "translate", "v4", "--locale", "de")
    assert "The text in de is still that of v3." in message
    assert message.endswith("For a late summary alone: policyver translate v4 --locale de --summary TEXT")
    german.write("late.md", GERMAN.format(90))
    done(german, "translate", "v4", "--locale", "de", "--file", "late.md")
    outcome = run(german, "show", "v4", "--locale", "de")
    assert (outcome.out, outcome.err) == (GERMAN.format(90), "")
    german.write("late.md", GERMAN.format(90).replace("Wir speichern", "Wir speichem"))
    done(german, "erratum", "v4", "--file", "late.md", "--locale", "de", "--reason", "A slip.")
    assert "Datenschutz" in notice(german, "v3", "v4")[1]


def test_a_language_is_needed(one: Place) -> None:
    assert "policyver translate v1 --locale de" in refused(one, "translate", "v1")


def test_a_translation_that_came_later_is_no_correction_whatever_the_command(one: Place) -> None:
    one.write("statements/privacy-statement.de.md", GERMAN.format(30))
    one.draft("# Privacy Statement\n\nWe keep your data for 30 days!\n")
    message = refused(one, "erratum", "v1", "--reason", "A slip.")
    assert "v1 has no text in de: a text that came later is no correction." in message
    done(one, *message.rpartition("policyver ")[2].split())
    done(one, "erratum", "v1", "--reason", "A slip.")
    one.write("statements/privacy-statement.nl.md", "# Privacy\n\nWij bewaren 30 dagen.\n")
    done(one, "erratum", "v1", "--reason", "The translation is ready.")
    kinds = [amendment["kind"] for amendment in run(one, "list", "--format", "json").json["versions"][0]["amendments"]]
    assert kinds == ["translated", "erratum", "translated"]
    assert "v1 has a translation that came later (nl)." in one.tag_message("v1.a3")
    assert run(one, "verify", "--format", "json").json["findings"] == []
