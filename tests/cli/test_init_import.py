"""`policyver init` and `policyver import`: how a store begins, and how a text gets into it."""

import shlex
from pathlib import Path

import pytest

from policyver.config import Config, Statement, parse_config
from tests.cli.run import done, refused, run
from tests.store.place import DRAFT, FIRST, Place


def test_a_store_begins_in_an_empty_folder(empty: Place) -> None:
    out = done(empty, "init", "--organization", 'Example "Networks", Inc.')
    assert out.splitlines() == [
        f"Made {empty.root} a git repository.",
        f"Wrote {empty.root}/policyver.toml",
        "Set contact and url in policyver.toml before you write a notice: readers are told where to turn.",
        f"Next: policyver import FILE, or write {DRAFT} yourself.",
    ]
    assert parse_config((empty.root / "policyver.toml").read_text()) == Config(
        'Example "Networks", Inc.', "UTC", 30, (Statement("privacy-statement", "Privacy Statement", "en"),)
    )
    assert empty.git("symbolic-ref", "HEAD") == "refs/heads/main"
    assert "No version has been cut yet" in done(empty, "list")


def test_everything_can_be_said_at_once(empty: Place) -> None:
    out = done(
        *(empty, "init", "--organization", "Beispiel GmbH", "--title", "Datenschutz: Erklärung", "--locale", "de"),
        *("--statement", "datenschutz", "--contact", "a@b.example", "--url", "https://b.example/p"),
        *("--time-zone", "Europe/Berlin", "--notice-days", "14"),
    )
    assert "before you write a notice" not in out
    assert parse_config((empty.root / "policyver.toml").read_text()) == Config(
        "Beispiel GmbH",
        "Europe/Berlin",
        14,
        (Statement("datenschutz", "Datenschutz: Erklärung", "de", "a@b.example", "https://b.example/p"),),
    )


def test_the_company_is_asked_for(empty: Place) -> None:
    out = done(empty, "init", stdin="Example, Inc.\n")
    assert out.startswith("Name of the company: ")
    assert 'organization = "Example, Inc."' in (empty.root / "policyver.toml").read_text()


def test_where_nobody_answers_the_option_is_named(empty: Place) -> None:
    outcome = run(empty, "init")
    assert outcome.code == 2
    assert outcome.err.endswith("policyver: The company has no name.\n  Give it: policyver init --organization NAME\n")
    assert empty.state() == {}


def test_an_existing_repository_keeps_what_it_has(empty: Place) -> None:
    empty.git("init", "--quiet")
    empty.write("software.py", "")
    commit = empty.commit()
    below = empty.root / "docs"
    below.mkdir()
    out = done(below, "init", "--organization", "Example")
    assert out.startswith(
        f"This folder is in the git repository {empty.root}: that is where the store begins.\n"
        f"Wrote {empty.root}/policyver.toml\n"
    )
    assert empty.git("rev-parse", "HEAD") == commit
    assert empty.git("status", "--porcelain") == "?? policyver.toml"


def test_a_store_begins_only_once(one: Place) -> None:
    assert f"{one.root} is a store already.\n  To add a statement: policyver add" in refused(
        one, "init", "--organization", "Other"
    )


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--statement", "Privacy Statement"), "'Privacy Statement' cannot name a statement.\n  Use small letters"),
        (("--statement", "a.b"), "'a.b' cannot name a statement."),
        (("--statement", "../a"), "'../a' cannot name a statement."),
        (("--statement", "a]\n[policyver"), "cannot name a statement."),
        (("--locale", "English"), "'English' is not a language tag.\n  Did you mean en?"),
        (("--time-zone", "Mars"), "'Mars' is not a time zone.\n  Write one like Europe/Berlin"),
        (("--time-zone", "localtime"), "'localtime' is not a time zone."),
        (("--time-zone", "Berlin"), "'Berlin' is not a time zone.\n  Did you mean Europe/Berlin?"),
        (("--time-zone", "los angeles"), "Did you mean America/Los_Angeles?"),
        (("--time-zone", "Europe/Viena"), "Did you mean Europe/Vienna?"),
        (("--notice-days", "-1"), "notice-days is -1.\n  Write from 0"),
        (("--notice-days", "999999999999"), "notice-days is 999999999999."),
        (("--organization", "  "), "has no organization."),
        (("--organization", "A\nB"), "organization in [policyver] is not one line of text."),
        (("--organization", "caf\udce9"), "organization in [policyver] is not one line of text."),
        (("--title", ""), "has no title."),
    ],
)
def test_what_no_configuration_could_hold_is_refused(empty: Place, arguments: tuple[str, ...], says: str) -> None:
    assert says in refused(empty, "init", "--organization", "Example", *arguments)


