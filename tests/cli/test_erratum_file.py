"""What an erratum takes its text from, and what it may change: the date of a rescheduled version, and no names."""

import shlex

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import Place

SLIP = ("--reason", "A slip.")
TEXT = "# Privacy Statement\n\nEffective June 15, 2026. We share your data with Fennmark on {}.\n"
GERMAN = "# Datenschutz\n\nGültig ab 15. Juni 2026. Wir geben Ihre Daten an Fennmark weiter.\n"


@pytest.fixture
def dated(one: Place) -> Place:
    """A store whose v2 names the day on which it takes effect, in two languages, and was rescheduled."""
    one.draft(TEXT.format("July 1, 2026"))
    one.write("statements/privacy-statement.de.md", GERMAN)
    done(one, "cut", "--effective", "2026-06-15", "--summary", "It names a day.")
    done(one, "reschedule", "v2", "--effective", "2026-08-01", "--reason", "Later.")
    return one


def test_the_day_of_a_rescheduled_version_may_follow(dated: Place) -> None:
    dated.draft(TEXT.format("July 1, 2026").replace("June 15", "August 1"))
    dated.write("statements/privacy-statement.de.md", GERMAN.replace("15. Juni", "1. August"))
    done(dated, "erratum", "v2", *SLIP)
    assert "Effective August 1, 2026" in done(dated, "show", "v2")
    assert "Gültig ab 1. August 2026" in done(dated, "show", "v2", "--locale", "de")


def test_until_it_does_the_notice_says_that_the_text_names_another_day(dated: Place) -> None:
    said = run(dated, "notice", "v1", "v2", "--format", "text").err
    assert "“Effective June 15, 2026”, and it takes effect on 2026-08-01." in said
    assert "To correct the date in the text: policyver erratum v2 --file FILE --locale en" in said
    dated.write("corrected.md", TEXT.format("July 1, 2026").replace("June 15", "August 1"))
    done(dated, "erratum", "v2", "--file", "corrected.md", "--locale", "en", *SLIP)
    assert "takes effect on" not in run(dated, "notice", "v1", "v2", "--format", "text").err
    assert "June 15" not in (dated.root / "notice-v1-v2.txt").read_text()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("June 15, 2026", "August 2, 2026"),
        ("July 1, 2026", "August 1, 2026"),
        ("June 15, 2026. We share your data with Fennmark on July 1, 2026", "July 1, 2026. We share on June 15, 2026"),
        ("June 15, 2026", "August 1, 2027"),
        ("on July 1, 2026", "on July 1, 2026, for 30 days"),
        ("Effective June 15, 2026. ", ""),
    ],
)
def test_no_other_date_may_change(dated: Place, old: str, new: str) -> None:
    dated.draft(TEXT.format("July 1, 2026").replace(old, new))
    assert "that is no erratum of v2" in refused(dated, "erratum", "v2", *SLIP)


def test_without_another_day_no_date_may_change(two: Place) -> None:
    two.draft(TEXT.format("July 1, 2026"))
    done(two, "cut", "--effective", "2026-06-20", "--summary", "A day.", "--allow", "effective-date=So it was decided.")
    two.draft(TEXT.format("July 1, 2026").replace("June 15", "June 20"))
    assert "that is no erratum of v3" in refused(two, "erratum", "v3", *SLIP)


def test_a_refusal_names_the_language_and_a_command_that_shows_it(dated: Place) -> None:
    dated.write("statements/privacy-statement.de.md", GERMAN.replace("Wir geben", "Wir geben niemals"))
    message = refused(dated, "erratum", "v2", *SLIP)
    assert "that is no erratum of v2, but another text in de." in message
    command = message.rpartition("policyver ")[2].split()
    assert command == ["diff", "v2", "draft", "--locale", "de"]
    assert "niemals" in done(dated, *command)


def test_a_file_corrects_an_older_version_and_leaves_the_draft(dated: Place) -> None:
    dated.draft(TEXT.format("July 2, 2026") + "\nMore.\n")
    done(dated, "cut", "--effective", "2026-09-01", "--summary", "M.", "--allow", "effective-date=So it was decided.")
    dated.draft("# Privacy Statement\n\nWork in progress.\n")
    asked = (("rev-parse", "HEAD"), ("status", "--porcelain", "--untracked-files=no"))
    before = [dated.git(*command) for command in asked]
    dated.write("corrected.md", TEXT.format("July 1, 2026").replace("Effective", "Efective"))
    done(dated, "erratum", "v2", "--file", "corrected.md", *SLIP)
    assert "Efective" in done(dated, "show", "v2")
    assert dated.draft_text() == "# Privacy Statement\n\nWork in progress.\n"
    assert [dated.git(*command) for command in asked] == before
    assert run(dated, "verify", "--format", "json").json["findings"] == []
    message = refused(dated, "erratum", "v2", "--file", "missing.md", *SLIP)
    assert "missing.md" in message


