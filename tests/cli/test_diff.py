"""`policyver diff`: which two texts it takes, and what it answers a person, a program and a shell."""

import re
from pathlib import Path

import pytest

import policyver
from tests.cli.run import done, refused, run
from tests.cli.terminal import on_terminal
from tests.store.place import Place

DRAFT = "# Privacy Statement\n\nWe keep your data for 90 days.\n"


def labels(place: Place | Path, *arguments: str) -> tuple[str, str]:
    redline = run(place, "diff", *arguments, "--format", "json").json
    return redline["old"]["source"], redline["new"]["source"]


def test_without_arguments_it_is_in_force_against_draft(two: Place) -> None:
    two.draft(DRAFT)
    shown = done(two, "diff")
    assert shown.splitlines()[0] == "from v1, effective 2026-01-01"
    assert "to   draft" in shown
    assert "We keep your data for [-30-]{+90+} days." in shown


def test_both_texts_are_named_by_their_digests(two: Place) -> None:
    versions = run(two, "list", "--format", "json").json["versions"]
    shown = done(two, "diff", "v1", "v2")
    for version in versions:
        assert f"SHA-256 {version['sha256']['en']}" in shown


@pytest.mark.parametrize(
    ("arguments", "sides"),
    [
        ((), ("v1", "draft")),
        (("latest",), ("v2", "draft")),
        (("v2", "v1"), ("v2", "v1")),
        (("@2026-06-14", "@2026-06-15"), ("v1", "v2")),
        (("v1", "statements/privacy-statement.md"), ("v1", "statements/privacy-statement.md")),
        (("v1", "./v2"), ("v1", "./v2")),
    ],
)
def test_each_side_is_a_version_or_a_file(two: Place, arguments: tuple[str, ...], sides: tuple[str, str]) -> None:
    two.draft(DRAFT)
    two.write("v2", "# A file\n\nIts text.\n")
    assert labels(two, *arguments) == sides


def test_two_files_are_compared_outside_any_repository(empty: Place) -> None:
    empty.write("counsel's v4.md", "# S\n\nFor 30 days.\n")
    empty.write("ours.md", "# S\n\nFor 60 days.\n")
    assert "For [-30-]{+60+} days." in done(empty, "diff", "counsel's v4.md", "ours.md")


def test_files_that_look_like_versions_of_a_statement_are_files_where_there_is_no_such_statement(
    empty: Place, two: Place
) -> None:
    for place in (empty, two):
        place.write("old/draft", "# S\n\nFor 30 days.\n")
        place.write("new/v1", "# S\n\nFor 60 days.\n")
        place.write("@counsel/ours.md", "# S\n\nFor 90 days.\n")
        assert labels(place, "old/draft", "new/v1") == ("old/draft", "new/v1")
        assert labels(place, "old/draft", "@counsel/ours.md") == ("old/draft", "@counsel/ours.md")
    two.write("privacy-statement/v1", "# A file\n")
    assert labels(two, "privacy-statement/v1", "draft") == ("v1", "draft")


def test_a_file_that_cannot_be_parsed_is_named(two: Place) -> None:
    two.write("deep.md", ">" * 200 + " a\n")
    two.write("statements/privacy-statement.de.md", ">" * 200 + " a\n")
    says = "Lists or quotations are nested more than 100 levels deep."
    assert f"deep.md: {says}" in refused(two, "diff", "v1", "deep.md")
    assert f"deep.md: {says}" in refused(two, "import", "deep.md")
    two.draft(DRAFT)
    cut = ("cut", "--effective", "2026-07-01", "--summary", "x")
    assert f"statements/privacy-statement.de.md: {says}" in refused(two, *cut)


def test_one_file_outside_any_repository_needs_another(empty: Place) -> None:
    empty.write("a.txt", "One.\n")
    message = refused(empty, "diff", "a.txt")
    assert message.endswith("Begin a store with: policyver init, or name two files: policyver diff OLD NEW")


@pytest.mark.parametrize("arguments", [("b", "c.md"), ("c.md", "b")])
def test_a_file_without_an_ending_is_markdown_beside_markdown(empty: Place, arguments: tuple[str, str]) -> None:
    for name in ("b", "c.md"):
        empty.write(name, "Statement\n=========\n\n1. One\n2. Two *indeed*\n")
    assert "No difference" in done(empty, "diff", *arguments)