def test_markdown_is_taken_in_as_it_is(one: Place) -> None:
    one.write("from counsel.md", "# Privacy Statement\n\n* One\n* Two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n")
    out = done(one, "import", "from counsel.md")
    text = (one.root / "from counsel.md").read_text()
    assert out.splitlines() == [
        f"Wrote {one.root / DRAFT}: 1 heading, 0 paragraphs, 2 list items, 2 table rows.",
        "Read it through. To see what changed: policyver diff latest",
        "To make it a version: policyver cut --effective DATE",
    ]
    assert (one.root / DRAFT).read_text() == text


def test_a_translation_of_another_statement_is_taken_in(one: Place) -> None:
    one.write("de.md", "# Cookies\n")
    done(one, "import", "de.md", "--statement", "cookie-notice", "--locale", "de")
    assert (one.root / "statements" / "cookie-notice.de.md").read_text() == "# Cookies\n"


def test_what_is_taken_in_is_made_canonical(one: Place) -> None:
    one.write("windows.md", b"\xef\xbb\xbf# Cafe\xcc\x81\r\n\r\n")
    done(one, "import", "windows.md")
    assert (one.root / DRAFT).read_bytes() == "# Café\n".encode()


def test_a_draft_that_no_commit_holds_is_not_written_over(one: Place) -> None:
    one.write("new.md", "# New\n")
    one.draft("# Privacy Statement\n\nA week's work.\n")
    message = refused(one, "import", "new.md")
    assert f"You have unsaved edits in the draft, {DRAFT}." in message
    assert message.endswith(f'Keep them: git add {DRAFT} && git commit -m "Draft". Throw them away: --force')
    done(one, "import", "new.md", "--force")
    assert (one.root / DRAFT).read_text() == "# New\n"


def test_what_keeps_a_draft_works_whatever_its_name(one: Place) -> None:
    one.configure('url = "https', 'path = "legal/the text.md"\nurl = "https')
    one.write("legal/the text.md", "# Privacy Statement\n\nA week's work.\n")
    one.write("new.md", "# New\n")
    message = refused(one, "import", "new.md")
    add, commit = message.partition("Keep them: ")[2].partition(". Throw")[0].split(" && ")
    one.git(*shlex.split(add)[1:])
    one.git(*shlex.split(commit)[1:])
    done(one, "import", "new.md")


def test_neither_is_one_in_a_store_without_a_commit(store: Place) -> None:
    store.write("new.md", "# New\n")
    assert "You have unsaved edits" in refused(store, "import", "new.md")
    store.write("same.md", FIRST)
    done(store, "import", "same.md")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "Cannot read new.md: no such file or directory.\n  Check the name"),
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"<<<<<<< a\n=======\n>>>>>>> b\n", "merge conflict"),
    ],
)
def test_a_file_that_is_no_statement_is_refused(one: Place, content: bytes | None, says: str) -> None:
    if content is not None:
        one.write("new.md", content)
    assert says in refused(one, "import", "new.md")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--statement", "cookies"), "It has: privacy-statement, cookie-notice."),
        (("--locale", "../x"), "'../x' is not a language tag."),
        (("--locale", "old"), "No language is known as 'old'."),
    ],
)
def test_a_place_that_is_none_is_refused(one: Place, arguments: tuple[str, ...], says: str) -> None:
    one.write("new.md", "# New\n")
    assert says in refused(one, "import", "new.md", *arguments)