def test_a_draft_without_the_correction_takes_it_back_and_is_refused(two: Place) -> None:
    before = "# Privacy Statement\n\nWe keep your data for 60 days.\n"
    two.write("corrected.md", before.replace("We keep", "We store"))
    done(two, "erratum", "v2", "--file", "corrected.md", *SLIP)
    two.draft(f"{before}\nWrite to us.\n")
    says = "The en text takes back all that v2.a1 changed: “We keep your data for 60 days.”."
    assert says in run(two, "check").out
    assert says in refused(two, "cut", "--effective", "2026-09-01", "--summary", "An address.")
    two.draft(f"{before}\nWrite to us.\n".replace("We keep", "We store"))
    done(two, "cut", "--effective", "2026-09-01", "--summary", "An address.")


def test_a_file_is_in_a_language(dated: Place) -> None:
    dated.write("german.md", GERMAN.replace("15. Juni", "1. August"))
    done(dated, "erratum", "v2", "--file", "german.md", "--locale", "de", *SLIP)
    assert "1. August" in done(dated, "show", "v2", "--locale", "de")
    assert "June 15" in done(dated, "show", "v2")
    dated.write("german.md", GERMAN.replace("weiter", "niemals weiter"))
    message = refused(dated, "erratum", "v2", "--file", "german.md", "--locale", "de", *SLIP)
    assert message.endswith("policyver diff v2 german.md --locale de")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("with Fennmark", "with Fennmark and Broker"),
        ("with Fennmark", "with Fennmark, Orbix"),
        ("your data", "your data ![](https://tracker.example/p.png)"),
        ("your data", "your data ![Seal](https://tracker.example/p.png)"),
        ("Fennmark", "<img src='https://tracker.example/p.png'>Fennmark"),
        ("[us](mailto:office@havn.example)", "[us](mailto:office@havn.example?cc=leads@broker.example)"),
        ("[us](mailto:office@havn.example)", "[us](mailto:)"),
        ("[out](https://havn.example/go)", "[out](https://havn.example/go?to=https://broker.example)"),
        ("- [ ] News", "- [x] News"),
    ],
)
def test_recipients_pictures_and_links_are_no_correction(one: Place, old: str, new: str) -> None:
    text = (
        "# Privacy Statement\n\nWe share your data with Fennmark. Write to [us](mailto:office@havn.example) or go"
        " [out](https://havn.example/go).\n\n- [ ] News\n"
    )
    assert old in text
    one.draft(text)
    done(one, "cut", "--effective", "2026-06-15", "--summary", "New.")
    one.draft(text.replace(old, new))
    assert "that is no erratum of v2" in refused(one, "erratum", "v2", *SLIP)


RESCHEDULE = ("reschedule", "v2", "--effective", "2026-09-01", "--reason", "Later.")


def named(said: str) -> list[str]:
    """Give the commands that are named in lines of their own."""
    commands = (line.partition("policyver ")[2] for line in said.splitlines())
    return [command for command in commands if command.startswith(("show ", "erratum "))]


def test_rescheduling_says_beforehand_that_the_text_names_the_old_day_and_how_that_is_corrected(dated: Place) -> None:
    sheet = " ".join(done(dated, *RESCHEDULE, "--dry-run").split())
    for locale, line in (("en", "Effective June 15, 2026"), ("de", "Gültig ab 15. Juni 2026")):
        assert f"warning effective-date: The {locale} text says “{line}”" in sheet
        assert (
            f'Correct that afterwards: policyver erratum v2 --file FILE --locale {locale} --reason "Another day."'
            in sheet
        )
    assert "--effective." not in sheet


def test_rescheduling_without_a_terminal_says_it_all_the_same(dated: Place) -> None:
    assert "The en text says “Effective June 15, 2026”" in run(dated, *RESCHEDULE).err


def test_the_draft_corrects_the_day_where_it_is_the_text_of_that_version(dated: Place) -> None:
    said = done(dated, *RESCHEDULE)
    assert "Change the day in statements/privacy-statement.md and statements/privacy-statement.de.md, then:" in said
    dated.draft(TEXT.format("July 1, 2026").replace("June 15", "September 1"))
    dated.write("statements/privacy-statement.de.md", GERMAN.replace("15. Juni", "1. September"))
    (command,) = named(said)
    done(dated, *shlex.split(command))
    assert "Effective September 1, 2026" in done(dated, "show", "v2")
    assert "1. September 2026" in done(dated, "show", "v2", "--locale", "de")


def test_files_correct_the_day_where_the_draft_goes_on(dated: Place) -> None:
    dated.draft(TEXT.format("July 2, 2026") + "\nMore.\n")
    said = done(dated, *RESCHEDULE)
    show, correct, show_german, correct_german = (shlex.split(command) for command in named(said))
    for command in (show, show_german):
        done(dated, *command)
    for name, old, new in (("v2.en.md", "June 15", "September 1"), ("v2.de.md", "15. Juni", "1. September")):
        dated.write(name, (dated.root / name).read_text().replace(old, new))
    for command in (correct, correct_german):
        done(dated, *command)
    assert "Effective September 1, 2026" in done(dated, "show", "v2")
    assert "1. September 2026" in done(dated, "show", "v2", "--locale", "de")
    assert "More." in dated.draft_text()


def test_where_the_text_names_no_day_nothing_is_said_of_it(two: Place) -> None:
    outcome = run(two, *RESCHEDULE)
    assert "erratum" not in outcome.out + outcome.err