def test_translations_are_compared_with_each_other(two: Place) -> None:
    two.write("statements/privacy-statement.de.md", "# Datenschutz\n\n30 Tage.\n")
    two.draft(DRAFT)
    done(two, "cut", "--effective", "2026-07-01", "--summary", "In German, too.")
    two.write("statements/privacy-statement.de.md", "# Datenschutz\n\n60 Tage.\n")
    assert labels(two, "latest", "--locale", "de") == ("v3 (de)", "draft (de)")
    assert "[-30-]{+60+} Tage." in done(two, "diff", "latest", "--locale", "de")
    assert "v1 has no German (de) text." in refused(two, "diff", "v1", "--locale", "de")


@pytest.mark.parametrize("format_", ["terminal", "text", "md", "json"])
def test_exit_code_is_asked_for_as_of_git(two: Place, format_: str) -> None:
    asked = ("--exit-code", "--format", format_)
    assert run(two, "diff", "v1", "v2", *asked).code == 1
    assert run(two, "diff", "v2", "draft", *asked).code == 0
    assert run(two, "diff", "v1", "v2", "--format", format_).code == 0
    assert run(two, "diff", "v1", "v7", *asked).code == 2


def test_no_difference_is_said_in_words(two: Place) -> None:
    digest = run(two, "list", "--format", "json").json["versions"][1]["sha256"]["en"]
    assert done(two, "diff", "v2", "draft") == (
        f"No difference: v2 and draft say the same.\nBoth have SHA-256 {digest}\n"
    )


def test_a_version_that_is_compared_with_itself_is_said_to_be(two: Place) -> None:
    for old, new, means in (("v1", "v1", "v1"), ("latest", "v2", "v2"), ("privacy-statement/v1", "v1", "v1")):
        outcome = run(two, "diff", old, new)
        assert (outcome.code, outcome.err) == (0, f"Both names mean {means}: it is compared with itself.\n")


def test_a_second_name_without_its_statement_says_how_to_name_the_other(two: Place) -> None:
    two.write("statements/cookie-notice.md", "# Cookie Notice\n\nWe set two cookies.\n")
    done(two, "cut", "cookie-notice/v1", "--effective", "2026-07-01", "--summary", "The first.")
    message = refused(two, "diff", "cookie-notice/v1", "v1")
    assert "behind cookie-notice/v1, v1 is of the Cookie Notice, too." in message
    for words in re.findall("policyver (.+)", message):
        done(two, *words.split())


def test_a_difference_in_wrapping_alone_is_said_to_be_that(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data\nfor 60 days.\n")
    shown = done(two, "diff", "v2", "draft")
    assert "differ in white space, wrapping or markup only" in shown
    assert shown.count("SHA-256") == 2


def test_the_json_of_a_redline_is_what_is_documented(two: Place) -> None:
    redline = run(two, "diff", "v1", "v2", "--format", "json").json
    versions = run(two, "list", "--format", "json").json["versions"]
    assert list(redline) == ["schema", "old", "new", "summary", "not_compared", "changes", "blocks"]
    assert redline["schema"] == "policyver.redline/1"
    assert redline["new"] == {
        "source": "v2",
        "sha256": versions[1]["sha256"]["en"],
        "effective": "2026-06-15",
        "published": "2026-05-01",
    }
    assert redline["summary"]["words"] == {"inserted": 1, "deleted": 1, "moved": 0, "old": 9, "new": 9}
    assert redline["summary"]["changes"]["words"] == 1
    assert redline["summary"]["signals"]["period"] == 1
    assert redline["summary"]["materiality"]["proposal"] == "material"
    assert redline["summary"]["materiality"]["locale"] == "en"
    assert [(change["old"], change["new"]) for change in redline["changes"]] == [("30", "60")]
    assert [signal["kind"] for signal in redline["changes"][0]["signals"]] == ["period"]
    assert [(run_["op"], run_["text"]) for run_ in redline["blocks"][1]["runs"]] == [
        ("equal", "We keep your data for "),
        ("delete", "30"),
        ("insert", "60"),
        ("equal", " days."),
    ]


def test_a_redline_is_written_to_a_file_without_colour(two: Place) -> None:
    outcome = run(two, "diff", "v1", "v2", "--output", "the redline.txt", "--color", "always")
    assert (outcome.code, outcome.out) == (0, "")
    written = (two.root / "the redline.txt").read_text()
    assert "[-30-]{+60+}" in written
    assert "\x1b" not in written


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("v1", "v7"), "There is no v7.\n  The register has: v1, v2."),
        (("missing.md", "v1"), "'missing.md' is neither a version nor a file."),
        (("v1", "statements"), "Cannot read statements: is a directory."),
        (("@yesterday",), "'yesterday' is not a date."),
        (("@2026-5-1",), "'2026-5-1' is not a date.\n  Did you mean 2026-05-01?"),
        (("@3 May 2026",), "Did you mean 2026-05-03?"),
        (("V1",), "'V1' is neither a version nor a file.\n  Did you mean v1?"),
        (("2",), "Did you mean v2?"),
        (("inforce",), "Did you mean in-force?"),
        (("v1", "policyver.tml"), "Did you mean policyver.toml?"),
        (("v1", "cookie-notice/draft"), "There is no draft statements/cookie-notice.md."),
        (("v1", "v2", "-o", "redline.odt"), "No format has the ending .odt.\n  Use one of .txt"),
        (("v1", "v2", "--locale", "klingon"), "'klingon' is not a language tag."),
        (("v1", "v2", "--statement", "Nobody's"), 'policyver.toml has no statement named "Nobody\'s".'),
    ],
)
def test_a_side_that_is_none(two: Place, arguments: tuple[str, ...], says: str) -> None:
    assert says in refused(two, "diff", *arguments)