def test_a_demo_that_was_interrupted_can_be_made_again(empty: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    (empty.root / "there").mkdir()
    with monkeypatch.context() as patch:
        patch.setattr("policyver.store.writing.write_entry", interrupted)
        for folder in ("new", "there"):
            outcome = run(empty, "demo", folder)
            assert outcome.code == 130
            assert outcome.err.strip() == "policyver: interrupted; the same command can be run again."
    assert (list((empty.root / "there").iterdir()), (empty.root / "new").exists()) == ([], False)
    done(empty, "demo", "there")


def test_the_demo_is_a_store_to_try_things_in(empty: Place) -> None:
    out = done(empty, "demo", "a demo")
    assert out.startswith("Cut v1, effective ")
    versions = run(empty.root / "a demo", "list", "--format", "json").json["versions"]
    assert [version["version"] for version in versions] == ["v1", "v2", "v3", "v4"]
    other = done(empty, "demo", "another")
    assert other.replace("another", "a demo") == out
    assert run(empty.root / "another", "list", "--format", "json").json["versions"] == versions
    before = empty.state()
    assert "a demo is not empty.\n  Name an empty folder" in run(empty, "demo", "a demo").err
    assert empty.state() == before


def test_the_demo_is_not_signed_whatever_git_is_set_up_to(empty: Place, machine: Path) -> None:
    with (machine / "gitconfig").open("a") as config:
        config.write("[gpg]\n\tprogram = false\n[commit]\n\tgpgSign = true\n")
        config.write("[tag]\n\tgpgSign = true\n\tforceSignAnnotated = true\n")
    done(empty, "demo")


def test_the_first_text_is_compared_with_nothing(store: Place) -> None:
    assert "policyver diff" not in done(store, "import", DRAFT, "--force")


def test_a_later_text_is_compared_with_the_latest_version(one: Place) -> None:
    assert "To see what changed: policyver diff latest\n" in done(one, "import", DRAFT)


def test_what_was_guessed_in_a_file_is_to_be_checked(empty: Place) -> None:
    done(empty, "init", "--organization", "Example Networks, Inc.")
    text = "Das ist der Gärten wegen so lang, dass ein Wort wie Feuch-\ntigkeit am Ende einer Zeile geteilt wird.\n"
    (empty.root / "garden.txt").write_bytes(text.encode("cp1252"))
    out = done(empty, "import", "garden.txt")
    assert "Not carried over" not in out
    assert (
        "Guessed, to be checked:\n"
        "  an encoding that the file does not name, taken for Windows-1252: “Gärten”\n"
        "  a hyphen at the end of a line, left out: “Feuchtigkeit”\n"
    ) in out


def test_the_next_step_after_a_translation_is_in_its_language(two: Place) -> None:
    german = "# Datenschutz\n\nWir speichern {} Tage, und wir geben Ihre Daten an niemanden weiter.\n"
    two.write("erklaerung.md", german.format(60))
    done(two, "import", "erklaerung.md", "--locale", "de")
    two.commit()
    two.draft("# Privacy Statement\n\nWe keep your data for 61 days.\n")
    done(two, "cut", "--effective", "2026-07-20", "--summary", "A day longer.")
    two.write("erklaerung.md", german.format(61))
    said = done(two, "import", "erklaerung.md", "--locale", "de")
    command = next(line.partition("policyver ")[2] for line in said.splitlines() if "policyver diff" in line)
    assert command == "diff latest --locale de"
    assert "[-60-]{+61+} Tage" in done(two, *command.split())