def test_a_store_with_nothing_in_force_says_since_when_something_is(store: Place) -> None:
    assert "Nothing has been cut yet.\n  Cut the draft with: policyver cut --effective DATE" in refused(store, "diff")


def test_a_program_gets_no_colour_and_a_person_does(two: Place) -> None:
    assert "\x1b[" not in done(two, "diff", "v1", "v2")
    assert "\x1b[" in done(two, "diff", "v1", "v2", "--color", "always")
    assert "\x1b[" not in done(two, "diff", "v1", "v2", "--color", "always", "--format", "text")
    shown = on_terminal(two, "diff", "v1", "v2", PAGER="cat")
    assert shown.code == 0
    assert "\x1b[" in shown.screen


@pytest.mark.parametrize(
    ("arguments", "changes"), [((), {"NO_COLOR": "1"}), ((), {"TERM": "dumb"}), (("--color", "never"), {})]
)
def test_colour_can_be_turned_off(two: Place, arguments: tuple[str, ...], changes: dict[str, str]) -> None:
    shown = on_terminal(two, "diff", "v1", "v2", *arguments, PAGER="cat", **changes)
    assert "[-30-]{+60+}" in shown.screen
    assert "\x1b[" not in shown.screen


def test_colour_that_is_asked_for_wins(two: Place) -> None:
    shown = on_terminal(two, "diff", "v1", "v2", "--color", "always", PAGER="cat", NO_COLOR="1")
    assert "\x1b[" in shown.screen


def test_a_long_redline_goes_through_the_pager_with_its_exit_code(two: Place) -> None:
    shown = on_terminal(two, "diff", "v1", "v2", "--exit-code", PAGER="sed s/^/paged:/")
    assert "paged:" in shown.screen
    assert shown.code == 1


def test_the_ending_of_the_file_chooses_the_format(two: Place) -> None:
    done(two, "diff", "v1", "v2", "-o", "redline.md")
    assert (two.root / "redline.md").read_text(encoding="utf-8").startswith("# Redline: v1 to v2")
    done(two, "diff", "v1", "v2", "--format", "json", "-o", "redline.txt")
    assert (two.root / "redline.txt").read_text(encoding="utf-8").startswith("{")


def test_a_redline_of_translations_has_the_title_of_the_translation(two: Place) -> None:
    for days, summary in ((30, "Adds German."), (60, "More days.")):
        two.write("statements/privacy-statement.de.md", f"# Datenschutzerklärung\n\nWir behalten sie {days} Tage.\n")
        two.draft(f"# Privacy\n\nWe keep it for {days} days.\n")
        done(two, "cut", "--effective", f"2026-07-{days // 2}", "--summary", summary)
    german, english = (done(two, "diff", "v3", "v4", "--locale", locale, "--format", "html") for locale in ("de", "en"))
    assert "<title>Textvergleich: Datenschutzerklärung</title>" in german
    assert "<title>Redline: Privacy Statement</title>" in english


@pytest.mark.parametrize(
    ("text", "title"),
    [("# Privacy\n\nFor {} days.\n", "Privacy"), ("## One\n\nFor {} days.\n\n## Two\n\nSame.\n", "new.md")],
)
def test_a_redline_of_files_is_called_as_the_new_text_or_its_file(elsewhere: Place, text: str, title: str) -> None:
    (elsewhere.root / "counsel").mkdir()
    elsewhere.write("counsel/old.md", text.format(30))
    elsewhere.write("counsel/new.md", text.format(60))
    page = done(elsewhere, "diff", "counsel/old.md", "counsel/new.md", "--format", "html")
    assert f"<title>Redline: {title}</title>" in page
    assert "counsel" not in page


@pytest.fixture
def german(two: Place) -> Place:
    """A store with v3, which has a German text, and a draft that is the same."""
    two.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir speichern 90 Tage.\n")
    two.draft(DRAFT)
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Longer.")
    return two


def test_another_language_that_changed_is_named_with_the_command_that_shows_it(german: Place) -> None:
    german.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir speichern 99 Tage.\n")
    outcome = run(german, "diff", "latest")
    assert "No difference" in outcome.out
    assert outcome.err.endswith("policyver diff v3 draft --locale de\n")
    assert "The text in de differs, too. To see that: " in outcome.err
    assert "[-90-]{+99+}" in done(german, "diff", "v3", "draft", "--locale", "de")
    assert run(german, "diff", "latest", "--locale", "de").err == ""
    german.draft(DRAFT.replace("90", "99"))
    assert "The text in de differs, too." in run(german, "diff", "latest").err


def test_a_language_that_only_one_side_has_is_named(german: Place) -> None:
    assert run(german, "diff", "v2", "v3").err == "There is a text in de only in v3.\n"
    (german.root / "statements/privacy-statement.de.md").unlink()
    assert run(german, "diff", "v3").err == "There is a text in de only in v3.\n"
    assert run(german, "diff", "v1", "v2").err == ""


def test_another_statement_is_named_in_the_command(german: Place) -> None:
    german.write("statements/cookie-notice.md", "# Cookie Notice\n")
    german.write("statements/cookie-notice.de.md", "# Cookies\n")
    done(german, "cut", "--statement", "cookie-notice", "--effective", "2026-05-01", "--summary", "The first.")
    german.write("statements/cookie-notice.de.md", "# Kekse\n")
    command = run(german, "diff", "cookie-notice/v1", "draft").err.rstrip().partition("To see that: policyver ")[2]
    assert command == "diff v1 draft --statement cookie-notice --locale de"
    assert "Kekse" in done(german, *command.split())


def test_the_check_names_a_change_of_another_language_alone(german: Place) -> None:
    german.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir speichern 99 Tage.\n")
    outcome = run(german, "check")
    assert outcome.code == 1
    assert "The de text changed, and the en text is as it was." in outcome.out


GERMAN = "# Datenschutz\n\nWir speichern die Daten nicht länger als 30 Tage und geben sie nicht an Dritte weiter.\n"


@pytest.mark.parametrize(
    ("old", "options", "locale"),
    [(GERMAN, (), "de"), (GERMAN, ("--locale", "fr"), "fr"), ("# T\n\nKept 30 days.\n", (), "en")],
)
def test_signals_of_files_are_looked_for_in_their_likely_language(
    tmp_path: Path, old: str, options: tuple[str, ...], locale: str
) -> None:
    (tmp_path / "old.md").write_text(old)
    (tmp_path / "new.md").write_text(old.replace("30", "60"))
    redline = run(tmp_path, "diff", "old.md", "new.md", "--format", "json", *options).json
    assert redline["summary"]["materiality"]["locale"] == locale


def test_signals_are_shown_where_they_are_asked_for(two: Place) -> None:
    assert "  ! (1) period: 30 days → 60 days (longer)" in done(two, "diff", "v1", "v2", "--signals")
    assert "period" not in done(two, "diff", "v1", "v2")


def test_of_a_language_without_words_that_is_said(tmp_path: Path) -> None:
    for name, days in (("old.md", 30), ("new.md", 60)):
        (tmp_path / name).write_text(f"# T\n\nSäilytämme tietoja {days} päivää.\n")
    outcome = run(tmp_path, "diff", "old.md", "new.md", "--signals", "--locale", "fi")
    assert "no lists of words in fi" in outcome.err
    assert "30 → 60" in outcome.out


def test_a_program_gets_a_review_without_a_store() -> None:
    review = policyver.review(policyver.compare("Kept for 30 days.\n", "Kept for 60 days.\n"), "en")
    assert [signal.kind for signal in review.of(1)] == ["period"]
    assert review.materiality == "material"
